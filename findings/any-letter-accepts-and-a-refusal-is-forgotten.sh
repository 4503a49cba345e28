#!/usr/bin/env bash
# @porscheofficial/cookie-consent-banner 4.1.0, <cookie-consent-banner>, in Chromium
#
# Expected: A focused button is pressed by Enter and by the space bar. A refusal is remembered as long as a consent is.
# Instead: Any letter or digit that is typed while a button of the banner has the focus presses it: "n" on "Accept all"
#   accepts all. Where no category is mandatory, "Only required cookies" writes an empty list, which counts as no answer:
#   the next visit asks again, and tells the page nothing, while a consent is remembered and told ("restored"). Categories that
#   the page sets before the element is defined, as the README's page does, are lost in the build "dist/components": "Accept
#   all" then accepts nothing, without a word, and asks again.
# Why it matters: The events of a press differ from what HTML promises, so that a test by mouse proves little. Who refuses is
#   asked on every page until they agree, and a page that is loaded again does not show that they ever refused.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @porscheofficial/cookie-consent-banner@4.1.0 esbuild@0.28.2 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const { outputFiles: [bundle] } = await build({
  stdin: { contents: "import { defineCustomElement } from '@porscheofficial/cookie-consent-banner/dist/components/cookie-consent-banner.js'; defineCustomElement(); window.setCategories?.()", resolveDir: process.cwd() },
  bundle: true, write: false, format: 'esm', logLevel: 'error',
});
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const browserVersion = await browser.version();
const observed = {};

/** Opens the page as someone who was never there does, or, given a page, as they come back. */
const open = async ({ mandatory = true, early = false }, last) => {
  const page = last ?? (await (await browser.createBrowserContext()).newPage());
  if (!last) {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.isNavigationRequest())
        request.respond({
          contentType: 'text/html',
          body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Settings</title><body><cookie-consent-banner disable-slide-in-animation btn-label-accept-and-continue="Accept all" btn-label-only-essential-and-continue="Only required cookies">We use cookies.</cookie-consent-banner>
            <script>
              const banner = document.querySelector('cookie-consent-banner');
              window.setCategories = () => { banner.availableCategories = [{ key: 'basic', label: 'Basic', description: '', isMandatory: ${mandatory} }, { key: 'training', label: 'Training', description: '' }]; };
              if (${early}) { setCategories(); delete window.setCategories; }
              window.told = [];
              for (const what of ['restored', 'updated']) document.addEventListener('cookie_consent_preferences_' + what, ({ detail }) => told.push(what + ' ' + detail.acceptedCategories.join('+')));
            </script><script type="module" src="/bundle.js"></script>`,
        });
      else if (request.url().endsWith('/bundle.js')) request.respond({ contentType: 'text/javascript', body: bundle.text });
      else request.respond({ status: 404 });
    });
  }
  await page.goto('https://settings.example/');
  await page.waitForFunction('document.querySelector("cookie-consent-banner.hydrated") !== null');
  return page;
};
const state = (page) => page.evaluate(() => ({ asks: document.querySelector('cookie-consent-banner').shadowRoot.querySelector('[role=dialog]') !== null, told: window.told.join(', ') || 'nothing' }));
const settle = (page) => page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
const button = (page, name) => page.evaluateHandle((name) => document.querySelector('cookie-consent-banner').shadowRoot.querySelector(name), name);

try {
  for (const [name, how, what] of [
    ['Only required, with a mandatory category', {}, '.btn_essentials_only'],
    ['Only required, without', { mandatory: false }, '.btn_essentials_only'],
    ['Accept all, without', { mandatory: false }, '.btn_accept_all'],
    ['Accept all, categories set early', { early: true }, '.btn_accept_all'],
  ]) {
    const page = await open(how);
    await (await button(page, what)).click();
    await settle(page);
    const pressed = await state(page);
    await open(how, page);
    observed[name] = { pressed, 'next visit': await state(page) };
  }
  for (const key of ['Tab', 'ArrowDown', 'n', '7']) {
    const page = await open({});
    await (await button(page, '.btn_accept_all')).focus();
    await page.keyboard.press(key);
    await settle(page);
    observed[`${key} on “Accept all”`] = await state(page);
  }
} finally {
  await browser.close();
}
console.log([version('@porscheofficial/cookie-consent-banner'), browserVersion].join(', '));
console.dir(observed, { depth: 5 });
const forgotten = { pressed: { asks: false, told: 'updated ' }, 'next visit': { asks: true, told: 'nothing' } };
const untouched = { asks: true, told: 'nothing' };
const accepted = { asks: false, told: 'updated basic+training' };
assert.deepEqual(observed, {
  'Only required, with a mandatory category': { pressed: { asks: false, told: 'updated basic' }, 'next visit': { asks: false, told: 'restored basic' } },
  'Only required, without': forgotten,
  'Accept all, without': { pressed: accepted, 'next visit': { asks: false, told: 'restored basic+training' } },
  'Accept all, categories set early': forgotten,
  'Tab on “Accept all”': untouched,
  'ArrowDown on “Accept all”': untouched,
  'n on “Accept all”': accepted,
  '7 on “Accept all”': accepted,
});
JS
node run.mjs
