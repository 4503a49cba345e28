#!/usr/bin/env bash
# accname 1.1.0 and dom-accessibility-api 0.7.1, in jsdom 26.1.0
#
# Expected: Both compute the name of a control by the same specification (accname 1.1/1.2 with HTML-AAM): a button in a
#   label is called by its `aria-label` (2C), an editable text field in it by its text (2E), what CSS lays out as a block
#   or a flex item is parted by a space (2F), and a text field without a label is called by its placeholder.
# Instead: They agree on none of these. dom-accessibility-api reads the "?" of a help button, and says nothing of a
#   placeholder. accname drops the text of an editable field and writes blocks as one word: "AItraining".
# Why it matters: A label is found by its name. "For AI only" and "For only" are two settings, and a list of labels that was
#   recorded with one of the two is not found with the other.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  accname@1.1.0 dom-accessibility-api@0.7.1 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['accname', 'dom-accessibility-api', 'jsdom'].map(version).join(', '));
const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
for (const name of Object.getOwnPropertyNames(window))
  if (/^(HTML|SVG|Node|Element|Text|Document|ShadowRoot|CSSStyle)/.test(name) && !(name in globalThis)) globalThis[name] = window[name];
Object.assign(globalThis, { window, document: window.document, getComputedStyle: window.getComputedStyle.bind(window) });
const { computeAccessibleName } = await import('dom-accessibility-api');
const { getAccessibleName } = await import('accname');
const pages = {
  'a help button in the label': ['<label for="it">Train on my posts <button aria-label="Help">?</button></label><input type="checkbox" id="it">', 'Train on my posts Help'],
  'an editable field in the label': ['<label>For <span contenteditable role="textbox">AI</span> only <input id="it" type="checkbox"></label>', 'For AI only'],
  'two blocks in a switch': ['<button id="it" role="switch"><span style="display:block">AI</span><span style="display:block">training</span></button>', 'AI training'],
  'flex items in the label': ['<label for="it" style="display:flex"><span>AI</span><span>training</span></label><input type="checkbox" id="it">', 'AI training'],
  'a placeholder': ['<input id="it" placeholder="Models to leave out">', 'Models to leave out'],
};
const observed = Object.fromEntries(
  Object.entries(pages).map(([name, [html, expected]]) => {
    document.body.innerHTML = html;
    const it = document.getElementById('it');
    return [name, { expected, accname: getAccessibleName(it), 'dom-accessibility-api': computeAccessibleName(it) }];
  }),
);
console.table(observed);
assert.deepEqual(
  Object.values(observed).map((one) => [one.accname, one['dom-accessibility-api']]),
  [
    ['Train on my posts Help', 'Train on my posts ?'],
    ['For only', 'For AI only'],
    ['AItraining', 'AI training'],
    ['AItraining', 'AI training'],
    ['Models to leave out', ''],
  ],
);
JS
node run.mjs
