// @vitest-environment node
/** A finding and its earlier states: of two records of which one is damaged, neither takes the other with it. */
import { describe, expect, it } from 'vitest';
import { createStore, type Store } from '../../../src/ledger/store.ts';
import { exportFile } from '../../../src/ledger/files/transfer.ts';
import { refKey } from '../../../src/shared/refs.ts';
import { memoryArea, type MemoryArea } from '../memory-area.ts';
import { finding, minutes, REF } from './fixtures.ts';

const NOW = new Date(minutes(100));
const FINDING = `finding:${refKey(REF)}`;
const EARLIER = `earlier:${refKey(REF)}`;
const BROKEN = { broken: 1 };
const open = (area: MemoryArea): Store => createStore(area, () => NOW);

/** A store with one finding that has a history, and that history. */
async function told(): Promise<{ area: MemoryArea; earlier: unknown }> {
  const area = memoryArea();
  const store = open(area);
  await store.found(finding('allowed', minutes(0)));
  await store.found(finding('refused', minutes(20)));
  const earlier = area.items[EARLIER];
  expect(earlier).toHaveLength(1);
  return { area, earlier };
}
const aside = (area: MemoryArea): unknown =>
  Object.entries(area.items)
    .filter(([key]) => key.startsWith('set-aside:'))
    .map(([, note]) => (note as { items: unknown }).items);

describe('a damaged finding', () => {
  it('is set aside with what came before it, which no later look overwrites', async () => {
    const { area, earlier } = await told();
    area.items[FINDING] = BROKEN;
    const store = open(area);
    await store.reread();
    expect(aside(area)).toEqual([{ [FINDING]: BROKEN, [EARLIER]: earlier }]);
    await store.found(finding('refused', minutes(30)));
    await store.found(finding('allowed', minutes(50)));
    expect(aside(area)).toEqual([{ [FINDING]: BROKEN, [EARLIER]: earlier }]);
    expect((await store.read()).findings.get(refKey(REF))?.earlier).toMatchObject([{ from: minutes(30) }]);
  });

  it.each(['damaged', 'gone'])(
    'leaves its history to the file that is exported before that is noticed: %s',
    async (how) => {
      const { area, earlier } = await told();
      if (how === 'gone') delete area.items[FINDING];
      else area.items[FINDING] = BROKEN;
      const file = exportFile({ ...area.items }, '0.1.0', NOW);
      const there = memoryArea();
      await open(there).importFile(file);
      expect(aside(there)).toEqual([{ ...(how === 'gone' ? {} : { [FINDING]: BROKEN }), [EARLIER]: earlier }]);
    },
  );
});

describe('a damaged history', () => {
  it('does not take the finding with it in a file that is exported before that is noticed', async () => {
    const { area } = await told();
    area.items[EARLIER] = [BROKEN];
    const file = exportFile({ ...area.items }, '0.1.0', NOW);
    const there = memoryArea();
    const store = open(there);
    expect(await store.importFile(file)).toMatchObject({ findings: 1, damaged: 1 });
    const { earlier, ...known } = (await store.read()).findings.get(refKey(REF)) ?? {};
    expect([earlier, known]).toEqual([undefined, expect.objectContaining({ state: 'refused', at: minutes(20) })]);
    expect(aside(there)).toEqual([{ [EARLIER]: [BROKEN] }]);
  });
});
