#!/usr/bin/env bash
# @hashicorp/react-consent-manager 9.3.0, with react 18.3.1, in Chromium
#
# Expected: The window has "Save preferences". Who turns a toggle on to see what it does and leaves by Escape has changed
#   nothing: nothing is written down, and nothing is loaded.
# Instead: The toggle works on the very object that the page holds as the saved preferences. Escape closes the window and
#   reads "what was saved" from that object: the service that was toggled is loaded, and its toggle is on when the window
#   opens again, while the cookie still says off. The other way round a service is shown as off, until the page is
#   loaded again and it is on.
# Why it matters: The window, the page and the cookie say three things after a press that was taken back. Reading the toggle
#   again in the same page finds what was pressed, and the next visit finds the opposite.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @hashicorp/react-consent-manager@9.3.0 next@14.2.35 react@18.3.1 react-dom@18.3.1 events@3.3.0 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > page.jsx <<'JSX'
import { createRoot } from 'react-dom/client';
import ConsentManager, { open } from '@hashicorp/react-consent-manager';

window.openConsent = open;
const additionalServices = [{ name: 'Training', description: '', category: 'Training', url: 'https://settings.example/training.js', async: true }];
createRoot(document.querySelector('main')).render(
  <ConsentManager
    version={1}
    segmentWriteKey="key"
    segmentServices={[]}
    additionalServices={additionalServices}
    categories={[{ name: 'Training', description: '' }]}
    privacyPolicyLink="/p"
    cookiePolicyLink="/c"
  />,
);
JSX
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const { outputFiles } = await build({
  entryPoints: ['page.jsx'], bundle: true, write: false, outdir: 'out', format: 'esm', logLevel: 'error', jsx: 'automatic',
  loader: { '.js': 'jsx', '.svg': 'dataurl', '.woff2': 'dataurl', '.woff': 'dataurl', '.graphql': 'text' }, define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'window' },
});
const bundle = outputFiles.find(({ path }) => path.endsWith('.js')).text;
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const browserVersion = await browser.version();
const observed = {};
const settle = (page) => page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
try {
  for (const stored of [false, true]) {
    const page = await (await browser.createBrowserContext()).newPage();
    await page.emulateTimezone('Europe/Berlin');
    let loaded = 0;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const headers = { 'access-control-allow-origin': '*' };
      if (request.isNavigationRequest()) request.respond({ contentType: 'text/html', body: '<!doctype html><html lang="en"><meta charset="utf-8"><title>Settings</title><body><main></main><script type="module" src="/bundle.js"></script>' });
      else if (request.url().endsWith('/bundle.js')) request.respond({ contentType: 'text/javascript', body: bundle });
      else if (request.url().endsWith('/integrations')) request.respond({ contentType: 'application/json', headers, body: '[]' });
      else if (request.url().endsWith('/training.js')) request.respond({ contentType: 'text/javascript', body: `/* ${++loaded} */` });
      else request.respond({ status: 404, headers });
    });
    page.on('pageerror', (error) => console.error(error.message));
    await page.setCookie({ name: 'hashi-consent-preferences', value: encodeURIComponent(JSON.stringify({ custom: { Training: stored }, version: 1 })), url: 'https://settings.example/' });
    await page.goto('https://settings.example/');
    await settle(page);
    const cookie = async () => JSON.parse(decodeURIComponent((await page.cookies()).find(({ name }) => name === 'hashi-consent-preferences').value)).custom.Training;
    const opened = async () => {
      await page.evaluate(() => window.openConsent?.());
      await settle(page);
    };
    await opened();
    const state = async () => ({ toggle: await page.evaluate(() => document.querySelector('dialog input')?.checked ?? 'closed'), 'times loaded': loaded, cookie: await cookie() });
    const seen = { opened: await state() };
    await page.click('dialog label');
    await settle(page);
    seen.turned = await state();
    await page.keyboard.press('Escape');
    await settle(page);
    seen['left by Escape'] = await state();
    await opened();
    seen['opened again'] = await state();
    await page.goto('https://settings.example/');
    await settle(page);
    await opened();
    seen['next visit'] = await state();
    observed[`saved as ${stored}`] = seen;
  }
} finally {
  await browser.close();
}
console.log([version('@hashicorp/react-consent-manager'), browserVersion].join(', '));
console.dir(observed, { depth: 5 });
const state = (toggle, loaded, saved) => ({ toggle, 'times loaded': loaded, cookie: saved });
assert.deepEqual(observed, {
  'saved as false': { opened: state(false, 0, false), turned: state(true, 0, false), 'left by Escape': state('closed', 1, false), 'opened again': state(true, 1, false), 'next visit': state(false, 1, false) },
  'saved as true': { opened: state(true, 1, true), turned: state(false, 1, true), 'left by Escape': state('closed', 1, true), 'opened again': state(false, 1, true), 'next visit': state(true, 2, true) },
});
JS
node run.mjs
