#!/usr/bin/env bash
# vue 3.5.45 and petite-vue 0.4.1, beside vue 2.7.16, alpinejs 3.17.5, knockout 3.5.3 and react 19.3.1, in jsdom 26.1.0
#
# Expected: A checkbox that is bound to 1, as databases and PHP give back "true", is ticked: in JavaScript 1 counts as true, `:checked="1"` of the
#   same library ticks the box, and so did `v-model` of Vue 2.
# Instead: `v-model` of Vue 3 compares the value with true as two texts, "1" with "true": 1, "1" and "on" leave the box unticked, and
#   the text "true" ticks it. The value itself stays what it was: the page shows off, and whatever it sends or keeps says 1.
#   Every other library ticks the box, "false" as a text included.
# Why it matters: A person sees that the setting is off, has nothing to press, and it is on. The box is native, and all that is
#   told of it agrees; only what is sent shows the difference.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  vue@3.5.45 vue2@npm:vue@2.7.16 petite-vue@0.4.1 alpinejs@3.17.5 knockout@3.5.3 react@19.3.1 react-dom@19.3.1 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['vue', 'petite-vue', 'vue2', 'alpinejs', 'knockout', 'react', 'jsdom'].map(version).join(', '));
const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
const { document } = window;
Object.assign(globalThis, { window, document });
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
for (const name of Object.getOwnPropertyNames(window))
  if (/^(HTML|SVG|Node$|Element$|ShadowRoot|Text$|Comment|MutationObserver|CustomEvent|Document)/.test(name) && !(name in globalThis)) globalThis[name] = window[name];
const require = createRequire(import.meta.url);
const vue = require('vue/dist/vue.cjs.js');
const Vue2 = require('vue2/dist/vue.common.prod.js');
const petite = await import('petite-vue');
const { default: Alpine } = require('alpinejs');
const ko = require('knockout');
const { createElement } = require('react');
const { createRoot } = require('react-dom/client');
Vue2.config.productionTip = false;
console.warn = console.error = () => {}; // advice for development

/** The same page for each: one box, and beside it the value that the page keeps. */
const template = (how) => `<div><input type="checkbox" ${how}><p>{{ train }}</p></div>`;
const libraries = {
  'vue 3, v-model': (place, train) => vue.createApp({ data: () => ({ train }), template: template('v-model="train"') }).mount(place),
  'vue 3, :checked': (place, train) => vue.createApp({ data: () => ({ train }), template: template(':checked="train"') }).mount(place),
  'petite-vue, v-model': (place, train) => {
    place.innerHTML = template('v-model="train"');
    petite.createApp({ train }).mount(place);
  },
  'vue 2, v-model': (place, train) => place.append(new Vue2({ data: () => ({ train }), template: template('v-model="train"') }).$mount().$el),
  'alpine, x-model': (place, train) => {
    place.innerHTML = '<div><input type="checkbox" x-model="train"><p x-text="train"></p></div>';
    place.setAttribute('x-data', JSON.stringify({ train }));
    Alpine.initTree(place);
  },
  'knockout, checked': (place, train) => {
    place.innerHTML = '<input type="checkbox" data-bind="checked: train"><p data-bind="text: train"></p>';
    ko.applyBindings({ train: ko.observable(train) }, place);
  },
  'react, checked': (place, train) => createRoot(place).render(createElement('div', null, createElement('input', { type: 'checkbox', checked: train, readOnly: true }), createElement('p', null, train))),
};
const observed = {};
for (const [name, show] of Object.entries(libraries)) {
  observed[name] = {};
  for (const value of [1, '1', 'on', 'true', 'false']) {
    const place = document.body.appendChild(document.createElement('main'));
    show(place, value);
    await new Promise((done) => setTimeout(done, 30));
    const kept = place.querySelector('p').textContent;
    observed[name][JSON.stringify(value)] = `${place.querySelector('input').checked ? 'on' : 'off'}, kept ${kept}`;
    place.remove();
  }
}
console.table(observed);
const ticked = { 1: 'on, kept 1', '"1"': 'on, kept 1', '"on"': 'on, kept on', '"true"': 'on, kept true', '"false"': 'on, kept false' };
const compared = { 1: 'off, kept 1', '"1"': 'off, kept 1', '"on"': 'off, kept on', '"true"': 'on, kept true', '"false"': 'off, kept false' };
assert.deepEqual(observed, {
  'vue 3, v-model': compared,
  'vue 3, :checked': ticked,
  'petite-vue, v-model': compared,
  'vue 2, v-model': ticked,
  'alpine, x-model': ticked,
  'knockout, checked': ticked,
  'react, checked': ticked,
});
process.exit(); // React keeps a message channel open
JS
node run.mjs
