import type { Area, Written } from '../../src/ledger/keep.ts';
import type { Items } from '../../src/ledger/parse.ts';

export interface MemoryArea extends Area {
  /** What is stored. Written to directly, it is somebody else's write. */
  items: Items;
  refuse: 'set' | 'remove' | 'get' | undefined;
  /** How often everything was read, and how many writes there were. */
  reads: number;
  writes: number;
}

/**
 * `storage.local` in memory: copies in and out, tells of what was written, and refuses when told to.
 * @param tells false for an area that says nothing of writes
 */
export function memoryArea(items: Items = {}, tells = true): MemoryArea {
  const listeners: ((changes: Written) => void)[] = [];
  const tell = (changes: Written): void => {
    for (const listener of listeners) listener(changes);
  };
  const stored: Items = structuredClone({ ...items });
  const area: MemoryArea = {
    items: new Proxy(stored, {
      set(target, key, value) {
        target[String(key)] = value;
        tell({ [String(key)]: { newValue: structuredClone(value) } });
        return true;
      },
      deleteProperty(target, key) {
        delete target[String(key)];
        tell({ [String(key)]: {} });
        return true;
      },
    }),
    refuse: undefined,
    reads: 0,
    writes: 0,
    async get() {
      if (area.refuse === 'get') throw new Error('no reading');
      area.reads += 1;
      return structuredClone(stored);
    },
    async set(more: Items) {
      if (area.refuse === 'set') throw new Error('QUOTA_BYTES quota exceeded');
      const copy = structuredClone(more);
      // A browser tells of a write after it is done, in whatever order that is with the answer to it; of what changed nothing it says nothing.
      const told = Object.entries(copy).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(stored[key]));
      Object.assign(stored, copy);
      area.writes += 1;
      queueMicrotask(() => tell(Object.fromEntries(told.map(([key, newValue]) => [key, { newValue }]))));
    },
    async remove(keys: string[]) {
      if (area.refuse === 'remove') throw new Error('no removing');
      const there = keys.filter((key) => key in stored);
      for (const key of there) delete stored[key];
      area.writes += 1;
      queueMicrotask(() => tell(Object.fromEntries(there.map((key) => [key, {}]))));
    },
    ...(tells ? { onChanged: { addListener: (callback: (changes: Written) => void) => void listeners.push(callback) } } : {}),
  };
  return area;
}
