#!/usr/bin/env bash
# @astrouxds/astro-web-components 8.0.0, <rux-switch>, in Chromium
#
# Expected: One switch on the page is one switch in the accessibility tree.
# Instead: Host and inner input both have role="switch", the same name and the same state: two switches are told. Only
#   the inner one hears a click; `click()` on the host does nothing.
# Why it matters: "Exactly one control has this name" fails on a page with one switch, and the first of the two is the
#   one that cannot be pressed.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @astrouxds/astro-web-components@8.0.0 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const { outputFiles: [bundle] } = await build({
  stdin: { contents: "import { defineCustomElement } from '@astrouxds/astro-web-components/components/rux-switch.js'; defineCustomElement();", resolveDir: process.cwd() },
  bundle: true, write: false, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' },
});
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const browserVersion = await browser.version();
const observed = {};

/** The controls of a page as the browser tells them to assistive technology. */
const told = async (page) => {
  const list = [];
  const walk = (node) => {
    if (/^(?:switch|checkbox|radio)$/.test(node.role)) list.push(`${node.role} "${node.name}" ${node.checked}`);
    node.children?.forEach(walk);
  };
  walk(await page.accessibility.snapshot());
  return list;
};

const open = async (html) => {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.isNavigationRequest()) request.respond({ contentType: 'text/html', body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Settings</title><body>${html}<script src="/bundle.js"></script>` });
    else if (request.url().endsWith('/bundle.js')) request.respond({ contentType: 'text/javascript', body: bundle.text });
    else request.respond({ status: 404 });
  });
  await page.goto('https://settings.example/');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  return page;
};

const settle = (page) => page.evaluate(() => new Promise((done) => setTimeout(done, 200)));

try {
  const page = await open('<rux-switch name="train" label="Train" checked></rux-switch>');
  observed.served = await told(page);
  await page.$eval('rux-switch', (e) => e.click());
  await settle(page);
  observed.hostClicked = await told(page);
  await page.$eval('rux-switch', (e) => e.shadowRoot.querySelector('input').click());
  await settle(page);
  observed.inputClicked = await told(page);
} finally {
  await browser.close();
}
console.log([version('@astrouxds/astro-web-components'), browserVersion].join(', '));
console.dir(observed, { depth: 5 });
const twice = (on) => [`switch "Train" ${on}`, `switch "Train" ${on}`];
assert.deepEqual(observed, { served: twice(true), hostClicked: twice(true), inputClicked: twice(false) });
JS
node run.mjs
