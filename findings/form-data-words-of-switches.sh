#!/usr/bin/env bash
# @wikimedia/codex 2.7.0, @ovhcloud/ods-components 18.6.4, @ukic/web-components 3.27.0, in Chromium
#
# Expected: A checkbox that is on is sent as its value, "on" if it has none; one that is off is not sent (HTML,
#   "constructing the entry list"). So "is the name in the form data" tells the state.
# Instead: Codex sends the value "false" for a switch that is on (its unset input value is rendered as
#   `value="false"`). The OVHcloud toggle sends "" when it was never touched, "true" when on and "false" when turned
#   off. The switch of the ICDS (the third) sends "" when off.
# Why it matters: Form data is tempting evidence where a component hides its state, because it is what the service
#   will get. Neither the presence of the name nor the word of the value says how the switch stands.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @wikimedia/codex@2.7.0 vue@3.5.45 @ovhcloud/ods-components@18.6.4 @ukic/web-components@3.27.0 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const { outputFiles: [bundle] } = await build({
  stdin: { contents: "import { createApp, h, ref } from 'vue'; import { CdxToggleSwitch } from '@wikimedia/codex'; import { defineCustomElement as a } from '@ovhcloud/ods-components/dist/components/ods-toggle.js'; import { defineCustomElement as b } from '@ukic/web-components/dist/components/ic-switch.js'; a(); b(); createApp({ setup() { const on = ref(false); return () => h(CdxToggleSwitch, { modelValue: on.value, 'onUpdate:modelValue': (v) => { on.value = v; }, name: 'train' }, () => 'Train'); } }).mount('#codex');", resolveDir: process.cwd() },
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
  for (const [name, markup] of [['codex', ''], ['ods-toggle', '<ods-toggle name="train"></ods-toggle>'], ['ic-switch', '<ic-switch name="train" label="Train"></ic-switch>']]) {
    const page = await open(`<form>${markup}<div id="codex"></div></form>`);
    if (name !== 'codex') await page.$eval('#codex', (e) => e.remove());
    const look = async () => `${(await told(page))[0]} sends ${await page.$eval('form', (form) => JSON.stringify([...new FormData(form)]))}`;
    const press = async () => {
      await page.$eval('form', (form) => {
        const find = (root) => {
          for (const e of root.querySelectorAll('*')) {
            const found = e.matches('input[type="checkbox"]') ? e : e.shadowRoot && find(e.shadowRoot);
            if (found) return found;
          }
          return undefined;
        };
        find(form).click();
      });
      await settle(page);
      return look();
    };
    observed[name] = [await look(), await press(), await press()];
  }
} finally {
  await browser.close();
}
console.log([version('@wikimedia/codex'), version('@ovhcloud/ods-components'), version('@ukic/web-components'), browserVersion].join(', '));
console.dir(observed, { depth: 5 });
assert.deepEqual(observed, {
  codex: ['switch "Train" false sends []', 'switch "Train" true sends [["train","false"]]', 'switch "Train" false sends []'],
  'ods-toggle': ['switch "" false sends [["train",""]]', 'switch "" true sends [["train","true"]]', 'switch "" false sends [["train","false"]]'],
  'ic-switch': ['switch "Train" false sends [["train",""]]', 'switch "Train" true sends [["train","on"]]', 'switch "Train" false sends [["train",""]]'],
});
JS
node run.mjs
