/** How long everything in a round may take, and when its clock is to be looked at. */
import type { Reason } from '../ledger/schema.ts';
import type { Round, Visit } from './schema.ts';
import { current, underWay } from './visits.ts';

/**
 * How long each step of a visit may take, in ms, before it counts as interrupted. `patient`: until the person has
 * signed in.
 * `loaded`: how long after its opening a page that has loaded may leave its task untaken. `ahead`: how long a page may
 * rest in a hidden tab before it is shown as it is. `left`: how long a page that is shown may be at another address.
 */
export const LIMITS = {
  open: 30_000,
  loaded: 12_000,
  working: 45_000,
  confirming: 40_000,
  patient: 15 * 60_000,
  ahead: 15_000,
  left: 3000,
} as const;

/** Why the current visit has to end now that its time is over; undefined while it has time. */
export function lateness(round: Round, now: Date): Reason | 'signed-out' | undefined {
  const visit = current(round);
  if (!visit?.deadline || Date.parse(visit.deadline) > now.getTime()) return undefined;
  // Nothing came of the sign-in, and that is what the page said last.
  if (visit.patient && visit.state === 'signed-out') return 'signed-out';
  if (visit.left) return 'moved-on';
  return visit.step === 'open' && !visit.patient ? 'not-ready' : 'interrupted';
}

/** Whether a page has had the time that one which loaded may leave its task untaken. */
export function overdue(round: Round, now: Date): boolean {
  const visit = current(round);
  return (
    visit?.step === 'open' &&
    !visit.patient &&
    visit.openedAt !== undefined &&
    Date.parse(visit.openedAt) + LIMITS.loaded <= now.getTime()
  );
}

/** How long a page that had not loaded yet is left before it is looked at again, in ms. */
const AGAIN = 3000;

/** When the clock is to be looked at next; undefined when nothing of this round waits for it. */
export function wakeAt(round: Round, now: Date): Date | undefined {
  if (round.step !== 'running') return undefined;
  const shown = current(round);
  const rest = shown || round.paused ? [] : underWay(round).map(({ deadline }) => deadline);
  const times = [shown && lookAgain(round, shown, now), ...rest.map(parsed), parsed(round.notBefore)];
  const known = times.filter((time) => time !== undefined);
  return known.length === 0 ? undefined : new Date(Math.min(...known));
}

function lookAgain(round: Round, { deadline, step, patient, openedAt }: Visit, now: Date): number | undefined {
  const end = parsed(deadline);
  if (end === undefined || step !== 'open' || patient || openedAt === undefined) return end;
  return Math.min(end, overdue(round, now) ? now.getTime() + AGAIN : Date.parse(openedAt) + LIMITS.loaded);
}

function parsed(time: string | undefined): number | undefined {
  return time === undefined ? undefined : Date.parse(time);
}

/** That many ms later. */
export function after(now: Date, ms: number): string {
  return new Date(now.getTime() + ms).toISOString();
}

/** How long after its deadline a round may still be shown as under way, in ms. */
const STALLED = 2 * 60_000;

/**
 * A round as it is to be shown. The background is woken at each deadline and then ends what took too long; where that
 * did not happen, it had no room to write it down, and nothing is under way any more.
 */
export function asShown(round: Round, now: Date): Round {
  const due = current(round)?.deadline ?? (round.paused ? undefined : lastDue(round));
  if (round.step !== 'running' || due === undefined || now.getTime() - Date.parse(due) < STALLED) return round;
  return { ...round, step: 'stopped', why: 'store-full', endedAt: due };
}

/** When the last of what waits without being shown is due. */
function lastDue(round: Round): string | undefined {
  const times = [round.notBefore, ...underWay(round).map(({ deadline }) => deadline)];
  return times
    .filter((time) => time !== undefined)
    .toSorted()
    .at(-1);
}
