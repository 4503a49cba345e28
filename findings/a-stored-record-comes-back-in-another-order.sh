#!/usr/bin/env bash
# `storage.local` in an extension in Chromium 156 and Firefox ESR 153: the order of the members of a record
#
# Expected: An object that was stored has its members in the order in which they were written, as after `JSON.parse(JSON.stringify())` or
#   `structuredClone()`. So the hash of its JSON text is that of the record as it was made.
# Instead: Chromium gives them back by their names, at every depth: `{ service, at, from }` is `{ at, from, service }`, its JSON text is another, and so is the hash.
#   In local, session and synchronised storage alike. `get(['b', 'a'])` of two keys is sorted as well. In Firefox all of it is as it was written.
# Why it matters: A receipt that carries the hash of its own text is "changed" once it was stored, in one browser of two; an order that was shown to a
#   person, of services or steps, must be a list.
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
  const record = { service: 'linkedin', at: '2026-12-01', from: { value: 'on', by: 'default', asked: false }, list: [{ z: 1, a: 2 }] };
  const hash = async (value) => [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(value))))].slice(0, 4).map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const read = { 'as made': JSON.stringify(record) };
  for (const area of ['local', 'session', 'sync']) {
    await chrome.storage[area].set({ record });
    const stored = (await chrome.storage[area].get('record')).record;
    read[area] = JSON.stringify(stored);
    read[`${area}, the same hash`] = (await hash(stored)) === (await hash(record));
  }
  await chrome.storage.local.set({ b: 1, a: 2 });
  read['keys of get(["b", "a"])'] = Object.keys(await chrome.storage.local.get(['b', 'a'])).join(' ');
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
const made = '{"service":"linkedin","at":"2026-12-01","from":{"value":"on","by":"default","asked":false},"list":[{"z":1,"a":2}]}';
const sorted = '{"at":"2026-12-01","from":{"asked":false,"by":"default","value":"on"},"list":[{"a":2,"z":1}],"service":"linkedin"}';
assert.deepEqual(observed, {
  'as made': both(made),
  local: each(sorted, made),
  'local, the same hash': each(false, true),
  session: each(sorted, made),
  'session, the same hash': each(false, true),
  sync: each(sorted, made),
  'sync, the same hash': each(false, true),
  'keys of get(["b", "a"])': each('a b', 'b a'),
});
JS
node run.mjs
