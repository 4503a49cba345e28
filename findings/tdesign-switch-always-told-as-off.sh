#!/usr/bin/env bash
# tdesign-react 1.18.2 and tdesign-vue-next 1.20.8, Switch, in Chromium
#
# Expected: One design system, two frameworks: its switch tells its role and state alike. WAI-ARIA requires
#   `aria-checked` of role="switch".
# Instead: In React it is a button with role="switch" and no `aria-checked`, so that the browser tells "off" to
#   assistive technology whether it is on or off. In Vue it is a <div> with no role, not in the accessibility tree at
#   all. In both, only a class changes.
# Why it matters: A missing `aria-checked` is not "unknown" to a browser but "off". A reader that asks the
#   accessibility tree for the state gets a confident wrong answer.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  tdesign-react@1.18.2 react@19.3.1 react-dom@19.3.1 tdesign-vue-next@1.20.8 vue@3.5.45 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const { outputFiles: [bundle] } = await build({
  stdin: { contents: "import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; import { Switch } from 'tdesign-react'; import { createApp, h, ref } from 'vue'; import { Switch as VueSwitch } from 'tdesign-vue-next'; createRoot(document.getElementById('react')).render(createElement(Switch, { defaultValue: true })); createApp({ setup() { const on = ref(true); return () => h(VueSwitch, { modelValue: on.value, 'onUpdate:modelValue': (v) => { on.value = v; } }); } }).mount('#vue');", resolveDir: process.cwd() },
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
  const page = await open('<div id="react"></div><div id="vue"></div>');
  const look = async () => ({
    drawnOn: await page.$$eval('.t-switch', (all) => all.map((e) => e.classList.contains('t-is-checked'))),
    roles: await page.$$eval('.t-switch', (all) => all.map((e) => e.getAttribute('role'))),
    ariaChecked: await page.$$eval('.t-switch', (all) => all.map((e) => e.getAttribute('aria-checked'))),
    told: await told(page),
  });
  observed.on = await look();
  await page.$$eval('.t-switch', (all) => all.forEach((e) => e.click()));
  await settle(page);
  observed.off = await look();
} finally {
  await browser.close();
}
console.log([version('tdesign-react'), version('tdesign-vue-next'), browserVersion].join(', '));
console.dir(observed, { depth: 5 });
const same = { roles: ['switch', null], ariaChecked: [null, null], told: ['switch "" false'] };
assert.deepEqual(observed, { on: { drawnOn: [true, true], ...same }, off: { drawnOn: [false, false], ...same } });
JS
node run.mjs
