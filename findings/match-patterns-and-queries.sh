#!/usr/bin/env bash
# @webext-core/match-patterns 2.0.0 and webext-patterns 1.5.1, beside Chromium 156 and Firefox ESR 153
#
# Expected: Libraries for match patterns decide as the browsers do. The path of a pattern is compared with the path
#   and the query string of the address (MDN, "Match patterns in extension manifests"), fragments do not count, and a
#   pattern without a port matches every port.
# Instead: @webext-core leaves the query out: its "/settings" includes "/settings?tab=data", which neither browser
#   injects into, and "/list?tab=*" includes nothing. webext-patterns takes "?" and "+" for operators, counts the
#   fragment, and does not match another port. Both browsers agree with each other, and with neither library.
# Why it matters: Settings pages are told apart by query ("?tab=data") and fragment. A test that uses such a library
#   proves a content script that will not run, or one that runs where it should not.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @webext-core/match-patterns@2.0.0 webext-patterns@1.5.1 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
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
  "content_scripts": [
    {
      "matches": [
        "http://127.0.0.1/settings"
      ],
      "js": [
        "0.js"
      ],
      "run_at": "document_end"
    },
    {
      "matches": [
        "http://127.0.0.1/settings*"
      ],
      "js": [
        "1.js"
      ],
      "run_at": "document_end"
    },
    {
      "matches": [
        "http://127.0.0.1/list?tab=*"
      ],
      "js": [
        "2.js"
      ],
      "run_at": "document_end"
    },
    {
      "matches": [
        "http://127.0.0.1/dash#data"
      ],
      "js": [
        "3.js"
      ],
      "run_at": "document_end"
    },
    {
      "matches": [
        "http://127.0.0.1/a+b"
      ],
      "js": [
        "4.js"
      ],
      "run_at": "document_end"
    }
  ],
  "host_permissions": [
    "http://127.0.0.1/*"
  ]
}
JSON
echo '<!doctype html><title>Page</title>' > extension/page.html
for i in 0 1 2 3 4; do echo "document.documentElement.append(Object.assign(document.createElement('i'), { className: 'ran', title: '$i' }));" > extension/$i.js; done
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { MatchPattern } from '@webext-core/match-patterns';
import { doesUrlMatchPatterns } from 'webext-patterns';
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

const manifest = JSON.parse(readFileSync('extension/manifest.json', 'utf8'));
const patterns = manifest.content_scripts.map(({ matches: [pattern] }) => pattern);
const server = createServer((request, response) => { response.setHeader('content-type', 'text/html').end('<!doctype html><title>Settings</title>'); }).listen(0, '127.0.0.1');
await new Promise((done) => server.once('listening', done));
const { port } = server.address();
const paths = ['/settings', '/settings?tab=data', '/settings#data', '/list?tab=data', '/dash#data', '/a+b'];
const browsers = await inBoth(async ({ page }) => {
  const ran = {};
  for (const path of paths) {
    await page.goto('about:blank');
    await page.goto(`http://127.0.0.1:${port}${path}`);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    ran[path] = (await page.$$eval('.ran', (all) => all.map((e) => Number(e.title)))).sort().map((i) => patterns[i].slice(16));
  }
  return ran;
});
server.close();
const by = (decide) => Object.fromEntries(paths.map((path) => [path, patterns.filter((pattern) => decide(pattern, `http://127.0.0.1:${port}${path}`)).map((pattern) => pattern.slice(16))]));
const observed = {
  ...browsers,
  '@webext-core': by((pattern, url) => new MatchPattern(pattern).includes(url)),
  'webext-patterns': by((pattern, url) => doesUrlMatchPatterns(url, pattern)),
  // The same without the port.
  'webext-patterns, port 80': Object.fromEntries(paths.map((path) => [path, patterns.filter((pattern) => doesUrlMatchPatterns(`http://127.0.0.1${path}`, pattern)).map((pattern) => pattern.slice(16))])),
};
console.log(versions.join(', '));
console.dir(observed, { depth: 5 });
const both = { '/settings': ['/settings', '/settings*'], '/settings?tab=data': ['/settings*'], '/settings#data': ['/settings', '/settings*'], '/list?tab=data': ['/list?tab=*'], '/dash#data': [], '/a+b': ['/a+b'] };
assert.deepEqual(observed, {
  chromium: both,
  firefox: both,
  '@webext-core': { ...both, '/settings?tab=data': ['/settings', '/settings*'], '/list?tab=data': [] },
  'webext-patterns': Object.fromEntries(paths.map((path) => [path, []])),
  'webext-patterns, port 80': { ...both, '/settings#data': ['/settings*'], '/list?tab=data': [], '/dash#data': ['/dash#data'], '/a+b': [] },
});
JS
node run.mjs
