/**
 * `npm run policy [-- --browser firefox]`: an organisation's policy as a real file, in both browsers. Not part of
 * `npm test`: such a file holds for the whole machine.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { startReplicas } from '../../replicas/index.ts';
import { browserNames, requireBrowsers, type BrowserName } from '../support/browsers.ts';
import { launch, type Driver } from '../support/driver.ts';
import { built } from '../support/each.ts';
import { LINKEDIN } from '../support/ledger.ts';
import { until } from '../support/until.ts';
import { chromiumPlace, firefoxPlace, type Place } from './place.ts';

const PAGE = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';
const GOOD = {
  organisation: 'Example Ltd',
  rules: { services: ['linkedin', 'chatgpt'], notice: false, erase: false, reminder: 'month' },
};
const BAD = { organisation: 'Example Ltd', rules: { ...GOOD.rules, reminder: 'week' } };
/** Chromium looks at its policies every few seconds; a busy machine takes its time. In ms. */
const PATIENCE = 60_000;

const { values } = parseArgs({ options: { browser: { type: 'string' } } });
const names = browserNames.filter((name) => values.browser === undefined || name === values.browser);
requireBrowsers(names);
const places = new Map<BrowserName, Place>();
const clear = (): void => {
  for (const place of places.values()) place.clear();
};
process.on('exit', clear);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

try {
  for (const name of names) places.set(name, name === 'chromium' ? chromiumPlace() : firefoxPlace());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
console.log('Policy files are written for the length of this test:');
for (const { says } of places.values()) console.log(`- ${says}`);
const build = spawnSync('npm', ['run', 'build'], { encoding: 'utf8' });
if (build.status !== 0) throw new Error(`The extension does not build:\n${build.stdout}\n${build.stderr}`);

/** What a view shows: its text, and what of it cannot be changed. */
interface Shown {
  text: string;
  fixed: string[];
  buttons: string[];
}
async function look(driver: Driver, path: string, what: string, wanted: (shown: Shown) => boolean): Promise<Shown> {
  const page: Page = await driver.openExtensionPage(path);
  const shown = await until(
    `${what} in ${path}`,
    () =>
      page.evaluate(() => ({
        text: document.body.innerText,
        fixed: [...document.querySelectorAll<HTMLInputElement>('input:disabled, select:disabled')].map(
          (one) =>
            `${one.closest<HTMLElement>('.opt, .line')?.querySelector('bdi, b')?.textContent}: ${one.type === 'checkbox' ? one.checked : one.value}`,
        ),
        buttons: [...document.querySelectorAll('button')].map((one) => one.innerText.trim()),
      })),
    wanted,
    PATIENCE,
  );
  await page.close();
  return shown;
}
const ask = (driver: Driver, message: object): Promise<unknown> =>
  driver.inExtension((browser, what) => browser.runtime.sendMessage(what), message);

/** No policy, or none that holds: everything is the person's own. */
async function free(driver: Driver): Promise<void> {
  const shown = await look(
    driver,
    'dashboard.html#preferences',
    'a preference',
    ({ fixed, text }) => text.includes('Show a notice') && fixed.length === 0,
  );
  assert.ok(shown.buttons.includes('Delete'), shown.buttons.join());
  assert.ok(!shown.text.includes('Set by'));
  const page = await driver.newPage(PAGE);
  await driver.waitForNotice(page, 'allows AI training', PATIENCE);
  await page.close();
}

/** The policy holds, is shown, and presses nothing. */
async function governed(driver: Driver, isOn: () => boolean): Promise<void> {
  const preferences = await look(driver, 'dashboard.html#preferences', 'what is set', ({ fixed }) => fixed.length > 0);
  assert.deepEqual(preferences.fixed, ['Show a notice: false', 'Remind me to check again: month']);
  assert.match(preferences.text, /cannot be deleted in this browser\. Set by Example Ltd\./u);
  assert.ok(!preferences.buttons.includes('Delete'));
  const choose = await look(driver, 'welcome.html#choose', 'what is required', ({ fixed }) => fixed.length > 0);
  assert.deepEqual(choose.fixed.toSorted(), ['ChatGPT: true', 'LinkedIn: true']);
  // Required and without access: the popup asks for it, as for any service that was chosen.
  await look(driver, 'popup.html', 'ChatGPT', ({ text }) => text.includes('ChatGPT'));

  const refused = { ok: false, refused: 'by-policy' };
  assert.deepEqual(await ask(driver, { type: 'ledger/erase' }), refused);
  for (const change of [{ notice: true }, { reminder: 'never' }, { services: { add: [], remove: ['chatgpt'] } }])
    assert.deepEqual(await ask(driver, { type: 'preferences/set', change }), refused);

  // A required service's page that allows training is read, and nothing is pressed or shown on it.
  const page = await driver.newPage(PAGE);
  const reading = await until(
    'a finding',
    () => driver.finding(LINKEDIN),
    (finding) => finding !== undefined,
    PATIENCE,
  );
  assert.equal(reading?.state, 'allowed');
  assert.equal(await driver.notice(page), undefined);
  assert.deepEqual([await driver.changes(), isOn()], [[], true]);
  await page.close();
}

/** A policy with a mistake is told, and holds in nothing. */
async function told(driver: Driver): Promise<void> {
  const { text } = await look(driver, 'dashboard.html', 'the mistake', (shown) =>
    shown.text.includes('Not understood'),
  );
  // Chromium takes a whole part away that does not fit its schema.
  assert.match(text, /none of it applies\. Not understood: rules(?:\.reminder)?\./u);
  await free(driver);
}

async function play(name: BrowserName, place: Place): Promise<void> {
  const server = await startReplicas();
  const isOn = (): boolean => server.world.linkedin.allowDataForGenerativeAI;
  let driver: Driver | undefined;
  const start = async (): Promise<Driver> =>
    (driver = await launch({ browser: name, server, extensionDir: built[name] }));
  /** Firefox reads its policies as it starts. */
  const under = async (running: Driver, policy: unknown): Promise<Driver> => {
    place.write(running.extensionId, policy);
    if (name === 'chromium') return running;
    await running.close();
    return start();
  };
  const step = async (what: string, work: () => Promise<void>): Promise<void> => {
    const begun = performance.now();
    await work();
    console.log(`✓ ${name}: ${what} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  };
  try {
    let now = await start();
    await step('without a policy everything is the person’s own', () => free(now));
    await step('a policy holds, is shown, and nothing is pressed for it', async () => {
      now = await under(now, GOOD);
      await governed(now, isOn);
    });
    await step('a bad policy is told in the dashboard, and nothing of it holds', async () => {
      now = await under(now, BAD);
      await told(now);
    });
    await step('without it everything is the person’s own again', async () => {
      now = await under(now, {});
      await free(now);
    });
  } finally {
    await driver?.close();
    await server.close();
  }
}

let failed = 0;
for (const [name, place] of places) {
  try {
    await play(name, place);
  } catch (error) {
    failed += 1;
    console.error(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    place.clear();
  }
}
console.log(failed === 0 ? '\nA policy holds in every browser that was tried.' : `\n${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
