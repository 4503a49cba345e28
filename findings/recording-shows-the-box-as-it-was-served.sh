#!/usr/bin/env bash
# rrweb-snapshot 2.2.2 and its forks @sentry-internal/rrweb-snapshot 2.43.0, @posthog/rrweb-snapshot 0.0.60 and
# @amplitude/rrweb-snapshot 2.1.5, beside @percy/dom 1.32.12, in jsdom 26.1.0
#
# Expected: A snapshot of a page for a session recording holds what stands in its forms: what was typed and chosen is in it.
# Instead: A box that was turned on is on in it, and so is one that was served on and turned off: the attribute stays as served
#   and only "on" is written over it. Of radio buttons both are on, and the later one wins. A list and a text are as they
#   were left. @percy/dom, for comparing pictures, has the box off.
# Why it matters: Recordings are looked at to see what a person chose. One that begins after the opt-out shows the switch on,
#   and only in that direction: nobody who tries it by ticking a box notices.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  rrweb-snapshot@2.2.2 @sentry-internal/rrweb-snapshot@2.43.0 @posthog/rrweb-snapshot@0.0.60 @amplitude/rrweb-snapshot@2.1.5 @percy/dom@1.32.12 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const names = ['rrweb-snapshot', '@sentry-internal/rrweb-snapshot', '@posthog/rrweb-snapshot', '@amplitude/rrweb-snapshot', '@percy/dom'];
console.log([...names, 'jsdom'].map(version).join(', '));
const { window } = new JSDOM(
  '<!doctype html><html lang="en"><head></head><body><form><input type="checkbox" id="served-on" checked><input type="checkbox" id="served-off"><select id="list"><option value="on" selected>On</option><option value="off">Off</option></select></form></body></html>',
  { url: 'https://settings.example/', runScripts: 'outside-only' },
);
const { document } = window;
document.getElementById('served-on').checked = false;
document.getElementById('served-off').checked = true;
document.getElementById('list').value = 'off';
// The libraries are made for a page and look for these there.
for (const name of ['window', 'document', 'Node', 'Element', 'HTMLElement', 'HTMLFormElement', 'ShadowRoot', 'Document']) globalThis[name] = window[name];

const observed = {};
for (const name of names.slice(0, 4)) {
  const { snapshot, createMirror } = await import(name);
  const inputs = {};
  const walk = (node) => {
    if (node.tagName === 'input') inputs[node.attributes.id] = node.attributes.checked === undefined ? 'off' : 'on';
    if (node.tagName === 'select') inputs.list = node.attributes.value;
    node.childNodes?.forEach(walk);
  };
  walk(snapshot(document, { mirror: createMirror() }));
  observed[name] = inputs;
}
window.eval(readFileSync('node_modules/@percy/dom/dist/bundle.js', 'utf8'));
const copy = new JSDOM(window.PercyDOM.serialize({}).html ?? window.PercyDOM.serialize({})).window.document;
const percy = { 'served-on': copy.getElementById('served-on').checked ? 'on' : 'off', 'served-off': copy.getElementById('served-off').checked ? 'on' : 'off', list: copy.getElementById('list').value };
observed['@percy/dom'] = percy;
window.close();
console.table(observed);
const recorded = { 'served-on': 'on', 'served-off': 'on', list: 'off' };
assert.deepEqual(observed, { ...Object.fromEntries(names.slice(0, 4).map((name) => [name, recorded])), '@percy/dom': { 'served-on': 'off', 'served-off': 'on', list: 'off' } });
JS
node run.mjs
