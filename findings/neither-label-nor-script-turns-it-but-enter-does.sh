#!/usr/bin/env bash
# @vonage/vivid 5.25.0 and @ui5/webcomponents 2.26.0: what turns a switch, in Chromium
#
# Expected: Both are form-associated elements: a press on a `<label for>` of theirs turns them, as it does a native checkbox, and so does `click()` by a
#   script. Enter sends the form, and the space bar turns the box.
# Instead: With both neither the label nor `click()` does anything, without an error, while Enter turns the switch on, as the space bar and the mouse do.
# Why it matters: Who presses the words beside the switch presses nothing; a script that clicked believes that it turned the setting off. And Enter, typed to
#   save the form, changes an answer.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @vonage/vivid@5.25.0 @ui5/webcomponents@2.26.0 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const elements = {
  'native checkbox': ['', '<input type="checkbox" id="train" name="train">'],
  'vwc-switch': ["import '@vonage/vivid/switch'", '<vwc-switch id="train" name="train"></vwc-switch>'],
  'ui5-switch': ["import '@ui5/webcomponents/dist/Switch.js'", '<ui5-switch id="train" name="train"></ui5-switch>'],
};
const acts = {
  'mouse on it': async (page) => (await page.$('#train')).click(),
  'mouse on its label': async (page) => (await page.$('label')).click(),
  'click() by a script': async (page) => page.evaluate(() => document.getElementById('train').click()),
  'space bar': async (page) => page.keyboard.press('Space'),
  Enter: async (page) => page.keyboard.press('Enter'),
};
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const observed = {};
try {
  console.log([...['@vonage/vivid', '@ui5/webcomponents'].map(version), await browser.version()].join(', '));
  for (const [name, [code, html]] of Object.entries(elements)) {
    const { outputFiles: [bundle] } = await build({ stdin: { contents: code, resolveDir: process.cwd() }, bundle: true, write: false, format: 'esm', logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' } });
    observed[name] = {};
    for (const [how, act] of Object.entries(acts)) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (request.isNavigationRequest()) request.respond({ contentType: 'text/html', body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Settings</title><form onsubmit="event.preventDefault()">${html}</form><p><label for="train">Train on my chats</label></p><script type="module" src="/bundle.js"></script>` });
        else if (request.url().endsWith('/bundle.js')) request.respond({ contentType: 'text/javascript', body: bundle.text });
        else request.respond({ status: 404 });
      });
      await page.goto('https://settings.example/');
      await page.waitForFunction(() => document.getElementById('train').matches('input') || document.getElementById('train').shadowRoot?.firstElementChild);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
      await page.evaluate(() => document.getElementById('train').focus());
      await act(page);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
      observed[name][how] = await page.evaluate(() => (document.getElementById('train').checked ? 'on' : 'off'));
      await page.close();
    }
  }
} finally {
  await browser.close();
}
console.table(observed);
const row = (...states) => Object.fromEntries(Object.keys(acts).map((how, i) => [how, states[i]]));
const custom = row('on', 'off', 'off', 'on', 'on');
assert.deepEqual(observed, { 'native checkbox': row('on', 'on', 'on', 'on', 'off'), 'vwc-switch': custom, 'ui5-switch': custom });
JS
node run.mjs
