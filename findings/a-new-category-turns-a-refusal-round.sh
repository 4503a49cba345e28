#!/usr/bin/env bash
# @hmcts/cookie-manager 1.1.0, `defaultConsent: true`, in jsdom 26.1.0
#
# Expected: `defaultConsent` is for what nobody has answered. Who pressed "Reject" has refused, and when the site adds a category is asked about
#   that one; the button for `consent: ['analytics']` consents to this category and to no other; the form sets preferences
#   "in a fine-grained manner", one radio group a category.
# Instead: A new category deletes the cookie with the refusals, and the default takes their place: all that was rejected is on, and told to the
#   page as the person's preferences, until the banner is answered again. The button for one category leaves the others as the default has
#   them and writes all down as "on". A form without a group for one of the categories keeps the answers until the next visit, which deletes
#   them in the same way.
# Why it matters: A refusal lasts until the site changes its list, and is then a consent. The press "only analytics" is on record
#   as a consent to all.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @hmcts/cookie-manager@1.1.0 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['@hmcts/cookie-manager', 'jsdom'].map(version).join(', '));
const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://settings.example/' });
const { document } = window;
Object.assign(globalThis, { window, document });
console.debug = () => {}; // it reports every step
const source = readFileSync('node_modules/@hmcts/cookie-manager/dist/cookie-manager.js');
let visits = 0;

/** A visit with these categories. @returns what the page is told and what is kept, before and after an act */
const visit = async (categories, act, form = '') => {
  document.body.innerHTML = `<div class="cookie-banner" hidden><button class="reject">Reject</button><button class="one">Only analytics</button></div>${form}`;
  const file = `manager-${++visits}.mjs`; // each visit loads the script anew
  writeFileSync(file, source);
  const { default: manager } = await import(`./${file}`);
  let told;
  manager.on('UserPreferencesSet', (preferences) => (told = { ...preferences }));
  manager.init({
    userPreferences: { cookieName: 'preferences', cookieExpiry: 365, cookieSecure: false },
    preferencesForm: { class: 'form' },
    cookieBanner: {
      class: 'cookie-banner',
      showWithPreferencesForm: false,
      actions: [{ name: 'reject', buttonClass: 'reject', consent: false }, { name: 'one', buttonClass: 'one', consent: ['analytics'] }],
    },
    cookieManifest: categories.map((categoryName) => ({ categoryName, cookies: [`_${categoryName}`] })),
    additionalOptions: { defaultConsent: true, deleteUndefinedCookies: false, disableCookieBanner: false, disableCookiePreferencesForm: false },
  });
  act?.();
  const on = Object.keys(told).filter((category) => told[category]).join(', ') || 'nothing';
  return { 'the page is told': on, kept: document.cookie.replace('preferences=', '') || 'nothing' };
};
const press = (name) => () => document.querySelector(`.${name}`).click();
const forget = () => (document.cookie = 'preferences=; max-age=0; path=/');
const two = ['analytics', 'ads'];
const observed = { 'Reject': await visit(two, press('reject')), 'the next visit': await visit(two), 'with a category more': await visit([...two, 'training']) };
forget();
observed['Only analytics'] = await visit(two, press('one'));
forget();
const form = '<form class="form"><input type="radio" name="analytics" value="on"><input type="radio" name="analytics" value="off"></form>';
const refuse = () => {
  document.querySelector('[value=off]').checked = true;
  document.querySelector('form').dispatchEvent(new window.Event('submit', { cancelable: true }));
};
observed['off, in a form for analytics'] = await visit(two, refuse, form);
observed['and the next visit'] = await visit(two);
console.table(observed);
assert.deepEqual(observed, {
  'Reject': { 'the page is told': 'nothing', kept: '{"analytics":"off","ads":"off"}' },
  'the next visit': { 'the page is told': 'nothing', kept: '{"analytics":"off","ads":"off"}' },
  'with a category more': { 'the page is told': 'analytics, ads, training', kept: 'nothing' },
  'Only analytics': { 'the page is told': 'analytics, ads', kept: '{"analytics":"on","ads":"on"}' },
  'off, in a form for analytics': { 'the page is told': 'nothing', kept: '{"analytics":"off"}' },
  'and the next visit': { 'the page is told': 'analytics, ads', kept: 'nothing' },
});
JS
node run.mjs
