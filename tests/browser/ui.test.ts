/**
 * The popup, the welcome page and the dashboard of the built extension: what they say, by mouse and keyboard, and for
 * whom.
 */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { changeKey, refKey } from '../../src/shared/refs.ts';
import type { Change, Finding, PastRound, Sent } from '../../src/ledger/schema.ts';
import type { Round } from '../../src/round/schema.ts';
import { faults } from './support/axe.ts';
import type { Driver } from './support/driver.ts';
import { forEachBrowser } from './support/each.ts';
import { focused, tabTo } from './support/keyboard.ts';
import { catchFiles } from './support/saved-files.ts';
import { isTurnOf } from './support/turns.ts';

const SETTING = { service: 'linkedin', setting: 'genai-improvement' };
const FORM = { service: 'linkedin', setting: 'objection-form' };
const LABEL = 'Use my data for training content creation AI models';
const place = { origin: 'https://www.linkedin.com', path: '/mypreferences/d/settings/data-for-ai-improvement' };

function finding(state: Finding['state'], more: Partial<Finding> = {}): Finding {
  return {
    ...SETTING,
    ...place,
    state,
    label: LABEL,
    position: state === 'refused' ? 'off' : 'on',
    refuses: 'off',
    rung: 'name',
    at: new Date().toISOString(),
    strength: 'seen',
    ...more,
  };
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

/** Writes a ledger as an earlier version would have. */
async function put(driver: Driver, findings: Finding[], changes: Change[] = []): Promise<void> {
  await driver.writeStorage({
    ledger: { version: 1, changes: changes.length },
    ...Object.fromEntries(findings.map((one) => [`finding:${one.service}/${one.setting}`, one])),
    ...Object.fromEntries(changes.map((one) => [changeKey(one.id), one])),
  });
}

/** Writes a ledger as this version does. */
async function putNew(
  driver: Driver,
  findings: Finding[],
  more: Record<string, unknown> = {},
  counts: { changes?: number; sent?: number; rounds?: number } = {},
): Promise<void> {
  await driver.writeStorage({
    ledger: { version: 2, changes: 0, sent: 0, rounds: 0, salt: 'invented', head: { n: 0, hash: '' }, ...counts },
    ...Object.fromEntries(findings.map((one) => [`finding:${refKey(one)}`, one])),
    ...more,
  });
}

const X_HOSTS = ['https://x.com/*', 'https://twitter.com/*'];
const X = { service: 'x', setting: 'grok-training', origin: 'https://x.com', path: '/settings/grok_settings' };
const days = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString();
const SENT: Sent = {
  ...FORM,
  id: 1,
  kind: 'sent',
  at: days(10),
  by: 'form',
  to: 'https://www.linkedin.com/help/linkedin/ask/TS-DPRO',
  version: '0.1.0',
};
const PAST: PastRound = {
  id: 1,
  round: 'one',
  task: 'refuse',
  startedAt: days(3),
  endedAt: days(3),
  step: 'ended',
  planned: 1,
  done: 1,
  allowed: 0,
  refused: 1,
  other: 0,
  changes: [1],
};
/** A round that was stopped: one signed-out setting, and one that it did not come to. */
const STOPPED: Round = {
  id: 'two',
  startedAt: days(1),
  endedAt: days(1),
  step: 'stopped',
  why: 'window-closed',
  settled: true,
  visits: [
    { ref: SETTING, url: 'https://www.linkedin.com/', task: 'look', step: 'done', state: 'signed-out' },
    { ref: { service: X.service, setting: X.setting }, url: 'https://x.com/', task: 'look', step: 'waiting' },
  ],
};

/** Goes to another view, as a link does. */
async function follow(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, route);
}

const text = (page: Page, selector = 'body'): Promise<string> =>
  page.$eval(selector, (element) => (element instanceof HTMLElement ? element.innerText.replaceAll(/\s+/gu, ' ') : ''));
const says = async (page: Page, words: string): Promise<void> => {
  await expect.poll(() => text(page)).toContain(words);
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
  await expect.poll(click, { message: `a button "${name}"` }).toBe(true);
}

forEachBrowser('The popup', (bed) => {
  test('first use, then what is known, without being opened again', async () => {
    const driver = await bed.shared();
    const popup = await driver.openExtensionPage('popup.html');
    await says(popup, 'See which services may train AI on your data');
    await put(driver, [finding('allowed')]);
    await says(popup, '1 setting still allows training');
    await says(popup, 'Opens the page in a window of its own.');
    await put(driver, [finding('refused', { strength: 'saved' })]);
    await says(popup, 'No setting allows training');
    expect(await text(popup)).not.toMatch(/\[|undefined|NaN|Invalid/u);
  });

  test('what was switched on again is told until it is read; several settings: the plan first, by keyboard alone', async () => {
    const driver = await bed.shared({ grant: X_HOSTS });
    await putNew(driver, [
      finding('allowed', { drift: { refused: '2025-03-03T10:00:00.000Z', found: new Date().toISOString() } }),
      finding('allowed', { ...X, label: 'Allow your public data to be used' }),
    ]);
    const popup = await driver.openExtensionPage('popup.html');
    await popup.bringToFront();
    await says(popup, 'on again today.');
    expect(await text(popup, '.drift')).toMatch(
      /^LinkedIn: Data for Generative AI Improvement: off on .*2025.*, on again today\. Turn off/u,
    );
    await press(popup, 'Got it: LinkedIn: Data for Generative AI Improvement');
    await expect.poll(() => popup.$('.drift')).toBeNull();
    expect((await driver.readStorage())[`finding:${refKey(SETTING)}`]).toMatchObject({
      state: 'allowed',
      drift: { read: expect.any(String) },
    });
    await says(popup, '2 settings still allow training');
    await tabTo(popup, 'Turn off 2');
    await popup.keyboard.press('Enter');
    await says(popup, 'Turn off 2 settings');
    expect(await focused(popup)).toBe('Turn off 2 settings');
    expect((await driver.readStorage())['round']).toBeUndefined();
    await tabTo(popup, 'LinkedIn');
    await popup.keyboard.press(' ');
    await says(popup, 'Opens the page in a window of its own.');
    await tabTo(popup, 'X');
    await popup.keyboard.press(' ');
    await says(popup, 'Nothing is selected, so there is nothing to turn off.');
    expect(await popup.$eval('.btn.primary', (button) => button.matches(':disabled'))).toBe(true);
    // One step back, and the boxes are as they were at first.
    await popup.keyboard.press('Escape');
    await says(popup, '2 settings still allow training');
    expect(await focused(popup)).toBe('Turn off 2');
    await popup.keyboard.press('Enter');
    await tabTo(popup, 'X');
    await popup.keyboard.press(' ');
    await tabTo(popup, 'Turn off 1');
    await popup.keyboard.press('Enter');
    await expect
      .poll(async () => (await driver.readStorage())['round'])
      .toMatchObject({ visits: [{ ref: SETTING, task: 'refuse' }] });
  });

  test('an objection: the person says that it was sent, and takes it back', async () => {
    const driver = await bed.shared();
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

  test('a record that could not be read is set aside, and the person is told once', async () => {
    const driver = await bed.shared();
    await put(driver, [finding('refused')]);
    await driver.writeStorage({ ledger: { version: 1, changes: 0 }, preferences: 'damaged' });
    const popup = await driver.openExtensionPage('popup.html');
    await says(popup, '1 record could not be read. It was set aside as it is; everything else is here.');
    await says(popup, 'No setting allows training');
    const stored = Object.entries(await driver.readStorage()).find(([key]) => key.startsWith('set-aside:'));
    expect(stored?.[1]).toMatchObject({ items: { preferences: 'damaged' } });
    await press(popup, 'Got it');
    await expect.poll(() => text(popup)).not.toContain('set aside');
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
    const driver = await bed.shared();
    await put(driver, [finding('refused', { strength: 'saved' })], [CHANGE]);
    const page = await driver.openExtensionPage('dashboard.html');
    await says(page, 'No setting allows training');
    await press(page, 'Receipts');
    await says(page, 'Confirmed after reload');
    await press(page, 'Open: LinkedIn');
    await says(page, 'AI training refused at LinkedIn');
    for (const words of [
      LABEL,
      'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
      'Holdout 0.1.0',
      'None on the page moved',
      'Shown as on',
      'Shown as off',
    ])
      await says(page, words);
  });

  test('search, filters and the detail, by keyboard; a name for an account', async () => {
    const driver = await bed.shared({ grant: X_HOSTS });
    const accounts = Object.fromEntries(
      ['one', 'two'].map((account, index) => [
        `account:${account}`,
        { account, service: 'x', firstSeen: days(9 - index), lastSeen: days(1) },
      ]),
    );
    await putNew(
      driver,
      [
        finding('refused', { strength: 'saved', since: days(20), renamed: { from: 'An older label', at: days(2) } }),
        finding('allowed', { ...X, account: 'one', label: 'Allow your public data' }),
        finding('refused', { ...X, account: 'two', label: 'Allow your public data' }),
      ],
      { ...accounts, 'sent:00000001': SENT },
      { sent: 1 },
    );
    const page = await driver.openExtensionPage('dashboard.html');
    await page.bringToFront();
    await says(page, '1 setting still allows training');
    const rows = async (): Promise<string[]> =>
      page.$$eval('.item .name', (names) => names.map((one) => one.firstChild?.textContent ?? ''));
    expect(await rows()).toEqual(['X: Account 1', 'LinkedIn', 'X: Account 2', 'LinkedIn']);
    await tabTo(page, 'Search services and settings');
    await page.keyboard.type('generative LINKEDIN');
    await expect.poll(rows).toEqual(['LinkedIn']);
    await page.keyboard.press('Escape');
    await tabTo(page, 'Refused');
    await page.keyboard.press(' ');
    await expect.poll(rows).toEqual(['LinkedIn', 'X: Account 2']);
    await tabTo(page, 'LinkedIn');
    await page.keyboard.press('Enter');
    await says(
      page,
      'The page now calls it “Use my data for training content creation AI models”. Before, it was “An older label”.',
    );
    await expect.poll(() => focused(page)).toBe('LinkedIn');
    for (const words of [
      'Confirmed after reload',
      'Its role and its exact name',
      'What it does not cover',
      'Facts from',
    ])
      await says(page, words);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toContain('LinkedIn');
    expect(await page.evaluate(() => document.activeElement?.matches('.item .name'))).toBe(true);

    await follow(page, `#setting=${refKey({ service: 'x', setting: 'grok-training', account: 'two' })}`);
    await says(page, '2 accounts');
    await tabTo(page, 'What you call this account');
    await page.keyboard.type('Work');
    await page.keyboard.press('Enter');
    await expect.poll(rows).toContain('X: Work');
    expect((await driver.readStorage())['account:two']).toMatchObject({ name: 'Work' });

    // Where there is no room the detail is a page of its own, and the way back leads to the list.
    await follow(page, '#');
    await page.setViewport({ width: 480, height: 800 });
    const shown = (selector: string): Promise<boolean> =>
      page.$eval(selector, (element) => element instanceof HTMLElement && element.offsetParent !== null);
    await expect.poll(async () => [await shown('.list'), await shown('.detail')]).toEqual([true, false]);
    await page.$eval('.item .name', (link) => (link instanceof HTMLElement ? link.click() : undefined));
    await expect.poll(() => shown('.detail .back')).toBe(true);
    expect(await shown('.list')).toBe(false);
    // Nothing sticks out at the side.
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await press(page, 'All services');
    await expect.poll(() => shown('.list')).toBe(true);
    expect(await shown('.detail')).toBe(false);
  });

  test('rounds: what is left to do, and the undo of a whole one, said before it is done', async () => {
    const driver = await bed.shared({ grant: X_HOSTS });
    await putNew(
      driver,
      [finding('signed-out')],
      { [changeKey(1)]: CHANGE, 'past-round:00000001': PAST, round: STOPPED },
      { changes: 1, rounds: 1 },
    );
    const page = await driver.openExtensionPage('dashboard.html#rounds');
    await page.bringToFront();
    await says(page, 'The last round stopped early. Its window was closed. Continue with the remaining 1');
    await says(page, 'Sign in, and Holdout continues there. Li LinkedIn Sign in');
    await tabTo(page, 'Undo this round');
    await page.keyboard.press('Enter');
    await says(page, 'Puts 1 setting back to where it was');
    expect(await focused(page)).toBe('Undo this round');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.$('dialog')).toBeNull();
    expect(await focused(page)).toMatch(/^Undo this round/u);
    expect((await driver.readStorage())['round']).toEqual(STOPPED);
    await page.keyboard.press('Enter');
    // The page gives no answer for a while, so that the round is still on when it is stopped.
    bed.server.world.linkedin.variant = ['neverRender'];
    await press(page, 'Put back 1');
    await expect
      .poll(async () => (await driver.readStorage())['round'])
      .toMatchObject({ visits: [{ task: 'undo', of: 1 }] });
    await says(page, 'Putting back 1 of 1');
    await press(page, 'Stop');
    await says(page, 'You stopped it.');
  });

  test('receipts: found, saved as files, verified; a request has one too', async () => {
    const driver = await bed.shared();
    await put(
      driver,
      [finding('refused')],
      [
        {
          ...CHANGE,
          reloaded: { state: 'refused', position: 'off', label: '=HYPERLINK("x")', at: '2026-11-02T18:05:21.000Z' },
        },
      ],
    );
    const page = await driver.openExtensionPage('dashboard.html#receipts');
    await driver.inExtension((browser) =>
      browser.runtime.sendMessage({ type: 'request/sent', ref: { service: 'linkedin', setting: 'objection-form' } }),
    );
    await says(page, 'Form sent');
    const saved = await catchFiles(page);
    await press(page, 'Export as a table (CSV)');
    const csv = await saved();
    expect(csv).toContain('"\'=HYPERLINK(""x"")"');
    expect(csv.split('\r\n')).toHaveLength(4);
    await press(page, 'Export all as a file');
    expect(JSON.parse(await saved())).toMatchObject({
      format: 'holdout-receipts',
      receipts: [{ service: 'LinkedIn' }, { kind: 'request sent' }],
    });
    await press(page, 'Verify');
    await says(page, 'All 2 sealed receipts are as they were written');
    const [key = '', record] =
      Object.entries(await driver.readStorage()).find(([name]) => name.startsWith('sent:')) ?? [];
    await driver.writeStorage({ [key]: { ...(record as Sent), to: 'https://elsewhere.example/' } });
    await says(page, 'Form sent');
    await expect
      .poll(async () => {
        await press(page, 'Verify');
        return text(page, '.verified');
      })
      .toContain('was altered after it was written');
    await page.type('input[type=search]', 'no such thing');
    await says(page, 'No receipt matches.');
    await follow(page, '#request=1');
    await says(page, 'An objection by form to LinkedIn');
  });

  test('preferences: kept, seen at once in every view, and asked for where the browser has to be asked', async () => {
    const driver = await bed.shared();
    const page = await driver.openExtensionPage('dashboard.html#preferences');
    await says(page, 'Show a notice');
    const kept = (what: object): Promise<void> =>
      expect.poll(async () => (await driver.readStorage())['preferences']).toMatchObject(what);
    const click = (selector: string): Promise<void> =>
      page.$eval(selector, (input) => (input instanceof HTMLElement ? input.click() : undefined));
    await click('.pref input');
    await kept({ notice: false });
    await click('.pref input');
    await kept({ notice: true });
    await page.select('#often', 'quarter');
    await kept({ reminder: 'quarter' });
    await click('.radios label:last-child input');
    await kept({ theme: 'dark' });
    const theme = (one: Page): Promise<string | undefined> =>
      one.evaluate(() => document.documentElement.dataset['theme']);
    await expect.poll(() => theme(page)).toBe('dark');
    for (const path of ['popup.html', 'welcome.html']) {
      const other = await driver.openExtensionPage(path);
      await other.waitForSelector('h1');
      expect(await theme(other)).toBe('dark');
      await other.close();
    }
    // The browser's own question is not to be answered here: the person says no.
    await page.evaluate('(globalThis.browser ?? globalThis.chrome).permissions.request = async () => false');
    await page.$$eval('.pref label input[type=checkbox]', (boxes) => {
      const last = boxes.at(-1);
      if (last instanceof HTMLElement) last.click();
    });
    await says(page, 'Your browser did not allow notifications. Nothing changed.');
    expect(
      await page.$$eval('.pref label input[type=checkbox]', (boxes) =>
        boxes.map((one) => one instanceof HTMLInputElement && one.checked),
      ),
    ).toEqual([true, true, false, false, false]);
  });

  test('a copy is saved, everything is deleted once it is confirmed, and the copy brings it back', async () => {
    const driver = await bed.shared();
    await put(driver, [finding('refused', { strength: 'saved' })], [CHANGE]);
    const page = await driver.openExtensionPage('dashboard.html#preferences');
    await page.bringToFront();
    await says(page, 'Export a copy');
    const bring = (file: string): Promise<void> =>
      page.$eval(
        'input[type=file]',
        (input, content) => {
          if (!(input instanceof HTMLInputElement)) return;
          const files = new DataTransfer();
          files.items.add(new File([content], 'copy.json'));
          input.files = files.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
        file,
      );
    const saved = await catchFiles(page);
    await press(page, 'Export all');
    const copy = await saved();
    await bring('no copy');
    await says(page, 'Holdout did not export this file. Nothing changed.');
    await bring(copy.slice(0, copy.length / 2));
    await says(page, 'Nothing changed.');
    await bring(copy.replace(/"format": \d+/u, '"format": 99'));
    await says(page, 'A newer Holdout exported this file. Nothing changed.');

    await press(page, 'Delete');
    await says(
      page,
      'Delete everything Holdout knows? This is deleted, and cannot be brought back without a copy: 1 finding 1 receipt',
    );
    await page.keyboard.press('Escape');
    await expect.poll(() => page.$('dialog')).toBeNull();
    expect(Object.keys(await driver.readStorage())).toContain(changeKey(1));
    await press(page, 'Delete');
    await press(page, 'Delete everything');
    await expect
      .poll(async () => Object.keys(await driver.readStorage()).filter((key) => /^(?:finding|change):/u.test(key)))
      .toEqual([]);
    await bring(copy);
    await says(page, '2 records imported.');
    await follow(page, '#');
    await says(page, 'No setting allows training');
    expect(Object.keys(await driver.readStorage())).toEqual(
      expect.arrayContaining([changeKey(1), `finding:${refKey(SETTING)}`]),
    );
  });
});

forEachBrowser('The welcome page', (bed) => {
  test('three steps to a first check', async () => {
    const driver = await bed.shared();
    const page = await driver.openExtensionPage('welcome.html');
    await says(page, 'Say no to AI training on your data');
    await press(page, 'Choose services');
    await says(page, 'So far Holdout has access to LinkedIn only.');
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

forEachBrowser('Everybody can read and use them', (bed) => {
  test('axe-core finds nothing in any view, in light and dark', async () => {
    const driver = await bed.shared({ grant: X_HOSTS });
    let looks = 0;
    const look = async (
      path: string,
      routes: string[] = [''],
      prepare?: (page: Page) => Promise<void>,
    ): Promise<void> => {
      // Every view is looked at in one of the two: axe-core looks at the document, which is the same in both.
      const mine = routes.filter(() => isTurnOf(bed.name, (looks += 1)));
      const [first] = mine;
      if (first === undefined) return;
      const page = await driver.openExtensionPage(`${path}${first}`);
      for (const route of mine) {
        await follow(page, route);
        await page.waitForSelector('h1');
        await prepare?.(page);
        expect([path, route, await faults(page)]).toEqual([path, route, []]);
      }
      await page.close();
    };
    await look('popup.html');
    await look('welcome.html', ['#what', '#choose', '#check']);
    const all = [
      finding('unclear', { reason: 'ambiguous' }),
      finding('allowed', { ...X, label: 'Allow your public data', drift: { refused: days(20), found: days(0) } }),
    ];
    await putNew(
      driver,
      all,
      { [changeKey(1)]: CHANGE, 'sent:00000001': SENT, 'past-round:00000001': PAST, round: STOPPED },
      { changes: 1, sent: 1, rounds: 1 },
    );
    await look('popup.html', [''], openAll);
    await look('welcome.html', ['#check']);
    await look('dashboard.html', [
      '',
      `#setting=${refKey(X)}`,
      `#setting=${refKey(SETTING)}`,
      '#setting=no/such',
      '#rounds',
      '#receipts',
      '#preferences',
      '#receipt=1',
      '#request=1',
      '#receipt=9',
    ]);
    await look('dashboard.html', ['#preferences'], (page) => press(page, 'Delete'));
    await putNew(
      driver,
      [finding('allowed'), finding('allowed', { ...X, label: 'Allow your public data' })],
      {},
      { changes: 1, sent: 1, rounds: 1 },
    );
    await look('popup.html', [''], async (page) => {
      await press(page, 'Turn off 2');
      await says(page, 'Turn off 2 settings');
    });
    await look('dashboard.html', [''], async (page) => {
      await press(page, 'Turn off 2');
      await page.waitForSelector('dialog');
    });
    const waiting: Round = {
      id: 'three',
      startedAt: days(0),
      step: 'running',
      paused: true,
      visits: [
        { ref: SETTING, url: 'https://www.linkedin.com/', task: 'look', step: 'done', state: 'allowed' },
        { ref: { service: 'x', setting: 'grok-training' }, url: 'https://x.com/', task: 'look', step: 'waiting' },
      ],
    };
    await driver.writeStorage({ round: waiting });
    await look('popup.html');
    await look('dashboard.html', ['#rounds']);
  });
});
