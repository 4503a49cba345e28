import type { Area } from '../../src/ledger/storage/area.ts';
import type { Items } from '../../src/ledger/schema.ts';

export interface MemoryArea extends Area {
  /** What is stored. Written to directly, it is somebody else's write. */
  items: Items;
  refuse: 'set' | 'remove' | 'get' | undefined;
  /** How often everything was read, and how many writes there were. */
  reads: number;
  writes: number;
  /** Every key that was asked for by name. */
  asked: string[];
  /** What the last write wrote. */
  written: Items;
}

/** `storage.local` in memory: copies in and out, and refuses when told to. */
export function memoryArea(items: Items = {}): MemoryArea {
  const stored: Items = structuredClone({ ...items });
  const area: MemoryArea = {
    items: stored,
    refuse: undefined,
    reads: 0,
    writes: 0,
    written: {},
    asked: [],
    async get(keys) {
      if (area.refuse === 'get') throw new Error('no reading');
      if (keys === null) area.reads += 1;
      else area.asked.push(...[keys].flat());
      if (keys === null) return structuredClone(stored);
      const there = [keys].flat().filter((key) => Object.hasOwn(stored, key));
      return structuredClone(Object.fromEntries(there.map((key) => [key, stored[key]])));
    },
    async set(more: Items) {
      if (area.refuse === 'set') throw new Error('QUOTA_BYTES quota exceeded');
      area.written = structuredClone(more);
      Object.assign(stored, structuredClone(more));
      area.writes += 1;
    },
    async remove(keys: string[]) {
      if (area.refuse === 'remove') throw new Error('no removing');
      for (const key of keys) delete stored[key];
      area.writes += 1;
    },
    async clear() {
      if (area.refuse === 'remove') throw new Error('no removing');
      for (const key of Object.keys(stored)) delete stored[key];
      area.writes += 1;
    },
  };
  return area;
}
