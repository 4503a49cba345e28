#!/usr/bin/env bash
# @sbb-esta/lyne-elements 5.11.0, <sbb-toggle-check> and <sbb-checkbox>, in Chromium
#
# Expected: The accessible name of a control is its text; a checkbox without `value` is sent as "on" when it is
#   ticked.
# Instead: The name begins with a zero-width space and a space: it does not equal the text, nor starts with it, nor
#   does trimming help (U+200B is no white space). The toggle is told as a checkbox, not a switch. Ticked and with a
#   name but without `value`, neither of the two is sent.
# Why it matters: Names must be normalised before they are compared: whatever takes no room is dropped, then white
#   space is trimmed, in that order.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @sbb-esta/lyne-elements@5.11.0 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const { outputFiles: [bundle] } = await build({
  stdin: { contents: "import '@sbb-esta/lyne-elements/toggle-check.js'; import '@sbb-esta/lyne-elements/checkbox.js'", resolveDir: process.cwd() },
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

try {
  for (const tag of ['sbb-toggle-check', 'sbb-checkbox']) {
    const page = await open(`<form><${tag} name="train" checked>Train</${tag}></form>`);
    observed[tag] = {
      told: JSON.stringify((await told(page))[0]).replaceAll('\u200b', '\\u200b'),
      sent: await page.$eval('form', (form) => [...new FormData(form)].length),
    };
    await page.$eval(tag, (e) => { e.value = 'yes'; });
    observed[tag].sentWithValue = await page.$eval('form', (form) => [...new FormData(form)].length);
  }
} finally {
  await browser.close();
}
console.log([version('@sbb-esta/lyne-elements'), browserVersion].join(', '));
console.dir(observed, { depth: 5 });
const same = { told: JSON.stringify('checkbox "\u200b Train" true').replaceAll('\u200b', '\\u200b'), sent: 0, sentWithValue: 1 };
assert.deepEqual(observed, { 'sbb-toggle-check': same, 'sbb-checkbox': same });
JS
node run.mjs
