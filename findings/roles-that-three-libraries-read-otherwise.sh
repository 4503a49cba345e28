#!/usr/bin/env bash
# html-aria 0.5.3, dom-accessibility-api 0.7.1 and aria-api 0.9.1, in jsdom 26.1.0
#
# Expected: Of the words in `role`, compared without regard to case, the first that is a role counts, and without any the
#   element's own (WAI-ARIA, "Handling author errors"); `none` and `presentation` are ignored on what can be focused
#   ("Presentational roles conflict resolution").
# Instead: dom-accessibility-api gives back the first word as it is written: "Switch", "toggle". html-aria gives no role at
#   all for a button whose only word is none. And for all three a checkbox with role="presentation", or a button with
#   role="none", is decoration, although a person can press it.
# Why it matters: Controls are looked for by their role. A switch that a browser tells as one is not found, or a checkbox
#   that it tells is taken for decoration, and "there is no such setting on this page" is the conclusion.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  html-aria@0.5.3 dom-accessibility-api@0.7.1 aria-api@0.9.1 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['html-aria', 'dom-accessibility-api', 'aria-api', 'jsdom'].map(version).join(', '));
const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
for (const name of Object.getOwnPropertyNames(window))
  if (/^(HTML|SVG|Node|Element|Text|Document|ShadowRoot|CSSStyle)/.test(name) && !(name in globalThis)) globalThis[name] = window[name];
Object.assign(globalThis, { window, document: window.document, getComputedStyle: window.getComputedStyle.bind(window) });
const { default: aria } = await import('aria-api');
const { getRole: domRole } = await import('dom-accessibility-api');
const { getRole: htmlRole } = await import('html-aria');
const elements = {
  '<button role="switch">': 'switch',
  '<button role="Switch">': 'switch',
  '<button role="toggle switch">': 'switch',
  '<button role="toggle">': 'button',
  '<input type="checkbox" role="presentation">': 'checkbox',
  '<button role="none">': 'button',
};
const observed = Object.fromEntries(
  Object.entries(elements).map(([html, expected]) => {
    document.body.innerHTML = html;
    const it = document.body.firstElementChild;
    return [html, { expected, 'html-aria': htmlRole(it)?.name ?? '-', 'dom-accessibility-api': domRole(it) ?? '-', 'aria-api': aria.getRole(it) ?? '-' }];
  }),
);
console.table(observed);
assert.deepEqual(
  Object.values(observed).map((row) => [row['html-aria'], row['dom-accessibility-api'], row['aria-api']]),
  [
    ['switch', 'switch', 'switch'],
    ['switch', 'Switch', 'switch'],
    ['switch', 'toggle', 'switch'],
    ['-', 'toggle', 'button'],
    ['presentation', 'presentation', 'none'],
    ['none', 'none', 'none'],
  ],
);
JS
node run.mjs
