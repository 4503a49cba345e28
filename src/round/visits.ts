/** What a visit of a round is, which one is meant, and how one of them is changed. */
import { refKey, sameSetting, type Ref } from '../shared/refs.ts';
import { sideOf, type Side } from '../shared/side.ts';
import type { Round, Visit } from './schema.ts';

/** What is asked of a round. */
export type Job = Pick<Visit, 'ref' | 'url' | 'task'> & Partial<Pick<Visit, 'of' | 'patient'>>;

/** What a round is for. */
export function taskOf({ visits }: Round): Visit['task'] {
  return visits.find(({ task }) => task !== 'look')?.task ?? 'look';
}

/** Whether a visit's page loads or rests in a hidden tab. */
export function isAhead({ step }: Pick<Visit, 'step'>): boolean {
  return step === 'ahead' || step === 'resting' || step === 'ready';
}

/** Whether a visit at that step has not been shown yet, or waits to be shown again. */
export function isToCome(step: Visit['step']): step is 'waiting' | 'ahead' | 'resting' | 'ready' {
  return step === 'waiting' || isAhead({ step });
}

/** The visit that is shown, if any. The only one in whose page anything is pressed. */
export function current(round: Round): Visit | undefined {
  return round.step === 'running' ? round.visits.find(({ step }) => step !== 'done' && !isToCome(step)) : undefined;
}

/** The visit that is shown and those whose pages load ahead. */
export function underWay(round: Round): Visit[] {
  return round.step === 'running' ? round.visits.filter(({ step }) => step !== 'waiting' && step !== 'done') : [];
}

/** The tab of a visit; the only one of a round that began before there were several. */
export function tabOf(round: Round, visit: Visit): number | undefined {
  return visit.tabId ?? (isAhead(visit) ? undefined : round.tabId);
}

/** The visit under way in that tab, if any. */
export function visitIn(round: Round, tabId: number): Visit | undefined {
  return underWay(round).find((visit) => tabOf(round, visit) === tabId);
}

/** Whether that document was a visit's that is over, or one's whose page was opened anew since. */
export function isPast({ visits }: Round, document: string): boolean {
  return visits.some((visit) => visit.former === document || (visit.step === 'done' && visit.document === document));
}

/** The visit's page is in that document from now on. */
export function inDocument(round: Round, ref: Ref, document: string): Round {
  return onUnderWay(round, ref, (known) => (known.document === document ? known : { ...known, document }));
}

/** Every tab of a round. */
export function tabsOf(round: Round): number[] {
  const tabs = [round.tabId, ...(round.spare ?? []), ...round.visits.map(({ tabId }) => tabId)];
  return [...new Set(tabs.filter((tabId) => tabId !== undefined))];
}

/** A visit's setting, with the account that its page turned out to show. */
export function visitRef({ ref, account }: Pick<Visit, 'ref' | 'account'>): Ref {
  return account === undefined ? ref : { ...ref, account };
}

/** Whether a visit waits until the person says that they have signed in. */
export function waitsForPerson({ patient, step }: Visit): boolean {
  return patient === true && step === 'open';
}

/** The visit that leaving out this setting is about: the one under way, or else one that waits. */
export function skippable(round: Round, ref: Ref): Visit | undefined {
  if (round.step !== 'running') return undefined;
  const mine = round.visits.filter(
    (visit) =>
      sameSetting(visit.ref, ref) && visit.step !== 'done' && visit.change === undefined && visit.step !== 'confirming',
  );
  return (
    mine.find((visit) => visit.step !== 'waiting') ?? mine.find((visit) => refKey(visit.ref) === refKey(ref)) ?? mine[0]
  );
}

/** What a stopped round did not come to, as jobs: what waits, and what was interrupted. */
export function restOf(round: Round): Job[] {
  if (round.step !== 'stopped') return [];
  const left = round.visits.filter(({ step, reason }) => step === 'waiting' || reason === 'interrupted');
  return left.map(({ ref, url, task, of, patient }) => ({
    ref,
    url,
    task,
    ...(of === undefined ? {} : { of }),
    ...(patient === undefined ? {} : { patient }),
  }));
}

/** How many of its visits were made, and what they found: those left out and left alone were not made. */
export function countsOf({ visits }: Round): {
  planned: number;
  done: number;
  allowed: number;
  refused: number;
  other: number;
} {
  const made = visits.filter(({ step, skipped, leftAlone }) => step === 'done' && !skipped && !leftAlone);
  const on = (side: Side): number => made.filter((visit) => sideOf(visit) === side).length;
  const [allowed, refused] = [on('allowed'), on('refused')];
  return { planned: visits.length, done: made.length, allowed, refused, other: made.length - allowed - refused };
}

/** Changes the visit under way to that setting, whoever is signed in. @returns the same round when there is none */
export function onUnderWay(round: Round, ref: Ref, change: (visit: Visit) => Visit): Round {
  const visit = underWay(round).find((one) => sameSetting(one.ref, ref));
  return visit ? withVisit(round, visit, change) : round;
}

/** @returns the same round when the visit stays the same */
export function withVisit(round: Round, visit: Visit, change: (visit: Visit) => Visit): Round {
  const changed = change(visit);
  return changed === visit
    ? round
    : { ...round, visits: round.visits.map((known) => (known === visit ? changed : known)) };
}
