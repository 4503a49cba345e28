#!/usr/bin/env bash
# cookiecraft 1.0.11, `gtmConsentMode`, in jsdom 26.1.0
#
# Expected: "Reject all" grants nothing. What Google's consent mode was told before the choice, "denied" by default, stays.
# Instead: Unless the site has a category called "preferences", and by default it has none, every choice grants
#   `functionality_storage` and `personalization_storage`: "Reject all" and "Essentials only" too, and `reset()`, which takes
#   a choice back. Both were denied before; the refusal is what grants them. Where the site names categories of its own and
#   leaves out "analytics" or "marketing", no choice is kept, neither refusal nor consent: the two are always added, do not
#   fit the site's list, and the error ends in the console. The banner goes, and asks again at the next visit.
# Why it matters: A person who refuses is worse off than one who does not answer, and the record in the browser says that all
#   was refused. A banner that goes away at a press is no proof that anything was saved.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  cookiecraft@1.0.11 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['cookiecraft', 'jsdom'].map(version).join(', '));
const code = readFileSync('node_modules/cookiecraft/dist/cookiecraft.js', 'utf8');

/** A first visit. @returns what Google's consent mode holds before and after, and what is stored */
const visit = (act, config) => {
  const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://settings.example/', runScripts: 'outside-only', pretendToBeVisual: true });
  window.console.error = (text, error) => console.log('in the console:', text, error?.message ?? '');
  window.eval(code);
  const manager = new window.CookieCraft.CookieConsent({ gtmConsentMode: true, ...config });
  manager.init();
  const granted = () => {
    const state = Object.assign({}, ...window.dataLayer.filter(([kind]) => kind === 'consent').map(([, , fields]) => fields));
    return Object.keys(state).filter((signal) => state[signal] === 'granted').join(' ');
  };
  const before = granted();
  act(window, manager);
  const stored = manager.getConsent();
  const after = granted();
  window.close();
  return { before, after, stored: stored ? JSON.stringify(stored.categories) : 'nothing' };
};
const press = (action) => ({ document }) => document.querySelector(`[data-action="${action}"]`).click();
/** Categories of a site’s own, as its README shows them. */
const categories = (...names) => ({ categories: Object.fromEntries(['necessary', ...names].map((name) => [name, { enabled: true, readOnly: name === 'necessary', label: name, description: '' }])) });
const observed = {
  'Reject all': visit(press('reject')),
  'reset()': visit((window, manager) => manager.reset()),
  'Reject all; categories: analytics, marketing, preferences': visit(press('reject'), categories('analytics', 'marketing', 'preferences')),
  'Reject all; categories: training': visit(press('reject'), categories('training')),
  'Accept all; categories: training': visit(press('accept'), categories('training')),
};
console.dir(observed);
const denied = { before: 'security_storage', after: 'security_storage' };
const granted = { before: 'security_storage', after: 'functionality_storage personalization_storage security_storage' };
assert.deepEqual(observed, {
  'Reject all': { ...granted, stored: '{"necessary":true,"analytics":false,"marketing":false}' },
  'reset()': { ...granted, stored: 'nothing' },
  'Reject all; categories: analytics, marketing, preferences': { ...denied, stored: '{"necessary":true,"analytics":false,"marketing":false,"preferences":false}' },
  'Reject all; categories: training': { ...denied, stored: 'nothing' },
  'Accept all; categories: training': { ...denied, stored: 'nothing' },
});
JS
node run.mjs
