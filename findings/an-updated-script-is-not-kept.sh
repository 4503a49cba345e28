#!/usr/bin/env bash
# `scripting.updateContentScripts` in an extension in Chromium 156 and Firefox ESR 153
#
# Expected: An update changes what it names and leaves the rest. A script that is registered to persist (the default) still does after its list of sites was
#   changed.
# Instead: In Chromium every update that does not name `persistAcrossSessions` sets it to false: the script is there until the browser is closed, and gone at
#   the next start. `allFrames`, `runAt`, the world and the sites stay as they were. Firefox keeps it.
# Why it matters: A service is added to the list of sites, it works, and the next day the extension looks at no page any more, nor tells it. Only a
#   new registration, or naming the flag in every update, holds.
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
writeFileSync('extension/manifest.json', JSON.stringify({ manifest_version: 3, name: 'Finding', version: '1', permissions: ['scripting'], host_permissions: ['https://settings.example/*', 'https://other.example/*'], browser_specific_settings: { gecko: { id: 'finding@settings.example' } } }));
writeFileSync('extension/page.html', '<!doctype html><title>Page</title>');
writeFileSync('extension/script.js', '');

/** What runs in a page of the extension. */
const inPage = async () => {
  const { scripting } = globalThis.browser ?? chrome;
  const read = {};
  const state = async () => {
    const [{ matches, runAt, allFrames, world, persistAcrossSessions }] = await scripting.getRegisteredContentScripts();
    return `${matches.length} sites, ${runAt}, ${allFrames ? 'all frames' : 'top frame'}, ${world}, ${persistAcrossSessions ? 'kept' : 'not kept'}`;
  };
  await scripting.registerContentScripts([{ id: 'reader', js: ['script.js'], matches: ['https://settings.example/*'], runAt: 'document_start', allFrames: true }]);
  read.registered = await state();
  await scripting.updateContentScripts([{ id: 'reader', matches: ['https://settings.example/*', 'https://other.example/*'] }]);
  read['a site added'] = await state();
  await scripting.updateContentScripts([{ id: 'reader', persistAcrossSessions: true }]);
  read['the flag named'] = await state();
  await scripting.updateContentScripts([{ id: 'reader', excludeMatches: ['https://settings.example/help'] }]);
  read['a page left out'] = await state();
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
const state = (sites, kept) => `${sites} sites, document_start, all frames, ISOLATED, ${kept}`;
assert.deepEqual(observed, {
  registered: both(state(1, 'kept')),
  'a site added': each(state(2, 'not kept'), state(2, 'kept')),
  'the flag named': both(state(2, 'kept')),
  'a page left out': each(state(2, 'not kept'), state(2, 'kept')),
});
JS
node run.mjs
