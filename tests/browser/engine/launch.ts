/** A bare browser with the bundled control engine in a page: what the engine's own tests need, and no extension. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { bundleControl } from '../../../scripts/control-bundle.ts';
import { launchBare } from '../support/bare.ts';
import { PATIENCE } from '../support/patience.ts';

export type Which = 'chromium' | 'firefox';

export interface Bench {
  browser: Browser;
  page: Page;
  /** The engine, as a script. */
  script: string;
  /** Opens a page with this markup (scripts run) and the engine loaded. @param tab another than the bench's own */
  open(html: string, tab?: Page): Promise<Page>;
  /** Another tab, in a window of its own: a hidden one is neither drawn nor timed like one that is seen. */
  window(): Promise<Page>;
  close(): Promise<void>;
}

/** Starts a browser and a server for its pages. */
export async function launch(which: Which): Promise<Bench> {
  // In a folder of its own: files that run side by side would read what another is just writing.
  const folder = mkdtempSync(join(tmpdir(), 'holdout-control-'));
  const script = readFileSync(await bundleControl(join(folder, 'control.js')), 'utf8');
  rmSync(folder, { recursive: true });
  /** By the address's query. */
  const served = new Map<string, string>();
  const asked = new Map<string, number>();
  const server = createServer(({ url = '' }, response) => {
    const times = asked.get(url) ?? 0;
    asked.set(url, times + 1);
    // A page may ask for what is refused at first: `/?answers=500,200`.
    const answers = /answers=([\d,]+)/.exec(url)?.[1]?.split(',') ?? [];
    response.statusCode = Number(answers[times] ?? answers.at(-1) ?? 200);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    // And for one that takes its time, in ms: `/?after=1500`.
    setTimeout(() => response.end(served.get(url) ?? ''), Number(/after=(\d+)/.exec(url)?.[1] ?? 0));
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  const { browser, close } = await launchBare(which);
  const dress = (tab: Page): Page => {
    tab.setDefaultTimeout(PATIENCE);
    return tab;
  };
  const page = dress(await browser.newPage());
  return {
    browser,
    page,
    script,
    window: async () => dress(await browser.newPage({ type: 'window' })),
    async open(html, tab = page) {
      const path = `/?${Math.random()}`;
      const whole = /<html|<!doctype/i.test(html)
        ? html
        : `<!doctype html><html lang="en"><meta charset="utf-8"><title>Settings</title><body>${html}</body></html>`;
      served.set(path, whole);
      await tab.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'load' });
      await tab.evaluate(script);
      await tab.evaluate('globalThis.HoldoutControl = HoldoutControl');
      return tab;
    },
    async close() {
      await close();
      server.close();
    },
  };
}
