#!/usr/bin/env bash
# @guidepup/virtual-screen-reader 0.33.0 and aria-api 0.9.1, in jsdom 26.1.0
#
# Expected: What is told of a native checkbox is its state, `checked` of the element and not of the markup; `aria-checked`
#   on it counts for nothing (HTML-AAM; ARIA in HTML forbids it), and `indeterminate` is "mixed".
# Instead: The simulator, which names both specifications as its own, reads the attribute: a box that a test pressed is told
#   as it was served, "not checked" after it was turned on. aria-api reads the state, but gives `aria-checked` the last
#   word over it. Neither knows the third state of a box. Each is wrong where the other is right.
# Why it matters: A test that listens to what is read out passes while a press does nothing, or fails while it works: what
#   the page says of a setting is what it said when it was served.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @guidepup/virtual-screen-reader@0.33.0 aria-api@0.9.1 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['@guidepup/virtual-screen-reader', 'aria-api', 'jsdom'].map(version).join(', '));
const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true, virtualConsole: new VirtualConsole() });
for (const name of Object.getOwnPropertyNames(window))
  if (/^(HTML|SVG|Node|Element|Text|Document|ShadowRoot|CSSStyle|Mutation|Event|Custom|Input|Keyboard|Mouse)/.test(name) && !(name in globalThis)) globalThis[name] = window[name];
Object.assign(globalThis, { window, document: window.document, getComputedStyle: window.getComputedStyle.bind(window) });
const { default: aria } = await import('aria-api');
const { virtual } = await import('@guidepup/virtual-screen-reader');
const boxes = {
  'served on': ['<input type="checkbox" aria-label="Train" checked>', 'true'],
  'turned on': ['<input type="checkbox" aria-label="Train">', 'true', (box) => box.click()],
  'turned off': ['<input type="checkbox" aria-label="Train" checked>', 'false', (box) => box.click()],
  'a native switch turned on': ['<input type="checkbox" role="switch" aria-label="Train">', 'true', (box) => box.click()],
  'off, with aria-checked="true"': ['<input type="checkbox" role="switch" aria-checked="true" aria-label="Train">', 'false'],
  'on, with aria-checked="false"': ['<input type="checkbox" aria-checked="false" aria-label="Train" checked>', 'true'],
  indeterminate: ['<input type="checkbox" aria-label="Train">', 'mixed', (box) => Object.assign(box, { indeterminate: true })],
};
const observed = {};
for (const [name, [html, expected, act]] of Object.entries(boxes)) {
  document.body.innerHTML = html;
  const box = document.querySelector('input');
  act?.(box);
  await virtual.start({ container: document.body });
  await virtual.next();
  const said = await virtual.lastSpokenPhrase();
  await virtual.stop();
  observed[name] = { expected, 'read out': said, 'aria-api': String(aria.getAttribute(box, 'checked')) };
}
console.table(observed);
assert.deepEqual(
  Object.values(observed).map((row) => [row['read out'], row['aria-api']]),
  [
    ['checkbox, Train, checked', 'true'],
    ['checkbox, Train, not checked', 'true'],
    ['checkbox, Train, checked', 'false'],
    ['switch, Train, not checked', 'true'],
    ['switch, Train, checked', 'true'],
    ['checkbox, Train, checked', 'false'],
    ['checkbox, Train, not checked', 'false'],
  ],
);
JS
node run.mjs
