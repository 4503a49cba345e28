import { describe, expect, it } from 'vitest';
import { headOf } from '../../../src/ledger/storage/head.ts';
import { VERSION, type Items } from '../../../src/ledger/schema.ts';
import { createStore, StoreFull, StoreUnavailable } from '../../../src/ledger/store.ts';
import { memoryArea } from '../memory-area.ts';
import { changed, finding, fixture, ledgerOf, minutes, newChange, REF } from './fixtures.ts';

const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

describe('what was read', () => {
  it('is not read again for the store’s own writes', async () => {
    const area = memoryArea(fixture(VERSION));
    const store = createStore(area);
    await store.head();
    await store.found(finding('allowed'));
    await settled();
    await changed(store);
    await store.accountOf('github', 'octocat');
    await store.head();
    await settled();
    await store.head();
    expect([area.reads, area.asked.filter((key) => key === 'index')]).toEqual([0, ['index']]);
  });

  it('is what is stored, after every kind of write', async () => {
    const area = memoryArea(fixture(1));
    const store = createStore(area);
    await store.found(finding('allowed'));
    await changed(store);
    await store.begin(newChange());
    await store.begin(newChange());
    await store.sent({ ...REF, by: 'form', to: 'x', version: '1' }, 'sent', minutes(1));
    await store.sent({ ...REF, by: 'form', to: 'x', version: '1' }, 'taken-back', minutes(2));
    await store.quiet({ ...REF, at: minutes(3) });
    await store.nameAccount(await store.accountOf('github', 'octocat'), 'Me');
    await store.roundEnded({
      round: 'r',
      task: 'look',
      startedAt: minutes(1),
      endedAt: minutes(2),
      step: 'ended',
      planned: 0,
      done: 0,
      allowed: 0,
      refused: 0,
      other: 0,
      changes: [],
    });
    await settled();
    expect(area.reads).toBe(1);
    const { writes } = area.items['open'] as { writes: number };
    expect(writes).toBeGreaterThan(10);
    expect(await store.head()).toEqual(headOf(ledgerOf({ ...area.items }), writes));
    // So it is for the next background, which reads the head alone.
    expect(await createStore(area).head()).toEqual(headOf(ledgerOf({ ...area.items }), writes));
    expect(area.reads).toBe(1);
    expect(await store.read()).toEqual(ledgerOf({ ...area.items }));
  });

  it.each<[string, (items: Items) => void]>([
    ['wrote another ledger', (items) => Object.assign(items, { ledger: { version: 2, changes: 9 } })],
    ['imported a ledger', (items) => Object.assign(items, fixture(1))],
    [
      'took everything',
      (items) => {
        for (const key of Object.keys(items)) delete items[key];
      },
    ],
  ])('is read again at the next wake after somebody else %s', async (_, write) => {
    const area = memoryArea(fixture(VERSION));
    const store = createStore(area);
    await store.head();
    write(area.items);
    await store.check();
    const reads = area.reads;
    expect((await store.head()).meta).toEqual((await createStore(memoryArea(area.items)).read()).meta);
    expect(area.reads).toBe(reads + 1);
  });

  it('is not read again at a wake for the store’s own writes', async () => {
    const area = memoryArea();
    const store = createStore(area);
    await store.check();
    await store.head();
    await store.check();
    await changed(store);
    await store.accountOf('github', 'octocat');
    await store.check();
    await store.head();
    expect(area.reads).toBe(1);
  });

  it('is not read again at a wake for its own new form of an older store, or of a damaged one', async () => {
    for (const items of [fixture(1), { ...fixture(2), ledger: 'damaged' }]) {
      const area = memoryArea(items);
      const store = createStore(area);
      await store.head();
      await store.check();
      await store.head();
      expect(area.reads).toBe(1);
    }
  });

  it('is not read again for what is none of the ledger', async () => {
    const area = memoryArea(fixture(VERSION));
    const store = createStore(area);
    await store.head();
    area.items['round'] = { step: 'running' };
    await store.check();
    await store.head();
    expect([area.reads, area.asked.filter((key) => key === 'index')]).toEqual([0, ['index']]);
  });

  it('does not change under the reader', async () => {
    const store = createStore(memoryArea(fixture(VERSION)));
    const before = await store.head();
    const copy = structuredClone(before);
    await store.found(finding('allowed', minutes(9)));
    await changed(store);
    expect(before).toEqual(copy);
  });
});

describe('a write that the browser refuses', () => {
  it.each<[string, (store: ReturnType<typeof createStore>) => Promise<unknown>]>([
    ['a finding', (store) => store.found(finding('allowed', minutes(9)))],
    ['a new change', (store) => store.begin(newChange())],
    ['the end of a change', (store) => store.update(2, { step: 'confirmed' })],
    ['a request', (store) => store.sent({ ...REF, by: 'form', to: 'x', version: '1' }, 'sent', minutes(1))],
    ['preferences', async (store) => store.setPreferences({ ...(await store.read()).preferences, theme: 'light' })],
    ['an account', (store) => store.accountOf('github', 'hubot')],
  ])('leaves what is stored and what was read as they were: %s', async (_, write) => {
    const area = memoryArea(fixture(VERSION));
    const store = createStore(area);
    const before = structuredClone(await store.read());
    area.refuse = 'set';
    await expect(write(store)).rejects.toBeInstanceOf(StoreFull);
    expect(await store.read()).toEqual(before);
    expect({ ...area.items }).toEqual(fixture(VERSION));
    area.refuse = undefined;
    await write(store);
    await settled();
    expect(await store.read()).toEqual(ledgerOf({ ...area.items }));
  });

  it('is told apart from a store that is full', async () => {
    const area = memoryArea();
    area.set = () => Promise.reject(new Error('the disk is gone'));
    const store = createStore(area);
    const refused = await store.found(finding('allowed')).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StoreUnavailable);
    expect(refused).not.toBeInstanceOf(StoreFull);
    area.set = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    await expect(store.found(finding('allowed'))).rejects.toBeInstanceOf(StoreFull);
  });
});
