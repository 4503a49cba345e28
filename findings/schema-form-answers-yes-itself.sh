#!/usr/bin/env bash
# @rjsf/core 6.11.1 (react-jsonschema-form), rendered on a server by react 19.3.1
#
# Expected: A form made of a JSON Schema asks. `const: true` says that only "yes" is valid, so that a person must tick the box
#   themselves, as with `enum: [true]`, which says the same; `oneOf` with "Yes, train" and "No" has no answer before one is
#   given; none of these schemas has a `default`.
# Instead: `const: true` is a tick and a "yes" in the data before anyone saw the form, `enum: [true]` is not. `oneOf` is answered
#   by whichever comes first: "yes" if that is written first, in a box whose label says neither. A question that `then` adds
#   is there, and answered "yes", while the box that it hangs on is not ticked: without an answer, `if` holds.
# Why it matters: Consent is asked for by such schemas, and two that accept the same data give a box ticked and one not
#   ticked. That a validator accepts the form says nothing of who ticked it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @rjsf/core@6.11.1 @rjsf/utils@6.11.1 @rjsf/validator-ajv8@6.11.1 react@19.3.1 react-dom@19.3.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import core from '@rjsf/core';
import { getDefaultFormState } from '@rjsf/utils';
import ajv8 from '@rjsf/validator-ajv8';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['@rjsf/core', 'react'].map(version).join(', '));
const Form = core.default ?? core;
const validator = ajv8.default ?? ajv8;
const train = (fields) => ({ type: 'object', properties: { train: { type: 'boolean', title: 'Train', ...fields } } });
const yes = { const: true, title: 'Yes, train' };
const no = { const: false, title: 'No' };
const schemas = {
  'const: true': train({ const: true }),
  'enum: [true]': train({ enum: [true] }),
  'oneOf: yes, no': train({ oneOf: [yes, no] }),
  'oneOf: no, yes': train({ oneOf: [no, yes] }),
  'if train, then sell': { ...train({}), if: { properties: { train: { const: true } } }, then: { properties: { sell: { type: 'boolean', title: 'Sell', const: true } } } },
};
const observed = {};
for (const [name, schema] of Object.entries(schemas)) {
  const html = renderToStaticMarkup(createElement(Form, { schema, validator }));
  const boxes = [...html.matchAll(/<input type="checkbox"[^>]*name="root_(\w+)"([^>]*)>/g)].map(([, box, rest]) => `${box} ${rest.includes('checked') ? 'ticked' : 'not ticked'}`);
  observed[name] = { boxes: boxes.join(', '), data: JSON.stringify(getDefaultFormState(validator, schema, undefined, schema)) };
}
console.table(observed);
assert.deepEqual(observed, {
  'const: true': { boxes: 'train ticked', data: '{"train":true}' },
  'enum: [true]': { boxes: 'train not ticked', data: '{}' },
  'oneOf: yes, no': { boxes: 'train ticked', data: '{"train":true}' },
  'oneOf: no, yes': { boxes: 'train not ticked', data: '{"train":false}' },
  'if train, then sell': { boxes: 'train not ticked, sell ticked', data: '{"sell":true}' },
});
JS
node run.mjs
