#!/usr/bin/env bash
# happy-dom 21.0.4, beside Chromium 156 and Firefox ESR 153: everyday forms
#
# Expected: Labels, radio groups and cancelled clicks behave as in browsers, which agree with each other and with HTML
#   on all of these.
# Instead: A label whose `for` names nothing presses the checkbox within it; a <button> in a label presses it as well;
#   a cancelled press of a radio leaves none chosen; of two radios served as checked both are; groups are not kept
#   apart by forms; a clone forgets that it was checked; the input hears a label’s click before the label’s own
#   listeners further up.
# Why it matters: Tests of an engine that reads and presses controls pass here on states that no browser shows, and
#   after presses that no browser makes. What depends on these needs a real browser.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  happy-dom@21.0.4 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import puppeteer from 'puppeteer-core';

const look = (window) => {
  const { document } = window;
  const at = (html) => { document.body.innerHTML = html; return (id) => document.getElementById(id); };
  const result = {};
  let by = at('<label id="l" for="nobody"><input type="checkbox" id="a">x</label>');
  by('l').click();
  result.labelForNobody = by('a').checked;
  by = at('<label><input type="checkbox" id="a"><button type="button" id="b">?</button></label>');
  by('b').click();
  result.buttonInLabel = by('a').checked;
  by = at('<input type="radio" name="g" id="a" checked><input type="radio" name="g" id="b">');
  by('b').addEventListener('click', (event) => event.preventDefault());
  by('b').click();
  result.cancelledRadio = [by('a').checked, by('b').checked].join();
  by = at('<input type="radio" name="g" id="a" checked><input type="radio" name="g" id="b" checked>');
  result.twoServedChecked = [by('a').checked, by('b').checked].join();
  by = at('<form><input type="radio" name="g" id="a" checked></form><input type="radio" name="g" id="b">');
  by('b').click();
  result.groupsOfForms = [by('a').checked, by('b').checked].join();
  by = at('<input type="checkbox" id="a">');
  by('a').checked = true;
  result.clone = by('a').cloneNode().checked;
  by = at('<label for="a"><b id="b">x</b></label><input type="checkbox" id="a">');
  const order = [];
  document.body.onclick = (event) => order.push(event.target.id);
  by('b').click();
  document.body.onclick = null;
  result.orderHeard = order.join();
  return result;
};
const observed = {};
const versions = [`happy-dom ${JSON.parse(readFileSync('node_modules/happy-dom/package.json')).version}`];
for (const [name, options] of Object.entries({
  chromium: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] },
  firefox: { browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr' },
})) {
  const browser = await puppeteer.launch(options);
  try {
    versions.push(await browser.version());
    const page = await browser.newPage();
    await page.setContent('<!doctype html><html lang="en"><title>Settings</title><body>');
    observed[name] = await page.evaluate(`(${look})(window)`);
  } finally {
    await browser.close();
  }
}
observed.happyDom = look(new Window({ url: 'https://settings.example/' }));
console.log(versions.join(', '));
console.table(observed);
const both = { labelForNobody: false, buttonInLabel: false, cancelledRadio: 'true,false', twoServedChecked: 'false,true', groupsOfForms: 'true,true', clone: true, orderHeard: 'b,a' };
assert.deepEqual(observed, { chromium: both, firefox: both, happyDom: { labelForNobody: true, buttonInLabel: true, cancelledRadio: 'false,false', twoServedChecked: 'true,true', groupsOfForms: 'false,true', clone: false, orderHeard: 'a,b' } });
JS
node run.mjs
