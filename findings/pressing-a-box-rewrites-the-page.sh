#!/usr/bin/env bash
# domino 2.1.8 and @mixmark-io/domino 2.2.0, beside jsdom 26.1.0
#
# Expected: "Server-side DOM implementation based on Mozilla's dom.js": `checked` is what a person left, and the attribute is what the
#   page was served with and what a reset goes back to (HTML, "checkedness"). Of radio buttons of one name one is on, and a list has a
#   value. What it does not have is missing, not wrong.
# Instead: State and markup are one. A press of a box takes `checked` out of the page or writes it in, typed text is written to
#   `value`. Of two radio buttons both are on, and both are `:checked`. A list has no value, `option:checked` finds none, and a
#   form has no reset. `click()` presses a box; on its label it does nothing.
# Why it matters: Pages are read and rendered with it on servers, and turned into Markdown. What was served and what was chosen
#   cannot be told apart after a press, "ask" and "never" are both chosen, and a list of choices has none.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  domino@2.1.8 @mixmark-io/domino@2.2.0 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import mixmark from '@mixmark-io/domino';
import domino from 'domino';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['domino', '@mixmark-io/domino', 'jsdom'].map(version).join(', '));
const page = `<form><label for="train">Train</label><input type="checkbox" id="train" checked>
  <input type="radio" name="mode" id="ask" checked><input type="radio" name="mode" id="never">
  <select id="list"><option value="on">On</option><option value="off" selected>Off</option></select><input id="note" value="served"></form>`;
const makers = { domino: () => domino.createDocument(page), '@mixmark-io/domino': () => mixmark.createDocument(page), jsdom: () => new JSDOM(page).window.document };
const observed = {};
for (const [name, make] of Object.entries(makers)) {
  const document = make();
  const element = (id) => document.getElementById(id);
  element('train').click();
  element('never').checked = true;
  element('note').value = 'typed';
  const checked = [...document.querySelectorAll('[name=mode]:checked')].map(({ id }) => id).join(' and ');
  observed[name] = {
    'pressed box is': element('train').checked ? 'on' : 'off',
    'attribute of the pressed box': element('train').hasAttribute('checked') ? 'as served' : 'gone',
    'chosen by radio': ['ask', 'never'].filter((id) => element(id).checked).join(' and '),
    ':checked': checked,
    'list': element('list').value ?? 'no value',
    'option:checked': document.querySelector('option:checked')?.getAttribute('value') ?? 'none',
    'text as served': element('note').getAttribute('value'),
    'reset': typeof document.querySelector('form').reset,
  };
  element('train').click();
  document.querySelector('label').click();
  observed[name]['pressed again, then by label'] = element('train').checked ? 'on' : 'off';
}
console.dir(observed);
const wrong = {
  ...{ 'pressed box is': 'off', 'attribute of the pressed box': 'gone', 'chosen by radio': 'ask and never', ':checked': 'ask and never' },
  ...{ 'list': 'no value', 'option:checked': 'none', 'text as served': 'typed', 'reset': 'undefined', 'pressed again, then by label': 'on' },
};
assert.deepEqual(observed, {
  domino: wrong,
  '@mixmark-io/domino': wrong,
  jsdom: {
    ...{ 'pressed box is': 'off', 'attribute of the pressed box': 'as served', 'chosen by radio': 'never', ':checked': 'never' },
    ...{ 'list': 'off', 'option:checked': 'off', 'text as served': 'served', 'reset': 'function', 'pressed again, then by label': 'off' },
  },
});
JS
node run.mjs
