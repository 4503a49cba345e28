#!/usr/bin/env bash
# rsuite 6.2.4 <Toggle> and @douyinfe/semi-ui 2.90.1 <Checkbox>, in Chromium
#
# Expected: A form reset puts an uncontrolled toggle (`defaultChecked`) back to what it was at first, as it does a
#   plain checkbox, and it is drawn so.
# Instead: The reset reaches the input within and nothing else. The toggle stays drawn on and its `aria-checked` stays
#   "true"; the input is off, the form sends nothing, and the browser, which goes by the input, tells "off" to
#   assistive technology. The next press brings the two together, rsuite’s at on, so that nothing moves on the screen,
#   and Semi’s at off.
# Why it matters: The person sees one state and the service gets the other; the same press then means on for one
#   library and off for the other. An input that contradicts its own `aria-checked` cannot be believed, nor pressed
#   blindly.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  rsuite@6.2.4 @douyinfe/semi-ui@2.90.1 react@19.3.1 react-dom@19.3.1 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const { outputFiles: [bundle] } = await build({
  stdin: { contents: "import { createElement as h } from 'react'; import { createRoot } from 'react-dom/client'; import { Toggle } from 'rsuite'; import { Checkbox } from '@douyinfe/semi-ui'; createRoot(document.getElementById('root')).render(h('form', null, h(Toggle, { name: 'rsuite' }, 'Train'), h(Checkbox, null, 'Share')));", resolveDir: process.cwd() },
  bundle: true, write: false, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' }, loader: { '.css': 'empty', '.svg': 'text', '.woff': 'empty', '.woff2': 'empty' },
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
  const page = await open('<div id="root"></div>');
  const settle = () => page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  const look = async () => {
    const names = await told(page);
    const looks = await page.$$eval('form input', (all) => all.map((input) => ({
      drawn: (input.closest('[data-checked]')?.dataset.checked ?? String(input.closest('.semi-checkbox').classList.contains('semi-checkbox-checked'))) === 'true',
      ariaChecked: input.getAttribute('aria-checked'),
      input: input.checked,
    })));
    return looks.map((one, i) => `drawn ${one.drawn}, aria-checked ${one.ariaChecked}, input ${one.input}, told ${names[i]}`);
  };
  const press = () => page.$$eval('form input', (all) => all.forEach((input) => input.click()));
  await press();
  await settle();
  observed.pressed = await look();
  await page.$eval('form', (form) => form.reset());
  await settle();
  observed.reset = await look();
  await press();
  await settle();
  observed.pressedAgain = await look();
} finally {
  await browser.close();
}
console.log([version('rsuite'), version('@douyinfe/semi-ui'), browserVersion].join(', '));
console.dir(observed, { depth: 5 });
const both = (drawn, input) => ['switch "Train"', 'checkbox "Share"'].map((name) => `drawn ${drawn}, aria-checked ${drawn}, input ${input}, told ${name} ${input}`);
assert.deepEqual(observed, { pressed: both(true, true), reset: both(true, false), pressedAgain: [both(true, true)[0], both(false, false)[1]] });
JS
node run.mjs
