/** Draws the gallery of a tree, this one or an earlier one, in a real browser. */
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { release } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { launch, type Browser } from 'puppeteer-core';
import { requireBrowsers, type BrowserName } from '../support/browsers.ts';
import { prepare, show } from '../gallery/prepare.ts';
import { nameOf, type View } from '../gallery/states.ts';

/** A theme and a language that all views are drawn in. */
export interface Mode {
  name: string;
  browser: BrowserName;
  scheme: 'light' | 'dark';
  /** The person's own colours instead of the page's. */
  forced?: true;
  /** One of the locale files, or `pseudo`: English, 40 % longer. */
  language: string;
}

const every = (browser: BrowserName): Mode[] => [
  { name: `${browser}-light`, browser, scheme: 'light', language: 'en' },
  { name: `${browser}-dark`, browser, scheme: 'dark', language: 'en' },
  { name: `${browser}-forced`, browser, scheme: 'light', forced: true, language: 'en' },
  { name: `${browser}-ar`, browser, scheme: 'light', language: 'ar' },
  { name: `${browser}-pseudo`, browser, scheme: 'dark', language: 'pseudo' },
];
export const MODES: readonly Mode[] = [...every('chromium'), ...every('firefox')];

async function start({ browser, scheme, forced }: Mode): Promise<Browser> {
  const executablePath = requireBrowsers([browser])[browser];
  if (browser === 'chromium')
    return launch({
      executablePath,
      args: [
        // Chromium's sandbox does not work for root, which is what a container runs as.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--lang=en-US',
        '--font-render-hinting=none',
      ],
      protocolTimeout: 300_000,
    });
  return launch({
    browser,
    executablePath,
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
      // 2: always the person's own colours, which is what `forced-colors` says.
      'browser.display.document_color_use': forced ? 2 : 1,
      'ui.prefersReducedMotion': 1,
      'intl.accept_languages': 'en-US, en',
    },
    protocolTimeout: 300_000,
  });
}

/** @returns what pictures depend on besides the sources: the browsers and the fonts of this machine */
export async function machine(): Promise<string> {
  const fonts = spawnSync('fc-list', ['--format', '%{file}\n'], { encoding: 'utf8' });
  const versions = Object.values(requireBrowsers()).map(
    (path) => spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout,
  );
  const all = [...versions, ...(fonts.stdout || release()).split('\n').toSorted()].join('\n');
  return createHash('sha256').update(all).digest('hex').slice(0, 8);
}

/**
 * Draws views in a mode into `out`, a file for each.
 *
 * @param tree the folder of the sources whose gallery is drawn
 * @returns names of the views of which nothing is drawn: that tree does not have them
 */
export async function draw(tree: string, mode: Mode, views: readonly View[], out: string): Promise<string[]> {
  const from = (path: string): string => pathToFileURL(join(tree, 'tests', path)).href;
  const { bundleGallery } = (await import(from('browser/gallery/bundle.ts'))) as typeof import('../gallery/bundle.ts');
  const { pseudo, textsOf } = (await import(from('locales.ts'))) as typeof import('../../locales.ts');
  const texts = mode.language === 'pseudo' ? pseudo(textsOf('en')) : textsOf(mode.language);
  await mkdir(out, { recursive: true });
  const base = await bundleGallery(join(out, 'page'), texts);
  const browser = await start(mode);
  const absent: string[] = [];
  try {
    const page = await browser.newPage();
    if (mode.browser === 'chromium') {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: mode.scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      if (mode.forced) {
        const session = await page.createCDPSession();
        // Puppeteer does not know this one; it replaces what was emulated before.
        await session.send('Emulation.setEmulatedMedia', {
          features: [
            { name: 'forced-colors', value: 'active' },
            { name: 'prefers-color-scheme', value: mode.scheme },
            { name: 'prefers-reduced-motion', value: 'reduce' },
          ],
        });
      }
    }
    await prepare(page);
    for (const view of views) {
      if (await show(page, base, view)) await writeFile(join(out, `${nameOf(view)}.png`), await page.screenshot());
      else absent.push(nameOf(view));
    }
  } finally {
    await browser.close();
  }
  return absent;
}
