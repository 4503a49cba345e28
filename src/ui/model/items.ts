/**
 * Every setting that a view lists, and how it stands. Pure: worked out from what is known, and in the order of the
 * tally.
 */
import { grantedSingly, hasAccess } from './access.ts';
import { current, visitRef, waitsForPerson } from '../../round/visits.ts';
import { hasEnded } from '../../ledger/chain/links.ts';
import { refKey, settingKey, plainKey } from '../../shared/refs.ts';
import type { BadPolicy, Policy } from '../../ledger/policy.ts';
import type { Account, Change, Finding, Ledger, Ref, RequestRecord } from '../../ledger/schema.ts';
import type { Round } from '../../round/schema.ts';
import { addressFor } from '../../catalog/address.ts';
import { visitFor } from '../../catalog/visitable.ts';
import type { ServiceInfo, SettingInfo } from '../../catalog/schema.ts';
import { dates, type Dates } from '../../shared/dates.ts';
import { enumerated, type T } from '../../shared/texts.ts';
import { answerOf, type Answer } from './clock.ts';
import { standingOf, type Standing, type StandingKey } from './standing.ts';
import { driftOf } from '../../shared/side.ts';

/** One setting, or one copy of it, and how it stands. */
export interface Item {
  key: string;
  ref: Ref;
  service: ServiceInfo;
  setting: SettingInfo;
  /** The service's name. */
  name: string;
  /**
   * What tells it from the service's other settings: the setting's name or the instance. Empty when there is no other.
   */
  which: string;
  /** `which`, and whose it is where there are two accounts. */
  detail: string;
  standing: Standing;
  finding?: Finding;
  request?: RequestRecord;
  /** The answer that it waits for, where the person named a country. */
  answer?: Answer;
  /** The last confirmed change, if it has a receipt and that was read. */
  change?: Change;
  /** Whose it is, where the page shows that. */
  account?: { id: string; name: string; given: string };
  /** It can be opened. */
  opens: boolean;
  /** A round can go there and read it; otherwise the person opens it, and it is read then. */
  visits: boolean;
}

/** Switched on again, and the person has not read of it yet. */
export function isDrift({ standing, finding }: Item): boolean {
  return (
    (standing.key === 'allowed' || standing.key === 'locked-allowed') &&
    driftOf(finding) !== undefined &&
    driftOf(finding)?.read === undefined
  );
}

/** What of the log a view has not read. */
export interface Unread {
  /** So many changes and requests. */
  records: number;
  /** Those under these numbers and above are read, and a few others. */
  from: { change: number; sent: number };
  /** Reads so many more from the newest back; all that there is, with what came before each finding, for Infinity. */
  read: (count: number) => Promise<Ledger>;
  /** Reads one, wherever it is. */
  one: (kind: 'change' | 'sent', id: number) => Promise<void>;
}

export interface Known {
  services: readonly ServiceInfo[];
  /** The head, and of the log what was read. */
  ledger: Ledger;
  /** Changes that await their reading; absent, those of the log. */
  open?: readonly Change[] | undefined;
  /** Absent, the whole log was read. */
  unread?: Unread | undefined;
  /** Match patterns that the browser has granted. */
  granted: readonly string[];
  /** What whoever manages the browser has set; the preferences of the ledger are those that hold under it. */
  policy?: Policy | BadPolicy | undefined;
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
export const ORDER: Record<StandingKey, Cell> = {
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
export const KEYS = Object.keys(ORDER).filter((key): key is StandingKey => key in ORDER);

/** The items of those states, state by state in the given order. */
export function inOrder(items: readonly Item[], keys: readonly StandingKey[]): Item[] {
  const byKey = Map.groupBy(items, ({ standing }) => standing.key);
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

/** Every setting of the person's services, and of those about which something is known, in the order of the tally. */
export function itemsOf(
  t: T,
  { services, ledger, open = ledger.changes, granted, round, now, locale, timeZone }: Known,
  write: Dates = dates(now, locale, timeZone),
): Item[] {
  const chosen = new Set(ledger.preferences.services);
  const single = grantedSingly(granted);
  const known = refsKnown(ledger);
  const changes = new Map<string, Change>();
  for (const change of ledger.changes) if (change.step === 'confirmed') changes.set(plainKey(change), change);
  const pressed = pressedSince(open);
  const accounts = accountNames(t, ledger);
  const visit = round && current(round);
  // One that waits for the person to sign in is not being read.
  const checked = visit && !waitsForPerson(visit) ? visitRef(visit) : undefined;

  const items: Item[] = [];
  for (const service of services) {
    const added = ledger.preferences.hosts[service.id] ?? [];
    // Who runs their own has added it: the public servers of the same software need not be open.
    const isChosen = chosen.has(service.id) || added.length > 0;
    const access = hasAccess(isChosen ? granted : single, added.length > 0 ? added : service.hosts);
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
        const change = changes.get(plainKey(ref));
        const answer = answerOf(setting, request, ledger.preferences, now);
        const account = ref.account === undefined ? undefined : accounts.get(ref.account);
        const checking =
          checked !== undefined &&
          (checked.account === undefined ? settingKey(checked) === settingKey(ref) : refKey(checked) === key);
        const told = finding && finding.at < (pressed.get(key) ?? '') ? overtaken(finding) : finding;
        const standing = standingOf(t, { service, setting, finding: told, request, answer, access, checking }, write);
        const visits = visitFor(setting, ref.instance) !== undefined;
        const which = ref.instance ?? (service.found || service.settings.length > 1 ? setting.name : '');
        items.push({
          key,
          ref,
          service,
          setting,
          name: service.name,
          which,
          detail: enumerated(
            t,
            [which, account?.shown === true ? account.name : '', service.found ? t('scan.found_by') : ''].filter(
              Boolean,
            ),
          ),
          standing:
            visits || setting.remedy !== 'control' || standing.key !== 'not-checked'
              ? standing
              : { ...standing, sentence: t('state.not_checked.by_hand') },
          opens: addressFor(setting, ref.instance) !== undefined,
          visits,
          ...(finding ? { finding } : {}),
          ...(request ? { request } : {}),
          ...(answer ? { answer } : {}),
          ...(change ? { change } : {}),
          ...(ref.account === undefined || !account
            ? {}
            : { account: { id: ref.account, name: account.name, given: account.given } }),
        });
      }
    }
  }
  return inOrder(items, KEYS);
}

/** When each setting was last pressed by a change that awaits its reading. */
function pressedSince(changes: readonly Change[]): Map<string, string> {
  const own = changes.filter((change) => !hasEnded(change) && !change.imported);
  return new Map(own.flatMap((change) => (change.pressedAt ? [[refKey(change), change.pressedAt] as const] : [])));
}

/** What was found before Holdout pressed it says no more how it stands. */
function overtaken({ service, setting, origin, path, at, strength }: Finding): Finding {
  return { service, setting, origin, path, at, strength, state: 'unclear', reason: 'pending' };
}

/** Every copy of a setting that something is known of, by `service/setting` and then by its own key. */
function refsKnown({ findings, requests }: Ledger): Map<string, Map<string, Ref>> {
  const known = new Map<string, Map<string, Ref>>();
  const newest = new Map<string, string>();
  for (const { account, at, ...ref } of findings.values()) {
    if (account !== undefined && at > (newest.get(settingKey(ref)) ?? '')) newest.set(settingKey(ref), at);
  }
  const add = ({ service, setting, instance, account }: Ref): void => {
    const ref = {
      service,
      setting,
      ...(instance === undefined ? {} : { instance }),
      ...(account === undefined ? {} : { account }),
    };
    const key = `${service}/${setting}`;
    const copies = known.get(key) ?? new Map<string, Ref>();
    known.set(key, copies.set(plainKey(ref), ref));
  };
  for (const finding of findings.values()) {
    // What was read before the page showed whose it is (or while nobody was signed in) counts until an account is read
    // later.
    if (finding.account === undefined && finding.at < (newest.get(settingKey(finding)) ?? '')) continue;
    add(finding);
  }
  for (const request of requests.values()) add(request);
  return known;
}

/**
 * What each account is called, and whether a list needs to say it: two on one service, or a name that the person gave.
 */
function accountNames(t: T, { accounts }: Ledger): Map<string, { name: string; given: string; shown: boolean }> {
  const names = new Map<string, { name: string; given: string; shown: boolean }>();
  const byService = Map.groupBy(
    [...accounts.values()].toSorted((a, b) => (a.firstSeen < b.firstSeen ? -1 : 1)),
    ({ service }: Account) => service,
  );
  for (const own of byService.values()) {
    own.forEach(({ account, name = '' }, index) => {
      names.set(account, {
        name: name === '' ? t('account.numbered', [String(index + 1)]) : name,
        given: name,
        shown: own.length > 1 || name !== '',
      });
    });
  }
  return names;
}

/** The host of a match pattern. */
function nameOf(pattern: string): string {
  return /^https:\/\/([^/]+)\//u.exec(pattern)?.[1] ?? pattern;
}
