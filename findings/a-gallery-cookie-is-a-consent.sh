#!/usr/bin/env bash
# vue-gtag 3.7.1 (`useConsent`) and cookie-notice 1.3.9 on jsdom: what counts as the visitor's consent
#
# Expected: Both ask a new visitor and then know the answer from a cookie of theirs: vue-gtag, in its manual mode, loads Google's script only after consent,
#   cookie-notice shows its notice until "OK". After `rejectAll()` nothing is loaded.
# Instead: Both look for a few letters anywhere in all cookies, names and values. With a cookie `photo_gallery=grid` of the site's own, vue-gtag has consent, for "_ga"
#   is in it, and loads the script for a visitor who was never asked. `rejectAll()` deletes the cookies that begin with "_ga" and so leaves this one: on the next
#   page there is consent again. The notice is not shown where `other_cookie_notice=pending` is set, nor for `next=/cookie_notice`.
# Why it matters: The record of a consent is a word that happened to be in another cookie. A refusal is undone at the next page, and nothing shows it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  vue-gtag@3.7.1 vue@3.5.22 cookie-notice@1.3.9 jsdom@29.1.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['vue-gtag', 'vue', 'cookie-notice', 'jsdom'].map(version).join(', '));
let loaded = 0;
/** A new page of the site with these cookies, and vue-gtag as it starts there. */
async function page(cookies) {
  const dom = new JSDOM('<!doctype html><title>Site</title><body>', { url: 'https://site.example/', virtualConsole: new VirtualConsole() });
  for (const cookie of cookies) dom.window.document.cookie = cookie;
  Object.assign(globalThis, { window: dom.window, document: dom.window.document });
  const gtag = await import(`./node_modules/vue-gtag/dist/vue-gtag.js?${(loaded += 1)}`);
  gtag.configure({ tagId: 'G-1', initMode: 'manual' });
  return { ...gtag.useConsent(), document };
}
const google = ({ document }) => Boolean(document.querySelector('script[src*="googletagmanager"]'));
const gtag = {};
for (const cookie of ['theme=dark', '_ga=GA1.1.2', 'photo_gallery=grid', 'back=/my_games']) {
  const first = await page([cookie]);
  const row = { 'has consent': first.hasConsent.value, 'script loaded': google(first) };
  first.rejectAll(); // It waits for a reload, which jsdom does not do.
  await new Promise((done) => setTimeout(done));
  const next = await page(first.document.cookie.split('; '));
  gtag[cookie] = { ...row, 'after rejectAll(), on the next page': next.hasConsent.value, 'loaded there': google(next) };
}
console.log('vue-gtag');
console.table(gtag);

const notice = {};
const code = readFileSync('node_modules/cookie-notice/dist/cookie.notice.js', 'utf8');
for (const cookie of ['theme=dark', 'cookie_notice=1', 'other_cookie_notice=pending', 'next=/cookie_notice']) {
  const { window } = new JSDOM('<!doctype html><title>Site</title><body>', { url: 'https://site.example/', runScripts: 'outside-only' });
  window.document.cookie = cookie;
  window.eval(code);
  window.eval('new cookieNoticeJS()');
  notice[cookie] = window.document.getElementById('cookieNotice') ? 'shown' : 'not shown';
}
console.log('cookie-notice');
console.table(notice);
const row = (...values) => Object.fromEntries(['has consent', 'script loaded', 'after rejectAll(), on the next page', 'loaded there'].map((name, i) => [name, values[i]]));
assert.deepEqual(gtag, {
  'theme=dark': row(false, false, false, false),
  '_ga=GA1.1.2': row(true, true, false, false),
  'photo_gallery=grid': row(true, true, true, true),
  'back=/my_games': row(true, true, true, true),
});
assert.deepEqual(notice, { 'theme=dark': 'shown', 'cookie_notice=1': 'not shown', 'other_cookie_notice=pending': 'not shown', 'next=/cookie_notice': 'not shown' });
JS
node run.mjs
