/** The log as a view has it: nothing of it at first, then as much as was asked for, kept up to date. */
import { useEffect } from 'preact/hooks';
import type { Written } from '../../ledger/storage/head.ts';
import { earlierKey } from '../../ledger/storage/pack.ts';
import type { Change, Head, Ledger, Sent } from '../../ledger/schema.ts';
import type { Known, Unread } from '../model/summary.ts';
import { ledgerOf, nothing, takeIn, type Read } from './log-read.ts';
import { earlierStates, loadReading, numbers, readingLoaded, recordsOf, type Reading } from './log-records.ts';

/** Records read at once: short enough that the page stays at hand meanwhile. */
const PAGE = 200;

interface ViewLog {
  /** The ledger out of a head and what was read, and what is not read of it; undefined where that is nothing. */
  with(head: Head): { ledger: Ledger; unread: Unread | undefined };
  /** Reads changes by their numbers, wherever they are. */
  changes(ids: readonly number[]): Promise<void>;
  /** Something was written. @returns whether anything that was read is another now */
  written(written: Written): boolean;
}

const byId = <R extends { id: number }>(records: readonly R[]): [number, R][] =>
  records.map((record) => [record.id, record]);

/** @param changed is called when more was read */
export function createLog(changed: () => void): ViewLog {
  let read = nothing();
  let head: Head | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const waiting: Written[] = [];

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };

  /** What was written since these were asked for is there already, and newer. */
  function add(map: Map<number, Change | Sent>, records: readonly (Change | Sent)[]): void {
    for (const record of records) if (!map.has(record.id)) map.set(record.id, record);
  }

  async function back(into: Read, kind: 'change' | 'sent', count: number): Promise<void> {
    const last = Math.min(into.from[kind], count + 1) - 1;
    const first = Math.max(1, last - PAGE + 1);
    const records: readonly (Change | Sent)[] = await recordsOf(kind, numbers(first, last));
    add(into[kind], records);
    into.from[kind] = first;
  }

  const left = (of: Read, { meta }: Head): number =>
    Math.max(0, Math.min(of.from.change - 1, meta.changes)) + Math.max(0, Math.min(of.from.sent - 1, meta.sent));

  async function more(count: number): Promise<void> {
    const into = read;
    const { meta, earlier } = head ?? {};
    if (!head || !meta || !earlier) return;
    into.rounds ??= new Map(byId(await recordsOf('past-round', numbers(1, meta.rounds))));
    const until = left(into, head) - count;
    // Something may be written meanwhile, or everything erased.
    const goesOn = (): boolean => into === read && head !== undefined && left(into, head) > Math.max(0, until);
    while (goesOn()) {
      if (into.from.change > 1) await back(into, 'change', head.meta.changes);
      if (into.from.sent > 1) await back(into, 'sent', head.meta.sent);
    }
    if (count === Infinity && into.earlier === undefined) {
      into.earlier = await earlierStates([...earlier.keys()].map(earlierKey));
    }
  }

  return {
    with(now) {
      head = now;
      const records = left(read, now);
      const ledger = ledgerOf(now, read);
      if (records === 0 && read.rounds && read.earlier) return { ledger, unread: undefined };
      const unread: Unread = {
        records,
        from: { ...read.from },
        read: (count) =>
          inTurn(async () => {
            await more(count);
            changed();
            return ledgerOf(head ?? now, read);
          }),
        one: (kind, id) =>
          inTurn(async () => {
            const into = read;
            const found = await recordsOf(kind, [id]);
            into.rounds ??= new Map(byId(await recordsOf('past-round', numbers(1, now.meta.rounds))));
            add(into[kind], found);
            changed();
          }),
      };
      return { ledger, unread };
    },
    changes: (ids) =>
      inTurn(async () => {
        const into = read;
        const missing = ids.filter((id) => !into.change.has(id));
        add(into.change, await recordsOf('change', missing));
      }),
    written(written) {
      const reading = readingLoaded();
      if (reading && waiting.length === 0) return take(written, reading);
      // Records are only taken in by what checks them; what is written until that is there waits for it.
      waiting.push(written);
      if (waiting.length === 1) void loadReading().then(takeWaiting, () => undefined);
      return false;
    },
  };

  function take(written: Written, reading: Reading): boolean {
    const another = takeIn(read, written, reading);
    if (another === 'lost') read = nothing();
    return another !== false;
  }

  function takeWaiting(loaded: Reading): void {
    const another = waiting.splice(0).filter((written) => take(written, loaded));
    if (another.length > 0) changed();
  }
}

/** Has everything read, when this is first drawn. @returns whether it was */
export function useWhole({ unread }: Pick<Known, 'unread'>): boolean {
  const whole = unread === undefined;
  useEffect(() => {
    // What cannot be read is told by what asks for it.
    void unread?.read(Infinity).catch(() => undefined);
  }, [whole]);
  return whole;
}
