#!/usr/bin/env bash
# bootstrap-switch 3.4.0 and icheck 1.0.2, with jquery 3.7.1, in Chromium
#
# Expected: `click()` on a checkbox ticks or unticks it and lets `input` and `change` be heard, for these as for a native one: the
#   native box is still there, and is what the form sends.
# Instead: With iCheck `click()` leaves it as it was, while a mouse click turns it off; with bootstrap-switch it leaves it so if
#   the box is within its label, and works beside one. Neither tells the page of a press by mouse by way of a native
#   `change`, and bootstrap-switch takes the box out of the accessibility tree, so that no switch is told at all.
# Why it matters: A press by script ends without an error and without an effect; and a page, or an extension, that listens to
#   `change` never hears of the presses that count.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  bootstrap-switch@3.4.0 icheck@1.0.2 jquery@3.7.1 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const css = readFileSync('node_modules/bootstrap-switch/dist/css/bootstrap3/bootstrap-switch.css', 'utf8');
const libraries = {
  native: ['', '#train'],
  'bootstrap-switch': ["const $ = require('jquery'); window.jQuery = window.$ = $; require('bootstrap-switch'); $('#train').bootstrapSwitch();", '.bootstrap-switch'],
  icheck: ["const $ = require('jquery'); window.jQuery = window.$ = $; require('icheck'); $('#train').iCheck();", '.icheckbox'],
};
const places = {
  'within its label': '<label><input type="checkbox" id="train" checked> Training</label>',
  'beside its label': '<input type="checkbox" id="train" checked> <label for="train">Training</label>',
};
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const browserVersion = await browser.version();
const observed = {};
try {
  for (const [name, [code, drawn]] of Object.entries(libraries)) {
    const { outputFiles: [bundle] } = await build({ stdin: { contents: code, resolveDir: process.cwd() }, bundle: true, write: false, logLevel: 'error' });
    for (const [place, html] of Object.entries(places)) {
      const look = (page) => page.evaluate(() => new Promise((done) => setTimeout(() => done(`${document.getElementById('train').checked ? 'on' : 'off'}${window.heard ? ', change heard' : ''}`), 500)));
      const open = async () => {
        const page = await browser.newPage();
        await page.setContent(`<!doctype html><html lang="en"><title>Settings</title><style>${css} .icheckbox { display: inline-block; width: 22px; height: 22px }</style>${html}`);
        await page.addScriptTag({ content: bundle.text });
        await page.evaluate(() => document.addEventListener('change', () => (window.heard = true), true));
        await look(page);
        return page;
      };
      const page = await open();
      const told = ((await page.accessibility.snapshot()).children ?? []).filter(({ role }) => /checkbox|switch/.test(role)).length;
      await page.$eval('#train', (box) => box.click());
      const byScript = await look(page);
      const other = await open();
      const [x, y] = await other.$eval(drawn, (one) => { const { x, y, width, height } = one.getBoundingClientRect(); return [x + width / 4, y + height / 2]; });
      await other.mouse.click(x, y);
      observed[`${name} ${place}`] = { told, 'by click()': byScript, 'by mouse': await look(other) };
    }
  }
} finally {
  await browser.close();
}
console.log([version('bootstrap-switch'), version('icheck'), version('jquery'), browserVersion].join(', '));
console.table(observed);
assert.deepEqual(observed, {
  'native within its label': { told: 1, 'by click()': 'off, change heard', 'by mouse': 'off, change heard' },
  'native beside its label': { told: 1, 'by click()': 'off, change heard', 'by mouse': 'off, change heard' },
  'bootstrap-switch within its label': { told: 0, 'by click()': 'on', 'by mouse': 'off' },
  'bootstrap-switch beside its label': { told: 0, 'by click()': 'off, change heard', 'by mouse': 'off' },
  'icheck within its label': { told: 1, 'by click()': 'on', 'by mouse': 'off' },
  'icheck beside its label': { told: 1, 'by click()': 'on', 'by mouse': 'off' },
});
JS
node run.mjs
