import { feedbackButtons } from '../../catalog/feedback.ts';
import type { PageMessage } from '../../messages.ts';
import { sideOf } from '../../shared/side.ts';
import type { From, PageDeps } from './deps.ts';

/**
 * A button was clicked that sends feedback. Told of once for each service, to those who asked for it, where they have
 * refused: elsewhere it undoes nothing.
 * @returns whether the line was loaded and is to be shown
 */
export async function feedback(
  { service, setting }: Extract<PageMessage, { type: 'page/feedback' }>,
  from: From,
  deps: PageDeps,
): Promise<boolean> {
  const { preferences } = await deps.chosen();
  if (!preferences.feedback || !preferences.services.includes(service)) return false;
  if (!feedbackButtons.some((one) => one.service === service && one.setting === setting)) return false;
  const { findings } = await deps.store.head();
  const refused = [...findings.values()].some(
    (finding) => finding.service === service && finding.setting === setting && sideOf(finding) === 'refused',
  );
  // Written down first: told never is better than told again and again.
  if (!refused || !(await deps.firstTime(service))) return false;
  await deps.load(from, 'feedback-line');
  return true;
}
