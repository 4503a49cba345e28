#!/usr/bin/env bash
# `storage` in an extension in Chromium 156 and Firefox ESR 153: how much a text takes
#
# Expected: An item of `storage.sync` may have 8,192 bytes, "as measured by the JSON stringification of its value plus its key length", in both browsers. A letter of ASCII is
#   one byte, and `JSON.stringify('<')` is three bytes with its quotes.
# Instead: In Chromium "<" takes six, for it is stored as \u003C: 1,400 of them are over the limit, where 1,400 letters are a sixth of it. So it is in `local`.
#   ">" and "&" take one. Firefox counts one for each in `sync`, and in `local` some twenty bytes for the form in which it keeps a text.
# Why it matters: The markup around a setting, kept as evidence, fills the space faster than its length says, and what is stored in one browser is
#   refused in the other.
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
  const read = {};
  const texts = { a: 'a', '<': '<', '>': '>', '&': '&', '/': '/', 'U+2028': '\u2028' };
  for (const [name, letter] of Object.entries(texts)) {
    await chrome.storage.sync.clear();
    await chrome.storage.sync.set({ k: letter.repeat(1000) });
    read[`1000 times ${name}`] = await chrome.storage.sync.getBytesInUse('k');
  }
  const fits = async (letter, times) => chrome.storage.sync.set({ k: letter.repeat(times) }).then(() => 'stored', () => 'error');
  read['1400 times a, in an item'] = await fits('a', 1400);
  read['1400 times <, in an item'] = await fits('<', 1400);
  await chrome.storage.local.set({ k: '<b>not</b>' });
  read['"<b>not</b>", in local'] = await chrome.storage.local.getBytesInUse('k');
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
assert.deepEqual(observed, {
  '1000 times a': both(1003),
  '1000 times <': each(6003, 1003),
  '1000 times >': both(1003),
  '1000 times &': both(1003),
  '1000 times /': both(1003),
  '1000 times U+2028': each(6003, 3003),
  '1400 times a, in an item': both('stored'),
  '1400 times <, in an item': each('error', 'stored'),
  '"<b>not</b>", in local': each(23, 33),
});
JS
node run.mjs
