#!/usr/bin/env bash
# @sbb-esta/lyne-elements 5.11.0 and @momentum-design/components 0.122.22, checkboxes, in Chromium and Firefox
#
# Expected: A browser that puts form state back (HTML, "restoring persisted form state") puts back what was shown, on
#   or off alike, as both browsers do for native checkboxes.
# Instead: What a person turned on is on again, though nothing was saved; what a person turned off is as served. The
#   element gives the browser its form value as its state, and the value of "off" is null, which is nothing to keep.
#   Chromium does so when a person goes back, Firefox at a reload.
# Why it matters: Reading again after a reload is the proof that a service kept a choice. In Firefox such a control
#   shows the unsaved choice again, in one of the two directions only; and unlike a native checkbox it has no
#   `defaultChecked` to tell what was served.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @sbb-esta/lyne-elements@5.11.0 @momentum-design/components@0.122.22 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const { outputFiles: [bundle] } = await build({
  stdin: { contents: "import '@sbb-esta/lyne-elements/checkbox.js'; import '@momentum-design/components/dist/components/checkbox/index.js'", resolveDir: process.cwd() },
  bundle: true, write: false, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' }, loader: { '.css': 'empty' },
});
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const [, tag, served] = pathname.split('/');
  if (pathname === '/bundle.js') response.setHeader('content-type', 'text/javascript').end(bundle.text);
  else {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>Settings</title><form><${tag} name="train" value="yes" label="Train" ${served === 'on' ? 'checked' : ''}>Train</${tag}></form><script src="/bundle.js"></script>`);
  }
}).listen(0, '127.0.0.1');
await new Promise((done) => server.once('listening', done));
const origin = `http://127.0.0.1:${server.address().port}`;
const settle = (page) => page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
const press = (page) => page.$eval('form > *', (host) => {
  const find = (root) => [...root.querySelectorAll('*')].map((e) => (e.matches('input[type="checkbox"]') ? e : e.shadowRoot && find(e.shadowRoot))).find(Boolean);
  (host.shadowRoot && find(host.shadowRoot) || host).click();
});
const look = (page) => page.$eval('form > *', (host) => `${host.checked ? 'on' : 'off'}, sends ${new FormData(host.form ?? host.closest('form')).has('train') ? 'on' : 'off'}`);
const ways = {
  // Back, without the back-forward cache: as after a long while, or on a page that is not let into it.
  'Chromium, gone back': {
    launch: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-features=BackForwardCache'] },
    again: async (page) => { await page.goto('about:blank'); await page.goBack(); },
  },
  'Firefox, reloaded': {
    launch: { browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr' },
    again: (page) => page.reload(),
  },
};
const observed = {};
const versions = [];
for (const [way, { launch, again }] of Object.entries(ways)) {
  const browser = await puppeteer.launch(launch);
  try {
    versions.push(await browser.version());
    for (const tag of ["sbb-checkbox","mdc-checkbox"]) {
      for (const served of ['off', 'on']) {
        const page = await browser.newPage();
        await page.goto(`${origin}/${tag}/${served}`);
        await settle(page);
        const shown = [await look(page)];
        await press(page);
        await settle(page);
        shown.push(await look(page));
        await again(page);
        await settle(page);
        shown.push(await look(page));
        (observed[tag] ??= {})[`${way}, served ${served}`] = shown;
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}
server.close();
console.log([version('@sbb-esta/lyne-elements'), version('@momentum-design/components'), ...versions].join(', '));
console.dir(observed, { depth: 5 });
const on = 'on, sends on';
const off = 'off, sends off';
const expected = Object.fromEntries(Object.keys(ways).flatMap((way) => [[`${way}, served off`, [off, on, on]], [`${way}, served on`, [on, off, on]]]));
assert.deepEqual(observed, { 'sbb-checkbox': expected, 'mdc-checkbox': expected });
JS
node run.mjs
