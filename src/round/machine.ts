import { settingKey } from '../ledger/ref.ts';
import { refKey, type Reason, type Ref, type State } from '../ledger/schema.ts';
import type { Round, Visit } from './schema.ts';

/**
 * How long each step of a visit may take, in ms, before it counts as interrupted. `patient`: until the person has signed in.
 * `loaded`: how long after its opening a page that has loaded may leave its task untaken.
 */
export const LIMITS = { open: 30_000, loaded: 12_000, working: 45_000, confirming: 40_000, patient: 15 * 60_000 } as const;

/** Two visits to one service are at least this many ms apart, from the end of one to the opening of the next. */
export const COURTESY = 3000;

/** What is asked of a round. */
export type Job = Pick<Visit, 'ref' | 'url' | 'task'> & Partial<Pick<Visit, 'of' | 'patient'>>;

/** How a visit ended. */
export interface Outcome {
  state: State;
  /** For `locked`. */
  fixed?: 'allowed' | 'refused';
  reason?: Reason;
  change?: number;
  why?: string;
}

/** Why a round was stopped. */
export type StopReason = NonNullable<Round['why']>;

/**
 * A new round, nothing opened yet.
 * @param id unique among rounds
 * @param last the round before it: what that has just visited is not visited again at once
 */
export function newRound(id: string, jobs: Job[], now: Date, openerWindowId?: number, last?: Round): Round {
  const recent = Object.fromEntries([...lastVisits(last)].filter(([, at]) => at + COURTESY > now.getTime()).map(([service, at]) => [service, new Date(at).toISOString()]));
  return {
    id,
    startedAt: now.toISOString(),
    step: 'running',
    ...(openerWindowId === undefined ? {} : { openerWindowId }),
    ...(Object.keys(recent).length === 0 ? {} : { recent }),
    visits: jobs.map((job) => ({ ...job, step: 'waiting' })),
  };
}

/** What a round is for. */
export function taskOf({ visits }: Round): Visit['task'] {
  return visits.find(({ task }) => task !== 'look')?.task ?? 'look';
}

/** The visit that is under way, if any. */
export function current(round: Round): Visit | undefined {
  return round.step === 'running' ? round.visits.find(({ step }) => step !== 'waiting' && step !== 'done') : undefined;
}

/** Whether both name the same setting, whoever is signed in. */
export function sameSetting(one: Ref, other: Ref): boolean {
  return settingKey(one) === settingKey(other);
}

/**
 * The visit to open next: the first whose service was not visited a moment ago, of the services with the most visits left,
 * so that their gaps fall into visits to others. When all were, the time at which the first may be opened.
 */
export function upcoming(round: Round, now: Date): { visit: Visit } | { at: Date } | undefined {
  const waiting = round.visits.filter(({ step }) => step === 'waiting');
  const left = (visit: Visit): number => waiting.filter(({ ref }) => ref.service === visit.ref.service).length;
  const last = lastVisits(round);
  const free = (visit: Visit): number => (last.get(visit.ref.service) ?? -Infinity) + COURTESY;
  const [visit] = waiting.filter((candidate) => free(candidate) <= now.getTime()).toSorted((one, other) => left(other) - left(one));
  if (visit) return { visit };
  return waiting.length === 0 ? undefined : { at: new Date(Math.min(...waiting.map(free))) };
}

/** When each service was last visited, in ms. */
function lastVisits(round: Round | undefined): Map<string, number> {
  const last = new Map(Object.entries(round?.recent ?? {}).map(([service, at]) => [service, Date.parse(at)]));
  for (const { ref, openedAt, doneAt } of round?.visits ?? []) {
    if (openedAt !== undefined && doneAt !== undefined) last.set(ref.service, Math.max(Date.parse(doneAt), last.get(ref.service) ?? 0));
  }
  return last;
}

/**
 * Opens the next visit, or says when it may be opened; ends the round when there is none. A visit still under way stays as
 * it is, and a paused round goes no further.
 */
export function advance(round: Round, now: Date): Round {
  if (round.step !== 'running' || current(round)) return round;
  const next = upcoming(round, now);
  const { notBefore, ...rest } = round;
  if (!next) {
    const { paused: _paused, ...ended } = rest;
    return { ...ended, step: 'ended', endedAt: now.toISOString() };
  }
  if (round.paused) return notBefore === undefined ? round : rest;
  if ('at' in next) return notBefore === next.at.toISOString() ? round : { ...rest, notBefore: next.at.toISOString() };
  return withVisit(rest, next.visit, (visit) => opened(visit, now));
}

/** The page of the visit under way is opened anew: nothing that it did is known any more. */
export function reopen(round: Round, now: Date): Round {
  const visit = current(round);
  return visit ? withVisit(round, visit, (known) => opened(known, now)) : round;
}

/** The person has signed in: what waited for that is opened anew, and waits no longer than any other. */
export function signedIn(round: Round, now: Date): Round {
  const visit = current(round);
  return visit?.patient ? withVisit(round, visit, (known) => opened(impatient(known), now)) : round;
}

function opened(visit: Visit, now: Date): Visit {
  return { ...visit, step: 'open', openedAt: now.toISOString(), deadline: after(now, visit.patient ? LIMITS.patient : LIMITS.open) };
}

function impatient({ patient: _patient, state: _state, ...visit }: Visit): Visit {
  return visit;
}

/**
 * The page of the current visit has taken its task, or has pressed and is about to reload. A step never goes back. A page
 * that looks while the person signs in changes nothing yet.
 */
export function progress(round: Round, ref: Ref, step: 'working' | 'confirming', now: Date, change?: number): Round {
  return onCurrent(round, ref, (visit) => {
    if (visit.patient && change === undefined) return visit;
    const next = visit.step === 'confirming' ? 'confirming' : step;
    return { ...impatient(visit), step: next, deadline: after(now, LIMITS[next]), ...(change === undefined ? {} : { change }) };
  });
}

/**
 * The current visit is over. What another setting's page says is not heard, and while the person signs in only what says how
 * the setting stands is.
 */
export function finish(round: Round, ref: Ref, outcome: Outcome, now: Date): Round {
  return onCurrent(round, ref, (visit) => {
    if (visit.patient && outcome.state === 'unclear') return visit;
    if (visit.patient && outcome.state === 'signed-out') return visit.state === 'signed-out' ? visit : { ...visit, state: 'signed-out' };
    return over({ ...impatient(visit), ...(ref.account === undefined ? {} : { account: ref.account }) }, outcome, now);
  });
}

function over({ deadline: _deadline, ...visit }: Visit, outcome: Outcome, now: Date): Visit {
  return { ...visit, ...outcome, step: 'done', doneAt: now.toISOString() };
}

/** The current visit ends without its page, whatever it waited for: nothing is assumed of it. */
export function cutOff(round: Round, reason: Reason | 'signed-out', now: Date): Round {
  const visit = current(round);
  const outcome: Outcome = reason === 'signed-out' ? { state: reason } : { state: 'unclear', reason };
  return visit ? withVisit(round, visit, (known) => over(impatient(known), outcome, now)) : round;
}

/** A visit that would be next is not opened at all. */
export function forgo(round: Round, visit: Visit, reason: Reason, now: Date): Round {
  return withVisit(round, visit, (known) => over(known, { state: 'unclear', reason }, now));
}

/** The service answered with an error or a challenge: this visit ends, and its others are left alone. */
export function turnAway(round: Round, now: Date): Round {
  const visit = current(round);
  if (!visit || visit.patient) return round;
  const turned = cutOff(round, 'turned-away', now);
  return {
    ...turned,
    visits: turned.visits.map((other) => {
      const spared = other.step === 'waiting' && other.ref.service === visit.ref.service;
      return spared ? { ...over(other, { state: 'unclear', reason: 'turned-away' }, now), leftAlone: true } : other;
    }),
  };
}

/** Why the current visit has to end now that its time is over; undefined while it has time. */
export function lateness(round: Round, now: Date): Reason | 'signed-out' | undefined {
  const visit = current(round);
  if (!visit?.deadline || Date.parse(visit.deadline) > now.getTime()) return undefined;
  // Nothing came of the sign-in, and that is what the page said last.
  if (visit.patient && visit.state === 'signed-out') return 'signed-out';
  return visit.step === 'open' && !visit.patient ? 'not-ready' : 'interrupted';
}

/** Whether a page has had the time that one which loaded may leave its task untaken. */
export function overdue(round: Round, now: Date): boolean {
  const visit = current(round);
  return visit?.step === 'open' && !visit.patient && visit.openedAt !== undefined && Date.parse(visit.openedAt) + LIMITS.loaded <= now.getTime();
}

/** How long a page that had not loaded yet is left before it is looked at again, in ms. */
const AGAIN = 3000;

/** When the clock is to be looked at next; undefined when nothing of this round waits for it. */
export function wakeAt(round: Round, now: Date): Date | undefined {
  const visit = current(round);
  if (!visit) return round.step === 'running' && round.notBefore !== undefined ? new Date(round.notBefore) : undefined;
  if (visit.deadline === undefined) return undefined;
  const deadline = Date.parse(visit.deadline);
  if (visit.step !== 'open' || visit.patient || visit.openedAt === undefined) return new Date(deadline);
  const look = overdue(round, now) ? now.getTime() + AGAIN : Date.parse(visit.openedAt) + LIMITS.loaded;
  return new Date(Math.min(deadline, look));
}

/** Nothing further is opened. */
export function pause(round: Round): Round {
  return round.step !== 'running' || round.paused ? round : { ...round, paused: true };
}

/** Goes on after a pause. */
export function resume(round: Round): Round {
  const { paused, ...rest } = round;
  return paused ? rest : round;
}

/** The visit that leaving out this setting is about: the one under way, or else one that waits. */
export function skippable(round: Round, ref: Ref): Visit | undefined {
  if (round.step !== 'running') return undefined;
  const mine = round.visits.filter((visit) => sameSetting(visit.ref, ref) && visit.step !== 'done' && visit.change === undefined && visit.step !== 'confirming');
  return mine.find((visit) => visit.step !== 'waiting') ?? mine.find((visit) => refKey(visit.ref) === refKey(ref)) ?? mine[0];
}

/** The person leaves that visit out: nothing is known of it. */
export function skip(round: Round, visit: Visit, now: Date): Round {
  return withVisit(round, visit, ({ deadline: _deadline, ...known }) => ({ ...impatient(known), step: 'done', doneAt: now.toISOString(), skipped: true }));
}

/** The round is not to go on, or cannot. */
export function stop(round: Round, now: Date, why: StopReason): Round {
  if (round.step !== 'running') return round;
  const { notBefore: _notBefore, paused: _paused, ...rest } = cutOff(round, 'interrupted', now);
  return { ...rest, step: 'stopped', why, endedAt: now.toISOString() };
}

/** What a stopped round did not come to, as jobs: what waits, and what was interrupted. */
export function restOf(round: Round): Job[] {
  if (round.step !== 'stopped') return [];
  const left = round.visits.filter(({ step, reason }) => step === 'waiting' || reason === 'interrupted');
  return left.map(({ ref, url, task, of, patient }) => ({ ref, url, task, ...(of === undefined ? {} : { of }), ...(patient === undefined ? {} : { patient }) }));
}

/** How many of its visits were made, and what they found: those left out and left alone were not made. */
export function countsOf({ visits }: Round): { planned: number; done: number; allowed: number; refused: number; other: number } {
  const made = visits.filter(({ step, skipped, leftAlone }) => step === 'done' && !skipped && !leftAlone);
  const stands = (side: 'allowed' | 'refused'): number => made.filter(({ state, fixed }) => state === side || (state === 'locked' && fixed === side)).length;
  const [allowed, refused] = [stands('allowed'), stands('refused')];
  return { planned: visits.length, done: made.length, allowed, refused, other: made.length - allowed - refused };
}

function onCurrent(round: Round, ref: Ref, change: (visit: Visit) => Visit): Round {
  const visit = current(round);
  return visit && sameSetting(visit.ref, ref) ? withVisit(round, visit, change) : round;
}

/** @returns the same round when the visit stays the same */
function withVisit(round: Round, visit: Visit, change: (visit: Visit) => Visit): Round {
  const changed = change(visit);
  return changed === visit ? round : { ...round, visits: round.visits.map((known) => (known === visit ? changed : known)) };
}

function after(now: Date, ms: number): string {
  return new Date(now.getTime() + ms).toISOString();
}

/** How long after its deadline a round may still be shown as under way, in ms. */
const STALLED = 2 * 60_000;

/**
 * A round as it is to be shown. The background is woken at each deadline and then ends what took too long; where that did
 * not happen, it had no room to write it down, and nothing is under way any more.
 */
export function asShown(round: Round, now: Date): Round {
  const due = current(round)?.deadline ?? (round.paused ? undefined : round.notBefore);
  if (round.step !== 'running' || due === undefined || now.getTime() - Date.parse(due) < STALLED) return round;
  return { ...round, step: 'stopped', why: 'store-full', endedAt: due };
}
