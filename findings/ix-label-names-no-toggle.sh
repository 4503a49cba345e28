#!/usr/bin/env bash
# @siemens/ix 5.2.0, <ix-field-label html-for> with <ix-toggle>, in Chromium
#
# Expected: The library's own label, tied to the toggle by `html-for`, names it, as a native `label for` does, and the
#   name stays the same whichever way the toggle stands.
# Instead: The label names nothing. The toggle is called by the word it draws for its position: a switch named "On"
#   that is called "Off" after a press. A native label for the same toggle names it "Train".
# Why it matters: Whoever remembers a control by its name, and looks for that name after the press, finds another
#   control, or none.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @siemens/ix@5.2.0 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const { outputFiles: [bundle] } = await build({
  stdin: { contents: "import { defineCustomElements } from '@siemens/ix/loader'; defineCustomElements();", resolveDir: process.cwd() },
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

try {
  for (const [name, html] of [
    ['label', '<label for="train">Train</label><ix-toggle id="train" checked></ix-toggle>'],
    ['ix-field-label', '<ix-field-label html-for="train">Train</ix-field-label><ix-toggle id="train" checked></ix-toggle>'],
  ]) {
    const page = await open(html, 'document.querySelector("ix-toggle.hydrated") !== null');
    observed[name] = { before: (await told(page)).join() };
    await page.click('ix-toggle');
    await settle(page);
    observed[name].after = (await told(page)).join();
  }
} finally {
  await browser.close();
}
console.log([version('@siemens/ix'), browserVersion].join(', '));
console.dir(observed, { depth: 5 });
assert.deepEqual(observed, {
  label: { before: 'switch "Train" true', after: 'switch "Train" false' },
  'ix-field-label': { before: 'switch "On" true', after: 'switch "Off" false' },
});
JS
node run.mjs
