#!/usr/bin/env bash
# astro-consent 2.1.1, the scripts that it puts into a page, in jsdom 26.1.0
#
# Expected: "Accept all" accepts all and "Reject all" rejects all, in the banner and in the window that "Manage preferences"
#   opens; after either, nothing is asked any more. Toggles that nobody touched are off.
# Instead: In the window "Accept all" saves what the toggles say: with both turned off it saves two refusals. The toggles are on
#   before anyone chose. After a choice in the window the banner stays, and whoever presses "Accept all" there next has
#   accepted all. "Reject all" writes two things: in the window analytics and marketing are false, in the banner they are
#   not mentioned.
# Why it matters: The same two words do different things in one library, and the one that is on the page last wins. A program
#   that presses "Reject all" and sees the banner stay takes the press for lost, and presses on.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  astro-consent@2.1.1 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import astroConsent from 'astro-consent';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['astro-consent', 'jsdom'].map(version).join(', '));
const scripts = [];
astroConsent({ displayUntilIdle: false }).hooks['astro:config:setup']({ injectScript: (stage, code) => scripts.push(code) });

/** A first visit. @returns what was saved, and whether the banner is still there */
const visit = (...presses) => {
  const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://settings.example/', runScripts: 'outside-only', pretendToBeVisual: true });
  for (const code of scripts) window.eval(code);
  const { document } = window;
  const served = [];
  for (const selector of presses) {
    document.querySelector(selector).click();
    if (selector === manage) served.push(...[...document.querySelectorAll('.cb-toggle')].map((it) => `${it.dataset.key} ${it.getAttribute('aria-pressed')}`));
  }
  const saved = { saved: JSON.stringify(window.astroConsent.get()?.categories) ?? 'nothing', banner: document.querySelector('#astro-consent-banner') ? 'still asks' : 'gone', toggles: served.join(', ') || '-' };
  window.close();
  return saved;
};
const banner = (what) => `#astro-consent-banner .cb-${what}`;
const modal = (what) => `#astro-consent-modal .cb-${what}`;
const manage = banner('manage');
const toggles = [modal('toggle[data-key="analytics"]'), modal('toggle[data-key="marketing"]')];
const observed = {
  'banner: Reject all': visit(banner('reject')),
  'window: Reject all': visit(manage, modal('reject')),
  'window: Reject all, banner: Accept all': visit(manage, modal('reject'), banner('accept')),
  'window: both turned off, Accept all': visit(manage, ...toggles, modal('accept')),
};
console.table(observed);
const on = 'analytics true, marketing true';
assert.deepEqual(observed, {
  'banner: Reject all': { saved: '{"essential":true}', banner: 'gone', toggles: '-' },
  'window: Reject all': { saved: '{"essential":true,"analytics":false,"marketing":false}', banner: 'still asks', toggles: on },
  'window: Reject all, banner: Accept all': { saved: '{"essential":true,"analytics":true,"marketing":true}', banner: 'gone', toggles: on },
  'window: both turned off, Accept all': { saved: '{"essential":true,"analytics":false,"marketing":false}', banner: 'still asks', toggles: on },
});
JS
node run.mjs
