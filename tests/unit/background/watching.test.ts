/** Watch other sites in the background: where its script runs, who is answered, and that it ends with the access. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { difference, syncScripts, WATCH, type Registration } from '../../../src/background/access.ts';
import { answerPage } from '../../../src/background/page-messages.ts';
import { syncAll } from '../../../src/background/scanning.ts';
import { endWatch } from '../../../src/background/watching.ts';
import { ALL_SITES } from '../../../src/catalog/hosts.ts';
import type { PageMessage } from '../../../src/messages.ts';
import { sha256 } from '../../../src/ledger/chain/seal.ts';
import { scannedRef } from '../../../src/shared/scanned.ts';
import { harness } from './harness.ts';

const SHOP = 'https://shop.example/signup';
const LABEL = 'Help improve our AI';
const CLAUDE = 'https://claude.ai/*';

/** A browser that gives access to all sites, as long as it does. */
function browserWith(access: boolean, tabs: { id: number; url: string }[] = []) {
  const state = { access, kept: false, scripts: [] as Registration[], ran: [] as string[] };
  Object.assign(fakeBrowser, {
    scripting: {
      getRegisteredContentScripts: async () => state.scripts,
      registerContentScripts: async (some: Registration[]) => void state.scripts.push(...some),
      updateContentScripts: async (some: Registration[]) => {
        state.scripts = state.scripts.map((one) => some.find(({ id }) => id === one.id) ?? one);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        state.scripts = state.scripts.filter(({ id }) => !ids.includes(id));
      },
      executeScript: async ({
        target,
        files,
        func,
      }: {
        target: { tabId: number };
        files?: string[];
        func?: () => void;
      }) => {
        state.ran.push(`${files?.[0] ?? 'a function'} in ${target.tabId}`);
        func?.();
        return [];
      },
    },
  });
  Object.assign(fakeBrowser.tabs, { query: async () => tabs });
  Object.assign(fakeBrowser.permissions, {
    contains: async () => state.access,
    getAll: async () => ({ origins: state.access ? ['https://*/*'] : [] }),
    remove: async () => {
      state.access = state.kept;
      return !state.kept;
    },
  });
  return state;
}
const chosen = { services: [], hosts: {}, watch: true, notice: true };
const watching = (h: ReturnType<typeof harness>) => h.store.setPreferences({ watch: true });
const say = (h: ReturnType<typeof harness>, message: PageMessage, href = SHOP) =>
  answerPage(message, h.from(1, { href }), h.pages);
const value = async (h: ReturnType<typeof harness>, message: PageMessage, href?: string) => {
  const reply = await say(h, message, href);
  return reply.ok ? reply.value : reply.refused;
};
const WATCHED = { type: 'page/watched', label: LABEL } as const;

beforeEach(() => fakeBrowser.reset());

describe('the script that watches', () => {
  it('is there for who turned it on and gave access, and turns on no service', async () => {
    const state = browserWith(true);
    await syncScripts(chosen);
    expect(state.scripts).toMatchObject([
      { id: WATCH, js: ['watch.js'], matches: [ALL_SITES], excludeMatches: ['https://www.linkedin.com/*'] },
    ]);
    // Nor one of which something is known, and no site of which a scan found something.
    await syncScripts(chosen, new Map([['forum.example', ['https://forum.example/a']]]), ['claude']);
    expect(state.scripts.map(({ id }) => id)).toEqual([WATCH]);
    for (const off of [{ watch: false }, { notice: false }]) {
      await syncScripts({ ...chosen, ...off });
      expect(state.scripts).toEqual([]);
    }
    state.access = false;
    await syncScripts(chosen);
    expect(state.scripts).toEqual([]);
  });

  it('is on no site that has a script of its own', async () => {
    const state = browserWith(true, [
      { id: 1, url: SHOP },
      { id: 2, url: 'https://claude.ai/settings' },
    ]);
    const page = 'https://forum.example/settings*';
    const given = [ALL_SITES, 'https://forum.example/*'];
    Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins: given }) });
    await syncScripts({ ...chosen, services: ['claude'] }, new Map([['forum.example', [page]]]));
    const script = state.scripts.find(({ id }) => id === WATCH);
    expect(script?.excludeMatches).toEqual(['https://www.linkedin.com/*', CLAUDE, page]);
    // In pages that are open it begins at once, but in none of those.
    expect(state.ran).toContain('watch.js in 1');
    expect(state.ran).not.toContain('watch.js in 2');
    // One more service: it is left out there, and begins anew nowhere.
    state.ran = [];
    await syncScripts({ ...chosen, services: ['claude', 'chatgpt'] });
    expect(state.scripts.find(({ id }) => id === WATCH)?.excludeMatches).toContain('https://chatgpt.com/*');
    expect(state.ran.filter((one) => one.startsWith('watch'))).toEqual([]);
  });

  it('is kept when the browser starts anew, also once it was left out of another site', async () => {
    const state = browserWith(true);
    Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins: [ALL_SITES, CLAUDE] }) });
    await syncScripts(chosen);
    expect(state.scripts).toMatchObject([{ id: WATCH, persistAcrossSessions: true }]);
    await syncScripts({ ...chosen, services: ['claude'] });
    const script = state.scripts.find(({ id }) => id === WATCH);
    expect(script).toMatchObject({
      excludeMatches: ['https://www.linkedin.com/*', CLAUDE],
      persistAcrossSessions: true,
    });
  });

  it('is registered anew where it is to be left out of another site', () => {
    const before = { id: WATCH, matches: [ALL_SITES], excludeMatches: [CLAUDE] };
    const now = { ...before, excludeMatches: [CLAUDE, SHOP] };
    expect(difference([before], [now]).update).toEqual([now]);
    expect(difference([now], [{ ...now, excludeMatches: [SHOP, CLAUDE] }]).update).toEqual([]);
  });

  it('goes, and the preference with it, where the browser took the access back', async () => {
    const state = browserWith(true);
    const { store } = harness();
    await store.setPreferences({ watch: true });
    await syncAll(store);
    expect(state.scripts.map(({ id }) => id)).toContain(WATCH);
    expect((await store.head()).preferences.watch).toBe(true);
    state.access = false;
    await syncAll(store);
    expect(state.scripts).toEqual([]);
    expect((await store.head()).preferences.watch).toBe(false);
  });

  it('ends in open pages when it is turned off, and the access is given back', async () => {
    const state = browserWith(true, [{ id: 1, url: SHOP }]);
    const end = vi.fn();
    Reflect.set(globalThis, 'holdoutEnds', new Map([['watch:', end]]));
    expect(await endWatch()).toBe(true);
    expect(end).toHaveBeenCalledTimes(1);
    expect(state).toMatchObject({ access: false, ran: ['a function in 1'] });
    // A browser that keeps it.
    Object.assign(state, { access: true, kept: true });
    expect(await endWatch()).toBe(false);
    Reflect.deleteProperty(globalThis, 'holdoutEnds');
  });
});

describe('a page of another site', () => {
  it('gets its look where Watch is on, and there alone', async () => {
    const h = harness();
    const loaded = () => h.told.filter((one) => one.includes('watching'));
    expect(await value(h, { type: 'page/watch' })).toBe(false);
    await watching(h);
    await h.store.setPreferences({ notice: false });
    expect(await value(h, { type: 'page/watch' })).toBe(false);
    await h.store.setPreferences({ notice: true });
    // Of LinkedIn, and of a service that was chosen since: their own scripts speak.
    expect(await value(h, { type: 'page/watch' }, 'https://www.linkedin.com/signup')).toBe(false);
    expect(await value(h, { type: 'page/watch' }, 'https://claude.ai/settings')).toBe(true);
    await h.store.setPreferences((now) => ({ ...now, services: ['claude'] }));
    expect(await value(h, { type: 'page/watch' }, 'https://claude.ai/settings')).toBe(false);
    expect(loaded()).toHaveLength(1);
    expect(await value(h, { type: 'page/watch' })).toBe(true);
    expect(loaded()).toHaveLength(2);
  });

  it('is told of once, and nothing of it is kept that names it', async () => {
    const h = harness();
    expect(await value(h, { ...WATCHED, told: true })).toBe(false);
    await watching(h);
    expect(await value(h, WATCHED)).toBe(true);
    expect(await value(h, { ...WATCHED, told: true })).toBe(true);
    expect(await value(h, WATCHED)).toBe(false);
    // The same words on another site are another setting.
    expect(await value(h, WATCHED, 'https://other.example/signup')).toBe(true);
    const stored = JSON.stringify(await h.area.get(null));
    expect(stored).toContain('watched-told');
    for (const name of ['shop', LABEL, (await sha256('shop.example')).slice(0, 22)]) expect(stored).not.toContain(name);
  });

  it('is kept by a salted hash also where nothing was kept before, as in a private window', async () => {
    const h = harness();
    const { preferences, quiets } = await h.store.head();
    h.pages.chosen = async () => ({ preferences: { ...preferences, watch: true }, quiets });
    expect(await value(h, { ...WATCHED, told: true })).toBe(true);
    const stored = JSON.stringify(h.area.items['watched-told']);
    expect(stored).not.toContain((await sha256(' shop.example')).slice(0, 22));
    const { salt } = (await h.store.head()).meta;
    expect(salt).toMatch(/^[0-9a-f]{32}$/u);
    expect(stored).toContain((await sha256(`${salt} shop.example`)).slice(0, 22));
    expect(await value(h, WATCHED)).toBe(false);
  });

  it('is not told of what a scan has found there', async () => {
    const h = harness();
    await watching(h);
    const facts = { label: LABEL, lang: 'en', refuses: 'off', kind: 'checkbox' } as const;
    const setting = (await sha256(LABEL.toLowerCase())).slice(0, 22);
    await h.store.scanned(
      {
        ...scannedRef('shop.example', setting),
        state: 'allowed',
        origin: 'https://shop.example',
        path: '/signup',
        at: h.now().toISOString(),
        strength: 'seen',
        scanned: facts,
      },
      [],
    );
    expect(await value(h, WATCHED)).toBe(false);
    expect(await value(h, { ...WATCHED, label: 'Train models on my reviews' })).toBe(true);
  });
});
