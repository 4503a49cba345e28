#!/usr/bin/env bash
# Chromium 156 and Firefox ESR 153: the address that a message of a content script comes from
#
# Expected: `sender.url` is "the URL of the page or frame that opened the connection": where the page is when its script sends the message, as the browser
#   vouches for it.
# Instead: It is the address that the document was loaded from, in both browsers. `history.pushState`, `replaceState`, a fragment and the way back
#   move `location.href` and `sender.tab.url`, and `sender.url` not at all, however long the page is open; the name of the document,
#   `sender.documentId`, stays too.
# Why it matters: Nearly all settings pages are reached so, without a load. A background script that goes by `sender.url` takes the
#   settings for the start page, and what was read on one page for a reading of another.
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
const manifest = {
  ...{ manifest_version: 3, name: 'Finding', version: '1', host_permissions: ['http://127.0.0.1/*'] },
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['script.js'] }],
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  browser_specific_settings: { gecko: { id: 'finding@settings.example' } },
};
writeFileSync('extension/manifest.json', JSON.stringify(manifest));
writeFileSync('extension/background.js', `
const path = (url) => url && new URL(url).href.slice(new URL(url).origin.length);
chrome.runtime.onMessage.addListener((message, sender, reply) => { reply({ url: path(sender.url), 'tab.url': path(sender.tab.url), document: sender.documentId }); });`);
// Says where it is, and what the background was told of that, whenever the page asks.
writeFileSync('extension/script.js', `
document.addEventListener('ask', () => chrome.runtime.sendMessage('where').then((told) => {
  document.documentElement.dataset.told = JSON.stringify({ location: location.pathname + location.search + location.hash, ...told });
}));
document.documentElement.dataset.told = '';`);
const server = createServer((request, response) => { response.setHeader('content-type', 'text/html').end('<!doctype html><title>Service</title>'); }).listen(0, '127.0.0.1');
await new Promise((done) => server.once('listening', done));
const steps = {
  loaded: () => {},
  pushState: () => history.pushState({}, '', '/settings/privacy?tab=data'),
  replaceState: () => history.replaceState({}, '', '/settings/training'),
  fragment: () => { location.hash = 'posts'; },
  back: () => new Promise((done) => { addEventListener('popstate', done, { once: true }); history.back(); }),
  'loaded anew': undefined,
};
const observed = Object.fromEntries(Object.keys(steps).map((step) => [step, {}]));
for (const name of ['chromium', 'firefox']) {
  const browser = await puppeteer.launch(name === 'chromium'
    ? { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', pipe: true, enableExtensions: true, args: ['--no-sandbox'] }
    : { browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr' });
  try {
    console.log(await browser.version());
    await browser.installExtension(`${process.cwd()}/extension`);
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/home`);
    const documents = [];
    for (const [step, act] of Object.entries(steps)) {
      if (!act) await page.reload();
      else await page.evaluate(act);
      await page.waitForFunction(() => document.documentElement.dataset.told !== undefined);
      // The tab's address follows a moment later.
      const told = await page.evaluate(async () => {
        for (let i = 0; ; i++) {
          document.documentElement.dataset.told = '';
          document.dispatchEvent(new Event('ask'));
          while (document.documentElement.dataset.told === '') await new Promise((done) => setTimeout(done, 20));
          const said = JSON.parse(document.documentElement.dataset.told);
          if (said['tab.url'] === said.location || i === 100) return said;
        }
      });
      if (!documents.includes(told.document)) documents.push(told.document);
      Object.assign(observed[step], { location: told.location, 'sender.tab.url': told['tab.url'], [`sender.url, ${name}`]: told.url, [`document, ${name}`]: documents.indexOf(told.document) + 1 });
    }
  } finally {
    await browser.close();
  }
}
server.close();
console.table(observed);
const row = (location, url, document) => ({ location, 'sender.tab.url': location, 'sender.url, chromium': url, 'document, chromium': document, 'sender.url, firefox': url, 'document, firefox': document });
assert.deepEqual(observed, {
  loaded: row('/home', '/home', 1),
  pushState: row('/settings/privacy?tab=data', '/home', 1),
  replaceState: row('/settings/training', '/home', 1),
  fragment: row('/settings/training#posts', '/home', 1),
  back: row('/settings/training', '/home', 1),
  'loaded anew': row('/settings/training', '/settings/training', 2),
});
JS
node run.mjs
