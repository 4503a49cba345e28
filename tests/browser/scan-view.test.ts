/** The scan as the popup shows it, in every state: for axe-core, and by the keyboard alone. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textsOf } from '../locales.ts';
import { faults } from './support/axe.ts';
import { forEachBrowser } from './support/each.ts';
import { bundleGallery } from './gallery/bundle.ts';
import { prepare, show } from './gallery/prepare.ts';
import { SCANS } from './gallery/scans.ts';
import { focused, tabTo } from './support/keyboard.ts';
import { turnOf } from './support/turns.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'holdout-scan-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

forEachBrowser('The scan in the popup', (bed) => {
  test.each(turnOf(bed.name, ['en', 'ar']))(
    'axe-core finds nothing in any state, in light and dark: %s',
    async (language) => {
      const base = await bundleGallery(join(folder, language), textsOf(language));
      const page = await (await bed.sharedBare()).newPage();
      await prepare(page);
      for (const name of [...Object.keys(SCANS).map((one) => `scan/${one}`), 'scanned']) {
        expect([name, await show(page, base, ['popup', name, 380, 600])]).toEqual([name, true]);
        expect([name, await faults(page)]).toEqual([name, []]);
      }
      await page.close();
    },
  );

  test('is walked by the keyboard: each step begins at its headline, and Esc goes one step back', async () => {
    const base = await bundleGallery(join(folder, 'keys'));
    const page = await (await bed.sharedBare()).newPage();
    await prepare(page);
    expect(await show(page, base, ['popup', 'scan/found', 380, 600])).toBe(true);
    const begins = (headline: string): Promise<void> => expect.poll(() => focused(page)).toBe(headline);
    const enter = async (button: string): Promise<void> => {
      await tabTo(page, button);
      await page.keyboard.press('Enter');
    };
    await enter('Turn off');
    await begins('What this will do');
    await page.keyboard.press('Escape');
    await begins('1 setting allows training');
    await enter('Report this page');
    // Nothing answers there: it stays where it is, and Esc leaves the scan.
    await page.keyboard.press('Escape');
    await begins('Scan this page');
    await page.keyboard.press('Enter');
    await begins('1 setting allows training');
    await enter('Turn off');
    await begins('What this will do');
    await enter('Turn off');
    await begins('No access, so nothing was pressed');
    await tabTo(page, 'I press it myself');
    await enter('Back');
    await begins('1 setting allows training');
    await page.close();
  });
});
