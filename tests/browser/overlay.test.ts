/**
 * How a setting is noticed that opens over pages that people live in, in both browsers: by what the page adds or shows
 * after a person's press, and by nothing else.
 */
import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serve, type ReplicaServer, type WorldOf } from '../replicas/server.ts';
import { browserNames } from './support/browsers.ts';
import { launch, type Driver } from './support/driver.ts';
import { probe, root } from './support/probe.ts';

const LABEL = 'Improve the model for everyone';
const ROW = `<div class="row"><span>${LABEL}</span><button role="switch" aria-checked="true"></button></div>`;

const body = (inside: string): string =>
  `<!doctype html><title>page</title><style>.shut { display: none }</style><main><h1>Chat</h1><button id="open">Open</button><input id="field">${inside}</main><script>pressed = (run) => document.querySelector('#open').addEventListener('click', run)</script>`;
/** In the pages: what to do when the button is pressed. */
declare const pressed: (run: () => void) => void;
const pages: Record<string, string> = {
  '/chat': body(`<script type="application/json">{"label":"${LABEL}"}</script>`),
  '/settings': body(ROW),
  '/drawn': body(`<div id="panel" class="shut">${ROW}</div><dialog id="dialog">${ROW}</dialog>`).replace(
    LABEL,
    'Improve the model&nbsp;<b>for</b> everyone',
  ),
  '/large': body('<p>A line of a long chat</p>'.repeat(20_000)),
};
const replica = {
  hosts: ['overlay.example'],
  initial: () => ({}),
  handle: ({ url }: { url: URL }) => {
    const html = pages[url.pathname];
    return html === undefined ? undefined : { purpose: 'page' as const, type: 'text/html; charset=utf-8', body: html };
  },
};

/** Each sign becomes part of the page's title; so does what is started and is not stopped again. */
const content = `
import { watchSigns } from '${root}/src/content/overlay/overlay-signs.ts';
const html = document.documentElement;
const live = new Set();
for (const [start, end] of [['setTimeout', 'clearTimeout']]) {
  const [real, stop] = [globalThis[start].bind(globalThis), globalThis[end].bind(globalThis)];
  globalThis[start] = (run, ms) => { const id = real(() => { live.delete(id); run(); tell(); }, ms); live.add(id); tell(); return id; };
  globalThis[end] = (id) => { live.delete(id); stop(id); tell(); };
}
const Real = globalThis.MutationObserver;
globalThis.MutationObserver = class extends Real {
  observe(...args) { super.observe(...args); live.add(this); tell(); }
  disconnect() { super.disconnect(); live.delete(this); tell(); }
};
function tell() { html.dataset.live = String(live.size); }
const sought = { labels: [{ text: '${LABEL}', lang: 'en', refuses: 'off' }, { text: '数据用于优化体验', lang: 'zh', refuses: 'off' }] };
watchSigns(document, [sought], () => { document.title += ' sign'; }, new AbortController().signal);
html.dataset.ready = '';
`;

let dir = '';
let server: ReplicaServer<WorldOf<{ overlay: typeof replica }>>;
beforeAll(async () => {
  dir = await probe('overlay-test', 'overlay.example', content);
  server = await serve({ overlay: replica });
});
afterAll(async () => {
  await server.close();
  await rm(dir, { recursive: true, force: true });
});

describe.each([...browserNames])('A setting that opens over other pages (%s)', (name) => {
  let driver: Driver;
  let page: Page;
  beforeAll(async () => {
    driver = await launch({ browser: name, server, extensionDir: dir });
  });
  afterAll(async () => driver.close());
  afterEach(async () => page.close());

  const live = (): Promise<number> => page.evaluate(() => Number(document.documentElement.dataset['live']));
  const signs = async (): Promise<number> => (await page.title()).split('sign').length - 1;
  /** Nothing of it runs any more. */
  const quiet = (): Promise<void> => expect.poll(live).toBe(0);
  async function open(path: string): Promise<void> {
    page = await driver.newPage(`https://overlay.example${path}`);
    await page.waitForSelector('html[data-ready]');
    if (path !== '/settings') {
      await quiet();
      expect(await signs()).toBe(0);
    }
  }
  const press = (): Promise<void> => page.click('#open');
  const seen = (): Promise<void> => expect.poll(signs).toBeGreaterThan(0);

  test('that stands there as the page is entered', async () => {
    await open('/settings');
    await seen();
    await quiet();
  });

  const ways: Record<string, [path: string, run: (row: string) => void]> = {
    'a dialog at the end of the page': [
      '/chat',
      (row) => pressed(() => document.body.insertAdjacentHTML('beforeend', `<div role="dialog">${row}</div>`)),
    ],
    'a panel in its middle': [
      '/chat',
      (row) => pressed(() => document.querySelector('h1')?.insertAdjacentHTML('afterend', row)),
    ],
    'a dialog on a large page': [
      '/large',
      (row) => pressed(() => document.body.insertAdjacentHTML('beforeend', `<div role="dialog">${row}</div>`)),
    ],
    'a dialog that is filled a second later': [
      '/chat',
      (row) =>
        pressed(() => {
          document.body.insertAdjacentHTML('beforeend', '<div role="dialog"><p>Loading</p></div>');
          setTimeout(() => document.querySelector('[role=dialog]')?.insertAdjacentHTML('beforeend', row), 900);
        }),
    ],
    'a text that is only rewritten': [
      '/chat',
      () =>
        pressed(() => {
          const text = document.querySelector('h1')?.firstChild;
          if (text) text.nodeValue = '数据 用于优化体验';
        }),
    ],
    'a panel that is only shown, its label in pieces': [
      '/drawn',
      () => pressed(() => document.querySelector('#panel')?.classList.remove('shut')),
    ],
    'a modal dialog that was there before': [
      '/drawn',
      () => pressed(() => document.querySelector<HTMLDialogElement>('#dialog')?.showModal()),
    ],
    'a label for screen readers': [
      '/chat',
      () =>
        pressed(() =>
          document.body.insertAdjacentHTML(
            'beforeend',
            '<div><button role="switch" aria-label="Improve the model for everyone"></button></div>',
          ),
        ),
    ],
    'a dialog in closed shadow roots': [
      '/chat',
      (row) =>
        pressed(() => {
          const outer = document.createElement('app-dialog');
          const inner = document.createElement('app-body');
          outer.attachShadow({ mode: 'closed' }).append(inner);
          inner.attachShadow({ mode: 'closed' }).innerHTML = `<div>${row}</div>`;
          document.body.append(outer);
        }),
    ],
    'a form whose fields are named like members of an element': [
      '/chat',
      (row) =>
        pressed(() =>
          document.body.insertAdjacentHTML(
            'beforeend',
            `<form>${[
              'textContent',
              'matches',
              'closest',
              'querySelectorAll',
              'localName',
              'isConnected',
              'parentElement',
              'parentNode',
              'firstChild',
              'getElementsByTagName',
              'ownerDocument',
            ]
              .map((member) => `<input name="${member}">`)
              .join('')}${row}</form>`,
          ),
        ),
    ],
    'a dialog beside a storm of changes': [
      '/chat',
      (row) =>
        pressed(() => {
          for (let n = 0; n < 5000; n += 1) document.querySelector('h1')?.append(document.createElement('i'));
          setTimeout(() => document.body.insertAdjacentHTML('beforeend', `<div role="dialog">${row}</div>`), 400);
        }),
    ],
  };
  test.each(Object.keys(ways))('%s', async (way) => {
    const [path, run] = ways[way] ?? ['/chat', () => undefined];
    await open(path);
    await page.evaluate(run, ROW);
    await press();
    await seen();
  });

  test('nothing is a sign without it: another dialog, its label in a script, a press of no person, a letter typed', async () => {
    await open('/chat');
    await page.evaluate((row) => {
      pressed(() => {
        document.body.insertAdjacentHTML(
          'beforeend',
          '<div role="dialog"><p>Share this chat</p><input type="checkbox"></div>',
        );
        document.body.insertAdjacentHTML(
          'beforeend',
          `<script type="text/plain">${row}</script><template>${row}</template>`,
        );
      });
    }, ROW);
    await press();
    expect(await live()).toBeGreaterThan(0);
    await quiet();
    expect(await signs()).toBe(0);

    await page.evaluate((row) => {
      document.body.insertAdjacentHTML('beforeend', row);
      document.querySelector<HTMLElement>('h1')?.click();
    }, ROW);
    expect(await live()).toBe(0);
    await page.focus('#field');
    await page.keyboard.type('a');
    expect(await live()).toBe(0);
    expect(await signs()).toBe(0);
  });

  test('where nothing happens after a press, nothing is waited for', async () => {
    await open('/chat');
    const began = Date.now();
    await press();
    expect(await live()).toBeGreaterThan(0);
    await quiet();
    expect(Date.now() - began).toBeLessThan(2500);
  });
});
