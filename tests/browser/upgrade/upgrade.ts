/**
 * `npm run upgrade`. Profiles as earlier versions of Holdout left them, with a round half done, are updated to this one:
 * nothing is lost, and nobody is asked anything. What earlier versions stored is in tests/fixtures/ledger.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressOf } from '../../../src/catalog/index.ts';
import { unpacked } from '../../../src/ledger/storage/pack.ts';
import { isDerived, parseStore } from '../../../src/ledger/storage/parse.ts';
import { VERSION, type Change, type Items, type Ledger, type Ref } from '../../../src/ledger/schema.ts';
import { hasEnded, verifyChain } from '../../../src/ledger/chain/seal.ts';
import type { Round, Visit } from '../../../src/round/schema.ts';
import type { BrowserName, Driver } from '../support/driver.ts';
import { built, forEachBrowser } from '../support/each.ts';
import { until } from '../support/until.ts';

/** Settings that no fixture knows of, so that all that changes of a fixture's records is told apart. */
const CLAUDE: Ref = { service: 'claude', setting: 'model-training' };
const MEDIUM: Ref = { service: 'medium', setting: 'third-party-ai' };
const GRANTED = ['https://github.com/*', 'https://claude.ai/*', 'https://medium.com/*', 'https://social.example/*'];
const PATIENCE = 60_000;

/** An earlier version's package: it hears and does nothing, so that what it stored stays as it is until the update. */
const HEARS =
  '(globalThis.browser ?? chrome).runtime.onMessage.addListener((_, __, answer) => answer({ ok: true }));\n';
const earlier = {} as Record<BrowserName, string>;
beforeAll(async () => {
  for (const name of ['chromium', 'firefox'] as const) {
    const folder = await mkdtemp(join(tmpdir(), 'holdout-earlier-'));
    await cp(built[name], folder, { recursive: true });
    await writeFile(join(folder, 'background.js'), HEARS);
    earlier[name] = folder;
  }
});
afterAll(async () => {
  for (const folder of Object.values(earlier)) await rm(folder, { recursive: true, force: true });
});

const fixture = async (version: number): Promise<Items> =>
  JSON.parse(await readFile(`tests/fixtures/ledger/v${version}.json`, 'utf8')) as Items;

/** What a profile holds, with the services chosen that the round visits: access alone turns none on. */
function chosenToo(stored: Items): Items {
  const { services, ...preferences } = stored['preferences'] as { services: string[] };
  const chosen = [...new Set([...services, CLAUDE.service, MEDIUM.service, 'github'])];
  return { ...stored, preferences: { ...preferences, services: chosen } };
}

/** A round as the first versions wrote it: one tab, one visit done, one under way, one to come. */
function halfDone(version: number, windowId: number, tabId: number): Round {
  const at = new Date().toISOString();
  const visit = (ref: Ref, more: Partial<Visit>): Visit => ({
    ref,
    url: addressOf(ref) ?? '',
    task: 'look',
    step: 'waiting',
    ...more,
  });
  return {
    id: `from-${version}`,
    startedAt: at,
    step: 'running',
    windowId,
    tabId,
    visits: [
      visit({ service: 'linkedin', setting: 'genai-improvement' }, { step: 'done', state: 'allowed', doneAt: at }),
      visit(CLAUDE, { step: 'open', openedAt: at, deadline: new Date(Date.now() + 30_000).toISOString() }),
      visit(MEDIUM, {}),
    ],
  };
}

/** What a person may have been asked, or shown without asking: access, and pages of ours. */
const asked = (driver: Driver): Promise<unknown> =>
  driver.inExtension(async (browser) => {
    const { origins = [], permissions = [] } = await browser.permissions.getAll();
    const tabs = await browser.tabs.query({ url: browser.runtime.getURL('*') }).catch(() => []);
    return [
      origins.toSorted(),
      permissions.toSorted(),
      tabs.map(({ url = '' }) => url.split('/').at(-1) ?? '').toSorted(),
    ];
  });

/** Every text and number that a record carries. */
function leaves(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [JSON.stringify(value)];
  return Object.values(value).flatMap(leaves);
}

function ledgerOf(items: Items): Ledger {
  const parsed = parseStore(items);
  if (!parsed.ok) throw new Error(parsed.detail);
  return parsed.ledger;
}

forEachBrowser('an update', (bed) => {
  test('of each earlier form of the ledger loses nothing and asks nothing', { timeout: 4 * PATIENCE }, async () => {
    const driver = await bed.launch({ extensionDir: earlier[bed.name], grant: GRANTED });
    for (let version = 1; version <= VERSION; version += 1) {
      if (version > 1) await driver.updateExtension(earlier[bed.name]);
      const stored = chosenToo(await fixture(version));
      const place = await driver.inExtension(
        async (browser, url) => {
          await browser.storage.local.clear();
          // Scripts that an earlier version had registered; an update forgets them.
          const scripts = await browser.scripting.getRegisteredContentScripts();
          if (scripts.length === 0)
            await browser.scripting.registerContentScripts([
              { id: 'github', matches: ['https://github.com/*'], js: ['content-scripts/github.js'] },
            ]);
          const { id = -1, tabs = [] } = await browser.windows.create({ url });
          return { windowId: id, tabId: tabs[0]?.id ?? -1 };
        },
        addressOf(CLAUDE) ?? '',
      );
      await driver.writeStorage({ ...stored, round: halfDone(version, place.windowId, place.tabId) });
      const before = await asked(driver);

      await driver.updateExtension(built[bed.name]);
      const round = await until(
        `the round of version ${version} to end`,
        async () => (await driver.readStorage())['round'] as Round | undefined,
        (now) => now?.settled === true,
        PATIENCE,
      );
      expect(round, `version ${version}`).toMatchObject({ id: `from-${version}`, step: 'ended' });
      expect(round?.visits.map(({ state }) => state)).toEqual(['allowed', 'allowed', 'allowed']);

      const items = await driver.readStorage();
      const [now, was] = [unpacked(items), unpacked(stored)];
      const open = (was_: unknown): boolean => !hasEnded(was_ as Change);
      for (const [key, value] of Object.entries(was)) {
        if (key === 'ledger' || isDerived(key)) continue;
        // A change whose page is gone ends, and says why.
        const ends = key.startsWith('change:') && open(value);
        const { step: _step, ...rest } = value as { step?: string };
        for (const leaf of leaves(ends ? rest : value)) expect(leaves(now[key]), `${key}: ${leaf}`).toContain(leaf);
        if (ends) expect(now[key], key).toMatchObject({ step: 'failed', why: expect.any(String) });
      }
      const ledger = ledgerOf(items);
      expect(ledger.setAside).toEqual([]);
      expect(ledger.meta.version).toBe(VERSION);
      expect(ledger.changes).toHaveLength(ledgerOf(stored).changes.length);
      expect(await verifyChain(ledger)).toMatchObject({ ok: true });

      expect(await asked(driver), `version ${version}`).toEqual(before);
      const scripts = await driver.inExtension(async (browser) =>
        (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id),
      );
      expect(scripts).toEqual(expect.arrayContaining(['github', 'claude', 'medium']));
    }
  });
});
