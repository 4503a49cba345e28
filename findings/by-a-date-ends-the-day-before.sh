#!/usr/bin/env bash
# compromise-dates 3.9.0, with compromise 14.17.0
#
# Expected: "Opt out by November 30" can be done on November 30, and "between November 1 and November 30" ends with that day; so
#   it is for "by the end of November". What the library does not understand it does not answer.
# Instead: "by", like "before", ends on the 29th, "until" at the first minute of the 30th, and "between … and" on the 29th.
#   "Up to", "through" and "no later than" are the 30th alone, as if nothing could be done before. "Within 30 days" is
#   found and has neither start nor end, and "for 30 days" is not found.
# Why it matters: Services announce by when a person can say no. A reminder made of such a sentence says on the last day
#   that it is too late, or stays silent until it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  compromise-dates@3.9.0 compromise@14.17.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import dates from 'compromise-dates';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['compromise-dates', 'compromise'].map(version).join(', '));
nlp.plugin(dates);
const observed = {};
for (const words of ['on', 'by', 'before', 'until', 'up to', 'through', 'no later than', 'between November 1 and'].map((start) => `${start} November 30`).concat('by the end of November', 'within 30 days', 'for 30 days')) {
  const found = nlp(`Opt out ${words}.`).dates({ today: '2026-11-10', timezone: 'UTC' }).json();
  observed[words] = found.map((one) => [one.dates.start, one.dates.end].map((time) => time?.slice(5, 16)).join(' to ')).join() || 'nothing';
}
console.table(observed);
assert.deepEqual(observed, {
  'on November 30': '11-30T00:00 to 11-30T23:59',
  'by November 30': '11-10T00:00 to 11-29T23:59',
  'before November 30': '11-10T00:00 to 11-29T23:59',
  'until November 30': '11-10T00:00 to 11-30T00:00',
  'up to November 30': '11-30T00:00 to 11-30T23:59',
  'through November 30': '11-30T00:00 to 11-30T23:59',
  'no later than November 30': '11-30T00:00 to 11-30T23:59',
  'between November 1 and November 30': '11-01T00:00 to 11-29T23:59',
  'by the end of November': '11-10T00:00 to 11-30T23:59',
  'within 30 days': ' to ',
  'for 30 days': 'nothing',
});
JS
node run.mjs
