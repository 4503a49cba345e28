#!/usr/bin/env bash
# @testing-library/user-event 14.6.13, in Chromium, beside the keyboard of Chromium
#
# Expected: Radio buttons of one name are a group within their form. The arrow keys go round in it, and Tab stops in each group, as
#   they do in a browser, which user-event simulates.
# Instead: The group is made of the name alone, throughout the document. In a page with one small form for each setting, the arrow key on the
#   last answer of the first form chooses the first answer of the second, and leaves its own as it was. And once a question of the second
#   form is answered, Tab goes past the first form as long as that has no answer.
# Why it matters: A test passes in which one setting was answered by a key pressed in another, though the page is right. What a
#   person with a keyboard finds in such a page must be tried with keys.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @testing-library/user-event@14.6.13 @testing-library/dom@10.4.2 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const form = (name) => `<form id="${name}"><fieldset><legend>${name}</legend><label><input type="radio" name="choice" value="on">On</label><label><input type="radio" name="choice" value="off">Off</label></fieldset></form>`;
const { outputFiles: [bundle] } = await build({ stdin: { contents: "import { userEvent } from '@testing-library/user-event'; globalThis.user = userEvent.setup();", resolveDir: process.cwd() }, bundle: true, write: false, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' } });
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const browserVersion = await browser.version();
const observed = {};
try {
  const page = await browser.newPage();
  const open = async () => {
    await page.setContent(`<!doctype html><html lang="en"><title>Settings</title>${form('train')}${form('share')}`);
    await page.addScriptTag({ content: bundle.text });
  };
  const hands = {
    'user-event': {
      click: (selector) => page.evaluate((selector) => globalThis.user.click(document.querySelector(selector)), selector),
      press: (key) => page.evaluate((key) => (key === 'Tab' ? globalThis.user.tab() : globalThis.user.keyboard(`{${key}}`)), key),
    },
    Chromium: { click: (selector) => page.click(selector), press: (key) => page.keyboard.press(key) },
  };
  for (const [name, { click, press }] of Object.entries(hands)) {
    const look = () => page.evaluate(() => `${[...document.forms].map((one) => `${one.id} ${one.querySelector(':checked')?.value ?? 'none'}`).join(', ')}; in ${document.activeElement.closest('form')?.id ?? 'none'}`);
    const seen = {};
    await open();
    await click('#train [value=off]');
    seen['“Off” of the first form'] = await look();
    await press('ArrowDown');
    seen['the arrow key'] = await look();
    await open();
    await click('#share [value=off]');
    await page.evaluate(() => document.activeElement.blur());
    await page.evaluate(() => document.body.prepend(Object.assign(document.createElement('button'), { id: 'top' })));
    await page.focus('#top');
    await press('Tab');
    seen['“Off” of the second, then Tab from the top'] = await look();
    observed[name] = seen;
  }
} finally {
  await browser.close();
}
console.log([version('@testing-library/user-event'), browserVersion].join(', '));
console.dir(observed);
const chosen = { '“Off” of the first form': 'train off, share none; in train' };
assert.deepEqual(observed, {
  'user-event': { ...chosen, 'the arrow key': 'train off, share on; in share', '“Off” of the second, then Tab from the top': 'train none, share off; in share' },
  Chromium: { ...chosen, 'the arrow key': 'train on, share none; in train', '“Off” of the second, then Tab from the top': 'train none, share off; in train' },
});
JS
node run.mjs
