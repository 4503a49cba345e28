/** What a person asked for over a scanned page: when it begins, and when it does not. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createScanning } from '../../../src/background/scanning.ts';
import { createStore } from '../../../src/ledger/store.ts';
import { scannedRef } from '../../../src/shared/scanned.ts';
import { memoryArea } from '../memory-area.ts';

const SITE = 'https://forum.example/*';
const CONTROL = { label: 'Use my posts to train AI models', lang: 'en', refuses: 'off', kind: 'switch' } as const;

/** A browser with one tab, whose page may be another by now. */
function setup() {
  const tab = { url: 'https://forum.example/settings/privacy?token=secret#x', incognito: false, document: 'first' };
  const granted = new Set<string>();
  const ran: unknown[] = [];
  Object.assign(fakeBrowser, {
    scripting: {
      getRegisteredContentScripts: async () => [],
      executeScript: async ({ target, files }: { target: { documentIds?: string[] }; files?: string[] }) => {
        if (target.documentIds && !target.documentIds.includes(tab.document)) throw new Error('no such document');
        ran.push(files?.[0]);
        return [{ documentId: tab.document }];
      },
    },
  });
  Object.assign(fakeBrowser.tabs, { get: async () => tab });
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins = [] }: { origins?: string[] }) => origins.every((one) => granted.has(one)),
  });
  const store = createStore(memoryArea());
  const now = () => new Date('2026-11-29T09:00:00Z');
  const sync = vi.fn(async () => undefined);
  const scanning = createScanning(store, now, sync);
  const wish = async () => {
    const loaded = await scanning.load(7);
    if (!loaded.ok) throw new Error('not loaded');
    return scanning.wish({ type: 'scan/turn-off', tabId: 7, control: CONTROL, ...loaded.value });
  };
  const kept = async () => (await store.head()).findings.size;
  return { store, tab, granted, ran, scanning, wish, kept, sync };
}

beforeEach(() => fakeBrowser.reset());

describe('what was asked for over a scanned page', () => {
  it('begins once access to that one site was given, and says so to whoever asks', async () => {
    const { granted, scanning, wish, kept, sync } = setup();
    expect(await wish()).toMatchObject({ ok: true });
    granted.add(SITE);
    expect(await scanning.go([SITE])).toMatchObject({ ok: true });
    expect(await kept()).toBe(1);
    expect(sync).toHaveBeenCalledTimes(1);
    // The popup tells of the same access: it has begun, and does not begin again.
    expect(await scanning.go()).toMatchObject({ ok: true });
    expect(sync).toHaveBeenCalledTimes(1);
    const [ref] = [scannedRef('forum.example', (await scanning.wishes.last())?.setting ?? '')];
    expect(await scanning.wishes.take(7, ref, 'first')).toBe(true);
    expect(await scanning.go()).toMatchObject({ ok: true });
  });

  it.each([
    ['access to another site', ['https://other.example/*']],
    ['access to all sites', ['https://*/*']],
    ['access to several sites', [SITE, 'https://other.example/*']],
  ])('does not begin with %s, given for something else', async (_, added) => {
    const { granted, scanning, wish, kept } = setup();
    await wish();
    granted.add(SITE);
    expect(await scanning.go(added)).toMatchObject({ ok: false });
    expect(await kept()).toBe(0);
    // What the popup itself was given is an answer.
    expect(await scanning.go()).toMatchObject({ ok: true });
  });

  it('does not begin, and does not say so, without access or without anything asked', async () => {
    const { granted, scanning, wish, kept } = setup();
    await wish();
    expect(await scanning.go()).toMatchObject({ ok: false });
    granted.add(SITE);
    await scanning.wishes.forget();
    expect(await scanning.go()).toMatchObject({ ok: false });
    expect(await kept()).toBe(0);
  });

  it.each<[string, Partial<ReturnType<typeof setup>['tab']>]>([
    ['another load of the page', { document: 'second' }],
    ['another page', { url: 'https://forum.example/settings/other' }],
    ['another site', { url: 'https://other.example/settings/privacy' }],
  ])('does not begin where the tab shows %s by then', async (_, now) => {
    const { tab, granted, ran, scanning, wish, kept } = setup();
    await wish();
    granted.add(SITE);
    Object.assign(tab, now);
    expect(await scanning.go()).toMatchObject({ ok: false });
    expect(await kept()).toBe(0);
    expect(ran).not.toContain('/scanned.js');
  });

  it('is of that page alone: the same words on another one of the site are another setting', async () => {
    const { tab, granted, scanning, wish, kept } = setup();
    granted.add(SITE);
    const settingOf = async (page: string): Promise<string | undefined> => {
      tab.url = `https://forum.example${page}`;
      await wish();
      await scanning.go();
      return (await scanning.wishes.last())?.setting;
    };
    const first = await settingOf('/settings/privacy');
    expect(await settingOf('/teams/7/privacy')).not.toBe(first);
    expect(await settingOf('/settings/privacy?again')).toBe(first);
    expect(await kept()).toBe(2);
  });

  it('keeps the name that it had before pages were told apart', async () => {
    const { store, tab, scanning, wish } = setup();
    const old = scannedRef('forum.example', 'of the words alone');
    const { label } = CONTROL;
    const found = {
      state: 'allowed',
      label,
      position: 'on',
      origin: 'https://forum.example',
      strength: 'seen',
    } as const;
    await store.scanned(
      { ...old, ...found, path: '/settings/privacy', at: '2026-11-01T09:00:00Z', scanned: CONTROL },
      [],
    );
    await wish();
    expect((await scanning.wishes.last())?.setting).toBe(old.setting);
    tab.url = 'https://forum.example/teams/7/privacy';
    await wish();
    expect((await scanning.wishes.last())?.setting).not.toBe(old.setting);
  });

  it('keeps of the address its site and path alone', async () => {
    const { scanning, wish } = setup();
    await wish();
    expect(await scanning.wishes.last()).toMatchObject({ host: 'forum.example', path: '/settings/privacy' });
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('secret');
  });
});
