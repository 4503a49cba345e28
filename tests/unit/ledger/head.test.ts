// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { after, headOf, readHead, type Written } from '../../../src/ledger/storage/head.ts';
import { headOfKept, KEPT_KEY } from '../../../src/ledger/storage/kept-head.ts';
import { parseStore } from '../../../src/ledger/storage/parse.ts';
import { refKey, VERSION, type Head, type Items } from '../../../src/ledger/schema.ts';
import { createStore, type Store } from '../../../src/ledger/store.ts';
import { exportFile } from '../../../src/ledger/files/transfer.ts';
import { memoryArea, type MemoryArea } from '../memory-area.ts';
import { AT, changed, finding, fixture, ledgerOf, minutes, moment, newChange, REF } from './fixtures.ts';

const now = (): Date => new Date(AT);
const headIn = (area: MemoryArea): Promise<Head | undefined> => readHead((keys) => area.get(keys));

/** Every kind of write, one after another. */
const WRITES: [string, (store: Store) => Promise<unknown>][] = [
  ['a finding', (store) => store.found(finding('refused', minutes(1)))],
  ['another state, which the first is earlier to', (store) => store.found(finding('allowed', minutes(2)))],
  ['a change from its beginning to its end', (store) => changed(store)],
  ['a change that stays open', (store) => store.begin(newChange({ kind: 'undo', of: 1 }))],
  ['one that ends the other', (store) => store.begin(newChange({ kind: 'undo', of: 1 }))],
  ['its end, pressed', (store) => store.update(3, { step: 'failed', presses: 1, why: 'no-effect' })],
  ['what an account overrules', (store) => store.found(finding('signed-out', minutes(3), { setting: 'other' }))],
  ['the account', (store) => store.found(finding('allowed', minutes(4), { setting: 'other', account: 'a' }))],
  ['a name', async (store) => store.nameAccount(await store.accountOf('github', 'octocat'), 'Me')],
  ['a request', (store) => store.sent({ ...REF, by: 'form', to: 'x', version: '1' }, 'sent', minutes(1))],
  [
    'that it was not sent',
    (store) => store.sent({ ...REF, by: 'form', to: 'x', version: '1' }, 'taken-back', minutes(2)),
  ],
  ['a notice put away', (store) => store.quiet({ ...REF, at: minutes(3) })],
  ['a preference', (store) => store.setPreferences({ theme: 'dark' })],
  ['that news was read', (store) => store.driftSeen(REF, 'read')],
];

/** The writes of an area as the browser tells of them. */
function heard(area: MemoryArea): () => Written {
  let before = structuredClone({ ...area.items });
  return () => {
    const keys = new Set([...Object.keys(before), ...Object.keys(area.items)]);
    const written = [...keys].filter((key) => JSON.stringify(before[key]) !== JSON.stringify(area.items[key]));
    before = structuredClone({ ...area.items });
    return Object.fromEntries(
      written.map((key) => [key, key in area.items ? { newValue: structuredClone(area.items[key]) } : {}]),
    );
  };
}

describe('the head', () => {
  it('is read without anything of the log, nor what came before a finding', async () => {
    const area = memoryArea(fixture(VERSION));
    const head = await createStore(area).head();
    expect(head).toEqual(headOf(ledgerOf(fixture(VERSION)), 1));
    expect(head.open.length).toBeGreaterThan(0);
    expect(area.reads).toBe(0);
    const sealed = Object.keys(area.items).filter((key) => 'seal' in Object(area.items[key]));
    expect(sealed.length).toBeGreaterThan(3);
    expect(area.asked.filter((key) => sealed.includes(key) || /^(?:earlier|past-round):/u.test(key))).toEqual([]);
  });

  it('is what everything that is stored makes it, after every kind of write, and so is what a view makes of that write', async () => {
    const area = memoryArea({ ledger: { ...(fixture(VERSION)['ledger'] as object), changes: 0, sent: 0 } });
    const memory = memoryArea();
    const kept = {
      get: (key: string) => memory.get(key),
      set: (items: Items) => memory.set(items),
      remove: (key: string) => memory.remove([key]),
    };
    const store = createStore(area, now, kept);
    await store.read();
    const events = heard(area);
    let seen = await headIn(area);
    const play = async ([what, write]: (typeof WRITES)[number]): Promise<void> => {
      await write(store);
      const { writes } = area.items['open'] as { writes: number };
      const whole = headOf(ledgerOf({ ...area.items }), writes);
      expect(await headIn(area), what).toEqual(whole);
      expect(await store.head(), what).toEqual(whole);
      await store.keepHead();
      expect(headOfKept(memory.items[KEPT_KEY], area.items), what).toEqual(whole);
      seen = seen && after(seen, events());
      expect(seen, what).toEqual(whole);
    };
    for (const one of WRITES) await play(one);
    expect(seen?.undone.get(refKey(REF))).toEqual({ id: 3, at: AT });
    expect(seen?.earlier.size).toBeGreaterThan(0);
    await play(['a refusal after that Undo, confirmed', (known) => changed(known)]);
    expect(seen?.undone.size).toBe(0);
  });

  it.each<[string, (items: Items) => void]>([
    ['it has no index', (items) => delete items['index']],
    ['its index is none', (items) => (items['index'] = { keys: 'all' })],
    ['the index names what is not there', (items) => delete items['finding:linkedin/genai-improvement']],
    ['nothing tells what is open', (items) => delete items['open']],
    ['an open change is gone', (items) => delete items['change:00000004']],
    ['an open change has ended', (items) => Object.assign(Object(items['open']), { changes: [1, 2, 4, 7] })],
    ['it is an older one', (items) => Object.assign(Object(items['ledger']), { version: 3 })],
    ['somebody else wrote', (items) => Object.assign(Object(items['ledger']), { rounds: 7 })],
    [
      'there are more changes than were counted',
      (items) => {
        items['change:00000008'] = items['change:00000007'];
      },
    ],
    ['a record of it is damaged', (items) => (items['account:6Qdt-W5dYdW9YwapNqYG-k'] = 7)],
  ])('is not read alone where %s; then everything is, and it is whole again', async (_, hurt) => {
    const area = memoryArea(fixture(VERSION));
    hurt(area.items);
    expect(await headIn(area)).toBeUndefined();
    const head = await createStore(area, now).head();
    expect(area.reads).toBe(1);
    const parsed = parseStore({ ...area.items });
    if (!parsed.ok) throw new Error(parsed.detail);
    const { writes } = area.items['open'] as { writes: number };
    expect(head).toEqual(headOf(parsed.ledger, writes));
    if (!('change:00000008' in area.items)) expect(await headIn(area)).toEqual(head);
  });
});

describe('the log', () => {
  it('sets a damaged record aside alone when it is come upon, and gives the others', async () => {
    const area = memoryArea(fixture(VERSION));
    area.items['change:00000003'] = { broken: true };
    const store = createStore(area, now);
    expect((await store.head()).setAside).toEqual([]);
    expect((await store.changes([1, 3, 5])).map(({ id }) => id)).toEqual([1, 5]);
    expect((await store.head()).setAside).toMatchObject([{ records: 1, links: ['change:00000003'] }]);
    expect(area.items).not.toHaveProperty('change:00000003');
    expect(area.items['change:00000001']).toEqual(fixture(VERSION)['change:00000001']);
  });

  it('does the same with what came before a finding, and the finding goes on', async () => {
    const area = memoryArea(fixture(VERSION));
    area.items['earlier:linkedin/genai-improvement'] = [{ state: 'on' }];
    const store = createStore(area, now);
    const found = await store.found(finding('refused', minutes(60)));
    expect(found.state).toBe('refused');
    expect((await store.head()).setAside).toMatchObject([{ records: 1, links: [] }]);
    const aside = Object.entries(area.items).find(([key]) => key.startsWith('set-aside:'))?.[1];
    expect(aside).toMatchObject({ items: { 'earlier:linkedin/genai-improvement': [{ state: 'on' }] } });
  });

  it('is read back to a moment, and all of it that began then or later is there', async () => {
    const area = memoryArea();
    const store = createStore(area, now);
    for (let count = 0; count < 150; count += 1)
      await store.begin(newChange({ instance: `copy-${count}`, before: { state: 'allowed', at: minutes(count) } }));
    const some = (await store.changesSince(minutes(140))).map(({ id }) => id);
    expect(some).toEqual(Array.from({ length: some.length }, (_, index) => 150 - some.length + 1 + index));
    expect(some.length).toBeGreaterThanOrEqual(10);
    expect(some.length).toBeLessThan(150);
    expect(await store.changesSince(minutes(0))).toHaveLength(150);
  });

  it('asks once for what a file brought, however often the latest are asked for', async () => {
    const there = memoryArea();
    const theirs = createStore(there);
    for (let n = 0; n < 210; n++) await changed(theirs, { before: moment('allowed', minutes(n)) });
    const area = memoryArea();
    const store = createStore(area);
    await changed(store, { before: moment('allowed', minutes(1000)) });
    await store.importFile(exportFile(there.items, '0.1.0', new Date()));
    const last = await changed(store, { before: moment('allowed', minutes(1001)) });
    const latest = async (): Promise<number[]> => (await store.changesSince(minutes(999))).map(({ id }) => id);
    expect(await latest()).toEqual([1, last.id]);
    area.asked = [];
    expect(await latest()).toEqual([1, last.id]);
    expect(area.asked.filter((key) => key.startsWith('change:')).length).toBeLessThan(3);
    // One that began under a clock that was set back is among them all the same.
    const back = await changed(store, { before: moment('allowed', minutes(2)) });
    expect(await latest()).toEqual([1, last.id, back.id]);
  });
});
