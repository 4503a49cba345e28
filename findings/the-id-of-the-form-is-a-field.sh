#!/usr/bin/env bash
# Chromium 156 and Firefox ESR 153: a form as a content script sees it
#
# Expected: A content script lives in a world of its own and sees the document, not what the page made of it in script. What belongs to the
#   document, as the old access by name (`form.id` is the field called "id", `window.training` the element with that id), is there in
#   both browsers or in neither.
# Instead: In Chromium a field called "id", "title", "hidden" or "action" stands before the form's own property: `form.id` is an element, `form.hidden`
#   is true of a form that is shown. In Firefox the property is the form's own. `window.training` is the element in Chromium and nothing in
#   Firefox; with `document.picture` it is the other way round. In the page itself all are the elements, in both.
# Why it matters: A form with `<input name="id">` is ordinary. A script that reads `id`, `title` or `hidden` of what a control sits in reads an
#   object, in one browser alone; `getAttribute` reads the same in both.
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

/** What a script is told, in the world where it runs. */
function look() {
  const form = document.getElementsByTagName('form')[0];
  const told = (it) => (it instanceof Element ? `<${it.localName}>` : typeof it === 'string' && it.startsWith('http') ? new URL(it).pathname : String(it));
  return {
    'form.id': told(form.id),
    'form.getAttribute("id")': form.getAttribute('id'),
    'form.title': told(form.title),
    'form.hidden': told(form.hidden),
    'form.action': told(form.action),
    'form.training': told(form.training),
    'window.training': told(window.training),
    'document.picture': told(document.picture),
  };
}
const html = `<!doctype html><title>Settings</title><form id="privacy" title="Privacy" action="/save">
<input type="checkbox" name="training" id="training"> <input name="id"> <input name="title"> <input name="hidden"> <input name="action"></form>
<img name="picture"><script>document.documentElement.dataset.page = JSON.stringify((${look})())</script>`;
mkdirSync('extension');
const manifest = { manifest_version: 3, name: 'Finding', version: '1', content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['script.js'] }], browser_specific_settings: { gecko: { id: 'finding@settings.example' } } };
writeFileSync('extension/manifest.json', JSON.stringify(manifest));
writeFileSync('extension/script.js', `document.documentElement.dataset.script = JSON.stringify((${look})())`);
const server = createServer((request, response) => { response.setHeader('content-type', 'text/html').end(html); }).listen(0, '127.0.0.1');
await new Promise((done) => server.once('listening', done));
const observed = {};
for (const name of ['chromium', 'firefox']) {
  const browser = await puppeteer.launch(name === 'chromium'
    ? { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', pipe: true, enableExtensions: true, args: ['--no-sandbox'] }
    : { browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr' });
  try {
    console.log(await browser.version());
    await browser.installExtension(`${process.cwd()}/extension`);
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction(() => document.documentElement.dataset.script);
    const told = await page.evaluate(() => ({ ...document.documentElement.dataset }));
    for (const [world, texts] of Object.entries(told)) observed[`${name}, ${world}`] = JSON.parse(texts);
  } finally {
    await browser.close();
  }
}
server.close();
console.table(Object.fromEntries(Object.keys(observed['firefox, page']).map((key) => [key, Object.fromEntries(Object.entries(observed).map(([where, texts]) => [where, texts[key]]))])));
const fields = {
  ...{ 'form.id': '<input>', 'form.getAttribute("id")': 'privacy', 'form.title': '<input>', 'form.hidden': '<input>', 'form.action': '<input>' },
  ...{ 'form.training': '<input>', 'window.training': '<input>', 'document.picture': '<img>' },
};
assert.deepEqual(observed, {
  'chromium, page': fields,
  'chromium, script': { ...fields, 'document.picture': 'undefined' },
  'firefox, page': fields,
  'firefox, script': { ...fields, 'form.id': 'privacy', 'form.title': 'Privacy', 'form.hidden': 'false', 'form.action': '/save', 'window.training': 'undefined' },
});
JS
node run.mjs
