/**
 * Five tasks as a new user has them, walked by the keyboard alone in both browsers, and by what a screen reader reads
 * alone. How many keys each takes, and how much is read on the way, stands in docs/accessibility.md and may not grow.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { paths, words } from '../replicas/linkedin/index.ts';
import type { Driver } from './support/driver.ts';
import { forEachBrowser, type Bed } from './support/each.ts';
import { Reader } from './support/reader.ts';
import { catchFiles } from './support/saved-files.ts';
import { until } from './support/until.ts';

const PAGE = `https://www.linkedin.com${paths.setting}`;
const TASKS = [
  'Check all services',
  'Find out what a red badge means',
  'Turn LinkedIn off',
  'Export a receipt',
  'Undo',
] as const;
type Task = (typeof TASKS)[number];
type Steps = Record<Task, number>;

/** The table of docs/accessibility.md: a row for each task, a column for each way. */
function documented(column: 1 | 2): Steps {
  const rows = readFileSync('docs/accessibility.md', 'utf8')
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .map(([, task = '', ...cells]) => [task, Number(cells[column - 1])] as const);
  return Object.fromEntries(
    TASKS.map((task) => [task, rows.find(([name]) => name === task)?.[1] ?? Number.NaN]),
  ) as Steps;
}

function heldTo(steps: Steps, most: Steps): void {
  console.log(
    Object.entries(steps)
      .map(([task, count]) => `${task}: ${count}`)
      .join(', '),
  );
  for (const task of TASKS) expect(steps[task], task).toBeLessThanOrEqual(most[task]);
}

const says = (page: Page, wanted: string): Promise<string> =>
  until(
    `the page to say "${wanted}"`,
    () => page.evaluate(() => document.body.innerText),
    (said) => said.includes(wanted),
  );

/** The popup in a tab, and a tab for LinkedIn; the page that opens at the installation is closed. */
async function begin(bed: Bed): Promise<{ driver: Driver; popup: Page }> {
  const driver = await bed.launch();
  await (await driver.waitForPage('welcome.html')).close();
  return { driver, popup: await driver.openExtensionPage('popup.html') };
}

const sealOf = (file: string): string => {
  const { record } = JSON.parse(file) as { record: { seal: { hash: string } } };
  return record.seal.hash;
};

forEachBrowser('Five tasks by the keyboard alone', (bed) => {
  test('each is done, in as many keys as are documented', async () => {
    const { driver, popup } = await begin(bed);
    const steps = Object.fromEntries(TASKS.map((task) => [task, 0])) as Steps;
    const key = async (task: Task, page: Page, name: 'Tab' | 'Enter'): Promise<void> => {
      await page.keyboard.press(name);
      steps[task] += 1;
    };
    /** Tab until the button of a page of the extension has the focus, and Enter. */
    const press = async (task: Task, page: Page, name: string): Promise<void> => {
      const focused = (): Promise<string> =>
        page.evaluate(() => {
          const one = document.activeElement;
          return one instanceof HTMLElement && one !== document.body ? one.innerText.trim() : '';
        });
      for (let keys = 0; keys < 60 && (await focused()) !== name; keys += 1) await key(task, page, 'Tab');
      expect(await focused()).toBe(name);
      await key(task, page, 'Enter');
    };
    const pressNotice = async (task: Task, page: Page, name: string): Promise<void> => {
      const button = async () => (await driver.notice(page))?.buttons.find((one) => one.name === name);
      await until('the button', button, (one) => one !== undefined && !one.disabled);
      for (let keys = 0; keys < 100 && !(await button())?.focused; keys += 1) await key(task, page, 'Tab');
      const ready = () => until('the focus', button, (one) => one !== undefined && one.focused && !one.disabled);
      await ready();
      await key(task, page, 'Enter');
      // On a busy machine half a second may go by in which nothing is drawn: the notice asks for another press then.
      for (let times = 0; times < 5 && (await driver.notice(page))?.excused; times += 1) {
        await ready();
        await page.keyboard.press('Enter');
      }
    };

    await says(popup, 'See which services');
    await press('Check all services', popup, 'Check my services');
    await says(popup, '1 setting still allows training');

    // The toolbar button is the browser's own; its keys are not counted.
    const badge = await until(
      'the badge',
      () => driver.badge(),
      ({ text }) => text !== '',
    );
    expect(badge).toEqual({ text: '1', title: 'Holdout: settings that still allow training: 1' });
    await popup.bringToFront();
    expect(await says(popup, 'LinkedIn')).toMatch(/LinkedIn\s.*\s+Allowed/u);

    const page = await driver.newPage(PAGE);
    await driver.waitForNotice(page, words.en.toggle);
    await pressNotice('Turn LinkedIn off', page, 'Turn off');
    await driver.waitForNotice(page, 'Off. Confirmed after reload.');
    expect(bed.server.world.linkedin.allowDataForGenerativeAI).toBe(false);

    await pressNotice('Export a receipt', page, 'Receipt');
    const receipt = await driver.waitForPage('dashboard.html#receipt=1');
    await says(receipt, 'AI training refused at LinkedIn');
    const saved = await catchFiles(receipt);
    await press('Export a receipt', receipt, 'Export for others to check');
    expect(sealOf(await saved())).toMatch(/^[\w-]{43}=?$/u);

    await page.bringToFront();
    // The focus is still on Receipt, right behind it.
    await page.keyboard.down('Shift');
    await key('Undo', page, 'Tab');
    await page.keyboard.up('Shift');
    await pressNotice('Undo', page, 'Undo');
    await driver.waitForNotice(page, 'Put back. Confirmed after reload.');
    expect(bed.server.world.linkedin.allowDataForGenerativeAI).toBe(true);
    heldTo(steps, documented(bed.name === 'chromium' ? 1 : 2));
  }, 240_000);
});

forEachBrowser(
  'Four of them by what a screen reader reads alone',
  (bed) => {
    test('each control says what it does and of what, and each outcome is read out by itself', async () => {
      const { driver, popup } = await begin(bed);
      const first = await Reader.of(popup);
      await first.find('heading', /See which services may train AI on your data/u);
      const check = await first.find('button', 'Check my services');
      await first.activate(check);
      await first.hears('1 setting still allows training');

      expect((await driver.badge()).title).toBe('Holdout: settings that still allow training: 1');
      await first.find('heading', '1 setting still allows training');
      await first.find('button', /^Turn off ?: LinkedIn: Data for Generative AI Improvement$/u);
      const read = (await first.all()).map(({ name }) => name).join(' ');
      expect(read).toMatch(/LinkedIn.*Allowed/u);

      const page = await driver.newPage(PAGE);
      const reader = await Reader.of(page);
      // Said by itself, without the focus being taken.
      await reader.hears('This setting allows AI training');
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      await reader.find('region', 'Holdout: LinkedIn');
      await reader.find('heading', 'This setting allows AI training');
      const off = await reader.find('button', 'Turn off');
      await driver.waitForNotice(page);
      await until(
        'the button to be ready',
        async () => (await reader.find('button', 'Turn off')).states,
        (states) => !states.includes('disabled'),
      );
      await reader.activate(off);
      await reader.hears('Off. Confirmed after reload.');
      expect(bed.server.world.linkedin.allowDataForGenerativeAI).toBe(false);

      await reader.find('region', 'Holdout: LinkedIn');
      const link = await reader.find('button', 'Receipt');
      await until(
        'the button to be ready',
        async () => (await reader.find('button', 'Receipt')).states,
        (states) => !states.includes('disabled'),
      );
      await reader.activate(link);
      const receipt = await driver.waitForPage('dashboard.html#receipt=1');
      const paper = await Reader.of(receipt);
      await paper.find('heading', 'AI training refused at LinkedIn');
      const save = await paper.find('button', 'Export for others to check');
      const saved = await catchFiles(receipt);
      await paper.activate(save);
      expect(sealOf(await saved())).not.toBe('');
      await paper.hears('Exported as holdout-receipt-');
    }, 240_000);
  },
  ['chromium'],
);
