#!/usr/bin/env bash
# json-schema-merge-allof 0.8.1, @stoplight/json-schema-merge-allof 0.8.0 and @x0k/json-schema-merge 1.1.0, with ajv 8.20.0
#
# Expected: A schema whose `allOf` was merged accepts what `allOf` accepts, neither more nor less, as the first library says
#   of itself; what has no common value is an error.
# Instead: With the first and its fork, two patterns that match in different places leave nothing that is accepted:
#   "^[a-z]" and "[0-9]$" become one pattern that no text matches. Two `contains` become one. Of two lists of `dependencies`
#   only one is left, so that a record without what the other asks for is accepted. An integer that is a number is an
#   error, "probably incompatible". The third does as `allOf` does.
# Why it matters: Schemas of settings are merged before they are published, or made into types. What is then checked is
#   another schema, in both directions and without a word.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  ajv@8.20.0 json-schema-merge-allof@0.8.1 @stoplight/json-schema-merge-allof@0.8.0 @x0k/json-schema-merge@1.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import stoplight from '@stoplight/json-schema-merge-allof';
import { createComparator, createMerger, createShallowAllOfMerge } from '@x0k/json-schema-merge';
import { createDeduplicator, createIntersector } from '@x0k/json-schema-merge/lib/array';
import { Ajv } from 'ajv';
import mergeAllOf from 'json-schema-merge-allof';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['json-schema-merge-allof', '@stoplight/json-schema-merge-allof', '@x0k/json-schema-merge', 'ajv'].map(version).join(', '));
const { compareSchemaDefinitions, compareSchemaValues } = createComparator();
const { mergeArrayOfSchemaDefinitions } = createMerger({
  intersectJson: createIntersector(compareSchemaValues),
  deduplicateJsonSchemaDef: createDeduplicator(compareSchemaDefinitions),
});
const libraries = { 'merge-allof': mergeAllOf, stoplight, x0k: createShallowAllOfMerge(mergeArrayOfSchemaDefinitions) };
const cases = {
  'two patterns': ['setting-3', { pattern: '^[a-z]' }, { pattern: '[0-9]$' }],
  'two names of members': [{ 'ai-1': true }, { propertyNames: { pattern: '^ai' } }, { propertyNames: { pattern: '[0-9]$' } }],
  'two contains': [[1, 7], { contains: { minimum: 5 } }, { contains: { maximum: 2 } }],
  'two dependencies': [{ on: true, since: 1 }, { dependencies: { on: ['since'] } }, { dependencies: { on: ['by'] } }],
  'integer and number': [3, { type: 'integer' }, { type: 'number' }],
};
const ajv = new Ajv({ strict: false });
const observed = {};
for (const [name, [instance, ...allOf]] of Object.entries(cases)) {
  observed[name] = { allOf: ajv.validate({ allOf }, instance) };
  for (const [library, merge] of Object.entries(libraries)) {
    try {
      observed[name][library] = ajv.validate(merge({ allOf: structuredClone(allOf) }), instance);
    } catch (error) {
      observed[name][library] = error.message.split('. ')[0];
    }
  }
}
console.log('Is it accepted?');
console.table(observed);
const incompatible = 'Could not resolve values for path:"type"';
assert.deepEqual(
  Object.values(observed).map((row) => Object.values(row)),
  [
    [true, false, false, true],
    [true, false, false, true],
    [true, false, false, true],
    [false, true, true, false],
    [true, incompatible, incompatible, true],
  ],
);
JS
node run.mjs
