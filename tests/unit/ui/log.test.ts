// @vitest-environment node
/** The log as a view reads it, while the background writes. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Items } from '../../../src/ledger/schema.ts';
import { createStore, type Store } from '../../../src/ledger/store.ts';
import { refKey } from '../../../src/shared/refs.ts';
import { createLog } from '../../../src/ui/client/log.ts';
import type { Area } from '../../../src/ledger/storage/area.ts';
import { finding, minutes, newChange, REF } from '../ledger/fixtures.ts';

let store: Store;

// What views ask the background for.
vi.mock('../../../src/ui/client/messages.ts', () => ({
  send: async ({ type }: { type: string }) => {
    if (type !== 'ledger/damaged') throw new Error(type);
    await store.reread();
  },
}));

const area = fakeBrowser.storage.local as unknown as Area;
const put = (items: Items): Promise<void> => fakeBrowser.storage.local.set(items);

beforeEach(() => {
  fakeBrowser.reset();
  store = createStore(area, () => new Date(minutes(100)));
});
afterEach(() => vi.restoreAllMocks());

test('a damaged history is set aside when it is come upon, and the finding is told without it', async () => {
  await store.found(finding('allowed', minutes(0)));
  await store.found(finding('refused', minutes(20)));
  await put({ [`earlier:${refKey(REF)}`]: [{ broken: 1 }] });
  const log = createLog(() => undefined);
  const ledger = await log.with(await store.head()).unread?.read(Infinity);
  expect(ledger?.findings.get(refKey(REF))).toMatchObject({ state: 'refused' });
  expect((await store.head()).setAside).toMatchObject([{ records: 1 }]);
});

/** A log that is being read, each answer given out only when `go` is called, and one change that is open. */
async function reading(): Promise<{
  log: ReturnType<typeof createLog>;
  id: number;
  go: () => void;
  asked: Promise<void>;
}> {
  const { id } = await store.begin(newChange());
  const log = createLog(() => undefined);
  log.with(await store.head());
  const get = fakeBrowser.storage.local.get.bind(fakeBrowser.storage.local);
  const { promise: gate, resolve: go } = Promise.withResolvers<void>();
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation((async (keys: string[]) => {
    const there = await get(keys);
    // What is answered is what stood there when it was asked for.
    if ([keys].flat().some((key) => key.startsWith('change:'))) {
      ask();
      await gate;
    }
    return there;
  }) as never);
  return { log, id, go, asked };
}

const READERS: [string, (log: ReturnType<typeof createLog>, id: number) => Promise<unknown>][] = [
  ['page by page', async (log) => log.with(await headNow()).unread?.read(Infinity)],
  ['alone', async (log, id) => log.with(await headNow()).unread?.one('change', id)],
  ['by its number', (log, id) => log.changes([id])],
];
const headNow = (): ReturnType<Store['head']> => store.head();

test.each(READERS)('what is written while it is read stays, the change read %s', async (_, read) => {
  const { log, id, go, asked } = await reading();
  const done = read(log, id);
  await asked;
  const ended = await store.update(id, { step: 'failed', why: 'not-kept', presses: 1 });
  log.written({ [`change:0000000${id}`]: { newValue: ended } });
  go();
  await done;
  expect(log.with(await store.head()).ledger.changes.map(({ step }) => step)).toEqual(['failed']);
});

test('what is written while what checks it is being loaded is not lost', async () => {
  vi.resetModules();
  const fresh = await import('../../../src/ui/client/log.ts');
  await store.begin(newChange());
  const log = fresh.createLog(() => undefined);
  const before = await store.head();
  await store.sent({ ...REF, by: 'form', to: 'x', version: '1' }, 'sent', minutes(1));
  const there = await fakeBrowser.storage.local.get(null);
  const all = log.with(before).unread?.read(Infinity);
  log.written(Object.fromEntries(Object.entries(there).map(([key, newValue]) => [key, { newValue }])));
  await all;
  await vi.waitFor(async () => expect(log.with(await store.head()).ledger.sent).toHaveLength(1));
});
