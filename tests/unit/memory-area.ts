import type { Area } from '../../src/ledger/store.ts';
import type { Items } from '../../src/ledger/parse.ts';

/** `storage.local` in memory: copies in and out, and refuses when told to. */
export function memoryArea(items: Items = {}): Area & { items: Items; refuse: 'set' | 'remove' | 'get' | undefined } {
  const area = {
    items: structuredClone(items),
    refuse: undefined as 'set' | 'remove' | 'get' | undefined,
    async get() {
      if (area.refuse === 'get') throw new Error('no reading');
      return structuredClone(area.items);
    },
    async set(more: Items) {
      if (area.refuse === 'set') throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(area.items, structuredClone(more));
    },
    async remove(keys: string[]) {
      if (area.refuse === 'remove') throw new Error('no removing');
      for (const key of keys) delete area.items[key];
    },
  };
  return area;
}
