#!/usr/bin/env bash
# @nordhealth/components 4.20.0 <nord-toggle> and @getflip/swirl-components 0.49.2 <swirl-switch>, in Chromium
#
# Expected: A page that sorts its settings moves them, or puts copies in their places. A switch that is on is on afterwards, and
#   is sent, as a native checkbox is; a copy is one switch.
# Instead: <nord-toggle>, moved within its form, is still on and told on, and no longer sent: the service takes that for off.
#   Pressed twice, to off and back to on, it is sent again. <swirl-switch>, copied when it is on, is two switches of one name
#   where there was one: the old one, on, and a new one, off. With the new one on the value is sent twice, with the new one
#   off it is still sent, by the old one.
# Why it matters: A list that is sorted after a press turns the setting off for the service and leaves it on for the person; a
#   copied switch that was turned off goes on saying "on".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @nordhealth/components@4.20.0 @getflip/swirl-components@0.49.2 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const elements = {
  'native checkbox': ['', '<input type="checkbox" name="train" aria-label="Train">', 'input'],
  'nord-toggle': ["import '@nordhealth/components/lib/Toggle.js'", '<nord-toggle name="train" label="Train"></nord-toggle>', 'nord-toggle'],
  'swirl-switch': ["import { defineCustomElement } from '@getflip/swirl-components/dist/components/swirl-switch.js'; defineCustomElement()", '<swirl-switch input-name="train" label="Train"></swirl-switch>', 'swirl-switch'],
};
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const browserVersion = await browser.version();
const observed = {};
const settle = (page) => page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
/** The switches as the browser tells them, and how often the form sends "train". */
const state = async (page) => {
  const list = [];
  const walk = (node) => {
    if (/^(?:switch|checkbox)$/.test(node.role)) list.push(node.checked ? 'on' : 'off');
    node.children?.forEach(walk);
  };
  walk(await page.accessibility.snapshot());
  return `told ${list.join(' and ')}, sent ${await page.evaluate(() => new FormData(document.forms[0]).getAll('train').length)} times`;
};
/** Presses the last switch of the page with the mouse. */
const press = async (page, name) => {
  const [x, y] = await page.evaluate((name) => {
    const host = document.querySelector(name);
    const box = [host.shadowRoot?.querySelector('input'), [...host.querySelectorAll('input')].at(-1), host].find(Boolean).getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  }, name);
  await page.mouse.click(x, y);
  await settle(page);
  return state(page);
};

try {
  for (const [element, [code, html, name]] of Object.entries(elements)) {
    const { outputFiles: [bundle] } = await build({ stdin: { contents: code, resolveDir: process.cwd() }, bundle: true, write: false, format: 'esm', logLevel: 'error' });
    const open = async () => {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (request.isNavigationRequest()) request.respond({ contentType: 'text/html', body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Settings</title><body><form><div>${html}</div><section></section></form><script type="module" src="/bundle.js"></script>` });
        else if (request.url().endsWith('/bundle.js')) request.respond({ contentType: 'text/javascript', body: bundle.text });
        else request.respond({ status: 404 });
      });
      await page.goto('https://settings.example/');
      await page.waitForFunction((name) => name === 'input' || (document.querySelector(name).shadowRoot ?? document.querySelector(name)).querySelector('input'), {}, name);
      await settle(page);
      return page;
    };
    const seen = {};
    const moved = await open();
    seen.pressed = await press(moved, name);
    await moved.evaluate((name) => document.querySelector('section').append(document.querySelector(name)), name);
    await settle(moved);
    seen.moved = await state(moved);
    await press(moved, name);
    seen['and pressed twice'] = await press(moved, name);
    await moved.close();
    const copied = await open();
    await press(copied, name);
    await copied.evaluate((name) => document.querySelector(name).replaceWith(document.querySelector(name).cloneNode(true)), name);
    await settle(copied);
    seen.copied = await state(copied);
    seen['and pressed'] = await press(copied, name);
    seen['and pressed again'] = await press(copied, name);
    await copied.close();
    observed[element] = seen;
  }
} finally {
  await browser.close();
}
console.log([...['@nordhealth/components', '@getflip/swirl-components'].map(version), browserVersion].join(', '));
console.dir(observed);
const on = 'told on, sent 1 times';
const off = 'told off, sent 0 times';
const native = { pressed: on, moved: on, 'and pressed twice': on, copied: on, 'and pressed': off, 'and pressed again': on };
assert.deepEqual(observed, {
  'native checkbox': native,
  'nord-toggle': { ...native, moved: 'told on, sent 0 times' },
  'swirl-switch': { ...native, copied: 'told on and off, sent 1 times', 'and pressed': 'told on and on, sent 2 times', 'and pressed again': 'told on and off, sent 1 times' },
});
JS
node run.mjs
