#!/usr/bin/env bash
# @aurodesignsystem/auro-formkit 5.9.1, <auro-checkbox>, in Chromium
#
# Expected: Setting the documented property `checked` makes the box, what is told to assistive technology, and what
#   the form sends the same, whatever was pressed before.
# Instead: After a person has pressed the box twice, `checked = true` draws the tick and sets the attribute, but the
#   input within stays unticked: assistive technology is told "not checked". The form sends nothing in either case,
#   although the box has a name and a value.
# Why it matters: The drawn state and the told state are two states. A reader that looks only into the shadow root
#   says "off" while the person sees a tick.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @aurodesignsystem/auro-formkit@5.9.1 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const { outputFiles: [bundle] } = await build({
  stdin: { contents: "import '@aurodesignsystem/auro-formkit/auro-checkbox'", resolveDir: process.cwd() },
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
  const page = await open('<form><auro-checkbox-group><auro-checkbox name="train" value="yes">Train</auro-checkbox></auro-checkbox-group></form>');
  const settle = () => page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  const look = async () => ({
    ...(await page.$eval('auro-checkbox', (e) => ({
      property: e.checked,
      tickDrawn: e.shadowRoot.querySelector('svg') !== null,
      input: e.shadowRoot.querySelector('input').checked,
      sent: [...new FormData(e.closest('form'))].length,
    }))),
    told: (await told(page)).join(),
  });
  for (let press = 0; press < 2; press++) {
    await page.click('auro-checkbox');
    await settle();
    observed[`pressed ${press + 1}`] = await look();
  }
  await page.$eval('auro-checkbox', (e) => { e.checked = true; });
  await settle();
  observed.set = await look();
} finally {
  await browser.close();
}
console.log([version('@aurodesignsystem/auro-formkit'), browserVersion].join(', '));
console.dir(observed, { depth: 5 });
assert.deepEqual(observed, {
  'pressed 1': { property: true, tickDrawn: true, input: true, sent: 0, told: 'checkbox "Train" true' },
  'pressed 2': { property: false, tickDrawn: false, input: false, sent: 0, told: 'checkbox "Train" false' },
  set: { property: true, tickDrawn: true, input: false, sent: 0, told: 'checkbox "Train" false' },
});
JS
node run.mjs
