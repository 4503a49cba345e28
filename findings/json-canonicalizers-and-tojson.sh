#!/usr/bin/env bash
# json-canonicalize 3.0.1, canonical-json 0.4.0, another-json 0.2.0, beside canonicalize 5.1.0 and @truestamp/canonify 2.1.0
#
# Expected: A canonical form has one text for one value: members are sorted by UTF-16 code units (RFC 8785, 3.2.3), and
#   what comes out is JSON that parses to the same value.
# Instead: With json-canonicalize, which names RFC 8785, an object with a member called "toJSON" keeps the order that its
#   members were written in, so that one value has as many texts as orders. canonical-json sorts whole numbers by their
#   value and drops a member called "__proto__". another-json writes control characters as "\U001F", which is no JSON.
#   The two others do what the RFC says.
# Why it matters: Receipts are chained by the hash of such a text. A receipt that one program sealed does not verify in
#   another, for no change in its content; and where a member is dropped, it may be changed without anybody noticing.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  json-canonicalize@3.0.1 canonical-json@0.4.0 another-json@0.2.0 canonicalize@5.1.0 @truestamp/canonify@2.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { canonify } from '@truestamp/canonify';
import another from 'another-json';
import canonicalJson from 'canonical-json';
import canonicalize from 'canonicalize';
import { canonicalize as jsonCanonicalize } from 'json-canonicalize';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['json-canonicalize', 'canonical-json', 'another-json', 'canonicalize', '@truestamp/canonify'].map(version).join(', '));
const libraries = { canonicalize, canonify, 'json-canonicalize': jsonCanonicalize, 'canonical-json': canonicalJson, 'another-json': another.stringify };
const texts = {
  toJSON: '{"toJSON":1,"a":2}',
  'toJSON, the other way round': '{"a":2,"toJSON":1}',
  'whole numbers': '{"10":1,"9":2}',
  'a member __proto__': '{"a":{"__proto__":{"x":1}}}',
  'a control character': String.raw`"\u001f"`,
};
const observed = Object.fromEntries(
  Object.entries(libraries).map(([name, write]) => [
    name,
    Object.fromEntries(Object.entries(texts).map(([what, text]) => [what, write(JSON.parse(text))])),
  ]),
);
console.table(observed);
const right = {
  toJSON: '{"a":2,"toJSON":1}',
  'toJSON, the other way round': '{"a":2,"toJSON":1}',
  'whole numbers': '{"10":1,"9":2}',
  'a member __proto__': '{"a":{"__proto__":{"x":1}}}',
  'a control character': String.raw`"\u001f"`,
};
assert.deepEqual(observed, {
  canonicalize: right,
  canonify: right,
  'json-canonicalize': { ...right, toJSON: '{"toJSON":1,"a":2}' },
  'canonical-json': { ...right, 'whole numbers': '{"9":2,"10":1}', 'a member __proto__': '{"a":{}}' },
  'another-json': { ...right, 'a control character': String.raw`"\U001F"` },
});
assert.throws(() => JSON.parse(observed['another-json']['a control character']), SyntaxError);
JS
node run.mjs
