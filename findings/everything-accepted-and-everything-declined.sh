#!/usr/bin/env bash
# @use-cookie-consent/core 0.3.6, useCookieConsent, with react 17.0.2 and jsdom 26.1.0
#
# Expected: `didAcceptAll()` and `didDeclineAll()` tell what a person chose. Before any choice both are false; after one
#   kind of cookie was accepted, neither all were accepted nor all declined.
# Instead: Only the kinds that are written down count. Before any choice that is `necessary` alone, so that all were accepted
#   and all were declined, both at once; and the cookie of the choice is set although nobody chose. After "accept
#   preferences" alone, all were accepted, statistics and marketing too.
# Why it matters: Two questions with opposite answers are both "yes" for a person who did nothing. A program that asks one
#   of them first has its answer, and loads what was never agreed to.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @use-cookie-consent/core@0.3.6 react@17.0.2 react-dom@17.0.2 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['@use-cookie-consent/core', 'react', 'jsdom'].map(version).join(', '));
const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://settings.example/', pretendToBeVisual: true });
Object.assign(globalThis, { window, document: window.document });
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
const require = createRequire(import.meta.url);
const { createElement } = require('react');
const { render } = require('react-dom');
const { act } = require('react-dom/test-utils');
const { useCookieConsent } = require('@use-cookie-consent/core');

/** A first visit. @returns what the hook and the cookie say after the choice */
const visit = (choose) => {
  document.cookie = 'USE_COOKIE_CONSENT_STATE=; max-age=0; path=/';
  let hook;
  const Page = () => {
    hook = useCookieConsent();
    return null;
  };
  act(() => void render(createElement(Page), document.body.appendChild(document.createElement('div'))));
  act(() => void choose?.(hook));
  return { 'didAcceptAll()': hook.didAcceptAll(), 'didDeclineAll()': hook.didDeclineAll(), 'the cookie': Object.entries(JSON.parse(decodeURIComponent(document.cookie.split('=')[1]))).filter(([, yes]) => yes).map(([kind]) => kind).join(' ') };
};
const observed = {
  'no choice yet': visit(),
  'preferences accepted': visit((hook) => hook.acceptCookies({ preferences: true })),
  'preferences declined': visit((hook) => hook.acceptCookies({ preferences: false })),
  'all accepted': visit((hook) => hook.acceptAllCookies()),
  'all declined': visit((hook) => hook.declineAllCookies()),
};
console.table(observed);
const all = 'session persistent necessary preferences statistics marketing firstParty thirdParty';
assert.deepEqual(observed, {
  'no choice yet': { 'didAcceptAll()': true, 'didDeclineAll()': true, 'the cookie': 'necessary' },
  'preferences accepted': { 'didAcceptAll()': true, 'didDeclineAll()': false, 'the cookie': 'preferences necessary' },
  'preferences declined': { 'didAcceptAll()': false, 'didDeclineAll()': true, 'the cookie': 'necessary' },
  'all accepted': { 'didAcceptAll()': true, 'didDeclineAll()': false, 'the cookie': all },
  'all declined': { 'didAcceptAll()': false, 'didDeclineAll()': true, 'the cookie': 'necessary' },
});
process.exit(0); // React keeps a channel open
JS
node run.mjs
