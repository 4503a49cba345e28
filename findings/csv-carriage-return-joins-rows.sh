#!/usr/bin/env bash
# csv-writer 1.6.0, read by papaparse 5.7.1, d3-dsv 3.0.2 and csv-parse 7.0.3; beside csv-stringify 6.9.0
#
# Expected: A field with a line break is written in quotes (RFC 4180, 2.6), so that a table reads back as it was written.
# Instead: csv-writer quotes a line feed and leaves a bare carriage return as it is. One reader takes it for the end of a
#   row; two take it for what ends *every* row of the file, and so join the rows that follow into one, line feeds and all.
# Why it matters: A text taken from a page may hold a carriage return. In an exported list of settings the state of one
#   service then stands in the row of another: "refused\nreddit" is neither.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  csv-writer@1.6.0 papaparse@5.7.1 d3-dsv@3.0.2 csv-parse@7.0.3 csv-stringify@6.9.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { createArrayCsvStringifier } from 'csv-writer';
import { csvParseRows } from 'd3-dsv';
import Papa from 'papaparse';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['csv-writer', 'papaparse', 'd3-dsv', 'csv-parse', 'csv-stringify'].map(version).join(', '));
const readers = {
  papaparse: (text) => Papa.parse(text, { skipEmptyLines: true }).data,
  'd3-dsv': (text) => csvParseRows(text),
  'csv-parse': (text) => parse(text, { relax_column_count: true }),
};
const writers = {
  'csv-writer': (rows) => createArrayCsvStringifier({}).stringifyRecords(rows),
  'csv-stringify': (rows) => stringify(rows),
};
const rows = [['linkedin', 'Data for\rAI', 'refused'], ['reddit', 'Posts', 'allowed']];
console.log('Written:', JSON.stringify(rows), JSON.stringify(writers['csv-writer'](rows)));
const observed = Object.fromEntries(Object.entries(writers).map(([writer, write]) => [
  writer,
  Object.fromEntries(Object.entries(readers).map(([reader, read]) => [reader, JSON.stringify(read(write(rows)))])),
]));
console.log(observed);
const three = JSON.stringify([['linkedin', 'Data for'], ['AI', 'refused'], ['reddit', 'Posts', 'allowed']]);
const joined = JSON.stringify([['linkedin', 'Data for'], ['AI', 'refused\nreddit', 'Posts', 'allowed\n']]);
const same = JSON.stringify(rows);
assert.deepEqual(observed, {
  'csv-writer': { papaparse: joined, 'd3-dsv': three, 'csv-parse': joined },
  'csv-stringify': { papaparse: same, 'd3-dsv': same, 'csv-parse': same },
});
JS
node run.mjs
