#!/usr/bin/env bash
# @testing-library/user-event 14.6.13, in jsdom 26.1.0
#
# Expected: A link or a button within a label is pressed for itself, and the box of the label stays as it was (HTML, "The label
#   element"; browsers and jsdom's own `click()` agree). What is `inert` cannot be pressed. The library simulates "full
#   interactions" where `click()` does too little, and refuses what `pointer-events: none` makes unreachable.
# Instead: A press of the link "the terms" ticks "I agree to the terms", and one of a word within the link as well; only a button
#   is left alone. What is `inert` is pressed.
# Why it matters: A test that opens the terms and then sends the form passes, and in a browser nobody has agreed; and one that
#   presses "I agree" after it takes the consent back.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @testing-library/user-event@14.6.13 @testing-library/dom@10.4.2 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['@testing-library/user-event', 'jsdom'].map(version).join(', '));
const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', { url: 'https://settings.example/', pretendToBeVisual: true });
const { document } = window;
globalThis.window = window;
globalThis.document = document;
globalThis.MutationObserver = window.MutationObserver;
const { userEvent } = await import('@testing-library/user-event');
const box = '<input type="checkbox" id="agree">';
const pages = {
  'the text': `<label>${box} <span id="pressed">I agree</span></label>`,
  'a link': `<label>${box} I agree to <a id="pressed" href="#terms">the terms</a></label>`,
  'a word in a link': `<label>${box} I agree to <a href="#terms">the <em id="pressed">terms</em></a></label>`,
  'a button': `<label>${box} I agree to <button type="button" id="pressed">the terms</button></label>`,
  'an inert label': `<div inert><label id="pressed">${box} I agree</label></div>`,
};
const observed = {};
for (const [what, html] of Object.entries(pages)) {
  const state = () => (document.getElementById('agree').checked ? 'ticked' : 'not ticked');
  document.body.innerHTML = html;
  document.getElementById('pressed').click();
  const byItself = state();
  document.body.innerHTML = html;
  await userEvent.setup({ document }).click(document.getElementById('pressed'));
  observed[what] = { 'click() of jsdom': byItself, 'user-event': state() };
}
window.close();
console.table(observed);
const [ticked, not] = ['ticked', 'not ticked'];
assert.deepEqual(observed, {
  'the text': { 'click() of jsdom': ticked, 'user-event': ticked },
  'a link': { 'click() of jsdom': not, 'user-event': ticked },
  'a word in a link': { 'click() of jsdom': not, 'user-event': ticked },
  'a button': { 'click() of jsdom': not, 'user-event': not },
  'an inert label': { 'click() of jsdom': ticked, 'user-event': ticked },
});
JS
node run.mjs
