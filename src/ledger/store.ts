import type { Imported } from '../messages.ts';
import { createKeeper, type Area, type Keeper } from './keep.ts';
import { mergeLedgers } from './merge.ts';
import { ledgerItems } from './parse.ts';
import { bare, changeKey, recordKey, refKey, settingKey } from './ref.ts';
import {
  accountSchema, changeSchema, findingSchema, pastRoundSchema, preferencesSchema, quietSchema, ROUNDS_KEPT, sentSchema,
  type Account, type Change, type Finding, type Ledger, type PastRound, type Preferences, type Quiet, type Ref, type RequestRecord, type Sent,
} from './schema.ts';
import { hasEnded, seal, sha256, type Head } from './seal.ts';
import { history, weigh, type Circumstances } from './strength.ts';
import { readVerified } from './transfer.ts';
import { tidy } from '../control/normalise.ts';

export { bare } from './ref.ts';
export { StoreFull, StoreUnavailable, type Area } from './keep.ts';
export { BadFile } from './transfer.ts';
export type { Circumstances } from './strength.ts';

/** What `begin` needs to know of a change. */
export type NewChange = Pick<Change, 'service' | 'setting' | 'kind' | 'origin' | 'path' | 'version' | 'before'> & Partial<Pick<Change, 'instance' | 'account' | 'of' | 'round'>>;

/** New parts of a change. */
export type Patch = { [K in keyof Change]?: Change[K] | null };

/** The one writer of the ledger; lives in the background. Its calls run one after another. A write that the browser refuses throws StoreUnavailable, or StoreFull where there is no room, and changes nothing. */
export interface Store {
  /** The ledger as stored. A store that cannot be read is set aside whole first, and the answer is then an empty one that says so. */
  read(): Promise<Ledger>;
  /** Stores a finding, weighed against the one before: strength, since, earlier, drift, renamed, vanished. @returns it as stored */
  found(finding: Finding, how?: Circumstances): Promise<Finding>;
  /** Both in one write: what the look that ended a change makes of the change (as `update`), and the finding it gave (as `found`). @param finding absent, only the change */
  ended(id: number, patch: Patch, finding: (change: Change) => Finding | undefined, byHand?: boolean): Promise<{ change: Change; finding?: Finding } | undefined>;
  /** Writes a change down before anything is pressed. One of the same setting that was still open ends as `unconfirmed`. @returns it, with its number */
  begin(change: NewChange): Promise<Change>;
  /** Replaces parts of a change; `null` takes a part away. One that has ended is sealed with this write. @returns it as stored; undefined when there is no such change; a sealed one unaltered */
  update(id: number, patch: Patch): Promise<Change | undefined>;
  /** Keeps that a request was sent, or that it was not after all. Either is a record of its own; where none stands there is nothing to take back. */
  sent(request: Pick<Sent, 'by' | 'to' | 'version'> & Ref, kind: Sent['kind'], at: string): Promise<void>;
  /** Keeps that the person put a notice away. */
  quiet(quiet: Quiet): Promise<void>;
  setPreferences(preferences: Preferences): Promise<void>;
  /** Marks a store set aside as read by the person; the copy stays. */
  setAsideRead(key: string): Promise<void>;
  /** The hash by which findings of this account are kept; the account is noted. @param who as the page shows it */
  accountOf(service: string, who: string): Promise<string>;
  /** What the person calls an account; empty takes the name away. @returns false when there is no such account */
  nameAccount(account: string, name: string): Promise<boolean>;
  /** The person has read that a setting was switched on again, or was notified of it. */
  driftSeen(ref: Ref, what: 'read' | 'notified'): Promise<void>;
  /** Keeps what a round did; the same round is kept once. */
  roundEnded(round: Omit<PastRound, 'id'>): Promise<void>;
  /** Adds what an exported file holds to what is there; takes nothing away. Throws BadFile, and then nothing was written. */
  importFile(file: string): Promise<Imported>;
  /** Forgets everything but the preferences, stores set aside included. */
  erase(): Promise<void>;
}

/** An account is noted as seen again no more often than this, in ms: pages ask at every step. */
const SEEN_AGAIN = 60 * 60_000;

/**
 * The store keeps what it has read in memory as long as the area tells of other people's writes. Its budget, for 10,000 changes
 * and 500 settings with all the history that is kept: 9 MB of the 10 MB that Chrome gives; 3 s for the first reading
 * after each wake, as measured in both browsers on two busy cores; 20 ms for any write after it.
 * @param area `browser.storage.local`
 * @param now gives the time, for the key under which a store is set aside
 */
export function createStore(area: Area, now: () => Date = () => new Date()): Store {
  const keep = createKeeper(area, now);
  let queue: Promise<unknown> = Promise.resolve();
  /** Read-modify-write must not interleave, and one failure must not stop what comes after it. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }
  const withLedger = <T>(work: (ledger: Ledger) => Promise<T>): Promise<T> => inTurn(async () => work(await keep.load()));

  return {
    read: () => inTurn(async () => copyOf(await keep.peek())),

    found: (finding, how) =>
      withLedger(async (ledger) => {
        const { stored, overruled } = looked(ledger, finding, how);
        await keep.write(ledger, { [`finding:${refKey(finding)}`]: stored });
        await leftOver(keep, ledger.findings, 'finding:', overruled);
        return stored;
      }),

    ended: (id, patch, findingOf, byHand) =>
      withLedger(async (ledger) => {
        const next = await patched(ledger, id, patch);
        if (!next) return undefined;
        const finding = findingOf(next.change);
        if (!finding) {
          if (next.items) await keep.write(ledger, next.items, { head: next.head });
          return { change: next.change };
        }
        const { stored, overruled } = looked(ledger, finding, { change: next.change, ...(byHand ? { byHand } : {}) });
        await keep.write(ledger, { ...next.items, [`finding:${refKey(finding)}`]: stored }, { head: next.head });
        await leftOver(keep, ledger.findings, 'finding:', overruled);
        return { change: next.change, finding: stored };
      }),

    begin: (change) =>
      withLedger(async (ledger) => {
        const { items, head } = await endOpen(ledger, refKey(change));
        const stored = changeSchema.parse({ ...change, id: ledger.meta.changes + 1, step: 'begun', presses: 0, moved: [] });
        await keep.write(ledger, { ...items, [changeKey(stored.id)]: stored }, { changes: stored.id, head });
        return stored;
      }),

    update: (id, patch) =>
      withLedger(async (ledger) => {
        const next = await patched(ledger, id, patch);
        if (next?.items) await keep.write(ledger, next.items, { head: next.head });
        return next?.change;
      }),

    sent: ({ by, to, version, ...ref }, kind, at) =>
      withLedger(async (ledger) => {
        const key = refKey(ref);
        if (kind === 'taken-back' && !ledger.requests.has(key)) return;
        const id = ledger.meta.sent + 1;
        const { record, head } = await seal(sentSchema.parse({ id, ...bare(ref), kind, at, by, to, version }), ledger.meta.head);
        const request: RequestRecord = { ...bare(ref), sentAt: at };
        await keep.write(ledger, { [recordKey('sent', id)]: record, ...(kind === 'sent' ? { [`request:${key}`]: request } : {}) }, { sent: id, head });
        if (kind === 'taken-back') await leftOver(keep, ledger.requests, 'request:', [key]);
      }),

    quiet: (quiet) => withLedger((ledger) => keep.write(ledger, { [`quiet:${refKey(quiet)}`]: quietSchema.parse(quiet) })),

    setPreferences: (preferences) => withLedger((ledger) => keep.write(ledger, { preferences: preferencesSchema.parse(preferences) })),

    setAsideRead: (key) =>
      withLedger(async (ledger) => {
        if (!key.startsWith('set-aside:')) return;
        const value = (await keep.all())[key];
        if (value === null || typeof value !== 'object') return;
        await keep.put({ [key]: { ...value, read: true } });
        ledger.setAside = ledger.setAside.filter((one) => one.key !== key);
      }),

    accountOf: (service, who) =>
      withLedger(async (ledger) => {
        // The hash must be the same for ever, so the salt is stored before it is first used.
        if (ledger.meta.salt === '') await keep.write(ledger, {});
        const account = (await sha256(JSON.stringify([ledger.meta.salt, service, tidy(who)]))).slice(0, 22);
        const at = now().toISOString();
        const known = ledger.accounts.get(account);
        if (known && now().getTime() - Date.parse(known.lastSeen) < SEEN_AGAIN) return account;
        const seen: Account = known ? { ...known, lastSeen: at } : { account, service, firstSeen: at, lastSeen: at };
        await keep.write(ledger, { [`account:${account}`]: accountSchema.parse(seen) });
        return account;
      }),

    nameAccount: (account, name) =>
      withLedger(async (ledger) => {
        const known = ledger.accounts.get(account);
        if (!known) return false;
        const { name: _name, ...bareAccount } = known;
        const named = name.trim() === '' ? bareAccount : { ...known, name: name.trim() };
        await keep.write(ledger, { [`account:${account}`]: accountSchema.parse(named) });
        return true;
      }),

    driftSeen: (ref, what) =>
      withLedger(async (ledger) => {
        const key = refKey(ref);
        const finding = ledger.findings.get(key);
        if (!finding?.drift || finding.drift[what] !== undefined) return;
        const seen = { ...finding, drift: { ...finding.drift, [what]: now().toISOString() } };
        await keep.write(ledger, { [`finding:${key}`]: findingSchema.parse(seen) });
      }),

    roundEnded: (round) =>
      withLedger(async (ledger) => {
        if (ledger.pastRounds.some((past) => past.round === round.round)) return;
        const id = ledger.meta.rounds + 1;
        await keep.write(ledger, { [recordKey('past-round', id)]: pastRoundSchema.parse({ ...round, id }) }, { rounds: id });
        await forgetOldRounds(keep, ledger);
      }),

    importFile: (file) =>
      withLedger(async (ledger) => {
        const merged = await mergeLedgers(ledger, await readVerified(file));
        if (Object.keys(merged.items).length === 0) return merged.imported;
        await keep.write(ledger, merged.items, merged.meta);
        await leftOver(keep, ledger.requests, 'request:', merged.gone.map((key) => key.slice('request:'.length)));
        await forgetOldRounds(keep, ledger);
        return merged.imported;
      }),

    erase: () =>
      inTurn(async () => {
        const items = await keep.all();
        const keys = Object.keys(ledgerItems(items)).filter((key) => key !== 'preferences');
        const beside = Object.keys(items).filter((key) => key.startsWith('set-aside:') || key === 'round');
        // One removal: cut short before or after it, the store is whole.
        await keep.remove([...keys, ...beside]);
        keep.forget();
        await keep.write(await keep.load(), {});
      }),
  };
}

/** What is given out does not change under the reader. */
function copyOf(ledger: Ledger): Ledger {
  const { findings, requests, quiets, accounts, changes, sent, pastRounds, setAside } = ledger;
  return {
    ...ledger,
    findings: new Map(findings), requests: new Map(requests), quiets: new Map(quiets), accounts: new Map(accounts),
    changes: [...changes], sent: [...sent], pastRounds: [...pastRounds], setAside: [...setAside],
  };
}

/** When an Undo last pressed this setting's control, or may have. */
function undoneAt(changes: readonly Change[], key: string): string | undefined {
  return changes.findLast((change) => change.kind === 'undo' && (change.presses > 0 || !hasEnded(change)) && refKey(change) === key)?.before.at;
}

/** Ends what is still open of a setting before a new change of it begins: what comes of it can be told no more. */
async function endOpen({ changes, meta }: Ledger, key: string): Promise<{ items: Record<string, Change>; head: Head }> {
  let { head } = meta;
  const items: Record<string, Change> = {};
  for (const change of changes.filter((one) => !hasEnded(one) && refKey(one) === key)) {
    const ended = await seal<Change>({ ...change, step: 'failed', why: 'unconfirmed' }, head);
    items[changeKey(change.id)] = ended.record;
    head = ended.head;
  }
  return { items, head };
}

/**
 * A look as it is stored, and the keys of findings that it overrules. What was known before a page showed whose it is belongs
 * to the first account that it shows; that nobody was signed in, or nothing could be read, is overruled by any account's.
 */
function looked({ findings, changes }: Ledger, finding: Finding, how: Circumstances = {}): { stored: Finding; overruled: string[] } {
  const key = refKey(finding);
  const nobodys = settingKey(finding);
  const before = finding.account === undefined ? undefined : findings.get(nobodys);
  const first = before !== undefined && ![...findings.values()].some((one) => one.account !== undefined && settingKey(one) === nobodys);
  const stored = findingSchema.parse(weigh(finding, first ? before : findings.get(key), how, undoneAt(changes, key)));
  return { stored, overruled: before && (first || history(before).length === 0) ? [nobodys] : [] };
}

/** A change with new parts, sealed if it has ended, and what is to be written for it; nothing is, where it is sealed already. */
async function patched({ changes, meta }: Ledger, id: number, patch: Patch): Promise<{ change: Change; head: Head; items?: Record<string, Change> } | undefined> {
  const known = changes.find((change) => change.id === id);
  if (!known || known.seal) return known && { change: known, head: meta.head };
  const parts = Object.entries({ ...known, ...patch, id }).filter(([name, value]) => value !== null && name !== 'seal');
  const changed = changeSchema.parse(Object.fromEntries(parts));
  const { record, head } = hasEnded(changed) ? await seal(changed, meta.head) : { record: changed, head: meta.head };
  return { change: record, head, items: { [changeKey(id)]: record } };
}

/** Takes away what newer records have already overruled, so that it does no harm where the browser refuses. */
async function leftOver(keep: Keeper, records: Map<string, unknown>, prefix: 'finding:' | 'request:', keys: string[]): Promise<void> {
  for (const key of keys) records.delete(key);
  if (keys.length > 0) await keep.remove(keys.map((key) => prefix + key)).catch(() => undefined);
}

/** No more rounds are kept than `ROUNDS_KEPT`; where the browser refuses, the next round's end takes them away. */
async function forgetOldRounds(keep: Keeper, ledger: Ledger): Promise<void> {
  const old = ledger.pastRounds.toSorted((a, b) => (a.endedAt < b.endedAt ? -1 : 1)).slice(0, Math.max(0, ledger.pastRounds.length - ROUNDS_KEPT));
  if (old.length === 0) return;
  const removed = await keep.remove(old.map(({ id }) => recordKey('past-round', id))).then(() => true, () => false);
  if (removed) ledger.pastRounds = ledger.pastRounds.filter((round) => !old.includes(round));
}
