#!/usr/bin/env bash
# @govtechsg/sgds-web-component 3.8.0, <sgds-checkbox>, in Chromium
#
# Expected: A form sends a ticked box and leaves out one that is not, as a native checkbox does and as the box is
#   drawn and told.
# Instead: Served ticked, it is drawn and told as ticked and nothing is sent. Once a person takes the tick away, its
#   value is sent, and from then on always: with a page served "on", the person's "off" arrives as "on".
# Why it matters: What the page shows after a press proves nothing about what the service keeps. Only a page that is
#   loaded again, and read again, does.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @govtechsg/sgds-web-component@3.8.0 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const { outputFiles: [bundle] } = await build({
  stdin: { contents: "import '@govtechsg/sgds-web-component/components/Checkbox/index.js'", resolveDir: process.cwd() },
  bundle: true, write: false, format: 'esm', logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' },
});
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const browserVersion = await browser.version();
const observed = {};

/** The controls of a page as the browser tells them to assistive technology. */
const told = async (page) => {
  const list = [];
  const walk = (node) => {
    if (/^(?:switch|checkbox|radio)$/.test(node.role)) list.push(`${node.role} "${node.name}" ${node.checked}${node.disabled ? ' disabled' : ''}`);
    node.children?.forEach(walk);
  };
  walk(await page.accessibility.snapshot());
  return list;
};

/** The bodies of the forms that pages have sent. */
const posts = [];
const open = async (html, ready) => {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.method() === 'POST') {
      posts.push(request.postData() ?? '');
      request.respond({ status: 204 });
    } else if (request.isNavigationRequest()) request.respond({ contentType: 'text/html', body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Settings</title><body>${html}<script type="module" src="/bundle.js"></script>` });
    else if (request.url().endsWith('/bundle.js')) request.respond({ contentType: 'text/javascript', body: bundle.text });
    else request.respond({ status: 404 });
  });
  await page.goto('https://settings.example/');
  await page.waitForFunction(ready);
  await settle(page);
  return page;
};
const settle = (page) => page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
/** Sends the form as its own button would. @returns what the server receives */
const send = async (page) => {
  const count = posts.length;
  await page.evaluate(() => document.querySelector('form').requestSubmit());
  for (let tries = 0; posts.length === count && tries < 100; tries += 1) await settle(page);
  return posts.at(-1);
};

try {
  for (const [name, served] of [['served ticked', 'checked'], ['served unticked', '']]) {
    const page = await open(
      `<form method="post"><sgds-checkbox ${served} name="train" value="yes">Train</sgds-checkbox></form>`,
      'document.querySelector("sgds-checkbox").shadowRoot?.querySelector("input") !== null',
    );
    const steps = [[...(await told(page)), await send(page)]];
    for (let press = 0; press < 3; press += 1) {
      await page.click('sgds-checkbox');
      await settle(page);
      steps.push([...(await told(page)), await send(page)]);
    }
    observed[name] = steps;
  }
} finally {
  await browser.close();
}
console.log([version('@govtechsg/sgds-web-component'), browserVersion].join(', '));
console.dir(observed, { depth: 5 });
const on = 'checkbox "Train" true';
const off = 'checkbox "Train" false';
assert.deepEqual(observed, {
  'served ticked': [[on, ''], [off, 'train=yes'], [on, 'train=yes'], [off, 'train=yes']],
  'served unticked': [[off, ''], [on, 'train=yes'], [off, 'train=yes'], [on, 'train=yes']],
});
JS
node run.mjs
