#!/usr/bin/env bash
# `i18n.detectLanguage` in an extension in Chromium 156 and Firefox ESR 153, on labels of settings
#
# Expected: Both browsers document the same thing, by the same detector (CLD): a language with a percentage, and `isReliable` for whether to trust it. A short text is
#   unreliable; the percentage falls with it.
# Instead: In Chromium no label is reliable, right or wrong, and nearly every one is 100 %: "Ne pas entraîner" Danish, "Brug ikke mine data" Bosnian, "Nie trenuj"
#   Afrikaans, "Off" Japanese. In Firefox most are reliable, with 93 to 97 %; "Non addestrare" (Italian) is Galician, reliably. One Norwegian is "no" in
#   the one and "nb" in the other. Two sentences are reliable in both.
# Why it matters: Whoever keeps to `isReliable` reads no label in the one browser and a wrong language in the other; who keeps to the percentage, the
#   reverse. The page's `lang` is better than both.
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
const inPage = async () => {
  const labels = ['Do not train on my content', 'Ne pas entraîner', 'Brug ikke mine data', 'Nie trenuj', 'Non addestrare', 'Ikke tren på mine data', 'Off', 'Vi bruker innholdet ditt til å forbedre modellene våre. Du kan når som helst si nei til dette i innstillingene.'];
  const read = {};
  for (const label of labels) {
    const { isReliable, languages } = await chrome.i18n.detectLanguage(label);
    const [first] = languages;
    read[label.slice(0, 30)] = first ? `${first.language} ${first.percentage} %, ${isReliable ? 'reliable' : 'unreliable'}` : 'none';
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
const each = (chromium, firefox) => ({ chromium, firefox });
assert.deepEqual(observed, {
  'Do not train on my content': each('en 100 %, unreliable', 'en 96 %, reliable'),
  'Ne pas entraîner': each('da 100 %, unreliable', 'fr 94 %, reliable'),
  'Brug ikke mine data': each('bs 100 %, unreliable', 'da 95 %, reliable'),
  'Nie trenuj': each('af 100 %, unreliable', 'none'),
  'Non addestrare': each('it 100 %, unreliable', 'gl 93 %, reliable'),
  'Ikke tren på mine data': each('no 100 %, unreliable', 'nb 96 %, reliable'),
  Off: each('ja 100 %, unreliable', 'none'),
  'Vi bruker innholdet ditt til å': each('no 100 %, reliable', 'nb 99 %, reliable'),
});
JS
node run.mjs
