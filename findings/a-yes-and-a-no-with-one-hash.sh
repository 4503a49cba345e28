#!/usr/bin/env bash
# hash-sum 2.0.0, hash-it 7.0.2 and node-object-hash 3.1.1, beside ohash 2.0.12
#
# Expected: What is not the same has not the same hash, but by chance: hash-it gives a "unique hashCode for any object type that is uniquely
#   based on its values", for "duplication prevention, equality comparisons"; node-object-hash makes types and orders
#   equal by its documented rules (`false` is 0), not values.
# Instead: A `Map` with "train" true and one with "train" false have one hash with hash-sum; so have any two `FormData`, `Headers` or
#   `ArrayBuffer` with one or two of the three, and any two `URLSearchParams` or addresses (`URL`) with hash-it: "?train=on" is
#   "?train=off". No error; the fourth tells all of them apart.
# Why it matters: "Did the settings change?" and "is this the request that was receipted?" are asked by such hashes. A change of
#   the answer is none, for exactly the types in which a page hands over its answers.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  hash-sum@2.0.0 hash-it@7.0.2 node-object-hash@3.1.1 ohash@2.0.12 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { hash as hashIt } from 'hash-it';
import hashSum from 'hash-sum';
import nodeObjectHash from 'node-object-hash';
import { hash as ohash } from 'ohash';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['hash-sum', 'hash-it', 'node-object-hash', 'ohash'].map(version).join(', '));
const form = (value) => {
  const data = new FormData();
  data.append('train', value);
  return data;
};
const pairs = {
  'an object': [{ train: true }, { train: false }],
  'a Map': [new Map([['train', true]]), new Map([['train', false]])],
  'a FormData': [form('on'), form('off')],
  'a URLSearchParams': [new URLSearchParams('train=on'), new URLSearchParams('train=off')],
  'a URL': [new URL('https://settings.example/?train=on'), new URL('https://settings.example/?train=off')],
  'a Headers': [new Headers({ 'sec-gpc': '0' }), new Headers({ 'sec-gpc': '1' })],
  'an ArrayBuffer': [Uint8Array.of(1).buffer, Uint8Array.of(0).buffer],
};
const libraries = { 'hash-sum': hashSum, 'hash-it': hashIt, 'node-object-hash': nodeObjectHash.hasher().hash, ohash };
const observed = {};
for (const [name, [yes, no]] of Object.entries(pairs))
  observed[name] = Object.fromEntries(Object.entries(libraries).map(([library, hash]) => [library, hash(yes) === hash(no) ? 'one hash' : 'two']));
console.table(observed);
const same = (library) => Object.keys(observed).filter((name) => observed[name][library] === 'one hash');
assert.deepEqual(same('hash-sum'), ['a Map', 'a FormData', 'a Headers', 'an ArrayBuffer']);
assert.deepEqual(same('hash-it'), ['a FormData', 'a URLSearchParams', 'a URL', 'a Headers']);
assert.deepEqual(same('node-object-hash'), ['a FormData', 'a Headers', 'an ArrayBuffer']);
assert.deepEqual(same('ohash'), []);
JS
node run.mjs
