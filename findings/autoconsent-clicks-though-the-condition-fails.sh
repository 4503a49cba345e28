#!/usr/bin/env bash
# @duckduckgo/autoconsent 16.23.0, rule steps, in Chromium
#
# Expected: A step may carry several checks and actions (the type of a step is the sum of all of them), and "exiting
#   if one fails" holds: `{ exists, click }` clicks if it exists. "visible" asks whether the element is "currently
#   visible on the page".
# Instead: All parts of a step are started together and only their results are joined: the button is clicked although
#   the element of `exists` is absent, and the opt-out is then reported as failed. An element that is `visibility:
#   hidden` or wholly transparent counts as visible.
# Why it matters: A peer’s rule cannot be read as "press only if". In an engine that must not press without evidence,
#   a condition has to be a step of its own, before the press.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @duckduckgo/autoconsent@16.23.0 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const { outputFiles: [bundle] } = await build({
  stdin: { contents: "import AutoConsent from '@duckduckgo/autoconsent'; globalThis.AutoConsent = AutoConsent;", resolveDir: process.cwd() },
  bundle: true, write: false, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' },
});
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const browserVersion = await browser.version();
const observed = {};

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

const run = async (banner, optOut) => {
  const page = await open(`<div id="banner" style="${banner}">Cookies <button id="reject" onclick="globalThis.clicks = (globalThis.clicks ?? 0) + 1">Reject</button></div>`);
  return page.evaluate(async (steps) => {
    const messages = [];
    const done = new Promise((resolve) => {
      const send = async (message) => {
        messages.push(message);
        if (message.type === 'optOutResult' || (message.type === 'report' && message.state.lifecycle === 'nothingDetected')) resolve();
      };
      const rule = { name: 'Finding', detectCmp: [{ exists: '#banner' }], detectPopup: [{ visible: '#banner' }], optIn: [], optOut: steps };
      globalThis.consent = new AutoConsent(send, { enabled: true, autoAction: 'optOut', detectRetries: 1, enablePrehide: false, enableGeneratedRules: false }, { autoconsent: [rule], consentomatic: {} });
      setTimeout(resolve, 8000);
    });
    await done;
    return { popupFound: messages.some((m) => m.type === 'popupFound'), clicks: globalThis.clicks ?? 0, result: messages.find((m) => m.type === 'optOutResult')?.result ?? null };
  }, optOut);
};
try {
  observed.both = await run('', [{ exists: '#absent', click: '#reject' }]);
  observed.apart = await run('', [{ exists: '#absent' }, { click: '#reject' }]);
  observed.invisible = await run('visibility:hidden', [{ click: '#reject' }]);
  observed.transparent = await run('opacity:0', [{ click: '#reject' }]);
  observed.none = await run('display:none', [{ click: '#reject' }]);
} finally {
  await browser.close();
}
console.log([version('@duckduckgo/autoconsent'), browserVersion].join(', '));
console.dir(observed, { depth: 5 });
assert.deepEqual(observed, {
  both: { popupFound: true, clicks: 1, result: false },
  apart: { popupFound: true, clicks: 0, result: false },
  invisible: { popupFound: true, clicks: 1, result: true },
  transparent: { popupFound: true, clicks: 1, result: true },
  none: { popupFound: false, clicks: 0, result: null },
});
JS
node run.mjs
