#!/usr/bin/env bash
# @structured-world/vue-privacy 1.10.0, the manager without a framework, in jsdom 26.1.0
#
# Expected: Who accepted all and later presses "Reject all" has rejected all: `getConsent()` says so, the events that are sent
#   "unless analytics consent is denied" stop, and the next visit begins with the refusal.
# Instead: A choice is written down only if something was accepted, and a refusal does not take the earlier one away. The
#   cookie still holds the consent, `getConsent()` says analytics and marketing are true, `trackEvent` goes on sending, and
#   the next visit grants everything again. In between, "denied" was sent once. A refusal that is the first choice is kept
#   nowhere: `hasConsent()` is false and the next visit asks again.
# Why it matters: The window says "Rejected", Google was told "denied", and both are true until the page is left. What a
#   press did can only be read in a page that was loaded again.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @structured-world/vue-privacy@1.10.0 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['@structured-world/vue-privacy', 'jsdom'].map(version).join(', '));
const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://settings.example/' });
Object.assign(globalThis, { window, document: window.document, MutationObserver: window.MutationObserver });
const { createConsentManager } = await import('@structured-world/vue-privacy');

/** A visit. @returns whether it asks, what is sent to Google, and what the manager says in the end */
const visit = async (act) => {
  window.dataLayer = [];
  delete window.gtag;
  const manager = createConsentManager({ euDetection: 'always' });
  let asked = false;
  manager.onShowBanner(() => (asked = true));
  await manager.init();
  await act?.(manager);
  manager.trackEvent('opened'); // is to be skipped where analytics was denied
  const sent = window.dataLayer.map(([kind, what, fields]) => (kind === 'consent' ? `analytics ${fields.analytics_storage}` : `${kind} ${what}`));
  const { analytics, marketing } = manager.getConsent()?.categories ?? {};
  return { asked, sent: sent.join(', '), 'getConsent()': manager.hasConsent() ? `analytics ${analytics}, marketing ${marketing}` : 'nothing' };
};
const forget = () => (document.cookie = 'consent_preferences=; max-age=0; path=/');
const observed = {
  'accept all': await visit((manager) => manager.acceptAll()),
  'reject all': await visit((manager) => manager.rejectAll()),
  'next visit': await visit(),
  'save with both off': await visit((manager) => manager.savePreferences({ analytics: false, marketing: false })),
  'and the next': await visit(),
};
forget();
observed['reject all, as the first choice'] = await visit((manager) => manager.rejectAll());
observed['and the next visit'] = await visit();
console.table(observed);
const given = 'analytics true, marketing true';
assert.deepEqual(observed, {
  'accept all': { asked: true, sent: 'analytics granted, event opened', 'getConsent()': given },
  'reject all': { asked: false, sent: 'analytics granted, analytics denied, event opened', 'getConsent()': given },
  'next visit': { asked: false, sent: 'analytics granted, event opened', 'getConsent()': given },
  'save with both off': { asked: false, sent: 'analytics granted, analytics denied, event opened', 'getConsent()': given },
  'and the next': { asked: false, sent: 'analytics granted, event opened', 'getConsent()': given },
  'reject all, as the first choice': { asked: true, sent: 'analytics denied, event opened', 'getConsent()': 'nothing' },
  'and the next visit': { asked: true, sent: '', 'getConsent()': 'nothing' },
});
JS
node run.mjs
