/** What wakes the background, and what does not. Firefox does not keep a listener that was added later; it has alarms. */
import { expect, test } from 'vitest';
import { services } from '../../src/catalog/index.ts';
import type { Round } from '../../src/round/schema.ts';
import { forEachBrowser } from './support/each.ts';
import { LINKEDIN } from './support/ledger.ts';

const PAGE = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';
const OTHER = { service: 'github', setting: 'copilot-training' };

forEachBrowser(
  'A closed tab',
  (bed) => {
    test('wakes nobody, unless a round is on', async () => {
      const driver = await bed.launch();
      await (await driver.waitForPage('welcome.html')).close();
      await driver.grant(services.find(({ id }) => id === OTHER.service)?.hosts ?? []);
      const round = async (): Promise<Round | undefined> => (await driver.readStorage())['round'] as Round | undefined;
      const closeOne = async (): Promise<void> => (await driver.newPage('about:blank')).close();

      await driver.killBackground();
      for (let tab = 0; tab < 3; tab += 1) await closeOne();
      expect(await driver.backgroundRuns()).toBe(false);

      await driver.inExtension(
        async (browser, settings) => {
          await browser.runtime.sendMessage({ type: 'round/start', task: 'look', settings });
          await browser.runtime.sendMessage({ type: 'round/pause' });
        },
        [LINKEDIN, OTHER],
      );
      const page = await driver.waitForPage(PAGE);
      // Paused after its first page: it has no clock, and its tab stays.
      await expect.poll(async () => (await round())?.visits[0]?.step).toBe('done');
      await driver.killBackground();
      expect(await round()).toMatchObject({ step: 'running', paused: true });
      await page.close();
      await expect.poll(round).toMatchObject({ step: 'stopped', why: 'window-closed' });

      // It is over, and so is what follows an end: the next one is nobody's again.
      // One that the browser ends in between goes on with that at the next wake.
      const settled = async (): Promise<boolean> => {
        if ((await round())?.settled) return true;
        await driver.inExtension((browser) => browser.alarms.create('round', { when: Date.now() }));
        return false;
      };
      await expect.poll(settled, { interval: 1000 }).toBe(true);
      const stopped = async (): Promise<boolean> => {
        await driver.killBackground().catch(() => undefined);
        return !(await driver.backgroundRuns());
      };
      await expect.poll(stopped).toBe(true);
      await closeOne();
      expect(await driver.backgroundRuns()).toBe(false);
    });
  },
  ['chromium'],
);
