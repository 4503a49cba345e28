#!/usr/bin/env bash
# `runtime.getManifest()` in an extension in Chromium 156 and Firefox ESR 153
#
# Expected: It "gets the complete manifest.json file, serialised to a JSON object": the four members that are in the file. What it lacks is undefined.
# Instead: Firefox adds more than twenty members, null or with a value that is nobody's: `incognito` "spanning", `hidden` and `granted_host_permissions` false, three empty
#   lists of permissions. `'options_ui' in manifest` is true, and a default in destructuring is not taken, for the member is null. `applications` is there, the old name
#   of `browser_specific_settings`, which Manifest V3 does not know. Chromium adds none.
# Why it matters: "Has this extension an options page?" by the member is yes in one browser. A manifest read so and shown or hashed as evidence of what was
#   installed is not the one that was signed.
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
writeFileSync('extension/manifest.json', JSON.stringify({ manifest_version: 3, name: 'Finding', version: '1', browser_specific_settings: { gecko: { id: 'finding@settings.example' } } }));
writeFileSync('extension/page.html', '<!doctype html><title>Page</title>');
/** What runs in a page of the extension. */
const inPage = () => {
  const manifest = chrome.runtime.getManifest();
  const { background = 'no background' } = manifest;
  const written = ['manifest_version', 'name', 'version', 'browser_specific_settings'];
  const added = Object.keys(manifest).filter((name) => !written.includes(name));
  return {
    'members added': added.length > 20 ? 'more than 20' : added.join(' '),
    'with another value than null': added.filter((name) => manifest[name] !== null).toSorted().map((name) => `${name} ${JSON.stringify(manifest[name])}`).join(', '),
    "'options_ui' in manifest": 'options_ui' in manifest,
    'background, with a default': background,
  };
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
const each = (chromium, firefox) => ({ chromium, firefox });
const gecko = '{"gecko":{"admin_install_only":null,"data_collection_permissions":null,"id":"finding@settings.example","strict_max_version":null,"strict_min_version":null,"update_url":null},"gecko_android":null}';
assert.deepEqual(observed, {
  'members added': each('', 'more than 20'),
  'with another value than null': each('', `applications ${gecko}, granted_host_permissions false, hidden false, host_permissions [], incognito "spanning", optional_host_permissions [], optional_permissions [], permissions []`),
  "'options_ui' in manifest": each(false, true),
  'background, with a default': each('no background', null),
});
JS
node run.mjs
