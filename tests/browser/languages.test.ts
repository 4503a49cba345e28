/**
 * Every view in a language that is 40 % longer than English, and in one that is written from right to left: nothing
 * sticks out, nothing is cut off, no list is squeezed to nothing, and no button lies over a text. And the built
 * extension, in another language than the browser's.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pseudo, textsOf } from '../locales.ts';
import { launchBare, type BareBrowser } from './support/bare.ts';
import { built, forEachBrowser } from './support/each.ts';
import { bundleGallery } from './gallery/bundle.ts';
import { broken } from './gallery/look.ts';
import { prepare, show } from './gallery/prepare.ts';
import { VIEWS } from './gallery/states.ts';
import { partOf } from './support/turns.ts';

let browser: BareBrowser | undefined;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'holdout-languages-'));
  browser = await launchBare('chromium', { args: ['--allow-file-access-from-files'] });
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

// Each draws every other view; `npm run visual` draws all of them in both.
describe.each([
  ['40 % longer', 0, pseudo(textsOf('en'))],
  ['Arabic', 1, textsOf('ar')],
] as const)('%s', (name, part, texts) => {
  test('breaks no view', async () => {
    const base = await bundleGallery(join(folder, name.replaceAll(/\W/gu, '')), texts);
    const waiting = partOf(part, 2, VIEWS);
    const found: string[] = [];
    /** Some pages at a time: most of it is waiting. */
    const work = async (): Promise<void> => {
      const page = await browser?.browser.newPage();
      if (!page) throw new Error('no browser');
      await prepare(page);
      for (let view = waiting.shift(); view; view = waiting.shift()) {
        const [surface, route, width] = view;
        expect([route, await show(page, base, view, false)]).toEqual([route, true]);
        const seen = await page.evaluate(broken);
        found.push(...seen.map((one) => `${surface} ${route} at ${width}: ${one}`));
        const root = surface === 'notice' ? await page.$('pierce/section') : await page.$('html');
        const spoken = await root?.evaluate((one) => (one instanceof HTMLElement ? [one.lang, one.dir] : []));
        expect([route, spoken]).toEqual([route, [texts.get('lang'), texts.get('dir')]]);
      }
      await page.close();
    };
    await Promise.all([work(), work(), work()]);
    expect(found).toEqual([]);
  });
});

forEachBrowser('Texts in another language than the browser’s', (bed) => {
  test('the pages and the notice say which one, run its way, and write days in it', async () => {
    const arabic = join(folder, `extension-${bed.name}`);
    await cp(built[bed.name], arabic, { recursive: true });
    await cp(join(arabic, '_locales/ar'), join(arabic, '_locales/en'), { recursive: true });
    const driver = await bed.launch({ extensionDir: arabic });
    await driver.writeStorage({
      ledger: { version: 1, changes: 0 },
      'finding:linkedin/genai-improvement': {
        service: 'linkedin',
        setting: 'genai-improvement',
        origin: 'https://www.linkedin.com',
        path: '/mypreferences/d/settings/data-for-ai-improvement',
        state: 'refused',
        label: 'Use my data',
        position: 'off',
        refuses: 'off',
        rung: 'name',
        at: '2025-03-03T10:00:00.000Z',
        strength: 'seen',
      },
    });
    const titles = { popup: 'Holdout', dashboard: 'لوحة معلومات Holdout', welcome: 'مرحبًا بك في Holdout' };
    for (const [name, title] of Object.entries(titles)) {
      const page = await driver.openExtensionPage(`${name}.html`);
      await expect
        .poll(() => page.$eval('html', ({ lang, dir }) => `${lang} ${dir} ${document.title}`))
        .toBe(`ar rtl ${title}`);
      if (name !== 'dashboard') continue;
      await expect
        .poll(() => page.$eval('.list', (list) => list.textContent))
        .toContain('شوهد في \u20683 مارس 2025\u2069');
    }
    const page = await driver.newPage('https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement');
    const { text } = await driver.waitForNotice(page, 'هذا الإعداد يسمح بتدريب الذكاء الاصطناعي');
    // Firefox leaves the isolates out of a rendered text.
    const words = text.replaceAll(/[\u2068\u2069]/gu, '');
    expect(words).toContain('تُظهره LinkedIn قيد التشغيل:');
    expect(words).toContain('كان متوقفًا في 3 مارس وعاد إلى التشغيل.');
  });
});
