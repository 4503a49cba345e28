/** After a change: the page is loaded anew once it has saved, and what it then shows decides. */
import { find, readNow, rendered } from '../../engine/looking.ts';
import { reveal } from '../../engine/pressing.ts';
import type { Change } from '../../ledger/schema.ts';
import type { Stored } from '../../messages.ts';
import { locate } from '../../catalog/match.ts';
import { settingKey } from '../../shared/refs.ts';
import { isFromWorker, keepsCopies } from './copies.ts';
import { hasEntered } from './entered.ts';
import { left } from './loading-anew.ts';
import { isByHand } from '../visit/by-hand.ts';
import { look, watch } from '../visit/looking.ts';
import { observe } from '../visit/observing.ts';
import { send } from '../messaging.ts';
import { toSeen, type Seen } from '../visit/finding.ts';
import { putBackOthers, puttable } from './putting-back.ts';
import { saved } from './saving.ts';
import { unkept } from '../visit/telling.ts';
import { confirmedView, couldNot } from './telling-ends.ts';
import { attend, report, say, target, tellSignedOut, type Asked, type Visit } from '../visit/visit.ts';

/** By this age, in ms, pages have begun to listen: a second and a half after the first paint is what was seen. */
const OLD = 5000;
/** A page that shows the old state, or may have been drawn from a copy, is given so many ms since it was loaded to put that right. */
const COPIED = 10_000;
/** How often a page asks how its change stands while it is read elsewhere, and for how long, in ms. */
const ASK_AGAIN = 700;
const ELSEWHERE = 60_000;

/**
 * Waits for the save and has the control read in another document.
 * @param pressedAt `performance.now()` at the last press
 * @param patient a first attempt was not kept
 */
export async function readAgainAfter(visit: Visit, change: Change, pressedAt: number, patient: boolean): Promise<void> {
  // The address may have come and gone meanwhile: its own part ended, and the save goes on all the same.
  const pressed = ownPresses(visit);
  await saved(pressedAt, new AbortController().signal, patient);
  const hand = pressed() ? readNow(document, target(visit)) : undefined;
  if (!stillHere(visit)) return;
  // The person has taken it back, and it is theirs.
  const back = hand?.state === (change.kind === 'undo' ? 'refused' : 'allowed');
  await loadAnew(
    visit,
    change,
    hand ? { hand: toSeen(hand) } : {},
    back ? () => look(visit, { byHand: true }) : undefined,
  );
}

/** Listens for the person's own presses of the control. @returns what ends that and says whether there were any */
function ownPresses(visit: Visit): () => boolean {
  const done = new AbortController();
  const isThere = (): boolean => find(document, target(visit)).found;
  let own = false;
  let wasThere = isThere();
  const heard = (event: Event): void => {
    own ||= isByHand(event, document, target(visit), wasThere);
    wasThere ||= isThere();
  };
  for (const type of ['click', 'change', 'keyup'])
    document.addEventListener(type, heard, { capture: true, passive: true, signal: done.signal });
  return () => {
    done.abort();
    return own;
  };
}

/**
 * Has the page loaded anew, or the control read in a tab of its own.
 * @param how what the background has to know of this page
 * @param otherwise instead of saying that it was not, where it is not
 */
async function loadAnew(
  visit: Visit,
  change: Change,
  how: { hand?: ReturnType<typeof toSeen>; answer?: true } = {},
  otherwise?: () => Promise<void>,
): Promise<void> {
  const leaving = new AbortController();
  // The browser may ask the person whether to leave before the answer is here.
  const stayed = left(leaving.signal);
  const entered = hasEntered(document) ? { entered: true as const } : {};
  const reply = await send({ type: 'change/confirm', id: change.id, ...how, ...entered });
  const way = reply.ok ? reply.value : 'none';
  if (way === 'here') {
    await stayed;
    return showEnd(visit, readNow(document, target(visit)), undefined, 'not-reloaded', change.kind);
  }
  leaving.abort();
  if (way === 'none' && otherwise) return otherwise();
  const ended = way === 'aside' ? await endOf(change.id, visit.signal) : undefined;
  if (visit.signal.aborted) return;
  const why = way === 'none' ? 'not-reloaded' : 'unconfirmed';
  showEnd(visit, readNow(document, target(visit)), ended, ended?.why ?? why, change.kind);
}

/**
 * Whether this document may be the answer to a form, which shows what was sent, whatever became of it. Sent on to an
 * address, or loaded by Holdout, it is none.
 */
function isAnswer(): boolean {
  const [loaded] = performance.getEntriesByType('navigation') as [] | [PerformanceNavigationTiming];
  const here = [location.href.split('#', 1)[0], `${location.origin}/`];
  return loaded?.type === 'navigate' && loaded.redirectCount === 0 && here.includes(document.referrer);
}

/** Whether the address is the setting's now, whatever it was in between. */
function stillHere({ service, ref }: Visit): boolean {
  return locate(service, location.href)?.settings.some((here) => settingKey(here.ref) === settingKey(ref)) ?? false;
}

/** Waits until a change that is read in a tab of its own has ended, or could not be read there. */
export async function endOf(id: number, signal: AbortSignal): Promise<Change | undefined> {
  for (let asked = 0; asked < ELSEWHERE / ASK_AGAIN && !signal.aborted; asked++) {
    const reply = await send({ type: 'change/state', id });
    if (!reply.ok) return undefined;
    const { step, why, reloaded } = reply.value;
    // Read as it was before, it is loaded once more there.
    const again = reloaded?.state === 'allowed' || reloaded?.state === 'refused';
    if (step === 'confirmed' || step === 'failed' || (why === 'unconfirmed' && !again)) return reply.value;
    await new Promise((resolve) => {
      setTimeout(resolve, ASK_AGAIN);
    });
  }
  return undefined;
}

/** @param age by `performance.now()` */
function untilOld(signal: AbortSignal, age = OLD): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, Math.max(0, age - performance.now()));
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** In a document that was loaded after the press: what the page shows now decides, whatever was seen before. */
export async function confirm(visit: Visit, pending: Change): Promise<void> {
  say(visit, { state: 'working', service: visit.service.name, task: 'confirm' });
  // This very document was pressed in: it has to be loaded anew first.
  if (visit.task.stale) return readAgainAfter(visit, pending, performance.now(), false);
  if (isAnswer()) return loadAnew(visit, pending, { answer: true });
  // What the site's worker had in store is no answer of the service's.
  if (isFromWorker()) return loadAnew(visit, pending, {}, () => judge(visit, pending));
  await judge(visit, pending);
}

/** Reads what the page shows, once it has had the time to put right what lags behind or was drawn from a copy. */
async function judge(visit: Visit, pending: Change): Promise<void> {
  const { signal } = visit;
  if (visit.task.inRound) await reveal(document, target(visit), signal);
  const pressed = ownPresses(visit);
  let seen = await observe(visit);
  const tells = seen.state === 'allowed' || seen.state === 'refused';
  const old = seen.state === (pending.kind === 'undo' ? 'refused' : 'allowed');
  if (old || (tells && (await keepsCopies()))) {
    await untilOld(signal, loadedAt() + COPIED);
    if (!signal.aborted) seen = await observe(visit);
  }
  const own = pressed();
  if (signal.aborted) return;
  if (own) return look(visit, { byHand: true });
  const phase = watch(visit, seen);
  if (seen.state === 'signed-out') {
    await tellSignedOut(visit);
    if (!phase.signal.aborted) say(visit, undefined);
    return;
  }
  if (asksForPassword(seen)) {
    // Whoever comes in after it may be another.
    await tellSignedOut(visit);
    return showEnd(visit, seen, undefined, 'session-ended', pending.kind, phase);
  }
  const reply = await report(visit, seen, { change: pending.id });
  const stored = reply.ok ? reply.value : undefined;
  const ended = stored?.change;
  if (stored?.older) {
    // Another page has told meanwhile what came of it.
    phase.end();
    return look(visit);
  }
  if (stored?.anew) {
    phase.end();
    return loadAnew(visit, pending);
  }
  const again = stored?.again && ended ? secondAttempt(ended, stored) : undefined;
  if (again) await untilOld(phase.signal);
  // It moved meanwhile, by the person's hand or by itself: what it shows now is looked at, and nothing is pressed.
  if (phase.signal.aborted) return;
  if (again) {
    phase.end();
    return visit.acts.alter(again);
  }
  // What was read and could not be written down is no receipt.
  const trouble = unkept(visit, reply);
  if (!trouble) return showEnd(visit, seen, ended, ended?.why ?? 'unconfirmed', pending.kind, phase);
  say(visit, trouble);
}

/** When the document had loaded, by `performance.now()`. */
function loadedAt(): number {
  const [loaded] = performance.getEntriesByType('navigation') as [] | [PerformanceNavigationTiming];
  return loaded?.loadEventEnd || performance.now();
}

/** Whether the page asks for a password in the place of the setting, as sites do that sign people in at any address. */
function asksForPassword({ state, reason }: Seen): boolean {
  if (state !== 'unclear' || reason !== 'no-control') return false;
  return [...document.querySelectorAll('input[type="password"]')].some((field) => rendered(field));
}

/** What is asked for in a second attempt; an undo restores what the change that it takes back recorded. */
function secondAttempt(change: Change, { restores }: Stored): Asked | undefined {
  if (change.kind === 'refuse') return { kind: 'refuse', again: change };
  return change.kind === 'undo' && restores ? { kind: 'undo', undone: restores, again: change } : undefined;
}

/**
 * Says how a change ended.
 * @param why where it was not confirmed
 * @param phase in which the control is watched since it was read
 */
export function showEnd(
  visit: Visit,
  seen: Seen,
  ended: Change | undefined,
  why: string,
  kind: Change['kind'],
  phase = watch(visit, seen),
): void {
  const { ref, board } = visit;
  const told = ended && puttable(ended);
  const others = told ? putBackOthers(visit, told, () => phase.end()) : {};
  const confirmed = ended?.step === 'confirmed';
  say(
    visit,
    confirmed
      ? confirmedView(visit, seen, ended)
      : couldNot(visit, kind === 'undo' ? 'undo' : 'refuse', why, seen, told),
  );
  const answers = confirmed
    ? {
        undo: () => {
          phase.end();
          return visit.acts.alter({ kind: 'undo', undone: ended });
        },
        receipt: () => send({ type: 'open/receipt', id: ended.id }),
        close: () => board.clear(ref),
        // An undone setting allows training again, and the person has just said that they want that.
        notNow: () => board.clear(ref),
      }
    : {};
  attend(visit, { ...others, ...answers }, phase);
}
