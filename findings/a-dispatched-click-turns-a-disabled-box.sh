#!/usr/bin/env bash
# Chromium 156 and Firefox ESR 153: a click on a disabled checkbox, beside happy-dom 21.0.4
#
# Expected: A disabled checkbox cannot be changed by a click of any kind: `click()` does nothing (HTML: "if this element is a form control that
#   is disabled, then return"), and so does a press on its label.
# Instead: In both browsers `dispatchEvent(new MouseEvent('click'))` on the box itself turns it, and `input` and `change` follow, so that the page takes it
#   for the person's change; in a disabled fieldset and for a radio button too. A plain `Event('click')` turns no box, disabled or not.
#   In happy-dom it is the reverse: the disabled box stays, and one in a disabled fieldset is turned by anything.
# Why it matters: A dispatched click is what many tools press with. It changes a setting that an administrator has locked, or seems to: the
#   box is on, and the page may have sent it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  puppeteer-core@25.16.0 happy-dom@21.0.4 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import puppeteer from 'puppeteer-core';

/** What each kind of click does to each box, and which events follow. */
function look() {
  const boxes = {
    disabled: '<input type="checkbox" disabled>',
    'in a disabled fieldset': '<fieldset disabled><input type="checkbox"></fieldset>',
    'disabled radio button': '<input type="radio" disabled>',
    enabled: '<input type="checkbox">',
  };
  const clicks = {
    'click()': (box) => box.click(),
    'its label': (box) => box.labels[0].click(),
    MouseEvent: (box) => box.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
    'plain Event': (box) => box.dispatchEvent(new Event('click', { bubbles: true, cancelable: true })),
  };
  const result = {};
  for (const [kind, html] of Object.entries(boxes)) {
    result[kind] = {};
    for (const [how, click] of Object.entries(clicks)) {
      document.body.innerHTML = `${html}<label for="box">Train on my posts</label>`;
      const box = document.querySelector('input');
      box.id = 'box';
      const heard = [];
      for (const name of ['input', 'change']) box.addEventListener(name, () => heard.push(name));
      click(box);
      result[kind][how] = [box.checked ? 'on' : 'off', ...heard].join(' ');
    }
  }
  return result;
}
const observed = {};
for (const name of ['chromium', 'firefox']) {
  const browser = await puppeteer.launch(name === 'chromium'
    ? { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] }
    : { browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr' });
  try {
    console.log(await browser.version());
    observed[name] = await (await browser.newPage()).evaluate(look);
  } finally {
    await browser.close();
  }
}
console.log(`happy-dom ${JSON.parse(readFileSync('node_modules/happy-dom/package.json')).version}`);
const { document, MouseEvent, Event } = new Window();
observed['happy-dom'] = new Function('document', 'MouseEvent', 'Event', `return (${look})()`)(document, MouseEvent, Event);
for (const [name, result] of Object.entries(observed)) {
  console.log(name);
  console.table(result);
}
const on = 'on input change';
const disabled = { 'click()': 'off', 'its label': 'off', MouseEvent: on, 'plain Event': 'off' };
const enabled = { 'click()': on, 'its label': on, MouseEvent: on, 'plain Event': 'off' };
const both = { disabled, 'in a disabled fieldset': disabled, 'disabled radio button': disabled, enabled };
const kept = { ...disabled, MouseEvent: 'off' };
assert.deepEqual(observed, { chromium: both, firefox: both, 'happy-dom': { disabled: kept, 'in a disabled fieldset': enabled, 'disabled radio button': kept, enabled } });
JS
node run.mjs
