#!/usr/bin/env bash
# yamljs 0.3.0 and @stoplight/yaml 4.3.0, beside yaml 2.9.1 and js-yaml 5.5.0
#
# Expected: YAML 1.2 says what a text means, and where readers differ it is by the version: in `{ training: , ads: off }` "training" is null, a mapping with
#   one key twice is an error, and a line break in a plain text is a space.
# Instead: For yamljs the empty "training" is the text ", ads: off", and there is no "ads". Of a key that stands twice the first counts, and for @stoplight/yaml the
#   last. `!!bool "no"` is true. A text that goes over two lines keeps the break; one that only looks like a number, "1,000" or "0b11", is 1000 or 0, and so is the
#   number 08. @stoplight/yaml loses the empty line at the beginning of a text, or puts one in, also of what it wrote itself.
# Why it matters: Catalogues of words and lists of settings are kept in YAML. One tool reads "off", the next one no setting at all, without an error.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  yamljs@0.3.0 @stoplight/yaml@4.3.0 yaml@2.9.1 js-yaml@5.5.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as stoplight from '@stoplight/yaml';
import { load } from 'js-yaml';
import { parse } from 'yaml';
import yamljs from 'yamljs';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['yamljs', '@stoplight/yaml', 'yaml', 'js-yaml'].map(version).join(', '));
const readers = { yamljs: yamljs.parse, '@stoplight/yaml': stoplight.parse, yaml: parse, 'js-yaml': load };
const texts = {
  'an empty one': '{ training: , ads: off }',
  'one twice': 'training: off\ntraining: on',
  'two lines': 'label: Do not\n  train',
  'looks like a number': '[ 0b11, 08 ]',
  'thousands': 'limit: 1,000',
  'begins with a break': stoplight.safeStringify({ label: '\nOff' }),
  'begins with a space': stoplight.safeStringify({ label: ' On\nOff' }),
};
const observed = Object.fromEntries(
  Object.entries(texts).map(([name, text]) => [
    name,
    Object.fromEntries(
      Object.entries(readers).map(([reader, read]) => {
        try {
          return [reader, JSON.stringify(read(text))];
        } catch (error) {
          return [reader, `error: ${error.message.split(/ at | \(|\n/)[0]}`];
        }
      }),
    ),
  ]),
);
observed['!!bool "no"'] = { yamljs: JSON.stringify(yamljs.parse('training: !!bool "no"')) };
console.dir(observed);
const all = (value) => Object.fromEntries(Object.keys(readers).map((reader) => [reader, JSON.stringify(value)]));
assert.deepEqual(observed, {
  'an empty one': { ...all({ training: null, ads: 'off' }), yamljs: '{"training":", ads: off"}' },
  'one twice': { yamljs: '{"training":"off"}', '@stoplight/yaml': '{"training":"on"}', yaml: 'error: Map keys must be unique', 'js-yaml': 'error: duplicated mapping key' },
  'two lines': { ...all({ label: 'Do not train' }), yamljs: String.raw`{"label":"Do not\ntrain"}` },
  'looks like a number': { ...all(['0b11', 8]), yamljs: '[0,0]' },
  thousands: { ...all({ limit: '1,000' }), yamljs: '{"limit":1000}' },
  'begins with a break': { ...all({ label: '\nOff' }), '@stoplight/yaml': '{"label":"Off"}' },
  'begins with a space': { ...all({ label: ' On\nOff' }), '@stoplight/yaml': String.raw`{"label":"\n On\nOff"}` },
  '!!bool "no"': { yamljs: '{"training":true}' },
});
JS
node run.mjs
