import type { Reason, Ref, State } from '../ledger/schema.ts';
import { refKey } from '../ledger/schema.ts';
import type { Round, Visit } from './schema.ts';

/** How long each step of a visit may take, in ms, before it counts as interrupted. */
export const LIMITS = { open: 30_000, working: 45_000, confirming: 40_000 } as const;

/** What is asked of a round. */
export type Job = Pick<Visit, 'ref' | 'url' | 'task'> & Partial<Pick<Visit, 'of'>>;

/** How a visit ended. */
export interface Outcome {
  state: State;
  reason?: Reason;
  change?: number;
  why?: string;
}

/**
 * A new round, nothing opened yet.
 * @param id unique among rounds
 */
export function newRound(id: string, jobs: Job[], now: Date, openerWindowId?: number): Round {
  return {
    id,
    startedAt: now.toISOString(),
    step: 'running',
    ...(openerWindowId === undefined ? {} : { openerWindowId }),
    visits: jobs.map((job) => ({ ...job, step: 'waiting' })),
  };
}

/** The visit that is under way, if any. */
export function current(round: Round): Visit | undefined {
  return round.step === 'running' ? round.visits.find(({ step }) => step !== 'waiting' && step !== 'done') : undefined;
}

/** Opens the next waiting visit; ends the round when there is none. A visit still under way stays as it is. */
export function advance(round: Round, now: Date): Round {
  if (round.step !== 'running' || current(round)) return round;
  const next = round.visits.findIndex(({ step }) => step === 'waiting');
  if (next === -1) return { ...round, step: 'ended', endedAt: now.toISOString() };
  return withVisit(round, next, (visit) => ({ ...visit, step: 'open', deadline: after(now, LIMITS.open) }));
}

/** The page of the current visit has taken its task, or has pressed and is about to reload. A step never goes back. */
export function progress(round: Round, ref: Ref, step: 'working' | 'confirming', now: Date, change?: number): Round {
  return onCurrent(round, ref, (visit) => ({
    ...visit,
    step: visit.step === 'confirming' ? 'confirming' : step,
    deadline: after(now, LIMITS[visit.step === 'confirming' ? 'confirming' : step]),
    ...(change === undefined ? {} : { change }),
  }));
}

/** The current visit is over. What another setting's page says is not heard. */
export function finish(round: Round, ref: Ref, outcome: Outcome): Round {
  return onCurrent(round, ref, ({ deadline: _deadline, ...visit }) => ({ ...visit, ...outcome, step: 'done' }));
}

/** The current visit took too long: nothing is assumed of it. */
export function expire(round: Round, now: Date): Round {
  const visit = current(round);
  if (!visit?.deadline || Date.parse(visit.deadline) > now.getTime()) return round;
  return finish(round, visit.ref, { state: 'unclear', reason: visit.step === 'open' ? 'not-ready' : 'interrupted' });
}

/** The person, or a closed window, ended the round. */
export function stop(round: Round, now: Date): Round {
  if (round.step !== 'running') return round;
  const visit = current(round);
  const interrupted = visit ? finish(round, visit.ref, { state: 'unclear', reason: 'interrupted' }) : round;
  return { ...interrupted, step: 'stopped', endedAt: now.toISOString() };
}

function onCurrent(round: Round, ref: Ref, change: (visit: Visit) => Visit): Round {
  const visit = current(round);
  if (!visit || refKey(visit.ref) !== refKey(ref)) return round;
  return withVisit(round, round.visits.indexOf(visit), change);
}

function withVisit(round: Round, index: number, change: (visit: Visit) => Visit): Round {
  return { ...round, visits: round.visits.map((visit, at) => (at === index ? change(visit) : visit)) };
}

function after(now: Date, ms: number): string {
  return new Date(now.getTime() + ms).toISOString();
}
