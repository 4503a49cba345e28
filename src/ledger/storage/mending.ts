/**
 * Everything that is stored, read and put right: an older version's store gets its new form, what is damaged is set aside,
 * what was overruled is taken away, and what says where the head is fits the rest again.
 */
import { StoreUnavailable } from './area.ts';
import { stable } from '../chain/canonical.ts';
import { derivedOf, headKeys, headOf } from './head.ts';
import { earlierKey, packed } from './pack.ts';
import {
  emptyLedger,
  isHeadKey,
  itemsOf,
  ledgerItems,
  parseSetAside,
  parseStore,
  place,
  type Damaged,
} from './parse.ts';
import { openSchema, VERSION, type Items, type Ledger } from '../schema.ts';
import { hasEnded, seal } from '../chain/seal.ts';

/** What everything is read from and written to, and what is known of that. */
export interface Stored {
  all(): Promise<Items>;
  put(items: Items): Promise<void>;
  remove(keys: string[]): Promise<void>;
  /** Gives the time, for the key under which something is set aside. */
  now(): Date;
  /** The ledger's own record as it stands there. */
  meta: unknown;
  /** How often was written, by any life of the background. */
  writes: number;
}

/**
 * Reads everything, and writes what has to be.
 * @param must whether it has to be written: where not, and the browser refuses, the ledger is given all the same
 * @returns the ledger, and whether it stands there like that
 */
export async function readWhole(stored: Stored, must: boolean): Promise<{ ledger: Ledger; written: boolean }> {
  const items = await stored.all();
  stored.meta = items['ledger'];
  stored.writes = openSchema.safeParse(items['open']).data?.writes ?? 0;
  const parsed = parseStore(items);
  if (!parsed.ok) return { ledger: await afresh(stored, items, parsed.why, parsed.detail), written: true };
  const ledger = parsed.from < VERSION ? await sealed(parsed.ledger) : parsed.ledger;
  try {
    if (parsed.damaged.length > 0) await setAside(stored, ledger, items, parsed.damaged);
    if (parsed.from < VERSION) await renew(stored, items, ledger);
    else {
      if (parsed.damaged.length === 0) await derive(stored, items, ledger);
      await removeOverruled(stored, items, ledger, parsed.damaged);
    }
  } catch (error) {
    if (must) throw error;
    return { ledger, written: false };
  }
  return { ledger, written: true };
}

/**
 * The new form is written whole before anything of the old one goes; what is the same in both, as every sealed record
 * is, is not written again.
 */
async function renew(stored: Stored, items: Items, ledger: Ledger): Promise<void> {
  const next = { ...packed(itemsOf(ledger)), ...derivedOf(headOf(ledger, stored.writes + 1)) };
  await stored.put(
    Object.fromEntries(Object.entries(next).filter(([key, value]) => stable(value) !== stable(items[key]))),
  );
  stored.writes += 1;
  stored.meta = next['ledger'];
  const left = Object.keys(ledgerItems(items)).filter((key) => !(key in next));
  if (left.length > 0) await stored.remove(left);
}

/** Writes where the head is, if that does not stand there as it is. */
async function derive(stored: Stored, items: Items, ledger: Ledger): Promise<void> {
  if (Object.keys(ledgerItems(items)).length === 0 && ledger.setAside.length === 0) return;
  const derived = { ...derivedOf(headOf(ledger, stored.writes)), ...restored(items, ledger) };
  if (!Object.entries(derived).every(([key, value]) => stable(value) === stable(items[key]))) {
    stored.writes += 1;
    await stored.put({ ...derived, ...derivedOf(headOf(ledger, stored.writes)) });
  }
}

/** Requests that stand by the log and are not stored like that. */
function restored(items: Items, { requests }: Ledger): Items {
  const told = [...requests].map(([name, request]): [string, unknown] => [`request:${name}`, request]);
  return Object.fromEntries(told.filter(([key, request]) => stable(request) !== stable(items[key])));
}

/** Takes away what stands no more. Where the browser refuses that, the index does not name it, and nothing finds it. */
async function removeOverruled(
  stored: Stored,
  items: Items,
  ledger: Ledger,
  damaged: readonly Damaged[],
): Promise<void> {
  const kept = new Set([...headKeys(ledger), ...damaged.map(({ key }) => key)]);
  const over = Object.keys(items).filter((key) => isHeadKey(key) && !kept.has(key));
  if (over.length > 0) await stored.remove(withHistory(over)).catch(() => undefined);
}

/** Sets aside the records that are damaged, and none but these. */
async function setAside(stored: Stored, ledger: Ledger, items: Items, damaged: readonly Damaged[]): Promise<void> {
  const key = freeKey(stored, items);
  const keys = damaged.map((one) => one.key);
  // What is put in the place of a damaged record, so that the store is whole the moment it is gone.
  const instead: Items = {
    ...(keys.includes('ledger') ? { ledger: { ...ledger.meta, salt: ledger.meta.salt || newSalt() } } : {}),
    ...(keys.includes('preferences') ? { preferences: ledger.preferences } : {}),
    ...restored(items, ledger),
  };
  const copy = {
    at: key.slice('set-aside:'.length),
    why: 'corrupt',
    of: 'records',
    detail: damaged[0]?.why ?? '',
    items: Object.fromEntries(damaged.map((one) => [one.key, one.value])),
  };
  const told = [...ledger.setAside, ...parseSetAside({ [key]: copy })];
  // The copy is complete before the first original is removed, and told of wherever this is cut off.
  await stored.put({
    [key]: copy,
    ...instead,
    ...derivedOf(headOf({ ...ledger, setAside: told }, (stored.writes += 1))),
  });
  for (const [name, value] of Object.entries(instead)) place(ledger, name, value);
  if ('ledger' in instead) stored.meta = instead['ledger'];
  ledger.setAside = told;
  const gone = keys.filter((one) => !(one in instead));
  if (gone.length > 0) await stored.remove(gone);
}

/** Sets aside a whole store that is of no use here, and begins again. */
async function afresh(stored: Stored, items: Items, why: string, detail: string): Promise<Ledger> {
  const key = freeKey(stored, items);
  const old = ledgerItems(items);
  // The copy is complete before the first original is removed.
  await stored.put({ [key]: { at: key.slice('set-aside:'.length), why, detail, items: old } });
  await stored.remove(Object.keys(old));
  const left = await stored.all();
  const fresh = parseStore(left);
  if (!fresh.ok) throw new StoreUnavailable(fresh.detail);
  stored.meta = left['ledger'];
  await derive(stored, left, fresh.ledger);
  return fresh.ledger;
}

/** A key under which nothing is set aside yet. */
function freeKey(stored: Stored, items: Items): string {
  for (let time = stored.now().getTime(); ; time += 1) {
    const key = `set-aside:${new Date(time).toISOString()}`;
    if (!(key in items)) return key;
  }
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

/** Keys of the head's records, with those of what came before the findings among them. */
export function withHistory(keys: readonly string[]): string[] {
  return keys.flatMap((key) => (key.startsWith('finding:') ? [key, earlierKey(key.slice('finding:'.length))] : [key]));
}

/** 128 bits at random. */
export function newSalt(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
