#!/usr/bin/env bash
# @ukic/web-components 3.27.0, @infineon/infineon-design-system-stencil 39.11.0, @ovhcloud/ods-components 18.6.4, in Chromium
#
# Expected: The property that sets the state also tells it: "If `true`, the switch will display as checked"
#   (ic-switch), as `checked` of a native checkbox does.
# Instead: When a person turns the control off, the input within and what assistive technology is told change, and the
#   property of the host stays true for ever (ic-switch keeps the attribute `checked` too; ifx-checkbox keeps
#   checked="true"). It is an initial value, not a state.
# Why it matters: A content script sees attributes of the host before anything else, and a page script asks its
#   property. Both say "on" of a setting that is off.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @ukic/web-components@3.27.0 @infineon/infineon-design-system-stencil@39.11.0 @ovhcloud/ods-components@18.6.4 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const { outputFiles: [bundle] } = await build({
  stdin: { contents: "import { defineCustomElement as a } from '@ukic/web-components/dist/components/ic-switch.js'; import { defineCustomElement as b } from '@infineon/infineon-design-system-stencil/dist/components/ifx-checkbox.js'; import { defineCustomElement as c } from '@ovhcloud/ods-components/dist/components/ods-checkbox.js'; a(); b(); c();", resolveDir: process.cwd() },
  bundle: true, write: false, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' },
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
  for (const [tag, property, markup] of [
    ['ic-switch', 'checked', '<ic-switch label="Train" checked></ic-switch>'],
    ['ifx-checkbox', 'checked', '<ifx-checkbox checked="true">Train</ifx-checkbox>'],
    ['ods-checkbox', 'isChecked', '<ods-checkbox input-id="train" is-checked></ods-checkbox><label for="train">Train</label>'],
  ]) {
    const page = await open(markup);
    const look = async () => ({ host: await page.$eval(tag, (e, p) => e[p], property), told: (await told(page))[0] });
    observed[tag] = [await look()];
    // The control itself, wherever the component has put it.
    await page.$eval(tag, (host) => {
      const root = host.shadowRoot ?? host;
      (root.querySelector('[role="checkbox"], input')).click();
    });
    await settle(page);
    observed[tag].push(await look());
  }
} finally {
  await browser.close();
}
console.log([version('@ukic/web-components'), version('@infineon/infineon-design-system-stencil'), version('@ovhcloud/ods-components'), browserVersion].join(', '));
console.dir(observed, { depth: 5 });
for (const [tag, [before, after]] of Object.entries(observed)) {
  const role = tag === 'ic-switch' ? 'switch' : 'checkbox';
  assert.deepEqual(before, { host: true, told: `${role} "Train" true` });
  assert.deepEqual(after, { host: true, told: `${role} "Train" false` });
}
JS
node run.mjs
