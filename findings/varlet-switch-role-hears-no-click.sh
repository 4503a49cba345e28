#!/usr/bin/env bash
# @varlet/ui 3.20.6, Switch, in Chromium
#
# Expected: The element with role="switch" is the one that can be activated: assistive technology and scripts press
#   the element that has the role.
# Instead: The element with the role hears neither a click nor the keyboard: the listener and the tab stop are on its
#   descendants. `click()` on the switch does nothing; on its child it toggles.
# Why it matters: Finding the control by its role and clicking it, as test tools and extensions do, has no effect
#   here. What a mouse would hit has to be pressed instead.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @varlet/ui@3.20.6 vue@3.5.45 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const { outputFiles: [bundle] } = await build({
  stdin: { contents: "import { createApp, h, ref } from 'vue'; import { Switch } from '@varlet/ui'; createApp({ setup() { const on = ref(true); return () => h(Switch, { modelValue: on.value, 'onUpdate:modelValue': (v) => { on.value = v; } }); } }).mount('#vue');", resolveDir: process.cwd() },
  bundle: true, write: false, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' }, loader: { '.css': 'empty', '.svg': 'text', '.woff': 'empty', '.woff2': 'empty' },
});
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const browserVersion = await browser.version();
const observed = {};

/** The controls of a page as the browser tells them to assistive technology. */
const told = async (page) => {
  const list = [];
  const walk = (node) => {
    if (/^(?:switch|checkbox|radio)$/.test(node.role)) list.push(`${node.role} "${node.name}" ${node.checked}`);
    node.children?.forEach(walk);
  };
  walk(await page.accessibility.snapshot());
  return list;
};

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

const settle = (page) => page.evaluate(() => new Promise((done) => setTimeout(done, 200)));

try {
  const page = await open('<div id="vue"></div>');
  const after = async (act) => {
    await act();
    await settle(page);
    return (await told(page))[0];
  };
  observed.served = (await told(page))[0];
  observed.clickOnRole = await after(() => page.$eval('[role="switch"]', (e) => e.click()));
  observed.tabIndexOfRole = await page.$eval('[role="switch"]', (e) => e.tabIndex);
  observed.clickOnChild = await after(() => page.$eval('[role="switch"] > *', (e) => e.click()));
} finally {
  await browser.close();
}
console.log([version('@varlet/ui'), browserVersion].join(', '));
console.dir(observed, { depth: 5 });
assert.deepEqual(observed, { served: 'switch "" true', clickOnRole: 'switch "" true', tabIndexOfRole: -1, clickOnChild: 'switch "" false' });
JS
node run.mjs
