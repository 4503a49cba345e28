// @vitest-environment node
/** Records that were to be taken away, where the browser was stopped before they were. */
import { describe, expect, it } from 'vitest';
import { createStore, type Store } from '../../../src/ledger/store.ts';
import { exportFile } from '../../../src/ledger/files/transfer.ts';
import { refKey } from '../../../src/shared/refs.ts';
import { memoryArea, type MemoryArea } from '../memory-area.ts';
import { finding, ledgerOf, minutes, REF } from './fixtures.ts';

const NOW = new Date(minutes(100));
const KEY = refKey(REF);
const open = (area: MemoryArea): Store => createStore(area, () => NOW);
const findings = async (store: Store): Promise<unknown[]> =>
  [...(await store.head()).findings.values()].map(({ state, account }) => [state, account !== undefined]);

/** A finding of nobody's, with a history, that an account's overruled; it is still stored. */
async function overruled(): Promise<MemoryArea> {
  const area = memoryArea();
  const store = open(area);
  await store.found(finding('refused', minutes(0)));
  await store.found(finding('allowed', minutes(10)));
  const account = await store.accountOf('linkedin', 'somebody');
  area.refuse = 'remove';
  await store.found(finding('refused', minutes(20), { account }));
  area.refuse = undefined;
  expect([`finding:${KEY}`, `earlier:${KEY}`].filter((key) => key in area.items)).toHaveLength(2);
  return area;
}
const NOW_KNOWN = [['refused', true]];

describe('a record that was overruled and not taken away', () => {
  it('does not come back when everything is read, and is taken away then', async () => {
    const area = await overruled();
    const store = open(area);
    await store.read();
    expect(await findings(store)).toEqual(NOW_KNOWN);
    expect([`finding:${KEY}`, `earlier:${KEY}`].filter((key) => key in area.items)).toEqual([]);
  });

  it('does not come back where the browser refuses again to take it away', async () => {
    const area = await overruled();
    area.refuse = 'remove';
    const store = open(area);
    await store.read();
    expect(await findings(store)).toEqual(NOW_KNOWN);
    expect(ledgerOf({ ...area.items }).findings.size).toBe(1);
  });

  it('does not come back beside a damaged record, which is set aside', async () => {
    const area = await overruled();
    area.items['quiet:x/y'] = { broken: 1 };
    const store = open(area);
    await store.read();
    expect(await findings(store)).toEqual(NOW_KNOWN);
    expect((await store.head()).setAside.map(({ records }) => records)).toEqual([1]);
    expect(Object.keys(area.items).filter((key) => /^(?:quiet|finding|earlier):/u.test(key))).toHaveLength(2);
  });

  it('is in no exported file', async () => {
    const area = await overruled();
    const file = exportFile({ ...area.items }, '0.1.0', NOW);
    const store = open(memoryArea());
    await store.importFile(file);
    expect(await findings(store)).toEqual(NOW_KNOWN);
  });

  it('stays where the index is not the one that was written with it', async () => {
    const area = await overruled();
    const before = Object.keys(area.items).toSorted();
    area.items['index'] = { ...(area.items['index'] as object), keys: [] };
    const store = open(area);
    await store.read();
    expect((await store.head()).findings.size).toBe(2);
    expect(Object.keys(area.items).toSorted()).toEqual(before);
  });
});
