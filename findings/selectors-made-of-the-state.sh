#!/usr/bin/env bash
# @medv/finder 4.0.2, css-selector-generator 3.9.4, unique-selector 0.5.0 and optimal-select 4.0.1, in jsdom 26.1.0
#
# Expected: A generator of "unique" selectors gives one that finds the element again, at least for as long as nothing is
#   added, removed or moved. The position in the page would do, and is what these use when they find nothing shorter.
# Instead: They prefer what tells two switches apart, and that is their state: `[data-state="checked"]`, `.on`,
#   `[aria-checked='true']`. After a press the selector finds nothing; once the other switch was pressed as well, it finds
#   exactly one element, and that is the other switch. Each of the four does so for one kind of switch at least.
# Why it matters: "It matches exactly one element" is the usual proof that the right control was found again. Here it
#   holds, and the press goes to another setting.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @medv/finder@4.0.2 css-selector-generator@3.9.4 unique-selector@0.5.0 optimal-select@4.0.1 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['@medv/finder', 'css-selector-generator', 'unique-selector', 'optimal-select', 'jsdom'].map(version).join(', '));
const { window } = new JSDOM('<!doctype html><body></body>');
for (const name of Object.getOwnPropertyNames(window))
  if (/^(HTML|SVG|Node|Element|Text|Document|ShadowRoot|XPath)/.test(name) && !(name in globalThis)) globalThis[name] = window[name];
Object.assign(globalThis, { window, document: window.document });
globalThis.CSS ??= { escape: (text) => text.replace(/[^\w-]/g, '\\$&') };
const { finder } = await import('@medv/finder');
const { getCssSelector } = await import('css-selector-generator');
const { default: unique } = await import('unique-selector');
const { select } = await import('optimal-select');
const generators = { '@medv/finder': finder, 'css-selector-generator': (it) => getCssSelector(it), 'unique-selector': (it) => (unique.default ?? unique)(it), 'optimal-select': (it) => select(it) };
const toggle = (it, name, on, off) => it.setAttribute(name, it.getAttribute(name) === on ? off : on);
const kinds = {
  'data-state': ['<button role="switch" data-state="checked">Train on my posts</button>', '<button role="switch" data-state="unchecked">Show ads</button>', (it) => toggle(it, 'data-state', 'checked', 'unchecked')],
  'aria-checked': ['<button role="switch" aria-checked="true">Train on my posts</button>', '<button role="switch" aria-checked="false">Show ads</button>', (it) => toggle(it, 'aria-checked', 'true', 'false')],
  'a class': ['<button role="switch" class="switch on">Train on my posts</button>', '<button role="switch" class="switch">Show ads</button>', (it) => it.classList.toggle('on')],
};
const observed = {};
for (const [kind, [on, off, press]] of Object.entries(kinds)) {
  observed[kind] = {};
  for (const [library, generate] of Object.entries(generators)) {
    document.body.innerHTML = `<main>${on}${off}</main>`;
    const [training, ads] = document.querySelectorAll('[role=switch]');
    const selector = generate(training);
    const found = () => [...document.querySelectorAll(selector)].map((it) => (it === training ? 'training' : it === ads ? 'ads' : 'other')).join() || 'nothing';
    assert.equal(found(), 'training');
    press(training);
    const one = found();
    press(ads);
    observed[kind][library] = `${selector}: ${one}, then ${found()}`;
  }
}
for (const [kind, rows] of Object.entries(observed)) console.log(kind, rows);
const same = (selector) => `${selector}: training, then training`;
const other = (selector) => `${selector}: nothing, then ads`;
assert.deepEqual(observed, {
  'data-state': {
    '@medv/finder': other('[data-state="checked"]'),
    'css-selector-generator': other("[data-state='checked']"),
    'unique-selector': same('main > :nth-child(1)'),
    'optimal-select': same('main [role="switch"]:nth-of-type(1)'),
  },
  'aria-checked': {
    '@medv/finder': same('button:nth-of-type(1)'),
    'css-selector-generator': other("[aria-checked='true']"),
    'unique-selector': same('main > :nth-child(1)'),
    'optimal-select': same('main [role="switch"]:nth-of-type(1)'),
  },
  'a class': {
    '@medv/finder': same('button:nth-of-type(1)'),
    'css-selector-generator': other('.on'),
    'unique-selector': other('.on'),
    'optimal-select': other('.on'),
  },
});
JS
node run.mjs
