#!/usr/bin/env bash
# posthog-js 1.449.2, beside mixpanel-browser 2.83.0 and @amplitude/analytics-browser 2.48.1, in jsdom 26.1.0
#
# Expected: Who has opted out of being measured is opted out until opting in again. `reset()` is what a page calls when a person logs out,
#   so that the next one is not taken for the same; Mixpanel and Amplitude keep the refusal through it, and a refusal made before
#   logging in belongs to the browser in any case.
# Instead: `reset()` of PostHog deletes the refusal with the rest. `has_opted_out_capturing()` is false from then on, the entry in
#   `localStorage` is gone, and events are captured again.
# Why it matters: The page where the switch stood showed off, and logging out turned it on. A refusal that was read once is no word about
#   the next session; only another look at the setting is.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  posthog-js@1.449.2 mixpanel-browser@2.83.0 @amplitude/analytics-browser@2.48.1 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

const require = createRequire(import.meta.url);
const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['posthog-js', 'mixpanel-browser', '@amplitude/analytics-browser', 'jsdom'].map(version).join(', '));
const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://settings.example/', pretendToBeVisual: true });
// Nothing leaves: what would be sent ends here.
window.fetch = async () => ({ ok: true, status: 200, json: async () => ({}), text: async () => '{}' });
window.XMLHttpRequest = class {
  open() {}
  send() {}
  setRequestHeader() {}
  addEventListener() {}
};
window.navigator.sendBeacon = () => true;
for (const name of ['document', 'location', 'localStorage', 'sessionStorage', 'fetch', 'XMLHttpRequest', 'MutationObserver', 'Element', 'HTMLElement', 'Node', 'history']) globalThis[name] = window[name];
Object.assign(globalThis, { window, self: window });
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
const [posthog, mixpanel] = ['posthog-js', 'mixpanel-browser'].map((name) => require(name).default ?? require(name));
const amplitude = require('@amplitude/analytics-browser');

const libraries = {
  'posthog-js': {
    begin: () => posthog.init('key', { api_host: 'https://measured.example', autocapture: false, capture_pageview: false, disable_session_recording: true, advanced_disable_flags: true }),
    refuse: () => posthog.opt_out_capturing(),
    reset: () => posthog.reset(),
    refused: () => `opted out ${posthog.has_opted_out_capturing()}, ${window.localStorage.getItem('__ph_opt_in_out_key') ? 'kept' : 'not kept'}`,
    captures: () => Boolean(posthog.capture('opened')),
  },
  'mixpanel-browser': {
    begin: () => mixpanel.init('key', { persistence: 'localStorage' }),
    refuse: () => mixpanel.opt_out_tracking(),
    reset: () => mixpanel.reset(),
    refused: () => `opted out ${mixpanel.has_opted_out_tracking()}, ${window.localStorage.getItem('__mp_opt_in_out_key') ? 'kept' : 'not kept'}`,
    captures: () => Boolean(mixpanel.track('opened')),
  },
  amplitude: {
    begin: () => amplitude.init('0123456789abcdef0123456789abcdef', { autocapture: false, fetchRemoteConfig: false }).promise,
    refuse: () => amplitude.setOptOut(true),
    reset: () => amplitude.reset(),
    captures: async () => (await amplitude.track('opened').promise).code === 200,
  },
};
const observed = {};
for (const [name, library] of Object.entries(libraries)) {
  await library.begin();
  const look = async () => `${await library.captures() ? 'captured' : 'not captured'}${library.refused ? `, ${library.refused()}` : ''}`;
  await library.refuse();
  const seen = { 'opted out': await look() };
  await library.reset();
  seen['after reset()'] = await look();
  observed[name] = seen;
}
console.table(observed);
const kept = 'not captured, opted out true, kept';
assert.deepEqual(observed, {
  'posthog-js': { 'opted out': kept, 'after reset()': 'captured, opted out false, not kept' },
  'mixpanel-browser': { 'opted out': kept, 'after reset()': kept },
  amplitude: { 'opted out': 'not captured', 'after reset()': 'not captured' },
});
process.exit(); // they keep timers
JS
node run.mjs
