#!/usr/bin/env bash
# tom-select 2.6.2, slim-select 3.6.1 and select2 4.1.0, beside choices.js 11.2.4, in Chromium
#
# Expected: A list that stands in for a native <select> shows what the form sends, after "Reset" as well, which puts back what
#   was served; choices.js does so.
# Instead: After "Off" was chosen and the form reset, all three show "Off", and the form sends "on". In tom-select it is wrong
#   without any choice: it moves the options of the native list, so that a reset of a form that nobody touched makes
#   "Off" the first, which is sent, while "On" is shown.
# Why it matters: What a person sees and what is saved are opposites, and a reader of the native list and one of the text
#   on the page each have good reasons. Where the two differ, the setting is unclear.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  tom-select@2.6.2 slim-select@3.6.1 select2@4.1.0 jquery@3.7.1 choices.js@11.2.4 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const list = "document.querySelector('select')";
const libraries = {
  'tom-select': [`import TomSelect from 'tom-select'; new TomSelect(${list}, {});`, '.ts-control'],
  'slim-select': [`import SlimSelect from 'slim-select'; new SlimSelect({ select: ${list} });`, '.ss-main'],
  select2: [`import $ from 'jquery'; import select2 from 'select2/dist/js/select2.js'; if (!$.fn.select2) select2(window, $); $(${list}).select2();`, '.select2-selection'],
  'choices.js': [`import Choices from 'choices.js'; new Choices(${list}, { allowHTML: false });`, '.choices__inner'],
};
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const browserVersion = await browser.version();
const observed = {};
const settle = (page) => page.evaluate(() => new Promise((done) => setTimeout(done, 300)));

try {
  for (const [name, [code, shown]] of Object.entries(libraries)) {
    const { outputFiles: [bundle] } = await build({ stdin: { contents: code, resolveDir: process.cwd() }, bundle: true, write: false, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' } });
    const open = async () => {
      const page = await browser.newPage();
      await page.setContent('<!doctype html><html lang="en"><title>Settings</title><form><label for="train">Training</label><select id="train" name="train"><option value="on">On</option><option value="off">Off</option></select><button type="reset">Reset</button></form>');
      await page.addScriptTag({ content: bundle.text });
      await page.waitForSelector(shown);
      return page;
    };
    const look = async (page) => {
      await settle(page);
      return page.evaluate((shown) => `shows ${document.querySelector(shown).innerText.trim().split('\n')[0]}, sends ${new FormData(document.forms[0]).get('train')}`, shown);
    };
    let page = await open();
    const seen = { served: await look(page) };
    await page.click('[type=reset]');
    seen['reset at once'] = await look(page);
    page = await open();
    await page.click(shown);
    await settle(page);
    const off = await page.evaluateHandle(() => [...document.querySelectorAll('body *')].findLast((one) => one.localName !== 'option' && one.children.length === 0 && one.textContent.trim() === 'Off' && one.getClientRects().length > 0));
    await off.click();
    seen['“Off” chosen'] = await look(page);
    await page.click('[type=reset]');
    seen['then reset'] = await look(page);
    observed[name] = seen;
  }
} finally {
  await browser.close();
}
console.log([...Object.keys(libraries).map(version), browserVersion].join(', '));
console.table(observed);
const right = { served: 'shows On, sends on', 'reset at once': 'shows On, sends on', '“Off” chosen': 'shows Off, sends off', 'then reset': 'shows On, sends on' };
assert.deepEqual(observed, {
  'tom-select': { ...right, 'reset at once': 'shows On, sends off', 'then reset': 'shows Off, sends on' },
  'slim-select': { ...right, 'then reset': 'shows Off, sends on' },
  select2: { ...right, 'then reset': 'shows Off, sends on' },
  'choices.js': right,
});
JS
node run.mjs
