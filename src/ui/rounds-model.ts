/** What there is to say of a round: the one under way, what the last one leaves for the person to do, and earlier ones. Pure. */
import type { Change, Ledger, PastRound, Ref } from '../ledger/schema.ts';
import { restOf } from '../round/machine.ts';
import type { Round, Visit } from '../round/schema.ts';
import type { ServiceInfo } from '../services/schema.ts';
import type { Dates } from './dates.ts';
import { underWay, visitRef, type Finder, type Item, type Known } from './items.ts';
import type { T } from './text.ts';
import { lookOf, statusOf, type Stand } from './words.ts';

/** One visit of a round as a line. */
export interface Step {
  key: string;
  letters: string;
  name: string;
  detail: string;
  at: 'done' | 'now' | 'waiting';
  /** What it found, or that it is being read; absent while it waits and when it was left out. */
  stand?: Pick<Stand, 'glyph' | 'tone' | 'word'>;
  word: string;
  /** It can still be left out. */
  skip?: Ref;
}

/** A round under way. */
export interface Running {
  headline: string;
  doing: string;
  done: number;
  all: number;
  task: Visit['task'];
  paused: boolean;
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
  const now = underWay(round);
  const done = visits.filter(({ step }) => step === 'done').length;
  const task = now?.task ?? visits[0]?.task ?? 'look';
  const at = [String(Math.min(done + 1, visits.length)), String(visits.length)];
  const name = now ? (find.visit(now)?.name ?? now.ref.service) : '';
  const paused = round.paused === true;
  const patient = now?.patient === true && now.step === 'open';
  const words = { look: 'answer.checking', refuse: 'answer.refusing', undo: 'answer.undoing' }[task];
  return {
    headline: patient ? t('answer.sign_in', [name]) : paused && !now ? t('answer.paused', at) : t(words, at),
    doing: doing(t, round, now, name, find),
    done,
    all: visits.length,
    task,
    paused,
    patient,
    name,
    ...(now?.openedAt === undefined || patient ? {} : { since: now.openedAt }),
    ...(now && canSkip(now) ? { skip: now.ref } : {}),
  };
}

function doing(t: T, round: Round, now: Visit | undefined, name: string, find: Finder): string {
  if (now?.patient && now.step === 'open') return t('answer.sign_in_then');
  if (now) {
    const says = t({ waiting: 'answer.opening', open: 'answer.opening', working: 'answer.reading', confirming: 'answer.confirming', done: 'answer.next_up' }[now.step], [name]);
    return round.paused ? `${says} ${t('answer.pausing')}` : says;
  }
  if (round.paused) return t('answer.paused_then');
  const next = round.visits.find(({ step }) => step === 'waiting');
  const nextName = next && find.visit(next)?.name;
  return round.notBefore !== undefined && nextName !== undefined ? t('answer.gap', [nextName]) : t('answer.next_up');
}

/** One that has been pressed is seen through to its end. */
function canSkip({ step, change }: Visit): boolean {
  return step === 'waiting' || ((step === 'open' || step === 'working') && change === undefined);
}

/** Every visit of a round as a line, in the round's order. */
export function stepsOf(t: T, round: Round, find: Finder): Step[] {
  return round.visits.map((visit, index) => {
    const item = find.visit(visit);
    // Whose it is shows on the page and not before.
    const detail = visitRef(visit).account === undefined ? item?.which : item?.detail;
    const base = { key: String(index), letters: item?.service.letters ?? '', name: item?.name ?? visit.ref.service, detail: detail ?? visit.ref.setting };
    const skip = round.step === 'running' && canSkip(visit) ? { skip: visit.ref } : {};
    if (visit.step === 'waiting') return { ...base, at: 'waiting', word: t('step.waiting'), ...skip };
    if (visit.step !== 'done') {
      const word = t(visit.patient && visit.step === 'open' ? 'step.sign_in' : { open: 'step.opening', working: 'step.reading', confirming: 'step.confirming' }[visit.step]);
      return { ...base, at: 'now', stand: { glyph: 'checking', tone: 'motion', word }, word, ...skip };
    }
    if (visit.skipped) return { ...base, at: 'done', word: t('step.skipped') };
    if (visit.leftAlone) return { ...base, at: 'done', word: t('step.left_alone') };
    const stand = item && item.stand.key !== 'checking' ? item.stand : standOfVisit(t, visit);
    return { ...base, at: 'done', stand, word: stand.word };
  });
}

function standOfVisit(t: T, { state = 'unclear', reason, fixed }: Visit): Pick<Stand, 'glyph' | 'tone' | 'word'> {
  const key = state === 'unclear' && reason === 'no-permission' ? 'no-access' : state === 'locked' && fixed !== undefined ? (`locked-${fixed}` as const) : state;
  const [glyph, tone] = lookOf(key);
  return { glyph, tone, word: t(`state.${key}.word`) };
}

/** What a round that is over leaves: signed-out services gathered, services left alone, and why it stopped. */
export function aftermathOf(t: T, round: Round | undefined, find: Finder): Aftermath {
  if (!round || round.step === 'running') return { signIns: [], leftAlone: [] };
  const left = restOf(round).length;
  return {
    signIns: signInsOf(round, find),
    leftAlone: leftAloneOf(t, round, find),
    ...(round.step === 'stopped' ? { stopped: { left, ...(round.why === undefined ? {} : { says: whyStopped(t, round.why) }) } } : {}),
  };
}

function signInsOf(round: Round, find: Finder): SignIn[] {
  const gathered = new Map<string, SignIn>();
  for (const visit of round.visits) {
    const item = find.visit(visit);
    if (!item || visit.state !== 'signed-out' || item.stand.key !== 'signed-out') continue;
    const one = gathered.get(item.service.id) ?? { service: item.service, refs: [], items: [], task: visit.task === 'refuse' ? 'refuse' : 'look' };
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

/** An earlier round as a line of the table. */
export interface PastRow {
  id: number;
  at: string;
  when: string;
  what: string;
  checked: string;
  allowed: number;
  refused: number;
  other: number;
  /** Settings turned off by it or, for a check, between it and the next. */
  off: number;
  /** Changes that can still be taken back. */
  undo: Change[];
}

/** Earlier rounds, the latest first. */
export function pastRows(t: T, { ledger }: Pick<Known, 'ledger'>, write: Dates): PastRow[] {
  const undone = new Set(ledger.changes.flatMap(({ kind, step, of }) => (kind === 'undo' && step === 'confirmed' && of !== undefined ? [of] : [])));
  const made = new Map(ledger.changes.flatMap((change) => (change.kind === 'refuse' && change.step === 'confirmed' ? [[change.id, change] as const] : [])));
  const after = offAfter(ledger, [...made.values()]);
  return ledger.pastRounds.toReversed().map((round) => {
    const { id, startedAt, task, planned, done, step, why, allowed, refused, other, changes } = round;
    const own = changes.flatMap((change) => made.get(change) ?? []);
    return {
      id,
      at: startedAt,
      when: write.short(startedAt),
      what: [t(`round.${task}`), ...(step === 'stopped' ? [whyStopped(t, why)] : [])].join(' '),
      checked: t(step === 'stopped' ? 'round.checked_stopped' : 'round.checked', [String(done), String(planned)]),
      allowed,
      refused,
      other,
      off: task === 'look' ? (after.get(id) ?? 0) : own.length,
      undo: own.filter((change) => !undone.has(change.id)),
    };
  });
}

/** Why a round stopped; a reason that this version does not know is told in general words. */
function whyStopped(t: T, why: string | undefined): string {
  const reasons: readonly string[] = ['person', 'window-closed', 'browser-closed', 'no-window', 'another-round', 'store-full', 'offline'];
  return t(`stopped.${why !== undefined && reasons.includes(why) ? why : 'other'}`);
}

/** How many settings were turned off between each check and the next. */
function offAfter({ pastRounds }: Ledger, made: readonly Change[]): Map<PastRound['id'], number> {
  const checks = pastRounds.filter(({ task }) => task === 'look');
  const counts = new Map<number, number>();
  for (const { before } of made) {
    const check = checks.findLast(({ endedAt }) => endedAt <= before.at);
    if (check) counts.set(check.id, (counts.get(check.id) ?? 0) + 1);
  }
  return counts;
}
