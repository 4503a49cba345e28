#!/usr/bin/env bash
# element-internals-polyfill 3.0.2, in jsdom 26.1.0, beside ElementInternals of Chromium
#
# Expected: A switch that is an element of its own takes part in forms through ElementInternals. Where that is missing (jsdom, older Safari), the
#   polyfill stands in for it: what is disabled is not sent, a copy sends its own state and nothing else, and a switch that was moved is
#   sent by the form where it stands now.
# Instead: The value is sent by a hidden field that the polyfill puts behind the switch. It is sent when the switch is disabled. A copy takes the
#   hidden field along and makes another one, so that "on" is sent after both switches were turned off. Moved to another form, it
#   is sent by neither, and with `form="…"` by none. Labels and disabled fieldsets are right.
# Why it matters: What such a switch shows and what its form sends come apart in older browsers and in tests only. A test that passes with
#   the stand-in says nothing of what is sent.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  element-internals-polyfill@3.0.2 jsdom@26.1.0 puppeteer-core@25.16.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import puppeteer from 'puppeteer-core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
/** Defines a plain switch and plays the same page with it, in whichever DOM it is called. */
async function play() {
  class Toggle extends HTMLElement {
    static formAssociated = true;
    internals = this.attachInternals();
    disabledBy = false;
    connectedCallback() {
      if (this.on !== undefined) return;
      this.set(this.hasAttribute('checked'));
      this.addEventListener('click', () => this.disabledBy || this.set(!this.on));
    }
    set(on) {
      this.on = on;
      this.internals.setFormValue(on ? 'on' : null);
    }
    formDisabledCallback(disabled) {
      this.disabledBy = disabled;
    }
  }
  if (!customElements.get('my-toggle')) customElements.define('my-toggle', Toggle);
  const toggle = (more = '') => `<my-toggle name="train" checked ${more}></my-toggle>`;
  const settle = () => new Promise((done) => setTimeout(done, 30));
  const put = async (html) => {
    document.body.innerHTML = html;
    await settle();
    return document.querySelector('my-toggle');
  };
  const look = async () => {
    await settle();
    const shown = [...document.querySelectorAll('my-toggle')].map((one) => (one.on ? 'on' : 'off')).join(' ');
    return `${shown}; sent ${[...document.forms].map((form) => new FormData(form).getAll('train').join(' ') || 'nothing').join(', ')}`;
  };
  const seen = {};
  let it = await put(`<form>${toggle()}</form>`);
  it.click();
  seen['pressed'] = await look();
  await put(`<form>${toggle('disabled')}</form>`);
  seen['disabled'] = await look();
  it = await put(`<form><fieldset disabled>${toggle()}</fieldset></form>`);
  it.click();
  seen['in a disabled fieldset, pressed'] = await look();
  await put(`<form><label>Train ${toggle()}</label></form>`);
  document.querySelector('label').click();
  seen['label pressed'] = await look();
  await put(`<form><p>${toggle()}</p></form>`);
  document.forms[0].append(document.querySelector('p').cloneNode(true));
  await settle();
  for (const one of document.querySelectorAll('my-toggle')) one.click();
  seen['copied, both turned off'] = await look();
  it = await put(`<form>${toggle()}</form><form></form>`);
  document.forms[1].append(it);
  seen['moved to the second form'] = await look();
  await put(`<form id="f"></form>${toggle('form="f"')}`);
  seen['outside, with form="f"'] = await look();
  return seen;
}
const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://settings.example/', pretendToBeVisual: true });
for (const name of Object.getOwnPropertyNames(window)) if (/^(HTML|Node$|Element$|ShadowRoot|DocumentFragment|MutationObserver|CustomEvent|ElementInternals|Validity)/.test(name) && !(name in globalThis)) globalThis[name] = window[name];
Object.assign(globalThis, { window, document: window.document, customElements: window.customElements, FormData: window.FormData, Event: window.Event });
await import('element-internals-polyfill');
const observed = { 'stand-in': await play() };
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const browserVersion = await browser.version();
try {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="en"><title>Settings</title>');
  observed.Chromium = await page.evaluate(`(${play})()`);
} finally {
  await browser.close();
}
console.log([version('element-internals-polyfill'), version('jsdom'), browserVersion].join(', '));
console.table(Object.fromEntries(Object.keys(observed.Chromium).map((name) => [name, { 'stand-in': observed['stand-in'][name], Chromium: observed.Chromium[name] }])));
assert.deepEqual(observed, {
  'stand-in': {
    pressed: 'off; sent nothing',
    disabled: 'on; sent on',
    'in a disabled fieldset, pressed': 'on; sent nothing',
    'label pressed': 'off; sent nothing',
    'copied, both turned off': 'off off; sent on',
    'moved to the second form': 'on; sent nothing, nothing',
    'outside, with form="f"': 'on; sent nothing',
  },
  Chromium: {
    pressed: 'off; sent nothing',
    disabled: 'on; sent nothing',
    'in a disabled fieldset, pressed': 'on; sent nothing',
    'label pressed': 'off; sent nothing',
    'copied, both turned off': 'off off; sent nothing',
    'moved to the second form': 'on; sent nothing, on',
    'outside, with form="f"': 'on; sent on',
  },
});
process.exit();
JS
node run.mjs
