#!/usr/bin/env bash
# @coinbase/cookie-manager 1.1.8, with react 18.3.1 and jsdom 26.1.0
#
# Expected: Whether advertising has consent is one fact. With Global Privacy Control, from the browser or by `initialGPCValue` ("honoring" of the
#   header), it has none outside of the EU, where it otherwise has by default. A site that writes `framework: OPT_IN` into the
#   `geolocationRules` of its config has people asked first: nothing has consent before.
# Instead: `useCookie` hears GPC and does not set the cookie; `useHasConsent` says at the same time that the cookie has consent, and
#   `useTrackingPreference` has "targeting" in its list. Nothing in `geolocationRules` is read: with OPT_IN for everybody advertising
#   has consent, and its cookie is set, on the first visit.
# Why it matters: The refusal that a browser sends is honoured where a cookie is written and denied where the page asks whether it may load
#   something, or shows how the choices stand. And the configuration, read as evidence, says the opposite of what runs.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @coinbase/cookie-manager@1.1.8 react@18.3.1 react-dom@18.3.1 js-cookie@3.0.5 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['@coinbase/cookie-manager', 'react', 'jsdom'].map(version).join(', '));
const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://www.settings.example/' });
const { document } = window;
Object.assign(globalThis, { window, document, location: window.location, IS_REACT_ACT_ENVIRONMENT: true });
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
const require = createRequire(import.meta.url);
const { act, createElement } = require('react');
const { createRoot } = require('react-dom/client');
const { Provider, useCookie, useHasConsent, useTrackingPreference, Framework, Region, TrackerType, TrackingCategory } = require('@coinbase/cookie-manager');

const category = (id, name, required) => ({ id, required, expiry: 365, trackers: [{ id: name, type: TrackerType.COOKIE }] });
/** A first visit from outside of the EU. @returns what the library says of an advertising cookie, and lets happen to it */
const visit = async (framework, { gpc, header } = {}) => {
  for (const cookie of document.cookie.split('; ')) document.cookie = `${cookie.split('=')[0]}=; max-age=0; path=/`;
  if (gpc) Object.defineProperty(window.navigator, 'globalPrivacyControl', { value: true, configurable: true });
  else delete window.navigator.globalPrivacyControl;
  const config = {
    categories: [category(TrackingCategory.NECESSARY, 'locale', true), category(TrackingCategory.TARGETING, 'advertising')],
    geolocationRules: [{ region: Region.DEFAULT, framework }, { region: Region.EU, framework: Framework.OPT_IN }],
  };
  const seen = {};
  const Child = () => {
    seen.consent = useHasConsent('advertising');
    seen.one = useCookie('advertising')[1];
    seen.preference = useTrackingPreference().consent.join(', ');
    return null;
  };
  const props = { config, region: Region.DEFAULT, initialGPCValue: header, disableTimer: true, projectName: '', locale: 'en', log() {}, onError(error) { throw error; } };
  const root = createRoot(document.createElement('main'));
  await act(async () => root.render(createElement(Provider, props, createElement(Child))));
  const sets = (set) => {
    document.cookie = 'advertising=; max-age=0; path=/';
    set();
    return document.cookie.includes('advertising=');
  };
  const result = { useTrackingPreference: seen.preference, useHasConsent: seen.consent, 'useCookie sets it': sets(() => seen.one('x')) };
  await act(async () => root.unmount());
  return result;
};
const observed = {
  'opt-out by the rules': await visit(Framework.OPT_OUT),
  'opt-in by the rules': await visit(Framework.OPT_IN),
  'GPC in the browser': await visit(Framework.OPT_OUT, { gpc: true }),
  'GPC in the header': await visit(Framework.OPT_OUT, { header: true }),
};
console.table(observed);
const given = { useTrackingPreference: 'necessary, targeting', useHasConsent: true, 'useCookie sets it': true };
assert.deepEqual(observed, {
  'opt-out by the rules': given,
  'opt-in by the rules': given,
  'GPC in the browser': { ...given, 'useCookie sets it': false },
  'GPC in the header': { ...given, 'useCookie sets it': false },
});
process.exit(); // React keeps a message channel open
JS
node run.mjs
