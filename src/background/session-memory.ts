/** What the background remembers beside the ledger: small lists that mostly go with the browser, as its tabs do. */
import type { Area } from '../ledger/store.ts';
import { createDocuments } from './documents.ts';
import type { Documents, PageDeps } from './pages/deps.ts';

/** Tabs that are open only to read something again in a private window, each with the change that it is read for. */
interface PrivateAsides {
  add(tabId: number, change: number): Promise<void>;
  of(tabId: number): Promise<number | undefined>;
}

export interface SessionMemory {
  documents: Documents;
  /** Those of private windows. */
  privateDocuments: Documents;
  /** Tabs that a person opened to put something back, each with the change that it moved along with. */
  putBacks: PageDeps['offers'] & { add(tabId: number, change: number): Promise<void> };
  privateAsides: PrivateAsides;
  /** Whether that service is asked about for the first time: with the browser's profile, or in private windows. */
  firstTime(service: string, privately?: true): Promise<boolean>;
}

const MOST_PUT_BACKS = 20;

/**
 * @param session goes with the browser
 * @param apart goes with the last private window, see private.ts
 * @param local stays
 */
export function createSessionMemory(
  session: Pick<Area, 'get' | 'set'>,
  apart: Pick<Area, 'get' | 'set'>,
  local: Pick<Area, 'get' | 'set'>,
  tabs: { exists: (tabId: number) => Promise<boolean>; runs: (tabId: number) => Promise<boolean> },
): SessionMemory {
  const putBacks = listIn<[tabId: number, change: number]>(session, 'put-backs');
  const asides = listIn<[tabId: number, change: number]>(apart, 'asides');
  // For which services it was told what feedback sends.
  const told = listIn<string>(local, 'feedback-told');
  const toldPrivately = listIn<string>(apart, 'feedback-told');
  const documentsIn = (area: Pick<Area, 'get' | 'set'>): Documents => ({
    ...createDocuments({
      read: async () => (await area.get('documents'))['documents'],
      write: (documents) => area.set({ documents }),
      tabExists: tabs.exists,
    }),
    runs: tabs.runs,
  });
  return {
    documents: documentsIn(session),
    privateDocuments: documentsIn(apart),
    putBacks: {
      of: async (tabId) => (await putBacks.all()).findLast(([one]) => one === tabId)?.[1],
      made: (tabId) => putBacks.change((all) => all.filter(([one]) => one !== tabId)),
      add: (tabId, change) =>
        putBacks.change((all) => [...all, [tabId, change] satisfies [number, number]].slice(-MOST_PUT_BACKS)),
    },
    privateAsides: {
      of: async (tabId) => (await asides.all()).findLast(([one]) => one === tabId)?.[1],
      add: (tabId, change) => asides.change((all) => [...all, [tabId, change]]),
    },
    async firstTime(service, privately) {
      let first = false;
      await (privately ? toldPrivately : told).change((all) => {
        first = !all.includes(service);
        return first ? [...all, service] : all;
      });
      return first;
    },
  };
}

/** A list under one key. It is changed by one after another: of two that change it at once, neither is lost. */
function listIn<T>(area: Pick<Area, 'get' | 'set'>, key: string) {
  let turn: Promise<unknown> = Promise.resolve();
  const all = async (): Promise<readonly T[]> => {
    const stored = (await area.get(key))[key];
    return Array.isArray(stored) ? (stored as T[]) : [];
  };
  return {
    all,
    /** @param edit gives the same list where nothing is to be written */
    change(edit: (now: readonly T[]) => readonly T[]): Promise<void> {
      const changed = turn.then(async () => {
        const now = await all();
        const then = edit(now);
        if (then !== now) await area.set({ [key]: then });
      });
      turn = changed.catch(() => undefined);
      return changed;
    },
  };
}
