#!/usr/bin/env bash
# @esri/calcite-components 5.1.2, <calcite-switch>, in Chromium
#
# Expected: A disabled switch is told to assistive technology with its name and its state, as disabled. So a native
#   one is, and so is this one in `fieldset disabled`.
# Instead: With its own `disabled`, what holds the role is made `inert`: it leaves the accessibility tree, name, state
#   and all, while it is drawn, greyed, in its position. Of two switches that look the same, one is told and one is not.
# Why it matters: A setting that an administrator has fixed is there for the eye and missing for whoever asks the
#   accessibility tree; "missing" must not be taken for "not offered".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @esri/calcite-components@5.1.2 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const { outputFiles: [bundle] } = await build({
  stdin: { contents: "import '@esri/calcite-components/components/calcite-switch'", resolveDir: process.cwd() },
  bundle: true, write: false, format: 'esm', logLevel: 'error', loader: { '.css': 'text' }, define: { 'process.env.NODE_ENV': '"production"' },
});
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const browserVersion = await browser.version();
const observed = {};

/** The controls of a page as the browser tells them to assistive technology. */
const told = async (page) => {
  const list = [];
  const walk = (node) => {
    if (/^(?:switch|checkbox|radio)$/.test(node.role)) list.push(`${node.role} "${node.name}" ${node.checked}${node.disabled ? ' disabled' : ''}`);
    node.children?.forEach(walk);
  };
  walk(await page.accessibility.snapshot());
  return list;
};

/** The bodies of the forms that pages have sent. */
const posts = [];
const open = async (html, ready) => {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.method() === 'POST') {
      posts.push(request.postData() ?? '');
      request.respond({ status: 204 });
    } else if (request.isNavigationRequest()) request.respond({ contentType: 'text/html', body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Settings</title><body>${html}<script type="module" src="/bundle.js"></script>` });
    else if (request.url().endsWith('/bundle.js')) request.respond({ contentType: 'text/javascript', body: bundle.text });
    else request.respond({ status: 404 });
  });
  await page.goto('https://settings.example/');
  await page.waitForFunction(ready);
  await settle(page);
  return page;
};
const settle = (page) => page.evaluate(() => new Promise((done) => setTimeout(done, 300)));

try {
  for (const [name, html] of [
    ['enabled', '<calcite-switch label="Train" checked></calcite-switch>'],
    ['disabled', '<calcite-switch label="Train" checked disabled></calcite-switch>'],
    ['in a disabled fieldset', '<fieldset disabled><calcite-switch label="Train" checked></calcite-switch></fieldset>'],
  ]) {
    const page = await open(html, 'document.querySelector("calcite-switch[calcite-hydrated]") !== null');
    observed[name] = {
      told: await told(page),
      ...(await page.$eval('calcite-switch', (e) => ({
        inert: e.shadowRoot.querySelector('[inert]') !== null,
        drawn: e.getBoundingClientRect().width > 0,
      }))),
    };
  }
  observed['native, disabled'] = await told(await open('<input type="checkbox" aria-label="Train" checked disabled>', 'true'));
} finally {
  await browser.close();
}
console.log([version('@esri/calcite-components'), browserVersion].join(', '));
console.dir(observed, { depth: 5 });
assert.deepEqual(observed, {
  enabled: { told: ['switch "Train" true'], inert: false, drawn: true },
  disabled: { told: [], inert: true, drawn: true },
  'in a disabled fieldset': { told: ['switch "Train" true disabled'], inert: false, drawn: true },
  'native, disabled': ['checkbox "Train" true disabled'],
});
JS
node run.mjs
