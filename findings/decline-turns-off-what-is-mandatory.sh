#!/usr/bin/env bash
# react-hook-consent 3.5.3, with react 17.0.2 and jsdom 26.1.0
#
# Expected: A service that is `mandatory` is on and cannot be turned off: its toggle is ticked and disabled. "Decline" declines
#   the others. A component outside of the provider has no consent, as nobody was asked.
# Instead: "Decline" takes the mandatory service away too, deletes its cookies and storage, and keeps it so. From then on its
#   toggle is shown off and disabled: nobody can turn it on again but by "Approve all". Outside of the provider,
#   `hasConsent()` is true for every name.
# Why it matters: "Mandatory" says what the page shows, not what is so: before the choice the toggle and the consent agree,
#   after a refusal they still agree, and both are the opposite of what the word promises. A toggle that is off and disabled
#   usually means "not available", and here it means "you refused something that you could not refuse".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  react-hook-consent@3.5.3 react@17.0.2 react-dom@17.0.2 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['react-hook-consent', 'react', 'jsdom'].map(version).join(', '));
const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://settings.example/', pretendToBeVisual: true });
Object.assign(globalThis, { window, document: window.document, localStorage: window.localStorage, sessionStorage: window.sessionStorage });
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
const require = createRequire(import.meta.url);
const { createElement } = require('react');
const { render, unmountComponentAtNode } = require('react-dom');
const { act } = require('react-dom/test-utils');
const { ConsentBanner, ConsentProvider, useConsent } = require('react-hook-consent');

const options = {
  services: [
    { id: 'basket', name: 'Basket', mandatory: true, localStorage: ['basket'] },
    { id: 'training', name: 'Training' },
  ],
  theme: 'light',
};
let hook;
const Hook = () => {
  hook = useConsent();
  return null;
};
/** One visit. @returns the hook’s answers, and the toggles of the settings */
const visit = (choose) => {
  const root = document.body.appendChild(document.createElement('div'));
  act(() => void render(createElement(ConsentProvider, { options }, createElement(Hook), createElement(ConsentBanner)), root));
  const press = (text) => act(() => void [...document.querySelectorAll('button')].find((it) => it.textContent === text).click());
  choose?.(press);
  if (hook.isDetailsVisible === false) act(() => hook.toggleDetails());
  const toggle = (id) => {
    const { checked, disabled } = document.getElementById(id);
    return `${checked ? 'on' : 'off'}${disabled ? ', disabled' : ''}`;
  };
  const seen = { 'hasConsent(basket)': hook.hasConsent('basket'), basket: toggle('basket'), 'hasConsent(training)': hook.hasConsent('training'), training: toggle('training'), 'stored basket': localStorage.getItem('basket') ?? 'deleted' };
  unmountComponentAtNode(root);
  root.remove();
  return seen;
};
localStorage.setItem('basket', '3 books');
const observed = { 'before the choice': visit(), 'after “Decline”': visit((press) => press('Decline')), 'next visit': visit() };
act(() => void render(createElement(Hook), document.body.appendChild(document.createElement('div'))));
console.table(observed);
console.log('outside of the provider:', { 'hasConsent(training)': hook.hasConsent('training') });
const refused = { 'hasConsent(basket)': false, basket: 'off, disabled', 'hasConsent(training)': false, training: 'off', 'stored basket': 'deleted' };
assert.deepEqual(observed, {
  'before the choice': { 'hasConsent(basket)': true, basket: 'on, disabled', 'hasConsent(training)': false, training: 'off', 'stored basket': '3 books' },
  'after “Decline”': refused,
  'next visit': refused,
});
assert.equal(hook.hasConsent('training'), true);
process.exit(0); // React keeps a channel open
JS
node run.mjs
