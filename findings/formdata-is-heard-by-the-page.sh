#!/usr/bin/env bash
# Chromium 156 and Firefox ESR 153: new FormData(form) in a world that the page cannot see
#
# Expected: A content script reads the page from its own world: the page does not notice a read, and nothing of the
#   page takes part in it.
# Instead: Constructing FormData fires `formdata` at the form, and handlers of the page run, in the page’s world: they
#   can count the reads, and what they change is what the content script gets. (The event is in HTML; that it crosses
#   worlds follows from it, and both browsers do so.)
# Why it matters: Form data is the one way to the state of some custom elements, but it is neither silent nor
#   independent of the page’s scripts.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';

const observed = {};
const versions = [];
for (const [name, options] of Object.entries({
  chromium: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] },
  firefox: { browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr' },
})) {
  const browser = await puppeteer.launch(options);
  try {
    versions.push(await browser.version());
    const page = await browser.newPage();
    await page.setContent('<!doctype html><html lang="en"><title>Settings</title><body><form><input type="checkbox" name="train" checked></form>');
    await page.evaluate(() => {
      globalThis.heard = 0;
      document.querySelector('form').addEventListener('formdata', (event) => {
        globalThis.heard++;
        event.formData.set('train', 'changed by the page');
      });
    });
    const expression = 'JSON.stringify([typeof heard, [...new FormData(document.querySelector("form"))]])';
    let read;
    if (name === 'chromium') {
      const client = await page.createCDPSession();
      const { frameTree } = await client.send('Page.getFrameTree');
      const { executionContextId } = await client.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
      read = (await client.send('Runtime.evaluate', { expression, contextId: executionContextId })).result.value;
    } else {
      const target = { context: page.mainFrame()._id, sandbox: 'reader' };
      read = (await browser.connection.send('script.evaluate', { expression, target, awaitPromise: false })).result.result.value;
    }
    const [pageGlobal, entries] = JSON.parse(read);
    observed[name] = { pageGlobal, entries, heard: await page.evaluate(() => globalThis.heard) };
  } finally {
    await browser.close();
  }
}
console.log(versions.join(', '));
console.dir(observed, { depth: 5 });
// The reader does not see the page's global, and yet its read was heard and changed.
const both = { pageGlobal: 'undefined', entries: [['train', 'changed by the page']], heard: 1 };
assert.deepEqual(observed, { chromium: both, firefox: both });
JS
node run.mjs
