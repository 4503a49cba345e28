import type { Finding, Strength } from './schema.ts';

/** A look counts as a later visit, not as the same one, after this many ms. */
const LATER_VISIT = 10 * 60 * 1000;

/**
 * What a new finding is worth next to the one before it.
 * @param next as the page reported it: `seen`, or `saved` when it was read after the reload that a change ends with
 * @returns `next` with its strength and `since`: an equal state on a later visit is `still`, and an equal state soon
 *   after a stronger finding keeps that strength; any other state starts anew.
 */
export function weigh(next: Finding, last: Finding | undefined): Finding {
  const same = last !== undefined && last.state === next.state && last.fixed === next.fixed;
  if (!same) return { ...next, since: next.at };
  const since = last.since ?? last.at;
  if (next.strength === 'saved') return { ...next, since };
  const later = Date.parse(next.at) - Date.parse(last.at) >= LATER_VISIT;
  const strength: Strength = later ? 'still' : last.strength;
  return { ...next, since, strength };
}
