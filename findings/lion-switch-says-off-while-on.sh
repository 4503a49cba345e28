#!/usr/bin/env bash
# @lion/ui 0.21.1, <lion-switch>, in Chromium
#
# Expected: A switch that is served with `checked` tells assistive technology `aria-checked="true"`; its docs list
#   `checked` as a boolean attribute that sets the state, and role="switch" requires `aria-checked` (WAI-ARIA 1.2).
# Instead: The inner button is drawn on and its `checked` is true, but `aria-checked` stays "false" until the first
#   press. The first press turns it off, which leaves "false" again: only from then on do the two agree. The same
#   holds when a script sets `checked` before the element is connected.
# Why it matters: Whoever trusts the role and its state reads "off" from a setting that is on. The two witnesses,
#   `checked` and `aria-checked`, have to be compared.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @lion/ui@0.21.1 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const { outputFiles: [bundle] } = await build({
  stdin: { contents: "import '@lion/ui/define/lion-switch.js'", resolveDir: process.cwd() },
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

try {
  const page = await open('<lion-switch label="Train" checked></lion-switch>');
  const look = async () => ({
    checked: await page.$eval('lion-switch-button', (e) => e.checked),
    ariaChecked: await page.$eval('lion-switch-button', (e) => e.getAttribute('aria-checked')),
    told: (await told(page)).join(),
  });
  const press = async () => {
    await page.click('lion-switch-button');
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    return look();
  };
  observed.served = await look();
  observed.pressedOnce = await press();
  observed.pressedTwice = await press();
  observed.madeByScript = (await open('<div></div>').then(async (other) => {
    await other.evaluate(() => new Promise((done) => {
      const made = Object.assign(document.createElement('lion-switch'), { label: 'Train', checked: true });
      document.body.append(made);
      setTimeout(done, 200);
    }));
    return told(other);
  })).join();
} finally {
  await browser.close();
}
console.log([version('@lion/ui'), browserVersion].join(', '));
console.dir(observed, { depth: 5 });
assert.deepEqual(observed, {
  served: { checked: true, ariaChecked: 'false', told: 'switch "Train" false' },
  pressedOnce: { checked: false, ariaChecked: 'false', told: 'switch "Train" false' },
  pressedTwice: { checked: true, ariaChecked: 'true', told: 'switch "Train" true' },
  madeByScript: 'switch "Train" false',
});
JS
node run.mjs
