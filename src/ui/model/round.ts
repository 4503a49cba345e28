/**
 * What there is to say of a round in every view: the one under way, and what the last one leaves for the person to do.
 * Pure.
 */
import type { Ref } from '../../ledger/schema.ts';
import { restOf } from '../../round/visits.ts';
import type { Round, Visit } from '../../round/schema.ts';
import type { ServiceInfo } from '../../catalog/schema.ts';
import { type Item } from './items.ts';
import { type Finder } from './finder.ts';
import { restingLongest } from '../../round/lanes.ts';
import { current, isToCome, waitsForPerson } from '../../round/visits.ts';
import type { T } from '../../shared/texts.ts';
import { statusOf } from './standing.ts';

/** A round under way. */
export interface Running {
  headline: string;
  doing: string;
  done: number;
  all: number;
  task: Visit['task'];
  paused: boolean;
  /** It can be paused; a confirmation beside the person's own page cannot. */
  pausable: boolean;
  /** The visit under way waits until the person says that they have signed in. */
  patient: boolean;
  /** When the visit under way was opened. */
  since?: string;
  /** The visit under way can be left out: nothing has been pressed. */
  skip?: Ref;
  /** What `skip` is about, in words. */
  name: string;
}

/** Signed-out settings of one service: the person signs in, and Holdout goes on there. */
export interface SignIn {
  service: ServiceInfo;
  refs: Ref[];
  items: Item[];
  task: 'look' | 'refuse';
}

/** What a round leaves to be said and done when it is over. */
export interface Aftermath {
  signIns: SignIn[];
  /** One sentence for each service that was not bothered again. */
  leftAlone: string[];
  /** It came to no end: why, and how many settings it did not come to. */
  stopped?: { says?: string; left: number };
}

/** The round under way, in words. @returns undefined when none is */
export function runningOf(t: T, round: Round | undefined, find: Finder): Running | undefined {
  if (round?.step !== 'running') return undefined;
  const { visits } = round;
  const now = round && current(round);
  const done = visits.filter(({ step }) => step === 'done').length;
  const task = now?.task ?? visits[0]?.task ?? 'look';
  const at = [String(Math.min(done + 1, visits.length)), String(visits.length)];
  const name = now ? (find.visit(now)?.name ?? now.ref.service) : '';
  const paused = round.paused === true;
  const patient = now !== undefined && waitsForPerson(now);
  const words = { look: 'answer.checking', refuse: 'answer.refusing', undo: 'answer.undoing' }[task];
  return {
    headline: patient ? t('answer.sign_in', [name]) : paused && !now ? t('answer.paused', at) : t(words, at),
    doing: doing(t, round, now, name, find),
    done,
    all: visits.length,
    task,
    paused,
    pausable: round.silent !== true,
    patient,
    name,
    ...(now?.openedAt === undefined || patient ? {} : { since: now.openedAt }),
    ...(now && canSkip(now) && round.silent !== true ? { skip: now.ref } : {}),
  };
}

function doing(t: T, round: Round, now: Visit | undefined, name: string, find: Finder): string {
  if (now && waitsForPerson(now)) return t('answer.sign_in_then');
  if (now) {
    const says = t(
      {
        waiting: 'answer.opening',
        ahead: 'answer.opening',
        resting: 'answer.opening',
        ready: 'answer.opening',
        open: 'answer.opening',
        working: 'answer.reading',
        confirming: 'answer.confirming',
        done: 'answer.next_up',
      }[now.step],
      [name],
    );
    return round.paused ? `${says} ${t('answer.pausing')}` : says;
  }
  if (round.paused) return t('answer.paused_then');
  const resting = restingLongest(round);
  if (resting) return t('answer.reading', [find.visit(resting)?.name ?? resting.ref.service]);
  const next = round.visits.find(({ step }) => isToCome(step));
  const nextName = next && find.visit(next)?.name;
  return round.notBefore !== undefined && nextName !== undefined ? t('answer.gap', [nextName]) : t('answer.next_up');
}

/** One that has been pressed is seen through to its end. */
export function canSkip({ step, change }: Visit): boolean {
  return isToCome(step) || ((step === 'open' || step === 'working') && change === undefined);
}

/** What a round that is over leaves: signed-out services gathered, services left alone, and why it stopped. */
export function aftermathOf(t: T, round: Round | undefined, find: Finder): Aftermath {
  if (!round || round.step === 'running') return { signIns: [], leftAlone: [] };
  const left = restOf(round).length;
  return {
    signIns: signInsOf(round, find),
    leftAlone: leftAloneOf(t, round, find),
    ...(round.step === 'stopped'
      ? { stopped: { left, ...(round.why === undefined ? {} : { says: whyStopped(t, round.why) }) } }
      : {}),
  };
}

function signInsOf(round: Round, find: Finder): SignIn[] {
  const gathered = new Map<string, SignIn>();
  for (const visit of round.visits) {
    const item = find.visit(visit);
    if (!item || visit.state !== 'signed-out' || item.standing.key !== 'signed-out') continue;
    const one = gathered.get(item.service.id) ?? {
      service: item.service,
      refs: [],
      items: [],
      task: visit.task === 'refuse' ? 'refuse' : 'look',
    };
    gathered.set(item.service.id, { ...one, refs: [...one.refs, visit.ref], items: [...one.items, item] });
  }
  return [...gathered.values()];
}

function leftAloneOf(t: T, round: Round, find: Finder): string[] {
  const said = new Map<string, string>();
  for (const visit of round.visits) {
    if (visit.reason !== 'turned-away') continue;
    const item = find.visit(visit);
    const name = item?.name ?? visit.ref.service;
    const status = item?.finding && statusOf(item.finding);
    if (status !== undefined) said.set(visit.ref.service, t('left_alone.with', [name, status]));
    else if (!said.has(visit.ref.service)) said.set(visit.ref.service, t('left_alone.plain', [name]));
  }
  return [...said.values()];
}

/** Why a round stopped; a reason that this version does not know is told in general words. */
export function whyStopped(t: T, why: string | undefined): string {
  const reasons: readonly string[] = [
    'person',
    'window-closed',
    'browser-closed',
    'no-window',
    'another-round',
    'store-full',
    'offline',
  ];
  return t(`stopped.${why !== undefined && reasons.includes(why) ? why : 'other'}`);
}
