/** What may still be pressed once a change has ended: a second attempt at it, an Undo, what moved along with it. Pure. */
import { refKey, type Change } from '../ledger/schema.ts';
import { hasEnded } from '../ledger/chain/seal.ts';
import { NO_CONTAINERS } from '../shared/cookie-stores.ts';
import { isSameStore, type Pressing, type Where } from './where.ts';

/** A press may follow the person's click in later documents of the same tab within this many ms. */
export const FOLLOWS = 2 * 60_000;
/** At most so many presses of the control follow one click, a second attempt included. */
const MOST_PRESSES = 2;

/**
 * Whether the change may be tried once more. Pages take a press before they listen, show it, and forget it at the
 * reload; and a round's page may be led away before it was pressed. Both presses together are at most `MOST_PRESSES`:
 * a page reports its first press before it makes a second one, so that an intent without a report stands for one at most.
 * @param inRound the round in this tab was asked for this very change
 */
export function mayTryAgain(change: Change, where: Where, pressing: Pressing, now: Date, inRound: boolean): boolean {
  if (change.step !== 'failed' || change.again !== undefined || change.imported) return false;
  if (change.kind === 'put-back' || change.documents?.read !== where.document) return false;
  // It may have been the person who took it back.
  if (change.hand) return false;
  const age = now.getTime() - Date.parse(change.before.at);
  if (pressing.tabId !== where.tabId || age < 0 || age > FOLLOWS) return false;
  if (pressesLeft(change, []) <= 0) return false;
  if (change.why === 'not-kept') return true;
  return change.why === 'press-unknown' && inRound;
}

/**
 * How many presses of the control are left for a change. An attempt whose page never told stands for one: no page makes
 * a second press before its first one is reported. One that is known to have pressed nothing takes nothing away.
 * @param before the attempt that it goes on from; absent, it is the first
 */
export function pressesLeft(before: Change | undefined, changes: readonly Change[]): number {
  let left = MOST_PRESSES;
  for (let one = before; one;) {
    // The person had a hand in it: what they did stays.
    if (one.hand) return 0;
    const untold = one.presses === 0 && (one.step === 'begun' || one.why === 'press-unknown');
    left -= untold ? 1 : one.presses;
    const { again } = one;
    one = again === undefined ? undefined : changes.find(({ id }) => id === again);
  }
  return left;
}

/**
 * Whether a change can be taken back: it turned the setting off, and nothing that came after it is known to have set it
 * otherwise, or the same once more. A view, or a notice, may be older than that.
 * @param later the changes that began after it
 */
export function canUndo(change: Change, later: readonly Change[]): boolean {
  if (!wasTurnedOff(change)) return false;
  const stands = (one: Change): boolean => one.kind !== 'put-back' && one.step === 'confirmed' && isLater(one, change);
  return !later.some((one) => stands(one) && refKey(one) === refKey(change));
}

/** Whether there is anything to take back: what is on again by an Undo, or never went off, is not. */
export function wasTurnedOff({ kind, step }: Change): boolean {
  return kind === 'refuse' && step === 'confirmed';
}

/** What a file brought has a later number than what was here, whenever it was made. */
function isLater(one: Change, { store = NO_CONTAINERS, before }: Change): boolean {
  if (one.imported) return Date.parse(one.before.at) > Date.parse(before.at);
  return isSameStore(one, { store });
}

/**
 * The controls that moved along with a change and can still be put back: those whose kind is known, each once.
 * @returns their places in `moved`
 */
export function canPutBack({ id, moved, imported, ...change }: Change, changes: readonly Change[]): number[] {
  if (imported || !hasEnded(change)) return [];
  const back = new Set(
    changes
      .filter((one) => one.kind === 'put-back' && one.of === id && one.step === 'acted' && !one.imported)
      .map(({ other }) => other?.label),
  );
  return moved.flatMap(({ label, kind, restored }, index) =>
    kind === undefined || restored !== undefined || back.has(label) ? [] : [index],
  );
}
