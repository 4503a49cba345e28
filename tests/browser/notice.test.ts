/**
 * The notice on pages that are none of its friends, in both browsers: an extension made for the test shows it, a server
 * made for the test serves the pages under a real host name.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serve, type ReplicaServer, type WorldOf } from '../replicas/server.ts';
import { browserNames } from './browsers.ts';
import { launch, type Driver } from './driver.ts';
import { messages } from './gallery/bundle.ts';

const root = resolve(import.meta.dirname, '../..');
const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
const HOSTILE = '* { display: none !important; opacity: 0 !important; transform: translateX(-9999px) !important; pointer-events: none !important; --paper: red; --ink: red; color: red !important; } html, body { display: block !important; transform: none !important; opacity: 1 !important } :root { font-size: 40px }';
const HEARD = "for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'focusin']) document.addEventListener(type, () => { document.body.dataset.heard = type; });";

const body = '<h1>Settings</h1><input id="field"><button id="corner" style="display: none">Switch</button><dialog id="modal"><button id="inside">Inside</button></dialog>';
const pages: Record<string, { html: string; headers?: Record<string, string> }> = {
  '/plain': { html: `<!doctype html><title>page</title><style>#corner { position: fixed; right: 40px; bottom: 40px; width: 60px }</style>${body}<script>${HEARD}</script>` },
  '/strict': { html: `<!doctype html><title>page</title><link rel="stylesheet" href="/hostile.css">${body}`, headers: { 'content-security-policy': STRICT } },
};

const replica = {
  hosts: ['notice.example'],
  initial: () => ({}),
  handle: ({ url }: { url: URL }) => {
    if (url.pathname === '/hostile.css') return { purpose: 'asset' as const, type: 'text/css', body: HOSTILE };
    const page = pages[url.pathname];
    return page && { purpose: 'page' as const, type: 'text/html; charset=utf-8', body: page.html, ...(page.headers ? { headers: page.headers } : {}) };
  },
};

/** Shows what the page asks for; what is answered becomes the page's title. */
const content = `
import { createNotice } from '${root}/src/page/notice.ts';
import { NOTICES } from '${root}/tests/browser/gallery/notices.ts';
const actions = ['turnOff', 'notNow', 'undo', 'receipt', 'goTo', 'readAgain', 'sent', 'fillIn', 'reload', 'close', 'notHere', 'never'];
const handlers = Object.fromEntries(actions.map((action) => [action, () => { document.title += ' ' + action; }]));
const notice = createNotice(document, handlers, { avoid: () => document.querySelector('#corner') ?? undefined });
const told = () => { const name = document.documentElement.getAttribute('data-show'); if (name && NOTICES[name]) notice.show(NOTICES[name]); else notice.hide(); };
new MutationObserver(told).observe(document.documentElement, { attributes: true, attributeFilter: ['data-show'] });
document.documentElement.setAttribute('data-ready', '');
`;

let dir = '';
let server: ReplicaServer<WorldOf<{ notice: typeof replica }>>;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'notice-test-'));
  await mkdir(join(dir, 'extension'));
  const { outputFiles } = await build({
    stdin: { contents: content, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'iife',
    write: false,
    define: { MESSAGES: JSON.stringify(await messages()) },
    alias: { '@wxt-dev/i18n': join(root, 'tests/browser/gallery/texts.ts') },
  });
  const manifest = {
    manifest_version: 3,
    name: 'Notice test',
    version: '1.0',
    content_scripts: [{ matches: ['https://notice.example/*'], js: ['content.js'], run_at: 'document_idle' }],
    browser_specific_settings: { gecko: { id: 'notice-test@holdout.invalid' } },
  };
  await writeFile(join(dir, 'extension/manifest.json'), JSON.stringify(manifest));
  await writeFile(join(dir, 'extension/content.js'), outputFiles[0]?.text ?? '');
  server = await serve({ notice: replica });
});
afterAll(async () => {
  await server.close();
  await rm(dir, { recursive: true, force: true });
});

describe.each([...browserNames])('The notice in a page (%s)', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch({ browser: name, server, extensionDir: join(dir, 'extension') });
  });
  afterAll(async () => driver.close());

  let page: Page;
  async function open(path: string, view: string): Promise<void> {
    page = await driver.newPage(`https://notice.example${path}`);
    await page.waitForSelector('html[data-ready]');
    await page.evaluate((shown) => document.documentElement.setAttribute('data-show', shown), view);
  }
  afterEach(async () => page.close());
  const answers = async (): Promise<string> => (await page.title()).replace(/^page ?/u, '');
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName || '');

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
    const hit = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, { x: notice.box.x + 20, y: notice.box.y + 20 });
    expect(hit).toBe('div');
    await driver.clickNoticeButton(page, 'Turn off');
    expect(await answers()).toBe('turnOff');
  });

  test('tells the page nothing: one element without a name, and no event out of it', async () => {
    await open('/plain', 'allowed');
    await driver.waitForNotice(page);
    const host = await page.evaluate(() => {
      const last = document.documentElement.lastElementChild;
      return { tag: last?.localName, attributes: last?.getAttributeNames(), inside: last?.shadowRoot, children: last?.childNodes.length };
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
    await driver.waitForNotice(page);
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
    await driver.waitForNotice(page);
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
    await page.evaluate(() => document.body.addEventListener('keydown', (event) => event.preventDefault(), { once: true }));
    await page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined));
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
    expect(buttons.map((button) => button.name)).toEqual(['Turn off', 'Not now', 'Show fewer notices', 'Not on this page', 'Never: toolbar button only']);
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
    await expect.poll(text, { timeout: 8000 }).not.toMatch(twice);
  }, 20_000);
});
