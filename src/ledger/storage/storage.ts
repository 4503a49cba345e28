/**
 * The store's memory of the head. There is one writer, the background, so what it has read and written is not read again
 * while it lives; browsers stop it after half a minute of rest, and the next one reads the head anew. The log is read
 * where it is asked for, and not kept.
 */
import { guarded, type Area } from './area.ts';
import { stable } from '../chain/canonical.ts';
import { copyOf, derivedOf, headOf, indexOf, openOf, placeInHead, readHead, takeFromHead, type Get } from './head.ts';
import { headOfKept, KEPT_KEY, keptOf, TELLING, type KeptArea } from './kept-head.ts';
import { createLogReader, type LogReader } from './log-reader.ts';
import { newSalt, readWhole, withHistory, type Stored } from './mending.ts';
import { earlierKey, packed } from './pack.ts';
import { isHeadKey, mapsOf } from './records.ts';
import {
  earlierSchema,
  openSchema,
  type Change,
  type Finding,
  type Head,
  type Items,
  type Ledger,
  type Meta,
} from '../schema.ts';

export interface Keeper extends Omit<LogReader, 'written' | 'forget'> {
  /**
   * The head as it is stored, in today's form. It changes with `write`, so it is not given out. Throws
   * StoreUnavailable.
   */
  load(): Promise<Head>;
  /** Like `load`; where the browser has no room for an older store's new form, that form all the same, unwritten. */
  peek(): Promise<Head>;
  /** Everything, the log too, read anew. @param must whether what has to be written is; see `peek` */
  whole(must: boolean): Promise<Ledger>;
  /** A finding with its earlier states. @param key `refKey`'s */
  finding(key: string): Promise<Finding | undefined>;
  /**
   * Writes records, the counts and what says where the head is with them, in one go, and then puts them into the head.
   * Throws StoreUnavailable, and then neither has changed.
   * @param items findings with their earlier states
   * @param gone keys of the head's records that these overrule. They are taken away afterwards: where the browser
   *   refuses that, nothing finds them any more
   */
  write(items: Items, meta?: Partial<Meta>, gone?: readonly string[]): Promise<void>;
  /** Writes what was set aside as it is to be told from now on, and its note with it. */
  noteAside(setAside: Head['setAside'], note: Items): Promise<void>;
  /** Takes records away; none that the rest of the ledger counts. */
  remove(keys: string[]): Promise<void>;
  /** Everything in `storage.local`. */
  all(): Promise<Items>;
  /** One record as it is stored. */
  one(key: string): Promise<unknown>;
  /** How often was written and how many changes are open, out of one small record; undefined where it does not tell. */
  pulse(): Promise<{ writes: number; open: number } | undefined>;
  /** Takes everything away, where not even its keys can be read. */
  clear(): Promise<void>;
  /** What was read counts no more. */
  forget(): void;
  /** Has the browser keep a copy of the head in memory, for whoever needs it next; see kept-head.ts. Never rejects. */
  keepHead(): Promise<void>;
  /** No copy is kept any more. Never rejects. */
  dropKept(): Promise<void>;
  /**
   * Whether the store is still the one that was read: forgets it where the ledger's own record, which every write of
   * any Holdout carries, is another than the one last read or written. The browser's developer tools can write, and
   * nothing else does; what they alter without that record is seen when the background next starts.
   */
  check(): Promise<void>;
}

/**
 * @param area `browser.storage.local`
 * @param now gives the time, for the key under which something is set aside
 * @param memory where a copy of the head is kept; absent, none is
 */
export function createKeeper(area: Area, now: () => Date, memory?: KeptArea): Keeper {
  let held: Head | undefined;
  /** Of how many writes a copy is kept. */
  let kept: number | undefined;
  /** The ledger's own record as it stands in the store, as JSON. */
  let standing: string | undefined;
  const some: Get = (keys) => guarded(() => area.get(keys));
  const stored: Stored = {
    all: () => guarded(() => area.get(null)),
    put: (items) => guarded(() => area.set(items)),
    remove: (keys) => guarded(() => area.remove(keys)),
    now,
    meta: undefined,
    writes: 0,
  };
  const note = (meta: unknown): void => {
    standing = stable(meta);
  };
  const forget = (): void => {
    held = undefined;
    log.forget();
  };

  /** @param must see `readWhole` */
  async function whole(must: boolean): Promise<Ledger> {
    forget();
    const { ledger, written } = await readWhole(stored, must);
    note(stored.meta);
    if (written) held = headOf(ledger, stored.writes);
    return ledger;
  }

  /** The copy that is kept of the head, where it is of what is stored. */
  async function readKept(): Promise<Head | undefined> {
    if (!memory) return undefined;
    const [telling, there] = await Promise.all([some(TELLING), memory.get(KEPT_KEY).catch((): Items => ({}))]);
    const head = headOfKept(there[KEPT_KEY], telling);
    kept = head?.writes;
    return head;
  }

  /** The head alone where that does, else out of everything. */
  async function read(must: boolean): Promise<Head> {
    const head = (await readKept()) ?? (await readHead(some));
    if (head) stored.writes = head.writes;
    else {
      const ledger = await whole(must);
      return held ?? headOf(ledger, stored.writes);
    }
    note(head.meta);
    held = head;
    return head;
  }

  const load = async (): Promise<Head> => held ?? read(true);
  const log = createLogReader(some, load, () => whole(true));

  return {
    load,
    peek: async () => held ?? read(false),
    whole,
    changes: (ids) => log.changes(ids),
    changesSince: (at) => log.changesSince(at),
    changed: (ref) => log.changed(ref),
    pastRounds: () => log.pastRounds(),
    async finding(key) {
      const head = await load();
      const finding = head.findings.get(key);
      if (!finding || !head.earlier.has(key)) return finding;
      const states = (await some([earlierKey(key)]))[earlierKey(key)];
      const earlier = earlierSchema.safeParse(states);
      if (earlier.success) return { ...finding, earlier: earlier.data };
      // Damaged: it is set aside, and the finding goes on without it.
      return (await whole(true)).findings.get(key);
    },
    async write(items, meta = {}, gone = []) {
      const head = await load();
      // Each write carries the counts and the version, so that no record is ever stored without them.
      const full = { ledger: { ...head.meta, salt: head.meta.salt || newSalt(), ...meta }, ...items };
      const next = copyOf(head);
      for (const [key, value] of Object.entries(full)) placeInHead(next, key, value);
      for (const key of gone) takeFromHead(next, key);
      next.writes = head.writes + 1;
      await stored.put({ ...packed(full), ...differing(head, next, items, gone) });
      note(full.ledger);
      Object.assign(head, next);
      for (const [key, value] of Object.entries(items)) if (key.startsWith('change:')) log.written(value as Change);
      if (gone.length > 0) await stored.remove(withHistory(gone)).catch(() => undefined);
    },
    async noteAside(aside, items) {
      const head = await load();
      const next = { ...head, setAside: aside, writes: head.writes + 1 };
      await stored.put({ ...items, ...derivedOf(next) });
      Object.assign(head, next);
    },
    remove: (keys) => stored.remove(keys),
    all: () => stored.all(),
    one: async (key) => (await some([key]))[key],
    async pulse() {
      if (held) return { writes: held.writes, open: held.open.length };
      const open = openSchema.safeParse((await some(['open']))['open']);
      return open.success ? { writes: open.data.writes, open: open.data.changes.length } : undefined;
    },
    clear: () => guarded(() => area.clear()),
    forget,
    async keepHead() {
      if (!memory || held === undefined || held.writes === kept) return;
      const { writes } = held;
      const copy = keptOf(held, { ledger: held.meta, open: openOf(held) });
      await memory.set({ [KEPT_KEY]: copy }).then(
        () => (kept = writes),
        // Where there is no room for it, the head is read as it is stored.
        () => undefined,
      );
    },
    async dropKept() {
      kept = undefined;
      await memory?.remove(KEPT_KEY).catch(() => undefined);
    },
    async check() {
      if (held === undefined) return;
      const there = await some(['ledger']);
      if (stable(there['ledger']) !== standing) forget();
    },
  };
}

/** What says where the head is, as far as a write makes it another. */
function differing(before: Head, after: Head, items: Items, gone: readonly string[]): Items {
  const moved = gone.length > 0 || Object.keys(items).some((key) => isHeadKey(key) && !isKnown(before, key));
  const undid =
    after.undone.size !== before.undone.size ||
    [...after.undone].some(([key, { id }]) => before.undone.get(key)?.id !== id);
  // The first write makes both.
  const first = before.meta.salt === '';
  return {
    ...(moved || undid || first ? { index: indexOf(after) } : {}),
    open: openOf(after),
  };
}

function isKnown(head: Head, key: string): boolean {
  const at = key.indexOf(':');
  return mapsOf(head)[key.slice(0, at)]?.has(key.slice(at + 1)) ?? false;
}
