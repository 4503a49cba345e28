#!/usr/bin/env bash
# @messageformat/core 3.4.1 and intl-messageformat 12.1.5, both for ICU MessageFormat
#
# Expected: One syntax, one text. In ICU’s default mode an apostrophe quotes only when it stands right before a brace
#   (or before "#" in a plural), up to the next apostrophe or the end; and "#" stands for the number in the branches
#   of the plural alone.
# Instead: "Refuser l'{name}": one inserts the name, the other shows "{name}" and swallows the apostrophe. Add a
#   second apostrophe anywhere later, and both swallow two and show the braces. "#" within a select within a plural is
#   the number in one and "#" in the other.
# Why it matters: French and Italian put an apostrophe before names all the time. The same catalogue gives different
#   words to people depending on the library, and a correction at the end of a message changes its beginning.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @messageformat/core@3.4.1 intl-messageformat@12.1.5 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import MessageFormat from '@messageformat/core';
import { IntlMessageFormat } from 'intl-messageformat';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log([version('@messageformat/core'), version('intl-messageformat')].join(', '));
const observed = Object.fromEntries([
  ["Refuser l'{name}", { name: 'IA' }],
  ["Refuser l'{name} d'ici", { name: 'IA' }],
  ["Refuser l''{name}", { name: 'IA' }],
  ["{count, plural, other {{place, select, page {# on a page} other {#}}}}", { count: 3, place: 'page' }],
].map(([message, values]) => [message, {
  '@messageformat/core': new MessageFormat('fr').compile(message)(values),
  'intl-messageformat': new IntlMessageFormat(message, 'fr').format(values),
}]));
console.dir(observed);
assert.deepEqual(Object.values(observed).map((row) => Object.values(row)), [
  ["Refuser l'IA", 'Refuser l{name}'],
  ['Refuser l{name} dici', 'Refuser l{name} dici'],
  ["Refuser l'IA", "Refuser l'IA"],
  ['3 on a page', '# on a page'],
]);
JS
node run.mjs
