#!/usr/bin/env bash
# structured-field-values 2.0.4 and @svta/cml-structured-field-values 1.1.6, beside structured-headers 2.1.0
#
# Expected: `Content-Usage: train-ai=n` and `train-ai=?0` are both Structured Fields (RFC 9651), a token and a boolean. What
#   a parser returns for one can be kept, or sent from a page to the background of an extension, like the other.
# Instead: In two libraries a token is a registered symbol. As JSON, which is how Chromium sends messages, `train-ai=n` is
#   only that `train-ai` was there: the answer is gone without an error. As a structured clone, which is how Firefox sends
#   them, it throws. The boolean survives both, and so does the token of the third library.
# Why it matters: The token "n" is how the drafts of AI preferences say no. A program that reads the header in one place
#   and decides in another loses the answer, and keeps only that there was a question.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  structured-field-values@2.0.4 @svta/cml-structured-field-values@1.1.6 @svta/cml-utils@1.6.1 structured-headers@2.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { decodeSfDict } from '@svta/cml-structured-field-values';
import { decodeDict } from 'structured-field-values';
import { parseDictionary } from 'structured-headers';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['structured-field-values', '@svta/cml-structured-field-values', 'structured-headers'].map(version).join(', '));
const cloned = (value) => {
  try {
    return JSON.stringify(structuredClone(value)) === JSON.stringify(value) ? 'the same' : 'another';
  } catch (error) {
    return error.name;
  }
};
const libraries = {
  'structured-field-values': decodeDict,
  '@svta/cml-structured-field-values': decodeSfDict,
  'structured-headers': (text) => Object.fromEntries(parseDictionary(text)),
};
const observed = {};
for (const [name, parse] of Object.entries(libraries))
  for (const text of ['train-ai=n', 'train-ai=?0']) observed[`${name}, ${text}`] = { json: JSON.stringify(parse(text)), cloned: cloned(parse(text)) };
console.table(observed);
assert.deepEqual(observed, {
  'structured-field-values, train-ai=n': { json: '{"train-ai":{"params":null}}', cloned: 'DataCloneError' },
  'structured-field-values, train-ai=?0': { json: '{"train-ai":{"value":false,"params":null}}', cloned: 'the same' },
  '@svta/cml-structured-field-values, train-ai=n': { json: '{"train-ai":{}}', cloned: 'DataCloneError' },
  '@svta/cml-structured-field-values, train-ai=?0': { json: '{"train-ai":{"value":false}}', cloned: 'the same' },
  'structured-headers, train-ai=n': { json: '{"train-ai":[{"value":"n"},{}]}', cloned: 'the same' },
  'structured-headers, train-ai=?0': { json: '{"train-ai":[false,{}]}', cloned: 'the same' },
});
JS
node run.mjs
