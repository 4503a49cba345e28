/**
 * Why a change stopped, in words: what was seen, then the next step. Used by the views and by the notice in the page, so it
 * stays small and knows neither.
 */
import type { StopReason } from '../control/types.ts';
import type { T } from './text.ts';

/** Every reason that a change carries; the last two are found after the reload. */
export type FailureReason = StopReason | 'not-kept' | 'unconfirmed' | 'unrecorded' | 'other-account' | 'store-full';

/** The next step for each: do it yourself, it is fixed, keep the page in sight, enter the code, later, read it again, sign in as the other, make room. */
const NEXT: Record<FailureReason, 'self' | 'fixed' | 'front' | 'code' | 'later' | 'read' | 'account' | 'room'> = {
  unreadable: 'self',
  locked: 'fixed',
  hidden: 'front',
  forbidden: 'self',
  'step-missing': 'self',
  'unknown-dialog': 'self',
  'code-needed': 'code',
  'no-effect': 'self',
  'rolled-back': 'later',
  'failure-shown': 'later',
  lost: 'read',
  interrupted: 'read',
  'not-kept': 'later',
  unconfirmed: 'read',
  unrecorded: 'self',
  'other-account': 'account',
  'store-full': 'room',
};

export interface Failure {
  /** What was seen. */
  seen: string;
  /** What to do. */
  next: string;
}

/** What was tried: turning off, or anything for which "off" would be the wrong word (refusing by "on", taking a change back). */
export type Attempt = 'off' | 'set';

/**
 * @param why a reason as a change stores it; one that this version does not know is told in general words
 * @param shown the position that the page showed again, for `not-kept`
 * @param here the person is looking at the page itself
 */
export function failure(t: T, why: string, attempt: Attempt, shown: 'on' | 'off' = 'on', here = false): Failure {
  const known = isKnown(why);
  const next = known ? NEXT[why] : 'read';
  return {
    seen: t(`stop.${known ? why : 'other'}${why === 'not-kept' ? `_${shown}` : ''}`),
    next: t(`next.${next}${next === 'self' ? `_${here ? 'here' : attempt}` : ''}`),
  };
}

function isKnown(why: string): why is FailureReason {
  return Object.hasOwn(NEXT, why);
}
