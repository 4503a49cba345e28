/**
 * Draws every surface in invented states, in light and dark, and leaves the pictures in a folder:
 *   npm run gallery -- [FOLDER] [firefox] [de|ar|…|pseudo]
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { LANGUAGES, pseudo, textsOf } from '../../locales.ts';
import { bundleGallery } from './bundle.ts';
import { NOTICE_STATES, PAGES, POPUPS } from './states.ts';

const out = resolve(process.argv[2] ?? '.output/gallery');
const firefox = process.argv.includes('firefox');
const language = process.argv.slice(3).find((one) => LANGUAGES.includes(one));
const texts = process.argv.includes('pseudo') ? pseudo(textsOf('en')) : textsOf(language ?? 'en');

/** Many small pages on one board, each in a frame of its own. */
function board(surface: string, names: readonly string[], width: number, height: number): string {
  const frames = names.map(
    (name) =>
      `<figure><figcaption>${name}</figcaption><iframe src="${surface}.html#${surface}/${name}" width="${width}" height="${height}"></iframe></figure>`,
  );
  return `<!doctype html><style>:root{color-scheme:light dark}body{margin:20px;display:grid;grid-template-columns:repeat(4,${width}px);gap:20px;background:Canvas;font:13px sans-serif}figure{margin:0}iframe{border:1px solid #8888}</style>${frames.join('')}`;
}

async function shoot(
  page: Page,
  url: string,
  width: number,
  height: number,
  file: string,
  fullPage = false,
): Promise<void> {
  await page.setViewport({ width, height });
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'load' });
  // The notice's buttons look ready once it has been in sight for half a second.
  await new Promise((done) => setTimeout(done, url.includes('/notices') ? 1500 : 150));
  await page.screenshot({ path: join(out, `${file}.png`), fullPage });
}

await mkdir(out, { recursive: true });
const base = await bundleGallery(join(out, 'page'), texts);
await writeFile(join(out, 'page/popups.html'), board('popup', POPUPS, 380, 600));
await writeFile(join(out, 'page/notices.html'), board('notice', NOTICE_STATES, 380, 330));

const browser: Browser = firefox
  ? await launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true })
  : await launch({
      executablePath: '/usr/bin/chromium',
      headless: true,
      args: ['--no-sandbox', '--disable-gpu', '--allow-file-access-from-files'],
    });
try {
  for (const theme of firefox ? (['light'] as const) : (['light', 'dark'] as const)) {
    const page = await browser.newPage();
    if (!firefox) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    const name = (file: string): string => `${firefox ? 'firefox-' : ''}${file}-${theme}`;
    await shoot(page, `${base}/popups.html`, 1660, 1000, name('popups'), true);
    await shoot(page, `${base}/notices.html`, 1660, 1500, name('notices'), true);
    for (const [surface, route, width, height] of PAGES) {
      await shoot(
        page,
        `${base}/${surface}.html#${surface}/${route}`,
        width,
        height,
        name(`${surface}-${route.replaceAll(/[^a-z0-9]/gu, '-')}-${width}`),
      );
    }
    await page.close();
  }
} finally {
  await browser.close();
}
console.log(`Pictures in ${out}`);
