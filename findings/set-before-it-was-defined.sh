#!/usr/bin/env bash
# @getflip/swirl-components 0.49.2 <swirl-switch> and xy-ui 1.10.7 <xy-switch>, beside @nordhealth/components 4.20.0, in Chromium
#
# Expected: A page that has its data before the library has loaded writes `element.checked = true`, as it may with any element.
#   Once the element is defined it is on; <nord-toggle> is.
# Instead: In the build "dist/components" <swirl-switch> forgets what was set: it is off, and says so. <xy-switch> is told off
#   while `checked` is true; presses bring the two together again, but what was set hides the element’s own property for ever:
#   when the page sets `checked` later, the host says on, and the switch stays off.
# Why it matters: The same page is right or wrong by which file arrived first. A reader that asks the host gets "on" from a
#   switch that is off, and a page that shows what its server has stored shows the opposite.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @getflip/swirl-components@0.49.2 xy-ui@1.10.7 @nordhealth/components@4.20.0 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const elements = {
  'nord-toggle': "import '@nordhealth/components/lib/Toggle.js'",
  'swirl-switch': "import { defineCustomElement } from '@getflip/swirl-components/dist/components/swirl-switch.js'; defineCustomElement()",
  'xy-switch': "import 'xy-ui/components/xy-switch.js'",
};
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const browserVersion = await browser.version();
const observed = {};
const settle = (page) => page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
/** What the host says, and what the browser tells. */
const state = async (page, name) => {
  const list = [];
  const walk = (node) => {
    if (/^(?:switch|checkbox)$/.test(node.role)) list.push(node.checked ? 'on' : 'off');
    node.children?.forEach(walk);
  };
  walk(await page.accessibility.snapshot());
  return `host ${await page.evaluate((name) => (document.querySelector(name).checked ? 'on' : 'off'), name)}, told ${list.join()}`;
};

try {
  for (const [name, code] of Object.entries(elements)) {
    const { outputFiles: [bundle] } = await build({ stdin: { contents: code, resolveDir: process.cwd() }, bundle: true, write: false, format: 'esm', logLevel: 'error' });
    observed[name] = {};
    for (const when of ['before', 'after']) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (request.isNavigationRequest())
          request.respond({ contentType: 'text/html', body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Settings</title><body><${name} label="Train">Train</${name}>${when === 'before' ? `<script>document.querySelector('${name}').checked = true</script>` : ''}<script type="module" src="/bundle.js"></script>` });
        else if (request.url().endsWith('/bundle.js')) request.respond({ contentType: 'text/javascript', body: bundle.text });
        else request.respond({ status: 404 });
      });
      await page.goto('https://settings.example/');
      await page.waitForFunction((name) => (document.querySelector(name).shadowRoot ?? document.querySelector(name)).querySelector('input'), {}, name);
      if (when === 'after') await page.evaluate((name) => (document.querySelector(name).checked = true), name);
      await settle(page);
      const seen = [await state(page, name)];
      for (let presses = 0; presses < 2; presses += 1) {
        const [x, y] = await page.evaluate((name) => {
          const host = document.querySelector(name);
          const inner = (host.shadowRoot ?? host).querySelector('input');
          const box = (inner.getBoundingClientRect().width > 2 ? inner : host).getBoundingClientRect();
          return [box.x + box.width / 2, box.y + box.height / 2];
        }, name);
        await page.mouse.click(x, y);
        await settle(page);
        seen.push(await state(page, name));
      }
      await page.evaluate((name) => (document.querySelector(name).checked = false), name);
      await page.evaluate((name) => (document.querySelector(name).checked = true), name);
      await settle(page);
      seen.push(await state(page, name));
      observed[name][`set ${when} the definition, pressed, pressed, set again`] = seen;
      await page.close();
    }
  }
} finally {
  await browser.close();
}
console.log([...['@getflip/swirl-components', 'xy-ui', '@nordhealth/components'].map(version), browserVersion].join(', '));
console.dir(observed, { depth: 5 });
const [on, off] = ['host on, told on', 'host off, told off'];
const before = 'set before the definition, pressed, pressed, set again';
const right = { [before]: [on, off, on, on], 'set after the definition, pressed, pressed, set again': [on, off, on, on] };
assert.deepEqual(observed, {
  'nord-toggle': right,
  'swirl-switch': { ...right, [before]: [off, on, off, on] },
  'xy-switch': { ...right, [before]: ['host on, told off', on, off, 'host on, told off'] },
});
JS
node run.mjs
