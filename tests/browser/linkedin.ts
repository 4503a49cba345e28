/**
 * The built extension on LinkedIn's page, in every way that the page is known or feared to differ: the exact finding,
 * and nothing else moved.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/ledger/schema.ts';
import { langs, paths, words, type Variant } from '../replicas/linkedin/index.ts';
import { startReplicas, type Server } from '../replicas/index.ts';
import type { BrowserName } from './support/browsers.ts';
import { launch, type Driver } from './support/driver.ts';
import { built } from './support/each.ts';
import { changesOf, findingOf, LINKEDIN } from './support/ledger.ts';
import { turnOf } from './support/turns.ts';

const PAGE = `https://www.linkedin.com${paths.setting}`;

/** All of it in one browser; a file for each browser lets the two run side by side. */
export function linkedInIn(name: BrowserName): void {
  describe(`LinkedIn (${name})`, () => {
    let server: Server;
    let driver: Driver;
    let tab: Page;

    beforeAll(async () => {
      server = await startReplicas();
      driver = await launch({ browser: name, server, extensionDir: built[name] });
      await (await driver.waitForPage('welcome.html')).close();
      tab = await driver.newPage();
    });
    afterEach(async () => {
      await driver.inExtension(async (browser) => {
        await browser.storage.local.clear();
      });
      server.reset();
    });
    afterAll(async () => {
      await driver?.close();
      await server?.close();
    });

    async function visit(...variant: Variant[]) {
      server.world.linkedin.variant = variant;
      await tab.bringToFront();
      await driver.goto(tab, PAGE);
      return tab;
    }
    const found = (): Promise<Finding> => findingOf(driver, LINKEDIN);

    const looks: [Variant[], Partial<Finding>][] = [
      ...(['new', 'mid', 'old'] as const).flatMap((gen): [Variant[], Partial<Finding>][] => [
        [[gen, 'on'], { state: 'allowed', position: 'on', rung: 'name', label: words.en.toggle, strength: 'seen' }],
        [[gen, 'off'], { state: 'refused', position: 'off', rung: 'name', label: words.en.toggle, strength: 'seen' }],
      ]),
      ...langs.map((lang): [Variant[], Partial<Finding>] => [
        [`lang:${lang}`, 'on'],
        { state: 'allowed', label: words[lang].toggle, rung: words[lang].known ? 'name' : 'dedicated' },
      ]),
      ...langs
        .filter((lang) => !words[lang].known)
        .map((lang): [Variant[], Partial<Finding>] => [
          [`lang:${lang}`, 'off', 'old'],
          { state: 'refused', rung: 'dedicated' },
        ]),
      [['locked', 'on'], { state: 'locked', fixed: 'allowed' }],
      [['locked', 'off'], { state: 'locked', fixed: 'refused' }],
      [['lateHydration', 'on'], { state: 'allowed' }],
      [['lateRender', 'on'], { state: 'allowed' }],
      [['lateRender', 'off', 'old'], { state: 'refused' }],
      [['rerender', 'on'], { state: 'allowed' }],
      [['rerender', 'off'], { state: 'refused' }],
      [['big', 'on'], { state: 'allowed', label: words.en.toggle }],
      [['similar', 'on'], { state: 'allowed', label: words.en.toggle }],
      [['dangling', 'on'], { state: 'allowed', rung: 'row' }],
      [['twin', 'on'], { state: 'unclear', reason: 'ambiguous' }],
      [['twin', 'off'], { state: 'unclear', reason: 'ambiguous' }],
      [['disagree', 'on'], { state: 'unclear', reason: 'contradictory' }],
      [['disagree', 'off', 'old'], { state: 'unclear', reason: 'contradictory' }],
      [['inverted', 'on'], { state: 'unclear', reason: 'no-control' }],
      [['inverted', 'off'], { state: 'unclear', reason: 'no-control' }],
      [['renamed', 'off'], { state: 'unclear', reason: 'no-control' }],
      [['notOffered'], { state: 'not-offered' }],
      [['neverRender', 'on'], { state: 'unclear', reason: 'no-control' }],
    ];

    it.each(turnOf(name, looks))('%j is read, and nothing is pressed', async (variant, expected) => {
      await visit(...variant);
      expect(await found()).toMatchObject({
        service: 'linkedin',
        setting: 'genai-improvement',
        origin: 'https://www.linkedin.com',
        path: paths.setting,
        ...expected,
      });
      expect(server.world.linkedin.saves).toEqual([]);
    });

    const turnedOff: [Variant[]][] = [
      [['new']],
      [['mid']],
      [['old']],
      [['old', 'doubleClick']],
      [['new', 'lateHydration']],
      [['old', 'lateRender']],
      [['similar']],
      [['new', 'rerender']],
      [['big']],
      [['lang:ja']],
      [['dangling']],
      [['old', 'unread']],
    ];
    it.each(turnOf(name, turnedOff))(
      '%j is turned off by one click, and confirmed after the reload',
      async (variant) => {
        const page = await visit(...variant);
        await driver.waitForNotice(page, 'allows AI training');
        // A person would need three thousand presses of Tab there.
        await (variant.includes('big')
          ? driver.clickNoticeButton(page, 'Turn off')
          : driver.pressNoticeButton(page, 'Turn off'));
        await driver.waitForNotice(page, 'Off. Confirmed after reload.');
        expect(server.world.linkedin.allowDataForGenerativeAI).toBe(false);
        expect(server.world.linkedin.saves.filter(({ stored }) => stored)).toEqual([]);
        expect(Object.values(server.world.linkedin.others).every((on) => on)).toBe(true);
        expect(await found()).toMatchObject({ state: 'refused', strength: 'saved' });
        // A page that takes the first press before it listens needs a second attempt, and the first is on record.
        const tries = variant.includes('lateHydration') ? expect.any(Array) : [expect.anything()];
        const changes = await changesOf(driver);
        expect(changes).toEqual(tries);
        expect(changes.at(-1)).toMatchObject({
          step: 'confirmed',
          before: { state: 'allowed' },
          after: { state: 'refused' },
          reloaded: { state: 'refused' },
          moved: [],
        });
      },
    );

    it('says what it saw when the server does not save and the switch goes back', async () => {
      const page = await visit('refuseToSave');
      await driver.waitForNotice(page, 'allows AI training');
      await driver.pressNoticeButton(page, 'Turn off');
      await driver.waitForNotice(page, 'Could not turn it off');
      expect(server.world.linkedin.allowDataForGenerativeAI).toBe(true);
      expect(await found()).toMatchObject({ state: 'allowed' });
      expect(await changesOf(driver)).toMatchObject([{ step: 'failed', why: 'rolled-back' }]);
    });

    it('believes the page after the reload, not the click: one that forgets is not called off', async () => {
      const page = await visit('forgets');
      await driver.waitForNotice(page, 'allows AI training');
      await driver.pressNoticeButton(page, 'Turn off');
      await driver.waitForNotice(page, 'the page showed it on again');
      expect(await found()).toMatchObject({ state: 'allowed', strength: 'seen' });
      const once = {
        step: 'failed',
        why: 'not-kept',
        presses: 1,
        after: { state: 'refused' },
        reloaded: { state: 'allowed' },
      };
      expect(await changesOf(driver)).toMatchObject([once, once]);
    });

    it('leaves a neighbour that goes along as it is, says so, and has it put back by way of the receipt', async () => {
      const page = await visit('dragsNeighbour');
      await driver.waitForNotice(page, 'allows AI training');
      await driver.pressNoticeButton(page, 'Turn off');
      await driver.waitForNotice(page, 'Another control moved with it');
      expect(server.world.linkedin.allowDataForGenerativeAI).toBe(false);
      expect(Object.values(server.world.linkedin.others)).toEqual([false, true]);
      const [change] = await changesOf(driver);
      expect(change).toMatchObject({ step: 'confirmed', moved: [{ from: 'on', to: 'off' }] });

      // Later, the page is gone: the receipt opens it, and only the person's press there presses anything.
      await driver.goto(page, 'about:blank');
      const receipt = await driver.openExtensionPage(`dashboard.html#receipt=${change?.id ?? 0}`);
      const open = await receipt.waitForSelector('.acts button::-p-text(Open the page to put back what moved along)');
      await open?.evaluate((button) => (button as HTMLElement).click());
      const opened = await driver.waitForPage(PAGE);
      await receipt.close();
      await opened.bringToFront();
      await driver.waitForNotice(opened, 'What moved along');
      expect(Object.values(server.world.linkedin.others)).toEqual([false, true]);
      await driver.pressNoticeButton(opened, `Put back “${change?.moved[0]?.label ?? ''}”`);
      await driver.waitForNotice(opened, 'Put back: ');
      await expect.poll(() => Object.values(server.world.linkedin.others)).toEqual([true, true]);
      expect(server.world.linkedin.allowDataForGenerativeAI).toBe(false);
      expect((await changesOf(driver))[1]).toMatchObject({
        kind: 'put-back',
        step: 'acted',
        presses: 1,
        of: change?.id,
      });
      await opened.close();
    });

    it.each<[Variant[], Partial<Finding>]>([
      [['signedOut'], { state: 'signed-out', path: paths.uasLogin }],
      [['authwall'], { state: 'signed-out', path: paths.authwall }],
      [['notOfferedRedirect'], { state: 'not-offered', path: paths.privacy }],
    ])('%j: a check says where it was led, and asks for nothing', async (variant, expected) => {
      server.world.linkedin.variant = variant;
      await driver.inExtension(async (browser, ref) => {
        await browser.runtime.sendMessage({ type: 'round/start', task: 'refuse', settings: [ref] });
      }, LINKEDIN);
      expect(await found()).toMatchObject(expected);
      expect(server.world.linkedin.saves).toEqual([]);
    });
  });
}
