/**
 * A change as a pure machine over its stored form: begun (the intent) -> pressed (a press is reported) -> acted (the
 * page showed it) -> confirmed | failed. Each step is a function from the stored change to the next one; where a step
 * does not apply it gives back the same object, and nothing is written. Nothing here waits, stores or knows a browser.
 *
 * What holds by construction: a change is confirmed by `readAnew` alone, and only where a press is reported and the
 * reading comes from another document, of the same cookie store, loaded after the press. One that has no report ends as
 * `press-unknown`, whatever is read later.
 */
import { CHANGE_FORM, refKey, type Change, type Moment, type Ref } from '../ledger/schema.ts';
import { hasEnded } from '../ledger/chain/seal.ts';
import type { NewChange } from '../ledger/store.ts';
import { sameSetting } from '../shared/refs.ts';
import { FOLLOWS } from './presses.ts';
import { isIn, isOwnPage, mayBeSame, standing, type Pressing, type Where } from './where.ts';

/** How often things were pressed, as the page reports it. */
export interface Counts {
  presses: number;
  gestures?: number;
  steps?: number;
}

/** The report that ends a page's part in a change. */
export interface Report extends Counts {
  outcome: 'changed' | 'already' | 'stopped';
  why?: string;
  detail?: string;
  after?: Moment;
  moved: Change['moved'];
  others?: number;
  hand?: true;
}

/** After this many ms a page that still tells nothing of an intent is taken to be gone. */
const SILENT = 10 * 60_000;
/** A reading that shows the old state tells within this many ms that the change was not kept; later, anybody may have changed it. */
const KEPT_WITHIN = 10 * 60_000;
/** What stands there this many ms later says nothing about the change any more. */
export const OPEN_FOR = 24 * 60 * 60_000;
/** Reasons to stop that leave open what came of a press: another document can still tell. */
const OPEN_STOPS = new Set(['interrupted', 'lost', 'hidden', 'cannot-tell']);

/** The intent, as it is written down before anything is pressed. */
export function intent(change: Omit<NewChange, 'form' | 'store' | 'documents'>, where: Where): NewChange {
  return { ...change, form: CHANGE_FORM, store: where.store, documents: { pressed: where.document } };
}

/**
 * A press is reported, as soon as it was made. Counts never go down: what was pressed stays pressed.
 * @param at when it was made
 * @param before how it stood right before the first press, where what is written down says only that it could not be read
 */
export function pressed(change: Change, counts: Counts, where: Where, at: Date, before?: Moment): Change {
  if (!isIn(change, where)) return change;
  const unread = change.presses === 0 && change.before.state === 'unclear';
  return counted(before && unread ? { ...change, before } : change, counts, at);
}

function counted(change: Change, { presses, gestures, steps }: Counts, at: Date): Change {
  const most = (one: number | undefined, other: number | undefined): number | undefined =>
    one === undefined ? other : other === undefined ? one : Math.max(one, other);
  const total = Math.max(change.presses, presses);
  const opened = most(change.gestures, gestures);
  const taken = most(change.steps, steps);
  return {
    ...change,
    presses: total,
    ...(opened === undefined ? {} : { gestures: opened }),
    ...(taken === undefined ? {} : { steps: taken }),
    ...(total > 0 && change.step === 'begun' ? { step: 'pressed', pressedAt: at.toISOString() } : {}),
  };
}

/** The page's part is over. @param at when the last press was made */
export function acted(change: Change, report: Report, where: Where, at: Date): Change {
  // Told once is told: a second report can only be the first one sent again.
  if (!isIn(change, where) || change.step === 'acted') return change;
  const { outcome, why, detail, after, moved, others, hand } = report;
  const next: Change = {
    ...counted(change, report, at),
    moved,
    ...(others ? { others } : {}),
    ...(hand ? { hand } : {}),
    ...(after ? { after } : {}),
    ...(detail === undefined ? {} : { detail }),
  };
  if (next.presses > 0 && outcome === 'changed' && change.signedOut)
    return { ...next, step: 'failed', why: 'session-ended' };
  if (next.presses > 0 && outcome === 'changed') return { ...next, step: 'acted' };
  if (next.presses > 0 && why !== undefined && OPEN_STOPS.has(why) && change.kind !== 'put-back')
    return { ...next, why };
  return { ...next, step: 'failed', why: why ?? (outcome === 'changed' ? 'interrupted' : outcome) };
}

/** Short of a state that says something of training, a reading leaves the change open. */
function tells({ state }: Pick<Moment, 'state'>): boolean {
  return state === 'allowed' || state === 'refused';
}

/**
 * The control was read, and this is what it makes of the change.
 * @param reading what was read, stamped by the background
 * @param whose the setting with the account that the page shows, where it shows one
 */
export function readAnew(
  change: Change,
  reading: Moment,
  whose: Ref,
  where: Where,
  pressing: Pressing,
  now: Date,
): Change {
  if (standing(change, where, pressing) !== 'judges' || !sameSetting(change, whose)) return change;
  const read = { documents: { pressed: change.documents?.pressed ?? '', read: where.document }, reloaded: reading };
  // Nobody told of a press: what is shown now is said, and Holdout takes no credit for it.
  const its = change.store === where.store && refKey(change) === refKey(whose);
  if (change.step === 'begun')
    return {
      ...change,
      ...(its && where.document !== change.documents?.pressed ? read : {}),
      step: 'failed',
      why: 'press-unknown',
    };
  const sameTab = pressing.tabId === where.tabId;
  if (refKey(change) !== refKey(whose)) {
    const another = isOwnPage(pressing, where) && change.account !== undefined && whose.account !== undefined;
    // Its page says nothing of this account's setting, and that it came in between says that the session was not the same.
    return another ? { ...change, step: 'failed', why: 'account-changed' } : change;
  }
  if (reading.state === 'signed-out' || change.signedOut)
    return { ...change, ...read, step: 'failed', why: 'session-ended' };
  // What a page before it told is still to be held against the next one.
  if (!tells(reading))
    return change.reloaded && tells(change.reloaded) ? change : { ...change, ...read, why: 'unconfirmed' };
  const since = now.getTime() - Date.parse(change.pressedAt ?? '');
  const { why: _why, ...rest } = change;
  if (reading.state === wantedBy(change.kind))
    return since <= OPEN_FOR
      ? { ...rest, ...read, step: 'confirmed' }
      : { ...change, ...read, step: 'failed', why: 'unconfirmed' };
  // Another tab may read before the service has kept it.
  if (!sameTab && pressing.shown && !pressing.handed) return change;
  // So may this one: copies of what is kept lag behind, and what is sent as a page is left is still on its way. It takes
  // two documents to say that it was not kept, wherever they were read.
  const again = change.reloaded?.state === reading.state && change.documents?.read !== where.document;
  if (since <= KEPT_WITHIN && !again) return { ...change, ...read, why: 'unconfirmed' };
  return { ...change, ...read, step: 'failed', why: since <= KEPT_WITHIN ? 'not-kept' : 'unconfirmed' };
}

/**
 * Whether that page, the first one after the press, showed the old state: the page is loaded once more, and only when
 * that shows it too the press is known to be lost. A tab that the person opened on their own is left as it is.
 * @param inRound a round visits the setting in this tab
 */
export function isToReadOnceMore(
  change: Change,
  where: Where,
  pressing: Pressing,
  now: Date,
  inRound: boolean,
): boolean {
  const { why, documents, reloaded, kind, pressedAt } = change;
  if (hasEnded(change) || why !== 'unconfirmed' || documents?.read !== where.document) return false;
  const soon = now.getTime() - Date.parse(pressedAt ?? '') <= FOLLOWS;
  if (!inRound && !(soon && isOwnPage(pressing, where))) return false;
  return reloaded !== undefined && tells(reloaded) && reloaded.state !== wantedBy(kind);
}

/** Which state a change is to bring about. */
function wantedBy(kind: Change['kind']): 'allowed' | 'refused' {
  return kind === 'undo' ? 'allowed' : 'refused';
}

/**
 * The person pressed it too, before the page was loaded anew.
 * @param shown what it shows since: where that is the old state, the person has taken the change back, and it is over
 */
export function touched(change: Change, shown: Pick<Moment, 'state'>, where: Where): Change {
  if (!isIn(change, where)) return change;
  const back = tells(shown) && shown.state !== wantedBy(change.kind);
  return { ...change, hand: true, ...(back ? { step: 'failed', why: 'interrupted' } : {}) };
}

/**
 * The person pressed the setting's control by hand on some page of the same cookie store while the change was open: that
 * takes it back, and ends it, or leaves nobody to say whose press it was. It begins nothing, and confirms nothing.
 * @param shown what that page shows since
 * @param whose the setting with the account that the page shows, where it shows one
 */
export function touchedAnywhere(change: Change, shown: Pick<Moment, 'state'>, whose: Ref, where: Where): Change {
  if (!open(change) || change.kind === 'put-back' || change.store !== where.store) return change;
  if (!mayBeSame(change, whose)) return change;
  const back = change.step !== 'begun' && tells(shown) && shown.state !== wantedBy(change.kind);
  if (change.hand && !back) return change;
  return { ...change, hand: true, ...(back ? { step: 'failed', why: 'interrupted' } : {}) };
}

/** The page in which it was begun is gone, and told nothing of a press. */
export function lost(change: Change): Change {
  return open(change) && change.step === 'begun' ? { ...change, step: 'failed', why: 'press-unknown' } : change;
}

/**
 * The end of a change of an older form that was open when Holdout was updated. Whether it was pressed, and in which load
 * of the page, was not kept, so that no reading can tell what came of it.
 */
export function outdated(change: Change): Change {
  if (hasEnded(change) || change.imported || change.documents !== undefined) return change;
  return { ...change, step: 'failed', why: change.step === 'begun' ? 'press-unknown' : 'document-unknown' };
}

/** Time has passed. A clock that was set back ends nothing. */
export function expired(change: Change, now: Date): Change {
  if (!open(change)) return change;
  const age = now.getTime() - Date.parse(change.pressedAt ?? change.before.at);
  if (change.step === 'begun') return age > SILENT ? lost(change) : change;
  return age > OPEN_FOR ? { ...change, step: 'failed', why: 'unconfirmed' } : change;
}

/**
 * A sign-in page of the service was shown in the same cookie store while the change was open: who reads it afterwards
 * may be another.
 */
export function signedOut(change: Change, service: string, where: Where): Change {
  if (!open(change) || change.service !== service || change.store !== where.store) return change;
  // What was pressed is still to be told.
  if (change.step === 'begun') return change.signedOut ? change : { ...change, signedOut: true };
  return { ...change, step: 'failed', why: 'session-ended' };
}

/** Open, and begun here by a version that keeps documents. */
function open(change: Change): boolean {
  return !hasEnded(change) && !change.imported && change.documents !== undefined;
}
