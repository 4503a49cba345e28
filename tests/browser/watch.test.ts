/**
 * Watch other sites, in the built extension and both browsers: turned on and off by the person's own press in the
 * dashboard; what it points out, and that it presses nothing and leaves all other pages alone.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ALL_SITES } from '../../src/catalog/hosts.ts';
import { median } from '../bench/figures.ts';
import { byHand } from '../bench/quiet.ts';
import { serve, type ReplicaServer, type WorldOf } from '../replicas/server.ts';
import { browserNames } from './support/browsers.ts';
import { launch, type Driver } from './support/driver.ts';
import { built } from './support/each.ts';
import { ASKED, BOX, HOST, LATER, shop, SITE } from './watch.pages.ts';

const CLAUDE = 'https://claude.ai/*';
const GRAMMARLY = 'https://account.grammarly.com/*';
const TITLE = `A setting on ${HOST} is about AI training`;
const KEY = 'watched-told';

describe.each([...browserNames])('Watch other sites (%s)', (name) => {
  let server: ReplicaServer<WorldOf<{ shop: typeof shop }>>;
  let driver: Driver;
  let page: Page;
  let preferences: Page;

  beforeAll(async () => {
    server = await serve({ shop });
    driver = await launch({ browser: name, server, extensionDir: built[name] });
    await (await driver.waitForPage('welcome.html')).close();
    await driver.acceptPrompt([ALL_SITES]);
    page = await driver.newPage();
    preferences = await driver.openExtensionPage('dashboard.html#preferences');
  });
  afterEach(() => server.reset());
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const hasAccess = (origin: string): Promise<boolean> =>
    driver.inExtension((browser, one) => browser.permissions.contains({ origins: [one] }), origin);
  const registered = (): Promise<string[]> =>
    driver.inExtension(async (browser) =>
      (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id).toSorted(),
    );
  const wanted = async (): Promise<unknown> =>
    ((await driver.readStorage())['preferences'] as { watch?: boolean } | undefined)?.watch;
  const told = async (area: 'local' | 'session' = 'local', key = KEY): Promise<string[]> =>
    ((await driver.readStorage(area))[key] as string[] | undefined) ?? [];
  const strangers = (): Promise<number> =>
    page.evaluate(() => [...document.documentElement.children].filter(({ localName }) => localName === 'div').length);
  const isOn = (): Promise<boolean> =>
    preferences.evaluate(
      () =>
        [...document.querySelectorAll('label')]
          .find(({ textContent }) => textContent.startsWith('Watch other sites'))
          ?.querySelector('input')?.checked ?? false,
    );
  /** The person's own press: browsers ask for access at nothing else. */
  const turn = async (on: boolean): Promise<void> => {
    await preferences.bringToFront();
    await preferences.evaluate(() => {
      const labels = [...document.querySelectorAll('label')];
      const box = labels.find(({ textContent }) => textContent.startsWith('Watch other sites'))?.querySelector('input');
      box?.setAttribute('id', 'watch');
    });
    await preferences.click('#watch');
    await expect.poll(async () => [await isOn(), await wanted(), await hasAccess(ALL_SITES)]).toEqual([on, on, on]);
    await expect.poll(async () => (await registered()).includes('watch:')).toBe(on);
    await page.bringToFront();
  };
  const checked = (): Promise<boolean[]> =>
    page.evaluate(() => [...document.querySelectorAll('input')].map((one) => one.checked));

  it('is off, and in no page', async () => {
    expect([await isOn(), await hasAccess(ALL_SITES), await registered()]).toEqual([false, false, []]);
    await driver.goto(page, `${SITE}/signup`);
  });

  it('is turned on by one switch, begins in pages that are open, and turns on no service', async () => {
    await turn(true);
    expect(await registered()).toEqual(['watch:']);
    // The page that was open already.
    const notice = await driver.waitForNotice(page, TITLE);
    expect(notice.text).toContain(`${HOST} shows it as on:`);
    expect(notice.text).toContain(BOX);
    expect(notice.buttons.map((button) => button.name)).toEqual(['Look', 'Not this one', 'Close']);
    await expect.poll(async () => (await told()).length).toBe(1);
    expect(JSON.stringify(await driver.readStorage())).not.toContain(HOST);
    // A service with access to its site is on only where it was chosen.
    const choose = (change: object): Promise<unknown> =>
      driver.inExtension(
        (browser, one) => browser.runtime.sendMessage({ type: 'preferences/set', change: one }),
        change,
      );
    await choose({ services: { add: ['claude'], remove: [] } });
    expect(await registered()).toEqual(['claude', 'watch:']);
    await choose({ services: { add: [], remove: ['claude'] } });
    expect(await registered()).toEqual(['watch:']);
    // Other registrations leave what is shown alone.
    expect(await strangers()).toBe(1);
  });

  it('outlines the box at Look, follows what the person makes of it, and presses nothing', async () => {
    await driver.clickNoticeButton(page, 'Look');
    await expect.poll(strangers).toBe(2);
    expect((await driver.waitForNotice(page, 'This setting allows training')).buttons).toHaveLength(1);
    expect(await checked()).toEqual([true, true, true]);
    expect(server.world.shop.told).toEqual([]);
    await page.click('form p:last-of-type input');
    await driver.waitForNoNotice(page);
    await expect.poll(strangers).toBe(0);
    expect(server.world.shop.told).toEqual([BOX]);
  });

  it('tells what cannot be taken in one way alone as unclear', async () => {
    await driver.goto(page, `${SITE}/terms/accept`);
    const notice = await driver.waitForNotice(page, ASKED);
    expect(notice.text).toContain('Its words can be taken in more than one way.');
    await driver.clickNoticeButton(page, 'Not this one');
    await driver.waitForNoNotice(page);
    expect((await checked()).filter(Boolean)).toHaveLength(3);
    expect(server.world.shop.told).toEqual([]);
  });

  it('says nothing on other pages, and nothing twice; speaks when a box is drawn later', async () => {
    await driver.goto(page, `${SITE}/lamps`);
    // A press of no person leads nowhere.
    await page.evaluate(() => document.querySelector<HTMLElement>('#open')?.click());
    await page.evaluate(() => document.querySelector('[role="dialog"]')?.remove());
    await page.click('#open');
    expect((await driver.waitForNotice(page, TITLE)).text).toContain(LATER);
    await driver.clickNoticeButton(page, 'Close');
    // Now the other box, which the page shows as well, and which was told before, could have its turn.
    await driver.waitForNoNotice(page);
    expect(await told()).toHaveLength(3);
    await driver.inExtension(async (browser, key) => browser.storage.local.remove(key), KEY);
    await driver.goto(page, `${SITE}/`);
    await page.click('#open');
    await driver.goto(page, `${SITE}/account/settings`);
    await page.click('#open');
    expect((await driver.waitForNotice(page, TITLE)).text).toContain(LATER);
    await driver.clickNoticeButton(page, 'Not this one');
    // Of the page before, which has both boxes, nothing was told.
    expect(await told()).toHaveLength(1);
    expect(server.world.shop.told).toEqual([]);
  });

  if (name === 'chromium')
    it('costs less than 1 ms on any other page, where it observes nothing and starts nothing', async () => {
      const code = readFileSync(join(built[name], 'watch.js'), 'utf8');
      const costs: Record<string, number> = {};
      for (const path of ['/', '/long']) {
        await page.goto(SITE + path);
        // As the registered script has left it: this one is another, in a world of its own.
        const { took, started, listeners } = await byHand(page, code, 30);
        expect(Object.values(started).filter((count) => count > 0)).toEqual([]);
        expect(listeners.toSorted()).toEqual(['click', 'navigatesuccess', 'pageshow']);
        costs[path] = median(took);
      }
      console.log(`watch on other pages, ms: ${JSON.stringify(costs)}`);
      expect(Math.max(...Object.values(costs))).toBeLessThan(1);
      // The counters count: a settings page is observed.
      await page.goto(`${SITE}/account/settings`);
      const { started, listeners } = await byHand(page, code, 1);
      expect(started).toMatchObject({ MutationObserver: 1 });
      expect(listeners).toContain('change');
    });

  it('turned off, leaves open pages, and gives back all sites and nothing else', async () => {
    await driver.inExtension(async (browser, key) => browser.storage.local.remove(key), KEY);
    await driver.grant([CLAUDE]);
    await page.bringToFront();
    await driver.goto(page, `${SITE}/signup`);
    await driver.waitForNotice(page, BOX);
    // Chosen while all sites could be read, no access of its own was written down.
    await driver.acceptPrompt([GRAMMARLY]);
    await driver.inExtension((browser) =>
      browser.runtime.sendMessage({
        type: 'preferences/set',
        change: { services: { add: ['grammarly'], remove: [] } },
      }),
    );
    await expect.poll(registered).toContain('grammarly');
    await turn(false);
    await expect.poll(strangers).toBe(0);
    await expect
      .poll(async () => [await hasAccess(CLAUDE), await hasAccess(GRAMMARLY), await registered()])
      .toEqual(name === 'firefox' ? [true, false, ['claude']] : [true, true, ['claude', 'grammarly']]);
    if (name === 'firefox')
      await expect
        .poll(() => preferences.evaluate(() => document.body.innerText))
        .toContain('Some services you chose need access again.');
    await driver.inExtension(async (browser, key) => browser.storage.local.remove(key), KEY);
    // What is left in the page from before is deaf.
    await page.evaluate((label) => {
      document
        .querySelector('form')
        ?.insertAdjacentHTML('beforeend', `<label><input type="checkbox"> ${label}</label>`);
    }, LATER);
    await page.click('h1');
    await driver.goto(page, `${SITE}/signup`);
    await turn(true);
    await driver.waitForNotice(page, BOX);
    expect(await told()).toHaveLength(1);
  });

  it('is off, and says so, when the browser takes the access back', async () => {
    await driver.revoke([ALL_SITES]);
    // Chromium takes single sites along.
    const left = name === 'firefox' ? ['claude'] : [];
    await expect.poll(async () => [await isOn(), await wanted(), await registered()]).toEqual([false, false, left]);
  });

  if (name === 'firefox')
    it('keeps what it told in a private window with that window', async () => {
      await driver.goto(page, 'about:blank');
      await turn(true);
      await driver.inExtension(async (browser, key) => browser.storage.local.remove(key), KEY);
      const close = await driver.openPrivate(`${SITE}/signup`);
      await expect.poll(async () => (await told('session', `private:${KEY}`)).length).toBe(1);
      expect(await told()).toEqual([]);
      await close();
      await expect.poll(async () => (await told('session', `private:${KEY}`)).length).toBe(0);
    });
});
