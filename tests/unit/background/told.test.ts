// @vitest-environment node
/** What a visit's page has told, as the round finds it out where the page can tell it no more. */
import { describe, expect, it } from 'vitest';
import { toldOf } from '../../../src/background/round/told.ts';
import { createStore } from '../../../src/ledger/store.ts';
import { exportFile } from '../../../src/ledger/files/transfer.ts';
import { newChange } from '../ledger/fixtures.ts';
import { memoryArea } from '../memory-area.ts';
import { harness, REF } from './harness.ts';

describe('what a visit’s page told', () => {
  it('is not withheld by a change that a file brought and that is open there', async () => {
    const other = memoryArea();
    await createStore(other).begin(newChange());
    const h = harness();
    const visit = { ref: REF, url: 'https://www.linkedin.com/x', task: 'look', step: 'working' } as const;
    const told = () =>
      toldOf({ store: h.store, now: h.now } as Parameters<typeof toldOf>[0], {
        ...visit,
        openedAt: h.now().toISOString(),
      });
    await h.store.found(h.finding('refused'));
    expect(await told()).toMatchObject({ state: 'refused' });
    await h.store.importFile(exportFile(other.items, '0.1.0', h.now()));
    expect((await h.store.head()).open).toMatchObject([{ imported: { id: 1 } }]);
    expect(await told()).toMatchObject({ state: 'refused' });
    // One of this browser's own is still to be waited for.
    await h.store.begin(newChange());
    expect(await told()).toBeUndefined();
  });

  it('is not what a container showed meanwhile, in a tab of the person’s own', async () => {
    const h = harness();
    const visit = { ref: REF, url: 'https://www.linkedin.com/x', task: 'look', step: 'working' } as const;
    const openedAt = h.now().toISOString();
    const told = (more: object = {}) =>
      toldOf({ store: h.store, now: h.now } as Parameters<typeof toldOf>[0], { ...visit, openedAt, ...more });
    await h.store.found(h.finding('refused', { store: 'firefox-container-2' }));
    expect(await told()).toBeUndefined();
    expect(await told({ of: 1 })).toMatchObject({ state: 'refused' });
  });

  it('is not withheld by a change that is open in a container', async () => {
    const h = harness();
    const visit = { ref: REF, url: 'https://www.linkedin.com/x', task: 'look', step: 'working' } as const;
    const openedAt = h.now().toISOString();
    const told = (more: object = {}) =>
      toldOf({ store: h.store, now: h.now } as Parameters<typeof toldOf>[0], { ...visit, openedAt, ...more });
    await h.store.begin({ ...newChange(), store: 'firefox-container-2' });
    await h.store.found(h.finding('refused'));
    expect(await told()).toMatchObject({ state: 'refused' });
    expect(await told({ of: 1 })).toBeUndefined();
  });
});
