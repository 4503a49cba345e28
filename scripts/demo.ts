/**
 * `npm start`: the main job in a real browser, on replicas of LinkedIn's pages under their real host names, one step
 * after another in words. Exits with 1 as soon as a step is not true. `-- --firefox` takes Firefox, `-- --headless` no
 * window.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Change, Finding } from '../src/ledger/schema.ts';
import { paths, words } from '../tests/replicas/linkedin/index.ts';
import { startReplicas } from '../tests/replicas/index.ts';
import { requireBrowsers, type BrowserName } from '../tests/browser/support/browsers.ts';
import { launch, type ColorScheme } from '../tests/browser/support/driver.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const shots = join(root, '.output', 'demo');
const browserName: BrowserName = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headful = hasDisplay && process.env['CI'] === undefined && !process.argv.includes('--headless');
const address = `https://www.linkedin.com${paths.setting}`;

let step = 0;
const say = (text: string): void => console.log(`      ${text}`);
const begin = (text: string): void => {
  step += 1;
  console.log(`\n  ${step}. ${text}`);
};

/** Ends the demo where something is not as it should be. */
function must(true_: boolean, what: string): void {
  if (!true_) throw new Error(`Not true: ${what}`);
  say(`✓ ${what}`);
}

async function until<T>(what: string, look: () => Promise<T | undefined>, timeout = 20_000): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > end) throw new Error(`Waited ${timeout / 1000} s for ${what}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
}

console.log('Holdout, the main job: recognise, tell, turn off, confirm.\n');
requireBrowsers();
const target = browserName === 'chromium' ? 'chrome' : 'firefox';
console.log(`  Building the extension for ${target}.`);
const built = spawnSync('npx', ['wxt', 'build', '-b', target], {
  cwd: root,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (built.status !== 0) throw new Error(`The extension does not build:\n${built.stdout}\n${built.stderr}`);
rmSync(shots, { recursive: true, force: true });

const server = await startReplicas();
console.log('  Serving replicas of LinkedIn’s settings pages as https://www.linkedin.com, on this machine alone.');
const driver = await launch({
  browser: browserName,
  server,
  extensionDir: join(root, '.output', `${target}-mv3`),
  headful,
  // A person may be watching.
  motion: headful,
});
console.log(`  Opened ${await driver.browser.version()} with the extension${headful ? '' : ', without a window'}.`);

const finding = (state: string): Promise<Finding> =>
  until(`a finding that says "${state}"`, async () => {
    const found = (await driver.readStorage())['finding:linkedin/genai-improvement'] as Finding | undefined;
    return found?.state === state ? found : undefined;
  });

async function picture(page: Page, name: string): Promise<void> {
  // As a tab the popup has more room than it fills.
  const clip = page.url().endsWith('/popup.html')
    ? await page.$eval('#app', (app) => ({
        x: 0,
        y: 0,
        width: 380,
        height: Math.ceil(app.getBoundingClientRect().height),
      }))
    : undefined;
  for (const scheme of ['light', 'dark'] satisfies ColorScheme[]) {
    await driver.setColorScheme(scheme);
    await driver.screenshot(page, join(shots, `${name}-${scheme}.png`), clip);
  }
  await driver.setColorScheme('light');
  say(`Pictures: ${relative(root, join(shots, `${name}-{light,dark}.png`))}`);
}

async function popupSays(popup: Page, text: string): Promise<void> {
  await until(`the popup to say "${text}"`, async () =>
    (await popup.evaluate(() => document.body.innerText)).includes(text) ? true : undefined,
  );
}

async function run(): Promise<void> {
  begin('Holdout is installed.');
  await driver.waitForPage('welcome.html');
  must(true, 'It opens its welcome page.');
  must(server.requests().length === 0, 'Nothing was asked of any site.');

  begin(`A person opens ${address}`);
  const page = await driver.newPage();
  await page.bringToFront();
  await driver.goto(page, address);
  await driver.waitForNotice(page, words.en.toggle);
  const first = await finding('allowed');
  say(
    `Recognised: “${first.label ?? ''}”, by ${first.rung === 'name' ? 'the control’s own name' : `the rung “${first.rung ?? ''}”`}.`,
  );
  must(
    first.position === 'on' && server.world.linkedin.allowDataForGenerativeAI,
    'It stands on, and the server says so too: it allows training.',
  );
  must(server.world.linkedin.saves.length === 0, 'Nothing was pressed.');
  await picture(page, '1-notice');

  begin('They press “Turn off” in the notice.');
  const clicked = Date.now();
  await driver.clickNoticeButton(page, 'Turn off');
  await driver.waitForNotice(page, 'Off. Confirmed after reload.', 60_000);
  const seconds = ((Date.now() - clicked) / 1000).toFixed(1);
  const change = (await driver.readStorage())['change:00000001'] as Change;
  must(
    change.presses === 1 && change.before.state === 'allowed' && change.after?.state === 'refused',
    'The switch was pressed once: on before, off after, and it stayed off.',
  );
  must(
    change.reloaded?.state === 'refused' && change.step === 'confirmed',
    `The page was reloaded and read again: off. ${seconds} s in all.`,
  );
  must(!server.world.linkedin.allowDataForGenerativeAI, 'The server has it as off.');
  must(change.moved.length === 0, 'No other control on the page moved.');
  must((await finding('refused')).strength === 'saved', 'The ledger says: refused, confirmed after reload.');
  await picture(page, '2-confirmed');

  begin('They press “Undo”, to see that they could.');
  await driver.clickNoticeButton(page, 'Undo');
  await driver.waitForNotice(page, 'Put back. Confirmed after reload.', 60_000);
  must(server.world.linkedin.allowDataForGenerativeAI, 'It is on again, as it was before, and confirmed.');

  begin('Later, on another page, they open the popup.');
  await driver.goto(page, 'https://www.linkedin.com/feed/');
  const toolbar = await driver.clickToolbarButton(page);
  const popup = toolbar.page ?? (await driver.openExtensionPage('popup.html'));
  await popupSays(popup, '1 setting still allows training');
  must(true, 'It says: “1 setting still allows training”.');
  await picture(popup, '3-popup');

  begin('They press its one button.');
  await popup.evaluate(() => {
    document.querySelector<HTMLButtonElement>('.btn.primary')?.click();
  });
  const confirmed = await finding('refused');
  await until('the window to close', async () => {
    const { round } = (await driver.readStorage()) as { round?: { step: string } };
    return round?.step === 'ended' ? true : undefined;
  });
  must(
    confirmed.strength === 'saved' && !server.world.linkedin.allowDataForGenerativeAI,
    'A window of its own opened the page, turned it off, confirmed it after a reload, and closed.',
  );
  if (!toolbar.page) await toolbar.close();
  const after = await driver.openExtensionPage('popup.html');
  await popupSays(after, '1 turned off');
  must(true, 'The popup says: “1 turned off”.');
  await picture(after, '4-result');

  begin('What went over the network?');
  must(
    server.unexplained().length === 0,
    `${server.requests().length} requests, all of them by the pages themselves. Holdout made none.`,
  );
}

let failed = false;
try {
  await run();
  console.log('\nEvery step was true.');
} catch (error) {
  failed = true;
  console.error(`\n✗ ${error instanceof Error ? error.message : String(error)}`);
}
if (headful && !failed) {
  server.world.linkedin.allowDataForGenerativeAI = true;
  await driver.goto(await driver.newPage(), address);
  console.log('\nThe browser stays open for you to try. The setting is on again. Close it, or press Ctrl+C, to end.');
  await new Promise<void>((resolve) => {
    driver.browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}
await driver.close().catch(() => undefined); // The person closed it.
await server.close();
process.exitCode = failed ? 1 : 0;
