import { describe, expect, it } from 'vitest';
import { createWishes, type Wish } from '../../../src/background/wishes.ts';
import { locate } from '../../../src/catalog/match.ts';
import { serviceSchema } from '../../../src/catalog/schema.ts';
import { scannedDefinition, scannedPages, scannedServices, tooMany } from '../../../src/ledger/scanned.ts';
import type { Finding } from '../../../src/ledger/schema.ts';
import { createStore } from '../../../src/ledger/store.ts';
import { exportFile } from '../../../src/ledger/files/transfer.ts';
import { refKey } from '../../../src/shared/refs.ts';
import { SCANNED_KEPT, scannedRef } from '../../../src/shared/scanned.ts';
import { memoryArea } from '../memory-area.ts';
import { moment, newChange } from './fixtures.ts';

const LABEL = 'Use my posts to train AI models';
const at = (minute: number): string => new Date(Date.parse('2026-11-29T09:00:00.000Z') + minute * 60_000).toISOString();
const found = (hash = 'abc', minute = 0, host = 'forum.example'): Finding => ({
  ...scannedRef(host, hash),
  state: 'allowed',
  label: LABEL,
  position: 'on',
  refuses: 'off',
  rung: 'name',
  origin: `https://${host}`,
  path: '/settings/privacy',
  at: at(minute),
  strength: 'seen',
  scanned: { label: LABEL, lang: 'en', refuses: 'off', kind: 'switch' },
});
const open = (area = memoryArea()) => ({ area, store: createStore(area, () => new Date(at(0))) });

describe('a setting that a scan found', () => {
  it('is a definition of one control by its label, on its page alone', async () => {
    const { store } = open();
    await store.scanned(found(), []);
    const { findings } = await store.head();
    const definition = scannedDefinition(findings, 'forum.example');
    expect(definition?.settings).toMatchObject([
      { id: 'abc', name: LABEL, control: { labels: [{ text: LABEL, refuses: 'off' }], kinds: ['switch', 'checkbox'] } },
    ]);
    expect(scannedDefinition(findings, 'other.example')).toBeUndefined();
    const [site] = scannedServices(findings);
    if (!site || !definition) throw new Error('none');
    expect(locate(site, 'https://forum.example/settings/privacy?tab=1#ai')?.settings).toHaveLength(1);
    expect(locate(site, 'https://forum.example/settings')).toBeUndefined();
    const page = 'https://forum.example/settings/privacy';
    expect([...scannedPages(findings)]).toEqual([['forum.example', [page, `${page}?*`]]]);
    // One at the root runs there, and not all over the site.
    await store.scanned({ ...found('root', 0, 'other.example'), path: '/' }, []);
    expect(scannedPages((await store.head()).findings).get('other.example')).toEqual([
      'https://other.example/',
      'https://other.example/?*',
    ]);
    // Valid like any other, but for its id, which no service can have.
    expect(serviceSchema.safeParse({ ...definition, id: 'forum' }).success).toBe(true);
    expect(serviceSchema.safeParse(definition).success).toBe(false);
  });

  it.each<[string, Finding]>([
    ['an origin that is another site', { ...found(), origin: 'https://evil.example' }],
    ['an origin that is none', { ...found(), origin: 'javascript:alert(1)//' }],
  ])('leads to its own site and no other, whatever a file says: %s', (_, finding) => {
    const findings = new Map([[refKey(finding), finding]]);
    const page = 'https://forum.example/settings/privacy';
    expect(scannedServices(findings)[0]?.settings).toMatchObject([{ open: page, pages: [page] }]);
    expect(scannedDefinition(findings, 'forum.example')?.settings).toMatchObject([{ open: page, pages: [page] }]);
  });

  it.each<[string, Finding]>([
    ['a host that is all of them', found('abc', 0, '*')],
    ['a host that is none', found('abc', 0, 'forum.example/x')],
    ['a path that is another host', { ...found(), path: '@evil.example/' }],
    ['a path that goes on with the host', { ...found(), path: '.evil.example/' }],
  ])('is nothing to go to or to register, where a file gave it %s', (_, finding) => {
    const findings = new Map([[refKey(finding), finding]]);
    expect(scannedServices(findings)).toEqual([]);
    expect([...scannedPages(findings)]).toEqual([]);
    expect(scannedDefinition(findings, new URL('https://forum.example').hostname)).toBeUndefined();
  });

  it('survives export and import, with what was found of it later', async () => {
    const { area, store } = open();
    await store.scanned(found(), []);
    await store.found({ ...found('abc', 30), state: 'refused', position: 'off' });
    const file = exportFile(await area.get(null), '0.1.0', new Date(at(40)));
    const other = open().store;
    await other.importFile(file);
    const finding = (await other.read()).findings.get(refKey(found()));
    expect(finding).toMatchObject({ state: 'refused', scanned: { label: LABEL }, earlier: [{ state: 'allowed' }] });
  });

  it('is taken over by a definition that comes to know it, with its history', async () => {
    const { store } = open();
    await store.scanned(found(), []);
    const { scanned: _scanned, ...look } = found('abc', 60);
    const known: Finding = { ...look, service: 'forum', setting: 'training', label: `${LABEL} ` };
    // Another label, and another host, take over nothing.
    await store.found({ ...known, setting: 'other', label: 'Use my photos to train AI models' });
    await store.found({ ...known, setting: 'elsewhere', origin: 'https://other.example' });
    expect((await store.head()).findings.has(refKey(found()))).toBe(true);
    const stored = await store.found(known);
    expect(stored).toMatchObject({ since: at(0) });
    expect(stored).not.toHaveProperty('scanned');
    expect((await store.head()).findings.has(refKey(found()))).toBe(false);
  });

  /** A look at the same control by a definition that has come to know it. */
  const { scanned: _scanned, ...seen } = found('abc', 60);
  const look: Finding = { ...seen, service: 'forum', setting: 'training' };

  it('stays while the definition cannot tell how it stands', async () => {
    const { store } = open();
    await store.scanned(found(), []);
    for (const state of ['unclear', 'signed-out', 'not-offered'] as const) {
      const { position: _position, ...rest } = look;
      await store.found({ ...rest, state, ...(state === 'unclear' ? { reason: 'contradictory' as const } : {}) });
    }
    expect((await store.head()).findings.get(refKey(found()))).toMatchObject({ state: 'allowed' });
  });

  it('goes without its history where the definition says that the other position refuses', async () => {
    const { store } = open();
    await store.scanned(found(), []);
    const stored = await store.found({ ...look, state: 'refused', refuses: 'on' });
    expect(stored).not.toHaveProperty('earlier');
    expect(stored.since).toBe(at(60));
    expect((await store.head()).findings.has(refKey(found()))).toBe(false);
  });

  it('stays until a change of it has ended', async () => {
    const { store } = open();
    await store.scanned(found(), []);
    const { id } = await store.begin(
      newChange({ ...scannedRef('forum.example', 'abc'), before: moment('allowed', at(1)) }),
    );
    await store.found(look);
    expect((await store.head()).findings.has(refKey(found()))).toBe(true);
    await store.update(id, { step: 'failed', why: 'unconfirmed' });
    await store.found({ ...look, at: at(62) });
    expect((await store.head()).findings.has(refKey(found()))).toBe(false);
  });

  it(`is one of at most ${SCANNED_KEPT}: the one seen longest ago makes room`, async () => {
    const { store } = open();
    for (let n = 0; n <= SCANNED_KEPT + 1; n++)
      await store.scanned(found(`h${n}`, n), tooMany((await store.head()).findings));
    const { findings } = await store.head();
    expect(findings.size).toBe(SCANNED_KEPT);
    expect(findings.has(refKey(found('h0')))).toBe(false);
    expect(findings.has(refKey(found('h1')))).toBe(false);
    expect(findings.has(refKey(found(`h${SCANNED_KEPT + 1}`)))).toBe(true);
  });
});

describe('what a person asked for over a page', () => {
  const wish: Wish = {
    tabId: 7,
    host: 'forum.example',
    setting: 'abc',
    path: '/settings/privacy',
    facts: { label: LABEL, lang: 'en', refuses: 'off', kind: 'switch' },
    at: Date.parse(at(0)),
    step: 'ready',
  };
  const wishes = (kept: Wish, minute = 0) => {
    let stored: unknown = kept;
    return createWishes(
      {
        read: async () => stored,
        write: async (next) => {
          stored = next;
        },
      },
      () => new Date(at(minute)),
      ({ host, setting }) => scannedRef(host, setting),
    );
  };
  const ref = scannedRef('forum.example', 'abc');

  it('is done once, in that tab, for that setting, within two minutes', async () => {
    const mine = wishes(wish);
    expect(await mine.take(8, ref)).toBe(false);
    expect(await mine.take(7, scannedRef('forum.example', 'other'))).toBe(false);
    expect(await Promise.all([mine.take(7, ref), mine.take(7, ref)])).toEqual([true, false]);
    expect(await mine.take(7, ref)).toBe(false);
    expect(await mine.last()).toMatchObject({ step: 'taken' });
    expect(await wishes(wish, 3).take(7, ref)).toBe(false);
    expect(await wishes(wish, -1).take(7, ref)).toBe(false);
  });

  it('is done in no other load of the page, where the browser names them', async () => {
    const named = { ...wish, document: 'first' };
    expect(await wishes(named).take(7, ref, 'second')).toBe(false);
    expect(await wishes(named).take(7, ref, 'first')).toBe(true);
    expect(await wishes(named).take(7, ref)).toBe(true);
  });

  it('waits for access, and is forgotten without it', async () => {
    const mine = wishes({ ...wish, step: 'asked' });
    expect(await mine.take(7, ref)).toBe(false);
    expect(await mine.last()).toMatchObject({ tabId: 7 });
    await mine.forget();
    expect(await mine.last()).toBeUndefined();
  });
});
