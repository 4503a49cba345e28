/** The popup, the welcome page and the dashboard of the built extension: what they say, by mouse and keyboard, and for whom. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Change, Finding } from '../../src/ledger/schema.ts';
import { changeKey } from '../../src/ledger/parse.ts';
import type { Driver } from './driver.ts';
import { forEachBrowser } from './each.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SETTING = { service: 'linkedin', setting: 'genai-improvement' };
const FORM = { service: 'linkedin', setting: 'objection-form' };
const LABEL = 'Use my data for training content creation AI models';
const place = { origin: 'https://www.linkedin.com', path: '/mypreferences/d/settings/data-for-ai-improvement' };

function finding(state: Finding['state'], more: Partial<Finding> = {}): Finding {
  return { ...SETTING, ...place, state, label: LABEL, position: state === 'refused' ? 'off' : 'on', refuses: 'off', rung: 'name', at: new Date().toISOString(), strength: 'seen', ...more };
}

const CHANGE: Change = {
  ...SETTING,
  ...place,
  id: 1,
  kind: 'refuse',
  version: '0.1.0',
  step: 'confirmed',
  before: { state: 'allowed', position: 'on', label: LABEL, at: '2026-11-02T18:05:11.000Z' },
  after: { state: 'refused', position: 'off', label: LABEL, at: '2026-11-02T18:05:13.000Z' },
  reloaded: { state: 'refused', position: 'off', label: LABEL, at: '2026-11-02T18:05:21.000Z' },
  presses: 1,
  moved: [],
};

/** Writes a ledger as the background would. */
async function put(driver: Driver, findings: Finding[], changes: Change[] = []): Promise<void> {
  await driver.writeStorage({
    ledger: { version: 1, changes: changes.length },
    ...Object.fromEntries(findings.map((one) => [`finding:${one.service}/${one.setting}`, one])),
    ...Object.fromEntries(changes.map((one) => [changeKey(one.id), one])),
  });
}

const text = (page: Page, selector = 'body'): Promise<string> => page.$eval(selector, (element) => (element instanceof HTMLElement ? element.innerText.replaceAll(/\s+/gu, ' ') : ''));
const says = async (page: Page, words: string): Promise<void> => {
  await expect.poll(() => text(page), { timeout: 8000 }).toContain(words);
};
async function press(page: Page, name: string): Promise<void> {
  const click = (): Promise<boolean> =>
    page.$$eval(
      'button, a',
      (buttons, wanted) => {
        const button = buttons.find((one) => one.textContent?.trim() === wanted);
        if (button instanceof HTMLElement) button.click();
        return button !== undefined;
      },
      name,
    );
  await expect.poll(click, { timeout: 8000, message: `a button "${name}"` }).toBe(true);
}

forEachBrowser('The popup', (bed) => {
  test('first use, then what is known, without being opened again', async () => {
    const driver = await bed.launch();
    const popup = await driver.openExtensionPage('popup.html');
    await says(popup, 'See which services may train AI on your data');
    await put(driver, [finding('allowed')]);
    await says(popup, '1 setting still allows training');
    await says(popup, 'Opens the page in a window of its own.');
    await put(driver, [finding('refused', { strength: 'saved' })]);
    await says(popup, 'No setting allows training');
    expect(await text(popup)).not.toMatch(/\[|undefined|NaN|Invalid/u);
  });

  test('an objection: the person says that it was sent, and takes it back', async () => {
    const driver = await bed.launch();
    await put(driver, [finding('refused')]);
    const popup = await driver.openExtensionPage('popup.html');
    await says(popup, 'By request');
    await popup.bringToFront();
    await popup.focus('.group[aria-controls="group-by-request"]');
    await popup.keyboard.press('Enter');
    await says(popup, 'LinkedIn takes objections by form. Nothing sent yet.');
    await press(popup, 'I sent it: LinkedIn: Data Processing Objection Form');
    await says(popup, 'Requested');
    await openAll(popup);
    await says(popup, 'You sent the form today. The answer comes from LinkedIn.');
    expect(await driver.readStorage()).toHaveProperty([`request:${FORM.service}/${FORM.setting}`]);
    await press(popup, 'Not sent: LinkedIn: Data Processing Objection Form');
    await says(popup, 'By request');
  });

  test('a history that could not be read is set aside, and the person is told once', async () => {
    const driver = await bed.launch();
    const damaged = { ledger: { version: 1, changes: 3 }, preferences: 'damaged' };
    await driver.writeStorage(damaged);
    const popup = await driver.openExtensionPage('popup.html');
    await says(popup, 'Holdout could not read its own history. It was set aside whole, and nothing was lost.');
    await says(popup, 'See which services may train AI on your data');
    const stored = Object.entries(await driver.readStorage()).find(([key]) => key.startsWith('set-aside:'));
    expect(stored?.[1]).toMatchObject({ items: damaged });
    await press(popup, 'Understood');
    await expect.poll(() => text(popup), { timeout: 8000 }).not.toContain('set aside');
    expect(await driver.readStorage()).toHaveProperty([stored?.[0] ?? '']);
  });

});

// Chromium lets nobody take back a host that was granted at installation; a person in Firefox can.
forEachBrowser(
  'The popup without access',
  (bed) => {
    test('says so and asks for it by name', async () => {
      const driver = await bed.launch();
      await driver.revoke(['https://www.linkedin.com/*']);
      const popup = await driver.openExtensionPage('popup.html');
      await says(popup, 'Holdout has no access to 1 site');
      await says(popup, 'Give access to LinkedIn');
    });
  },
  ['firefox'],
);

forEachBrowser('The dashboard', (bed) => {
  test('a receipt holds what the page showed; the list leads to it', async () => {
    const driver = await bed.launch();
    await put(driver, [finding('refused', { strength: 'saved' })], [CHANGE]);
    const page = await driver.openExtensionPage('dashboard.html');
    await says(page, 'No setting allows training');
    await press(page, 'Receipts');
    await says(page, 'Confirmed after reload');
    await press(page, 'Open the receipt: LinkedIn');
    await says(page, 'AI training refused at LinkedIn');
    for (const words of [LABEL, 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement', 'Holdout 0.1.0', 'None on the page moved', 'Shown as on', 'Shown as off']) await says(page, words);
  });

  test('the notice can be turned off and on again', async () => {
    const driver = await bed.launch();
    const page = await driver.openExtensionPage('dashboard.html#preferences');
    await says(page, 'Show a notice');
    const toggle = (): Promise<void> => page.$eval('.pref input', (input) => (input instanceof HTMLElement ? input.click() : undefined));
    await toggle();
    await expect.poll(async () => (await driver.readStorage())['preferences'], { timeout: 8000 }).toMatchObject({ notice: false });
    await toggle();
    await expect.poll(async () => (await driver.readStorage())['preferences'], { timeout: 8000 }).toMatchObject({ notice: true });
  });
});

forEachBrowser('The welcome page', (bed) => {
  test('three steps to a first check', async () => {
    const driver = await bed.launch();
    const page = await driver.openExtensionPage('welcome.html');
    await says(page, 'Say no to AI training on your data');
    await press(page, 'Choose services');
    await says(page, 'So far Holdout has access to LinkedIn and to no other site.');
    await says(page, 'What LinkedIn’s terms say');
    await press(page, 'Continue with 1');
    await says(page, 'See how your settings stand');
    await says(page, 'Check LinkedIn now');
  });
});

function openAll(page: Page): Promise<void> {
  return page.$$eval('.group', (groups) => {
    for (const group of groups) if (group instanceof HTMLElement) group.click();
  });
}

/** What axe-core has against a page, in a line each. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found: AxeResults = JSON.parse(String(await page.evaluate('axe.run().then(JSON.stringify)')));
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary?.split('\n')[1] ?? ''}`));
}

describe('Everybody can read and use them', () => {
  forEachBrowser(
    'axe-core finds nothing',
    (bed) => {
      test.each(['light', 'dark'] as const)('in %s', async (scheme) => {
        const driver = await bed.launch({ colorScheme: scheme });
        const look = async (path: string, prepare?: (page: Page) => Promise<void>): Promise<void> => {
          const page = await driver.openExtensionPage(path);
          await page.waitForSelector('h1');
          await prepare?.(page);
          expect([path, await faults(page)]).toEqual([path, []]);
          await page.close();
        };
        await look('popup.html');
        for (const step of ['what', 'choose', 'check']) await look(`welcome.html#${step}`);
        await put(driver, [finding('allowed')], [CHANGE]);
        await look('popup.html', openAll);
        await put(driver, [finding('unclear', { reason: 'ambiguous' })], [CHANGE]);
        await look('popup.html', openAll);
        await put(driver, [finding('refused', { strength: 'saved' })], [CHANGE]);
        await look('popup.html', openAll);
        for (const route of ['', '#receipts', '#preferences', '#receipt=1', '#receipt=9']) await look(`dashboard.html${route}`);
        await look('welcome.html#check');
      });
    },
    ['chromium'],
  );
});
