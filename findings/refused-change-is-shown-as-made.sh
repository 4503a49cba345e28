#!/usr/bin/env bash
# @nordhealth/components 4.20.0, @momentum-design/components 0.122.22, @spectrum-web-components/switch 1.12.2, in Chromium
#
# Expected: A page that does not allow a change sets the switch back in its `change` listener: `event.target.checked = true`. A
#   native checkbox is then on again, in every respect.
# Instead: The host is on and the form sends it (but for <sp-switch>, which no form ever sends); the native box inside, which
#   the person pressed, stays off, and off is what is told. Between two renderings the property went from on to off to on,
#   so that nothing is rendered anew. The next press, refused as well, ticks the box again.
# Why it matters: "You cannot opt out here" looks like an opt-out that was made. Whoever reads what is told finds "off"
#   for a setting that is on and is sent as on; only another loading of the page shows it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @nordhealth/components@4.20.0 @momentum-design/components@0.122.22 @spectrum-web-components/switch@1.12.2 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const elements = {
  'native checkbox': ['', '<label><input type="checkbox" checked name="train"> Train</label>', 'input'],
  'nord-toggle': ["import '@nordhealth/components/lib/Toggle.js'", '<nord-toggle checked name="train" label="Train"></nord-toggle>', 'nord-toggle'],
  'mdc-toggle': ["import '@momentum-design/components/dist/components/toggle/index.js'", '<mdc-toggle checked name="train" label="Train"></mdc-toggle>', 'mdc-toggle'],
  'sp-switch': ["import '@spectrum-web-components/switch/sp-switch.js'", '<sp-switch checked name="train">Train</sp-switch>', 'sp-switch'],
};
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const browserVersion = await browser.version();
const observed = {};

/** The one control of the page as the browser tells it to assistive technology. */
const told = async (page) => {
  const list = [];
  const walk = (node) => {
    if (/^(?:switch|checkbox)$/.test(node.role)) list.push(node.checked ? 'on' : 'off');
    node.children?.forEach(walk);
  };
  walk(await page.accessibility.snapshot());
  return list.join();
};
const settle = (page) => page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
const state = async (page, name) => `${await page.evaluate((name) => {
  const host = document.querySelector(name);
  return `host ${host.checked ? 'on' : 'off'}, form sends ${new FormData(document.forms[0]).has('train') ? 'it' : 'nothing'}, box ${(host.shadowRoot?.querySelector('input') ?? host).checked ? 'on' : 'off'}`;
}, name)}, told ${await told(page)}`;

try {
  for (const [element, [code, html, name]] of Object.entries(elements)) {
    const { outputFiles: [bundle] } = await build({ stdin: { contents: code, resolveDir: process.cwd() }, bundle: true, write: false, format: 'esm', logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' } });
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.isNavigationRequest()) request.respond({ contentType: 'text/html', body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Settings</title><body><form>${html}</form><script type="module" src="/bundle.js"></script>` });
      else if (request.url().endsWith('/bundle.js')) request.respond({ contentType: 'text/javascript', body: bundle.text });
      else request.respond({ status: 404 });
    });
    await page.goto('https://settings.example/');
    await page.waitForFunction((name) => name === 'input' || document.querySelector(name).shadowRoot?.querySelector('input'), {}, name);
    await settle(page);
    const seen = { served: await state(page, name) };
    await page.evaluate((name) => document.querySelector(name).addEventListener('change', ({ currentTarget }) => (currentTarget.checked = true)), name);
    const press = async () => {
      const [x, y] = await page.evaluate((name) => {
        const host = document.querySelector(name);
        const box = (host.shadowRoot?.querySelector('input') ?? host).getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2];
      }, name);
      await page.mouse.click(x, y);
      await settle(page);
      return state(page, name);
    };
    seen['pressed, and set back'] = await press();
    seen['pressed again'] = await press();
    observed[element] = seen;
    await page.close();
  }
} finally {
  await browser.close();
}
console.log([...['@nordhealth/components', '@momentum-design/components', '@spectrum-web-components/switch'].map(version), browserVersion].join(', '));
console.dir(observed);
const on = (sends) => `host on, form sends ${sends}, box on, told on`;
const refused = (sends) => ({ served: on(sends), 'pressed, and set back': `host on, form sends ${sends}, box off, told off`, 'pressed again': on(sends) });
assert.deepEqual(observed, {
  'native checkbox': { ...refused('it'), 'pressed, and set back': on('it') },
  'nord-toggle': refused('it'),
  'mdc-toggle': refused('it'),
  'sp-switch': refused('nothing'),
});
JS
node run.mjs
