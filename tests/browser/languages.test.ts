/**
 * Every view in a language that is 40 % longer than English, and in one that is written from right to left: nothing
 * sticks out, nothing is cut off, no list is squeezed to nothing, and no button lies over a text. And the built
 * extension, in another language than the browser's.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pseudo, textsOf } from '../locales.ts';
import { requireBrowsers } from './browsers.ts';
import { built, forEachBrowser } from './each.ts';
import { bundleGallery } from './gallery/bundle.ts';
import { NOTICE_STATES, PAGES, POPUPS } from './gallery/states.ts';

/** What a person would not see whole. Runs in the page. */
function broken(): string[] {
  const found: string[] = [];
  const roots: ParentNode[] = [document, ...[...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? [])];
  const scrolls = (one: Element): boolean =>
    one.parentElement !== null &&
    (/auto|scroll/u.test(getComputedStyle(one.parentElement).overflowX) || scrolls(one.parentElement));
  for (const one of roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('body *, section, section *')])) {
    const style = getComputedStyle(one);
    const own = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const { left, right, width } = one.getBoundingClientRect();
    // What is only for screen readers is one pixel wide.
    if (width <= 1 || style.visibility === 'hidden' || one.closest('.sr, [hidden], thead') || !one.checkVisibility())
      continue;
    const said = `${one.localName}.${one.className}: ${one.textContent?.slice(0, 60)}`;
    if ((left < -1 || right > innerWidth + 1) && !scrolls(one)) found.push(`outside the page: ${said}`);
    if (!own || style.display === 'inline') continue;
    const cut = one.scrollWidth > one.clientWidth + 1;
    if (cut && style.textOverflow !== 'ellipsis') found.push(`wider than its box: ${said}`);
    if (cut && one.clientWidth < 36 && !one.matches('.who')) found.push(`squeezed: ${said}`);
  }
  const under = (box: DOMRect, button: DOMRect): boolean =>
    box.left < button.right - 2 &&
    box.right > button.left + 2 &&
    box.top < button.bottom - 2 &&
    box.bottom > button.top + 2;
  for (const button of roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, a.btn')])) {
    const around = button.closest('li, .row, .item, .head, .foot, section');
    if (!around || !button.checkVisibility()) continue;
    const walker = document.createTreeWalker(around, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const parent = text.parentElement;
      if (button.contains(text) || !parent || parent.closest('.sr, [hidden], .menu')) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      // What is cut with an ellipsis is no wider than its box.
      const room = parent.closest('.clip')?.getBoundingClientRect();
      const boxes = [...range.getClientRects()].filter(
        (box) => !room || (box.left >= room.left && box.right <= room.right),
      );
      if (boxes.some((box) => under(box, button.getBoundingClientRect())))
        found.push(`a button lies over a text: ${button.textContent} over ${text.textContent?.slice(0, 40)}`);
    }
  }
  if (document.documentElement.scrollWidth > innerWidth + 1) found.push('the page scrolls sideways');
  return found;
}

const VIEWS = [
  ...POPUPS.map((name) => ['popup', name, 380, 600] as const),
  ...NOTICE_STATES.map((name) => ['notice', name, 380, 700] as const),
  ...PAGES,
];

let browser: Browser | undefined;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'holdout-languages-'));
  browser = await launch({
    executablePath: requireBrowsers(['chromium']).chromium,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--allow-file-access-from-files'],
  });
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

async function newPage(): Promise<Page> {
  const page = await browser?.newPage();
  if (!page) throw new Error('no browser');
  await page.evaluateOnNewDocument(() => {
    // The notice's root is closed; here it is looked into.
    const native = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')?.value;
    Element.prototype.attachShadow = function open(options) {
      return Reflect.apply(native, this, [{ ...options, mode: 'open' }]);
    };
  });
  return page;
}

describe.each([
  ['40 % longer', pseudo(textsOf('en'))],
  ['Arabic', textsOf('ar')],
])('%s', (name, texts) => {
  test('breaks no view', async () => {
    const base = await bundleGallery(join(folder, name.replaceAll(/\W/gu, '')), texts);
    const waiting = [...VIEWS];
    const found: string[] = [];
    /** Some pages at a time: most of it is waiting. */
    const work = async (): Promise<void> => {
      const page = await newPage();
      for (let view = waiting.shift(); view; view = waiting.shift()) {
        const [surface, route, width, height] = view;
        await page.setViewport({ width, height });
        // The query makes it a document of its own: the hash alone would load nothing.
        await page.goto(`${base}/${surface}.html?${waiting.length}#${surface}/${route}`, { waitUntil: 'load' });
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
        .poll(() => page.$eval('html', ({ lang, dir }) => `${lang} ${dir} ${document.title}`), { timeout: 8000 })
        .toBe(`ar rtl ${title}`);
      if (name !== 'dashboard') continue;
      await expect
        .poll(() => page.$eval('.list', (list) => list.textContent), { timeout: 8000 })
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
