#!/usr/bin/env bash
# react-cookie-consent 10.0.2, with react 18.3.1 and jsdom 26.1.0
#
# Expected: `resetCookieConsentValue()` removes the answer: `getCookieConsentValue()` knows none, and the banner asks again. It is what a page
#   has for taking a consent back.
# Instead: It removes one cookie, of this host. With `sameSite: 'none'` the library has written a second one, "CookieConsent-legacy", as its
#   README tells, and reads it where the first is missing: after the reset the consent is "true", and the banner does not ask. With
#   `extraCookieOptions: { domain }` nothing is removed at all. With `sameSite: 'None'`, which browsers read alike, there is no second cookie
#   and the reset works.
# Why it matters: The call has no error and no answer. Who withdrew is on record as agreeing, is not asked again, and finds no place to
#   say it a second time.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  react-cookie-consent@10.0.2 react@18.3.1 react-dom@18.3.1 js-cookie@3.0.5 prop-types@15.8.1 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['react-cookie-consent', 'react', 'jsdom'].map(version).join(', '));
const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://www.settings.example/' });
const { document } = window;
Object.assign(globalThis, { window, document, location: window.location, IS_REACT_ACT_ENVIRONMENT: true });
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
const { act, createElement } = await import('react');
const { createRoot } = await import('react-dom/client');
const { default: { default: CookieConsent, getCookieConsentValue, resetCookieConsentValue } } = await import('react-cookie-consent');

/** A visit. @returns whether it asks */
const visit = async (props, press) => {
  const main = document.body.appendChild(document.createElement('main'));
  const root = createRoot(main);
  await act(async () => root.render(createElement(CookieConsent, props, 'We use cookies.')));
  const asks = main.textContent.includes('We use cookies.');
  if (press) await act(async () => main.querySelector('button').click());
  await act(async () => root.unmount());
  main.remove();
  return asks;
};
const observed = {};
for (const [name, props] of Object.entries({
  'as it is': {},
  "sameSite: 'None'": { sameSite: 'None' },
  "sameSite: 'none'": { sameSite: 'none' },
  'with a domain': { extraCookieOptions: { domain: 'settings.example' } },
})) {
  for (const cookie of document.cookie.split('; '))
    for (const domain of ['', '; domain=settings.example']) document.cookie = `${cookie.split('=')[0]}=; max-age=0; path=/${domain}`;
  await visit(props, 'I understand');
  const given = getCookieConsentValue();
  resetCookieConsentValue();
  observed[name] = { given, 'after the reset': `${getCookieConsentValue()}`, cookies: document.cookie || 'none', 'asks again': await visit(props) };
}
console.table(observed);
const taken = { given: 'true', 'after the reset': 'undefined', cookies: 'none', 'asks again': true };
assert.deepEqual(observed, {
  'as it is': taken,
  "sameSite: 'None'": taken,
  "sameSite: 'none'": { given: 'true', 'after the reset': 'true', cookies: 'CookieConsent-legacy=true', 'asks again': false },
  'with a domain': { given: 'true', 'after the reset': 'true', cookies: 'CookieConsent=true', 'asks again': false },
});
process.exit(); // React keeps a message channel open
JS
node run.mjs
