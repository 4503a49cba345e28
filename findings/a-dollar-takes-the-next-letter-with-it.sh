#!/usr/bin/env bash
# Chromium 156 and Firefox ESR 153: a message of an extension with a dollar sign in it
#
# Expected: `$1` to `$9` in a message stand for what is filled in, a name between two dollar signs for a placeholder, `$$` for a dollar sign. Any
#   other dollar sign is text; or the browser refuses the file, as Chromium does for "$NAME$" without such a placeholder.
# Instead: Chromium takes the next character away with it: "US$ 5" is "US5", "5 $, or nothing" is "5  or nothing", "${name}" is "name}" and
#   "x$é" ends in half a letter. Firefox keeps all that. "$20" is the second filling with a zero behind it in Chromium, the twentieth in
#   Firefox. And where nothing is filled in, `$1` is the word "null" in Firefox, and empty in Chromium, as `$2` is in both.
# Why it matters: A price or a translator's "$" changes the words of a text, a comma or a letter at a time, in one browser only, and no
#   error says so.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const UUID = '11111111-2222-4333-8444-555555555555';
const messages = {
  filled: 'Turn off $1 of $2',
  escaped: '$$5 for $1',
  before: 'US$ 5',
  after: '5 $, or nothing',
  between: 'From 5$-10$ a month',
  braces: 'Turn off ${name}',
  accent: 'x$é',
  twenty: 'Costs $20',
};
mkdirSync('extension/_locales/en', { recursive: true });
const json = (path, value) => writeFileSync(`extension/${path}`, JSON.stringify(value));
json('manifest.json', { manifest_version: 3, name: 'Finding', version: '1', default_locale: 'en', browser_specific_settings: { gecko: { id: 'finding@settings.example' } } });
json('_locales/en/messages.json', Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, { message }])));
mkdirSync('refused/_locales/en', { recursive: true });
writeFileSync('refused/manifest.json', readFileSync('extension/manifest.json'));
writeFileSync('refused/_locales/en/messages.json', JSON.stringify({ key: { message: 'Turn off $NAME$' } }));
writeFileSync('extension/page.html', '<!doctype html><title>Page</title>');

const observed = {};
for (const name of ['chromium', 'firefox']) {
  const browser = await puppeteer.launch(name === 'chromium'
    ? { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', pipe: true, enableExtensions: true, args: ['--no-sandbox'] }
    : { browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr', args: ['--remote-allow-system-access'], extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ 'finding@settings.example': UUID }) } });
  try {
    const id = await browser.installExtension(`${process.cwd()}/extension`);
    const page = await browser.newPage();
    if (name === 'chromium') {
      await assert.rejects(browser.installExtension(`${process.cwd()}/refused`), /NAME/);
      await page.goto(`chrome-extension://${id}/page.html`);
    } else await browser.connection.send('browsingContext.navigate', { context: page.mainFrame()._id, url: `moz-extension://${UUID}/page.html`, wait: 'complete' });
    console.log(await browser.version());
    const read = await page.evaluate((keys) => keys.map((key) => [key, { 'filled in': chrome.i18n.getMessage(key, ['A', 'B']), 'nothing filled in': chrome.i18n.getMessage(key) }]), Object.keys(messages));
    for (const [key, texts] of read) for (const [how, text] of Object.entries(texts)) (observed[`${messages[key]}, ${how}`] ??= {})[name] = text;
  } finally {
    await browser.close();
  }
}
console.table(observed);
const texts = (chromium, firefox) => ({ chromium, firefox });
assert.deepEqual(observed, {
  'Turn off $1 of $2, filled in': texts('Turn off A of B', 'Turn off A of B'),
  'Turn off $1 of $2, nothing filled in': texts('Turn off  of ', 'Turn off null of '),
  '$$5 for $1, filled in': texts('$5 for A', '$5 for A'),
  '$$5 for $1, nothing filled in': texts('$5 for ', '$5 for null'),
  'US$ 5, filled in': texts('US5', 'US$ 5'),
  'US$ 5, nothing filled in': texts('US5', 'US$ 5'),
  '5 $, or nothing, filled in': texts('5  or nothing', '5 $, or nothing'),
  '5 $, or nothing, nothing filled in': texts('5  or nothing', '5 $, or nothing'),
  'From 5$-10$ a month, filled in': texts('From 510a month', 'From 5$-10$ a month'),
  'From 5$-10$ a month, nothing filled in': texts('From 510a month', 'From 5$-10$ a month'),
  'Turn off ${name}, filled in': texts('Turn off name}', 'Turn off ${name}'),
  'Turn off ${name}, nothing filled in': texts('Turn off name}', 'Turn off ${name}'),
  'x$é, filled in': texts('x\uFFFD', 'x$é'),
  'x$é, nothing filled in': texts('x\uFFFD', 'x$é'),
  'Costs $20, filled in': texts('Costs B0', 'Costs '),
  'Costs $20, nothing filled in': texts('Costs 0', 'Costs '),
});
JS
node run.mjs
