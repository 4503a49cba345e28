/**
 * The scan on settings pages of open-source products, in both browsers, against what a person reads there. What comes
 * of it stands in `docs/scanned-products.md`: `npx vitest run --config tests/browser/vitest.config.ts
 * tests/browser/products.test.ts -u` writes it.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare, documentFor, type Compared } from '../replicas/products/compare.ts';
import { documentOf, productPages } from '../replicas/products/pages.ts';
import { serve, type Replica, type ReplicaServer, type WorldOf } from '../replicas/server.ts';
import { browserNames } from './support/browsers.ts';
import { launch, type Driver } from './support/driver.ts';
import { built } from './support/each.ts';
import { scanned } from './support/scanned.ts';
import { turnOf } from './support/turns.ts';

const HOST = 'products.example';

const products: Replica<object> = {
  hosts: [HOST],
  initial: () => ({}),
  handle({ url }) {
    const page = productPages[Number(url.pathname.slice(1))];
    if (url.pathname === '/favicon.ico') return { purpose: 'asset', status: 204 };
    return page && { purpose: 'page', type: 'text/html; charset=utf-8', body: documentOf(page) };
  },
};

describe.each([...browserNames])('Settings pages of open-source products (%s)', (name) => {
  let server: ReplicaServer<WorldOf<{ products: typeof products }>>;
  let driver: Driver;
  const rows: Compared[] = [];

  beforeAll(async () => {
    server = await serve({ products });
    driver = await launch({ browser: name, server, extensionDir: built[name] });
    await (await driver.waitForPage('welcome.html')).close();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const pages = productPages.map((page, at) => ({ page, at, title: `${page.product} (${page.lang})` }));
  const played = name === 'chromium' ? pages : turnOf(name, pages);
  it.each(played)('is read as a person reads it: $title', async ({ page, at }) => {
    const tab = await driver.newPage(`https://${HOST}/${at}`);
    const toolbar = await driver.clickToolbarButton(tab);
    const { controls } = await scanned(driver, tab);
    await toolbar.close();
    await tab.close();
    if (process.env['TELL']) console.log(page.product, page.lang, JSON.stringify(controls));
    const compared = compare(page, controls);
    rows[at] = compared;
    expect(compared).toMatchObject({ missed: [], wrong: [] });
  });

  it.runIf(played.length === pages.length)('comes out as the documentation says', async () => {
    await expect(documentFor(productPages.map((page, at) => ({ page, compared: rows[at]! })))).toMatchFileSnapshot(
      '../../docs/scanned-products.md',
    );
  });
});
