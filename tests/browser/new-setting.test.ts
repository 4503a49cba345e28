/** A setting that appears on a known page, in the built extension: told once, shown on request, and never pressed. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { APPEARED, paths } from '../replicas/linkedin/index.ts';
import { startReplicas, type Server } from '../replicas/index.ts';
import { browserNames } from './support/browsers.ts';
import { launch, type Driver } from './support/driver.ts';
import { built } from './support/each.ts';

const PAGE = `https://www.linkedin.com${paths.setting}`;
const KEY = 'new-settings-told';
const NEW = 'LinkedIn shows a setting that Holdout does not know yet';

describe.each([...browserNames])('A new setting (%s)', (name) => {
  let server: Server;
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    server = await startReplicas();
    driver = await launch({ browser: name, server, extensionDir: built[name] });
    await (await driver.waitForPage('welcome.html')).close();
    page = await driver.newPage();
  });
  afterEach(async () => {
    server.reset();
    // A page that stays would be told of once more, now that nobody remembers it.
    await driver.goto(page, 'about:blank');
    await driver.inExtension(async (browser) => browser.storage.local.clear());
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });
  const told = async (area: 'local' | 'session' = 'local', key = KEY): Promise<number> =>
    (((await driver.readStorage(area))[key] as string[] | undefined) ?? []).length;
  const strangers = (): Promise<number> =>
    page.evaluate(() => [...document.documentElement.children].filter(({ localName }) => localName === 'div').length);
  const visit = async (): Promise<void> => {
    server.world.linkedin.variant = ['off', 'appeared'];
    await driver.goto(page, PAGE);
  };

  it('is told once; Look outlines it and says what it is, and nothing is pressed', async () => {
    await visit();
    const notice = await driver.waitForNotice(page, NEW);
    expect(notice.buttons.map((button) => button.name)).toEqual(['Look', 'Not this one', 'Close']);
    await expect.poll(() => told()).toBe(1);
    expect(await strangers()).toBe(1);
    await driver.clickNoticeButton(page, 'Look');
    const seen = await driver.waitForNotice(page, APPEARED[0]);
    expect(seen.text).toContain('This setting allows training on your data.');
    expect(seen.text).toContain('choose “Scan this page”');
    await expect.poll(strangers).toBe(2);
    await driver.clickNoticeButton(page, 'Close');
    await expect.poll(strangers).toBe(0);

    // The next visit tells of the other one, and of that once as well.
    await visit();
    await driver.waitForNotice(page, NEW);
    await expect.poll(() => told()).toBe(2);
    await driver.clickNoticeButton(page, 'Look');
    await driver.waitForNotice(page, APPEARED[1]);
    expect(server.world.linkedin.saves).toEqual([]);
    expect(JSON.stringify(await driver.readStorage())).not.toContain('voice');
  });

  // One browser is enough for the order in which the notice speaks, and only Firefox can be driven in private windows.
  if (name === 'chromium')
    it('waits until the notice has nothing to say of the setting that is known', async () => {
      server.world.linkedin.variant = ['on', 'appeared'];
      await driver.goto(page, PAGE);
      await driver.waitForNotice(page, 'allows AI training');
      await driver.clickNoticeButton(page, 'Not now');
      await driver.waitForNotice(page, NEW);
      await driver.clickNoticeButton(page, 'Not this one');
      await driver.waitForNoNotice(page);
      expect(await told()).toBe(1);
      expect(server.world.linkedin.saves).toEqual([]);
    });

  if (name === 'firefox')
    it('is told in a private window for as long as that is open, and remembered nowhere else', async () => {
      server.world.linkedin.variant = ['off', 'appeared'];
      const close = await driver.openPrivate(PAGE);
      await expect.poll(() => told('session', `private:${KEY}`)).toBe(1);
      expect(await told()).toBe(0);
      await close();
      await expect.poll(() => told('session', `private:${KEY}`)).toBe(0);
    });
});
