#!/usr/bin/env bash
# jsdom 29.0.1, beside Chromium
#
# Expected: A listener that cancels a click on a checkbox leaves it as it was before the click, whatever was done to `checked` meanwhile ("legacy-
#   canceled-activation behavior" of HTML: the former value is restored). React sets `checked` of a box that it controls at the
#   end of each click, so that a box that cancels the click is both set and cancelled.
# Instead: jsdom does not restore, it turns round what it finds. The box that was on, set to on and cancelled, is off; React’s own state says
#   on. The box that was off, set to off and cancelled, is on.
# Why it matters: Tests of pages that refuse a press ("your organization manages this setting") see an opt-out where a browser shows the
#   setting as it was. Whether a press was refused can only be tested in a browser.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  jsdom@29.0.1 react@19.3.1 react-dom@19.3.1 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { JSDOM } from 'jsdom';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
// The same page and the same presses for both.
const code = `
  import { createElement } from 'react';
  import { createRoot } from 'react-dom/client';
  import { flushSync } from 'react-dom';
  const word = (box) => (box.checked ? 'on' : 'off');
  globalThis.play = () => {
    const seen = {};
    const press = (html, then) => {
      document.body.innerHTML = html;
      const box = document.body.lastElementChild;
      box.addEventListener('click', (event) => (event.preventDefault(), then(box)));
      box.click();
      return word(box);
    };
    seen['cancelled'] = press('<input type="checkbox" checked>', () => {});
    seen['set to on, and cancelled'] = press('<input type="checkbox" checked>', (box) => (box.checked = true));
    seen['was off, set to off, and cancelled'] = press('<input type="checkbox">', (box) => (box.checked = false));
    document.body.innerHTML = '<main></main>';
    flushSync(() => createRoot(document.querySelector('main')).render(createElement('input', { type: 'checkbox', checked: true, onChange: () => {}, onClick: (event) => event.preventDefault() })));
    document.querySelector('input').click();
    seen['React, checked={true}, cancelled'] = word(document.querySelector('input'));
    return seen;
  };`;
const { outputFiles: [bundle] } = await build({ stdin: { contents: code, resolveDir: process.cwd() }, bundle: true, write: false, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' } });
const { window } = new JSDOM(`<!doctype html><body></body>`, { runScripts: 'outside-only' });
window.MessageChannel ??= MessageChannel;
window.eval(bundle.text);
const observed = { jsdom: { ...window.play() } };
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const browserVersion = await browser.version();
try {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="en"><title>Settings</title>');
  await page.addScriptTag({ content: bundle.text });
  observed.Chromium = await page.evaluate(() => globalThis.play());
} finally {
  await browser.close();
}
console.log([version('jsdom'), version('react-dom'), browserVersion].join(', '));
console.dir(observed);
assert.deepEqual(observed, {
  jsdom: { cancelled: 'on', 'set to on, and cancelled': 'off', 'was off, set to off, and cancelled': 'on', 'React, checked={true}, cancelled': 'off' },
  Chromium: { cancelled: 'on', 'set to on, and cancelled': 'on', 'was off, set to off, and cancelled': 'off', 'React, checked={true}, cancelled': 'on' },
});
process.exit(); // React keeps a message channel open
JS
node run.mjs
