#!/usr/bin/env bash
# webext-options-sync 4.3.0, on the browser's storage as @webext-core/fake-browser 2.0.1 plays it, in jsdom 26.1.0
#
# Expected: "Helps you manage and autosave your extension's options": what a person chose in the options form is stored, and is theirs
#   whatever the extension's next version has for a default. A default is for what nobody chose.
# Instead: What equals the default is not stored, "to save space", as its documentation notes without saying what follows. A person
#   who pressed the box on and off again, or chose "ask" after "never", has nothing in the storage; when the next version is on by
#   default, they are on. And a press of one box stores the rest of the form as the person's own: the number in a field
#   that nobody touched, as a text.
# Why it matters: A refusal is kept or lost by what the developers think of later. An export of the storage, and a test of it,
#   cannot tell "I said no" from "was never asked".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  webext-options-sync@4.3.0 lz-string@1.5.0 @webext-core/fake-browser@2.0.1 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fakeBrowser } from '@webext-core/fake-browser';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['webext-options-sync', '@webext-core/fake-browser', 'jsdom'].map(version).join(', '));
const page = '<form><input type="checkbox" name="train"><label><input type="radio" name="mode" value="ask"></label><label><input type="radio" name="mode" value="never"></label><input type="number" name="days" value="30"></form>';
const { window } = new JSDOM(page, { url: 'https://settings.example/' });
const { document } = window;
for (const name of ['document', 'location', 'HTMLFormElement', 'CustomEvent']) globalThis[name] = window[name];
globalThis.window = window;
globalThis.chrome = fakeBrowser;
globalThis.browser = fakeBrowser;
const { default: OptionsSync } = await import('webext-options-sync');
const { default: lz } = await import('lz-string');

const version1 = { train: false, mode: 'ask', days: 30 };
const options = (defaults) => new OptionsSync({ defaults, logging: false, storageType: 'local' });
const one = options(version1);
await one.syncForm(document.querySelector('form'));
const stored = async () => JSON.parse(lz.decompressFromEncodedURIComponent((await fakeBrowser.storage.local.get('options')).options));
const press = async (selector) => {
  document.querySelector(selector).click();
  await new Promise((done) => setTimeout(done, 600)); // it waits for 300 ms
  return stored();
};
const observed = {
  'train, on': await press('[name=train]'),
  'train, off again': await press('[name=train]'),
  'mode, never': await press('[value=never]'),
  'mode, ask': await press('[value=ask]'),
};
observed['read by this version'] = await one.getAll();
observed['read by the next, on by default'] = await options({ train: true, mode: 'always', days: 30 }).getAll();
console.log(observed);
assert.deepEqual(observed, {
  'train, on': { train: true, days: '30' }, // the text of the field, which nobody touched
  'train, off again': { days: '30' },
  'mode, never': { mode: 'never', days: '30' },
  'mode, ask': { days: '30' },
  'read by this version': { train: false, mode: 'ask', days: '30' },
  'read by the next, on by default': { train: true, mode: 'always', days: '30' },
});
process.exit(); // jsdom keeps timers of the page
JS
node run.mjs
