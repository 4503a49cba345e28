#!/usr/bin/env bash
# @duetds/components 10.1.0, <duet-toggle> and <duet-checkbox>, in Chromium
#
# Expected: What is disabled is not sent with its form; what is ticked, and has a name and a value, is.
# Instead: The toggle keeps a hidden input beside it, which does not know of `disabled`: greyed and told as disabled,
#   its value is sent all the same. The checkbox of the same library keeps none: ticked by the page or by a person,
#   it is never sent.
# Why it matters: Whether a control is disabled says nothing about whether its value is kept when the form is saved,
#   and the answer differs between two controls of one library.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @duetds/components@10.1.0 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const { outputFiles: [bundle] } = await build({
  stdin: { contents: "import { defineCustomElements } from '@duetds/components/lib/loader'; defineCustomElements();", resolveDir: process.cwd() },
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
  for (const tag of ['duet-toggle', 'duet-checkbox']) {
    for (const served of ['checked disabled', 'checked', '']) {
      const page = await open(
        `<form method="post"><${tag} ${served} name="train" value="yes" label="Train"></${tag}></form>`,
        `document.querySelector("${tag}.hydrated") !== null`,
      );
      if (served === '') {
        await page.click(tag);
        await settle(page);
      }
      observed[`${tag}, ${served === '' ? 'ticked by a person' : served}`] = [...(await told(page)), await send(page)];
    }
  }
} finally {
  await browser.close();
}
console.log([version('@duetds/components'), browserVersion].join(', '));
console.dir(observed, { depth: 5 });
const on = 'checkbox "Train" true';
assert.deepEqual(observed, {
  'duet-toggle, checked disabled': [`${on} disabled`, 'train=yes'],
  'duet-toggle, checked': [on, 'train=yes'],
  'duet-toggle, ticked by a person': [on, 'train=yes'],
  'duet-checkbox, checked disabled': [`${on} disabled`, ''],
  'duet-checkbox, checked': [on, ''],
  'duet-checkbox, ticked by a person': [on, ''],
});
JS
node run.mjs
