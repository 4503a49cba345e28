/** Signs that something is still being fetched. */
import { askable } from './forms.ts';
import { closest, unseen } from './tree.ts';

export const WHEEL =
  '[aria-busy="true"],[role="progressbar"],progress,[class*="spinner" i],[class*="loading" i],[class*="loader" i],[class*="saving" i]';

/** Whether a control is drawn as what is still being fetched, or a wheel turns right beside it. */
export function isLoading(control: Element): boolean {
  if (
    closest(
      control,
      '[class*="skeleton" i],[class*="shimmer" i],.placeholder-glow,.placeholder-wave,.animate-pulse,[data-loading="true"]',
    )
  )
    return true;
  const { previousElementSibling: before, nextElementSibling: after } = control;
  return [before, after].map(askable).some((e) => e?.matches(WHEEL) && e.localName !== 'progress' && !unseen(e));
}
