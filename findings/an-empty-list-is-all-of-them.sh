#!/usr/bin/env bash
# Chromium 156 and Firefox ESR 153: an empty list given to the APIs of an extension
#
# Expected: A list narrows what is meant, and an empty list means nothing: `storage.remove([])` removes nothing and `executeScript` in no frames
#   runs nowhere, in either browser.
# Instead: In Chromium `unregisterContentScripts({ ids: [] })` removes every script, `getRegisteredContentScripts({ ids: [] })` gives every one,
#   and `tabs.query({ url: [] })` every tab, also those whose address is not shown to the extension; so does `{ title: '' }`. In Firefox
#   it is none of them.
# Why it matters: "Remove those that are not wanted any more" turns off all services when there is nothing to remove; "run this in the tabs of
#   these pages" runs it in every tab that may be read when there is no such page.
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
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

mkdirSync('extension');
const manifest = { manifest_version: 3, name: 'Finding', version: '1', permissions: ['scripting', 'storage'], host_permissions: ['http://127.0.0.1/*'], browser_specific_settings: { gecko: { id: 'finding@settings.example' } } };
writeFileSync('extension/manifest.json', JSON.stringify(manifest));
writeFileSync('extension/page.html', '<!doctype html><title>Page</title>');
writeFileSync('extension/script.js', '');
const server = createServer((request, response) => { response.setHeader('content-type', 'text/html').end('<!doctype html><title>Settings</title>'); }).listen(0, '127.0.0.1');
await new Promise((done) => server.once('listening', done));
const url = `http://127.0.0.1:${server.address().port}/settings`;
/** Runs in a page of the extension. */
async function look() {
  const { scripting, tabs, storage } = globalThis.browser ?? globalThis.chrome;
  const matches = ['http://127.0.0.1/*'];
  await scripting.registerContentScripts(['a', 'b'].map((id) => ({ id, matches, js: ['script.js'] })));
  const registered = async (filter) => (await scripting.getRegisteredContentScripts(filter)).length;
  const found = async (query) => (await tabs.query(query)).length;
  const [tab] = await tabs.query({ url: matches });
  await storage.local.set({ kept: 1 });
  await storage.local.remove([]);
  const all = await found({});
  const result = {
    'registered scripts with an id in []': await registered({ ids: [] }),
    'storage after the removal of []': JSON.stringify(await storage.local.get()),
    'frames in which a script ran, of []': (await scripting.executeScript({ target: { tabId: tab.id, frameIds: [] }, func: () => 1 })).length,
    'tabs with an address in []': (await found({ url: [] })) === all ? 'all' : await found({ url: [] }),
    'tabs with the title ""': (await found({ title: '' })) === all ? 'all' : await found({ title: '' }),
    'scripts before': await registered(),
  };
  await scripting.unregisterContentScripts({ ids: [] });
  return { ...result, 'scripts after the removal of those in []': await registered() };
}
const UUID = '11111111-2222-4333-8444-555555555555';
const observed = {};
for (const name of ['chromium', 'firefox']) {
  const browser = await puppeteer.launch(name === 'chromium'
    ? { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', pipe: true, enableExtensions: true, args: ['--no-sandbox'] }
    : { browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr', args: ['--remote-allow-system-access'], extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ 'finding@settings.example': UUID }) } });
  try {
    console.log(await browser.version());
    const id = await browser.installExtension(`${process.cwd()}/extension`);
    const site = await browser.newPage();
    await site.goto(url);
    const page = await browser.newPage();
    if (name === 'chromium') await page.goto(`chrome-extension://${id}/page.html`);
    else await browser.connection.send('browsingContext.navigate', { context: page.mainFrame()._id, url: `moz-extension://${UUID}/page.html`, wait: 'complete' });
    observed[name] = await page.evaluate(look);
  } finally {
    await browser.close();
  }
}
server.close();
console.table(Object.fromEntries(Object.keys(observed.firefox).map((key) => [key, { chromium: observed.chromium[key], firefox: observed.firefox[key] }])));
const none = {
  'registered scripts with an id in []': 0,
  'storage after the removal of []': '{"kept":1}',
  'frames in which a script ran, of []': 0,
  'tabs with an address in []': 0,
  'tabs with the title ""': 0,
  'scripts before': 2,
  'scripts after the removal of those in []': 2,
};
assert.deepEqual(observed, {
  chromium: { ...none, 'registered scripts with an id in []': 2, 'tabs with an address in []': 'all', 'tabs with the title ""': 'all', 'scripts after the removal of those in []': 0 },
  firefox: none,
});
JS
node run.mjs
