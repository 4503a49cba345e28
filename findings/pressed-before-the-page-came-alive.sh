#!/usr/bin/env bash
# react-dom 19.3.1, preact 10.27.2, vue 3.5.45 and svelte 5.57.3, served by themselves, in Chromium
#
# Expected: A box that the server sent can be pressed before its script has loaded. When the script takes the page over
#   ("hydration"), the box and what the page believes of it agree, whichever of the two wins.
# Instead: With React, Preact and `:checked` of Vue the box stays off and the page believes on; the next press turns the box on
#   and changes nothing else, and only the one after that is an opt-out. `v-model` of Vue puts the box back to on; Svelte
#   takes "off" over. With none of them does a handler hear of the press.
# Why it matters: An opt-out pressed early is shown and was never made: nothing was sent to the service. Reading the box
#   again proves nothing; loading the page again does.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  react@19.3.1 react-dom@19.3.1 preact@10.27.2 preact-render-to-string@6.6.1 vue@3.5.45 svelte@5.57.3 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { h } from 'preact';
import { useState as usePreactState } from 'preact/hooks';
import { renderToString as renderPreact } from 'preact-render-to-string';
import puppeteer from 'puppeteer-core';
import { createElement, useState } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { compile } from 'svelte/compiler';
import { render as renderSvelte } from 'svelte/server';
import * as vue from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
// One and the same small page: a box that is on, and beside it what the page believes.
const withHooks = (h, useState) => () => {
  const [on, set] = useState(true);
  return h('div', null, h('label', null, h('input', { type: 'checkbox', checked: on, onChange: (event) => { globalThis.heard = true; set(event.target.checked); } }), 'Train'), h('p', null, on ? 'on' : 'off'));
};
const withRef = (vue, { model }) => ({
  setup() {
    const on = vue.ref(true);
    const heard = (event) => { globalThis.heard = true; if (!model) on.value = event.target.checked; };
    const box = () => model
      ? vue.withDirectives(vue.h('input', { type: 'checkbox', onChange: heard, 'onUpdate:modelValue': (value) => (on.value = value) }), [[vue.vModelCheckbox, on.value]])
      : vue.h('input', { type: 'checkbox', checked: on.value, onChange: heard });
    return () => vue.h('div', [vue.h('label', [box(), 'Train']), vue.h('p', on.value ? 'on' : 'off')]);
  },
});
const svelte = '<script>let on = $state(true);</script><div><label><input type="checkbox" bind:checked={on} onchange={() => (globalThis.heard = true)}>Train</label><p>{on ? "on" : "off"}</p></div>';
for (const side of ['server', 'client']) writeFileSync(`${side}.mjs`, compile(svelte, { generate: side, filename: 'Page.svelte' }).js.code);
const pages = {
  'react-dom': [renderReact(createElement(withHooks(createElement, useState))), `import { createElement, useState } from 'react'; import { hydrateRoot } from 'react-dom/client'; const page = ${withHooks}; hydrateRoot(root, createElement(page(createElement, useState)));`],
  preact: [renderPreact(h(withHooks(h, usePreactState))), `import { h, hydrate } from 'preact'; import { useState } from 'preact/hooks'; const page = ${withHooks}; hydrate(h(page(h, useState)), root);`],
  ...Object.fromEntries(await Promise.all(Object.entries({ 'vue, :checked': false, 'vue, v-model': true }).map(async ([name, model]) => [
    name,
    [await renderVue(vue.createSSRApp(withRef(vue, { model }))), `import * as vue from 'vue'; const page = ${withRef}; vue.createSSRApp(page(vue, { model: ${model} })).mount(root);`],
  ]))),
  svelte: [renderSvelte((await import('./server.mjs')).default).body, `import { hydrate } from 'svelte'; import Page from './client.mjs'; hydrate(Page, { target: root });`],
};
const flags = Object.fromEntries(['__VUE_OPTIONS_API__', '__VUE_PROD_DEVTOOLS__', '__VUE_PROD_HYDRATION_MISMATCH_DETAILS__'].map((flag) => [flag, 'false']));
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const browserVersion = await browser.version();
const observed = {};
try {
  for (const [name, [html, code]] of Object.entries(pages)) {
    const { outputFiles: [bundle] } = await build({ stdin: { contents: `const root = document.getElementById('root'); ${code}`, resolveDir: process.cwd() }, bundle: true, write: false, logLevel: 'error', conditions: ['browser'], define: { 'process.env.NODE_ENV': '"production"', ...flags } });
    const page = await browser.newPage();
    await page.setContent(`<!doctype html><html lang="en"><title>Settings</title><div id="root">${html}</div>`);
    const look = () => page.evaluate(() => new Promise((done) => setTimeout(() => done(`box ${document.querySelector('input').checked ? 'on' : 'off'}, believed ${document.querySelector('p').textContent}${globalThis.heard ? ', heard' : ''}`), 300)));
    const seen = { served: await look() };
    await page.click('input');
    seen['pressed before'] = await look();
    await page.addScriptTag({ content: bundle.text });
    seen['taken over'] = await look();
    await page.click('input');
    seen['pressed again'] = await look();
    observed[name] = seen;
  }
} finally {
  await browser.close();
}
console.log([...['react-dom', 'preact', 'vue', 'svelte'].map(version), browserVersion].join(', '));
console.table(observed);
const believed = { served: 'box on, believed on', 'pressed before': 'box off, believed on' };
const apart = { ...believed, 'taken over': 'box off, believed on', 'pressed again': 'box on, believed on, heard' };
assert.deepEqual(observed, {
  'react-dom': apart,
  preact: apart,
  'vue, :checked': apart,
  'vue, v-model': { ...believed, 'taken over': 'box on, believed on', 'pressed again': 'box off, believed off, heard' },
  svelte: { ...believed, 'taken over': 'box off, believed off', 'pressed again': 'box on, believed on, heard' },
});
JS
node run.mjs
