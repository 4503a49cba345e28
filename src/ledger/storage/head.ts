/**
 * The head of the ledger: everything that is known now, and nothing of the log. It is read alone, by the keys that the
 * index names, so that reading and checking it costs its own size, however long the history has grown.
 */
import type * as z from 'zod/mini';
import { hasEnded } from '../chain/links.ts';
import { unpackedChange, withoutEarlier } from './pack.ts';
import { emptyLedger, isHeadKey, mapsOf, place, stampOf, validated } from './records.ts';
import { containerOf } from '../../shared/cookie-stores.ts';
import { changeKey, recordKey, refKey, type Ref } from '../../shared/refs.ts';
import {
  indexSchema,
  openSchema,
  VERSION,
  type Change,
  type Head,
  type Items,
  type Ledger,
  type LedgerBase,
} from '../schema.ts';

/** Reads some of what is stored. */
export type Get = (keys: string[]) => Promise<Items>;

/** A head in which nothing is known. */
function emptyHead(): Head {
  const { changes: _changes, sent: _sent, pastRounds: _rounds, ...known } = emptyLedger();
  return { ...known, open: [], writes: 0, earlier: new Map(), undone: new Map() };
}

/** What the head of a whole ledger is. @param writes how often was written */
export function headOf(ledger: Ledger, writes = 0): Head {
  const { changes, sent: _sent, pastRounds: _rounds, ...known } = ledger;
  const findings: Head['findings'] = new Map();
  const earlier: Head['earlier'] = new Map();
  for (const [key, { earlier: states, ...finding }] of ledger.findings) {
    findings.set(key, finding);
    if (states && states.length > 0) earlier.set(key, states.length);
  }
  const undone: Head['undone'] = new Map();
  for (const change of changes) noteUndo(undone, change);
  return { ...known, findings, earlier, undone, writes, open: changes.filter((change) => !hasEnded(change)) };
}

/**
 * An Undo that pressed, or never told whether it did, may be why a setting is on again. The last is the one that began
 * last: a file can have brought older ones, under higher numbers. Once it was turned off after that, and that was confirmed,
 * it explains nothing any more, whatever the clock showed then.
 */
function noteUndo(undone: Head['undone'], change: Change): void {
  const { id, kind, step, presses, why, before, imported } = change;
  const [own, brought] = undoneKeys(change);
  if (kind === 'refuse' && step === 'confirmed' && !imported)
    for (const one of [own, brought]) if ((undone.get(one)?.id ?? id) < id) undone.delete(one);
  const key = imported ? brought : own;
  const known = undone.get(key);
  if (kind !== 'undo' || !hasEnded(change) || (presses === 0 && why !== 'press-unknown')) return;
  if (!known || !(Date.parse(known.at) > Date.parse(before.at))) undone.set(key, { id, at: before.at });
}

/**
 * Under which an Undo of that setting is noted: one that was made here, in that container where it has one; and one that a
 * file brought, whose clock may be another.
 */
export function undoneKeys(of: Ref & { store?: string }): [own: string, brought: string] {
  const key = refKey(of);
  const container = containerOf(of);
  return [container === undefined ? key : `${key} ${container}`, `${key} file`];
}

/** Copies that do not change with what they were made of. */
export function copyOf(head: Head): Head {
  const { findings, requests, quiets, accounts, earlier, undone, open, setAside } = head;
  return {
    ...head,
    findings: new Map(findings),
    requests: new Map(requests),
    quiets: new Map(quiets),
    accounts: new Map(accounts),
    earlier: new Map(earlier),
    undone: new Map(undone),
    open: [...open],
    setAside: [...setAside],
  };
}

/** The keys of the records that the head is made of. */
export function headKeys(base: LedgerBase): string[] {
  return Object.entries(mapsOf(base)).flatMap(([kind, map]) => [...map.keys()].map((name) => `${kind}:${name}`));
}

/** The records that say where the head is. */
export function derivedOf(head: Head): Items {
  return { index: indexOf(head), open: openOf(head) };
}

/** The `index` of a head. */
export function indexOf(head: Head): unknown {
  const { setAside, undone } = head;
  return { keys: headKeys(head).toSorted(), setAside, undone: Object.fromEntries(undone) };
}

/** The `open` of a head. */
export function openOf(head: Head): unknown {
  const { open, writes, meta } = head;
  const records = Object.values(mapsOf(head)).reduce((sum, { size }) => sum + size, 0);
  return { changes: open.map(({ id }) => id), writes, ledger: stampOf(meta, records) };
}

/**
 * Puts a record as it is in the whole ledger where it belongs in the head; one of the log that is in no head, nowhere.
 * @param value of the form that belongs to the key
 */
export function placeInHead(head: Head, key: string, value: unknown): void {
  if (key.startsWith('change:')) {
    const change = value as Change;
    noteUndo(head.undone, change);
    const others = head.open.filter(({ id }) => id !== change.id);
    head.open = hasEnded(change) ? others : [...others, change].toSorted((a, b) => a.id - b.id);
  } else if (key.startsWith('finding:')) {
    const { earlier, ...finding } = value as { earlier?: unknown[] };
    const name = key.slice('finding:'.length);
    place(head, key, finding);
    if (earlier && earlier.length > 0) head.earlier.set(name, earlier.length);
    else head.earlier.delete(name);
  } else place(head, key, value);
}

/** Takes a record out of the head. */
export function takeFromHead(head: Head, key: string): void {
  const name = key.slice(key.indexOf(':') + 1);
  if (key.startsWith('finding:')) head.earlier.delete(name);
  mapsOf(head)[key.slice(0, key.indexOf(':'))]?.delete(name);
}

/**
 * Reads the head alone.
 * @param get rejects where the browser does; so does this then, and never otherwise
 * @returns undefined where that does not do: nothing is stored, or an older version's, or something of it is damaged or
 *   not where the index has it. Then everything has to be read: see `parseStore`
 */
export async function readHead(get: Get): Promise<Head | undefined> {
  const first = await get(['ledger', 'preferences', 'index', 'open']);
  const index = indexSchema.safeParse(first['index']);
  const open = openSchema.safeParse(first['open']);
  if (!index.success || !open.success) return undefined;
  const head = emptyHead();
  if (!placed(head, 'ledger', first['ledger']) || head.meta.version !== VERSION) return undefined;
  if ('preferences' in first && !placed(head, 'preferences', first['preferences'])) return undefined;
  const named = index.data.keys.filter(isHeadKey);
  if (open.data.ledger !== stampOf(head.meta, named.length)) return undefined;
  const opened = open.data.changes.map(changeKey);
  head.writes = open.data.writes;
  // A record under the next number: the counts are not those of this store.
  const next = [changeKey(head.meta.changes + 1), recordKey('sent', head.meta.sent + 1)];
  const rest = await get([...named, ...opened, ...next]);
  if (next.some((key) => key in rest)) return undefined;
  if (![...named, ...opened].every((key) => key in rest && placed(head, key, rest[key]))) return undefined;
  placeIndex(head, index.data);
  return head.open.length === opened.length ? head : undefined;
}

function placeIndex(head: Head, { setAside, undone }: z.infer<typeof indexSchema>): void {
  head.setAside = setAside;
  head.undone = new Map(Object.entries(undone));
}

/** What was written: by key, its new value; absent, the record was taken away. */
export type Written = Readonly<Record<string, { newValue?: unknown }>>;

/**
 * The head after something was written, without reading it anew.
 * @returns undefined where that cannot be told: then it has to be read
 */
export function after(head: Head, written: Written): Head | undefined {
  const next = copyOf(head);
  for (const [key, { newValue }] of Object.entries(written)) {
    if (key === 'index') {
      const index = indexSchema.safeParse(newValue);
      if (!index.success) return undefined;
      placeIndex(next, index.data);
      // What is no longer named is overruled, even before it is taken away.
      const named = new Set(index.data.keys);
      for (const one of headKeys(next)) if (!named.has(one)) takeFromHead(next, one);
    } else if (key === 'open') {
      const open = openSchema.safeParse(newValue);
      if (!open.success) return undefined;
      next.writes = open.data.writes;
    } else if (key === 'ledger' || key === 'preferences' || key.startsWith('change:') || isHeadKey(key)) {
      if (newValue === undefined) {
        if (!isHeadKey(key)) return undefined;
        takeFromHead(next, key);
      } else if (!placed(next, key, newValue)) return undefined;
    }
  }
  return next.meta.version === VERSION ? next : undefined;
}

/** @returns whether the record is what its key says */
function placed(head: Head, key: string, stored: unknown): boolean {
  try {
    if (key.startsWith('finding:')) {
      const { value, earlier } = withoutEarlier(stored);
      place(head, key, validated(key, value));
      const name = key.slice('finding:'.length);
      if (earlier > 0) head.earlier.set(name, earlier);
      else head.earlier.delete(name);
    } else placeInHead(head, key, validated(key, key.startsWith('change:') ? unpackedChange(stored) : stored));
    return true;
  } catch {
    return false;
  }
}
