/** What the popup and the dashboard say while a round runs, and of one that has just changed something. Pure. */
import type { Ledger } from '../../ledger/schema.ts';
import type { Round, Visit } from '../../round/schema.ts';
import { canOpenAgain } from '../../shared/cookie-stores.ts';
import type { Dates } from '../../shared/dates.ts';
import { failure } from '../../shared/failures.ts';
import { enumerated, plural, type T } from '../../shared/texts.ts';
import { type Item } from './items.ts';
import { changeBy, type Finder } from './finder.ts';
import { current, isToCome, waitsForPerson } from '../../round/visits.ts';
import { runningOf } from './round.ts';
import { refusesByOn } from './standing.ts';
import { groupsOf, isOwn, type Row, type Summary } from './summary-parts.ts';

/** A round under way: the one being read first, then what was read, the latest first; what waits is a group. */
export function running(t: T, items: Item[], round: Round, find: Finder): Summary {
  const { visits } = round;
  const done = visits.filter(({ step }) => step === 'done');
  const now = round && current(round);
  const waiting = visits.filter(({ step }) => isToCome(step)).flatMap((visit) => find.visit(visit) ?? []);
  const progress = runningOf(t, round, find);
  return {
    kind: 'running',
    headline: progress?.headline ?? '',
    subline: progress?.doing ?? '',
    cells: [],
    items,
    rows: [...(now ? [now] : []), ...done.toReversed()].flatMap((visit) => {
      const item = find.visit(visit);
      return item ? [{ item, ...noteOf(t, visit) }] : [];
    }),
    groups: groupsOf(t, waiting),
    drifts: [],
    late: [],
    signIns: [],
    ...(progress ? { progress } : {}),
    note: t(progress?.task === 'look' ? 'popup.keep_look' : 'popup.keep_change'),
  };
}

function noteOf(t: T, visit: Visit): { note?: string } {
  const { step, skipped, leftAlone } = visit;
  if (waitsForPerson(visit)) return { note: t('when.sign_in') };
  if (step !== 'done') return { note: t(step === 'confirming' ? 'when.reading_again' : 'when.waiting') };
  if (skipped) return { note: t('when.skipped') };
  return leftAlone ? { note: t('when.left_alone') } : {};
}

/** What a round that was to change something did: what needs the person first, then what can be undone. */
export function after(
  t: T,
  base: Summary,
  round: Round,
  ledger: Ledger,
  find: Finder,
  write: Dates,
): Summary | undefined {
  const rows: Row[] = [];
  const gathered = new Set(base.signIns.flatMap(({ items }) => items));
  let off = 0;
  let back = 0;
  let needs = 0;
  for (const visit of round.visits) {
    const item = find.visit(visit);
    if (!item || visit.step !== 'done' || visit.skipped) continue;
    const change = changeBy(ledger, visit.change);
    const wanted =
      visit.task === 'undo'
        ? change?.step === 'confirmed'
        : item.standing.key === 'refused' || item.standing.key === 'locked-refused';
    if (wanted && change?.step === 'confirmed') {
      if (visit.task === 'undo') back += 1;
      else off += 1;
      rows.push({ item, ...(change.kind === 'refuse' && canOpenAgain(change) ? { undo: change.id } : {}) });
    } else if (!wanted) {
      needs += 1;
      if (!gathered.has(item)) rows.unshift({ item, ...reason(t, visit, item) });
    }
  }
  if (rows.length === 0 && needs === 0) return undefined;
  const done = round.visits.filter(({ step }) => step === 'done').length;
  const { today, text } = write.day(round.endedAt ?? round.startedAt);
  const time = write.time(round.endedAt ?? round.startedAt);
  const shown = new Set([...rows.map(({ item }) => item), ...gathered]);
  const left = base.items.filter((item) => !shown.has(item));
  const pairs = belonging(
    t,
    rows,
    left.filter((item) => !base.drifts.includes(item)),
  );
  const paired = new Set(pairs.map(({ item }) => item));
  const allowed = left.filter(
    (item) => item.standing.key === 'allowed' && isOwn(item) && !base.drifts.includes(item) && !paired.has(item),
  );
  const stuck = rows.find(({ item, why }) => why !== undefined && item.opens);
  const ordered = [...rows.map(({ item }) => item), ...gathered, ...left];
  return {
    ...base,
    kind: 'after',
    headline: enumerated(t, [
      ...(off > 0 ? [plural(t, 'answer.part_off', off)] : []),
      ...(back > 0 ? [plural(t, 'answer.part_back', back)] : []),
      ...(needs > 0 ? [plural(t, 'answer.part_needs', needs)] : []),
    ]),
    subline: [
      today ? t('answer.at_today', [time]) : t('answer.at_on', [text, time]),
      ...(round.step === 'stopped' ? [t('answer.stopped', [String(done), String(round.visits.length)])] : []),
    ].join(' '),
    rows: [...rows, ...pairs, ...allowed.map((item): Row => (item.visits ? { item, turnOff: true } : { item }))],
    groups: groupsOf(
      t,
      left.filter((item) => (item.standing.key !== 'allowed' || !isOwn(item)) && !paired.has(item)),
    ),
    items: ordered,
    // The tally keeps its own order: it says how everything stands, not what was done.
    cells: base.cells,
    ...(stuck
      ? { primary: { text: t('do.open_settings', [stuck.item.name]), action: { do: 'open', ref: stuck.item.ref } } }
      : {}),
    ...(stuck && base.primary
      ? { secondary: base.primary.action.do === 'check' ? base.primary : (base.secondary ?? base.primary) }
      : {}),
  };
}

/**
 * Settings that leave open what was just refused, still to be decided on: a row each, with what its button does. A
 * service that the person does not use has none.
 */
function belonging(t: T, rows: readonly Row[], left: readonly Item[]): Row[] {
  const refused = rows.filter(({ undo }) => undo !== undefined).map(({ item }) => item);
  return left.flatMap((item): Row[] => {
    const { key } = item.standing;
    if (key !== 'allowed' && key !== 'not-checked' && key !== 'app') return [];
    const of = refused.find(({ setting }) =>
      setting.together?.some((ref) => ref.service === item.service.id && ref.setting === item.setting.id),
    );
    if (!of) return [];
    const button = !item.visits ? {} : key === 'allowed' ? { turnOff: true as const } : { check: true as const };
    return [{ item, why: t('together.after', [of.name]), ...button }];
  });
}

function reason(t: T, visit: Visit, item: Item): Pick<Row, 'why' | 'note'> {
  const byOn = refusesByOn(item.finding);
  if (visit.why === undefined) return { why: item.standing.sentence };
  const { seen, next } = failure(t, visit.why, visit.task === 'undo' || byOn ? 'set' : 'off', item.finding?.position);
  const failed = visit.task === 'undo' ? 'when.failed_undo' : byOn ? 'when.failed_refuse' : 'when.failed';
  return { why: `${seen} ${next}`, note: t(failed) };
}
