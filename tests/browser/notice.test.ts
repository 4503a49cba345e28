/**
 * The notice on pages that are none of its friends, in both browsers: an extension made for the test shows it, a server
 * made for the test serves the pages under a real host name.
 */
import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serve, type ReplicaServer, type WorldOf } from '../replicas/server.ts';
import { browserNames } from './support/browsers.ts';
import { launch, type Driver, type Notice } from './support/driver.ts';
import { probe, root } from './support/probe.ts';

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
const HOSTILE =
  '* { display: none !important; opacity: 0 !important; transform: translateX(-9999px) !important; pointer-events: none !important; --paper: red; --ink: red; color: red !important; } html, body { display: block !important; transform: none !important; opacity: 1 !important } :root { font-size: 40px }';
const HEARD =
  "for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'focusin']) document.addEventListener(type, () => { document.body.dataset.heard = type; });";

const body =
  '<h1>Settings</h1><input id="field"><button id="corner" style="display: none">Switch</button><dialog id="modal"><button id="inside">Inside</button></dialog>';
const pages: Record<string, { html: string; headers?: Record<string, string> }> = {
  '/plain': {
    html: `<!doctype html><title>page</title><style>#corner { position: fixed; right: 40px; bottom: 40px; width: 60px }</style>${body}<script>${HEARD}</script>`,
  },
  '/strict': {
    html: `<!doctype html><title>page</title><link rel="stylesheet" href="/hostile.css">${body}`,
    headers: { 'content-security-policy': STRICT },
  },
};

const replica = {
  hosts: ['notice.example'],
  initial: () => ({}),
  handle: ({ url }: { url: URL }) => {
    if (url.pathname === '/hostile.css') return { purpose: 'asset' as const, type: 'text/css', body: HOSTILE };
    const page = pages[url.pathname];
    return (
      page && {
        purpose: 'page' as const,
        type: 'text/html; charset=utf-8',
        body: page.html,
        ...(page.headers ? { headers: page.headers } : {}),
      }
    );
  },
};

/** Shows what the page asks for; what is answered becomes the page's title. */
const content = `
import { createNotice } from '${root}/src/content/notice/notice.ts';
import { NOTICES } from '${root}/tests/browser/gallery/notices.ts';
const notice = createNotice(document, (action) => { document.title += ' ' + action; }, { avoid: () => document.querySelector('#corner') ?? undefined });
const told = () => { const name = document.documentElement.getAttribute('data-show'); if (name && NOTICES[name]) notice.show(NOTICES[name]); else notice.hide(); };
new MutationObserver(told).observe(document.documentElement, { attributes: true, attributeFilter: ['data-show'] });
document.documentElement.setAttribute('data-ready', '');
`;

let dir = '';
let server: ReplicaServer<WorldOf<{ notice: typeof replica }>>;

beforeAll(async () => {
  dir = await probe('notice-test', 'notice.example', content);
  server = await serve({ notice: replica });
});
afterAll(async () => {
  await server.close();
  await rm(dir, { recursive: true, force: true });
});

describe.each([...browserNames])('The notice in a page (%s)', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch({ browser: name, server, extensionDir: dir });
  });
  afterAll(async () => driver.close());

  let page: Page;
  async function open(path: string, view: string): Promise<void> {
    page = await driver.newPage(`https://notice.example${path}`);
    await page.waitForSelector('html[data-ready]');
    await page.evaluate((shown) => document.documentElement.setAttribute('data-show', shown), view);
  }
  afterEach(async () => page.close());
  /** The notice, once its buttons act. */
  const ready = async (text = ''): Promise<Notice> => {
    let notice: Notice | undefined;
    await expect
      .poll(async () => {
        notice = await driver.waitForNotice(page, text);
        return notice.buttons.filter(({ disabled }) => disabled).length;
      })
      .toBe(0);
    return notice ?? driver.waitForNotice(page, text);
  };
  const spoil = (rules: string): Promise<void> =>
    page.evaluate((css) => {
      const style = document.createElement('style');
      style.textContent = css;
      document.head.append(style);
    }, rules);
  /** Into the notice by the keyboard: the focus stands on its first button. */
  const tabInto = async (): Promise<void> => {
    await page.focus('#field');
    await page.keyboard.press('Tab');
    expect((await driver.notice(page))?.buttons[0]?.focused).toBe(true);
  };
  const answers = async (): Promise<string> => (await page.title()).replace(/^page ?/u, '');
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.localName || '');

  test('stands, styled, on a page with a strict policy and rules against everything', async () => {
    await open('/strict', 'allowed');
    const notice = await driver.waitForNotice(page, 'This setting allows AI training');
    const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(notice.box.width).toBe(340);
    expect(Math.round(size.width - notice.box.x - notice.box.width)).toBeLessThanOrEqual(36); // 20 and, where there is one, a scrollbar
    expect(Math.round(size.height - notice.box.y - notice.box.height)).toBe(20);
    expect(notice.buttons.map((button) => button.name)).toEqual(['Turn off', 'Not now', 'Show fewer notices']);
    expect(notice.buttons[0]?.box.height).toBe(36);
    // Something of it is really at the place where it says that it is.
    const hit = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, {
      x: notice.box.x + 20,
      y: notice.box.y + 20,
    });
    expect(hit).toBe('div');
    await driver.clickNoticeButton(page, 'Turn off');
    expect(await answers()).toBe('turnOff');
  });

  test('tells the page nothing: one element without a name, and no event out of it', async () => {
    await open('/plain', 'allowed');
    await driver.waitForNotice(page);
    const host = await page.evaluate(() => {
      const last = document.documentElement.lastElementChild;
      return {
        tag: last?.localName,
        attributes: last?.getAttributeNames(),
        inside: last?.shadowRoot,
        children: last?.childNodes.length,
      };
    });
    expect(host).toEqual({ tag: 'div', attributes: [], inside: null, children: 0 });
    await page.evaluate(() => delete document.body.dataset['heard']);
    await driver.clickNoticeButton(page, 'Turn off');
    expect(await answers()).toBe('turnOff');
    expect(await page.evaluate(() => document.body.dataset['heard'])).toBeUndefined();
  });

  test('a press of the mouse leaves the focus where it was; a second answer is not heard', async () => {
    await open('/plain', 'allowed');
    await page.focus('#field');
    await driver.waitForNotice(page);
    expect(await focused()).toBe('field');
    await driver.clickNoticeButton(page, 'Turn off');
    await driver.clickNoticeButton(page, 'Turn off');
    expect(await focused()).toBe('field');
    expect(await answers()).toBe('turnOff');
  });

  test('by the keyboard: last in the order, its first button first; the focus stays within when the view changes', async () => {
    await open('/plain', 'allowed');
    await ready();
    await page.focus('#field');
    await page.keyboard.press('Tab');
    expect((await driver.notice(page))?.buttons.find((button) => button.focused)?.name).toBe('Turn off');
    await page.keyboard.press('Enter');
    expect(await answers()).toBe('turnOff');
    await page.evaluate(() => document.documentElement.setAttribute('data-show', 'done'));
    expect((await driver.waitForNotice(page, 'Confirmed')).buttons.find((button) => button.focused)?.name).toBe('Undo');
  });

  test('only what a person does counts', async () => {
    await open('/plain', 'allowed');
    await driver.waitForNotice(page);
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    });
    expect(await answers()).toBe('');
    expect(await driver.notice(page)).toBeDefined();
  });

  test('Escape is "Not now": not from a field, not with a dialog open, not when the page used it', async () => {
    await open('/plain', 'allowed');
    await ready();
    await page.focus('#field');
    await page.keyboard.press('Escape');
    expect(await answers()).toBe('');
    await page.evaluate(() => {
      document.querySelector<HTMLInputElement>('#field')?.blur();
      document.querySelector<HTMLDialogElement>('#modal')?.show();
      document.querySelector<HTMLElement>('#inside')?.blur();
    });
    await page.keyboard.press('Escape');
    expect(await answers()).toBe('');
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#modal')?.close());
    await page.evaluate(() =>
      document.body.addEventListener('keydown', (event) => event.preventDefault(), { once: true }),
    );
    await page.evaluate(() =>
      document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined,
    );
    await page.keyboard.press('Escape');
    expect(await answers()).toBe('');
    await page.keyboard.press('Escape');
    expect(await answers()).toBe('notNow');
    expect(await driver.notice(page)).toBeUndefined();
  });

  test('goes to the other corner when it would cover the control', async () => {
    await open('/plain', 'done');
    const right = await driver.waitForNotice(page);
    await page.evaluate(() => {
      document.documentElement.setAttribute('data-show', '');
      document.querySelector('#corner')?.removeAttribute('style');
      document.documentElement.setAttribute('data-show', 'allowed');
    });
    const left = await driver.waitForNotice(page, 'allows');
    expect(left.box.x).toBe(20);
    expect(right.box.x).toBeGreaterThan(400);
  });

  test('a modal dialog of the page neither covers it nor makes it dead', async () => {
    await open('/plain', '');
    await page.evaluate(() => {
      document.querySelector<HTMLDialogElement>('#modal')?.showModal();
      document.documentElement.setAttribute('data-show', 'allowed');
    });
    await page.waitForFunction(() => document.querySelector('#modal > div') !== null);
    const { x, y } = await page.evaluate(() => ({ x: innerWidth - 300, y: innerHeight - 30 }));
    expect(await page.evaluate((at) => document.elementFromPoint(at.x, at.y)?.localName, { x, y })).toBe('div');
    await page.focus('#inside');
    await ready();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await answers()).toBe('turnOff');
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#modal')?.close());
    await page.waitForFunction(() => document.documentElement.lastElementChild?.localName === 'div');
    expect(await driver.waitForNotice(page, 'allows')).toBeDefined();
  });

  test('the three dots: not on this page, never', async () => {
    await open('/plain', 'allowed');
    await driver.waitForNotice(page);
    await driver.clickNoticeButton(page, 'Show fewer notices');
    const { buttons } = await driver.waitForNotice(page, 'Never: toolbar button only');
    expect(buttons.map((button) => button.name)).toEqual([
      'Turn off',
      'Not now',
      'Show fewer notices',
      'Not on this page',
      'Never: toolbar button only',
    ]);
    await driver.clickNoticeButton(page, 'Never: toolbar button only');
    expect(await answers()).toBe('never');
    expect(await driver.notice(page)).toBeUndefined();
  });

  test('speaks once, after it stands, and is then silent', async () => {
    await open('/plain', 'unclear');
    const text = async (): Promise<string> => (await driver.notice(page))?.text ?? '';
    await driver.waitForNotice(page, 'Holdout cannot tell');
    const twice = /Holdout cannot tell[\s\S]*Holdout cannot tell/u;
    await expect.poll(text).toMatch(twice);
    await expect.poll(text).not.toMatch(twice);
  });

  const COVER = 'position: fixed; inset: 0; z-index: 2147483647; margin: 0; border: 0; background: white';
  const appended = (style: string): Promise<void> =>
    page.evaluate((text) => {
      const cover = document.createElement('div');
      cover.style.cssText = text;
      document.documentElement.append(cover);
    }, style);
  const opened = (style: string, rules = ''): Promise<void> =>
    page.evaluate(
      (text, sheet) => {
        const cover = document.createElement('div');
        cover.popover = 'manual';
        cover.style.cssText = text;
        document.head.append(Object.assign(document.createElement('style'), { textContent: sheet }));
        document.body.append(cover);
        cover.showPopover();
      },
      style,
      rules,
    );
  const attacks: Record<string, () => Promise<unknown>> = {
    'something over it': () => appended(COVER),
    'something over it that lets clicks through': () => appended(`${COVER}; pointer-events: none`),
    'something over a part of it': () => appended(`${COVER}; inset: auto 0 0 auto; width: 100px; height: 40px`),
    'a popover over it that lets clicks through': () =>
      opened(`${COVER}; width: auto; height: auto; pointer-events: none`),
    'the backdrop of a popover elsewhere': () =>
      opened('inset: 0 auto auto 0; width: 10px; height: 10px', '::backdrop { background: white }'),
    'an ::after of the page': () => spoil(`html::after { content: ''; ${COVER}; pointer-events: none }`),
    'a page almost transparent': () => spoil('html { opacity: .02 }'),
    'a page that is being blended out': () =>
      page.evaluate(() => {
        document.documentElement.animate({ opacity: [0.1, 0.1] }, { duration: 600_000 });
      }),
    'a filter': () => spoil('html { filter: opacity(0) }'),
    'a clip path': () => spoil('html { clip-path: inset(0 0 200px 0) }'),
    'a mask': () => spoil('html { mask-image: linear-gradient(transparent, transparent) }'),
    blending: () => spoil('html { mix-blend-mode: lighten }'),
    'a scale': () => spoil('html { height: 100vh; transform: scale(.95) }'),
    // Where a shift comes to rest, the notice is seen after half a second, and acts.
    'a shift that goes on': () =>
      page.evaluate(() => {
        const { style } = document.documentElement;
        style.height = '100vh';
        const shift = (): void => {
          style.transform = `translate(-${(performance.now() / 20) % 60}px, -60px)`;
          requestAnimationFrame(shift);
        };
        shift();
      }),
    'another place in the document': () =>
      page
        .evaluate(() => {
          document.body.style.opacity = '0.05';
          const host = document.documentElement.lastElementChild;
          if (host) document.body.append(host);
          document.querySelector<HTMLElement>('#field')?.focus();
        })
        .then(() => page.keyboard.press('Tab')),
  };

  test.each(Object.keys(attacks))('does nothing under %s, and says why', async (attack) => {
    await open('/plain', 'allowed');
    await ready();
    await tabInto();
    await attacks[attack]?.();
    await page.keyboard.press('Enter');
    expect(await answers()).toBe('');
    await driver.waitForNotice(page, 'The notice was covered or moved');
    // Escape does not send away what nobody sees either, and the buttons look as they are.
    await page.keyboard.press('Escape');
    expect(await answers()).toBe('');
    expect((await driver.notice(page))?.buttons.every(({ disabled }) => disabled)).toBe(true);
    // It gets no better by lasting.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    expect((await driver.notice(page))?.buttons.every(({ disabled }) => disabled)).toBe(true);
  });

  test('uncovered at the moment of the press, it had not been seen; after half a second in sight it acts', async () => {
    await open('/plain', 'allowed');
    await ready();
    await page.evaluate(() => {
      document.documentElement.style.opacity = '0.01';
      addEventListener('pointerdown', () => document.documentElement.removeAttribute('style'), true);
    });
    await expect.poll(async () => (await driver.notice(page))?.buttons[0]?.disabled).toBe(true);
    const [button] = (await driver.waitForNotice(page)).buttons;
    const { x, y, width, height } = button?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.click(x + width / 2, y + height / 2);
    expect(await answers()).toBe('');
    await driver.waitForNotice(page, 'The notice was covered or moved');
    await driver.clickNoticeButton(page, 'Turn off');
    expect(await answers()).toBe('turnOff');
  });

  test('a view that came under the finger is not answered: its buttons wait for half a second', async () => {
    await open('/plain', 'allowed');
    await ready();
    await tabInto();
    await page.evaluate(() => {
      const swap = (): void => document.documentElement.setAttribute('data-show', 'done');
      addEventListener('keydown', swap, { capture: true, once: true });
    });
    await page.keyboard.press('Enter');
    expect(await answers()).toBe('');
    const early = await driver.waitForNotice(page, 'The notice had only just appeared');
    expect(early.state).toBe('done');
    expect(early.buttons.find(({ name: label }) => label === 'Undo')).toMatchObject({ focused: true });
    await ready('Confirmed');
    await page.keyboard.press('Enter');
    expect(await answers()).toBe('undo');
  });

  test('what is drawn over the page before it stood is below it; what is appended later is gone under again', async () => {
    await open('/plain', '');
    await appended(COVER);
    await page.evaluate(() => document.documentElement.setAttribute('data-show', 'allowed'));
    await ready();
    await appended(COVER);
    await page.waitForFunction(() => document.documentElement.lastElementChild?.getAttribute('style') === null);
    await driver.clickNoticeButton(page, 'Turn off');
    expect(await answers()).toBe('turnOff');
  });

  test('a page cannot draw into it', async () => {
    await open('/plain', 'allowed');
    await spoil(`html > div::before, html > div::after { content: '' !important; ${COVER}; pointer-events: none }`);
    await ready();
    expect(
      await page.evaluate(() =>
        ['::before', '::after'].map(
          (part) => getComputedStyle(document.documentElement.lastElementChild!, part).content,
        ),
      ),
    ).toEqual(['none', 'none']);
  });

  test('a page out of sight shows nothing to anybody', async () => {
    await open('/plain', 'allowed');
    await ready();
    const front = await driver.newPage();
    await front.bringToFront();
    if (await page.evaluate(() => document.hidden))
      expect((await driver.notice(page))?.buttons.every(({ disabled }) => disabled)).toBe(true);
    await front.close();
    await page.bringToFront();
    await ready();
    await driver.clickNoticeButton(page, 'Turn off');
    expect(await answers()).toBe('turnOff');
  });

  test('taller than the window: each button is reached and acts', async () => {
    await open('/plain', '');
    await page.setViewport({ width: 700, height: 220 });
    await page.evaluate(() => document.documentElement.setAttribute('data-show', 'request'));
    await ready();
    await driver.pressNoticeButton(page, 'I sent it');
    expect(await answers()).toBe('sent');
  });

  test('on a page shifted as a whole, zoomed by itself or printed it is in sight all the same', async () => {
    await open('/plain', 'allowed');
    await ready();
    for (const rule of ['zoom: 1.3', 'height: 100vh; transform: translate(-30px, -20px)']) {
      await page.evaluate((style) => document.documentElement.setAttribute('style', style), rule);
      await page.waitForFunction(() => document.documentElement.getBoundingClientRect().width > 0);
      await ready();
    }
    if (name === 'chromium') {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
      });
      await session.send('Emulation.setDeviceMetricsOverride', {
        width: 1000,
        height: 700,
        deviceScaleFactor: 1.25,
        mobile: false,
      });
      await ready();
      await session.send('Emulation.setEmulatedMedia', { media: 'print' });
      await driver.waitForNoNotice(page);
      await session.send('Emulation.setEmulatedMedia', { media: '' });
      await ready();
    }
    await driver.clickNoticeButton(page, 'Turn off');
    expect(await answers()).toBe('turnOff');
  });
});
