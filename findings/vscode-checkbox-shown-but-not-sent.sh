#!/usr/bin/env bash
# @vscode-elements/elements 2.5.1, <vscode-checkbox>, in Chromium
#
# Expected: A form-associated checkbox sends what it shows. The component reflects its `checked` attribute, so that
#   setting the attribute ticks the box.
# Instead: After a person turned the box off, setting the attribute or the property ticks it for the eye, the property
#   and assistive technology, and the form still sends nothing.
# Why it matters: "It shows on" and "it will be saved as on" are two facts, in both directions: the finding is about
#   what is shown, and only the reading after a reload is about what was kept.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @vscode-elements/elements@2.5.1 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const { outputFiles: [bundle] } = await build({
  stdin: { contents: "import '@vscode-elements/elements/dist/vscode-checkbox/index.js'", resolveDir: process.cwd() },
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
  const page = await open('<form><vscode-checkbox name="train" label="Train" checked></vscode-checkbox></form>');
  const look = async () => `${(await told(page))[0]}, sends ${await page.$eval('form', (form) => JSON.stringify([...new FormData(form)]))}`;
  observed.served = await look();
  await page.click('vscode-checkbox');
  await settle(page);
  observed.pressed = await look();
  await page.$eval('vscode-checkbox', (e) => e.setAttribute('checked', ''));
  await settle(page);
  observed.attributeSet = await look();
  await page.$eval('vscode-checkbox', (e) => { e.checked = false; });
  await settle(page);
  await page.$eval('vscode-checkbox', (e) => { e.checked = true; });
  await settle(page);
  observed.propertySet = await look();
} finally {
  await browser.close();
}
console.log([version('@vscode-elements/elements'), browserVersion].join(', '));
console.dir(observed, { depth: 5 });
assert.deepEqual(observed, {
  served: 'checkbox "Train" true, sends [["train","on"]]',
  pressed: 'checkbox "Train" false, sends []',
  attributeSet: 'checkbox "Train" true, sends []',
  propertySet: 'checkbox "Train" true, sends []',
});
JS
node run.mjs
