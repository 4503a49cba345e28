#!/usr/bin/env bash
# tarteaucitronjs 1.34.0, in Chromium
#
# Expected: Every service has an answer of its own, "Allow" or "Deny", in the cookie "!gtag=false!multiplegtag=true"; what is denied is not
#   loaded. `key` is a service's name, and any name will do for one of the site's own.
# Instead: The cookie is searched for "gtag=true", and that is in "!multiplegtag=true". Who denied Google Analytics (gtag) and allowed "multiple"
#   gets both at the next visit, and the window shows both as allowed, while the cookie goes on saying "!gtag=false". Of the services that
#   come with the library "googletagmanager" is another, and "analytics", which ends six other names; of a site's own, "training" and
#   "notraining".
# Why it matters: The refusal is on record, and the script runs. The window, read after the press, says "denied"; loaded again, it says
#   "allowed", and nobody has pressed anything.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  tarteaucitronjs@1.34.0 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const folder = 'node_modules/tarteaucitronjs/';
const init = { privacyUrl: '', hashtag: '#settings', cookieName: 'answers', orientation: 'middle', highPrivacy: true, AcceptAllCta: true, DenyAllCta: true, adblocker: false, showIcon: false, groupServices: false, serviceDefaultState: 'wait', mandatory: true, googleConsentMode: false };
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Settings</title><body><main>Settings</main>
  <script src="/tarteaucitron.js"></script><script>
    tarteaucitronForceLanguage = 'en';
    tarteaucitron.init(${JSON.stringify(init)});
    tarteaucitron.user.gtagUa = 'G-ONE';
    tarteaucitron.user.multiplegtagUa = ['G-TWO'];
    tarteaucitron.job = ['gtag', 'multiplegtag', 'training', 'notraining'];
    document.addEventListener('DOMContentLoaded', () => {
      window.started = [];
      const wait = setInterval(() => {
        if (!tarteaucitron.services) return;
        clearInterval(wait);
        for (const key of ['training', 'notraining'])
          tarteaucitron.services[key] = { key, type: 'other', name: key, uri: '', needConsent: true, cookies: [], js: () => started.push(key), fallback() {} };
      }, 1);
    });
  </script>`;
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const observed = {};
try {
  console.log(`tarteaucitronjs ${JSON.parse(readFileSync(`${folder}package.json`)).version}`, await browser.version());
  const tab = await browser.newPage();
  let requested = [];
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const { hostname, pathname, searchParams } = new URL(request.url());
    if (hostname !== 'settings.example') {
      if (pathname === '/gtag/js') requested.push(searchParams.get('id'));
      request.respond({ contentType: 'text/javascript', body: '' });
    } else if (pathname === '/') request.respond({ contentType: 'text/html', body: page });
    else if (existsSync(folder + pathname)) request.respond({ contentType: pathname.endsWith('.css') ? 'text/css' : 'text/javascript', body: readFileSync(folder + pathname) });
    else request.respond({ status: 404 });
  });
  const settle = () => new Promise((done) => setTimeout(done, 1500));
  const state = () =>
    tab.evaluate((requested) => ({
      'denied by the cookie': [...decodeURIComponent(document.cookie).matchAll(/!(\w+)=false/g)].map(([, key]) => key).join(', '),
      'denied in the window': [...document.querySelectorAll('.tarteaucitronLine')].filter((line) => line.classList.contains('tarteaucitronIsDenied')).map(({ id }) => id.replace('Line', '')).join(', '),
      loaded: [...new Set([...requested, ...window.started])].sort().join(', ') || 'nothing',
    }), requested);
  await tab.goto('https://settings.example/');
  await settle();
  await tab.evaluate(() => {
    for (const id of ['gtagDenied', 'multiplegtagAllowed', 'trainingDenied', 'notrainingAllowed']) document.getElementById(id).click();
  });
  await settle();
  observed.pressed = await state();
  requested = [];
  await tab.goto('https://settings.example/');
  await settle();
  observed['next visit'] = await state();
} finally {
  await browser.close();
}
console.table(observed);
assert.deepEqual(observed, {
  pressed: { 'denied by the cookie': 'gtag, training', 'denied in the window': 'gtag, training', loaded: 'G-TWO, notraining' },
  'next visit': { 'denied by the cookie': 'gtag, training', 'denied in the window': '', loaded: 'G-ONE, G-TWO, notraining, training' },
});
JS
node run.mjs
