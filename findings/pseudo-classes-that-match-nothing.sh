#!/usr/bin/env bash
# happy-dom 21.0.4, cheerio 1.2.0 and linkedom 0.18.15, beside jsdom 26.1.0
#
# Expected: `:enabled`, `:required` and `:checked` are of the oldest selectors; a library that does not know one says so with an
#   error, as for other selectors that it does not know. What a `<fieldset disabled>` disables is `:disabled`, and only form
#   controls can be `:enabled` (HTML, "Pseudo-classes"), as in jsdom.
# Instead: In happy-dom `:enabled`, `:required`, `:optional`, `:indeterminate` and `:invalid` match nothing, without an error,
#   and `:checked` no option. In cheerio the whole page is `:enabled`, up to <html>. For all three a box in a disabled
#   fieldset is not `:disabled`, and in cheerio and linkedom the disabled first option of a list is the `:checked` one.
# Why it matters: "Every switch that can be pressed" is none at all in a test, and the test passes; a greyed setting can be
#   pressed, and the prompt "Choose…" is the setting that was chosen.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  happy-dom@21.0.4 cheerio@1.2.0 linkedom@0.18.15 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as cheerio from 'cheerio';
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['happy-dom', 'cheerio', 'linkedom', 'jsdom'].map(version).join(', '));
const html = `<!doctype html><html lang="en" id="page"><head></head><body><form>
  <fieldset disabled><input type="checkbox" id="greyed"></fieldset>
  <input type="checkbox" id="box" required>
  <input type="radio" name="use" id="radio">
  <select id="list"><option id="prompt" disabled>Choose…</option><option id="first">On</option></select>
</form></body></html>`;
const window = new Window();
window.document.write(html);
const load = cheerio.load(html);
const pages = {
  jsdom: (selector) => [...new JSDOM(html).window.document.querySelectorAll(selector)],
  'happy-dom': (selector) => [...window.document.querySelectorAll(selector)],
  linkedom: (selector) => [...parseHTML(html).document.querySelectorAll(selector)],
  cheerio: (selector) => load(selector).toArray().map((one) => ({ id: one.attribs.id })),
};
const observed = {};
for (const selector of [':enabled', ':disabled', ':required', ':checked', ':indeterminate', ':invalid']) {
  observed[selector] = {};
  for (const [name, find] of Object.entries(pages)) {
    try {
      observed[selector][name] = find(selector).map(({ id }) => id).filter(Boolean).join(' ') || '-';
    } catch {
      observed[selector][name] = 'error';
    }
  }
}
await window.happyDOM.close();
console.table(observed);
assert.deepEqual(observed, {
  ':enabled': { jsdom: 'box radio list first', 'happy-dom': '-', linkedom: 'greyed box radio list first', cheerio: 'page greyed box radio list first' },
  ':disabled': { jsdom: 'greyed prompt', 'happy-dom': 'prompt', linkedom: 'prompt', cheerio: 'prompt' },
  ':required': { jsdom: 'box', 'happy-dom': '-', linkedom: 'box', cheerio: 'box' },
  ':checked': { jsdom: 'first', 'happy-dom': '-', linkedom: 'prompt', cheerio: 'prompt' },
  ':indeterminate': { jsdom: 'radio', 'happy-dom': '-', linkedom: 'error', cheerio: 'error' },
  ':invalid': { jsdom: 'box', 'happy-dom': '-', linkedom: 'error', cheerio: 'error' },
});
JS
node run.mjs
