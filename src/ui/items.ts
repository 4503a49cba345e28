/** Every setting that a view lists, and how it stands. Pure: worked out from what is known, and in the order of the tally. */
import { anyAccount, refKey, settingKey } from '../ledger/ref.ts';
import type { Account, Change, Finding, Ledger, Ref, RequestRecord } from '../ledger/schema.ts';
import { locate } from '../page/address.ts';
import type { Round, Visit } from '../round/schema.ts';
import { addressFor } from '../services/address.ts';
import { visitFor } from '../services/reach.ts';
import type { ServiceInfo, SettingInfo } from '../services/schema.ts';
import { dates, type Dates } from './dates.ts';
import type { T } from './text.ts';
import { standOf, type Stand, type StandKey } from './words.ts';

/** One setting, or one copy of it, and how it stands. */
export interface Item {
  key: string;
  ref: Ref;
  service: ServiceInfo;
  setting: SettingInfo;
  /** The service's name. */
  name: string;
  /** What tells it from the service's other settings: the setting's name or the instance. Empty when there is no other. */
  which: string;
  /** `which`, and whose it is where there are two accounts. */
  detail: string;
  stand: Stand;
  finding?: Finding;
  request?: RequestRecord;
  /** The last confirmed change, if it has a receipt. */
  change?: Change;
  /** Whose it is, where the page shows that. */
  account?: { id: string; name: string; given: string };
  /** It can be opened. */
  opens: boolean;
  /** A round can go there and read it; otherwise the person opens it, and it is read then. */
  visits: boolean;
}

/** Switched on again, and the person has not read of it yet. */
export function isDrift({ stand, finding }: Item): boolean {
  return (stand.key === 'allowed' || stand.key === 'locked-allowed') && finding?.drift !== undefined && finding.drift.read === undefined;
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

/** A cell of the tally: allowed, to do, waiting for an answer, nothing to do, refused. */
export type Cell = 'allowed' | 'todo' | 'waiting' | 'nothing' | 'refused';

/** The order of the tally and of the groups. */
export const ORDER: Record<StandKey, Cell> = {
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
export const KEYS = Object.keys(ORDER).filter((key): key is StandKey => key in ORDER);

/** The items of those states, state by state in the given order. */
export function inOrder(items: readonly Item[], keys: readonly StandKey[]): Item[] {
  const byKey = Map.groupBy(items, ({ stand }) => stand.key);
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

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

interface Pattern { scheme: string; name: string; path: string }
const patterns = new Map<string, Pattern | undefined>();

function split(pattern: string): Pattern | undefined {
  if (!patterns.has(pattern)) {
    const parts = /^(?<scheme>\*|https?):\/\/(?<name>[^/]+)(?<path>\/.*)$/u.exec(pattern)?.groups;
    patterns.set(pattern, parts && { scheme: parts['scheme'] ?? '', name: parts['name'] ?? '', path: parts['path'] ?? '' });
  }
  return patterns.get(pattern);
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

/** Finds the item that a visit, a change or a setting's address is about, whoever's it turned out to be. */
export interface Finder {
  /** The same setting of the same account; without an account the one that was read last. */
  of: (ref: Ref) => Item | undefined;
  /** @see visitRef */
  visit: (visit: Visit) => Item | undefined;
}

/** A visit's setting, with the account that its page turned out to show. */
export function visitRef({ ref, account }: Pick<Visit, 'ref' | 'account'>): Ref {
  return account === undefined ? ref : { ...ref, account };
}

export function finder(items: readonly Item[]): Finder {
  const exact = new Map(items.map((item) => [item.key, item]));
  const loose = new Map<string, Item>();
  for (const item of items) {
    const key = settingKey(item.ref);
    const other = loose.get(key);
    if (!other || (item.finding?.at ?? '') > (other.finding?.at ?? '')) loose.set(key, item);
  }
  const of = (ref: Ref): Item | undefined => exact.get(refKey(ref)) ?? loose.get(settingKey(ref));
  return { of, visit: (visit) => of(visitRef(visit)) };
}

/** One item a page: a page is visited once, for whoever is signed in. The one that was read last stands for the others. */
export function onePerPage(items: readonly Item[]): Item[] {
  const { of } = finder(items);
  return items.filter((item) => of(anyAccount(item.ref)) === item);
}

/** The visit under way, if any. */
export function underWay(round: Round | undefined): Visit | undefined {
  return round?.step === 'running' ? round.visits.find(({ step }) => step !== 'waiting' && step !== 'done') : undefined;
}

/** Whether a visit waits until the person says that they have signed in. */
export function waitsForPerson({ patient, step }: Visit): boolean {
  return patient === true && step === 'open';
}

/** Every setting of the person's services, and of those about which something is known, in the order of the tally. */
export function itemsOf(t: T, { services, ledger, granted, round, now, locale, timeZone }: Known, write: Dates = dates(now, locale, timeZone)): Item[] {
  const chosen = new Set(ledger.preferences.services);
  const known = refsKnown(ledger);
  const changes = new Map<string, Change>();
  for (const change of ledger.changes) if (change.step === 'confirmed') changes.set(rawKey(change), change);
  const accounts = accountNames(t, ledger);
  const visit = underWay(round);
  // One that waits for the person to sign in is not being read.
  const checked = visit && !waitsForPerson(visit) ? visitRef(visit) : undefined;

  const items: Item[] = [];
  for (const service of services) {
    const added = ledger.preferences.hosts[service.id] ?? [];
    // Who runs their own has added it: the public servers of the same software need not be open.
    const access = hasAccess(granted, added.length > 0 ? added : service.hosts);
    for (const setting of service.settings) {
      const found = [...(known.get(`${service.id}/${setting.id}`)?.values() ?? [])];
      for (const pattern of setting.remedy === 'control' ? added : []) {
        const ref = { service: service.id, setting: setting.id, instance: nameOf(pattern) };
        if (!found.some((one) => settingKey(one) === settingKey(ref))) found.push(ref);
      }
      if (found.length === 0 && !chosen.has(service.id)) continue;
      for (const ref of found.length > 0 ? found : [{ service: service.id, setting: setting.id }]) {
        const key = refKey(ref);
        const finding = ledger.findings.get(key);
        const request = ledger.requests.get(key);
        const change = changes.get(rawKey(ref));
        const account = ref.account === undefined ? undefined : accounts.get(ref.account);
        const checking = checked !== undefined && (checked.account === undefined ? settingKey(checked) === settingKey(ref) : refKey(checked) === key);
        const stand = standOf(t, { service, setting, finding, request, access, checking }, write);
        const visits = visitFor(setting, ref.instance) !== undefined;
        const which = ref.instance ?? (service.settings.length > 1 ? setting.name : '');
        items.push({
          key,
          ref,
          service,
          setting,
          name: service.name,
          which,
          detail: [which, account?.shown === true ? account.name : ''].filter(Boolean).join(', '),
          stand: visits || setting.remedy !== 'control' || stand.key !== 'not-checked' ? stand : { ...stand, sentence: t('state.not_checked.by_hand') },
          opens: addressFor(setting, ref.instance) !== undefined,
          visits,
          ...(finding ? { finding } : {}),
          ...(request ? { request } : {}),
          ...(change ? { change } : {}),
          ...(ref.account === undefined || !account ? {} : { account: { id: ref.account, name: account.name, given: account.given } }),
        });
      }
    }
  }
  return inOrder(items, KEYS);
}

/** Cheap, for within one reading: `refKey` escapes every part, which ten thousand changes would feel. */
function rawKey({ service, setting, instance = '', account = '' }: Ref): string {
  return `${service}\n${setting}\n${instance}\n${account}`;
}

/** Every copy of a setting that something is known of, by `service/setting` and then by its own key. */
function refsKnown({ findings, requests }: Ledger): Map<string, Map<string, Ref>> {
  const known = new Map<string, Map<string, Ref>>();
  const newest = new Map<string, string>();
  for (const { account, at, ...ref } of findings.values()) {
    if (account !== undefined && at > (newest.get(settingKey(ref)) ?? '')) newest.set(settingKey(ref), at);
  }
  const add = ({ service, setting, instance, account }: Ref): void => {
    const ref = { service, setting, ...(instance === undefined ? {} : { instance }), ...(account === undefined ? {} : { account }) };
    const key = `${service}/${setting}`;
    const copies = known.get(key) ?? new Map<string, Ref>();
    known.set(key, copies.set(rawKey(ref), ref));
  };
  for (const finding of findings.values()) {
    // What was read before the page showed whose it is (or while nobody was signed in) counts until an account is read later.
    if (finding.account === undefined && finding.at < (newest.get(settingKey(finding)) ?? '')) continue;
    add(finding);
  }
  for (const request of requests.values()) add(request);
  return known;
}

/** What each account is called, and whether a list needs to say it: two on one service, or a name that the person gave. */
function accountNames(t: T, { accounts }: Ledger): Map<string, { name: string; given: string; shown: boolean }> {
  const names = new Map<string, { name: string; given: string; shown: boolean }>();
  const byService = Map.groupBy([...accounts.values()].toSorted((a, b) => (a.firstSeen < b.firstSeen ? -1 : 1)), ({ service }: Account) => service);
  for (const own of byService.values()) {
    own.forEach(({ account, name = '' }, index) => {
      names.set(account, { name: name === '' ? t('account.numbered', [String(index + 1)]) : name, given: name, shown: own.length > 1 || name !== '' });
    });
  }
  return names;
}

/** The host of a match pattern. */
function nameOf(pattern: string): string {
  return /^https:\/\/([^/]+)\//u.exec(pattern)?.[1] ?? pattern;
}

/** The change of that number. */
export function changeBy({ changes }: Ledger, id: number | undefined): Change | undefined {
  if (id === undefined) return undefined;
  const there = changes[id - 1];
  return there?.id === id ? there : changes.find((change) => change.id === id);
}

/** Whether two records are about the same setting of the same account. */
export function sameSetting(one: Ref, other: Ref): boolean {
  return rawKey(one) === rawKey(other);
}
