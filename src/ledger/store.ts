import { changeKey, isLedgerKey, parseStore, type Items } from './parse.ts';
import {
  changeSchema, findingSchema, preferencesSchema, quietSchema, refKey, requestRecordSchema, VERSION,
  type Change, type Finding, type Ledger, type Preferences, type Quiet, type Ref, type RequestRecord,
} from './schema.ts';
import { bare } from './ref.ts';
import { weigh } from './strength.ts';

/** The part of `storage.local` that the store needs. */
export interface Area {
  get(keys: null): Promise<Items>;
  set(items: Items): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Thrown when the store cannot be read and could not be set aside either, or a write was refused. Nothing was lost. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

/** The browser has no room left. Nothing was lost, and nothing was written. */
export class StoreFull extends StoreUnavailable {
  override name = 'StoreFull';
}

/** What `begin` needs to know of a change. */
export type NewChange = Pick<Change, 'service' | 'setting' | 'kind' | 'origin' | 'path' | 'version' | 'before'> & Partial<Pick<Change, 'instance' | 'account' | 'of' | 'round'>>;

/** New parts of a change. */
export type Patch = { [K in keyof Change]?: Change[K] | null };

/** What is known of a look beyond its finding. */
export interface Circumstances {
  /** A change of ours ended with this look. */
  change?: Change;
  /** The person's own press on the page came before it. */
  byHand?: boolean;
}

/** The one writer of the ledger; lives in the background. Its calls run one after another. */
export interface Store {
  /** The ledger as stored. A store that cannot be read is set aside whole first, and the answer is then an empty one that says so. */
  read(): Promise<Ledger>;
  /** Stores a finding, weighed against the one before: strength, since, earlier, drift, renamed, vanished. @returns it as stored */
  found(finding: Finding, how?: Circumstances): Promise<Finding>;
  /** Writes a change down before anything is pressed. One of the same setting that was still open ends as `unconfirmed`. @returns it, with its number */
  begin(change: NewChange): Promise<Change>;
  /** Replaces parts of a change; `null` takes a part away. One that has ended is sealed with this write. @returns it as stored; undefined when there is no such change; a sealed one unaltered */
  update(id: number, patch: Patch): Promise<Change | undefined>;
  /** Keeps that a request was sent, or that it was not after all. Either is a record of its own. */
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

/**
 * @param area `browser.storage.local`
 * @param now gives the time, for the key under which a store is set aside
 */
export function createStore(area: Area, now: () => Date = () => new Date()): Store {
  let queue: Promise<unknown> = Promise.resolve();
  /** Read-modify-write must not interleave, and one failure must not stop what comes after it. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }

  async function load(): Promise<Ledger> {
    const items = await guarded(() => area.get(null));
    const parsed = parseStore(items);
    if (parsed.ok) return parsed.ledger;
    await setAside(items, parsed.why, parsed.detail);
    const fresh = parseStore(await guarded(() => area.get(null)));
    if (!fresh.ok) throw new StoreUnavailable(fresh.detail);
    return fresh.ledger;
  }

  /** The copy is complete before the first original is removed. */
  async function setAside(items: Items, why: string, detail: string): Promise<void> {
    const at = now().toISOString();
    const keys = Object.keys(items).filter(isLedgerKey);
    const copy = Object.fromEntries(keys.map((key) => [key, items[key]]));
    await guarded(() => area.set({ [`set-aside:${at}`]: { at, why, detail, items: copy } }));
    await guarded(() => area.remove(keys));
  }

  /** Each write carries the version, so that no record is ever stored without it. */
  async function write(ledger: Ledger, items: Items): Promise<void> {
    await guarded(() => area.set({ ledger: { version: VERSION, changes: ledger.changes.length }, ...items }));
  }

  return {
    read: () => inTurn(load),

    found: (finding) =>
      inTurn(async () => {
        const ledger = await load();
        const key = refKey(finding);
        const stored = findingSchema.parse(weigh(finding, ledger.findings.get(key)));
        await write(ledger, { [`finding:${key}`]: stored });
        return stored;
      }),

    begin: (change) =>
      inTurn(async () => {
        const ledger = await load();
        const stored = changeSchema.parse({ ...change, id: ledger.changes.length + 1, step: 'begun', presses: 0, moved: [] });
        ledger.changes.push(stored);
        await write(ledger, { [changeKey(stored.id)]: stored });
        return stored;
      }),

    update: (id, patch) =>
      inTurn(async () => {
        const ledger = await load();
        const known = ledger.changes.find((change) => change.id === id);
        if (!known) return undefined;
        const parts = Object.entries({ ...known, ...patch, id }).filter(([, value]) => value !== null);
        const stored = changeSchema.parse(Object.fromEntries(parts));
        await write(ledger, { [changeKey(id)]: stored });
        return stored;
      }),

    sent: (ref, at) =>
      inTurn(async () => {
        const ledger = await load();
        const key = `request:${refKey(ref)}`;
        if (at === undefined) return guarded(() => area.remove([key]));
        const record: RequestRecord = requestRecordSchema.parse({ ...bare(ref), sentAt: at });
        return write(ledger, { [key]: record });
      }),

    quiet: (quiet) =>
      inTurn(async () => {
        const ledger = await load();
        await write(ledger, { [`quiet:${refKey(quiet)}`]: quietSchema.parse(quiet) });
      }),

    setPreferences: (preferences) =>
      inTurn(async () => {
        const ledger = await load();
        await write(ledger, { preferences: preferencesSchema.parse(preferences) });
      }),

    setAsideRead: (key) =>
      inTurn(async () => {
        const value = (await guarded(() => area.get(null)))[key];
        if (!key.startsWith('set-aside:') || value === null || typeof value !== 'object') return;
        await guarded(() => area.set({ [key]: { ...value, read: true } }));
      }),
  };
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new StoreUnavailable(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
