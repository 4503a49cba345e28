#!/usr/bin/env bash
# @carbon/web-components 2.63.0, @nordhealth/components 4.20.0 and mdui 2.1.5, in Chromium
#
# Expected: "A form control is disabled if … it is a descendant of a fieldset element whose disabled attribute is
#   specified" (HTML), and what is disabled is not sent: a native checkbox in the same fieldset is not.
# Instead: The switches of these three libraries are sent from inside `<fieldset disabled>`. They add themselves in
#   the `formdata` event of the form, so the browser does not know that they are controls; `:disabled` does not match
#   them either, and they can be pressed.
# Why it matters: Two switches of one greyed group can be two different things: one fixed, one that is live and will
#   be saved. The fieldset alone does not tell which.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @carbon/web-components@2.63.0 @nordhealth/components@4.20.0 mdui@2.1.5 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const { outputFiles: [bundle] } = await build({
  stdin: { contents: "import '@carbon/web-components/es/components/toggle/index.js'; import '@nordhealth/components/lib/Toggle'; import 'mdui/components/switch.js'", resolveDir: process.cwd() },
  bundle: true, write: false, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' }, loader: { '.css': 'empty', '.svg': 'text', '.woff': 'empty', '.woff2': 'empty' },
});
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const browserVersion = await browser.version();
const observed = {};

const open = async (html) => {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.isNavigationRequest()) request.respond({ contentType: 'text/html', body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Settings</title><body>${html}<script src="/bundle.js"></script>` });
    else if (request.url().endsWith('/bundle.js')) request.respond({ contentType: 'text/javascript', body: bundle.text });
    else request.respond({ status: 404 });
  });
  await page.goto('https://settings.example/');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  return page;
};

try {
  const page = await open(`<form><fieldset disabled>
    <input type="checkbox" name="native" checked>
    <cds-toggle name="carbon" label-text="Train" toggled></cds-toggle>
    <nord-toggle name="nord" label="Train" checked></nord-toggle>
    <mdui-switch name="mdui" checked></mdui-switch></fieldset></form>`);
  observed.sent = await page.$eval('form', (form) => [...new FormData(form)].map(([name, value]) => `${name}=${value}`));
  observed.disabled = await page.$$eval('fieldset > *', (all) => all.filter((e) => e.matches(':disabled')).map((e) => e.localName));
  await page.click('nord-toggle');
  await page.click('mdui-switch');
  observed.sentAfterPresses = await page.$eval('form', (form) => [...new FormData(form)].map(([name, value]) => `${name}=${value}`));
} finally {
  await browser.close();
}
console.log([version('@carbon/web-components'), version('@nordhealth/components'), version('mdui'), browserVersion].join(', '));
console.dir(observed, { depth: 5 });
assert.deepEqual(observed, { sent: ['carbon=on', 'nord=on', 'mdui=on'], disabled: ['input'], sentAfterPresses: ['carbon=on'] });
JS
node run.mjs
