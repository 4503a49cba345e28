/** The store's memory: what it has read it does not read again until somebody else has written. */
import { canonical, hasEnded, seal } from './seal.ts';
import { packed } from './pack.ts';
import { emptyLedger, isLedgerKey, ledgerItems, parseStore, place, type Items } from './parse.ts';
import { recordKey } from './ref.ts';
import { DEFAULT_PREFERENCES, VERSION, type Ledger, type Meta } from './schema.ts';

/** What one key was before and is now; absent for nothing. */
export type Written = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** The part of `storage.local` that the store needs. */
export interface Area {
  get(keys: null): Promise<Items>;
  set(items: Items): Promise<void>;
  remove(keys: string[]): Promise<void>;
  /** Tells of every write, the store's own too. Without it the store reads everything anew for each call. */
  onChanged?: { addListener(callback: (changes: Written) => void): void };
}

/** Thrown when the store cannot be read and could not be set aside either, or a write was refused. Nothing was lost. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

/** The browser has no room left. Nothing was lost, and nothing was written. */
export class StoreFull extends StoreUnavailable {
  override name = 'StoreFull';
}

export interface Keeper {
  /** The ledger as it is stored, in today's form. It changes with `write`, so it is not given out. Throws StoreUnavailable. */
  load(): Promise<Ledger>;
  /** Like `load`; where the browser has no room for an older store's new form, that form all the same, unwritten. */
  peek(): Promise<Ledger>;
  /** Writes records and the counts with them, in one go, and then puts them into the ledger. Throws StoreUnavailable, and then neither has changed. */
  write(ledger: Ledger, items: Items, meta?: Partial<Meta>): Promise<void>;
  /** Takes records away; none that the rest of the ledger counts. */
  remove(keys: string[]): Promise<void>;
  /** Everything in `storage.local`. */
  all(): Promise<Items>;
  /** Writes something beside the ledger's own records. */
  put(items: Items): Promise<void>;
  /** What was read counts no more. */
  forget(): void;
}

/**
 * @param area `browser.storage.local`
 * @param now gives the time, for the key under which a store is set aside
 */
export function createKeeper(area: Area, now: () => Date): Keeper {
  let held: Ledger | undefined;
  /** Goes up with each write of somebody else, so that a reading which it overtook is not kept. */
  let foreign = 0;
  /** What this store has written and not yet been told of, by key. */
  const own = new Map<string, string[]>();

  const forget = (): void => {
    held = undefined;
    foreign += 1;
    // A write that changed nothing is never told of, and must not pass for somebody's later one.
    own.clear();
  };

  area.onChanged?.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (!watched(key)) continue;
      const expected = own.get(key);
      const at = expected?.indexOf(canonical(newValue)) ?? -1;
      if (!expected || at === -1) return forget();
      expected.splice(0, at + 1);
      if (expected.length === 0) own.delete(key);
    }
  });

  /** Does something to the area, and knows it again when it is told of it. */
  async function expecting(written: [string, unknown][], work: () => Promise<void>): Promise<void> {
    const mine = area.onChanged ? written.filter(([key]) => watched(key)).map(([key, value]) => [key, canonical(value)] as const) : [];
    for (const [key, text] of mine) own.set(key, [...(own.get(key) ?? []), text]);
    try {
      await guarded(work);
    } catch (error) {
      for (const [key, text] of mine) own.set(key, (own.get(key) ?? []).filter((one) => one !== text));
      throw error;
    }
  }

  const all = (): Promise<Items> => guarded(() => area.get(null));
  const put = (items: Items): Promise<void> => expecting(Object.entries(items), () => area.set(items));
  const remove = (keys: string[]): Promise<void> => expecting(keys.map((key) => [key, undefined]), () => area.remove(keys));

  async function load(): Promise<Ledger> {
    return held ?? read(true);
  }

  /** @param must whether an older store has to be written in its new form */
  async function read(must: boolean): Promise<Ledger> {
    const before = foreign;
    const items = await all();
    const parsed = parseStore(items);
    if (!parsed.ok) return afresh(items, parsed.why, parsed.detail, before);
    const older = parsed.from < VERSION;
    const ledger = older ? await sealed(parsed.ledger) : parsed.ledger;
    const written = !older || (await renew(items, ledger, must));
    return written ? hold(ledger, before) : ledger;
  }

  /** The new form is written whole before anything of the old one goes. @returns whether it was */
  async function renew(items: Items, ledger: Ledger, must: boolean): Promise<boolean> {
    const next = packed(itemsOf(ledger));
    try {
      await put(next);
      const left = Object.keys(ledgerItems(items)).filter((key) => !(key in next));
      if (left.length > 0) await remove(left);
      return true;
    } catch (error) {
      if (must) throw error;
      return false;
    }
  }

  /** Sets aside what cannot be read, and begins again. */
  async function afresh(items: Items, why: string, detail: string, before: number): Promise<Ledger> {
    const at = now().toISOString();
    const old = ledgerItems(items);
    // The copy is complete before the first original is removed.
    await put({ [`set-aside:${at}`]: { at, why, detail, items: old } });
    await remove(Object.keys(old));
    const fresh = parseStore(await all());
    if (!fresh.ok) throw new StoreUnavailable(fresh.detail);
    return hold(fresh.ledger, before);
  }

  function hold(ledger: Ledger, before: number): Ledger {
    if (area.onChanged && before === foreign) held = ledger;
    return ledger;
  }

  return {
    load,
    peek: async () => held ?? read(false),
    async write(ledger, items, meta = {}) {
      // Each write carries the counts and the version, so that no record is ever stored without them.
      const full = { ledger: { ...ledger.meta, salt: ledger.meta.salt || newSalt(), ...meta }, ...items };
      await put(packed(full));
      for (const [key, value] of Object.entries(full)) place(ledger, key, value);
    },
    remove,
    all,
    put,
    forget,
  };
}

/** Every record of a ledger under its key. */
export function itemsOf(ledger: Ledger): Items {
  const maps = { finding: ledger.findings, request: ledger.requests, quiet: ledger.quiets, account: ledger.accounts };
  const lists = { change: ledger.changes, sent: ledger.sent, 'past-round': ledger.pastRounds } as const;
  return {
    ledger: ledger.meta,
    ...(ledger.preferences === DEFAULT_PREFERENCES ? {} : { preferences: ledger.preferences }),
    ...Object.fromEntries(Object.entries(maps).flatMap(([kind, map]) => [...map].map(([name, value]) => [`${kind}:${name}`, value]))),
    ...Object.fromEntries((['change', 'sent', 'past-round'] as const).flatMap((kind) => lists[kind].map((record) => [recordKey(kind, record.id), record]))),
  };
}

/** An older ledger with its chain: first the changes that have ended, as they began, then the requests. */
async function sealed(older: Ledger): Promise<Ledger> {
  const ledger = { ...emptyLedger(), ...older, changes: [...older.changes], sent: [...older.sent] };
  let { head } = older.meta;
  for (const [index, change] of ledger.changes.entries()) {
    if (!hasEnded(change) || change.seal) continue;
    const link = await seal(change, head);
    ledger.changes[index] = link.record;
    head = link.head;
  }
  for (const [index, record] of ledger.sent.entries()) {
    if (record.seal) continue;
    const link = await seal(record, head);
    ledger.sent[index] = link.record;
    head = link.head;
  }
  ledger.meta = { ...older.meta, head, salt: older.meta.salt || newSalt() };
  return ledger;
}

/** 128 bits at random. */
export function newSalt(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function watched(key: string): boolean {
  return isLedgerKey(key) || key.startsWith('set-aside:');
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    throw /quota/iu.test(message) ? new StoreFull(message, { cause: error }) : new StoreUnavailable(message, { cause: error });
  }
}
