#!/usr/bin/env bash
# `permissions` in an extension in Chromium 156 and Firefox ESR 153: beside optional permissions for all sites
#
# Expected: What `permissions.getAll()` lists is what `permissions.contains()` confirms, and a required permission cannot be removed, as the documentation
#   of both browsers says. A match pattern without a port is for every port.
# Instead: Chromium lists the sites of the content scripts and says of each that it is not held. Firefox says that it is, and of a port that none is. There `remove()` of
#   a site in `host_permissions`, or of a content script, gives true and takes it away; Chromium gives an error. The removal of what was never
#   held is true in both.
# Why it matters: "May we read this site?" has two answers in one browser. In Firefox the site with which the extension was installed may be gone, and only
#   `contains()`, asked anew, tells.
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
writeFileSync('extension/manifest.json', JSON.stringify({ manifest_version: 3, name: 'Finding', version: '1', host_permissions: ['https://settings.example/*'], optional_host_permissions: ['https://*/*'], content_scripts: [{ matches: ['https://script.example/*'], js: ['script.js'] }], browser_specific_settings: { gecko: { id: 'finding@settings.example' } } }));
writeFileSync('extension/page.html', '<!doctype html><title>Page</title>');
writeFileSync('extension/script.js', '');

/** What runs in a page of the extension. */
const inPage = async () => {
  const { permissions } = globalThis.browser ?? chrome;
  const read = { 'getAll()': (await permissions.getAll()).origins.toSorted().join(' ') };
  const held = async (origin) => permissions.contains({ origins: [origin] });
  const own = 'https://settings.example/*';
  const script = 'https://script.example/*';
  read['holds the site of host_permissions'] = await held(own);
  read['... at another port'] = await held('https://settings.example:8443/*');
  read['holds the site of the content script'] = await held(script);
  const removed = async (origin) => permissions.remove({ origins: [origin] }).then(String, () => 'error');
  read['remove() of what was never held'] = await removed('https://other.example/*');
  read['remove() of the first'] = `${await removed(own)}, then held: ${await held(own)}`;
  read['remove() of the second'] = `${await removed(script)}, then held: ${await held(script)}`;
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
const sites = 'https://script.example/* https://settings.example/*';
assert.deepEqual(observed, {
  'getAll()': both(sites),
  'holds the site of host_permissions': both(true),
  '... at another port': each(true, false),
  'holds the site of the content script': each(false, true),
  'remove() of what was never held': both('true'),
  'remove() of the first': each('error, then held: true', 'true, then held: false'),
  'remove() of the second': each('error, then held: false', 'true, then held: false'),
});
JS
node run.mjs
