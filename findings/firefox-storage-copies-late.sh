#!/usr/bin/env bash
# Firefox ESR 153 (beside Chromium 156): what storage.local.set stores
#
# Expected: The call takes a copy of the object, as structured cloning and postMessage do: what is changed after the
#   call is not in the storage. Chromium does so.
# Instead: Firefox stores what the object holds a moment later. A property that is changed in the same task, after the
#   call and before its promise is awaited, is stored with its new value; so is an element pushed to an array.
#   `storage.session` of the same browser copies at once.
# Why it matters: "Write, then go on working on the same object" records a state that was not there when it was
#   written: an intent noted before an act may be stored as already done.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
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

const observed = await inBoth(async ({ page, open }) => {
  await open();
  return page.evaluate(async () => {
    const { storage: { local, session } } = globalThis.browser ?? globalThis.chrome;
    const change = { state: 'begun', presses: [] };
    const written = local.set({ change });
    change.state = 'pressed';
    change.presses.push('switch');
    await written;
    const inLocal = (await local.get('change')).change;
    const other = { state: 'begun' };
    const writtenToo = session.set({ other });
    other.state = 'pressed';
    await writtenToo;
    const third = { state: 'begun' };
    await local.set({ third });
    third.state = 'pressed';
    return { local: inLocal, session: (await session.get('other')).other, awaited: (await local.get('third')).third };
  });
});
console.log(versions.join(', '));
console.dir(observed, { depth: 5 });
const begun = { state: 'begun' };
assert.deepEqual(observed, {
  chromium: { local: { state: 'begun', presses: [] }, session: begun, awaited: begun },
  firefox: { local: { state: 'pressed', presses: ['switch'] }, session: begun, awaited: begun },
});
JS
node run.mjs
