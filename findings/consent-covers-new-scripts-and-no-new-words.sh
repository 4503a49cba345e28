#!/usr/bin/env bash
# react-cookie-consent-popup 1.5.1, with react 18.3.1 and jsdom 26.1.0
#
# Expected: "Hash-based invalidation: popup reappears automatically when your service config changes": who is asked again, and who is not, goes by
#   what a service does. Nothing that a person was not asked about is loaded under an earlier consent.
# Instead: Only the `id` and the `name` of the services are in the hash. A service that gets another script, another description and
#   another purpose keeps the old consent, and the new script is loaded at the next visit without a word. A page in another language,
#   whose names are translated, asks again: a refusal is gone with the language, and so is a consent.
# Why it matters: "Analytics" becomes "Analytics and training" under a consent for the first. Who refused in German is asked in
#   English, and who agreed is never asked about what was added.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  react-cookie-consent-popup@1.5.1 react@18.3.1 react-dom@18.3.1 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['react-cookie-consent-popup', 'react', 'jsdom'].map(version).join(', '));
const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://settings.example/' });
const { document, localStorage } = window;
Object.assign(globalThis, { window, document, localStorage, IS_REACT_ACT_ENVIRONMENT: true });
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
const { act, createElement } = await import('react');
const { createRoot } = await import('react-dom/client');
const { ConsentPopup, ConsentProvider } = await import('react-cookie-consent-popup');

const script = (id) => ({ id, src: `https://settings.example/${id}.js` });
const service = { id: 'analytics', name: 'Analytics', description: 'Counts visits.', scripts: [script('count')] };
const configs = {
  first: service,
  'another purpose': { ...service, description: 'Counts visits and trains our models on what you write.', scripts: [script('count'), script('train')] },
  'in German': { ...service, name: 'Statistik', description: 'Zählt Besuche.' },
};
/** A visit. @returns whether it asks, and what is loaded in the end */
const visit = async (config, press) => {
  for (const element of document.querySelectorAll('script')) element.remove();
  const main = document.body.appendChild(document.createElement('main'));
  const root = createRoot(main);
  await act(() => root.render(createElement(ConsentProvider, { options: { services: [configs[config]] } }, createElement(ConsentPopup))));
  const asks = main.textContent.includes('cookies');
  if (press) await act(() => [...main.querySelectorAll('button')].find(({ textContent }) => textContent === press).click());
  const loaded = [...document.querySelectorAll('script')].map(({ src }) => src.split('/').pop()).join(', ') || 'nothing';
  await act(() => root.unmount());
  main.remove();
  return `${asks ? 'asks' : 'does not ask'}, loads ${loaded}`;
};
const observed = {};
for (const [answer, press] of Object.entries({ accepted: 'Accept All', declined: 'Decline' }))
  for (const next of Object.keys(configs)) {
    localStorage.clear();
    await visit('first', press);
    observed[`${answer}, then ${next}`] = await visit(next);
  }
console.table(observed);
assert.deepEqual(observed, {
  'accepted, then first': 'does not ask, loads count.js',
  'accepted, then another purpose': 'does not ask, loads count.js, train.js',
  'accepted, then in German': 'asks, loads nothing',
  'declined, then first': 'does not ask, loads nothing',
  'declined, then another purpose': 'does not ask, loads nothing',
  'declined, then in German': 'asks, loads nothing',
});
process.exit(); // React keeps a message channel open
JS
node run.mjs
