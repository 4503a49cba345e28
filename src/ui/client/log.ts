/** The log as a view has it: nothing of it at first, then as much as was asked for, kept up to date. */
import { useEffect } from 'preact/hooks';
import type { Written } from '../../ledger/storage/head.ts';
import type { LogKind, readLog } from '../../ledger/storage/log.ts';
import { earlierKey } from '../../ledger/storage/pack.ts';
import { stored } from '../../ledger/read.ts';
import type { Change, Finding, Head, Ledger, PastRound, Sent } from '../../ledger/schema.ts';
import type { Known, Unread } from '../model/summary.ts';
import { send } from './messages.ts';

/** What reads and checks records. Most popups read none, and do not load it. */
type Reading = typeof import('../../ledger/storage/log.ts') &
  Pick<typeof import('../../ledger/schema.ts'), 'earlierSchema'>;
let reading: Reading | undefined;
async function loadReading(): Promise<Reading> {
  if (reading) return reading;
  const [log, { earlierSchema }] = await Promise.all([
    import('../../ledger/storage/log.ts'),
    import('../../ledger/schema.ts'),
  ]);
  return (reading = { ...log, earlierSchema });
}

/** The whole numbers from one to another, both included. */
const numbers = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

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

interface Read {
  /** All from this number on are read. */
  from: { change: number; sent: number };
  change: Map<number, Change>;
  sent: Map<number, Sent>;
  rounds: Map<number, PastRound> | undefined;
  /** Earlier states by their keys. */
  earlier: Map<string, NonNullable<Finding['earlier']>> | undefined;
}

const nothing = (): Read => ({
  from: { change: Infinity, sent: Infinity },
  change: new Map(),
  sent: new Map(),
  rounds: undefined,
  earlier: undefined,
});

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

  /** What is damaged is set aside by the background; it is read once more then. */
  async function page<K extends LogKind>(kind: K, ids: readonly number[]): ReturnType<typeof readLog<K>> {
    if (ids.length === 0) return [];
    const { DamagedLog, readLog: readNow } = await loadReading();
    try {
      return await readNow(stored, kind, ids);
    } catch (error) {
      if (!(error instanceof DamagedLog)) throw error;
      await send({ type: 'ledger/damaged' });
      return readNow(stored, kind, ids);
    }
  }

  const byId = <R extends { id: number }>(records: readonly R[]): [number, R][] =>
    records.map((record) => [record.id, record]);

  /** What was written since these were asked for is there already, and newer. */
  function add(map: Map<number, Change | Sent>, records: readonly (Change | Sent)[]): void {
    for (const record of records) if (!map.has(record.id)) map.set(record.id, record);
  }

  async function back(into: Read, kind: 'change' | 'sent', count: number): Promise<void> {
    const last = Math.min(into.from[kind], count + 1) - 1;
    const first = Math.max(1, last - PAGE + 1);
    const records: readonly (Change | Sent)[] = await page(kind, numbers(first, last));
    add(into[kind], records);
    into.from[kind] = first;
  }

  const left = (of: Read, { meta }: Head): number =>
    Math.max(0, Math.min(of.from.change - 1, meta.changes)) + Math.max(0, Math.min(of.from.sent - 1, meta.sent));

  async function more(count: number): Promise<void> {
    const into = read;
    const { meta, earlier } = head ?? {};
    if (!head || !meta || !earlier) return;
    into.rounds ??= new Map(byId(await page('past-round', numbers(1, meta.rounds))));
    const until = left(into, head) - count;
    // Something may be written meanwhile, or everything erased.
    const goesOn = (): boolean => into === read && head !== undefined && left(into, head) > Math.max(0, until);
    while (goesOn()) {
      if (into.from.change > 1) await back(into, 'change', head.meta.changes);
      if (into.from.sent > 1) await back(into, 'sent', head.meta.sent);
    }
    if (count === Infinity && into.earlier === undefined) {
      const { earlierSchema } = await loadReading();
      const keys = [...earlier.keys()].map(earlierKey);
      let items = await stored(keys);
      if (keys.some((key) => key in items && !earlierSchema.safeParse(items[key]).success)) {
        await send({ type: 'ledger/damaged' });
        items = await stored(keys);
      }
      into.earlier = new Map(
        keys.flatMap((key) => {
          const states = earlierSchema.safeParse(items[key]);
          return states.success ? [[key, states.data] as const] : [];
        }),
      );
    }
  }

  function ledgerOf(now: Head): Ledger {
    const sorted = <R extends { id: number }>(map: Map<number, R>): R[] =>
      [...map.values()].toSorted((a, b) => a.id - b.id);
    const { earlier: counts, open: _open, undone: _undone, ...known } = now;
    const { earlier } = read;
    const findings = earlier
      ? new Map(
          [...now.findings].map(([key, finding]) => {
            const states = counts.has(key) ? earlier.get(earlierKey(key)) : undefined;
            return [key, states ? { ...finding, earlier: states } : finding];
          }),
        )
      : now.findings;
    return {
      ...known,
      findings,
      changes: sorted(read.change),
      sent: sorted(read.sent),
      pastRounds: sorted(read.rounds ?? new Map<number, PastRound>()),
    };
  }

  return {
    with(now) {
      head = now;
      const records = left(read, now);
      const ledger = ledgerOf(now);
      if (records === 0 && read.rounds && read.earlier) return { ledger, unread: undefined };
      const unread: Unread = {
        records,
        from: { ...read.from },
        read: (count) =>
          inTurn(async () => {
            await more(count);
            changed();
            return ledgerOf(head ?? now);
          }),
        one: (kind, id) =>
          inTurn(async () => {
            const into = read;
            const found = await page(kind, [id]);
            into.rounds ??= new Map(byId(await page('past-round', numbers(1, now.meta.rounds))));
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
        add(into.change, await page('change', missing));
      }),
    written(written) {
      if (reading && waiting.length === 0) return take(written, reading);
      // Records are only taken in by what checks them; what is written until that is there waits for it.
      waiting.push(written);
      if (waiting.length === 1) void loadReading().then(takeWaiting, () => undefined);
      return false;
    },
  };

  function takeWaiting(loaded: Reading): void {
    const another = waiting.splice(0).filter((written) => take(written, loaded));
    if (another.length > 0) changed();
  }

  function take(written: Written, { earlierSchema, logRecord }: Reading): boolean {
    const keys = Object.keys(written);
    const log = keys.filter((key) => /^(?:change|sent|past-round|earlier):/u.test(key));
    // Where the log was taken away, or what it is cannot be told, it is read anew when it is next asked for.
    const gone = (key: string): boolean => written[key]?.newValue === undefined;
    if (keys.some((key) => /^(?:ledger$|change:|sent:)/u.test(key) && gone(key)) || !log.every(put)) {
      read = nothing();
      return true;
    }
    return log.length > 0;

    /** @returns false where what was written is not what its key says */
    function put(key: string): boolean {
      const [kind = '', id = ''] = key.split(':', 2);
      const value = written[key]?.newValue;
      if (value === undefined) {
        if (kind === 'earlier') read.earlier?.delete(key);
        else read.rounds?.delete(Number(id));
        return true;
      }
      if (kind === 'earlier') {
        const states = earlierSchema.safeParse(value);
        if (states.success) read.earlier?.set(key, states.data);
        return states.success;
      }
      const map = kind === 'past-round' ? read.rounds : kind === 'change' ? read.change : read.sent;
      try {
        map?.set(Number(id), logRecord(key, value) as never);
        return true;
      } catch {
        return false;
      }
    }
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
