#!/usr/bin/env bash
# @opentf/obj-diff 0.11.0, beside rfc6902 5.4.0, jsondiffpatch 0.7.7, deep-diff 1.0.2 and fast-json-patch 3.1.1
#
# Expected: What `diff(old, new)` found, `patch(old, ...)` makes of the old one: the new one, as the four others do.
#   Of what was removed from a list nothing is left.
# Instead: With @opentf/obj-diff the list keeps its length: for each entry that was removed there is an empty place at its end, and in JSON a `null`. At the next comparison it is
#   "different" again, and patched once more it stays as it is, so that a change is found for ever. Objects are patched as they should be.
# Why it matters: A list of settings or receipts that is kept up to date by differences has entries without a name: "3 services", one of them
#   nothing, and a reader of that JSON meets a `null` where a service is promised.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @opentf/obj-diff@0.11.0 rfc6902@5.4.0 jsondiffpatch@0.7.7 deep-diff@1.0.2 fast-json-patch@3.1.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { diff, patch } from '@opentf/obj-diff';
import deepDiff from 'deep-diff';
import fastJsonPatch from 'fast-json-patch';
import { create } from 'jsondiffpatch';
import { applyPatch, createPatch } from 'rfc6902';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['@opentf/obj-diff', 'rfc6902', 'jsondiffpatch', 'deep-diff', 'fast-json-patch'].map(version).join(', '));
const byKeys = create({});
const libraries = {
  '@opentf/obj-diff': (before, after) => patch(before, diff(before, after)),
  rfc6902: (before, after) => (applyPatch(before, createPatch(before, after)), before),
  jsondiffpatch: (before, after) => byKeys.patch(before, byKeys.diff(before, after)),
  'deep-diff': (before, after) => (deepDiff.diff(before, after)?.forEach((change) => deepDiff.applyChange(before, after, change)), before),
  'fast-json-patch': (before, after) => fastJsonPatch.applyPatch(before, fastJsonPatch.compare(before, after)).newDocument,
};
const pairs = {
  'one removed': [['mail', 'chat', 'posts'], ['mail', 'posts']],
  'all but the last removed': [['on', 'off', 'off'], ['off']],
  'in an object': [{ services: ['mail', 'chat'] }, { services: [] }],
  'one added': [['mail'], ['mail', 'chat']],
  'a member removed': [{ mail: 'off', chat: 'on' }, { mail: 'off' }],
};
const observed = {};
for (const [name, [before, after]] of Object.entries(pairs))
  observed[name] = { ...Object.fromEntries(Object.entries(libraries).map(([library, update]) => [library, JSON.stringify(update(structuredClone(before), structuredClone(after)))])), expected: JSON.stringify(after) };
console.table(observed);
const twice = libraries['@opentf/obj-diff'](libraries['@opentf/obj-diff'](['mail', 'chat'], ['mail']), ['mail']);
console.log('Patched twice:', twice, 'differences left:', diff(twice, ['mail']).length);
const all = (value) => ({ ...Object.fromEntries(Object.keys(libraries).map((library) => [library, JSON.stringify(value)])), expected: JSON.stringify(value) });
assert.deepEqual(observed, {
  'one removed': { ...all(['mail', 'posts']), '@opentf/obj-diff': '["mail","posts",null]' },
  'all but the last removed': { ...all(['off']), '@opentf/obj-diff': '["off",null,null]' },
  'in an object': { ...all({ services: [] }), '@opentf/obj-diff': '{"services":[null,null]}' },
  'one added': all(['mail', 'chat']),
  'a member removed': all({ mail: 'off' }),
});
assert.deepEqual([twice.length, JSON.stringify(twice), diff(twice, ['mail']).length], [2, '["mail",null]', 1]);
JS
node run.mjs
