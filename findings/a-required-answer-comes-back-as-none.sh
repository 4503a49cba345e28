#!/usr/bin/env bash
# zod 4.6.7 (z.fromJSONSchema, "semi-experimental") beside ajv 8.20.0 and zod-from-json-schema 0.5.6
#
# Expected: What zod writes as a JSON Schema it reads back as the same schema; what it cannot say it refuses with an error, as it does
#   for `if`, `not` and `dependentRequired`.
# Instead: Words that it knows are dropped without one. A record that must hold an answer to both questions, `z.record(z.enum([...]))`,
#   comes back as one that needs none: `required` counts only for what is in `properties`. "One of two answers" (`anyOf` of two
#   `required`) is fulfilled by none; beside `$ref`, `anyOf` and `enum` other words do not count. With an `enum` of lists the list is
#   refused and its text is taken. The older package does all but one of these right.
# Why it matters: A published schema of settings or receipts, read back so, passes a record in which the answer is missing, and it is
#   zod's own schema of zod's own making that says so.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  zod@4.6.7 ajv@8.20.0 zod-from-json-schema@0.5.6 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { z } from 'zod';
import { convertJsonSchemaToZod } from 'zod-from-json-schema';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['zod', 'ajv', 'zod-from-json-schema'].map(version).join(', '));
const both = z.record(z.enum(['training', 'ads']), z.boolean());
const cases = {
  'both answers, as zod wrote it': [z.toJSONSchema(both), { training: false }],
  'one of two answers': [{ type: 'object', properties: { on: { type: 'boolean' } }, anyOf: [{ required: ['on'] }, { required: ['off'] }] }, {}],
  'beside $ref': [{ $defs: { text: { type: 'string' } }, $ref: '#/$defs/text', minLength: 1 }, ''],
  'beside anyOf': [{ type: 'string', anyOf: [{ pattern: '^on' }, { pattern: '^off' }] }, 'perhaps'],
  'beside enum': [{ enum: ['', 'off'], minLength: 1 }, ''],
  'a list in an enum': [{ enum: [['off']] }, ['off']],
  'its text': [{ enum: [['off']] }, 'off'],
};
const observed = { 'both answers, zod itself': { zod: both.safeParse({ training: false }).success } };
for (const [name, [schema, value]] of Object.entries(cases))
  observed[name] = {
    ajv: new Ajv({ strict: false }).validate(schema, value),
    'zod-from-json-schema': convertJsonSchemaToZod(structuredClone(schema)).safeParse(value).success,
    'z.fromJSONSchema': z.fromJSONSchema(structuredClone(schema)).safeParse(value).success,
  };
console.log('Does it pass?');
console.table(observed);
for (const schema of [{ not: { const: 'on' } }, { if: { const: 1 }, then: false }, { type: 'object', dependentRequired: { on: ['off'] } }])
  assert.throws(() => z.fromJSONSchema(schema), /not supported/);
assert.deepEqual(observed, {
  'both answers, zod itself': { zod: false },
  'both answers, as zod wrote it': { ajv: false, 'zod-from-json-schema': false, 'z.fromJSONSchema': true },
  'one of two answers': { ajv: false, 'zod-from-json-schema': false, 'z.fromJSONSchema': true },
  'beside $ref': { ajv: false, 'zod-from-json-schema': false, 'z.fromJSONSchema': true },
  'beside anyOf': { ajv: false, 'zod-from-json-schema': false, 'z.fromJSONSchema': true },
  'beside enum': { ajv: false, 'zod-from-json-schema': true, 'z.fromJSONSchema': true },
  'a list in an enum': { ajv: true, 'zod-from-json-schema': true, 'z.fromJSONSchema': false },
  'its text': { ajv: false, 'zod-from-json-schema': false, 'z.fromJSONSchema': true },
});
JS
node run.mjs
