#!/usr/bin/env bash
# `storage.local.set` in an extension in Chromium 156 and Firefox ESR 153: a value that cannot be stored
#
# Expected: A value that cannot be stored is refused with an error, or the key has then no value: `set({ answer: undefined })` after `set({ answer: 'on' })` leaves no
#   "on" behind. The two browsers store in two ways (JSON, and a structured clone), as their documentation says.
# Instead: Chromium skips the key: `undefined`, `NaN`, a function, a symbol and a big number leave the old "on" as it was, without an error, and `onChanged` is
#   silent. Within an object the member is gone. Firefox stores `undefined` and `NaN`; a function or a symbol is an error there, and then
#   nothing of the call is stored, also what stood beside it.
# Why it matters: "Not known any more" written as `undefined`, or a date that came out as NaN, leaves the old answer standing as if it had been read
#   today.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const UUID = '11111111-2222-4333-8444-555555555555';
mkdirSync('extension');
writeFileSync('extension/manifest.json', JSON.stringify({ manifest_version: 3, name: 'Finding', version: '1', permissions: ['storage'], browser_specific_settings: { gecko: { id: 'finding@settings.example' } } }));
writeFileSync('extension/page.html', '<!doctype html><title>Page</title>');
/** What runs in a page of the extension. */
const inPage = async () => {
  const values = { undefined: undefined, NaN: Number.NaN, 'a function': () => {}, 'a symbol': Symbol('on'), '1n': 1n, null: null };
  const read = {};
  const shown = (value) => (typeof value === 'bigint' ? `${value}n` : String(value));
  for (const [name, value] of Object.entries(values)) {
    await chrome.storage.local.clear();
    await chrome.storage.local.set({ answer: 'on', beside: 'old' });
    let told = 'nothing';
    const hear = (changes) => (told = Object.keys(changes).toSorted().join(' '));
    chrome.storage.onChanged.addListener(hear);
    const error = await chrome.storage.local.set({ answer: value, beside: 'new' }).then(() => 'no error', () => 'error');
    const stored = await chrome.storage.local.get();
    await new Promise((done) => setTimeout(done, 200));
    chrome.storage.onChanged.removeListener(hear);
    read[name] = `${error}; answer ${'answer' in stored ? shown(stored.answer) : 'gone'}, beside ${stored.beside}; changes told: ${told}`;
  }
  return read;
};
const observed = {};
for (const name of ['chromium', 'firefox']) {
  const browser = await puppeteer.launch(name === 'chromium'
    ? { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', pipe: true, enableExtensions: true, args: ['--no-sandbox'] }
    : { browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr', args: ['--remote-allow-system-access'], extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ 'finding@settings.example': UUID }) } });
  try {
    const id = await browser.installExtension(`${process.cwd()}/extension`);
    const page = await browser.newPage();
    if (name === 'chromium') await page.goto(`chrome-extension://${id}/page.html`);
    else await browser.connection.send('browsingContext.navigate', { context: page.mainFrame()._id, url: `moz-extension://${UUID}/page.html`, wait: 'complete' });
    console.log(await browser.version());
    for (const [what, seen] of Object.entries(await page.evaluate(inPage))) (observed[what] ??= {})[name] = seen;
  } finally {
    await browser.close();
  }
}
console.dir(observed, { depth: 5 });
const both = (seen) => ({ chromium: seen, firefox: seen });
const each = (chromium, firefox) => ({ chromium, firefox });
const skipped = 'no error; answer on, beside new; changes told: beside';
const refused = 'error; answer on, beside old; changes told: nothing';
const stored = (value) => `no error; answer ${value}, beside new; changes told: answer beside`;
assert.deepEqual(observed, {
  undefined: each(skipped, stored('undefined')),
  NaN: each(skipped, stored('NaN')),
  'a function': each(skipped, refused),
  'a symbol': each(skipped, refused),
  '1n': each(skipped, stored('1n')),
  null: both(stored('null')),
});
JS
node run.mjs
