#!/usr/bin/env bash
# @segment/consent-manager 5.8.1, `customCategories` with `initialPreferences`, with react 17.0.2 and jsdom 26.1.0
#
# Expected: Nothing is loaded before a choice, but for what `initialPreferences` gives: "Object that opts into users into tracking for the
#   different tracking categories. For example {'Functional':true}". A category that it does not name has no answer yet, and one
#   that it sets to false is off.
# Instead: With categories of the site's own, each that is not named counts as given, and its tools are loaded at once.
#   `{ Essential: false }`, a no to one and nothing else, loads the tool for training, while the banner asks. With the built-in
#   categories what is not named is not loaded; but "Deny all" then denies only what was named, writes down nothing of the
#   rest, and the banner stays.
# Why it matters: Whoever sees the banner, no record of a choice, and a "false" in the site's configuration concludes that nothing
#   runs. And a banner that stays after "Deny all" is no sign that the press was lost: half of it was kept.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @segment/consent-manager@5.8.1 react@17.0.2 react-dom@17.0.2 prop-types@15.8.1 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['@segment/consent-manager', 'react', 'jsdom'].map(version).join(', '));
const require = createRequire(import.meta.url);
const tools = [
  { name: 'Helper', creationName: 'Helper', category: 'Livechat', description: '', website: '' },
  { name: 'Trainer', creationName: 'Trainer', category: 'Advertising', description: '', website: '' },
];
const customCategories = { Essential: { purpose: '', integrations: ['Helper'] }, Training: { purpose: '', integrations: ['Trainer'] } };
const settle = () => new Promise((done) => setTimeout(done, 300));

/** A first visit. @returns what is loaded and written down before a choice, and what "Deny all" leaves */
const visit = async (props) => {
  const { window } = new JSDOM('<!doctype html><body><main></main></body>', { url: 'https://settings.example/' });
  for (const name of ['document', 'navigator', 'location', 'HTMLElement', 'Node'])
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
  globalThis.window = window;
  window.requestAnimationFrame = setTimeout; // jsdom has none; React would warn
  window.cancelAnimationFrame = clearTimeout;
  const loaded = [];
  window.analytics = { load: (key, { integrations }) => loaded.push(...tools.map(({ name }) => name).filter((name) => integrations[name])), identify() {}, track() {}, addSourceMiddleware() {} };
  for (const file of Object.keys(require.cache)) delete require.cache[file];
  const fetching = require.resolve('isomorphic-fetch'); // the list of tools is fetched from the service
  require.cache[fetching] = { id: fetching, filename: fetching, loaded: true, exports: async () => ({ ok: true, json: async () => structuredClone(tools) }) };
  const { createElement } = require('react');
  const { ConsentManager } = require('@segment/consent-manager');
  const main = window.document.querySelector('main');
  const all = { writeKey: 'key', bannerContent: 'We use tools.', preferencesDialogContent: '', cancelDialogContent: '', bannerActionsBlock: true, ...props };
  require('react-dom').render(createElement(ConsentManager, all), main);
  await settle();
  const cookie = () => decodeURIComponent(window.document.cookie.split('tracking-preferences=')[1] ?? '') || null;
  const destinations = () => JSON.parse(cookie())?.destinations ?? 'nothing';
  const asks = () => main.textContent.includes('We use tools.');
  const before = { loaded: loaded.join(', ') || 'nothing', 'written down': destinations(), asks: asks() };
  [...window.document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Deny all').click();
  await settle();
  const result = { 'before a choice': before, 'after “Deny all”': { 'written down': destinations(), asks: asks() } };
  window.close();
  return result;
};
const observed = {
  'own categories, nothing preset': await visit({ customCategories }),
  'own categories, { Essential: true }': await visit({ customCategories, initialPreferences: { Essential: true } }),
  'own categories, { Essential: false }': await visit({ customCategories, initialPreferences: { Essential: false } }),
  'built-in categories, { functional: true }': await visit({ initialPreferences: { functional: true } }),
};
console.dir(observed, { depth: 5 });
const denied = { 'written down': { Helper: false, Trainer: false }, asks: false };
assert.deepEqual(observed, {
  'own categories, nothing preset': { 'before a choice': { loaded: 'nothing', 'written down': 'nothing', asks: true }, 'after “Deny all”': denied },
  'own categories, { Essential: true }': { 'before a choice': { loaded: 'Helper, Trainer', 'written down': 'nothing', asks: true }, 'after “Deny all”': denied },
  'own categories, { Essential: false }': { 'before a choice': { loaded: 'Trainer', 'written down': 'nothing', asks: true }, 'after “Deny all”': denied },
  'built-in categories, { functional: true }': { 'before a choice': { loaded: 'Helper', 'written down': 'nothing', asks: true }, 'after “Deny all”': { 'written down': { Helper: false }, asks: true } },
});
process.exit(); // React's scheduler keeps a message channel open
JS
node run.mjs
