#!/usr/bin/env bash
# form-serialize 0.7.2, its fork form-serialization 0.11.0, dom-form-serializer 2.0.2, beside FormData, in jsdom 26.1.0
#
# Expected: They give what the form would send. The first two say so ("successful control"), with an option `disabled`
#   that is false by default.
# Instead: All three give what a `<fieldset disabled>` disables and FormData leaves out; the first two ask each control for
#   its own attribute only, the third not even for that. It also keeps one value for a name: of a hidden "0" before a box
#   that is off, the usual way to send "off", it keeps null; of two boxes with one name the last; and a box that belongs to
#   the form by its `form` attribute is not there at all.
# Why it matters: A settings page with a greyed group sends nothing of it, and with these libraries "train=on", which the
#   person could not touch. What a script sends is not what a submit button would.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  form-serialize@0.7.2 form-serialization@0.11.0 dom-form-serializer@2.0.2 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import domFormSerializer from 'dom-form-serializer';
import formSerialization from 'form-serialization';
import formSerialize from 'form-serialize';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['form-serialize', 'form-serialization', 'dom-form-serializer', 'jsdom'].map(version).join(', '));
const { window } = new JSDOM('<!doctype html><body></body>');
for (const name of Object.getOwnPropertyNames(window)) if (/^(HTML|Node|Element)/.test(name)) globalThis[name] = window[name];
Object.assign(globalThis, { window, document: window.document });
const libraries = {
  FormData: (form) => new URLSearchParams([...new window.FormData(form)]).toString(),
  'form-serialize': (form) => formSerialize(form),
  'form-serialization': (form) => formSerialization.serialize(form),
  'dom-form-serializer': (form) => JSON.stringify(domFormSerializer.serialize(form)),
};
const forms = {
  'a box of its own': '<form><input type="checkbox" name="train" checked></form>',
  'disabled itself': '<form><input type="checkbox" name="train" checked disabled></form>',
  'in a disabled fieldset': '<form><fieldset disabled><input type="checkbox" name="train" checked></fieldset></form>',
  'hidden 0, box off': '<form><input type="hidden" name="train" value="0"><input type="checkbox" name="train" value="1"></form>',
  'two boxes, the first on': '<form><input type="checkbox" name="use" value="train" checked><input type="checkbox" name="use" value="ads"></form>',
  'by its form attribute': '<form id="settings"></form><input type="checkbox" name="train" form="settings" checked>',
};
const observed = {};
for (const [name, html] of Object.entries(forms)) {
  document.body.innerHTML = html;
  observed[name] = Object.fromEntries(Object.entries(libraries).map(([library, read]) => [library, read(document.querySelector('form'))]));
}
console.table(observed);
assert.deepEqual(
  Object.values(observed).map((row) => Object.values(row)),
  [
    ['train=on', 'train=on', 'train=on', '{"train":true}'],
    ['', '', '', '{"train":true}'],
    ['', 'train=on', 'train=on', '{"train":true}'],
    ['train=0', 'train=0', 'train=0', '{"train":null}'],
    ['use=train', 'use=train', 'use=train', '{"use":null}'],
    ['train=on', 'train=on', 'train=on', '{}'],
  ],
);
JS
node run.mjs
