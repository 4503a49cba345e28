#!/usr/bin/env bash
# cal-parser 1.0.2, beside ical.js 2.2.1, ts-ics 2.4.6 and node-ical 0.26.1
#
# Expected: An event keeps its own SUMMARY and DESCRIPTION, whatever its reminder (VALARM, a component of its own within
#   the event) says; and a start with a TZID is in that zone (RFC 5545, 3.6.6 and 3.2.19).
# Instead: The reminder's texts take the place of the event's, and noon in New York is read as noon UTC, four hours early.
#   The three others keep the texts, and two of them give the instant (ical.js leaves the zone to whoever asks).
# Why it matters: A deadline for the answer to an objection is best kept with a reminder. With one, the entry is called
#   what the reminder is called, and it is due at another hour.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  cal-parser@1.0.2 ical.js@2.2.1 ts-ics@2.4.6 node-ical@0.26.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import cal from 'cal-parser';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['cal-parser', 'ical.js', 'ts-ics', 'node-ical'].map(version).join(', '));
const calendar = (...lines) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Holder//Deadlines//EN', 'BEGIN:VEVENT', 'UID:1@settings.example', 'DTSTAMP:20260301T000000Z', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
const text = calendar(
  'DTSTART;TZID=America/New_York:20260331T120000',
  'SUMMARY:Answer due',
  'DESCRIPTION:They have one month',
  'BEGIN:VALARM',
  'ACTION:EMAIL',
  'TRIGGER:-P2D',
  'SUMMARY:Two days left',
  'DESCRIPTION:Look at your mail',
  'ATTENDEE:mailto:me@settings.example',
  'END:VALARM',
);
const readers = {
  'ical.js': () => {
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent'));
    return [event.summary, event.description, event.startDate.toString()];
  },
  'ts-ics': () => {
    const [event] = convertIcsCalendar(undefined, text).events;
    return [event.summary, event.description, event.start.date.toISOString()];
  },
  'node-ical': () => {
    const event = Object.values(nodeIcal.sync.parseICS(text)).find(({ type }) => type === 'VEVENT');
    return [event.summary, event.description, event.start.toISOString()];
  },
  'cal-parser': () => {
    const [event] = cal.parseString(text).events;
    return [event.summary.value, event.description.value, event.dtstart.value.toISOString()];
  },
};
const observed = Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, read()]));
console.table(observed);
assert.deepEqual(observed, {
  'ical.js': ['Answer due', 'They have one month', '2026-03-31T12:00:00'],
  'ts-ics': ['Answer due', 'They have one month', '2026-03-31T16:00:00.000Z'],
  'node-ical': ['Answer due', 'They have one month', '2026-03-31T16:00:00.000Z'],
  'cal-parser': ['Two days left', 'Look at your mail', '2026-03-31T12:00:00.000Z'],
});
JS
TZ=UTC node run.mjs
