#!/usr/bin/env bash
# @webext-core/fake-browser 2.0.1 (which WXT’s test plugin uses), beside Chromium 156 and Firefox ESR 153
#
# Expected: "An in-memory implementation of web-extension APIs for testing": what passes on the mock passes in the
#   browsers, at least where the two browsers agree.
# Instead: Where both browsers agree the mock differs. `get` of an absent key gives the key, with undefined; a stored
#   null is lost, so that its default comes instead; what `get` gives is the stored object itself, so that changing it
#   changes the storage; removing what is not there is reported to onChanged; and a removal is reported with
#   `newValue: null`.
# Why it matters: Tests of a ledger on this mock cannot see the commonest mistakes (a missing key taken for a value, a
#   null taken for missing, an object shared with the store), and pass listeners that no browser would call.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @webext-core/fake-browser@2.0.1 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
mkdir extension
cat > extension/manifest.json <<'JSON'
{
  "manifest_version": 3,
  "name": "Finding",
  "version": "1",
  "browser_specific_settings": {
    "gecko": {
      "id": "finding@settings.example"
    }
  },
  "permissions": [
    "storage"
  ]
}
JSON
echo '<!doctype html><title>Page</title>' > extension/page.html
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fakeBrowser } from '@webext-core/fake-browser';
import puppeteer from 'puppeteer-core';

/** Runs `act` in each browser with the extension of the folder ./extension. */
const UUID = '11111111-2222-4333-8444-555555555555';
const versions = [];
async function inBoth(act, background = 'page.html') {
  const result = {};
  for (const name of ['chromium', 'firefox']) {
    const browser = await puppeteer.launch(name === 'chromium'
      ? { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', pipe: true, enableExtensions: true, args: ['--no-sandbox'] }
      : { browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr', args: ['--remote-allow-system-access'], extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ 'finding@settings.example': UUID }) } });
    try {
      versions.push(await browser.version());
      const id = await browser.installExtension(`${process.cwd()}/extension`);
      const page = await browser.newPage();
      result[name] = await act({ name, browser, page, open: async () => {
        if (name === 'chromium') await page.goto(`chrome-extension://${id}/${background}`);
        else await browser.connection.send('browsingContext.navigate', { context: page.mainFrame()._id, url: `moz-extension://${UUID}/${background}`, wait: 'complete' });
      } });
    } finally {
      await browser.close();
    }
  }
  return result;
}

const look = async (api) => {
  const { local } = api.storage;
  const heard = [];
  local.onChanged.addListener((changes) => heard.push(JSON.stringify(changes)));
  const settle = () => new Promise((done) => setTimeout(done, 200));
  await local.set({ one: 1, nothing: null, object: { a: 1 } });
  await settle();
  const result = {};
  result.absentIsIn = 'absent' in (await local.get(['one', 'absent']));
  result.storedNull = JSON.stringify(await local.get({ nothing: 'default' }));
  result.all = JSON.stringify(Object.keys(await local.get(null)).sort());
  const { object } = await local.get('object');
  object.a = 2;
  result.afterChangingWhatWasGiven = JSON.stringify(await local.get('object'));
  heard.length = 0;
  await local.remove('absent');
  await settle();
  result.removedAbsent = heard.join();
  heard.length = 0;
  await local.remove('one');
  await settle();
  result.removed = heard.join();
  return result;
};
const observed = await inBoth(async ({ page, open }) => {
  await open();
  return page.evaluate(`(${look})(globalThis.browser ?? globalThis.chrome)`);
});
observed.fakeBrowser = await look(fakeBrowser);
console.log(`@webext-core/fake-browser ${JSON.parse(readFileSync('node_modules/@webext-core/fake-browser/package.json')).version}, ${versions.join(', ')}`);
console.dir(observed, { depth: 5 });
const both = { absentIsIn: false, storedNull: '{"nothing":null}', all: '["nothing","object","one"]', afterChangingWhatWasGiven: '{"object":{"a":1}}', removedAbsent: '', removed: '{"one":{"oldValue":1}}' };
assert.deepEqual(observed, {
  chromium: both,
  firefox: both,
  fakeBrowser: {
    absentIsIn: true,
    storedNull: '{"nothing":"default"}',
    all: '["object","one"]',
    afterChangingWhatWasGiven: '{"object":{"a":2}}',
    removedAbsent: '{"absent":{"oldValue":null,"newValue":null}}',
    removed: '{"one":{"oldValue":1,"newValue":null}}',
  },
});
JS
node run.mjs
