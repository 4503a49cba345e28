#!/usr/bin/env bash
# humanize-duration 3.35.1, beside Intl.NumberFormat of Node
#
# Expected: A duration in words is in the form that the number asks for, as Unicode CLDR has it for each language: 21 days
#   are "21 ден" in Macedonian, where 21 goes like 1, and "21 дни" in Bulgarian, where only 1 does.
# Instead: The two are the wrong way round. Croatian, Icelandic and Latvian have "21 dana", "21 dagar" and "11 dienas" with the form of
#   another number, Serbian has "5 дани" and "5 години" with the form of 2, Slovenian "21 mesec" with that of 1, and Czech
#   "102 roky". Polish, Russian, Ukrainian and Lithuanian are right.
# Why it matters: "You have 21 days left to object" is read as a machine's mistake by the people it is for, and a program
#   that looks in such a text for the form that the language has does not find it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  humanize-duration@3.35.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import humanize from 'humanize-duration';

console.log(`humanize-duration ${JSON.parse(readFileSync('node_modules/humanize-duration/package.json')).version}`);
const units = { day: ['d', 86_400_000], month: ['mo', 2_629_800_000], year: ['y', 31_557_600_000] };
const asked = ['mk 21 day', 'bg 21 day', 'hr 21 day', 'is 21 day', 'lv 11 day', 'sr 5 day', 'sr 5 year', 'sl 21 month', 'cs 102 year', 'pl 22 day', 'ru 21 day', 'uk 25 day', 'lt 21 day'];
const observed = {};
for (const one of asked) {
  const [language, number, unit] = one.split(' ');
  const [short, milliseconds] = units[unit];
  observed[one] = {
    'humanize-duration': humanize(Number(number) * milliseconds, { language, units: [short] }),
    Intl: new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(number).replaceAll('\u00A0', ' '),
  };
}
console.table(observed);
const pair = (library, intl = library) => ({ 'humanize-duration': library, Intl: intl });
assert.deepEqual(observed, {
  'mk 21 day': pair('21 дена', '21 ден'),
  'bg 21 day': pair('21 ден', '21 дни'),
  'hr 21 day': pair('21 dana', '21 dan'),
  'is 21 day': pair('21 dagar', '21 dagur'),
  'lv 11 day': pair('11 dienas', '11 dienu'),
  'sr 5 day': pair('5 дани', '5 дана'),
  'sr 5 year': pair('5 години', '5 година'),
  'sl 21 month': pair('21 mesec', '21 mesecev'),
  'cs 102 year': pair('102 roky', '102 let'),
  'pl 22 day': pair('22 dni'),
  'ru 21 day': pair('21 день'),
  'uk 25 day': pair('25 днів'),
  'lt 21 day': pair('21 diena'),
});
JS
node run.mjs
