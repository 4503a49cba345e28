#!/usr/bin/env bash
# rrule 2.8.1, beside rrule-temporal 2.2.8: a recurring deadline in words
#
# Expected: `toText()` says in words what the rule is, and `isFullyConvertibleToText()` whether it can: "the last working day of the
#   month" is a rule of RFC 5545's own (3.3.10, BYSETPOS), and so is the first of several days. `fromText()` of what `toText()`
#   said is that rule again.
# Instead: BYSETPOS is left out, and the rule is "fully convertible". The last working day is "every month on weekdays", the last
#   Monday "every month on Monday", and back from the text they are some twenty days a month, and four. An `UNTIL` at noon
#   is read back as midnight, so that the last day is lost. rrule-temporal says "on the last instance".
# Why it matters: The text is what a person sees of a reminder that a program has set. They are told of a deadline every day,
#   or, after the way back, are reminded on all days but the one.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  rrule@2.8.1 rrule-temporal@2.2.8 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import rrule from 'rrule';
import { RRuleTemporal } from 'rrule-temporal';
import { toText } from 'rrule-temporal/totext';

const { RRule, rrulestr } = rrule;
console.log(['rrule', 'rrule-temporal'].map((name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`).join(', '));
const start = 'DTSTART:20261101T120000Z';
const rules = {
  'last working day': 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  'last Monday, by position': 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1',
  'last Monday, by number': 'FREQ=MONTHLY;BYDAY=-1MO',
  'daily, to November 30 at noon': 'FREQ=DAILY;UNTIL=20261130T120000Z',
};
/** @returns the dates in November 2026 */
const november = (rule) => rule.between(new Date('2026-11-01T00:00:00Z'), new Date('2026-12-01T00:00:00Z'), true);
const days = (rule) => november(rule).map((date) => date.getUTCDate());
const told = (list) => (list.length > 2 ? `${list.length} days, last the ${list.at(-1)}` : `the ${list.join(' and ')}`);
const observed = {};
for (const [name, text] of Object.entries(rules)) {
  const rule = rrulestr(`${start}\nRRULE:${text}`);
  const words = rule.toText();
  const back = rrulestr(`${start}\n${RRule.fromText(words)}`);
  observed[name] = {
    'in words': words,
    'fully convertible': rule.isFullyConvertibleToText(),
    'in November': told(days(rule)),
    'back from the words': told(days(back)),
    'rrule-temporal': toText(new RRuleTemporal({ rruleString: `${start}\nRRULE:${text}` })),
  };
}
console.dir(observed);
assert.deepEqual(
  Object.values(observed).map((row) => Object.values(row).slice(0, 4)),
  [
    ['every month on weekdays', true, 'the 30', '21 days, last the 30'],
    ['every month on Monday', true, 'the 30', '5 days, last the 30'],
    ['every month on the last Monday', true, 'the 30', 'the 30'],
    ['every day until November 30, 2026', true, '30 days, last the 30', '29 days, last the 29'],
  ],
);
assert.match(observed['last working day']['rrule-temporal'], /on the last instance$/);
JS
node run.mjs
