#!/usr/bin/env bash
# vue 3.5.45, svelte 5.57.3 and react-dom 18.3.1, beside vue 2.7.16, react-dom 19.3.1 and preact 10.27.2, with @material/web 2.5.0,
# in Chromium
#
# Expected: `<md-checkbox :checked="false">` is off, whether the file that defines the element has been loaded or not. `checked` is an attribute
#   without a value, and Vue and Svelte leave it off a native box when it is false, as Vue 2 and Preact do everywhere.
# Instead: As long as the element is not defined, Vue 3 and Svelte 5 find no property of that name and write the attribute `checked="false"`.
#   It is there, and so the box is on when the library arrives. If it arrives first, the box is off. React 18 writes "false" in both
#   cases, and the box is always on.
# Why it matters: The page’s own state is off, the box is on, and the next saving sends on. Which of the two a person sees depends on which file the
#   network brought first; the same page is to be read anew in each document.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  vue@3.5.45 vue2@npm:vue@2.7.16 react@19.3.1 react-dom@19.3.1 react18@npm:react@18.3.1 react-dom18@npm:react-dom@18.3.1 preact@10.27.2 svelte@5.57.3 @material/web@2.5.0 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { compile } from 'svelte/compiler';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const react = "root.render(createElement('md-checkbox', { checked: false, 'aria-label': 'Train' }))";
writeFileSync('page.mjs', compile('<script>let on = $state(false);</script><md-checkbox checked={on} aria-label="Train"></md-checkbox>', { generate: 'client', filename: 'Page.svelte' }).js.code);
const frameworks = {
  vue: "import { createApp, h } from 'vue'; createApp({ render: () => h('md-checkbox', { checked: false, 'aria-label': 'Train' }) }).mount(place);",
  vue2: "import Vue from 'vue2'; place.append(new Vue({ render: (h) => h('md-checkbox', { attrs: { checked: false, 'aria-label': 'Train' } }) }).$mount().$el);",
  'react-dom18': `import { createElement } from 'react18'; import { createRoot } from 'react-dom18/client'; const root = createRoot(place); ${react};`,
  'react-dom': `import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; const root = createRoot(place); ${react};`,
  preact: "import { h, render } from 'preact'; render(h('md-checkbox', { checked: false, 'aria-label': 'Train' }), place);",
  svelte: "import { mount } from 'svelte'; import Page from './page.mjs'; mount(Page, { target: place });",
};
const options = { bundle: true, write: false, logLevel: 'error', conditions: ['browser'], define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' } };
// react-dom 18 is to find its own React.
const plugins = [{ name: 'react18', setup: ({ onResolve }) => onResolve({ filter: /^react$/ }, ({ resolveDir }) => (/react-dom18/.test(resolveDir) ? { path: new URL('node_modules/react18/index.js', import.meta.url).pathname } : undefined)) }];
const bundle = async (contents) => (await build({ ...options, plugins, stdin: { contents, resolveDir: process.cwd() } })).outputFiles[0].text;
const library = await bundle("import '@material/web/checkbox/checkbox.js'");
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const browserVersion = await browser.version();
const observed = {};
try {
  for (const [name, code] of Object.entries(frameworks)) {
    const own = await bundle(`const place = document.getElementById('place'); ${code}`);
    observed[name] = {};
    for (const first of ['library first', 'page first']) {
      const page = await browser.newPage();
      await page.setContent('<!doctype html><html lang="en"><title>Settings</title><div id="place"></div>');
      if (first === 'library first') await page.addScriptTag({ content: library });
      await page.addScriptTag({ content: own });
      await page.waitForSelector('md-checkbox');
      const attribute = await page.evaluate(() => document.querySelector('md-checkbox').getAttribute('checked'));
      if (first === 'page first') await page.addScriptTag({ content: library });
      await page.waitForFunction(() => document.querySelector('md-checkbox').shadowRoot?.querySelector('input'));
      await page.evaluate(() => document.querySelector('md-checkbox').updateComplete);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
      const list = [];
      const walk = (node) => {
        if (node.role === 'checkbox') list.push(node.checked ? 'on' : 'off');
        node.children?.forEach(walk);
      };
      walk(await page.accessibility.snapshot());
      observed[name][first] = `${attribute === null ? 'no attribute' : `checked="${attribute}"`}, told ${list.join()}`;
      await page.close();
    }
  }
} finally {
  await browser.close();
}
console.log([...['vue', 'vue2', 'react-dom18', 'react-dom', 'preact', 'svelte', '@material/web'].map(version), browserVersion].join(', '));
console.table(observed);
const none = 'no attribute, told off';
const right = { 'library first': none, 'page first': none };
const wrong = 'checked="false", told on';
assert.deepEqual(observed, {
  vue: { 'library first': none, 'page first': wrong },
  vue2: right,
  'react-dom18': { 'library first': wrong, 'page first': wrong },
  'react-dom': right,
  preact: right,
  svelte: { 'library first': none, 'page first': wrong },
});
JS
node run.mjs
