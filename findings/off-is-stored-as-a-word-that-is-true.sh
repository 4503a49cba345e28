#!/usr/bin/env bash
# @plasmohq/storage 1.15.0, on the browser's storage as @webext-core/fake-browser 2.0.1 plays it
#
# Expected: A library over `browser.storage` keeps a setting where other parts of an extension find it, and reads what they
#   wrote: the storage keeps truth values, texts and objects as they are.
# Instead: `set('train', false)` stores the text "false", which is true for everybody who reads the storage itself. What others wrote
#   reads as undefined when it is a text or an object, after an error in the console only; a truth value and the text
#   "false" are read. `NaN` comes back as null, a Map as {}.
# Why it matters: An extension moves from or to such a library, or has two parts that differ: "off" is on for one of them, and for
#   the other it was never set, so that the default holds.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @plasmohq/storage@1.15.0 @webext-core/fake-browser@2.0.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fakeBrowser } from '@webext-core/fake-browser';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['@plasmohq/storage', '@webext-core/fake-browser'].map(version).join(', '));
globalThis.browser = fakeBrowser;
globalThis.chrome = fakeBrowser;
const { Storage } = createRequire(import.meta.url)('@plasmohq/storage');
const storage = new Storage({ area: 'local' });
const { local } = fakeBrowser.storage;
const logged = [];
console.error = (error) => logged.push(error.name);

const written = {};
for (const [name, value] of Object.entries({ train: false, 'not a number': NaN, 'a Map': new Map([['train', 'off']]) })) {
  await storage.set(name, value);
  written[name] = { stored: (await local.get(name))[name], 'read again': await storage.get(name) };
}
const others = {};
for (const [name, value] of Object.entries({ 'a truth value': false, 'the text "false"': 'false', 'the text "off"': 'off', 'an object': { train: false } })) {
  await local.set({ [name]: value });
  others[name] = await storage.get(name);
}
console.log('What it writes:', written, '\nHow it reads what others wrote:', others, '\nLogged:', logged);
assert.deepEqual(written, {
  train: { stored: 'false', 'read again': false },
  'not a number': { stored: 'null', 'read again': null },
  'a Map': { stored: '{}', 'read again': {} },
});
assert.deepEqual(others, { 'a truth value': false, 'the text "false"': false, 'the text "off"': undefined, 'an object': undefined });
assert.deepEqual(logged, ['SyntaxError', 'SyntaxError']);
JS
node run.mjs
