#!/usr/bin/env bash
# iso8601-duration 2.1.4 and parse-duration 2.1.9, beside duration-fns 3.0.2 and temporal-polyfill 1.0.8
#
# Expected: A period is written as "P1M", one month (ISO 8601; privacy vocabularies and schema.org write retention so). From 31 August it ends
#   on 30 September, from 31 January on 28 February: where the month has no such day, with its last (Regulation 1182/71, Art. 3(2)(c),
#   for the GDPR's "within one month"). What a parser of durations does not read is no duration.
# Instead: iso8601-duration ends it on 1 October and on 3 March: `end()` lets the days that are missing run over. parse-duration, which is for
#   "30 days" and "1 month", takes "P1M" for one minute, "P3M" for three and "P1Y6M" for a year and six minutes, where "P30D" and "P1Y"
#   are right; of "one month" it says null.
# Why it matters: An answer that came three days late is in time, or data that may be kept for three months is due after three minutes. Both
#   agree with the others on all days and periods that one tries first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  iso8601-duration@2.1.4 parse-duration@2.1.9 duration-fns@3.0.2 temporal-polyfill@1.0.8 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { apply } from 'duration-fns';
import { end, parse as iso } from 'iso8601-duration';
import parseDuration from 'parse-duration';
import { Temporal } from 'temporal-polyfill';

const names = ['iso8601-duration', 'parse-duration', 'duration-fns', 'temporal-polyfill'];
console.log(names.map((name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`).join(', '));
const day = (date) => date.toISOString().slice(0, 10);
const ends = {};
for (const [start, period] of [['2026-01-15', 'P1M'], ['2026-01-31', 'P1M'], ['2026-08-31', 'P1M'], ['2026-11-30', 'P3M'], ['2024-02-29', 'P1Y']]) {
  const noon = new Date(`${start}T12:00:00Z`);
  ends[`${start} and ${period}`] = {
    'iso8601-duration': day(end(iso(period), noon)),
    'duration-fns': day(apply(noon, period)),
    Temporal: `${Temporal.PlainDate.from(start).add(period)}`,
  };
}
console.table(ends);
const lengths = {};
for (const period of ['P30D', 'P1Y', 'P1M', 'P3M', 'P1Y6M', '1 month', 'one month']) {
  const minutes = parseDuration(period, 'minute');
  lengths[period] = minutes === null ? 'null' : minutes < 1440 ? `${minutes} min` : `${Math.floor(minutes / 1440)} days${minutes % 1440 === 360 ? '' : ` and ${minutes % 1440} min`}`;
}
console.table(lengths);
const of = (library) => Object.values(ends).map((row) => row[library]);
const right = ['2026-02-15', '2026-02-28', '2026-09-30', '2027-02-28', '2025-02-28'];
assert.deepEqual(of('Temporal'), right);
assert.deepEqual(of('duration-fns'), right);
assert.deepEqual(of('iso8601-duration'), ['2026-02-15', '2026-03-03', '2026-10-01', '2027-03-02', '2025-03-01']);
assert.deepEqual(['P1M', 'P3M', 'one month'].map((period) => lengths[period]), ['1 min', '3 min', 'null']);
assert.equal(parseDuration('P1Y6M', 'minute') - parseDuration('P1Y', 'minute'), 6);
assert.equal(parseDuration('P30D', 'day'), 30);
JS
node run.mjs
