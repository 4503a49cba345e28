#!/usr/bin/env bash
# properties-reader 3.0.1 and java-properties 1.0.2, beside dot-properties 1.1.2 and properties-parser 0.6.0
#
# Expected: A .properties file reads as in Java (`java.util.Properties.load`): "!" begins a comment as "#" does, a key ends at
#   "=", ":" or white space, a backslash makes the next character part of the key, and one at the end of a line joins the
#   next line, unless it is itself written with a backslash.
# Instead: In the two most used ones a line that "!" turned off is a setting, "!train" being its name. properties-reader cuts a
#   text at the joined line, so that "We do not train" is "We do \" and a setting "not train"; java-properties, which
#   joins them, takes a backslash at the end of a value for such a join and swallows the setting that follows.
# Why it matters: Settings and their texts in many languages are kept in such files. Half of a sentence is without its
#   "not", and a setting that follows a folder's name is not there.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  properties-reader@3.0.1 java-properties@1.0.2 dot-properties@1.1.2 properties-parser@0.6.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { parse as dot } from 'dot-properties';
import javaProperties from 'java-properties';
import { propertiesReader } from 'properties-reader';
import parser from 'properties-parser';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['properties-reader', 'java-properties', 'dot-properties', 'properties-parser'].map(version).join(', '));
const text = String.raw`# Settings
!train = on
label = We do \
    not train
use\:for = nothing
folder = chats\\
notify = off
`;
writeFileSync('settings.properties', text);
const observed = {
  'properties-reader': propertiesReader({ sourceFile: 'settings.properties' }).getAllProperties(),
  'java-properties': javaProperties.of('settings.properties').objs,
  'dot-properties': dot(text),
  'properties-parser': { ...parser.parse(text) },
};
console.dir(observed);
const right = { label: 'We do not train', 'use:for': 'nothing', folder: 'chats\\', notify: 'off' };
assert.deepEqual(observed, {
  'properties-reader': { '!train': 'on', label: 'We do \\', 'not train': '', 'use\\:for': 'nothing', folder: 'chats\\\\', notify: 'off' },
  'java-properties': { '!train': 'on', label: 'We do not train', 'use\\': 'for = nothing', folder: 'chats\notify = off' },
  'dot-properties': right,
  'properties-parser': right,
});
JS
node run.mjs
