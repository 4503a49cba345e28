#!/usr/bin/env bash
# @palmabit/react-cookie-law 0.7.1, its fork @keepist/react-gdpr-cookie-banner 0.4.0 and react-cookie-manager 5.4.1, with react 18.3.1 and jsdom 26.1.0
#
# Expected: A category that a site does not offer is not asked about, and nobody can have agreed to it: `showMarketingOption: false`, "show or
#   hide the marketing checkbox", or `cookieCategories: { Social: false }`, "Hide Social category", of which "a category that is hidden …
#   maps to denied". `showDeclineButton` shows a button "Decline".
# Instead: "Accept all" accepts the hidden one too. With the first two it is in the cookies, its scripts are told to start, and start again at the
#   next visit; the first tells each twice. With the third `detailedConsent` says true for the rest of the visit, Google is told "denied",
#   the cookie says nothing, and at the next visit it is false. In the first there is no button "Decline" to be had.
# Why it matters: The whole window was seen, and the consent is larger than it. Whoever reads the choices from the page finds fewer
#   than were made; and one press has three answers, by whom one asks.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @palmabit/react-cookie-law@0.7.1 @keepist/react-gdpr-cookie-banner@0.4.0 react-cookie-manager@5.4.1 react@18.3.1 react-dom@18.3.1 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM, VirtualConsole } from 'jsdom';

const names = ['@palmabit/react-cookie-law', '@keepist/react-gdpr-cookie-banner', 'react-cookie-manager', 'react', 'jsdom'];
console.log(names.map((name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`).join(', '));
const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://settings.example/', virtualConsole: new VirtualConsole() }); // it cannot read all of the style sheet
const { document } = window;
for (const name of ['document', 'navigator', 'location', 'HTMLElement', 'Node', 'Element', 'HTMLIFrameElement', 'HTMLScriptElement', 'MutationObserver', 'XMLHttpRequest', 'localStorage'])
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
Object.assign(globalThis, { window, self: window, IS_REACT_ACT_ENVIRONMENT: true });
window.requestAnimationFrame = setTimeout;
window.fetch = fetch;
const require = createRequire(import.meta.url);
const { act, createElement } = require('react');
const { createRoot } = require('react-dom/client');

/** Shows a banner. @returns what `look` sees before and after the press */
const visit = async (element, look, press) => {
  const main = document.body.appendChild(document.createElement('main'));
  const root = createRoot(main);
  await act(async () => root.render(element));
  await act(() => new Promise((done) => setTimeout(done, 500))); // one of them comes up slowly
  const before = look(main);
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => press?.test(textContent));
  if (button) await act(async () => button.click());
  await act(() => new Promise((done) => setTimeout(done, 1000))); // and goes slowly
  const after = look(main);
  await act(async () => root.unmount());
  main.remove();
  return { before, after };
};
const observed = {};
for (const name of names.slice(0, 2)) {
  for (const cookie of document.cookie.split('; ')) document.cookie = `${cookie.split('=')[0]}=; max-age=0; path=/`;
  const { CookieBanner } = require(name);
  const told = [];
  const callbacks = { onAcceptMarketing: () => told.push('start'), onDeclineMarketing: () => told.push('stop') };
  const element = createElement(CookieBanner, { message: 'We use cookies.', wholeDomain: true, showMarketingOption: false, showDeclineButton: true, ...callbacks });
  const look = (main) => ({ buttons: [...main.querySelectorAll('button')].map(({ textContent }) => textContent).join(', '), shows: main.textContent.includes('Marketing'), marketing: told.splice(0).join(', '), stored: document.cookie.includes('marketing_consent=true') });
  const { before, after } = await visit(element, look, /^accept all$/i);
  observed[name] = { before, after, 'next visit': (await visit(element, look)).before.marketing };
}
{
  const { CookieManager, useCookieConsent } = await import('react-cookie-manager');
  let consent;
  const signals = [];
  window.gtag = (what, how, fields) => signals.push(fields.personalization_storage);
  const Child = () => void (consent = useCookieConsent().detailedConsent) || null;
  const element = createElement(CookieManager, { googleConsentMode: true, cookieCategories: { Analytics: true, Social: false, Advertising: true } }, createElement(Child));
  const look = () => ({ Social: consent?.Social.consented ?? 'not asked', 'Google was told': signals.splice(0).at(-1), 'in the cookie': decodeURIComponent(document.cookie).includes('"Social"') });
  const { before, after } = await visit(element, look, /^accept/i);
  observed['react-cookie-manager'] = { before, after, 'next visit': (await visit(element, look)).before.Social };
}
console.dir(observed, { depth: 4 });
const seen = Object.values(observed);
for (const { before, after } of seen.slice(0, 2)) assert.deepEqual([before.shows, before.stored, after.stored], [false, false, true]);
assert.deepEqual([seen[0].after.marketing, seen[1].after.marketing], ['start, start', 'start']);
assert.deepEqual([seen[0]['next visit'], seen[1]['next visit']], ['start', 'start']);
assert.doesNotMatch(seen[0].before.buttons, /Decline/);
assert.deepEqual(seen[2], {
  before: { Social: 'not asked', 'Google was told': 'denied', 'in the cookie': false },
  after: { Social: true, 'Google was told': 'denied', 'in the cookie': false },
  'next visit': false,
});
process.exit(); // React keeps a message channel open
JS
node run.mjs
