#!/usr/bin/env bash
# Chromium 156 and Firefox ESR 153: what scripting.executeScript() gives back
#
# Expected: A function that throws in the page, or whose promise is rejected, rejects the call or tells an error, and a value that cannot be
#   carried over is refused. A date is carried over as JSON would.
# Instead: In Chromium a failed function gives `null`, as one that found nothing does, and no error is to be found: not in the result, not in a
#   rejection. An element, a window and a date are `{}`, a loop is `{ itself: null }`, a big number is `null`. Firefox tells the error beside an
#   undefined result, refuses elements, windows and loops, and gives the date as a text and the number as it is.
# Why it matters: "The look at the page threw" is read as "nothing is there", and what is there (an element, a time) as an empty
#   object, which is true, in every test for truth.
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
  const { scripting, tabs } = globalThis.browser ?? globalThis.chrome;
  const [tab] = await tabs.query({ url: 'http://127.0.0.1/*' });
  const functions = {
    'finds nothing': () => null,
    throws: () => { throw new Error('no such row'); },
    rejects: () => Promise.reject(new Error('no such row')),
    'an element': () => document.body,
    'the window': () => window,
    'a date': () => new Date(0),
    'a loop': () => { const it = {}; it.itself = it; return it; },
    'a big number': () => 1n,
  };
  const result = {};
  for (const [name, func] of Object.entries(functions))
    result[name] = await scripting.executeScript({ target: { tabId: tab.id }, func }).then(
      ([it]) => `${typeof it.result === 'bigint' ? `${it.result}n` : JSON.stringify(it.result)}${it.error === undefined ? '' : `, error: ${it.error.message ?? it.error}`}`,
      () => 'refused',
    );
  return result;
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
assert.deepEqual(observed, {
  chromium: {
    ...{ 'finds nothing': 'null', throws: 'null', rejects: 'null', 'an element': '{}', 'the window': '{}', 'a date': '{}' },
    ...{ 'a loop': '{"itself":null}', 'a big number': 'null' },
  },
  firefox: {
    ...{ 'finds nothing': 'null', throws: 'undefined, error: no such row', rejects: 'undefined, error: no such row' },
    ...{ 'an element': 'refused', 'the window': 'refused', 'a date': '"1970-01-01T00:00:00.000Z"', 'a loop': 'refused', 'a big number': '1n' },
  },
});
JS
node run.mjs
