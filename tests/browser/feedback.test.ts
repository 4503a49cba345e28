/** The line on what feedback sends, in the built extension: at the click, for who turned it on, and gone with the next press. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type ReplicaServer, type WorldOf } from '../replicas/server.ts';
import { browserNames } from './support/browsers.ts';
import { launch, type Driver } from './support/driver.ts';
import { built } from './support/each.ts';

const replica = {
  hosts: ['chatgpt.com', 'claude.ai'],
  initial: () => ({}),
  handle: () => ({
    purpose: 'page' as const,
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><title>Chat</title><main><h1>Chat</h1><p>An answer.</p>
<button data-testid="copy-turn-action-button">Copy</button>
<button data-testid="good-response-turn-action-button" aria-label="Good response"><svg width="20" height="20"><rect width="20" height="20"/></svg></button>
<button aria-label="Give positive feedback"><svg width="20" height="20"><rect width="20" height="20"/></svg></button></main>`,
  }),
};
/** A setting that is off, a page of its service, the button there, and what is said of it. */
const off = [
  {
    service: 'chatgpt',
    setting: 'improve-model',
    page: 'https://chatgpt.com/c/1',
    button: '[data-testid="good-response-turn-action-button"]',
    says: 'A thumbs up or down still sends the whole conversation',
  },
  {
    service: 'claude',
    setting: 'model-training',
    page: 'https://claude.ai/chat/1',
    button: '[aria-label="Give positive feedback"]',
    says: 'A thumbs up or down is used for training even when this is off.',
  },
];

describe.each([...browserNames])('feedback (%s)', (name) => {
  let server: ReplicaServer<WorldOf<{ chat: typeof replica }>>;
  let driver: Driver;
  beforeAll(async () => {
    server = await serve({ chat: replica });
    driver = await launch({
      browser: name,
      server,
      extensionDir: built[name],
      grant: ['https://chatgpt.com/*', 'https://claude.ai/*'],
    });
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });
  const tell = (message: object): Promise<unknown> =>
    driver.inExtension((browser, said) => browser.runtime.sendMessage(said), message);
  const registered = (): Promise<string[]> =>
    driver.inExtension(async (browser) => (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));

  const keyOf = ({ service, setting }: (typeof off)[number]): string => `finding:${service}/${setting}`;
  /** Gives the extension its findings. @returns those that it knows afterwards */
  const known = async (): Promise<string[]> => {
    // A record that the index does not name is one that a later look overruled.
    await driver.inExtension((browser) => browser.storage.local.remove(['index', 'open']));
    for (const one of off)
      await driver.writeStorage({
        [keyOf(one)]: {
          service: one.service,
          setting: one.setting,
          state: 'refused',
          origin: new URL(one.page).origin,
          path: '/settings/data-controls',
          at: '2026-11-24T09:00:00.000Z',
          strength: 'seen',
        },
      });
    await tell({ type: 'ledger/damaged' });
    const { keys } = (await driver.readStorage())['index'] as { keys: string[] };
    return off.map(keyOf).filter((key) => keys.includes(key));
  };
  /** Whether the script listens in the tab at an address: it comes a moment after the page has loaded. */
  const listens = (address: string): Promise<boolean> =>
    driver.inExtension(async (browser, url) => {
      const [tab] = await browser.tabs.query({ url });
      if (tab?.id === undefined) return false;
      const [there] = await browser.scripting.executeScript({
        target: { tabId: tab.id },
        func: () => (globalThis as { holdoutEnds?: Map<string, unknown> }).holdoutEnds?.has('feedback') === true,
      });
      return there?.result === true;
    }, address);

  test('one line at the click, which takes nothing of the page and goes with the next press', async () => {
    await tell({ type: 'preferences/set', change: { services: { add: ['chatgpt', 'claude'], remove: [] } } });
    expect(await registered()).not.toContain('feedback:');
    await tell({ type: 'preferences/set', change: { feedback: true } });
    await expect.poll(registered).toContain('feedback:');
    // What the background still writes of its own may come between, so that it is given until it is known.
    await expect.poll(known).toEqual(off.map(keyOf));

    for (const { page: address, button, says } of off) {
      const page = await driver.newPage(address);
      expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
      await expect.poll(() => listens(address)).toBe(true);
      await page.click(button);
      const notice = await driver.waitForNotice(page, 'Feedback sends it all the same');
      expect(notice.text).toContain(says);
      expect(notice.buttons.map(({ name: one }) => one)).toEqual(['Close']);
      await page.click('h1');
      await driver.waitForNoNotice(page);
    }
    expect((await driver.readStorage())['feedback-told']).toEqual(['chatgpt', 'claude']);
  });
});
