#!/usr/bin/env bash
# igniteui-webcomponents 7.4.0 <igc-switch> and @umbraco-ui/uui 2.0.2 <uui-toggle>, without `value`, in Chromium and Firefox
#
# Expected: What a switch shows is what its form sends.
# Instead: A person turns it on, and comes back (Chromium) or reloads (Firefox): the switch shows off, as served, and
#   the form sends on. The browser restored the value that the element had once given to its form; the element has no
#   callback for it and does not know.
# Why it matters: On a page with a Save button, saving something else turns the setting on while it shows off. And the
#   form data of an untouched page is not what the service served.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  igniteui-webcomponents@7.4.0 @umbraco-ui/uui@2.0.2 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const { outputFiles: [bundle] } = await build({
  stdin: { contents: "import { defineComponents, IgcSwitchComponent } from 'igniteui-webcomponents'; import '@umbraco-ui/uui'; defineComponents(IgcSwitchComponent);", resolveDir: process.cwd() },
  bundle: true, write: false, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' }, loader: { '.css': 'empty' },
});
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const [, tag, served] = pathname.split('/');
  if (pathname === '/bundle.js') response.setHeader('content-type', 'text/javascript').end(bundle.text);
  else {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>Settings</title><form><${tag} name="train" label="Train" ${served === 'on' ? 'checked' : ''}>Train</${tag}></form><script src="/bundle.js"></script>`);
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
    for (const tag of ["igc-switch","uui-toggle"]) {
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
console.log([version('igniteui-webcomponents'), version('@umbraco-ui/uui'), ...versions].join(', '));
console.dir(observed, { depth: 5 });
const on = 'on, sends on';
const off = 'off, sends off';
const expected = Object.fromEntries(Object.keys(ways).flatMap((way) => [[`${way}, served off`, [off, on, 'off, sends on']], [`${way}, served on`, [on, off, on]]]));
assert.deepEqual(observed, { 'igc-switch': expected, 'uui-toggle': expected });
JS
node run.mjs
