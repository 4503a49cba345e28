#!/usr/bin/env bash
# @hashicorp/react-consent-manager 9.3.0, with react 18.3.1, in Chromium
#
# Expected: The window has "Save preferences". Who turns a toggle on to see what it does and leaves by Escape has changed
#   nothing: nothing is written down, and nothing is loaded.
# Instead: The toggle works on the very object that the page holds as the saved preferences. Escape closes the window and
#   reads "what was saved" from that object: the service that was toggled is loaded, and its toggle is on when the window
#   opens again, while the cookie still says off. The other way round a service counts as off, until the page is
#   loaded again.
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
  <ConsentManager version={1} segmentWriteKey="key" segmentServices={[]} additionalServices={additionalServices} categories={[{ name: 'Training', description: '' }]} privacyPolicyLink="/p" cookiePolicyLink="/c" />,
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
    const toggle = () => page.evaluate(() => document.querySelector('dialog input, dialog [role=switch], dialog button[aria-pressed]')?.outerHTML);
    const before = { loaded, toggle: await toggle(), cookie: await cookie() };
    await page.evaluate(() => document.querySelector('dialog [aria-labelledby]:not(dialog)').click());
    await settle(page);
    const turned = { loaded, toggle: await toggle(), cookie: await cookie() };
    await page.keyboard.press('Escape');
    await settle(page);
    const left = { open: await page.evaluate(() => document.querySelector('dialog') !== null), loaded, cookie: await cookie() };
    await opened();
    const again = { loaded, toggle: await toggle(), cookie: await cookie() };
    observed[`stored ${stored}`] = { before, turned, left, again, html: await page.evaluate(() => document.querySelector('dialog')?.innerHTML) };
  }
} finally {
  await browser.close();
}
console.log([version('@hashicorp/react-consent-manager'), browserVersion].join(', '));
console.dir(observed, { depth: 5 });
JS
node run.mjs
