#!/usr/bin/env bash
# zod 4.6.7, z.toJSONSchema, checked with ajv 8.20.0
#
# Expected: What JSON Schema cannot say is an error: by default `z.toJSONSchema()` throws at what cannot be
#   represented, a date for example. JSON Schema has no flags of regular expressions.
# Instead: The flags are dropped without a word: `/^settings$/i` becomes the pattern `^settings$`. What zod accepts,
#   the schema made from it refuses.
# Why it matters: A data set that is checked by zod when it is built can fail against the schema that is published
#   beside it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  zod@4.6.7 ajv@8.20.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log([version('zod'), version('ajv')].join(', '));
assert.throws(() => z.toJSONSchema(z.date()), /cannot be represented/i);
const observed = {};
for (const [pattern, text] of [[/^settings$/, 'settings'], [/^settings$/i, 'Settings'], [/^data$/m, 'settings\ndata']]) {
  const schema = z.string().regex(pattern);
  const json = z.toJSONSchema(schema);
  observed[String(pattern)] = { pattern: json.pattern, zod: schema.safeParse(text).success, ajv: new Ajv2020().validate(json, text) };
}
console.table(observed);
assert.deepEqual(Object.values(observed).map((row) => Object.values(row)), [['^settings$', true, true], ['^settings$', true, false], ['^data$', true, false]]);
JS
node run.mjs
