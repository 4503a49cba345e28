import { describe, expect, it } from 'vitest';
import { KEPT_KEY, type KeptArea } from '../../../src/ledger/storage/kept-head.ts';
import { VERSION, type Items } from '../../../src/ledger/schema.ts';
import { createStore } from '../../../src/ledger/store.ts';
import { memoryArea } from '../memory-area.ts';
import { AT, finding, fixture, minutes } from './fixtures.ts';

const now = (): Date => new Date(AT);

/** `storage.session`, which hands out and takes in copies. */
function session(): KeptArea & { items: Items; full: boolean } {
  const area = {
    items: {} as Items,
    full: false,
    async get(key: string): Promise<Items> {
      return key in area.items ? { [key]: structuredClone(area.items[key]) } : {};
    },
    async set(items: Items): Promise<void> {
      if (area.full) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(area.items, structuredClone(items));
    },
    async remove(key: string): Promise<void> {
      delete area.items[key];
    },
  };
  return area;
}

describe('the copy of the head', () => {
  it('is all that a background that was woken reads, and says what reading everything would', async () => {
    const area = memoryArea(fixture(VERSION));
    const memory = session();
    const first = createStore(area, now, memory);
    const head = await first.head();
    await first.keepHead();
    area.asked.length = 0;
    expect(await createStore(area, now, memory).head()).toEqual(head);
    expect([area.reads, area.asked.toSorted()]).toEqual([0, ['ledger', 'open']]);
    // It goes on from there.
    const woken = createStore(area, now, memory);
    await woken.found(finding('refused', minutes(5)));
    expect((await createStore(area, now).head()).findings).toEqual((await woken.head()).findings);
  });

  it('of an earlier writing is none, nor one of another form', async () => {
    const area = memoryArea(fixture(VERSION));
    const memory = session();
    const first = createStore(area, now, memory);
    await first.head();
    await first.keepHead();
    await first.setPreferences({ theme: 'dark' });
    expect((await createStore(area, now, memory).head()).preferences.theme).toBe('dark');
    await first.keepHead();
    Object.assign(memory.items[KEPT_KEY] as object, { form: 0 });
    area.asked.length = 0;
    await createStore(area, now, memory).head();
    expect(area.asked.length).toBeGreaterThan(2);
  });

  it('goes once somebody else wrote into the store, and when everything is deleted', async () => {
    const area = memoryArea(fixture(VERSION));
    const memory = session();
    const first = createStore(area, now, memory);
    const { findings } = await first.head();
    const [key = ''] = [...findings.keys()];
    await first.keepHead();
    area.items[`finding:${key}`] = { ...findings.get(key), label: 'Another' };
    await first.overwritten();
    expect(memory.items).toEqual({});
    expect((await first.head()).findings.get(key)?.label).toBe('Another');
    await first.keepHead();
    expect(memory.items).not.toEqual({});
    await first.erase();
    expect(memory.items).toEqual({});
  });

  it('that there is no room for is done without', async () => {
    const area = memoryArea(fixture(VERSION));
    const memory = session();
    memory.full = true;
    const first = createStore(area, now, memory);
    const head = await first.head();
    await first.keepHead();
    expect(await createStore(area, now, memory).head()).toEqual(head);
  });
});
