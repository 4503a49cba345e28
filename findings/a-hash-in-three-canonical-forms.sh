#!/usr/bin/env bash
# cbor 10.0.12, cborg 6.1.5, cbor2 2.3.0 (two profiles) and @stablelib/cbor 2.0.4
#
# Expected: CBOR has one deterministic encoding for one value (RFC 8949, 4.2): what `encodeCanonical` or a "deterministic"
#   encoder writes is the same bytes whoever wrote it, and a map comes back from the library that wrote it.
# Instead: A hash, which is bytes (`Uint8Array`), gets tag 64 from cbor's `encodeCanonical` and none from the others; cborg
#   refuses to read it back with the tag, and @stablelib/cbor reads an object. Zero with a sign has two forms, 2^53 two, and
#   @stablelib/cbor writes an empty map for a JavaScript `Map` with something in it, without an error.
# Why it matters: Signed receipts (COSE) carry hashes and times. The bytes that were signed cannot be made again by the
#   library of another program, and of a receipt kept as a `Map` nothing was signed.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  cbor@10.0.12 cborg@6.1.5 cbor2@2.3.0 @stablelib/cbor@2.0.4 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as stablelib from '@stablelib/cbor';
import cbor from 'cbor';
import { cdeEncodeOptions, dcborEncodeOptions, encode as encode2 } from 'cbor2';
import * as cborg from 'cborg';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['cbor', 'cborg', 'cbor2', '@stablelib/cbor'].map(version).join(', '));
const hex = (bytes) => Buffer.from(bytes).toString('hex');
const writers = {
  'cbor, encodeCanonical': (value) => cbor.encodeCanonical(value),
  cborg: (value) => cborg.encode(value),
  'cbor2, cde': (value) => encode2(value, cdeEncodeOptions),
  'cbor2, dcbor': (value) => encode2(value, dcborEncodeOptions),
  '@stablelib/cbor': (value) => stablelib.encode(value),
};
const values = { 'the hash 0102': new Uint8Array([1, 2]), '-0': -0, '2^53': 2 ** 53, 'a Map, on: 1': new Map([['on', 1]]), 'an object, on: 1': { on: 1 } };
const observed = Object.fromEntries(Object.entries(writers).map(([name, write]) => [name, Object.fromEntries(Object.entries(values).map(([what, value]) => [what, hex(write(value))]))]));
console.table(observed);
const usual = { 'the hash 0102': '420102', '-0': 'f98000', '2^53': 'fa5a000000', 'a Map, on: 1': 'a1626f6e01', 'an object, on: 1': 'a1626f6e01' };
assert.deepEqual(observed, {
  'cbor, encodeCanonical': { ...usual, 'the hash 0102': 'd840420102' },
  cborg: { ...usual, '-0': '00' },
  'cbor2, cde': usual,
  'cbor2, dcbor': { ...usual, '-0': '00', '2^53': '1b0020000000000000' },
  '@stablelib/cbor': { ...usual, 'a Map, on: 1': 'a0' },
});
const tagged = cbor.encodeCanonical(new Uint8Array([1, 2]));
assert.throws(() => cborg.decode(tagged), { message: 'CBOR decode error: tag not supported (64)' });
assert.equal(stablelib.decode(tagged).constructor.name, 'Tagged');
console.log('The hash with its tag: cborg refuses it, @stablelib/cbor reads an object.');
JS
node run.mjs
