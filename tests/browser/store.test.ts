/** The store as the browsers keep it: who may read it, what becomes of one that is damaged, and of access given back. */
import { readFile, writeFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { DEFAULT_PREFERENCES, VERSION, type Finding } from '../../src/ledger/schema.ts';
import type { Driver } from './support/driver.ts';
import { built, forEachBrowser } from './support/each.ts';
import { LINKEDIN } from './support/ledger.ts';

const PAGE = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';
const HOST = 'https://social.example/*';
/** How long anything may take on a busy machine, in ms: several MB go to and fro. */
const META = { version: VERSION, changes: 1, sent: 0, rounds: 0, salt: 'f'.repeat(32), head: { n: 0, hash: '' } };
const FINDING: Finding = {
  ...LINKEDIN,
  state: 'allowed',
  position: 'on',
  refuses: 'off',
  label: 'Use my data for training content creation AI models',
  origin: 'https://www.linkedin.com',
  path: '/mypreferences/d/settings/data-for-ai-improvement',
  at: '2026-11-24T09:00:00.000Z',
  strength: 'seen',
};

/** Writes what is too large to be carried there: a text of so many characters stands where `LONG` does. */
async function writeLong(driver: Driver, items: Record<string, unknown>, characters: number): Promise<void> {
  await driver.inExtension(
    async (browser, text, length) => {
      await browser.storage.local.set(JSON.parse(text.replaceAll('LONG', 'x'.repeat(length))));
    },
    JSON.stringify(items),
    characters,
  );
}

/** The keys that are stored, and how long each record is: the records themselves are too long to be read here. */
function sizes(driver: Driver): Promise<Record<string, number>> {
  return driver.inExtension(async (browser) =>
    Object.fromEntries(
      Object.entries(await browser.storage.local.get()).map(([key, value]) => [key, JSON.stringify(value).length]),
    ),
  );
}

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
async function press(page: Page, name: string): Promise<void> {
  const pressed = await page.evaluate((words) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.innerText.trim() === words);
    button?.click();
    return button !== undefined;
  }, name);
  expect(pressed, `a button "${name}" in: ${await textOf(page)}`).toBe(true);
}
const shows = (page: Page, what: RegExp): Promise<void> => expect.poll(() => textOf(page)).toMatch(what);

forEachBrowser('a store of over 5 MB', (bed) => {
  test('with one damaged record: both views show the rest, and offer to export or to delete that one', async () => {
    const driver = await bed.shared();
    await writeLong(
      driver,
      {
        ledger: META,
        [`finding:${LINKEDIN.service}/${LINKEDIN.setting}`]: FINDING,
        'change:00000001': { broken: 'LONG' },
      },
      6_000_000,
    );
    for (const view of ['popup.html', 'dashboard.html']) {
      const page = await driver.openExtensionPage(view);
      await shows(page, /1 record could not be read\.[^]*Export[^]*Delete/u);
      await shows(page, /LinkedIn/u);
    }
    const kept = await sizes(driver);
    expect(Object.keys(kept)).not.toContain('change:00000001');
    const aside = Object.entries(kept).find(([key]) => key.startsWith('set-aside:'));
    expect(aside?.[1]).toBeGreaterThan(6_000_000);
    expect(await driver.finding(LINKEDIN)).toMatchObject({ state: 'allowed' });
    expect(await driver.changes()).toEqual([]);

    const page = await driver.openExtensionPage('dashboard.html');
    await shows(page, /could not be read/u);
    await press(page, 'Delete');
    await press(page, 'Delete permanently');
    await expect.poll(async () => Math.max(...Object.values(await sizes(driver)))).toBeLessThan(5000);
    await expect.poll(() => textOf(page)).not.toMatch(/could not be read/u);
    expect(await driver.finding(LINKEDIN)).toMatchObject({ state: 'allowed' });
  });

  test('of a newer Holdout is set aside whole, and a new one begins', async () => {
    const driver = await bed.shared();
    await writeLong(driver, { ledger: { version: VERSION + 1 }, 'finding:x/y': { news: 'LONG' } }, 6_000_000);
    const page = await driver.openExtensionPage('dashboard.html');
    await shows(page, /A newer Holdout wrote the history that was here\.[^]*Export[^]*Delete/u);
    expect(Object.entries(await sizes(driver)).find(([key]) => key.startsWith('set-aside:'))?.[1]).toBeGreaterThan(
      6_000_000,
    );
  });
});

describe('where there is no room to set a store aside', () => {
  let folder = '';
  afterAll(() => rm(folder, { recursive: true, force: true }));

  forEachBrowser(
    'a browser that bounds it',
    (bed) => {
      test('both views say so and offer to export or to delete everything, and Holdout goes on after that', async () => {
        folder = await mkdtemp(join(tmpdir(), 'holdout-bounded-'));
        await cp(built[bed.name], folder, { recursive: true });
        const file = join(folder, 'manifest.json');
        const manifest: { permissions: string[] } = JSON.parse(await readFile(file, 'utf8'));
        manifest.permissions = manifest.permissions.filter((one) => one !== 'unlimitedStorage');
        await writeFile(file, JSON.stringify(manifest));
        const driver = await bed.launch({ extensionDir: folder });
        await writeLong(driver, { ledger: { version: VERSION + 1 }, 'finding:x/y': { news: 'LONG' } }, 6_000_000);
        const before = await sizes(driver);
        const popup = await driver.openExtensionPage('popup.html');
        const dashboard = await driver.openExtensionPage('dashboard.html');
        for (const page of [popup, dashboard])
          await shows(page, /A newer Holdout wrote what is stored here[^]*Export[^]*Delete/u);
        expect(await sizes(driver)).toEqual(before);

        await press(dashboard, 'Delete');
        await press(dashboard, 'Delete permanently');
        await expect.poll(async () => Object.keys(await sizes(driver)).toSorted()).toEqual(['index', 'ledger', 'open']);
        await shows(dashboard, /Services/u);
        const page = await driver.newPage(PAGE);
        await driver.waitForNotice(page, 'allows AI training');
        await expect.poll(() => driver.finding(LINKEDIN)).toMatchObject({ state: 'allowed' });
      });
    },
    ['chromium'],
  );
});

/** Runs an expression in the extension's own world of a page, as its content script would. */
async function inScript<T>(page: Page, session: CDPSession, expression: string): Promise<T> {
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.['type'] === 'isolated' && context.origin.startsWith('chrome-extension:'))
      worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  await expect.poll(() => worlds.length).toBeGreaterThan(0);
  const answer = await session.send('Runtime.evaluate', {
    expression,
    contextId: worlds.at(-1) ?? 0,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.send('Runtime.disable');
  session.removeAllListeners();
  return answer.result.value as T;
}

forEachBrowser(
  'what a script in a page can read of the store',
  (bed) => {
    test('is nothing', async () => {
      const driver = await bed.launch();
      const page = await driver.newPage(PAGE);
      await expect.poll(() => driver.finding(LINKEDIN)).toMatchObject({ state: 'allowed' });
      const session = await page.createCDPSession();
      const ask = `chrome.storage.local.get(null).then((items) => Object.keys(items).length, (error) => String(error))`;
      expect(await inScript<string>(page, session, ask)).toMatch(/Access to storage is not allowed from this context/u);
      // The look is the right one: opened, it reads what is there.
      await driver.inExtension(async (browser) => {
        const area = browser.storage.local as { setAccessLevel?: (level: object) => Promise<void> };
        await area.setAccessLevel?.({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' });
      });
      expect(await inScript<number>(page, session, ask)).toBeGreaterThan(0);
    });
  },
  ['chromium'],
);

forEachBrowser('a host of one’s own', (bed) => {
  test('gives its access back when the person removes it, and other views keep what they changed', async () => {
    const driver = await bed.launch({ grant: [HOST] });
    await driver.writeStorage({
      ledger: { ...META, changes: 0 },
      preferences: { ...DEFAULT_PREFERENCES, services: ['linkedin', 'misskey'], hosts: { misskey: [HOST] } },
    });
    const has = (): Promise<boolean> =>
      driver.inExtension((browser, origins) => browser.permissions.contains({ origins }), [HOST]);
    expect(await has()).toBe(true);
    const first = await driver.openExtensionPage('dashboard.html#preferences');
    await shows(first, /Show a notice/u);
    const page = await driver.openExtensionPage('welcome.html#choose');
    await shows(page, /social\.example/u);
    // Both views were drawn from the same preferences.
    await first.evaluate(() => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
    await page.evaluate(() => {
      const line = [...document.querySelectorAll('li')].find((one) => one.innerText.includes('social.example'));
      line?.querySelector('button')?.click();
    });
    await expect.poll(has).toBe(false);
    await expect
      .poll(async () => (await driver.readStorage())['preferences'])
      .toMatchObject({ notice: false, services: ['linkedin', 'misskey'], hosts: { misskey: [] } });
  });
});

forEachBrowser('an address that changes by pushState', (bed) => {
  test('is noticed', async () => {
    const driver = await bed.launch();
    const page = await driver.newPage('https://www.linkedin.com/feed/');
    await page.evaluate((address) => history.pushState({}, '', address), PAGE);
    await expect.poll(() => driver.finding(LINKEDIN)).toMatchObject({ service: 'linkedin' });
  });
});
