#!/usr/bin/env bash
# calendar-link 2.11.5 and ical-generator 10.2.0, read by ical.js 2.2.1, ts-ics 2.4.6 and node-ical 0.26.1
#
# Expected: A deadline is a day: `allDay: true` with a `Date` in it, midnight of that day where the person is, makes an entry for that
#   day. In a file it is `DTSTART;VALUE=DATE:20261130` (RFC 5545, 3.3.4 and 3.6.1).
# Instead: East of Greenwich both make it the day before: in Berlin the 29th, while in London and New York it is the 30th. calendar-link
#   writes it without `VALUE=DATE`, as a time that has no hour: two of three readers end in an error, the third takes it for a day.
# Why it matters: "Answer by November 30" is due on the 29th, for people in Europe and Asia only, which no test in UTC shows; or the
#   file is refused, and the deadline is in no calendar at all.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  calendar-link@2.11.5 ical-generator@10.2.0 ical.js@2.2.1 ts-ics@2.4.6 node-ical@0.26.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { ics } from 'calendar-link';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';

const names = ['calendar-link', 'ical-generator', 'ical.js', 'ts-ics', 'node-ical'];
console.log(names.map((name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`).join(', '));
const unpacked = (address) => decodeURIComponent(address.slice(address.indexOf(',') + 1));

// A day, written where the person is.
writeFileSync(
  'write.mjs',
  `import { ics } from 'calendar-link';
  import calendar from 'ical-generator';
  const start = new Date(2026, 10, 30);
  const second = calendar();
  second.createEvent({ start, allDay: true, summary: 'Answer due' });
  const line = (text) => text.match(/DTSTART.*/)[0].trim();
  console.log(JSON.stringify({ 'calendar-link': line(decodeURIComponent(ics({ title: 'Answer due', start, allDay: true }))), 'ical-generator': line(second.toString()) }));`,
);
const written = {};
for (const TZ of ['Europe/London', 'Europe/Berlin', 'Asia/Tokyo', 'America/New_York'])
  written[TZ] = JSON.parse(execFileSync(process.execPath, ['write.mjs'], { env: { ...process.env, TZ }, encoding: 'utf8' }));
console.table(written);
const before = { 'calendar-link': 'DTSTART:20261129', 'ical-generator': 'DTSTART;VALUE=DATE:20261129' };
const right = { 'calendar-link': 'DTSTART:20261130', 'ical-generator': 'DTSTART;VALUE=DATE:20261130' };
assert.deepEqual(written, { 'Europe/London': right, 'Europe/Berlin': before, 'Asia/Tokyo': before, 'America/New_York': right });

// What calendar-link writes, read by others: a day that is given as a text, and an hour of it.
const readers = {
  'ical.js': (text) => {
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent'));
    return `${event.startDate}`;
  },
  'ts-ics': (text) => {
    const [event] = convertIcsCalendar(undefined, text).events;
    return event.start.date.toISOString();
  },
  'node-ical': (text) => {
    const event = Object.values(nodeIcal.sync.parseICS(text)).find(({ type }) => type === 'VEVENT');
    return `${event.datetype}`;
  },
};
const texts = {
  'a day': unpacked(ics({ title: 'Answer due', start: '2026-11-30', allDay: true })),
  'an hour': unpacked(ics({ title: 'Answer due', start: '2026-11-30T09:00:00Z', duration: [1, 'hour'] })),
};
const read = {};
for (const [reader, from] of Object.entries(readers)) {
  read[reader] = {};
  for (const [name, text] of Object.entries(texts))
    try {
      read[reader][name] = from(text);
    } catch (error) {
      read[reader][name] = `error: ${error.message}`;
    }
}
console.table(read);
assert.deepEqual(read, {
  'ical.js': { 'a day': 'error: invalid date-time value: "2026-11-30T::"', 'an hour': '2026-11-30T09:00:00Z' },
  'ts-ics': { 'a day': 'error: Invalid time value', 'an hour': '2026-11-30T09:00:00.000Z' },
  'node-ical': { 'a day': 'date', 'an hour': 'date-time' },
});
JS
node run.mjs
