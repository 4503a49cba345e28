#!/usr/bin/env bash
# ics 3.12.0: durations of days and weeks in iCalendar
#
# Expected: A duration of one day is written as `P1D`, of four weeks as `P4W`. RFC 5545, 3.3.6: after "T" a time must
#   follow, and weeks stand alone.
# Instead: `{ days: 1 }` becomes `P1DT`, `{ weeks: 4 }` becomes `P4WT`, `{ weeks: 4, days: 2 }` becomes `P4W2DT`;
#   alarms get the same ("TRIGGER:-P1DT"). None of them is a duration by the grammar. Hours and minutes come out
#   right.
# Why it matters: A reminder of a deadline is exactly a duration of days. Lenient calendars accept it; a strict one
#   may drop the event, or the alarm alone.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  ics@3.12.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createEvent } from 'ics';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log([version('ics')].join(', '));
// dur-value of RFC 5545, 3.3.6.
const grammar = /^[+-]?P(?:\d+W|\d+D(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?|T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))$/;
const observed = {};
for (const duration of [{ days: 1 }, { weeks: 4 }, { weeks: 4, days: 2 }, { hours: 1 }, { days: 1, hours: 2 }]) {
  const { error, value } = createEvent({ title: 'Answer due', start: [2026, 12, 28], duration, alarms: [{ action: 'display', description: 'Due', trigger: { ...duration, before: true } }] });
  assert.equal(error, null);
  const written = /^DURATION:(.*?)\r?$/m.exec(value)[1];
  observed[JSON.stringify(duration)] = { written, alarm: /^TRIGGER:(.*?)\r?$/m.exec(value)[1], byTheGrammar: grammar.test(written) };
}
console.table(observed);
assert.deepEqual(Object.values(observed).map((row) => Object.values(row)), [
  ['P1DT', '-P1DT', false], ['P4WT', '-P4WT', false], ['P4W2DT', '-P4W2DT', false], ['PT1H', '-PT1H', true], ['P1DT2H', '-P1DT2H', true],
]);
JS
node run.mjs
