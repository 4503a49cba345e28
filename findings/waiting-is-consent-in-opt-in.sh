#!/usr/bin/env bash
# cookieconsent 3.1.1 (Osano), in jsdom 26.1.0
#
# Expected: With `type: 'opt-in'` nothing is consented to until "Allow cookies" is pressed: without an answer, or with the notice gone after some seconds
#   (`dismissOnTimeout`), `hasConsented()` is false. With `type: 'opt-out'` it is the reverse: consent is there until "Decline".
# Instead: A notice that goes away by itself is an answer, "dismiss", and `hasConsented()` counts it as consent in any type: in opt-in
#   waiting consents, and the consent is kept. A "Got it!" from the time when the page only gave a notice (`type: 'info'`) is
#   consent in opt-in as well, and the question is not asked. In opt-out `hasConsented()` is false before the answer.
# Why it matters: Who never pressed anything is on record as agreeing. A kept answer does not say whether a person gave it; that the banner does
#   not ask is no sign that the person was asked.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  cookieconsent@3.1.1 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['cookieconsent', 'jsdom'].map(version).join(', '));
const library = readFileSync('node_modules/cookieconsent/build/cookieconsent.min.js', 'utf8');

/** A visit. @returns whether it asks, what is kept in the end, and what the library says then */
async function visit(options, act, kept) {
  const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://settings.example/', runScripts: 'outside-only', pretendToBeVisual: true });
  if (kept) window.document.cookie = `cookieconsent_status=${kept}`;
  window.eval(library);
  const popup = await new Promise((done) => {
    window.ready = done;
    window.eval(`cookieconsent.initialise(${JSON.stringify(options)}, ready)`);
  });
  const asks = !popup.hasAnswered();
  await act?.(window.document);
  const seen = { asks, kept: window.document.cookie.replace('cookieconsent_status=', '') || 'nothing', 'hasConsented()': popup.hasConsented() };
  window.close();
  return seen;
}
const press = (selector) => (document) => document.querySelector(selector).click();
const wait = () => new Promise((done) => setTimeout(done, 300));
const timeout = { dismissOnTimeout: 50 };
const observed = {
  'opt-in, no answer': await visit({ type: 'opt-in' }),
  'opt-in, “Allow cookies”': await visit({ type: 'opt-in' }, press('.cc-allow')),
  'opt-in, “Decline”': await visit({ type: 'opt-in' }, press('.cc-deny')),
  'opt-in, waited': await visit({ type: 'opt-in', ...timeout }, wait),
  'info, “Got it!”': await visit({ type: 'info' }, press('.cc-dismiss')),
  'opt-in, after “Got it!”': await visit({ type: 'opt-in' }, undefined, 'dismiss'),
  'opt-out, no answer': await visit({ type: 'opt-out' }),
  'opt-out, waited': await visit({ type: 'opt-out', ...timeout }, wait),
};
console.table(observed);
const row = (asks, kept, consented) => ({ asks, kept, 'hasConsented()': consented });
assert.deepEqual(observed, {
  'opt-in, no answer': row(true, 'nothing', false),
  'opt-in, “Allow cookies”': row(true, 'allow', true),
  'opt-in, “Decline”': row(true, 'deny', false),
  'opt-in, waited': row(true, 'dismiss', true),
  'info, “Got it!”': row(true, 'dismiss', true),
  'opt-in, after “Got it!”': row(false, 'dismiss', true),
  'opt-out, no answer': row(true, 'nothing', false),
  'opt-out, waited': row(true, 'dismiss', true),
});
process.exit(); // a timer of the library goes on
JS
node run.mjs
