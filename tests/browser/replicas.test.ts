/**
 * The replica of LinkedIn's settings: each variant does what it says, by real clicks, and the server knows the truth.
 */
import { expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { langs, paths, words, type LinkedInState } from '../replicas/linkedin/index.ts';
import { forEachBrowser, type Bed } from './support/each.ts';

const site = 'https://www.linkedin.com';
const KEY = 'allowDataForGenerativeAI';
const generations = ['new', 'mid', 'old'] as const;
const SWITCH = '#app input';

interface Seen {
  checked: boolean;
  ariaChecked: string | null;
  disabled: boolean;
  /** What stands before or around the control as its name. */
  label: string;
  /** The drawn On or Off of the older markup. */
  word: string | null;
  toggled: boolean | null;
}

async function look(page: Page): Promise<Seen[]> {
  return page.$$eval(SWITCH, (inputs) =>
    inputs.map((input) => {
      const row = input.closest('.setting-row');
      const toggle = input.closest('.artdeco-toggle');
      return {
        checked: input.checked,
        ariaChecked: input.getAttribute('aria-checked'),
        disabled: input.disabled,
        label: row?.querySelector('label, .setting-label')?.textContent ?? '',
        word: row?.querySelector('.artdeco-toggle__text')?.textContent ?? null,
        toggled: toggle === null ? null : toggle.classList.contains('artdeco-toggle--toggled'),
      };
    }),
  );
}

async function attributes(page: Page): Promise<Record<string, string>> {
  return page.$eval(SWITCH, (input) =>
    Object.fromEntries([...input.attributes].map(({ name, value }) => [name, value])),
  );
}

async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.waitForSelector(SWITCH);
}

/**
 * What happened in the page, by its own clock: ours runs late on a busy machine. Times are in ms since the page's
 * script began.
 */
interface Watched {
  /** When a control first stood in the page, and how many have since. */
  first: number;
  drawn: number;
  /** When a control was pressed last, and the positions it has shown since. */
  pressed: number;
  shown: { at: number; checked: boolean }[];
}

/** Starts the record before anything of the page has run; sent as text, so that all it uses is within. */
function record(): void {
  const seen: Watched = { first: -1, drawn: 0, pressed: -1, shown: [] };
  Reflect.set(window, 'seen', seen);
  let known: HTMLInputElement | null = null;
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const now = (): number => {
    // The script may be long in coming: it is built when a page first asks for it.
    const script = performance.getEntriesByType('resource').find((entry) => entry.name.endsWith('/client.js'));
    return performance.now() - (script instanceof PerformanceResourceTiming ? script.responseEnd : 0);
  };
  const note = (): void => {
    const input = document.querySelector<HTMLInputElement>('#app input');
    if (input === null) return;
    if (input !== known) {
      known = input;
      seen.drawn += 1;
      if (seen.first < 0) seen.first = now();
    }
    if (seen.pressed >= 0 && seen.shown.at(-1)?.checked !== input.checked)
      seen.shown.push({ at: now(), checked: input.checked });
  };
  new MutationObserver(note).observe(document, { childList: true, subtree: true });
  setInterval(note, 10);
  addEventListener(
    'click',
    () => {
      seen.pressed = now();
      seen.shown = [];
    },
    true,
  );
}

async function recorded(page: Page): Promise<Watched> {
  return page.evaluate((): Watched => Reflect.get(window, 'seen'));
}

/** Waits until the control was off and is on again: how long after the press it was seen to flip, and to go back. */
async function rolledBack(page: Page): Promise<{ flipped: number; back: number }> {
  await expect
    .poll(async () => (await recorded(page)).shown.map((one) => one.checked).join(' '))
    .toMatch(/false true$/u);
  const { pressed, shown } = await recorded(page);
  const off = shown.find((one) => !one.checked);
  return { flipped: (off?.at ?? -1) - pressed, back: (shown.at(-1)?.at ?? -1) - pressed };
}

const settle = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What every test here needs of its bed. */
function tools(bed: Bed) {
  const world = (): LinkedInState => bed.server.world.linkedin;

  async function open(path: string, ready = SWITCH, recording = false): Promise<Page> {
    const driver = await bed.sharedBare();
    for (const old of (await driver.browser.pages()).slice(1)) await old.close();
    const page = await driver.newPage();
    if (recording) await page.evaluateOnNewDocument(record);
    await page.goto(site + path);
    if (ready) await page.waitForSelector(ready);
    return page;
  }
  const setting = (query: string, ready = SWITCH, recording = false): Promise<Page> =>
    open(`${paths.setting}?${query}`, ready, recording);

  async function saved(count: number): Promise<void> {
    await expect.poll(() => world().saves.length).toBe(count);
  }

  return { world, open, setting, saved };
}

forEachBrowser('LinkedIn replica', (bed) => {
  const { world, open, setting, saved } = tools(bed);

  test.each(generations)('%s: a click saves, and a reload tells the truth', async (gen) => {
    const page = await setting(`gen=${gen}`);
    expect((await look(page)).map((seen) => seen.checked)).toEqual([true]);
    await page.click(SWITCH);
    await saved(1);
    expect(world().saves).toEqual([{ key: KEY, settingValue: false, stored: false }]);
    expect(world().allowDataForGenerativeAI).toBe(false);
    await expect.poll(async () => (await look(page))[0]?.checked).toBe(false);
    await reload(page);
    expect((await look(page)).map((seen) => seen.checked)).toEqual([false]);
    await page.click(SWITCH);
    await saved(2);
    await reload(page);
    expect((await look(page)).map((seen) => seen.checked)).toEqual([true]);
    expect(bed.server.unexplained()).toEqual([]);
  });

  test.each(generations)('%s: late hydration shows a control that does nothing yet', async (gen) => {
    const page = await setting(`variant=${gen},lateHydration`, SWITCH, true);
    expect(await look(page)).toMatchObject([{ checked: true, disabled: false }]);
    await page.click(SWITCH);
    // On a machine too busy to be early there is nothing to see; another try.
    for (let tries = 0; (await recorded(page)).pressed >= 1400 && tries < 12; tries += 1) {
      bed.server.reset();
      await reload(page);
      await page.click(SWITCH);
    }
    expect((await recorded(page)).pressed).toBeLessThan(1400);
    await settle(400);
    expect(world().saves).toEqual([]);
    await settle(1500);
    expect(world().saves).toEqual([]);
    expect(world().allowDataForGenerativeAI).toBe(true);
    await page.click(SWITCH);
    await saved(1);
  });

  test.each(generations)('%s: a refused save goes back after 800 ms', async (gen) => {
    const page = await setting(`variant=${gen},refuseToSave,toast`, SWITCH, true);
    await page.click(SWITCH);
    const { flipped, back } = await rolledBack(page);
    expect(flipped).toBeLessThan(700);
    expect(back).toBeGreaterThan(750);
    expect(await page.$eval('[role=alert]', (toast) => toast.textContent)).toContain('Something went wrong');
    expect(world().saves).toEqual([{ key: KEY, settingValue: false, stored: true }]);
    expect(world().allowDataForGenerativeAI).toBe(true);
  });

  test('from the feed to the setting and back without loading a page', async () => {
    const page = await open(`${paths.feed}?variant=old`, 'article');
    expect(await page.$('main input')).toBeNull();
    bed.server.clear();
    await page.click(`a[href="${paths.setting}"]`);
    await page.waitForSelector(SWITCH);
    expect(new URL(page.url()).pathname).toBe(paths.setting);
    await page.click(SWITCH);
    await saved(1);
    await page.click('aside nav li:nth-child(4) a');
    await page.waitForSelector('.rows');
    expect(await page.$eval('.rows', (rows) => rows.textContent)).toMatch(/Data for Generative AI Improvement\s*Off/u);
    await page.goBack();
    await page.waitForSelector(SWITCH);
    expect((await look(page))[0]?.checked).toBe(false);
    expect(bed.server.requests().filter((entry) => entry.headers['sec-fetch-mode'] === 'navigate')).toEqual([]);
    expect(bed.server.unexplained()).toEqual([]);
  });
});

// The rest is the replica's own HTML and server, alike in any browser.
forEachBrowser(
  'LinkedIn replica, variants',
  (bed) => {
    const { world, open, setting, saved } = tools(bed);

    test('the markup of each generation', async () => {
      const newer = await attributes(await setting('new'));
      expect(newer).toMatchObject({ type: 'checkbox', role: 'switch', 'aria-labelledby': KEY });
      expect(newer).not.toHaveProperty('aria-checked');
      const mid = await attributes(await setting('mid'));
      expect(mid).toMatchObject({
        type: 'checkbox',
        role: 'switch',
        'aria-checked': 'true',
        'data-artdeco-toggle-button': 'true',
      });
      const page = await setting('old');
      const old = await attributes(page);
      expect(old['id']).toMatch(/^adToggle_ember\d+$/u);
      expect(old).not.toHaveProperty('role');
      expect(old).not.toHaveProperty('aria-checked');
      expect(await page.$eval('.artdeco-toggle', (root) => [...root.children].map((child) => child.localName))).toEqual(
        ['span', 'label', 'input'],
      );
      expect(await page.$eval('.artdeco-toggle__label', (label) => label.getAttribute('for'))).toBe(old['id']);
      expect(await page.$eval('.artdeco-toggle__text', (span) => span.ariaHidden)).toBe('true');
    });

    test.each(langs)('in %s', async (lang) => {
      for (const gen of ['new', 'old'] as const) {
        const page = await setting(`variant=${gen},lang:${lang}`);
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
        expect(await page.$eval('h1', (heading) => heading.textContent)).toBe(words[lang].section);
        const [seen] = await look(page);
        expect(seen?.label).toBe(words[lang].toggle);
        if (gen === 'old') expect(seen?.word).toBe(words[lang].on);
      }
    });

    test('the question and the link beside it', async () => {
      const page = await setting('new');
      expect(await page.$eval('main', (main) => main.innerText)).toContain(
        'Can LinkedIn and its affiliates use your personal data',
      );
      expect(await page.$eval('main p a', (link) => link.textContent)).toBe('Learn more');
      expect(await page.$eval('header', (header) => header.querySelector('nav a[href*="/in/"]') !== null)).toBe(true);
    });

    test('signed out: to the login page, which knows the way back', async () => {
      const page = await setting('signedOut', 'form');
      const url = new URL(page.url());
      expect(url.pathname).toBe('/uas/login');
      expect(url.searchParams.get('session_redirect')).toBe(`${site}${paths.setting}?signedOut`);
      expect(await page.evaluate(() => document.cookie)).not.toContain('liap');
      const wall = await open(`${paths.setting}?authwall`, 'form');
      expect(new URL(wall.url()).pathname).toBe('/authwall');
    });

    test('not offered: signed in, a settings page, and no such row', async () => {
      const page = await setting('notOffered', 'main');
      await settle(300);
      expect(await page.$(SWITCH)).toBeNull();
      expect(await page.$eval('body', (body) => body.innerText)).not.toContain(words.en.toggle);
      expect(await page.evaluate(() => document.cookie)).toContain('liap=true');
      const list = await setting('notOfferedRedirect', 'main');
      expect(new URL(list.url()).pathname).toBe(paths.privacy);
    });

    test.each(generations)('%s: locked does not move', async (gen) => {
      const page = await setting(`${gen}&locked`);
      expect(await look(page)).toMatchObject([{ checked: true, disabled: true }]);
      await page.click(SWITCH);
      if (gen !== 'new') await page.click('.artdeco-toggle__text');
      await settle(300);
      expect(await look(page)).toMatchObject([{ checked: true, disabled: true }]);
      expect(world().saves).toEqual([]);
    });

    test.each(generations)('%s: late hydration, waited for, saves', async (gen) => {
      const page = await setting(`variant=${gen},lateHydration`);
      await settle(1800);
      await page.click(SWITCH);
      await saved(1);
      expect(world().allowDataForGenerativeAI).toBe(false);
    });

    test('late and never rendered', async () => {
      const page = await setting('lateRender', SWITCH, true);
      expect((await recorded(page)).first).toBeGreaterThan(1150);
      expect(await page.$('.skeleton')).toBeNull();
      const never = await setting('neverRender', '.skeleton');
      await settle(1500);
      expect(await never.$(SWITCH)).toBeNull();
    });

    test('a refused save without a word', async () => {
      const page = await setting('refuseToSave', SWITCH, true);
      await page.click(SWITCH);
      await rolledBack(page);
      expect(await page.$('[role=alert]')).toBeNull();
    });

    test('a save that is forgotten', async () => {
      const page = await setting('forgets');
      await page.click(SWITCH);
      await saved(1);
      await settle(300);
      expect((await look(page))[0]?.checked).toBe(false);
      await reload(page);
      expect((await look(page))[0]?.checked).toBe(true);
    });

    test.each(generations)('%s: switches beside ours, which stay', async (gen) => {
      const page = await setting(`variant=${gen},similar,neighbours`);
      const before = await look(page);
      expect(before.map((seen) => seen.label)).toEqual([
        words.en.toggle,
        'Use my data to personalise ads',
        `${words.en.toggle} (trusted partners)`,
        'Use my age for ads',
        'Show me ads outside LinkedIn',
      ]);
      await page.click(SWITCH);
      await saved(1);
      await settle(100);
      expect((await look(page)).map((seen) => seen.checked)).toEqual([false, true, true, true, true]);
      const ads = (await page.$$(SWITCH))[1];
      await ads?.click();
      await saved(2);
      expect(world().others).toMatchObject({ allowProfileAndActivityDataForMarketingAds: false });
      await reload(page);
      expect((await look(page)).map((seen) => seen.checked)).toEqual([false, false, true, true, true]);
    });

    test('two of the same name', async () => {
      const page = await setting('twin');
      expect((await look(page)).map((seen) => seen.label)).toEqual([words.en.toggle, words.en.toggle]);
    });

    test.each(generations)('%s: a neighbour that goes along', async (gen) => {
      const page = await setting(`variant=${gen},dragsNeighbour`);
      await page.click(SWITCH);
      await saved(2);
      await expect.poll(async () => (await look(page)).map((seen) => seen.checked)).toEqual([false, false, true]);
      expect(world().others).toMatchObject({ allowAdsByAge: false });
    });

    test.each(['old', 'mid'] as const)('%s: a label click counts once, and twice when told to', async (gen) => {
      const once = await setting(gen);
      await once.click('.artdeco-toggle__label');
      await settle(300);
      expect(world().saves.map((save) => save.settingValue)).toEqual([false]);
      bed.server.reset();
      const twice = await setting(`${gen}&doubleClick`);
      await twice.click('.artdeco-toggle__label');
      await settle(300);
      expect(world().saves.map((save) => save.settingValue)).toEqual([false, true]);
      expect((await look(twice))[0]?.checked).toBe(true);
      await twice.click(SWITCH);
      await saved(3);
      await expect.poll(async () => (await look(twice))[0]?.checked).toBe(false);
    });

    test('on and off at once', async () => {
      expect(await look(await setting('new&disagree'))).toMatchObject([{ checked: true, ariaChecked: 'false' }]);
      expect(await look(await setting('mid&disagree'))).toMatchObject([
        { checked: true, ariaChecked: 'false', toggled: true, word: 'On' },
      ]);
      expect(await look(await setting('old&disagree'))).toMatchObject([
        { checked: true, ariaChecked: null, toggled: false, word: 'Off' },
      ]);
    });

    test.each(generations)('%s: replaced while it is read', async (gen) => {
      const page = await setting(`variant=${gen},rerender`, SWITCH, true);
      // For two seconds by the page's timers, however late they run: from then on the same node stays.
      await expect.poll(async () => (await recorded(page)).drawn).toBeGreaterThan(10);
      await expect
        .poll(async () => {
          const { drawn } = await recorded(page);
          await settle(300);
          return (await recorded(page)).drawn - drawn;
        })
        .toBe(0);
      expect((await recorded(page)).drawn).toBeLessThan(45);
      const last = await page.$(SWITCH);
      await last?.click();
      await saved(1);
    });

    test.each(['new', 'old'] as const)('%s: a page of 20,000 nodes', async (gen) => {
      const page = await setting(`${gen}&big`);
      const count = await page.evaluate(() => {
        const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
        let nodes = 0;
        while (walker.nextNode()) nodes += 1;
        return { nodes, switches: document.querySelectorAll('main input[type=checkbox]').length };
      });
      expect(count.nodes).toBeGreaterThan(20_000);
      expect(count.switches).toBe(3001);
      await page.click(SWITCH);
      await saved(1);
    });

    test.each(generations)('%s: the same key under the opposite label', async (gen) => {
      const page = await setting(`variant=${gen},inverted`);
      const [seen] = await look(page);
      expect(seen).toMatchObject({ checked: false });
      expect(seen?.label).toMatch(/^Don’t use my data/u);
      await page.click(SWITCH);
      await saved(1);
      expect(world().allowDataForGenerativeAI).toBe(false);
      await reload(page);
      expect((await look(page))[0]?.checked).toBe(true);
    });

    test('an unknown label, and one that nothing ties to the switch', async () => {
      const renamed = await setting('renamed');
      expect((await look(renamed))[0]?.label).not.toBe(words.en.toggle);
      const dangling = await setting('dangling');
      expect((await look(dangling))[0]?.label).toBe(words.en.toggle);
      expect(await dangling.$(`#${KEY}`)).toBeNull();
      expect(await (await setting('new')).$(`#${KEY}`)).not.toBeNull();
    });

    test('off at first, and then as it was saved', async () => {
      const page = await setting('off');
      expect((await look(page))[0]?.checked).toBe(false);
      await page.click(SWITCH);
      await saved(1);
      await reload(page);
      expect((await look(page))[0]?.checked).toBe(true);
    });

    test('the world decides for a bare address', async () => {
      world().variant = ['old', 'lang:de', 'off'];
      const page = await open(paths.setting);
      expect(await look(page)).toMatchObject([{ checked: false, label: words.de.toggle, word: 'Aus' }]);
      world().variant = ['forgets', 'on'];
      await reload(page);
      await page.click(SWITCH);
      await saved(1);
      await reload(page);
      expect((await look(page))[0]?.checked).toBe(true);
    });

    test('the other settings pages', async () => {
      const hub = await open(paths.hub, '.rows');
      expect(await hub.$('main input')).toBeNull();
      const research = await open(paths.research);
      expect(await research.$eval(SWITCH, (input) => input.getAttribute('aria-labelledby'))).toBe(
        'allowAnonymizedDataResearch',
      );
      await research.click(SWITCH);
      await saved(1);
      expect(world()).toMatchObject({ allowDataForGenerativeAI: true, others: { allowAnonymizedDataResearch: false } });
    });

    test('the objection form is recorded only when it is sent', async () => {
      const page = await open(paths.objection, 'form');
      const options = await page.$$eval('option', (all) => all.map((option) => option.textContent));
      expect(options).toContain('Object to processing for training content-generating AI models');
      await page.select('select', 'object-ai');
      await page.type('textarea', 'I object.');
      await settle(200);
      expect(world().submitted).toEqual([]);
      await Promise.all([page.waitForNavigation(), page.click('button[type=submit]')]);
      expect(world().submitted).toMatchObject([{ requestType: 'object-ai', description: 'I object.' }]);
      const dutch = await open(`${paths.objection}?lang=nl&radio`, 'form');
      expect(await dutch.$eval('fieldset', (choice) => choice.innerText)).toContain('Bezwaar maken tegen verwerking');
      expect(await dutch.$$eval('input[type=radio]', (all) => all.length)).toBe(3);
    });

    test('a help article, login pages, and an address that is not known', async () => {
      await open(paths.help, `main a[href="${paths.setting}"]`);
      await open(paths.login, 'input[type=password]');
      const page = await open('/somewhere', '');
      expect(await page.evaluate(() => document.contentType)).toBe('text/plain');
    });
  },
  ['chromium'],
);
