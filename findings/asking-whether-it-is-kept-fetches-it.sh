#!/usr/bin/env bash
# webext-storage-cache 6.0.3 on the storage of @webext-core/fake-browser 2.0.1: a reading kept for one minute
#
# Expected: `isCached()` tells whether there is a value, and does nothing. `getFresh()` makes a new value and keeps it as `get()` does, for the `maxAge` of
#   the function: here a minute.
# Instead: `isCached()` of a function is its `get()`: it calls the function, stores what that gave, and says true, ever. So does it after the value has run out.
#   (`isCached()` of a `CachedValue` only looks.) What `getFresh()` or `applyOverride()` stores differs: the first is kept for 30 days, whatever `maxAge`
#   says, the second for a minute.
# Why it matters: "Have we asked this service?" asks it. And the reading that a person called for, because the kept one was old, is the one that stays for a
#   month, while the setting changes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  webext-storage-cache@6.0.3 @webext-core/fake-browser@2.0.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fakeBrowser } from '@webext-core/fake-browser';

const { local } = fakeBrowser.storage;
const later = (promise, done) => promise.then(done);
globalThis.chrome = { runtime: {}, storage: { local: { get: (keys, done) => later(local.get(keys), done), set: (items, done) => later(local.set(items), done), remove: (keys, done) => later(local.remove(keys), done) } } };
const { CachedFunction, CachedValue } = await import('webext-storage-cache');
const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['webext-storage-cache', '@webext-core/fake-browser'].map(version).join(', '));
const asked = [];
const reading = new CachedFunction('training', {
  updater: async (service) => {
    asked.push(service);
    return 'on';
  },
  maxAge: { minutes: 1 },
});
/** For how long the value of this service is kept, in minutes. */
const kept = async (service) => {
  const key = `cache:training:["${service}"]`;
  const item = (await local.get(key))[key];
  return item ? Math.round((item.maxAge - Date.now()) / 60_000) : null;
};
const observed = {};
observed['isCached(), of a function'] = { answer: await reading.isCached('linkedin'), asked: asked.splice(0).join(), minutes: await kept('linkedin') };
const key = 'cache:training:["linkedin"]';
await local.set({ [key]: { data: 'on', maxAge: Date.now() - 1 } });
observed['isCached(), run out'] = { answer: await reading.isCached('linkedin'), asked: asked.splice(0).join(), minutes: await kept('linkedin') };
observed['get()'] = { answer: await reading.get('x'), asked: asked.splice(0).join(), minutes: await kept('x') };
observed['getFresh()'] = { answer: await reading.getFresh('x'), asked: asked.splice(0).join(), minutes: await kept('x') };
observed['applyOverride()'] = { answer: await reading.applyOverride(['x'], 'off'), asked: asked.splice(0).join(), minutes: await kept('x') };
observed['isCached(), of a value'] = { answer: await new CachedValue('other').isCached(), asked: asked.splice(0).join(), minutes: null };
console.table(observed);
assert.deepEqual(observed, {
  'isCached(), of a function': { answer: true, asked: 'linkedin', minutes: 1 },
  'isCached(), run out': { answer: true, asked: 'linkedin', minutes: 1 },
  'get()': { answer: 'on', asked: 'x', minutes: 1 },
  'getFresh()': { answer: 'on', asked: 'x', minutes: 30 * 24 * 60 },
  'applyOverride()': { answer: 'off', asked: '', minutes: 1 },
  'isCached(), of a value': { answer: false, asked: '', minutes: null },
});
JS
node run.mjs
