#!/usr/bin/env bash
# Chromium 156 and Firefox ESR 153: a press on something focusable inside a <label>
#
# Expected: HTML: a label does nothing for events at interactive content within it, and "the tabindex attribute can
#   make any element into interactive content". A help mark `<span tabindex="0" role="button">` in a label is like a
#   <button> there.
# Instead: Both browsers leave out <button> and links, not what is focusable by `tabindex`. A press on the focusable
#   help mark toggles the checkbox that the label belongs to. jsdom, which follows the text of HTML, does not.
# Why it matters: Opening the explanation of a setting changes the setting. Whoever looks for something harmless to
#   press inside a row must leave everything in a label alone, and tests on jsdom do not show it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  puppeteer-core@25.16.0 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import puppeteer from 'puppeteer-core';

const marks = {
  span: '<span id="mark">what is this</span>',
  focusable: '<span id="mark" tabindex="0">what is this</span>',
  'focusable button': '<span id="mark" tabindex="0" role="button">what is this</span>',
  button: '<button id="mark" type="button">what is this</button>',
  link: '<a id="mark" href="#help">what is this</a>',
};
const html = (mark) => `<!doctype html><html lang="en"><title>Settings</title><body><label><input type="checkbox"> Train ${mark}</label>`;

const observed = {};
const versions = [];
for (const [name, options] of Object.entries({
  chromium: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] },
  firefox: { browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr' },
})) {
  const browser = await puppeteer.launch(options);
  try {
    versions.push(await browser.version());
    const page = await browser.newPage();
    observed[name] = {};
    for (const [what, mark] of Object.entries(marks)) {
      await page.setContent(html(mark));
      await page.click('#mark');
      observed[name][what] = await page.$eval('input', (input) => input.checked);
    }
  } finally {
    await browser.close();
  }
}
observed.jsdom = Object.fromEntries(Object.entries(marks).map(([what, mark]) => {
  const { document } = new JSDOM(html(mark)).window;
  document.getElementById('mark').click();
  return [what, document.querySelector('input').checked];
}));
console.log(versions.join(', '));
console.table(observed);
const browsers = { span: true, focusable: true, 'focusable button': true, button: false, link: false };
assert.deepEqual(observed, { chromium: browsers, firefox: browsers, jsdom: { ...browsers, focusable: false, 'focusable button': false } });
JS
node run.mjs
