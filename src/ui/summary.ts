/**
 * What the popup, the welcome page and the dashboard show, worked out from what is known. Pure.
 * It counts settings, not services: findings are about settings.
 */
import { refKey, type Change, type Finding, type Ledger, type Ref, type RequestRecord } from '../ledger/schema.ts';
import { locate } from '../page/address.ts';
import type { Round, Visit } from '../round/schema.ts';
import { hostsOf } from '../services/hosts.ts';
import { addressFor } from '../services/address.ts';
import type { ServiceInfo, SettingInfo } from '../services/schema.ts';
import { dates, type Dates } from './dates.ts';
import { failure } from './stops.ts';
import type { T } from './text.ts';
import { refusesByOn, standOf, type GlyphName, type Stand, type StandKey, type Tone } from './words.ts';

/** One setting, or one copy of it, and how it stands. */
export interface Item {
  key: string;
  ref: Ref;
  service: ServiceInfo;
  setting: SettingInfo;
  /** The service's name. */
  name: string;
  /** What tells it from the service's other settings: the setting's name or the instance. Empty when there is no other. */
  detail: string;
  stand: Stand;
  finding?: Finding;
  request?: RequestRecord;
  /** The last confirmed change, if it has a receipt. */
  change?: Change;
  /** It can be opened, so that it can be checked or gone to. */
  opens: boolean;
}

/** A cell of the tally: allowed, to do, waiting for an answer, nothing to do, refused. */
export type Cell = 'allowed' | 'todo' | 'waiting' | 'nothing' | 'refused';

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
  progress?: { done: number; all: number; task: Visit['task'] };
  note?: string;
  primary?: Offer;
  secondary?: Offer;
}

export interface Known {
  services: readonly ServiceInfo[];
  ledger: Ledger;
  /** Match patterns that the browser has granted. */
  granted: readonly string[];
  round?: Round | undefined;
  /** The address of the active tab, where it is known. */
  url?: string | undefined;
  now: Date;
  locale?: string | undefined;
  timeZone?: string | undefined;
}

/** The order of the tally and of the groups. */
const ORDER: Record<StandKey, Cell> = {
  checking: 'todo',
  allowed: 'allowed',
  'locked-allowed': 'allowed',
  'no-access': 'todo',
  'signed-out': 'todo',
  unclear: 'todo',
  locked: 'todo',
  'not-checked': 'todo',
  'by-request': 'todo',
  app: 'todo',
  requested: 'waiting',
  'no-opt-out': 'nothing',
  'none-found': 'nothing',
  'not-offered': 'nothing',
  'nothing-to-refuse': 'nothing',
  'locked-refused': 'refused',
  refused: 'refused',
};
const KEYS = Object.keys(ORDER).filter((key): key is StandKey => key in ORDER);
/** States that leave open whether training is allowed: a summary with one of these is never all clear. */
const UNKNOWN = new Set<StandKey>(['checking', 'no-access', 'signed-out', 'unclear', 'locked', 'not-checked']);
/** How long the result of a round is the first thing to say. */
const RESULT_MS = 10 * 60_000;

/** Whether the granted patterns cover a service's. A service that needs none is always covered. */
export function hasAccess(granted: readonly string[], hosts: readonly string[]): boolean {
  return hosts.every((host) => granted.some((pattern) => covers(pattern, host)));
}

function covers(pattern: string, host: string): boolean {
  if (pattern === host || pattern === '<all_urls>') return true;
  const [wide, narrow] = [split(pattern), split(host)];
  if (!wide || !narrow || (wide.scheme !== '*' && wide.scheme !== narrow.scheme)) return false;
  if (wide.path !== '/*' && wide.path !== narrow.path) return false;
  if (wide.name === '*' || wide.name === narrow.name) return true;
  return wide.name.startsWith('*.') && (narrow.name === wide.name.slice(2) || narrow.name.endsWith(wide.name.slice(1)));
}

function split(pattern: string): { scheme: string; name: string; path: string } | undefined {
  const parts = /^(?<scheme>\*|https?):\/\/(?<name>[^/]+)(?<path>\/.*)$/u.exec(pattern)?.groups;
  return parts && { scheme: parts['scheme'] ?? '', name: parts['name'] ?? '', path: parts['path'] ?? '' };
}

/** Which setting's page an address is, if any. */
export function settingAt(services: readonly ServiceInfo[], url: string | undefined): Ref | undefined {
  if (url === undefined) return undefined;
  for (const service of services) {
    const [first] = locate(service, url)?.settings ?? [];
    if (first) return first.ref;
  }
  return undefined;
}

/** Every setting of the person's services, and of those about which something is known, in the order of the tally. */
export function itemsOf(t: T, { services, ledger, granted, round, now, locale, timeZone }: Known, write: Dates = dates(now, locale, timeZone)): Item[] {
  const chosen = new Set(ledger.preferences.services);
  const known = new Map<string, Ref[]>();
  for (const { service, setting, instance } of [...ledger.findings.values(), ...ledger.requests.values()]) {
    const key = `${service}/${setting}`;
    const refs = known.get(key) ?? [];
    const ref = { service, setting, ...(instance === undefined ? {} : { instance }) };
    if (!refs.some((one) => refKey(one) === refKey(ref))) refs.push(ref);
    known.set(key, refs);
  }
  const changes = new Map<string, Change>();
  for (const change of ledger.changes) if (change.step === 'confirmed') changes.set(refKey(change), change);
  const visit = round?.step === 'running' ? round.visits.find(({ step }) => step !== 'waiting' && step !== 'done') : undefined;
  const checking = visit && refKey(visit.ref);

  const items: Item[] = [];
  for (const service of services) {
    const added = ledger.preferences.hosts[service.id] ?? [];
    // Who runs their own has added it: the public servers of the same software need not be open.
    const access = hasAccess(granted, added.length > 0 ? added : service.hosts);
    for (const setting of service.settings) {
      const found = [...(known.get(`${service.id}/${setting.id}`) ?? [])];
      for (const pattern of setting.remedy === 'control' ? added : []) {
        const ref = { service: service.id, setting: setting.id, instance: nameOf(pattern) };
        if (!found.some((one) => refKey(one) === refKey(ref))) found.push(ref);
      }
      if (found.length === 0 && !chosen.has(service.id)) continue;
      for (const ref of found.length > 0 ? found : [{ service: service.id, setting: setting.id }]) {
        const key = refKey(ref);
        const finding = ledger.findings.get(key);
        const request = ledger.requests.get(key);
        const change = changes.get(key);
        items.push({
          key,
          ref,
          service,
          setting,
          name: service.name,
          detail: ref.instance ?? (service.settings.length > 1 ? setting.name : ''),
          stand: standOf(t, { service, setting, finding, request, access, checking: checking === key }, write),
          opens: addressFor(setting, ref.instance) !== undefined,
          ...(finding ? { finding } : {}),
          ...(request ? { request } : {}),
          ...(change ? { change } : {}),
        });
      }
    }
  }
  return inOrder(items, KEYS);
}

/** The host of a match pattern. */
function nameOf(pattern: string): string {
  return /^https:\/\/([^/]+)\//u.exec(pattern)?.[1] ?? pattern;
}

function inOrder(items: Item[], keys: readonly StandKey[]): Item[] {
  return keys.flatMap((key) => items.filter(({ stand }) => stand.key === key));
}

/** What a surface shows, from everything known. */
export function summarise(t: T, known: Known): Summary {
  const { ledger, round, now } = known;
  const write = dates(now, known.locale, known.timeZone);
  const items = itemsOf(t, known, write);
  if (round?.step === 'running') return running(t, items, round);
  const base = standing(t, items, known, write);
  if (round && ended(round, now) && round.visits.some(({ task }) => task !== 'look')) return after(t, base, round, ledger, write) ?? base;
  if (round?.step === 'stopped' && ended(round, now)) {
    const done = round.visits.filter(({ step }) => step === 'done').length;
    return { ...base, note: t('answer.stopped_then', [String(done), String(round.visits.length)]) };
  }
  return base;
}

function ended(round: Round, now: Date): boolean {
  return round.endedAt !== undefined && now.getTime() - Date.parse(round.endedAt) < RESULT_MS;
}

/** How everything stands, no round being the news. */
function standing(t: T, items: Item[], known: Known, write: Dates): Summary {
  const { ledger } = known;
  const of = (...keys: StandKey[]): Item[] => items.filter(({ stand }) => keys.includes(stand.key));
  const allowed = of('allowed', 'locked-allowed');
  const refused = of('refused', 'locked-refused');
  const closed = of('no-access');
  const unknown = items.filter(({ stand }) => UNKNOWN.has(stand.key));
  const checkable = items.filter((item) => item.setting.remedy === 'control' && item.opens && item.stand.key !== 'no-access');
  const check = checkOffer(t, checkable);
  const hereRef = settingAt(known.services, known.url);
  const hereItem = hereRef && items.find(({ key }) => key === refKey(hereRef));
  const choose: Offer = { text: t('do.choose'), action: { do: 'choose' } };

  const turnable = of('allowed').filter(({ opens }) => opens);
  const rowOf = (item: Item): Row => ({ item, ...(turnable.length > 1 && turnable.includes(item) ? { turnOff: true } : {}) });
  const here = hereItem ? { here: rowOf(hereItem) } : {};
  const rows = of('allowed').filter((item) => item !== hereItem).map(rowOf);
  const base = {
    rows,
    groups: groupsOf(items.filter(({ stand }) => stand.key !== 'allowed')),
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
  return { text: t('do.check_all'), action: { do: 'check', refs: checkable.map(({ ref }) => ref) } };
}

/** A round under way: the one being read first, then what was read, the latest first; what waits is a group. */
function running(t: T, items: Item[], round: Round): Summary {
  const { visits } = round;
  const find = (visit: Visit): Item | undefined => items.find(({ key }) => key === refKey(visit.ref));
  const done = visits.filter(({ step }) => step === 'done');
  const now = visits.find(({ step }) => step !== 'waiting' && step !== 'done');
  const waiting = visits.filter(({ step }) => step === 'waiting').flatMap((visit) => find(visit) ?? []);
  const task = now?.task ?? visits[0]?.task ?? 'look';
  const name = now && find(now)?.name;
  const at = Math.min(done.length + 1, visits.length);
  const words = { look: 'answer.checking', refuse: 'answer.refusing', undo: 'answer.undoing' }[task];
  const doing = now && name !== undefined ? t({ waiting: 'answer.opening', open: 'answer.opening', working: 'answer.reading', confirming: 'answer.confirming', done: 'answer.next_up' }[now.step], [name]) : t('answer.next_up');
  return {
    kind: 'running',
    headline: t(words, [String(at), String(visits.length)]),
    subline: doing,
    cells: [],
    items,
    rows: [...(now ? [now] : []), ...done.toReversed()].flatMap((visit) => {
      const item = find(visit);
      const note = visit.step === 'done' ? {} : { note: t(visit.step === 'confirming' ? 'when.reading_again' : 'when.waiting') };
      return item ? [{ item, ...note }] : [];
    }),
    groups: groupsOf(waiting),
    progress: { done: done.length, all: visits.length, task },
    note: t(task === 'look' ? 'popup.keep_look' : 'popup.keep_change'),
  };
}

/** What a round that was to change something did: what needs the person first, then what can be undone. */
function after(t: T, base: Summary, round: Round, ledger: Ledger, write: Dates): Summary | undefined {
  const rows: Row[] = [];
  let off = 0;
  let back = 0;
  let needs = 0;
  for (const visit of round.visits) {
    const item = base.items.find(({ key }) => key === refKey(visit.ref));
    if (!item || visit.step !== 'done') continue;
    const change = ledger.changes.find(({ id }) => id === visit.change);
    const wanted = visit.task === 'undo' ? change?.step === 'confirmed' : item.stand.key === 'refused' || item.stand.key === 'locked-refused';
    if (wanted && change?.step === 'confirmed') {
      if (visit.task === 'undo') back += 1;
      else off += 1;
      rows.push({ item, ...(change.kind === 'refuse' ? { undo: change.id } : {}) });
    } else if (!wanted) {
      needs += 1;
      rows.unshift({ item, ...reason(t, visit, item) });
    }
  }
  if (rows.length === 0) return undefined;
  const done = round.visits.filter(({ step }) => step === 'done').length;
  const { today, text } = write.day(round.endedAt ?? round.startedAt);
  const time = write.time(round.endedAt ?? round.startedAt);
  const shown = new Set(rows.map(({ item }) => item.key));
  const left = base.items.filter(({ key }) => !shown.has(key));
  const allowed = left.filter(({ stand }) => stand.key === 'allowed');
  const stuck = rows.find(({ item, why }) => why !== undefined && item.opens);
  const ordered = [...rows.map(({ item }) => item), ...left];
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
    rows: [...rows, ...allowed.map((item): Row => (item.opens ? { item, turnOff: true } : { item }))],
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

function groupsOf(items: Item[]): Group[] {
  const keys = [...new Set(items.map(({ stand }) => stand.key))];
  return keys.flatMap((key) => {
    const own = items.filter(({ stand }) => stand.key === key);
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
