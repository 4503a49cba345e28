#!/usr/bin/env bash
# micromorph 0.4.5, morphlex 1.4.0, diff-dom 5.2.1, beside morphdom 2.7.8, idiomorph 0.8.0, nanomorph 5.4.3, in jsdom 26.1.0
#
# Expected: A page is made to match the HTML that the service answers with: a box is then on where the answer says on, and
#   off where it says off. So it is with the last three; and morphlex keeps what a person changed on request alone
#   (`preserveChanges`, "Default: false").
# Instead: micromorph compares attributes, and a box that a person has pressed no longer heeds its attribute: when the
#   service refuses the press, the box stays as the person left it, on or off. morphlex puts a refused "off" back and
#   leaves a refused "on". diff-dom puts both back, and leaves a box on that was pressed twice and then turned off.
# Why it matters: The page shows "off" for a setting of which its own HTML says `checked`. After a press the box is the
#   person's word and not the service's, however long one waits: only a page that is loaded again tells.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  micromorph@0.4.5 morphlex@1.4.0 diff-dom@5.2.1 morphdom@2.7.8 idiomorph@0.8.0 nanomorph@5.4.3 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['micromorph', 'morphlex', 'diff-dom', 'morphdom', 'idiomorph', 'nanomorph', 'jsdom'].map(version).join(', '));
const { window } = new JSDOM('<!doctype html><body></body>');
for (const name of Object.getOwnPropertyNames(window))
  if (/^(HTML|SVG|Node|Element|Text|Comment|Document|DOMParser|Mutation)/.test(name) && !(name in globalThis)) globalThis[name] = window[name];
Object.assign(globalThis, { window, document: window.document });
const { default: micromorph } = await import('micromorph');
const { morph } = await import('morphlex');
const { DiffDOM } = await import('diff-dom');
const { default: morphdom } = await import('morphdom');
const { Idiomorph } = await import('idiomorph');
const { default: nanomorph } = await import('nanomorph');
const libraries = {
  micromorph,
  morphlex: morph,
  'diff-dom': (page, answer) => new DiffDOM().apply(page, new DiffDOM().diff(page, answer)),
  morphdom,
  idiomorph: (page, answer) => Idiomorph.morph(page, answer),
  nanomorph,
};
const part = (box) => Object.assign(document.createElement('div'), { innerHTML: `<label><input type="checkbox" ${box}> Train on my posts</label>` });
const cases = {
  'served off, answer on': ['', 0, 'checked'],
  'served on, answer off': ['checked', 0, ''],
  'served off, pressed, answer off': ['', 1, ''],
  'served on, pressed, answer on': ['checked', 1, 'checked'],
  'served on, pressed twice, answer off': ['checked', 2, ''],
};
const observed = {};
for (const [library, apply] of Object.entries(libraries)) {
  observed[library] = {};
  for (const [name, [served, presses, answer]] of Object.entries(cases)) {
    const page = part(served);
    document.body.replaceChildren(page);
    for (let press = 0; press < presses; press += 1) page.querySelector('input').click();
    await apply(page, part(answer));
    const box = document.querySelector('input');
    assert.equal(box.hasAttribute('checked'), answer === 'checked');
    observed[library][name] = box.checked ? 'on' : 'off';
  }
}
console.table(observed);
const rows = (...states) => Object.fromEntries(Object.keys(cases).map((name, at) => [name, states[at]]));
const asAnswered = rows('on', 'off', 'off', 'on', 'off');
assert.deepEqual(observed, {
  micromorph: rows('on', 'off', 'on', 'off', 'on'),
  morphlex: rows('on', 'off', 'on', 'on', 'off'),
  'diff-dom': rows('on', 'off', 'off', 'on', 'on'),
  morphdom: asAnswered,
  idiomorph: asAnswered,
  nanomorph: asAnswered,
});
JS
node run.mjs
