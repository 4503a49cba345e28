#!/usr/bin/env bash
# `cookies` in an extension that may read https://settings.example/*, in Chromium 156 and Firefox ESR 153
#
# Expected: `cookies.getAll({ url })` lists the cookies that a request to this address would carry and that `get()` gives one by one. An extension with permission for
#   the address that set one sees it again. `remove()` gives null where there was none.
# Instead: In Chromium the cookie that was just set, and that `get()` gives, is in no list: not by its address, its domain or its name. It is not "secure", and for the list
#   the browser asks for the permission to http://settings.example/, whatever address was asked for; a secure cookie is listed. `remove()` says that it
#   removed what is not there. Firefox lists both and gives null.
# Why it matters: "The service has no such cookie" is false for most of them, as few are secure; so is "we removed it". An opt-out is often such a cookie.
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
writeFileSync('extension/manifest.json', JSON.stringify({ manifest_version: 3, name: 'Finding', version: '1', permissions: ['cookies'], host_permissions: ['https://settings.example/*'], browser_specific_settings: { gecko: { id: 'finding@settings.example' } } }));
writeFileSync('extension/page.html', '<!doctype html><title>Page</title>');
/** What runs in a page of the extension. */
const inPage = async () => {
  const { cookies } = globalThis.browser ?? chrome;
  const url = 'https://settings.example/';
  const read = {};
  for (const secure of [false, true]) {
    await cookies.set({ url, name: 'opt-out', value: '1', secure });
    const kind = secure ? 'secure' : 'not secure';
    const names = async (query) => (await cookies.getAll(query)).map(({ name }) => name).join() || '-';
    read[`${kind}, get()`] = (await cookies.get({ url, name: 'opt-out' }))?.name ?? '-';
    read[`${kind}, getAll() by address`] = await names({ url });
    read[`${kind}, getAll() by domain`] = await names({ domain: 'settings.example' });
    read[`${kind}, getAll() by name`] = await names({ name: 'opt-out' });
    read[`${kind}, remove()`] = (await cookies.remove({ url, name: 'opt-out' }))?.name ?? '-';
    read[`${kind}, remove() again`] = (await cookies.remove({ url, name: 'opt-out' }))?.name ?? '-';
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
const there = both('opt-out');
const lists = ['getAll() by address', 'getAll() by domain', 'getAll() by name'];
assert.deepEqual(observed, {
  'not secure, get()': there,
  ...Object.fromEntries(lists.map((list) => [`not secure, ${list}`, each('-', 'opt-out')])),
  'secure, get()': there,
  ...Object.fromEntries(lists.map((list) => [`secure, ${list}`, there])),
  ...Object.fromEntries(['not secure', 'secure'].flatMap((kind) => [[`${kind}, remove()`, there], [`${kind}, remove() again`, each('opt-out', '-')]])),
});
JS
node run.mjs
