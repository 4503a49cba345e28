/**
 * Why a change stopped, in words: what was seen, then the next step. Used by the views and by the notice in the page, so it
 * stays small and knows neither.
 */
import type { StopReason } from '../control/types.ts';
import type { T } from './text.ts';

/** Every reason that a change carries; the last two are found after the reload. */
export type FailureReason = StopReason | 'not-kept' | 'unconfirmed';

const NEXT: Record<FailureReason, 'self' | 'fixed' | 'front' | 'code' | 'later' | 'read'> = {
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
};

export interface Failure {
  /** What was seen. */
  seen: string;
  /** What to do. */
  next: string;
}

/** What was tried: turning off, refusing where refusing is not "off", or taking a change back. */
export type Attempt = 'off' | 'refuse' | 'undo';

/**
 * @param why a reason as a change stores it; one that this version does not know is told in general words
 * @param attempt what was tried
 * @param shown the position that the page showed again, for `not-kept`
 * @param here the person is looking at the page itself
 */
export function failure(t: T, why: string, attempt: Attempt = 'off', shown: 'on' | 'off' = attempt === 'off' ? 'on' : 'off', here = false): Failure {
  const known = isKnown(why);
  const next = known ? NEXT[why] : 'read';
  const seen = why === 'not-kept' && shown === 'off' ? 'not-kept-off' : known ? why : 'other';
  const self = here ? 'here_self' : attempt === 'off' ? 'self' : `self_${attempt}`;
  return { seen: t(`stop.${seen}`), next: t(`next.${next === 'self' ? self : next}`) };
}

function isKnown(why: string): why is FailureReason {
  return Object.hasOwn(NEXT, why);
}
