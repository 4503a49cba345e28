/**
 * `npm run screenshots`: the pictures of the README, made with the built extension in real Chromium and kept in
 * assets/pictures. The notice stands on a replica of LinkedIn's page; what the popup and the dashboard list is
 * invented, and so is the page that is scanned.
 *
 * `npm run screenshots -- --store`: those of the stores' listings instead, at the sizes that they ask for, in
 * .output/store.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { INSTALLED_HOSTS } from '../src/catalog/hosts.ts';
import { paths, words } from '../tests/replicas/linkedin/index.ts';
import { replicas } from '../tests/replicas/index.ts';
import { serve } from '../tests/replicas/server.ts';
import { requireBrowsers } from '../tests/browser/support/browsers.ts';
import { launch, type ColorScheme } from '../tests/browser/support/driver.ts';
import { forum, SITE } from '../tests/browser/scan.pages.ts';
import { until } from '../tests/browser/support/until.ts';
import { hosts, inventedStorage } from './screenshots/invented.ts';
import { overPage } from './screenshots/over-page.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const store = process.argv.includes('--store');
const folder = store ? join(root, '.output', 'store') : join(root, 'assets', 'pictures');
const SCHEMES = ['light', 'dark'] satisfies ColorScheme[];

requireBrowsers();
const built = spawnSync('npx', ['wxt', 'build', '-b', 'chrome'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (built.status !== 0) process.exit(1);

const server = await serve({ ...replicas, forum });
const driver = await launch({ browser: 'chromium', server, extensionDir: join(root, '.output', 'chrome-mv3') });
await (await driver.waitForPage('welcome.html')).close();

async function picture(
  page: Page,
  name: string,
  clip?: { x: number; y: number; width: number; height: number },
): Promise<void> {
  if (store) return;
  for (const scheme of SCHEMES) {
    await driver.setColorScheme(scheme);
    // A toolbar popup is not among the browser's pages, whose scheme was just set.
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    // A colour on its way to another is neither.
    await page.evaluate(async () => {
      await new Promise((resolve) => {
        setTimeout(resolve, 300);
      });
      for (const moving of document.getAnimations()) if (moving instanceof CSSTransition) moving.finish();
    });
    await driver.screenshot(page, join(folder, `${name}-${scheme}.png`), clip);
  }
  await driver.setColorScheme('light');
}

/** One of a listing's pictures: 1280 × 800 unless it is a tile, without transparency, as the stores ask. */
async function listed(page: Page, name: string, width = 1280, height = 800): Promise<void> {
  if (!store) return;
  await page.setViewport({ width, height });
  // What is drawn anew for another size comes within a few frames.
  await new Promise((resolve) => {
    setTimeout(resolve, 500);
  });
  const png = await page.screenshot();
  await mkdir(folder, { recursive: true });
  await sharp(png)
    .flatten({ background: '#ffffff' })
    .png()
    .toFile(join(folder, `${name}.png`));
  const { width: wide, height: high } = await sharp(join(folder, `${name}.png`)).metadata();
  if (wide !== width || high !== height) throw new Error(`${name} is ${wide} × ${high}`);
}

/** Its buttons look as if they did nothing for as long as they do nothing: half a second in sight. */
async function ready(): Promise<void> {
  await until(
    'the notice’s buttons',
    () => driver.notice(page),
    (notice) => notice !== undefined && notice.buttons.length > 0 && notice.buttons.every((button) => !button.disabled),
  );
}

const page = await driver.newPage();
await page.setViewport(store ? { width: 1280, height: 800 } : { width: 1100, height: 620 });
await driver.goto(page, `https://www.linkedin.com${paths.setting}`);
await driver.waitForNotice(page, words.en.toggle);
await ready();
await picture(page, 'notice');
await ready();
await listed(page, '1-notice');
await driver.clickNoticeButton(page, 'Turn off');
await driver.waitForNotice(page, 'Off. Confirmed after reload.', 30_000);
await ready();
await picture(page, 'confirmed');
await listed(page, '2-confirmed');

await driver.grant(hosts.filter((host) => !INSTALLED_HOSTS.includes(host)));
await driver.inExtension(async (browser) => {
  await browser.storage.local.clear();
});
await driver.writeStorage(await inventedStorage());

/** The popup as large as it is now. */
const whole = (view: Page) =>
  view.$eval('.popup', (one) => ({ x: 0, y: 0, width: 380, height: Math.ceil(one.getBoundingClientRect().height) }));
/** Presses a button by the beginning of its name, and waits for the headline that comes then. */
async function press(view: Page, name: string, headline: string): Promise<void> {
  await until(
    name,
    () =>
      view.evaluate((wanted) => {
        const named = [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(wanted));
        named?.click();
        return named !== undefined;
      }, name),
    (pressed) => pressed,
  );
  await until(
    headline,
    () => view.$eval('h2', (one) => one.textContent ?? ''),
    (now) => now === headline,
  );
}

const forumPage = await driver.newPage(`${SITE}/`);
await forumPage.setViewport({ width: 1100, height: 620 });
const overForum = await driver.clickToolbarButton(forumPage);
const popup = overForum.page;
if (!popup) throw new Error('The popup cannot be driven');
await until(
  'the list',
  () => popup.$$('.groups'),
  (groups) => groups.length > 0,
);
await picture(popup, 'popup', await whole(popup));
const popupPicture = await sharp(await popup.screenshot({ clip: await whole(popup) }))
  .png()
  .toBuffer();
await press(popup, 'Turn off 3', 'Turn off 3 settings');
await picture(popup, 'plan', await whole(popup));
await overForum.close();

if (!store) {
  await driver.goto(forumPage, `${SITE}/settings/privacy`);
  for (const scheme of SCHEMES) {
    await driver.setColorScheme(scheme);
    const toolbar = await driver.clickToolbarButton(forumPage);
    if (!toolbar.page) throw new Error('The popup cannot be driven');
    await press(toolbar.page, 'Scan this page', '1 setting allows training');
    await overPage(
      await forumPage.screenshot(),
      await toolbar.page.screenshot({ clip: await whole(toolbar.page) }),
      scheme,
      join(folder, `scan-${scheme}.png`),
    );
    await toolbar.close();
  }
  await driver.setColorScheme('light');
}

const dashboard = await driver.openExtensionPage('dashboard.html');
await dashboard.setViewport({ width: 1280, height: 860 });
await new Promise((resolve) => {
  setTimeout(resolve, 500);
});
await picture(dashboard, 'dashboard');
await listed(dashboard, '4-dashboard');
await dashboard.evaluate(() => {
  location.hash = '#rounds';
});
await new Promise((resolve) => {
  setTimeout(resolve, 300);
});
await dashboard.setViewport({ width: 1280, height: 460 });
await picture(dashboard, 'rounds');
await dashboard.evaluate(() => {
  location.hash = '#receipt=1';
});
await dashboard.setViewport({ width: 900, height: 1180 });
await picture(
  dashboard,
  'receipt',
  await dashboard.$eval('html', (html) => ({ x: 0, y: 0, width: 900, height: html.scrollHeight })),
);
await listed(dashboard, '5-receipt');

if (store) {
  const mark = readFileSync(join(root, 'assets', 'icon.svg'), 'utf8');
  const tile = await driver.newPage();
  /** The popup beside what it is for, and the two tiles that have no room for more than the name. */
  const draw = async (name: string, width: number, height: number, inside: string): Promise<void> => {
    await tile.setContent(
      `<!doctype html><style>body{margin:0;height:100vh;display:flex;align-items:center;justify-content:center;gap:8%;background:#f4f6f5;color:#15201c;font-family:system-ui,sans-serif}svg{display:block;width:1.5em;height:1.5em}h1{display:flex;align-items:center;gap:.4em;margin:0;font-size:1em;font-weight:600}p{max-width:15em;margin:.7em 0 0;color:#43504b;font-size:.55em;line-height:1.4}img{display:block;border-radius:12px;box-shadow:0 0 0 1px rgb(21 32 28/.08),0 12px 32px rgb(21 32 28/.16)}</style>${inside}`,
    );
    await listed(tile, name, width, height);
  };
  const said = (size: number): string =>
    `<div style="font-size:${size}px"><h1>${mark} Holdout</h1><p>Find the settings by which services train AI on your data, and turn them off.</p></div>`;
  const beside = (height: number): string =>
    `<img height="${height}" alt="" src="data:image/png;base64,${popupPicture.toString('base64')}">`;
  await draw('3-popup', 1280, 800, said(52) + beside(600));
  await draw('tile-440x280', 440, 280, said(34));
  await draw('tile-1400x560', 1400, 560, said(56) + beside(500));
  console.log(`Pictures for the stores in ${folder}`);
}
await driver.close();
await server.close();
