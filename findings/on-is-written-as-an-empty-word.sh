#!/usr/bin/env bash
# mithril 2.3.8, snabbdom 3.6.4, jsx-dom 8.1.6, @b9g/crank 0.7.11 and hono 4.13.19 (its JSX in the page), beside hono on the
# server, hyperapp 2.0.22, knockout 3.5.3, vanjs-core 1.6.1 and preact 10.27.2, in Chromium
#
# Expected: `aria-checked` is a word, "true" or "false", and a library to which it is given as true or false writes that word, as
#   React, Preact and Vue do.
# Instead: Five libraries treat it as an attribute without a value, like `disabled`: true is written as the empty word, and false
#   is not written at all. The browser tells both as off. hono does it only in the page: its server writes "true", so
#   that a switch is told as on until the script draws it again, and as off from then on. hyperapp and knockout
#   write "true", but nothing for false.
# Why it matters: A switch that is drawn as on is told as off, to screen readers and to whoever reads the accessibility tree.
#   An empty `aria-checked` is no state: what it stands for can only be read elsewhere, or not at all.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  mithril@2.3.8 snabbdom@3.6.4 jsx-dom@8.1.6 @b9g/crank@0.7.11 hono@4.13.19 hyperapp@2.0.22 knockout@3.5.3 vanjs-core@1.6.1 preact@10.27.2 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { jsx } from 'hono/jsx';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const props = "{ role: 'switch', 'aria-label': 'Train', 'aria-checked': on }";
// Each draws the same switch in `place`, with `on` as true or false.
const libraries = {
  mithril: `import m from 'mithril'; m.render(place, m('button', ${props}));`,
  snabbdom: `import { attributesModule, h, init } from 'snabbdom'; init([attributesModule])(place.appendChild(document.createElement('p')), h('button', { attrs: ${props} }));`,
  'jsx-dom': `import { h } from 'jsx-dom'; place.append(h('button', ${props}));`,
  '@b9g/crank': `import { createElement } from '@b9g/crank'; import { renderer } from '@b9g/crank/dom'; renderer.render(createElement('button', ${props}), place);`,
  'hono, in the page': `import { createElement, render } from 'hono/jsx/dom'; render(createElement('button', ${props}), place);`,
  'hono, on the server': undefined,
  hyperapp: `import { app, h } from 'hyperapp'; app({ init: {}, view: () => h('main', {}, h('button', ${props})), node: place.appendChild(document.createElement('p')) });`,
  knockout: `import ko from 'knockout'; place.innerHTML = '<button role="switch" aria-label="Train" data-bind="attr: { \\'aria-checked\\': on }"></button>'; ko.applyBindings({ on }, place);`,
  'vanjs-core': `import van from 'vanjs-core'; van.add(place, van.tags.button(${props}));`,
  preact: `import { h, render } from 'preact'; render(h('button', ${props}), place);`,
};
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const browserVersion = await browser.version();
const observed = {};
try {
  for (const [name, code] of Object.entries(libraries)) {
    observed[name] = {};
    for (const on of [true, false]) {
      const page = await browser.newPage();
      const served = code ? '' : jsx('button', { role: 'switch', 'aria-label': 'Train', 'aria-checked': on }).toString();
      await page.setContent(`<!doctype html><html lang="en"><title>Settings</title><div id="place">${served}</div>`);
      if (code) {
        const { outputFiles: [bundle] } = await build({ stdin: { contents: `const on = ${on}; const place = document.getElementById('place'); ${code}`, resolveDir: process.cwd() }, bundle: true, write: false, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' } });
        await page.addScriptTag({ content: bundle.text });
      }
      await page.waitForSelector('[role=switch]');
      const written = await page.evaluate(() => JSON.stringify(document.querySelector('[role=switch]').getAttribute('aria-checked')) ?? 'nothing');
      await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
      const list = [];
      const walk = (node) => {
        if (/^(?:switch|button)$/.test(node.role)) list.push(`${node.role === 'switch' ? '' : `${node.role} `}${node.checked ? 'on' : 'off'}`);
        node.children?.forEach(walk);
      };
      walk(await page.accessibility.snapshot());
      const told = list.join();
      observed[name][on] = `${written === 'null' ? 'nothing' : written}, told ${told}`;
      await page.close();
    }
  }
} finally {
  await browser.close();
}
console.log([...['mithril', 'snabbdom', 'jsx-dom', '@b9g/crank', 'hono', 'hyperapp', 'knockout', 'vanjs-core', 'preact'].map(version), browserVersion].join(', '));
console.table(observed);
const off = { false: 'nothing, told off' };
const empty = { true: '"", told off', ...off };
const word = { true: '"true", told on', false: '"false", told off' };
assert.deepEqual(observed, {
  mithril: empty,
  snabbdom: empty,
  'jsx-dom': empty,
  '@b9g/crank': empty,
  'hono, in the page': empty,
  'hono, on the server': word,
  hyperapp: { ...word, ...off },
  knockout: { ...word, ...off },
  'vanjs-core': word,
  preact: word,
});
JS
node run.mjs
