#!/usr/bin/env bash
# temporal-polyfill 1.0.8 beside date-fns 4.4.0, luxon 3.7.2, dayjs 1.11.23: the month in which a request must be answered
#
# Expected: What adds a month and what counts months agree: from a date to that date plus one month it is one month.
#   (A controller answers "within one month of receipt", GDPR Art. 12(3).)
# Instead: With Temporal, 31 January plus a month is 28 February, but from 31 January `until` 28 February it is 28
#   days and no month; the month is full on 1 March. date-fns, Luxon and Day.js count it as one month. Day.js counts
#   exactly 1 from 28 February to 31 March too, which is three days more than a month.
# Why it matters: A deadline must be computed by adding and compared as a date. "One month or more so far" comes a day
#   late with one library, and "exactly one month" holds on 28 and on 31 March alike with another.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  temporal-polyfill@1.0.8 date-fns@4.4.0 luxon@3.7.2 dayjs@1.11.23 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { addMonths, differenceInMonths, format } from 'date-fns';
import dayjs from 'dayjs';
import { DateTime } from 'luxon';
import { Temporal } from 'temporal-polyfill';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log([version('temporal-polyfill'), version('date-fns'), version('luxon'), version('dayjs')].join(', '));
const noon = (date) => new Date(`${date}T12:00:00`);
const libraries = {
  temporal: { add: (d) => Temporal.PlainDate.from(d).add({ months: 1 }).toString(), count: (a, b) => Temporal.PlainDate.from(a).until(b, { largestUnit: 'months' }).toString() },
  'date-fns': { add: (d) => format(addMonths(noon(d), 1), 'yyyy-MM-dd'), count: (a, b) => differenceInMonths(noon(b), noon(a)) },
  luxon: { add: (d) => DateTime.fromISO(d).plus({ months: 1 }).toISODate(), count: (a, b) => Math.trunc(DateTime.fromISO(b).diff(DateTime.fromISO(a), 'months').months) },
  dayjs: { add: (d) => dayjs(d).add(1, 'month').format('YYYY-MM-DD'), count: (a, b) => dayjs(b).diff(a, 'month', true) },
};
const observed = Object.fromEntries(Object.entries(libraries).map(([name, { add, count }]) => [name, {
  'Jan 31 + 1 month': add('2026-01-31'),
  'Jan 31 to Feb 28': count('2026-01-31', '2026-02-28'),
  'Feb 28 to Mar 31': count('2026-02-28', '2026-03-31'),
}]));
console.table(observed);
const rows = (a, b) => ({ 'Jan 31 + 1 month': '2026-02-28', 'Jan 31 to Feb 28': a, 'Feb 28 to Mar 31': b });
assert.deepEqual(observed, { temporal: rows('P28D', 'P1M3D'), 'date-fns': rows(1, 1), luxon: rows(1, 1), dayjs: rows(1, 1) });
JS
node run.mjs
