/**
 * What the popup, the welcome page and the dashboard show, worked out from what is known. Pure.
 * It counts settings, not services: findings are about settings.
 */
import { anyAccount } from '../ledger/ref.ts';
import type { Ledger, Ref } from '../ledger/schema.ts';
import type { Round, Visit } from '../round/schema.ts';
import { hostsOf } from '../services/hosts.ts';
import { dates, type Dates } from './dates.ts';
import { changeBy, finder, inOrder, isDrift, itemsOf, KEYS, onePerPage, ORDER, settingAt, underWay, waitsForPerson, type Cell, type Finder, type Item, type Known } from './items.ts';
import { aftermathOf, runningOf, type Running, type SignIn } from './rounds-model.ts';
import { failure } from './stops.ts';
import type { T } from './text.ts';
import { refusesByOn, type GlyphName, type StandKey, type Tone } from './words.ts';

export { hasAccess, itemsOf, settingAt, type Cell, type Item, type Known } from './items.ts';

export interface Group {
  key: StandKey;
  word: string;
  glyph: GlyphName;
  tone: Tone;
  items: Item[];
  /** The names of its services, each once. */
  who: string;
}

/** A row that is always open. */
export interface Row {
  item: Item;
  /** Replaces `item.stand.when`. */
  note?: string;
  /** Why it needs the person, and the next step. */
  why?: string;
  /** The change that Undo takes back. */
  undo?: number;
  turnOff?: true;
}

export type Action =
  | { do: 'turn-off'; refs: Ref[] }
  | { do: 'check'; refs: Ref[] }
  | { do: 'undo'; changes: number[] }
  | { do: 'open'; ref: Ref }
  | { do: 'grant'; hosts: string[] }
  | { do: 'choose' };

export interface Offer {
  text: string;
  /** What will happen, said before the click. */
  hint?: string;
  action: Action;
}

export interface Summary {
  kind: 'none' | 'first' | 'running' | 'after' | 'access' | 'some' | 'clear' | 'part';
  headline: string;
  subline: string;
  /** In the order of `rows` and `groups`. */
  cells: Cell[];
  rows: Row[];
  groups: Group[];
  /** All settings, in the order of the cells. */
  items: Item[];
  /** The setting whose page the person is looking at. */
  here?: Row;
  /** Only while a round runs. */
  progress?: Running;
  note?: string;
  /** Settings that were off and were found on again, which the person has not yet read of. */
  drifts: Item[];
  /** Signed-out services of a round that has just ended. */
  signIns: SignIn[];
  /** How many settings a round that has just stopped did not come to. */
  rest?: number;
  primary?: Offer;
  secondary?: Offer;
}

/** States that leave open whether training is allowed: a summary with one of these is never all clear. */
const UNKNOWN = new Set<StandKey>(['checking', 'no-access', 'signed-out', 'unclear', 'locked', 'not-checked']);
/** How long the result of a round is the first thing to say. */
const RESULT_MS = 10 * 60_000;

/** What a surface shows, from everything known. */
export function summarise(t: T, known: Known): Summary {
  const { ledger, round, now } = known;
  const write = dates(now, known.locale, known.timeZone);
  const items = itemsOf(t, known, write);
  const find = finder(items);
  if (round?.step === 'running') return running(t, items, round, find);
  const base = standing(t, items, find, known, write);
  if (!round || !ended(round, now)) return base;
  const { signIns, leftAlone, stopped } = aftermathOf(t, round, find);
  const looked = round.visits.every(({ task }) => task === 'look');
  const done = round.visits.filter(({ step }) => step === 'done').length;
  const notes = [
    ...(stopped?.says === undefined ? [] : [stopped.says]),
    ...(stopped && looked ? [t('answer.stopped_then', [String(done), String(round.visits.length)])] : []),
    ...leftAlone,
  ];
  const told: Summary = { ...gather(base, signIns), ...(notes.length > 0 ? { note: notes.join(' ') } : {}), ...(stopped && stopped.left > 0 ? { rest: stopped.left } : {}) };
  return (looked ? undefined : after(t, told, round, ledger, find, write)) ?? told;
}

/** Signed-out services stand on their own, with a button each; they need no second line among the groups. */
function gather(base: Summary, signIns: SignIn[]): Summary {
  const shown = new Set(signIns.flatMap(({ items }) => items));
  return { ...base, signIns, groups: groupsOf(base.groups.flatMap(({ items }) => items).filter((item) => !shown.has(item))) };
}

function ended(round: Round, now: Date): boolean {
  return round.endedAt !== undefined && now.getTime() - Date.parse(round.endedAt) < RESULT_MS;
}

/** How everything stands, no round being the news. */
function standing(t: T, listed: readonly Item[], find: Finder, known: Known, write: Dates): Summary {
  const { ledger } = known;
  const drifts = listed.filter(isDrift);
  // What was switched on again comes first.
  const items = drifts.length === 0 ? [...listed] : [...drifts, ...listed.filter((item) => !drifts.includes(item))];
  const of = (...keys: StandKey[]): Item[] => items.filter(({ stand }) => keys.includes(stand.key));
  const allowed = of('allowed', 'locked-allowed');
  const refused = of('refused', 'locked-refused');
  const closed = of('no-access');
  const unknown = items.filter(({ stand }) => UNKNOWN.has(stand.key));
  const checkable = onePerPage(items.filter((item) => item.visits && item.stand.key !== 'no-access'));
  const check = checkOffer(t, checkable);
  const hereRef = settingAt(known.services, known.url);
  const hereItem = hereRef && find.of(hereRef);
  const choose: Offer = { text: t('do.choose'), action: { do: 'choose' } };

  const turnable = onePerPage(of('allowed').filter(({ visits }) => visits));
  const rowOf = (item: Item): Row => ({ item, ...(turnable.length > 1 && turnable.includes(item) ? { turnOff: true } : {}) });
  const here = hereItem ? { here: rowOf(hereItem) } : {};
  const rows = of('allowed').filter((item) => item !== hereItem && !drifts.includes(item)).map(rowOf);
  const base = {
    rows,
    drifts,
    signIns: [],
    groups: groupsOf(items.filter((item) => item.stand.key !== 'allowed' && !drifts.includes(item))),
    items,
    cells: items.map(({ stand }) => ORDER[stand.key]),
    subline: [items.length > 1 ? t('answer.all', [String(items.length)]) : '', lastCheck(t, ledger, write)].filter(Boolean).join(' '),
    ...here,
  };

  if (items.length === 0) {
    return { ...base, kind: 'none', headline: t('answer.no_services'), subline: t('answer.no_services_then'), primary: choose };
  }
  if (allowed.length > 0) {
    const primary: Offer | undefined =
      turnable.length > 0
        ? {
            text: turnable.length === 1 ? t(turnable[0] && refusesByOn(turnable[0].finding) ? 'do.refuse' : 'do.turn_off') : t('do.turn_off_n', [String(turnable.length)]),
            hint: many(t, 'hint.opens', turnable.length),
            action: { do: 'turn-off', refs: turnable.map(({ ref }) => ref) },
          }
        : check;
    return { ...base, kind: 'some', headline: many(t, 'answer.allow', allowed.length), ...offers(primary, turnable.length > 0 ? check : choose) };
  }
  if (closed.length > 0) {
    const hosts = [...new Set(closed.flatMap(({ service }) => hostsOf(service, ledger.preferences.hosts)))];
    const sites = new Set(closed.map(({ service }) => service.id)).size;
    const [only] = closed;
    return {
      ...base,
      kind: 'access',
      headline: many(t, 'answer.access', sites),
      subline: t(sites === 1 ? 'answer.access_one_then' : 'answer.access_then'),
      rows: closed.map((item) => ({ item })),
      groups: base.groups.filter(({ key }) => key !== 'no-access'),
      primary: {
        text: sites === 1 && only ? t('do.give_access_one', [only.name]) : t('do.give_access_n', [String(sites)]),
        hint: many(t, 'hint.asks', sites),
        action: { do: 'grant', hosts },
      },
      ...(checkable.length > 0 ? { secondary: { ...check, text: t('do.check_others', [String(checkable.length)]) } } : {}),
    };
  }
  if (ledger.findings.size === 0 && ledger.requests.size === 0 && checkable.length > 0) {
    return { ...base, kind: 'first', headline: t('answer.first'), subline: t('answer.first_then'), primary: check };
  }
  if (unknown.length > 0) {
    const parts = [
      ...(refused.length > 0 ? [t('answer.part_refused', [String(refused.length)])] : []),
      t('answer.part_unknown', [String(unknown.length)]),
    ];
    return { ...base, kind: 'part', headline: refused.length > 0 ? parts.join(', ') : t('answer.nothing'), ...offers(check, choose) };
  }
  if (refused.length === 0 && of('requested', 'not-offered', 'nothing-to-refuse').length === 0) {
    return { ...base, kind: 'part', headline: t('answer.no_way'), subline: t('answer.no_way_then'), primary: choose };
  }
  // What refuses is the answer here, so it comes first, in the list as in the tally.
  const refusedFirst = inOrder(items, ['refused', 'locked-refused', ...KEYS.filter((key) => ORDER[key] !== 'refused')]);
  return {
    ...base,
    kind: 'clear',
    items: refusedFirst,
    cells: refusedFirst.map(({ stand }) => ORDER[stand.key]),
    groups: groupsOf(refusedFirst),
    headline: t('answer.clear'),
    subline: [refused.length > 0 ? many(t, 'answer.refuse', refused.length) : '', lastCheck(t, ledger, write)].filter(Boolean).join(' '),
    ...offers(check, choose),
  };
}

function offers(primary: Offer | undefined, secondary: Offer | undefined): Pick<Summary, 'primary' | 'secondary'> {
  const usable = [primary, secondary].filter((offer) => offer !== undefined && (offer.action.do !== 'check' || offer.action.refs.length > 0));
  const [first, second] = usable;
  return { ...(first ? { primary: first } : {}), ...(second ? { secondary: second } : {}) };
}

function checkOffer(t: T, checkable: Item[]): Offer {
  return { text: t('do.check_all'), action: { do: 'check', refs: checkable.map(({ ref }) => anyAccount(ref)) } };
}

/** A round under way: the one being read first, then what was read, the latest first; what waits is a group. */
function running(t: T, items: Item[], round: Round, find: Finder): Summary {
  const { visits } = round;
  const done = visits.filter(({ step }) => step === 'done');
  const now = underWay(round);
  const waiting = visits.filter(({ step }) => step === 'waiting').flatMap((visit) => find.visit(visit) ?? []);
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
    groups: groupsOf(waiting),
    drifts: [],
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
function after(t: T, base: Summary, round: Round, ledger: Ledger, find: Finder, write: Dates): Summary | undefined {
  const rows: Row[] = [];
  const gathered = new Set(base.signIns.flatMap(({ items }) => items));
  let off = 0;
  let back = 0;
  let needs = 0;
  for (const visit of round.visits) {
    const item = find.visit(visit);
    if (!item || visit.step !== 'done' || visit.skipped) continue;
    const change = changeBy(ledger, visit.change);
    const wanted = visit.task === 'undo' ? change?.step === 'confirmed' : item.stand.key === 'refused' || item.stand.key === 'locked-refused';
    if (wanted && change?.step === 'confirmed') {
      if (visit.task === 'undo') back += 1;
      else off += 1;
      rows.push({ item, ...(change.kind === 'refuse' ? { undo: change.id } : {}) });
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
  const allowed = left.filter((item) => item.stand.key === 'allowed' && !base.drifts.includes(item));
  const stuck = rows.find(({ item, why }) => why !== undefined && item.opens);
  const ordered = [...rows.map(({ item }) => item), ...gathered, ...left];
  return {
    ...base,
    kind: 'after',
    headline: [
      ...(off > 0 ? [t('answer.part_off', [String(off)])] : []),
      ...(back > 0 ? [t('answer.part_back', [String(back)])] : []),
      ...(needs > 0 ? [many(t, 'answer.part_needs', needs)] : []),
    ].join(', '),
    subline: [
      today ? t('answer.at_today', [time]) : t('answer.at_on', [text, time]),
      ...(round.step === 'stopped' ? [t('answer.stopped', [String(done), String(round.visits.length)])] : []),
    ].join(' '),
    rows: [...rows, ...allowed.map((item): Row => (item.visits ? { item, turnOff: true } : { item }))],
    groups: groupsOf(left.filter(({ stand }) => stand.key !== 'allowed')),
    items: ordered,
    // The tally keeps its own order: it says how everything stands, not what was done.
    cells: base.cells,
    ...(stuck ? { primary: { text: t('do.open_settings', [stuck.item.name]), action: { do: 'open', ref: stuck.item.ref } } } : {}),
    ...(stuck && base.primary ? { secondary: base.primary.action.do === 'check' ? base.primary : (base.secondary ?? base.primary) } : {}),
  };
}

function reason(t: T, visit: Visit, item: Item): Pick<Row, 'why' | 'note'> {
  const byOn = refusesByOn(item.finding);
  if (visit.why === undefined) return { why: item.stand.sentence };
  const { seen, next } = failure(t, visit.why, visit.task === 'undo' || byOn ? 'set' : 'off', item.finding?.position);
  const failed = visit.task === 'undo' ? 'when.failed_undo' : byOn ? 'when.failed_refuse' : 'when.failed';
  return { why: `${seen} ${next}`, note: t(failed) };
}

function groupsOf(items: readonly Item[]): Group[] {
  return [...Map.groupBy(items, ({ stand }) => stand.key)].flatMap(([key, own]) => {
    const [first] = own;
    if (!first) return [];
    const { word, glyph, tone } = first.stand;
    return [{ key, word, glyph, tone, items: own, who: [...new Set(own.map(({ name }) => name))].join(', ') }];
  });
}

function lastCheck(t: T, ledger: Ledger, write: Dates): string {
  const at = [...ledger.findings.values()].map((finding) => finding.at).toSorted().at(-1);
  if (at === undefined) return '';
  const { today, text } = write.day(at);
  return today ? t('answer.last_today', [write.time(at)]) : t('answer.last_on', [text, write.time(at)]);
}

/** A text that counts. */
export function many(t: T, key: string, count: number): string {
  return count === 1 ? t(`${key}_one`) : t(`${key}_other`, [String(count)]);
}
