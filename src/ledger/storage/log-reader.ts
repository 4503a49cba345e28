/** The log as the store reads it: where it is asked for, with what was read or written last kept at hand. */
import type { Get } from './head.ts';
import { DamagedLog, numbers, pagesBack, readLog } from './log.ts';
import { settingKey, type Ref } from '../../shared/refs.ts';
import type { Change, Head, PastRound } from '../schema.ts';

/** How many changes are kept in memory. */
const RECENT = 200;

export interface LogReader {
  /** Changes by their numbers; those that are there. Throws StoreUnavailable. */
  changes(ids: readonly number[]): Promise<Change[]>;
  /**
   * Changes from the newest back, in the order in which they began, at least all that began at that moment or later, but
   * for those that a file brought: they say nothing of what was done here, and may have begun at any time.
   */
  changesSince(at: string): Promise<Change[]>;
  /** Whether there ever was a change of this setting, whoever's and whatever came of it. */
  changed(ref: Ref): Promise<boolean>;
  pastRounds(): Promise<PastRound[]>;
  /** A change was written. */
  written(change: Change): void;
  /** What was read counts no more. */
  forget(): void;
}

/**
 * @param some reads some of what is stored
 * @param load gives the head
 * @param mend reads everything anew, and sets aside what is damaged
 */
export function createLogReader(some: Get, load: () => Promise<Head>, mend: () => Promise<unknown>): LogReader {
  /** Changes that were read or written last. */
  const recent = new Map<number, Change>();
  /** Numbers of those that a file brought, as far as they were read: nobody who asks for the latest wants them. */
  const imported = new Set<number>();
  /** Every setting of which there is a change, once somebody asked. */
  let changedSettings: Set<string> | undefined;

  /** Reads of the log; where a record is damaged it is set aside, and the rest is read. */
  async function sound<T>(reading: () => Promise<T>): Promise<T> {
    try {
      return await reading();
    } catch (error) {
      if (!(error instanceof DamagedLog)) throw error;
      await mend();
      return reading();
    }
  }

  function remember(change: Change): void {
    recent.delete(change.id);
    recent.set(change.id, change);
    for (const oldest of recent.keys()) {
      if (recent.size <= RECENT) break;
      recent.delete(oldest);
    }
  }

  /** Those of the last minutes are asked for again and again, and are not read again. */
  async function changesBy(ids: readonly number[]): Promise<Change[]> {
    const unknown = ids.filter((id) => !recent.has(id));
    const fresh = new Map((await readLog(some, 'change', unknown)).map((change) => [change.id, change]));
    const asked = ids.flatMap((id) => recent.get(id) ?? fresh.get(id) ?? []);
    for (const change of fresh.values()) remember(change);
    return asked;
  }

  return {
    changes: (ids) => sound(() => changesBy(ids)),
    changesSince: (at) =>
      sound(async () => {
        const { meta } = await load();
        const found: Change[] = [];
        // A page more than seems to be needed, for a clock that was set back.
        for (const ids of pagesBack(meta.changes)) {
          const page = await changesBy(ids.filter((id) => !imported.has(id)));
          for (const change of page) if (change.imported) imported.add(change.id);
          const own = page.filter((change) => !change.imported);
          found.unshift(...own);
          if (own.length > 0 && ids.every((id) => !imported.has(id)) && own.every(({ before }) => before.at < at))
            break;
        }
        return found;
      }),
    changed: (ref) =>
      sound(async () => {
        if (!changedSettings) {
          const settings = new Set<string>();
          for (const ids of pagesBack((await load()).meta.changes, 1000))
            for (const change of await readLog(some, 'change', ids)) settings.add(settingKey(change));
          changedSettings = settings;
        }
        return changedSettings.has(settingKey(ref));
      }),
    pastRounds: () => sound(async () => readLog(some, 'past-round', numbers(1, (await load()).meta.rounds))),
    written(change) {
      remember(change);
      changedSettings?.add(settingKey(change));
    },
    forget() {
      changedSettings = undefined;
      imported.clear();
      recent.clear();
    },
  };
}
