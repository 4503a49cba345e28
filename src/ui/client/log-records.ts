/** Reads and checks records of the log. */
import type { LogKind, readLog } from '../../ledger/storage/log.ts';
import { stored } from '../../ledger/read.ts';
import type { Finding } from '../../ledger/schema.ts';
import { send } from './messages.ts';

/** What reads and checks records. Most popups read none, and do not load it. */
export type Reading = typeof import('../../ledger/storage/log.ts') &
  Pick<typeof import('../../ledger/schema.ts'), 'earlierSchema'>;
let reading: Reading | undefined;

/** @returns it, where it is loaded already */
export const readingLoaded = (): Reading | undefined => reading;

/** @returns it, loaded when it is first asked for */
export async function loadReading(): Promise<Reading> {
  if (reading) return reading;
  const [log, { earlierSchema }] = await Promise.all([
    import('../../ledger/storage/log.ts'),
    import('../../ledger/schema.ts'),
  ]);
  return (reading = { ...log, earlierSchema });
}

/** The whole numbers from one to another, both included. */
export const numbers = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** Reads records by their numbers. What is damaged is set aside by the background; all of it is read once more then. */
export async function recordsOf<K extends LogKind>(kind: K, ids: readonly number[]): ReturnType<typeof readLog<K>> {
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

/** Reads earlier states of settings, by their keys in the storage. What is damaged is set aside likewise, and left out. */
export async function earlierStates(keys: string[]): Promise<Map<string, NonNullable<Finding['earlier']>>> {
  const { earlierSchema } = await loadReading();
  let items = await stored(keys);
  if (keys.some((key) => key in items && !earlierSchema.safeParse(items[key]).success)) {
    await send({ type: 'ledger/damaged' });
    items = await stored(keys);
  }
  return new Map(
    keys.flatMap((key) => {
      const states = earlierSchema.safeParse(items[key]);
      return states.success ? [[key, states.data] as const] : [];
    }),
  );
}
