/** A round as a pure machine: what happens to it, and what it is then. Each transition gives a new round. */
import { sameSetting } from '../shared/refs.ts';
import type { Reason, Ref, State } from '../ledger/schema.ts';
import { after, LIMITS } from './clock.ts';
import { COURTESY, lastVisits, leave, loading, opened, unheard } from './lanes.ts';
import type { Round, Visit } from './schema.ts';
import { current, isAhead, onUnderWay, underWay, withVisit, type Job } from './visits.ts';

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
export type RoundStop = NonNullable<Round['why']>;

/**
 * A new round, nothing opened yet.
 * @param id unique among rounds
 * @param last the round before it: what that has just visited is not visited again at once
 */
export function newRound(id: string, jobs: Job[], now: Date, openerWindowId?: number, last?: Round): Round {
  const recent = Object.fromEntries(
    [...lastVisits(last)]
      .filter(([, at]) => at + COURTESY > now.getTime())
      .map(([service, at]) => [service, new Date(at).toISOString()]),
  );
  return {
    id,
    startedAt: now.toISOString(),
    step: 'running',
    ...(openerWindowId === undefined ? {} : { openerWindowId }),
    ...(Object.keys(recent).length === 0 ? {} : { recent }),
    visits: jobs.map((job) => ({ ...job, step: 'waiting' })),
  };
}

/** The page of a visit under way is opened anew, where it is: nothing that it did is known any more. */
export function reopen(round: Round, now: Date, visit = current(round)): Round {
  if (!visit) return round;
  return withVisit(round, visit, (known) => (isAhead(known) ? loading(known, now) : opened(known, now)));
}

/** The person has signed in: what waited for that is opened anew, and waits no longer than any other. */
export function signedIn(round: Round, now: Date): Round {
  const visit = current(round);
  return visit?.patient ? withVisit(round, visit, (known) => opened(impatient(known), now)) : round;
}

function impatient({ patient: _patient, state: _state, ...visit }: Visit): Visit {
  return visit;
}

/**
 * The page of a visit has taken its task, or has pressed and is about to reload. A step never goes back. A page that
 * looks while the person signs in changes nothing yet, and one in a hidden tab has only begun to rest.
 */
export function progress(round: Round, ref: Ref, step: 'working' | 'confirming', now: Date, change?: number): Round {
  return onUnderWay(round, ref, (visit) => {
    if (visit.patient && change === undefined) return visit;
    const { step: _step, left: _left, ...known } = impatient(visit);
    const its = change === undefined ? {} : { change };
    if (isAhead(visit)) return { ...known, step: visit.step === 'ahead' ? 'resting' : visit.step, ...its };
    const next = visit.step === 'confirming' ? 'confirming' : step;
    return { ...known, step: next, deadline: after(now, LIMITS[next]), ...its };
  });
}

/**
 * The page in a hidden tab has come to rest, or can go no further unless it is shown.
 * @param signedOutAt it is a sign-in page of the service's, at this address
 */
export function ready(round: Round, visit: Visit, signedOutAt?: string): Round {
  if (!isAhead(visit) || (visit.step === 'ready' && signedOutAt === undefined)) return round;
  return withVisit(round, visit, ({ deadline: _deadline, ...known }) => ({
    ...known,
    step: 'ready',
    ...(signedOutAt === undefined ? {} : { signedOutAt }),
  }));
}

/**
 * The address of a visit's page has left the setting's, without a load: it is not waited for longer than one that comes
 * back takes, once it is shown. One that has pressed is led back by itself, and where a person signs in it may go anywhere.
 */
export function stray(round: Round, ref: Ref, now: Date): Round {
  return onUnderWay(round, ref, (visit) => {
    const { deadline: _deadline, ...known } = visit;
    if (visit.left || visit.patient || visit.change !== undefined) return visit;
    if (visit.step === 'working') return { ...known, left: true, deadline: after(now, LIMITS.left) };
    return visit.step === 'resting' || visit.step === 'ready' ? { ...known, step: 'ready', left: true } : visit;
  });
}

/**
 * The page that is shown has all that it needs of that, and rests: whatever else is ready meanwhile is shown instead.
 */
export function yieldFront(round: Round, visit: Visit, now: Date): Round {
  const isFree = visit.step === 'working' && !visit.patient && visit.change === undefined;
  if (!isFree || round.paused || visit !== current(round) || underWay(round).length === 1) return round;
  return withVisit(round, visit, (known) => ({ ...known, step: 'resting', deadline: after(now, LIMITS.ahead) }));
}

/**
 * The visit to that setting is over. What another setting's page says is not heard, and while the person signs in only
 * what says how the setting stands is.
 */
export function finish(round: Round, ref: Ref, outcome: Outcome, now: Date): Round {
  const visit = underWay(round).find((one) => sameSetting(one.ref, ref));
  if (!visit || (visit.patient && outcome.state === 'unclear')) return round;
  if (visit.patient && outcome.state === 'signed-out')
    return visit.state === 'signed-out'
      ? round
      : withVisit(round, visit, (known) => ({ ...known, state: 'signed-out' }));
  const account = ref.account === undefined ? {} : { account: ref.account };
  return leave(round, visit, (known) => over({ ...impatient(known), ...account }, outcome, now));
}

function over(visit: Visit, outcome: Outcome, now: Date): Visit {
  return { ...closed(visit), ...outcome, step: 'done', doneAt: now.toISOString() };
}

/** Its page is not waited for any more. */
function closed({ deadline: _deadline, signedOutAt: _signedOutAt, left: _left, ...visit }: Visit): Visit {
  return visit;
}

/** A visit under way ends without its page, whatever it waited for: nothing is assumed of it. */
export function cutOff(round: Round, reason: Reason | 'signed-out', now: Date, visit = current(round)): Round {
  const outcome: Outcome = reason === 'signed-out' ? { state: reason } : { state: 'unclear', reason };
  return visit ? leave(round, visit, (known) => over(impatient(known), outcome, now)) : round;
}

/** A visit that would be next is not opened at all. */
export function forgo(round: Round, visit: Visit, reason: Reason, now: Date): Round {
  return withVisit(round, visit, (known) => over(known, { state: 'unclear', reason }, now));
}

/** The service answered with an error or a challenge: this visit ends, and its others are left alone. */
export function turnAway(round: Round, now: Date, visit = current(round)): Round {
  if (!visit || visit.patient) return round;
  const turned = cutOff(round, 'turned-away', now, visit);
  return {
    ...turned,
    visits: turned.visits.map((other) => {
      const spared = other.step === 'waiting' && other.ref.service === visit.ref.service;
      return spared ? { ...over(other, { state: 'unclear', reason: 'turned-away' }, now), leftAlone: true } : other;
    }),
  };
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

/** The person leaves that visit out: nothing is known of it. */
export function skip(round: Round, visit: Visit, now: Date): Round {
  return leave(round, visit, (known) => ({
    ...impatient(closed(known)),
    step: 'done',
    doneAt: now.toISOString(),
    skipped: true,
  }));
}

/** The round is not to go on, or cannot. */
export function stop(round: Round, now: Date, why: RoundStop): Round {
  if (round.step !== 'running') return round;
  // What only loaded ahead was not visited.
  const left = underWay(round)
    .filter(isAhead)
    .reduce((known, visit) => leave(known, visit, (plain) => ({ ...unheard(closed(plain)), step: 'waiting' })), round);
  const { notBefore: _notBefore, paused: _paused, ...rest } = cutOff(left, 'interrupted', now);
  return { ...rest, step: 'stopped', why, endedAt: now.toISOString() };
}
