/** How a round goes on: each transition is written down together with what comes next, and only then acted on. */
import type { Reason } from '../../ledger/schema.ts';
import { wakeAt } from '../../round/clock.ts';
import { advance, toShow, upcoming } from '../../round/lanes.ts';
import { cutOff, finish, forgo, reopen } from '../../round/machine.ts';
import { current } from '../../round/visits.ts';
import type { Round, Visit } from '../../round/schema.ts';
import { windUp } from './end.ts';
import { put, running, type Driving } from './parts.ts';
import { leaveInPeace, reach } from './tabs.ts';
import { outcomeOf, signedOutAt, toldOf, unread } from './told.ts';

/** Writes the round down together with what comes next, and only then does that. */
export async function goOn(d: Driving, round: Round): Promise<void> {
  leaveInPeace(d, round);
  const next = await proceed(d, round);
  const wake = wakeAt(next, d.now());
  // First of all, so that whatever ends this background now, another one is woken.
  if (wake) await d.stage.alarm(wake);
  await put(d, next);
  if (next.step !== 'running') return windUp(d, next);
  await act(d, next);
  if (!wake) await d.stage.alarm(undefined);
}

/** Does what a round that is written down says; and goes on if there is more to do by now. */
export async function keepUp(d: Driving, round: Round): Promise<void> {
  if (advance(round, d.now()) !== round) return goOn(d, round);
  leaveInPeace(d, round);
  await d.stage.alarm(wakeAt(round, d.now()));
  await act(d, round);
}

async function act(d: Driving, round: Round): Promise<void> {
  const reached = await reach(d, round);
  if (!reached) return;
  const visit = current(reached);
  if (visit?.signedOutAt !== undefined) await lookOnce(d, reached, visit, visit.signedOutAt);
}

/** Applies a transition to the round under way. */
export async function apply(d: Driving, transition: (round: Round) => Round): Promise<void> {
  const before = await running(d);
  const after = before && transition(before);
  if (after && after !== before) await goOn(d, after);
}

/** What comes next; what the browser does not let us read is neither shown nor opened. */
async function proceed(d: Driving, round: Round): Promise<Round> {
  const at = d.now();
  const shown = toShow(round, at);
  const next = shown ? { visit: shown } : upcoming(round, at);
  if (next && 'visit' in next && !(await d.stage.canRead(next.visit.url))) {
    await unread(d, round, next.visit, 'no-permission');
    const end = shown ? cutOff(round, 'no-permission', at, shown) : forgo(round, next.visit, 'no-permission', at);
    return proceed(d, end);
  }
  const after = advance(round, at);
  return after === round ? round : proceed(d, after);
}

/** A page that led to a sign-in page while it was hidden is shown now: that is true if it is still there. */
async function lookOnce(d: Driving, round: Round, visit: Visit, href: string): Promise<void> {
  const tab = visit.tabId === undefined ? undefined : await d.stage.tab(visit.tabId);
  if (!tab?.loaded || tab.url === undefined || pageOf(tab.url) !== href) return reenter(d, round, visit);
  await signedOutAt(d, visit, href);
  await goOn(d, finish(round, visit.ref, { state: 'signed-out' }, d.now()));
}

/** An address without what follows its path, which may say more than anybody has to keep. */
export function pageOf(href: string): string {
  const { origin, pathname } = new URL(href);
  return origin + pathname;
}

/** The page of a visit under way is opened anew. */
export async function reenter(d: Driving, round: Round, visit: Visit): Promise<void> {
  await goOn(d, reopen(round, d.now(), visit));
}

/** A visit under way ends without its page, unless the page had told all before it could be written down here. */
export async function giveOver(d: Driving, round: Round, visit: Visit, reason: Reason | 'signed-out'): Promise<void> {
  if (reason === 'signed-out') return goOn(d, cutOff(round, reason, d.now(), visit));
  const told = await toldOf(d, visit);
  if (told) return goOn(d, finish(round, told, outcomeOf(told), d.now()));
  await unread(d, round, visit, reason);
  return goOn(d, cutOff(round, reason, d.now(), visit));
}
