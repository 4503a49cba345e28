/** What was read of the log, and what that makes of the ledger. */
import type { Written } from '../../ledger/storage/head.ts';
import { earlierKey } from '../../ledger/storage/pack.ts';
import type { Change, Finding, Head, Ledger, PastRound, Sent } from '../../ledger/schema.ts';
import type { Reading } from './log-records.ts';

export interface Read {
  /** All from this number on are read. */
  from: { change: number; sent: number };
  change: Map<number, Change>;
  sent: Map<number, Sent>;
  rounds: Map<number, PastRound> | undefined;
  /** Earlier states by their keys. */
  earlier: Map<string, NonNullable<Finding['earlier']>> | undefined;
}

export const nothing = (): Read => ({
  from: { change: Infinity, sent: Infinity },
  change: new Map(),
  sent: new Map(),
  rounds: undefined,
  earlier: undefined,
});

/** The ledger out of a head and what was read of the log. */
export function ledgerOf(now: Head, read: Read): Ledger {
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

/**
 * Takes in what was written.
 * @returns whether anything that was read is another now; `lost` where it cannot be told what, and all has to be read anew
 */
export function takeIn(read: Read, written: Written, { earlierSchema, logRecord }: Reading): boolean | 'lost' {
  const keys = Object.keys(written);
  const log = keys.filter((key) => /^(?:change|sent|past-round|earlier):/u.test(key));
  // Where the log was taken away, or what it is cannot be told, it is read anew when it is next asked for.
  const gone = (key: string): boolean => written[key]?.newValue === undefined;
  if (keys.some((key) => /^(?:ledger$|change:|sent:)/u.test(key) && gone(key)) || !log.every(put)) return 'lost';
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
