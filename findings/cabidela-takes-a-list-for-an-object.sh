#!/usr/bin/env bash
# @cloudflare/cabidela 0.2.4, beside @exodus/schemasafe 1.3.0 and @criteria/json-schema-validation 0.10.0
#
# Expected: A JSON Schema validator judges what the schema says. This one names what it leaves out: lists of types, pattern
#   properties, and dependent and conditional schemas.
# Instead: Outside that list, `type: object` accepts a list; `uniqueItems` is taken for granted; `const` and `enum` refuse
#   an object that is equal, and the name in a pattern's `\p{L}` is read as letters, so that "Köln" is refused and the
#   text "p{L}" is accepted; a text of one character outside the BMP is longer than `maxLength: 1`.
# Why it matters: Data sets of settings are published with a schema so that others can check them. Checked so, a broken
#   set passes, and a right one in any language but English does not.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @cloudflare/cabidela@0.2.4 @exodus/schemasafe@1.3.0 @criteria/json-schema-validation@0.10.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Cabidela } from '@cloudflare/cabidela';
import { isJSONValid } from '@criteria/json-schema-validation/draft-2020-12';
import { validator } from '@exodus/schemasafe';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['@cloudflare/cabidela', '@exodus/schemasafe', '@criteria/json-schema-validation'].map(version).join(', '));
function cabidela(schema, value) {
  try {
    new Cabidela(schema).validate(value);
    return true;
  } catch (error) {
    assert.match(error.message, /mismatch|match|failed test|Length/u);
    return false;
  }
}
const $schema = 'https://json-schema.org/draft/2020-12/schema';
const cases = {
  'a list for an object': [{ type: 'object' }, [], false],
  'the same item twice': [{ type: 'array', uniqueItems: true }, [1, 1], false],
  'an equal object': [{ const: { refuses: 'on' } }, { refuses: 'on' }, true],
  'letters: Köln': [{ type: 'string', pattern: String.raw`^\p{L}+$` }, 'Köln', true],
  'letters: p{L}': [{ type: 'string', pattern: String.raw`^\p{L}+$` }, 'p{L}', false],
  'one character': [{ type: 'string', maxLength: 1 }, '𠮷', true],
};
const observed = Object.fromEntries(
  Object.entries(cases).map(([name, [schema, value, right]]) => [
    name,
    {
      right,
      criteria: isJSONValid(value, { $schema, ...schema }),
      schemasafe: validator({ $schema, ...schema }, { mode: 'default' })(value),
      cabidela: cabidela({ $schema, ...schema }, value),
    },
  ]),
);
console.table(observed);
for (const { right, criteria, schemasafe, cabidela: said } of Object.values(observed)) {
  assert.equal(criteria, right);
  assert.equal(schemasafe, right);
  assert.equal(said, !right);
}
JS
node run.mjs
