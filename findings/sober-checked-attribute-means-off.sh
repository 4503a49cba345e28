#!/usr/bin/env bash
# sober 1.1.10, <s-switch> and <s-checkbox>, in Chromium
#
# Expected: A boolean attribute is true by being there, whatever its value (HTML, "Boolean attributes"): `<s-switch
#   checked>` starts on.
# Instead: `checked` without a value is off, and the component removes the attribute; only `checked="true"` is on.
#   Neither element is in the accessibility tree: no role, no state, and nothing of them is in the form data.
# Why it matters: "The attribute is there" is no evidence of "on" on a custom element. Here a page can hold markup
#   that says on in the HTML that was served and off on the screen.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  sober@1.1.10 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const { outputFiles: [bundle] } = await build({
  stdin: { contents: "import 'sober/switch'; import 'sober/checkbox'", resolveDir: process.cwd() },
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
  for (const tag of ['s-switch', 's-checkbox']) {
    for (const [how, attribute] of [['checked', 'checked'], ['checked="true"', 'checked="true"'], ['none', '']]) {
      const page = await open(`<form><${tag} name="train" ${attribute}>Train</${tag}></form>`);
      observed[`${tag} ${how}`] = await page.$eval(tag, (e) => [e.checked, e.getAttribute('checked'), [...new FormData(e.closest('form'))].length]);
      observed.told = (observed.told ?? 0) + (await told(page)).length;
      await page.close();
    }
  }
} finally {
  await browser.close();
}
console.log([version('sober'), browserVersion].join(', '));
console.dir(observed, { depth: 5 });
const off = [false, null, 0];
assert.deepEqual(observed, {
  's-switch checked': off, 's-switch checked="true"': [true, 'true', 0], 's-switch none': off,
  's-checkbox checked': off, 's-checkbox checked="true"': [true, 'true', 0], 's-checkbox none': off,
  told: 0,
});
JS
node run.mjs
