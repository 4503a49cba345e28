#!/usr/bin/env bash
# puppeteer-core 25.16.0, jquery 4.0.0, element-is-visible 1.0.0 and true-visibility 0.1.1, in Chromium 156 and Firefox ESR 153
#
# Expected: What is in closed `<details>` is not visible, to a library that is asked as to the browser (`checkVisibility()`), and Puppeteer does not
#   click it without an error.
# Instead: It is visible to all four, in both browsers. Closed details are hidden by `content-visibility`, as is what is `hidden="until-found"`:
#   the boxes in them have a place and a size, and by these the libraries go. Puppeteer's `click()` says nothing and presses nothing,
#   where it gives an error for what is simply hidden.
# Why it matters: Settings are often folded into details. "It is visible, and it was clicked" holds for a switch that nobody saw and that did
#   not move.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  puppeteer-core@25.16.0 jquery@4.0.0 element-is-visible@1.0.0 true-visibility@0.1.1 esbuild@0.28.2 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const packages = ['puppeteer-core', 'jquery', 'element-is-visible', 'true-visibility'];
const { outputFiles } = await build({
  stdin: {
    contents: `import $ from 'jquery'; import { isVisible } from 'element-is-visible'; import truly from 'true-visibility';
      window.ask = (box) => ({ jquery: $(box).is(':visible'), 'element-is-visible': isVisible(box), 'true-visibility': truly(box), checkVisibility: box.checkVisibility() });`,
    resolveDir: process.cwd(),
  },
  ...{ bundle: true, write: false, format: 'iife', logLevel: 'error' },
});
const rows = {
  shown: '<input type="checkbox">',
  hidden: '<div hidden><input type="checkbox"></div>',
  'in closed details': '<details><summary>More</summary><input type="checkbox"></details>',
  'hidden until found': '<div hidden="until-found"><input type="checkbox"></div>',
  'content-visibility': '<div style="content-visibility: hidden"><input type="checkbox"></div>',
};
const observed = {};
for (const name of ['chromium', 'firefox']) {
  const browser = await puppeteer.launch(name === 'chromium'
    ? { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] }
    : { browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr' });
  try {
    console.log([...packages.map(version), await browser.version()].join(', '));
    observed[name] = {};
    const page = await browser.newPage();
    for (const [row, html] of Object.entries(rows)) {
      await page.setContent(`<!doctype html>${html}`);
      await page.evaluate(outputFiles[0].text);
      const box = await page.$('input');
      const result = { puppeteer: await box.isVisible(), ...(await box.evaluate((it) => window.ask(it))) };
      const pressed = await box.click().then(() => 'no error', () => 'error');
      observed[name][row] = { ...result, 'puppeteer click()': `${pressed}, ${(await box.evaluate((it) => it.checked)) ? 'on' : 'off'}` };
    }
  } finally {
    await browser.close();
  }
  console.table(observed[name]);
}
const all = (visible, press) => ({ puppeteer: visible, jquery: visible, 'element-is-visible': visible, 'true-visibility': visible, checkVisibility: visible, 'puppeteer click()': press });
const folded = { ...all(true, 'no error, off'), checkVisibility: false };
const both = {
  ...{ shown: all(true, 'no error, on'), hidden: all(false, 'error, off') },
  ...{ 'in closed details': folded, 'hidden until found': folded, 'content-visibility': folded },
};
assert.deepEqual(observed, { chromium: both, firefox: both });
JS
node run.mjs
