/**
 * What the popup, the welcome page and the dashboard show, worked out from what is known. Pure.
 * It counts settings, not services: findings are about settings.
 */
import { anyAccount } from '../../shared/refs.ts';
import type { Ledger } from '../../ledger/schema.ts';
import type { Round } from '../../round/schema.ts';
import { hostsOf } from '../../catalog/hosts.ts';
import { settingAt } from '../../catalog/lookup.ts';
import { dates, type Dates } from '../../shared/dates.ts';
import { inOrder, isDrift, itemsOf, KEYS, ORDER, type Item, type Known } from './items.ts';
import { finder, onePerPage, type Finder } from './finder.ts';
import { after, running } from './round-summary.ts';
import { groupsOf, isOwn, type Offer, type Row, type Summary } from './summary-parts.ts';
import { aftermathOf, type SignIn } from './round.ts';
import { enumerated, number, plural, type T } from '../../shared/texts.ts';
import { refusesByOn, type StandingKey } from './standing.ts';

export type { Action, Group, Offer, Row, Summary } from './summary-parts.ts';
export { type Cell, type Item, type Known, type Unread } from './items.ts';

/** States that leave open whether training is allowed: a summary with one of these is never all clear. */
const UNKNOWN = new Set<StandingKey>(['checking', 'no-access', 'signed-out', 'unclear', 'locked', 'not-checked']);
/** How long the result of a round is the first thing to say. */
export const RESULT_MS = 10 * 60_000;

/** What a surface shows, from everything known. */
export function summarise(t: T, known: Known): Summary {
  const { ledger, round, now } = known;
  const write = dates(now, known.locale, known.timeZone);
  const items = itemsOf(t, known, write);
  const find = finder(items);
  if (round?.step === 'running') return running(t, items, round, find);
  const base = asItStands(t, items, find, known, write);
  if (!round || !isNews(round, now)) return base;
  const { signIns, leftAlone, stopped } = aftermathOf(t, round, find);
  const looked = round.visits.every(({ task }) => task === 'look');
  const done = round.visits.filter(({ step }) => step === 'done').length;
  const notes = [
    ...(stopped?.says === undefined ? [] : [stopped.says]),
    ...(stopped && looked ? [t('answer.stopped_then', [String(done), String(round.visits.length)])] : []),
    ...leftAlone,
  ];
  const told: Summary = {
    ...gather(t, base, signIns),
    ...(notes.length > 0 ? { note: notes.join(' ') } : {}),
    ...(stopped && stopped.left > 0 ? { rest: stopped.left } : {}),
  };
  return (looked ? undefined : after(t, told, round, ledger, find, write)) ?? told;
}

/** Signed-out services stand on their own, with a button each; they need no second line among the groups. */
function gather(t: T, base: Summary, signIns: SignIn[]): Summary {
  const shown = new Set(signIns.flatMap(({ items }) => items));
  return {
    ...base,
    signIns,
    groups: groupsOf(
      t,
      base.groups.flatMap(({ items }) => items).filter((item) => !shown.has(item)),
    ),
  };
}

/** Whether a round has ended and its result is still the first thing to say. */
export function isNews(round: Round, now: Date): boolean {
  return round.endedAt !== undefined && now.getTime() - Date.parse(round.endedAt) < RESULT_MS;
}

/** How everything stands, no round being the news. */
function asItStands(t: T, listed: readonly Item[], find: Finder, known: Known, write: Dates): Summary {
  const { ledger } = known;
  const drifts = listed.filter(isDrift);
  // What was switched on again comes first.
  const ordered = [...drifts, ...listed.filter((item) => !drifts.includes(item))];
  const own = ordered.filter(isOwn);
  const others = ordered.filter((item) => !isOwn(item));
  const items = [...own, ...others];
  const of = (...keys: StandingKey[]): Item[] => own.filter(({ standing }) => keys.includes(standing.key));
  const allowed = of('allowed', 'locked-allowed');
  const refused = of('refused', 'locked-refused');
  const closed = of('no-access');
  const unknown = own.filter(({ standing }) => UNKNOWN.has(standing.key));
  const checkable = onePerPage(items.filter((item) => item.visits && item.standing.key !== 'no-access'));
  const check = checkOffer(t, checkable);
  const hereRef = settingAt(known.services, known.url, ledger.preferences.hosts);
  const hereItem = hereRef && find.of(hereRef);
  const choose: Offer = { text: t('do.choose'), action: { do: 'choose' } };

  const turnable = onePerPage(of('allowed').filter(({ visits }) => visits));
  const rows = of('allowed')
    .filter((item) => item !== hereItem && !drifts.includes(item))
    .map((item) => rowOf(item, turnable));
  const base = {
    rows,
    drifts,
    late: items.filter(({ answer }) => answer?.late),
    signIns: [],
    groups: groupsOf(
      t,
      items.filter((item) => (item.standing.key !== 'allowed' || !isOwn(item)) && !drifts.includes(item)),
    ),
    items,
    cells: own.map(({ standing }) => ORDER[standing.key]),
    subline: [howMany(t, items.length, own.length), lastCheck(t, ledger, write)].filter(Boolean).join(' '),
    ...(hereItem ? { here: rowOf(hereItem, turnable) } : {}),
  };

  if (items.length === 0) {
    return {
      ...base,
      kind: 'none',
      headline: t('answer.no_services'),
      subline: t('answer.no_services_then'),
      primary: choose,
    };
  }
  if (allowed.length > 0) {
    return {
      ...base,
      kind: 'some',
      headline: plural(t, 'answer.allow', allowed.length),
      ...(turnable.length > 0 ? offers(turnOffOffer(t, turnable), check) : offers(check, choose)),
    };
  }
  if (closed.length > 0) {
    return {
      ...base,
      kind: 'access',
      ...accessAnswer(t, closed, ledger),
      groups: base.groups.filter(({ key }) => key !== 'no-access'),
      ...(checkable.length > 0
        ? { secondary: { ...check, text: t('do.check_others', [String(checkable.length)]) } }
        : {}),
    };
  }
  if (ledger.findings.size === 0 && ledger.requests.size === 0 && checkable.length > 0) {
    return { ...base, kind: 'first', headline: t('answer.first'), subline: t('answer.first_then'), primary: check };
  }
  if (unknown.length > 0) {
    const parts = [
      ...(refused.length > 0 ? [plural(t, 'answer.part_refused', refused.length)] : []),
      plural(t, 'answer.part_unknown', unknown.length),
    ];
    return {
      ...base,
      kind: 'part',
      headline: refused.length > 0 ? enumerated(t, parts) : t('answer.nothing'),
      ...offers(check, choose),
    };
  }
  if (own.length === 0)
    return { ...base, kind: 'part', headline: t('answer.none_own'), subline: '', ...offers(check, choose) };
  if (refused.length === 0 && of('requested', 'not-offered', 'nothing-to-refuse').length === 0) {
    return { ...base, kind: 'part', headline: t('answer.no_way'), subline: t('answer.no_way_then'), primary: choose };
  }
  // What refuses is the answer here, so it comes first, in the list as in the tally.
  const refusedFirst = inOrder(own, ['refused', 'locked-refused', ...KEYS.filter((key) => ORDER[key] !== 'refused')]);
  return {
    ...base,
    kind: 'clear',
    items: [...refusedFirst, ...others],
    cells: refusedFirst.map(({ standing }) => ORDER[standing.key]),
    groups: groupsOf(t, [...refusedFirst, ...others.filter((item) => !drifts.includes(item))]),
    headline: t('answer.clear'),
    subline: [refused.length > 0 ? plural(t, 'answer.refuse', refused.length) : '', lastCheck(t, ledger, write)]
      .filter(Boolean)
      .join(' '),
    ...offers(check, choose),
  };
}

/** How many settings there are, as the list counts them, and how many of them are the person's own where not all are. */
function howMany(t: T, all: number, own: number): string {
  if (all < 2) return '';
  return own < all ? plural(t, 'answer.own', own, number(t, all)) : plural(t, 'answer.all', all);
}

/** @param turnable those that the summary's own button turns off; where that is one alone, it needs no other button */
function rowOf(item: Item, turnable: readonly Item[]): Row {
  // What is not counted has a button of its own, because no other one is about it.
  const turnOff = isOwn(item)
    ? turnable.length > 1 && turnable.includes(item)
    : item.visits && item.standing.key === 'allowed';
  return { item, ...(turnOff ? { turnOff } : {}) };
}

function turnOffOffer(t: T, turnable: readonly Item[]): Offer {
  const [first] = turnable;
  const one = t(first && refusesByOn(first.finding) ? 'do.refuse' : 'do.turn_off');
  return {
    text: turnable.length === 1 ? one : t('do.turn_off_n', [String(turnable.length)]),
    hint: plural(t, 'hint.opens', turnable.length),
    action: { do: 'turn-off', refs: turnable.map(({ ref }) => ref) },
  };
}

/** What is said, and asked for, where services were chosen that the browser does not let Holdout read. */
function accessAnswer(t: T, closed: readonly Item[], { preferences }: Ledger) {
  const hosts = [...new Set(closed.flatMap(({ service }) => hostsOf(service, preferences.hosts)))];
  const sites = new Set(closed.map(({ service }) => service.id)).size;
  const [only] = closed;
  const primary: Offer = {
    text: sites === 1 && only ? t('do.give_access_one', [only.name]) : plural(t, 'do.give_access_n', sites),
    hint: plural(t, 'hint.asks', sites),
    action: { do: 'grant', hosts },
  };
  return {
    headline: plural(t, 'answer.access', sites),
    subline: t(sites === 1 ? 'answer.access_one_then' : 'answer.access_then'),
    rows: closed.map((item): Row => ({ item })),
    primary,
  };
}

function offers(primary: Offer | undefined, secondary: Offer | undefined): Pick<Summary, 'primary' | 'secondary'> {
  const usable = [primary, secondary].filter(
    (offer) => offer !== undefined && (offer.action.do !== 'check' || offer.action.refs.length > 0),
  );
  const [first, second] = usable;
  return { ...(first ? { primary: first } : {}), ...(second ? { secondary: second } : {}) };
}

function checkOffer(t: T, checkable: Item[]): Offer {
  return { text: t('do.check_all'), action: { do: 'check', refs: checkable.map(({ ref }) => anyAccount(ref)) } };
}

function lastCheck(t: T, ledger: Ledger, write: Dates): string {
  const at = [...ledger.findings.values()]
    .map((finding) => finding.at)
    .toSorted()
    .at(-1);
  if (at === undefined) return '';
  const { today, text } = write.day(at);
  return today ? t('answer.last_today', [write.time(at)]) : t('answer.last_on', [text, write.time(at)]);
}
