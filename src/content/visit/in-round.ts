/** What only pages of a round do: they are read in a hidden tab at first, and then once more when they are shown. */
import type { PageControl, PageService } from '../../catalog/schema.ts';
import { onceMutated, readNow } from '../../engine/looking.ts';
import { reveal, wayTo } from '../../engine/pressing.ts';
import type { ReadOptions } from '../../engine/types.ts';
import type { SettingTask } from '../../messages.ts';
import { toFound, type Seen } from './finding.ts';
import { rests, shown } from './front.ts';
import { send } from '../messaging.ts';
import { observe, searched } from './observing.ts';
import { lookAround } from './page-signals.ts';
import { target, type Visit } from './visit.ts';

/** How long a hidden page may take until the control or a step of the way to it is there, in ms. */
const WAY = 4000;

/** Reads a page of a round, whose declared steps are taken only while it is shown. */
export async function observeInRound(visit: Visit): Promise<Seen> {
  const { signal, task } = visit;
  if (!visit.setting.control.reveal) return task.ahead ? observeAhead(visit) : observe(visit);
  if (task.ahead) {
    const way = await wayTo(document, target(visit), WAY, signal);
    if (way !== 'step') return observeAhead(visit, way === undefined);
    await shown(visit);
  }
  const lost = (await reveal(document, target(visit), signal)) !== undefined;
  return lost || (await rests(visit)) ? observe(visit, lost) : observeAhead(visit);
}

/** Rests in a hidden tab, and is looked at once more when it is shown. What was read before is believed if that agrees. */
export async function observeAhead(visit: Visit, lost = false): Promise<Seen> {
  const before = await observe(visit, lost);
  await shown(visit);
  if (visit.signal.aborted) return before;
  const again = before.rung === undefined ? await stillAbsent(visit, before) : await observe(visit, false, AGAIN);
  if (again) return again;
  // It draws itself only when it is shown.
  const missing =
    visit.setting.control.reveal !== undefined && (await reveal(document, target(visit), visit.signal)) !== undefined;
  return observe(visit, missing);
}

/** How long a reading must stay that agrees with one from before the page was shown, in ms. */
const AGAIN: ReadOptions = { again: 150 };
/** How long a page without the control may take to stir, once it is shown, in ms. */
const STIR = 600;

/** @returns undefined when the page is another since it is shown, or is becoming one */
async function stillAbsent(visit: Visit, before: Seen): Promise<Seen | undefined> {
  let stirs = false;
  const unwatch = onceMutated([document], () => {
    stirs = true;
  });
  const seen = await observe(visit, false, { again: STIR, timeout: STIR });
  unwatch();
  return !stirs && isSame(seen, before) ? seen : undefined;
}

/** That the setting is not offered can show only where the page was searched, which it is not in a hidden tab. */
function isSame(seen: Seen, before: Seen): boolean {
  const [one, other] = [seen, before].map(({ state, reason }) =>
    state === 'not-offered' ? 'unclear no-control' : `${state} ${reason}`,
  );
  return one === other;
}

/** How long a list of settings may take to be drawn, in ms. */
const DRAWN = 4000;

/**
 * The setting's own address led a round to the service's list of settings. That a signed-in person's list does not have
 * it is evidence; a list that has it, or that is not drawn, is not.
 */
export async function ledAway(
  service: PageService,
  setting: PageControl,
  { ahead }: SettingTask,
  signal: AbortSignal,
): Promise<void> {
  const ref = { service: service.id, setting: setting.id };
  // A large page is looked at bit by bit, meanwhile.
  readNow(document, setting.control);
  await new Promise((resolve) => {
    setTimeout(resolve, DRAWN);
  });
  if (ahead) await shown({ ref, signal });
  if (signal.aborted) return;
  const { absent } = await searched(setting.control, { signal }, readNow(document, setting.control));
  if (signal.aborted) return;
  const { signedIn, titled, loading } = lookAround(document, service, setting);
  const seen: Seen =
    signedIn && !titled && !loading && absent ? { state: 'not-offered' } : { state: 'unclear', reason: 'no-control' };
  await send({
    type: 'page/found',
    ref,
    ...toFound(seen),
  });
}
