#!/usr/bin/env bash
# @awesome.me/webawesome 3.14.0, <wa-switch> and <wa-checkbox>, in Chromium
#
# Expected: The custom state `:state(checked)` comes and goes with the control; that of the checkbox is documented as
#   "Applied when the checkbox is checked."
# Instead: After the form is reset, the control is off in every other respect (property, `aria-checked`, form data),
#   and `:state(checked)` still matches.
# Why it matters: A content script cannot see the properties of a custom element, so `:state(checked)` is often the
#   only witness outside the shadow root. It can be stale.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @awesome.me/webawesome@3.14.0 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const { outputFiles: [bundle] } = await build({
  stdin: { contents: "import '@awesome.me/webawesome/dist/components/switch/switch.js'; import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js'", resolveDir: process.cwd() },
  bundle: true, write: false, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' }, loader: { '.css': 'empty', '.svg': 'text', '.woff': 'empty', '.woff2': 'empty' },
});
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const browserVersion = await browser.version();
const observed = {};

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
  for (const tag of ['wa-switch', 'wa-checkbox']) {
    const page = await open(`<form><${tag} name="train">Train</${tag}></form>`);
    const settle = () => page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    const look = () => page.$eval(tag, (e) => [
      e.checked, e.shadowRoot.querySelector('input').getAttribute('aria-checked'), new FormData(e.closest('form')).has('train'), e.matches(':state(checked)'),
    ].join(' '));
    observed[tag] = [await look()];
    await page.click(tag);
    await settle();
    observed[tag].push(await look());
    await page.$eval('form', (form) => form.reset());
    await settle();
    observed[tag].push(await look());
  }
} finally {
  await browser.close();
}
console.log([version('@awesome.me/webawesome'), browserVersion].join(', '));
console.dir(observed, { depth: 5 });
// Property, aria-checked, sent, :state(checked): as served, pressed on, and after the reset.
const expected = ['false false false false', 'true true true true', 'false false false true'];
assert.deepEqual(observed, { 'wa-switch': expected, 'wa-checkbox': expected });
JS
node run.mjs
