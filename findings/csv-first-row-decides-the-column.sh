#!/usr/bin/env bash
# comma-separated-values 3.6.4: reading what it wrote
#
# Expected: A table of texts that a library writes reads back as the same texts, or with numbers where they stand.
# Instead: The first row decides the type of each column: where its field looks like a number, or is empty, every text
#   further down in that column is NaN, and an empty field is 0. And where a row ends with a quoted field that holds a
#   line break, the closing quotation mark stays in the text.
# Why it matters: In a list of settings the first row often has no date yet, or a plain number. All that follows in the
#   column is then lost without an error, and what was never recorded reads as 0.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  comma-separated-values@3.6.4 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import CSV from 'comma-separated-values';

console.log(`comma-separated-values ${JSON.parse(readFileSync('node_modules/comma-separated-values/package.json')).version}`);
const again = (rows) => {
  const back = CSV.parse(CSV.encode(rows));
  console.log(rows, 'is read as', back);
  return back;
};
assert.deepEqual(
  again([
    ['linkedin', '', '2'],
    ['reddit', '2026-03-01', 'two'],
  ]),
  [
    ['linkedin', 0, 2],
    ['reddit', NaN, NaN],
  ],
);
assert.deepEqual(
  again([
    ['linkedin', 'Data for\nAI'],
    ['reddit', 'Posts'],
  ]),
  [
    ['linkedin', 'Data for\nAI"'],
    ['reddit', 'Posts'],
  ],
);
JS
node run.mjs
