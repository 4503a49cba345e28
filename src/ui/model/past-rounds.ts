/** What the dashboard says of rounds beyond what every view does: each visit as a line, and earlier rounds. Pure. */
import type { Change, Ledger, PastRound, Ref } from '../../ledger/schema.ts';
import type { Round, Visit } from '../../round/schema.ts';
import { canOpenAgain } from '../../shared/cookie-stores.ts';
import type { Dates } from '../../shared/dates.ts';
import { type Known } from './items.ts';
import { type Finder } from './finder.ts';
import { isToCome, visitRef, waitsForPerson } from '../../round/visits.ts';
import { canSkip, whyStopped } from './round.ts';
import type { T } from '../../shared/texts.ts';
import { lookOf, type Standing } from './standing.ts';
import { asTold } from './told.ts';

/** One visit of a round as a line. */
export interface Step {
  key: string;
  letters: string;
  name: string;
  detail: string;
  at: 'done' | 'now' | 'waiting';
  /** What it found, or that it is being read; absent while it waits and when it was left out. */
  standing?: Pick<Standing, 'glyph' | 'tone' | 'word'>;
  word: string;
  /** It can still be left out. */
  skip?: Ref;
}

/** Every visit of a round as a line, in the round's order. */
export function stepsOf(t: T, round: Round, find: Finder): Step[] {
  return round.visits.map((visit, index) => {
    const item = find.visit(visit);
    // Whose it is shows on the page and not before.
    const detail = visitRef(visit).account === undefined ? item?.which : item?.detail;
    const base = {
      key: String(index),
      letters: item?.service.letters ?? '',
      name: item?.name ?? visit.ref.service,
      detail: detail ?? visit.ref.setting,
    };
    const skip = round.step === 'running' && round.silent !== true && canSkip(visit) ? { skip: visit.ref } : {};
    const { step } = visit;
    if (isToCome(step)) return { ...base, at: 'waiting', word: t('step.waiting'), ...skip };
    if (step !== 'done') {
      if (waitsForPerson(visit)) {
        const word = t('step.sign_in');
        return { ...base, at: 'now', standing: { glyph: 'signed-out', tone: 'quiet', word }, word, ...skip };
      }
      const word = t({ open: 'step.opening', working: 'step.reading', confirming: 'step.confirming' }[step]);
      return { ...base, at: 'now', standing: { glyph: 'checking', tone: 'motion', word }, word, ...skip };
    }
    if (visit.skipped) return { ...base, at: 'done', word: t('step.skipped') };
    if (visit.leftAlone) return { ...base, at: 'done', word: t('step.left_alone') };
    const standing = item && item.standing.key !== 'checking' ? item.standing : standingOfVisit(t, visit);
    return { ...base, at: 'done', standing, word: standing.word };
  });
}

function standingOfVisit(t: T, { state = 'unclear', reason, fixed }: Visit): Pick<Standing, 'glyph' | 'tone' | 'word'> {
  const key =
    state === 'unclear' && reason === 'no-permission'
      ? 'no-access'
      : state === 'locked' && fixed !== undefined
        ? (`locked-${fixed}` as const)
        : state;
  const [glyph, tone] = lookOf(key);
  return { glyph, tone, word: t(`state.${key}.word`) };
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
  const undone = new Set(
    ledger.changes.flatMap(({ kind, step, of }) =>
      kind === 'undo' && step === 'confirmed' && of !== undefined ? [of] : [],
    ),
  );
  const made = new Map(
    ledger.changes.flatMap((change) =>
      change.kind === 'refuse' && asTold(change).step === 'confirmed' ? [[change.id, change] as const] : [],
    ),
  );
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
      undo: own.filter((change) => !undone.has(change.id) && canOpenAgain(change)),
    };
  });
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
