#!/usr/bin/env bash
# json-schema-to-zod 2.8.1 and @n8n/json-schema-to-zod 1.16.0, beside @composio/json-schema-to-zod 0.3.3 and ajv 8.20.0
#
# Expected: A schema that is turned into one of zod's takes and refuses the same values. `default` only tells what a value usually is (JSON Schema, "Annotations"): an answer that is
#   `required` must be there, with or without one.
# Instead: With two of the three a required answer with `default: true` may be missing, and is then `true`. A name in `required` that is not in `properties` does not count for these two, and
#   `dependentRequired` for none of the three. A `const` that is an object refuses that very value, since it is compared by identity; and where `patternProperties` names some members,
#   the two refuse every other one, although nothing says so.
# Why it matters: A record of settings without the answer to "may we train?" passes, and comes out with a yes that nobody gave.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  json-schema-to-zod@2.8.1 @n8n/json-schema-to-zod@1.16.0 @composio/json-schema-to-zod@0.3.3 ajv@8.20.0 zod@4.6.7 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv/dist/2020.js';
import { jsonSchemaToZod } from 'json-schema-to-zod';
import { z } from 'zod';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['json-schema-to-zod', '@n8n/json-schema-to-zod', '@composio/json-schema-to-zod', 'ajv', 'zod'].map(version).join(', '));
const require = createRequire(import.meta.url);
const libraries = {
  // This one writes the text of a program.
  'json-schema-to-zod': (schema) => new Function('z', `return ${jsonSchemaToZod(schema)}`)(z),
  '@n8n': require('@n8n/json-schema-to-zod').jsonSchemaToZod,
  '@composio': require('@composio/json-schema-to-zod').jsonSchemaToZod,
};
const boolean = { type: 'boolean' };
const cases = {
  'required, with a default, missing': [{ type: 'object', properties: { train: { ...boolean, default: true } }, required: ['train'] }, {}],
  'required, missing': [{ type: 'object', properties: { train: boolean }, required: ['train'] }, {}],
  'required, not in properties': [{ type: 'object', required: ['train'] }, {}],
  dependentRequired: [{ type: 'object', properties: { train: boolean, why: { type: 'string' } }, dependentRequired: { train: ['why'] } }, { train: true }],
  'const of an object': [{ const: { train: false } }, { train: false }],
  'a name outside the pattern': [{ type: 'object', patternProperties: { '^ai_': boolean } }, { name: 'chat' }],
};
const observed = {};
for (const [name, [schema, value]] of Object.entries(cases)) {
  observed[name] = { ajv: `${new Ajv({ strict: false }).validate(schema, value)}` };
  for (const [library, convert] of Object.entries(libraries)) {
    const { success, data } = convert(structuredClone(schema)).safeParse(structuredClone(value));
    observed[name][library] = success && JSON.stringify(data) !== JSON.stringify(value) ? `true, ${JSON.stringify(data)}` : `${success}`;
  }
}
console.log('Does it pass, and as what?');
console.table(observed);
const row = (...values) => Object.fromEntries(['ajv', ...Object.keys(libraries)].map((name, i) => [name, `${values[i]}`]));
assert.deepEqual(observed, {
  'required, with a default, missing': row(false, 'true, {"train":true}', 'true, {"train":true}', false),
  'required, missing': row(false, false, false, false),
  'required, not in properties': row(false, true, true, false),
  dependentRequired: row(false, true, true, true),
  'const of an object': row(true, false, false, true),
  'a name outside the pattern': row(true, false, false, true),
});
JS
node run.mjs
