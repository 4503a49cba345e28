/** Puts another control back that moved along with a change: the person's own act, each on a button that names it. */
import { readNow } from '../../engine/looking.ts';
import { putBack } from '../../engine/pressing.ts';
import type { Moved } from '../../engine/types.ts';
import { hasEnded } from '../../ledger/chain/links.ts';
import type { Change } from '../../ledger/schema.ts';
import { toSeen, type Seen } from '../visit/finding.ts';
import { send } from '../messaging.ts';
import { PUT_BACKS, type NoticeAction } from '../notice/notice.ts';
import { notBegun } from './telling-ends.ts';
import { attend, say, signedIn, target, type Phase, type Visit } from '../visit/visit.ts';
import { watch } from '../visit/looking.ts';

/**
 * The notice's buttons for the controls that a change moved along, in their order.
 * @param before called before anything is pressed
 */
export function putBackOthers(
  visit: Visit,
  change: Change,
  before: () => void,
): Partial<Record<NoticeAction, () => Promise<void>>> {
  const acts: Partial<Record<NoticeAction, () => Promise<void>>> = {};
  for (const [index, action] of PUT_BACKS.entries()) {
    const moved = change.moved[index];
    if (moved?.kind === undefined) continue;
    acts[action] = () => {
      before();
      return put(visit, change, index, { ...moved, kind: moved.kind as Moved['kind'] });
    };
  }
  return acts;
}

/** The change as the notice tells it: nothing that moved along can be put back before the change has ended. */
export function puttable(change: Change): Change {
  return hasEnded(change) ? change : without(change, () => true);
}

/** The change where those of the controls that moved along are named and no more. */
function without(change: Change, which: (index: number) => boolean): Change {
  const moved = change.moved.map((one, index) => {
    const { kind, ...named } = one;
    return kind === undefined || which(index) ? named : one;
  });
  return { ...change, moved };
}

/** What the person opened this page for is done, or done with, but for these. */
function offerOnly({ task }: Visit, change?: Change): void {
  if (!task.putBack) return;
  if (change?.moved.some(({ kind }) => kind !== undefined)) task.change = change;
  else delete task.putBack;
}

/** On a page that the person opened for it: says what moved along with a change, with a button for each. */
export function offerPutBack(visit: Visit, change: Change, seen: Seen): void {
  say(visit, { state: 'moved', service: visit.service.name, moved: change.moved });
  watch(visit, seen, attendTo(visit, change));
}

function attendTo(visit: Visit, change: Change): Phase {
  const phase = attend(visit, {
    ...putBackOthers(visit, change, () => phase.end()),
    close: () => {
      offerOnly(visit);
      visit.board.clear(visit.ref);
    },
  });
  return phase;
}

/** Written down first, then pressed, then reported, like any press. */
async function put(visit: Visit, change: Change, index: number, moved: Moved): Promise<void> {
  const { ref, service, setting, signal } = visit;
  const left = without(change, (one) => one === index);
  const before = { ...visit.task };
  offerOnly(visit, left);
  const begun = await send({
    type: 'change/begin',
    ref,
    kind: 'put-back',
    of: change.id,
    other: index,
    before: toSeen(readNow(document, target(visit))),
    ...signedIn(service),
  });
  if (!begun.ok) {
    // Put back by now, on another page or by hand: there is nothing left to press. Otherwise it can be tried again.
    const over = begun.refused === 'unknown-change';
    if (!over) Object.assign(visit.task, before);
    return tell(visit, moved, over ? left : change, over ? 'put-back-changed' : notBegun(begun));
  }
  const { never } = setting.control;
  const { done, presses, why } = await putBack(document, moved, { ...(never ? { never } : {}), signal });
  await send({
    type: 'change/acted',
    id: begun.value.id,
    outcome: done ? (presses > 0 ? 'changed' : 'already') : 'stopped',
    presses,
    moved: [],
    after: toSeen(readNow(document, target(visit))),
    ...(why === undefined ? {} : { why: `put-back-${why}` }),
  });
  // What the page shows is said, whether it could be written down or not: the record then tells that it does not know.
  tell(visit, moved, left, done ? undefined : why && `put-back-${why}`);
}

/** Says what came of it, with a button for each of what is left. */
function tell(visit: Visit, moved: Moved, left: Change, why: string | undefined): void {
  const seen = readNow(document, target(visit));
  say(visit, {
    state: 'put-back',
    service: visit.service.name,
    label: moved.label,
    to: moved.from,
    done: why === undefined,
    ...(why === undefined ? {} : { why }),
    ...(seen.state === 'allowed' ? { allowed: true as const } : {}),
    moved: left.moved,
  });
  watch(visit, seen, attendTo(visit, left));
}
