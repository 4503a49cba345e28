#!/usr/bin/env bash
# node-ical 0.26.1 and cal-parser 1.0.2, beside ical.js 2.2.1 and ts-ics 2.4.6
#
# Expected: In a text of a calendar, `\\` is a backslash, `\n` and `\N` are line breaks (RFC 5545, 3.3.11). They are read
#   from left to right: an escaped backslash before an "n" is a backslash and an "n".
# Instead: node-ical looks for `\n` wherever it stands, and makes of `C:\\new` a backslash, a line break and "ew".
#   cal-parser makes a space of it, and of `\N` an "N".
# Why it matters: What is written and read again is another text. A path or a domain\name in the notes of a request
#   comes back broken, in one reader of two.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  node-ical@0.26.1 cal-parser@1.0.2 ical.js@2.2.1 ts-ics@2.4.6 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import cal from 'cal-parser';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['node-ical', 'cal-parser', 'ical.js', 'ts-ics'].map(version).join(', '));
const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Holder//Deadlines//EN', 'BEGIN:VEVENT', 'UID:1@settings.example', 'DTSTAMP:20260301T000000Z', 'DTSTART:20260331T120000Z', String.raw`SUMMARY:See C:\\new`, String.raw`DESCRIPTION:one\Ntwo`, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
const readers = {
  'ical.js': () => new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')),
  'ts-ics': () => convertIcsCalendar(undefined, text).events[0],
  'node-ical': () => Object.values(nodeIcal.sync.parseICS(text)).find(({ type }) => type === 'VEVENT'),
  'cal-parser': () => cal.parseString(text).events[0],
};
const observed = Object.fromEntries(
  Object.entries(readers).map(([name, read]) => {
    const { summary, description } = read();
    return [name, { summary: JSON.stringify(summary.value ?? summary), description: JSON.stringify(description.value ?? description) }];
  }),
);
console.table(observed);
const right = { summary: JSON.stringify(String.raw`See C:\new`), description: '"one\\ntwo"' };
assert.deepEqual(observed, {
  'ical.js': right,
  'ts-ics': right,
  'node-ical': { ...right, summary: JSON.stringify('See C:\\\new') },
  'cal-parser': { summary: '"See C: ew"', description: '"oneNtwo"' },
});
JS
node run.mjs
