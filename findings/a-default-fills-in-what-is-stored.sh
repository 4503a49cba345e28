#!/usr/bin/env bash
# `storage.local.get` with defaults, in an extension in Chromium 156 and Firefox ESR 153
#
# Expected: A default is the value of a key that is not stored; what is stored comes as it is. Both browsers' documentation says no more.
# Instead: Chromium lays the stored object over the default one, at every depth: asked with `{ said: { linkedin: 'off', x: 'off' } }`, a stored
#   `{ linkedin: 'on' }` comes back as `{ linkedin: 'on', x: 'off' }`. What was deleted from a stored object is there again, and an empty stored object is
#   the whole default. Lists, and a default of another kind, are not mixed. `storage.session` does the same. Firefox gives what is stored.
# Why it matters: Nobody said "off" of X, yet it is read, and may be written back as said. A record of answers must be asked for by its key alone, and
#   its gaps filled by the one who reads.
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
  for (const area of ['local', 'session']) {
    const store = chrome.storage[area];
    await store.set({ said: { linkedin: 'on' }, deep: { services: { linkedin: { training: 'on' } } }, none: {}, list: ['linkedin'], text: 'on' });
    const defaults = { said: { linkedin: 'off', x: 'off' }, deep: { services: { linkedin: { ads: 'off' }, x: 'off' } }, none: { x: 'off' }, list: ['a', 'b'], text: { x: 'off' } };
    const got = await store.get(defaults);
    for (const [key, value] of Object.entries(got)) read[`${area}, ${key}`] = value;
    const { said } = await store.get('said');
    read[`${area}, said, asked for by its key`] = said;
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
const expected = {};
for (const area of ['local', 'session']) {
  expected[`${area}, said`] = each({ linkedin: 'on', x: 'off' }, { linkedin: 'on' });
  expected[`${area}, deep`] = each({ services: { linkedin: { training: 'on', ads: 'off' }, x: 'off' } }, { services: { linkedin: { training: 'on' } } });
  expected[`${area}, none`] = each({ x: 'off' }, {});
  expected[`${area}, list`] = both(['linkedin']);
  expected[`${area}, text`] = both('on');
  expected[`${area}, said, asked for by its key`] = both({ linkedin: 'on' });
}
assert.deepEqual(observed, expected);
JS
node run.mjs
