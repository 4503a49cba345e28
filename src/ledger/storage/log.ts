/**
 * The log of the ledger, read a page at a time: changes, requests sent and past rounds, each under its number. Nothing
 * here reads more than it is asked for.
 */
import type { Get } from './head.ts';
import { unpackedChange } from './pack.ts';
import { validated } from './records.ts';
import { recordKey } from '../../shared/refs.ts';
import type { Change, PastRound, Sent } from '../schema.ts';

/** How many records are read at once where it is not known how many are wanted. */
const LOG_PAGE = 64;

interface Kinds {
  change: Change;
  sent: Sent;
  'past-round': PastRound;
}
export type LogKind = keyof Kinds;

/** Thrown where a record of the log is not what its key says: everything has to be read, and it is set aside. */
export class DamagedLog extends Error {
  override name = 'DamagedLog';
}

/**
 * @param ids numbers of records
 * @returns those that are there, in the order of `ids`. Throws DamagedLog
 */
export async function readLog<K extends LogKind>(get: Get, kind: K, ids: readonly number[]): Promise<Kinds[K][]> {
  if (ids.length === 0) return [];
  const keys = ids.map((id) => recordKey(kind, id));
  const items = await get(keys);
  return keys.flatMap((key) => (key in items ? [logRecord(key, items[key]) as Kinds[K]] : []));
}

/** One record of the log out of what is stored under its key. Throws DamagedLog */
export function logRecord(key: string, value: unknown): Kinds[LogKind] {
  try {
    return validated(key, key.startsWith('change:') ? unpackedChange(value) : value) as Kinds[LogKind];
  } catch (error) {
    throw new DamagedLog(key, { cause: error });
  }
}

/** The whole numbers from one to another, both included; none where the second is less. */
export function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/**
 * Pages of numbers from the newest back to 1.
 * @param count the greatest number
 */
export function* pagesBack(count: number, size = LOG_PAGE): Generator<number[]> {
  for (let last = count; last > 0; last -= size) yield numbers(Math.max(1, last - size + 1), last);
}
