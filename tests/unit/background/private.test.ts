/** What private windows know: gone with the last of them, whatever is still under way then. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetPrivate, privateArea, privateEnded, privateMemory } from '../../../src/background/private.ts';
import { createStore, StoreUnavailable } from '../../../src/ledger/store.ts';
import { finding, minutes, newChange } from '../ledger/fixtures.ts';

const now = (): Date => new Date(minutes(10));
const kept = async (): Promise<string[]> => Object.keys(await fakeBrowser.storage.session.get(null));
let windows: { incognito: boolean }[];

beforeEach(() => {
  fakeBrowser.reset();
  windows = [{ incognito: false }];
  Object.assign(fakeBrowser.windows, { getAll: async () => windows });
});

describe('what private windows know', () => {
  it('is there until the last of them is closed', async () => {
    const store = createStore(privateArea(), now);
    await store.found(finding('allowed'));
    windows.push({ incognito: true });
    expect(await privateEnded()).toBe(false);
    expect(await kept()).toContain('private:finding:linkedin/genai-improvement');
    windows.pop();
    expect(await privateEnded()).toBe(true);
    expect(await kept()).toEqual([]);
  });

  it.each([
    ['the last of them is closed', privateEnded],
    ['everything is deleted', forgetPrivate],
  ])('is not written by what was under way as %s', async (_, forget) => {
    const store = createStore(privateArea(), now);
    const { id } = await store.begin(newChange());
    await forget();
    // A page's report that had not been worked through, and a background that was woken by the closing and tidies up.
    await expect(store.update(id, { step: 'failed', why: 'press-unknown' })).rejects.toThrow(StoreUnavailable);
    await expect(store.found(finding('refused'))).rejects.toThrow(StoreUnavailable);
    expect(await kept()).toEqual([]);
    const next = createStore(privateArea(), now);
    await next.found(finding('allowed', minutes(1)));
    expect((await next.read()).findings.size).toBe(1);
    expect((await next.read()).changes).toEqual([]);
  });

  it('is not remembered beside that either, by a page that still spoke as the last of them was closed', async () => {
    windows.push({ incognito: true });
    await privateMemory.set({ asides: [[1, 1]] });
    expect(await kept()).toEqual(['private:asides']);
    windows.pop();
    await privateEnded();
    await privateMemory.set({ asides: [[2, 2]] });
    expect(await kept()).toEqual([]);
    // It was closed in the middle of that.
    windows.push({ incognito: true });
    const writing = privateMemory.set({ asides: [[3, 3]] });
    await forgetPrivate();
    await writing;
    expect(await kept()).toEqual([]);
  });
});
