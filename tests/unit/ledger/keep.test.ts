import { describe, expect, it } from 'vitest';
import type { Items } from '../../../src/ledger/parse.ts';
import { createStore, StoreFull, StoreUnavailable } from '../../../src/ledger/store.ts';
import { memoryArea } from '../memory-area.ts';
import { changed, finding, fixture, ledgerOf, minutes, newChange, REF } from './fixtures.ts';

const KEY = 'finding:linkedin/genai-improvement';
const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve); });

describe('what was read', () => {
  it('is not read again for the store’s own writes', async () => {
    const area = memoryArea(fixture(2));
    const store = createStore(area);
    await store.read();
    await store.found(finding('allowed'));
    await settled();
    await changed(store);
    await store.accountOf('github', 'octocat');
    await store.read();
    await settled();
    await store.read();
    expect(area.reads).toBe(1);
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
    await store.roundEnded({ round: 'r', task: 'look', startedAt: minutes(1), endedAt: minutes(2), step: 'ended', planned: 0, done: 0, allowed: 0, refused: 0, other: 0, changes: [] });
    await settled();
    expect(area.reads).toBe(1);
    expect(await store.read()).toEqual(ledgerOf({ ...area.items }));
  });

  it.each<[string, (items: Items) => void]>([
    ['wrote a finding', (items) => { items[KEY] = finding('refused', minutes(9)); }],
    ['took one away', (items) => { delete items['finding:quora/llm-training']; }],
    ['added a store set aside', (items) => { items['set-aside:2026-01-01T00:00:00.000Z'] = { why: 'future' }; }],
    ['took everything', (items) => { for (const key of Object.keys(items)) delete items[key]; }],
  ])('is read again once somebody else %s', async (_, write) => {
    const area = memoryArea(fixture(2));
    const store = createStore(area);
    await store.read();
    write(area.items);
    expect(await store.read()).toEqual(ledgerOf({ ...area.items }));
    expect(area.reads).toBe(2);
  });

  it('is not read again for what is none of the ledger', async () => {
    const area = memoryArea(fixture(2));
    const store = createStore(area);
    await store.read();
    area.items['round'] = { step: 'running' };
    await store.read();
    expect(area.reads).toBe(1);
  });

  it('is not kept when somebody wrote while it was being read', async () => {
    const area = memoryArea(fixture(2));
    const store = createStore(area);
    const get = area.get.bind(area);
    area.get = async (keys) => {
      const items = await get(keys);
      area.get = get;
      area.items[KEY] = finding('refused', minutes(9));
      return items;
    };
    await store.read();
    expect((await store.read()).findings.get('linkedin/genai-improvement')?.at).toBe(minutes(9));
  });

  it('is read again when somebody else writes just what the store wrote before', async () => {
    const area = memoryArea(fixture(2));
    const store = createStore(area);
    const first = await store.found(finding('allowed', minutes(1)));
    await store.found(finding('allowed', minutes(30)));
    await settled();
    area.items[KEY] = first;
    expect((await store.read()).findings.get('linkedin/genai-improvement')?.at).toBe(minutes(1));
  });

  it('is read again when somebody else writes what the store wrote to no effect', async () => {
    const area = memoryArea(fixture(2));
    const store = createStore(area);
    const quiet = { ...REF, at: minutes(1) };
    await store.quiet(quiet);
    await settled();
    await store.quiet(quiet);
    area.items['quiet:linkedin/genai-improvement'] = { ...REF, at: minutes(2) };
    expect((await store.read()).quiets.get('linkedin/genai-improvement')?.at).toBe(minutes(2));
    area.items['quiet:linkedin/genai-improvement'] = quiet;
    expect((await store.read()).quiets.get('linkedin/genai-improvement')?.at).toBe(minutes(1));
  });

  it('is read for each call where the area does not tell of writes', async () => {
    const area = memoryArea(fixture(2), false);
    const store = createStore(area);
    await store.read();
    area.items[KEY] = finding('refused', minutes(9));
    expect((await store.read()).findings.get('linkedin/genai-improvement')?.at).toBe(minutes(9));
  });

  it('does not change under the reader', async () => {
    const store = createStore(memoryArea(fixture(2)));
    const before = await store.read();
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
    const area = memoryArea(fixture(2));
    const store = createStore(area);
    const before = structuredClone(await store.read());
    area.refuse = 'set';
    await expect(write(store)).rejects.toBeInstanceOf(StoreFull);
    expect(await store.read()).toEqual(before);
    expect({ ...area.items }).toEqual(fixture(2));
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
