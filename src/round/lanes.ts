/** What a round does by itself: which page it opens next, in front or in a hidden tab, and which one it shows. */
import { after, LIMITS } from './clock.ts';
import type { Round, Visit } from './schema.ts';
import { current, tabOf, taskOf, underWay, waitsForPerson, withVisit } from './visits.ts';

/** Two visits to one service are at least this many ms apart, from the end of one to the opening of the next. */
export const COURTESY = 3000;

/** How many pages are under way at once: those of a round that looks, and those of one that may stay long at each. */
export const LANES = { look: 8, change: 3 } as const;

/** A page that waited longer than this to be shown, in ms, is loaded anew: what it shows may have been overtaken. */
export const FRESH = 2 * 60_000;

/** The visit whose page may be in front while none is to be shown: the one that has rested longest, if any rests. */
export function restingLongest(round: Round): Visit | undefined {
  if (round.paused || current(round)) return undefined;
  return byOpening(underWay(round).filter(({ step }) => step === 'resting'))[0];
}

function byOpening(visits: Visit[]): Visit[] {
  return visits.toSorted((one, other) => (one.openedAt ?? '').localeCompare(other.openedAt ?? ''));
}

/**
 * The visit to open next: the first whose service is not and was not visited a moment ago, of the services with the
 * most visits left, so that their gaps fall into visits to others. Otherwise `at`, when the first may be opened; absent
 * where that is for another visit's end, or a pause, to say.
 * @returns undefined when none waits
 */
export function upcoming(round: Round, now: Date): { visit: Visit } | { at?: Date } | undefined {
  const waiting = round.visits.filter(({ step }) => step === 'waiting');
  if (round.step !== 'running' || waiting.length === 0) return undefined;
  const others = underWay(round);
  if (round.paused || others.length >= lanesOf(round)) return {};
  const last = lastVisits(round);
  // The person has to be there for a sign-in.
  const open = waiting.filter(
    ({ patient, ref }) =>
      (others.length === 0 || !patient) && !others.some((other) => other.ref.service === ref.service),
  );
  const left = (visit: Visit): number => waiting.filter(({ ref }) => ref.service === visit.ref.service).length;
  const free = (visit: Visit): number => (last.get(visit.ref.service) ?? -Infinity) + COURTESY;
  const [visit] = open
    .filter((candidate) => free(candidate) <= now.getTime())
    .toSorted((one, other) => left(other) - left(one));
  if (visit) return { visit };
  return open.length === 0 ? {} : { at: new Date(Math.min(...open.map(free))) };
}

/** How many pages may be under way. While the person signs in, and in a confirmation aside, one. */
function lanesOf(round: Round): number {
  const shown = current(round);
  if (round.silent || (shown && waitsForPerson(shown))) return 1;
  return taskOf(round) === 'look' ? LANES.look : LANES.change;
}

/** When each service was last visited, in ms. */
export function lastVisits(round: Round | undefined): Map<string, number> {
  const last = new Map(Object.entries(round?.recent ?? {}).map(([service, at]) => [service, Date.parse(at)]));
  for (const { ref, openedAt, doneAt = round?.endedAt } of round?.visits ?? []) {
    if (openedAt !== undefined && doneAt !== undefined)
      last.set(ref.service, Math.max(Date.parse(doneAt), last.get(ref.service) ?? 0));
  }
  return last;
}

/**
 * The next thing that a round does by itself: it ends, shows a page that rested ahead, opens a visit, in front when
 * nothing else is under way and otherwise ahead, or notes when it may open the next. Called until nothing is left to do.
 * @returns the same round when there is nothing to do
 */
export function advance(round: Round, now: Date): Round {
  if (round.step !== 'running') return round;
  const { notBefore, ...rest } = round;
  if (round.visits.every(({ step }) => step === 'done')) {
    const { paused: _paused, ...ended } = rest;
    return { ...ended, step: 'ended', endedAt: now.toISOString() };
  }
  const shown = toShow(round, now);
  if (shown) return show(round, shown, now);
  const next = upcoming(round, now);
  if (next && 'visit' in next) {
    const front = underWay(round).length === 0;
    return inTab(rest, front, next.visit, (visit) => (front ? opened(visit, now) : loading(visit, now)));
  }
  if (next?.at) return notBefore === next.at.toISOString() ? round : { ...rest, notBefore: next.at.toISOString() };
  return notBefore === undefined ? round : rest;
}

/** The page that is shown next: one that asked for it, or else one that has rested its time without asking. */
export function toShow(round: Round, now: Date): Visit | undefined {
  if (round.step !== 'running' || round.paused || current(round)) return undefined;
  const waits = byOpening(underWay(round));
  return waits.find(({ step }) => step === 'ready') ?? waits.find((visit) => isOver(visit, now));
}

function isOver({ deadline }: Visit, now: Date): boolean {
  return deadline !== undefined && Date.parse(deadline) <= now.getTime();
}

function show(round: Round, visit: Visit, now: Date): Round {
  const stale = visit.openedAt === undefined || Date.parse(visit.openedAt) + FRESH <= now.getTime();
  const step = visit.step === 'ahead' ? 'open' : 'working';
  return inTab(round, true, visit, (known) =>
    stale ? opened(known, now) : { ...known, step, deadline: after(now, LIMITS[visit.left ? 'left' : step]) },
  );
}

/**
 * Changes a visit that has a tab from then on, one that is spare if there is any.
 * @param front it is shown: the tab that is shown already is the first choice then, and the last otherwise
 */
function inTab(round: Round, front: boolean, visit: Visit, change: (visit: Visit) => Visit): Round {
  const spare = (round.spare ?? []).toSorted(
    (one, other) => Number(other === round.tabId) - Number(one === round.tabId),
  );
  const tabId = visit.tabId ?? (front ? spare[0] : spare.at(-1));
  const left = withSpare(
    front && tabId !== undefined ? { ...round, tabId } : round,
    spare.filter((one) => one !== tabId),
  );
  return withVisit(left, visit, (known) => change(tabId === undefined ? known : { ...known, tabId }));
}

function withSpare({ spare: _spare, ...round }: Round, spare: number[]): Round {
  return spare.length === 0 ? round : { ...round, spare };
}

/** The visit's page is loaded in front, from the beginning. */
export function opened(visit: Visit, now: Date): Visit {
  return {
    ...unheard(visit),
    step: 'open',
    openedAt: now.toISOString(),
    deadline: after(now, visit.patient ? LIMITS.patient : LIMITS.open),
  };
}

/** The visit's page is loaded in a hidden tab, from the beginning. */
export function loading(visit: Visit, now: Date): Visit {
  return { ...unheard(visit), step: 'ahead', openedAt: now.toISOString(), deadline: after(now, LIMITS.ahead) };
}

/** Nothing is known of its page, and the one that was there before it is not heard any more. */
export function unheard({ signedOutAt: _signedOutAt, left: _left, document, ...visit }: Visit): Visit {
  return document === undefined ? visit : { ...visit, former: document };
}

/** A visit lets go of its tab. */
export function leave(round: Round, visit: Visit, change: (visit: Visit) => Visit): Round {
  const tabId = tabOf(round, visit);
  const { tabId: _tabId, ...known } = visit;
  const spare = [...new Set([...(round.spare ?? []), ...(tabId === undefined ? [] : [tabId])])];
  return withVisit(withSpare(round, spare), visit, () => change(known));
}
