/**
 * Why a change stopped, in words: what was seen, then the next step. Used by the views and by the notice in the page,
 * so it stays small and knows neither.
 */
import type { T } from './texts.ts';

/** Why a change stopped. In each case nothing further was pressed. */
export type StopReason =
  | 'unreadable' // before: the reading was `unclear`; nothing was pressed
  | 'locked' // before: greyed, so nothing was pressed
  | 'hidden' // the tab is not visible: it may be read, never changed
  | 'forbidden' // the element, or a step's button, carries a word that must never be pressed
  | 'step-missing' // a declared step's element never appeared
  | 'unknown-dialog' // a dialog appeared that no step declares
  | 'code-needed' // the service asks for a code that only the person can get
  | 'no-effect' // pressed, and the state stayed as it was
  | 'cannot-tell' // pressed, and nothing shows whether the press was taken
  | 'unsaved' // pressed, and the page waits for its Save button
  | 'others-moved' // other settings moved meanwhile, so that the page's Save was not pressed
  | 'covered' // before: something lies over the control
  | 'not-pressable' // before: a mouse could not press it
  | 'rolled-back' // it showed the wanted state, then went back
  | 'failure-shown' // the page said that saving failed
  | 'lost' // the control went away or became unclear after the press
  | 'interrupted'; // the signal was aborted

/** Every reason that a change carries or a person is told. */
export type FailureReason =
  | StopReason
  | 'already' // it stood as wanted before it came to a press
  | 'not-kept' // another document showed the old state again
  | 'unconfirmed' // pressed, and it could not be read in another document, or only much later
  | 'not-reloaded' // pressed, and the page was not left
  | 'press-unknown' // the page never told whether it pressed
  | 'document-unknown' // pressed by a version that did not keep in which document
  | 'session-ended' // a sign-in page came in between
  | 'account-changed' // another account's page came in between
  | 'unrecorded'
  | 'other-account'
  | 'other-store'
  | 'store-full'
  | 'under-way' // another page was at it
  | PutBackFailure;

/** Why another control was not put back; see `PutBackReason` of the engine. */
type PutBackFailure = `put-back-${'gone' | 'ambiguous' | 'changed' | 'forbidden' | 'locked' | 'no-effect'}`;

const OPEN_ENDED = new Set([
  'unconfirmed',
  'not-reloaded',
  'press-unknown',
  'document-unknown',
  'session-ended',
  'account-changed',
]);

/** Whether a reason leaves open how the setting stands: it was pressed, or may have been. */
export function isOpenEnded(why: string): boolean {
  return OPEN_ENDED.has(why);
}

/**
 * The next step for each: do it yourself, press its Save button, put away what lies over it, it is fixed, keep the page
 * in sight, enter the code, later, read it again, load it anew, sign in as the other, make room.
 */
const NEXT: Record<
  FailureReason,
  'self' | 'save' | 'uncover' | 'fixed' | 'front' | 'code' | 'later' | 'read' | 'reload' | 'account' | 'room'
> = {
  already: 'read',
  'not-reloaded': 'reload',
  'press-unknown': 'read',
  'document-unknown': 'read',
  'session-ended': 'read',
  'account-changed': 'account',
  'put-back-gone': 'self',
  'put-back-ambiguous': 'self',
  'put-back-changed': 'self',
  'put-back-forbidden': 'self',
  'put-back-locked': 'self',
  'put-back-no-effect': 'self',
  unreadable: 'self',
  locked: 'fixed',
  hidden: 'front',
  forbidden: 'self',
  'step-missing': 'self',
  'unknown-dialog': 'self',
  'code-needed': 'code',
  'no-effect': 'self',
  'cannot-tell': 'read',
  unsaved: 'save',
  'others-moved': 'self',
  covered: 'uncover',
  'not-pressable': 'self',
  'rolled-back': 'later',
  'failure-shown': 'later',
  lost: 'read',
  interrupted: 'read',
  'not-kept': 'later',
  unconfirmed: 'read',
  unrecorded: 'self',
  'other-account': 'account',
  'other-store': 'self',
  'store-full': 'room',
  'under-way': 'reload',
};

export interface Failure {
  /** What was seen. */
  seen: string;
  /** What to do. */
  next: string;
}

/**
 * What was tried: turning off, or anything for which "off" would be the wrong word (refusing by "on", taking a change
 * back).
 */
export type Attempt = 'off' | 'set';

/**
 * @param why a reason as a change stores it; one that this version does not know is told in general words
 * @param shown the position that the page showed again, for `not-kept`; absent for a choice
 * @param here the person is looking at the page itself
 */
export function failure(t: T, why: string, attempt: Attempt, shown?: 'on' | 'off', here = false): Failure {
  const known = isKnown(why);
  const next = known ? NEXT[why] : 'read';
  return {
    seen: t(`stop.${known ? why : 'other'}${why === 'not-kept' ? `_${shown ?? 'before'}` : ''}`),
    next: t(`next.${next}${next === 'self' ? `_${here ? 'here' : attempt}` : ''}`),
  };
}

function isKnown(why: string): why is FailureReason {
  return Object.hasOwn(NEXT, why);
}
