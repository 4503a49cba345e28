#!/usr/bin/env bash
# @segment/in-regions 1.2.3 and @structured-world/vue-privacy 1.10.0: who is in the European Union, by time zone and language
#
# Expected: Both decide whether a person must be asked for consent. Each says that it is rough, and on which side: Segment's
#   "casts a wider net", so that someone outside may be asked and nobody inside is left out.
# Instead: A Greek in Cyprus is outside for both: Cyprus lies in Asia by its time zone, and Greece is listed as "EL", as
#   Eurostat writes it, where every browser says "el-GR". The same Greek with "el-CY" or plain "el" is inside for Segment. A
#   language without a country is taken for a country: Malay is Montserrat, Kyrgyz the Cayman Islands, Sinhala Slovenia, all
#   inside; Danish, Swedish, Czech and Slovene are none. For the second, which looks at the time zone alone, the Azores and
#   the overseas departments are outside, and Sarajevo and Tirana inside.
# Why it matters: Outside, all is granted and nothing is asked. Two people with one passport get two laws, by a setting of the
#   language; whoever reads "no banner" as "nothing to refuse" is wrong for a whole member state.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @segment/in-regions@1.2.3 @structured-world/vue-privacy@1.10.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['@segment/in-regions', '@structured-world/vue-privacy'].map(version).join(', '));
const navigator = { languages: [] };
Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
globalThis.window = { navigator };
const { default: segment } = await import('@segment/in-regions');
const { TimezoneGeoDetector } = await import('@structured-world/vue-privacy');
const inEU = (segment.default ?? segment)(['EU']);
const detector = new TimezoneGeoDetector();
const people = [
  ['Cyprus, Greek', 'Asia/Nicosia', 'el-GR'],
  ['Cyprus, Greek of Cyprus', 'Asia/Nicosia', 'el-CY'],
  ['Cyprus, Greek without a country', 'Asia/Nicosia', 'el'],
  ['Azores', 'Atlantic/Azores', 'pt-PT'],
  ['Guadeloupe', 'America/Guadeloupe', 'fr-FR'],
  ['Sarajevo', 'Europe/Sarajevo', 'bs-BA'],
  ['Malaysia, Malay', 'Asia/Kuala_Lumpur', 'ms'],
  ['Kyrgyzstan, Kyrgyz', 'Asia/Bishkek', 'ky'],
  ['Sri Lanka, Sinhala', 'Asia/Colombo', 'si'],
  ['a Swede in New York', 'America/New_York', 'sv'],
  ['an Italian in New York', 'America/New_York', 'it'],
];
const observed = {};
for (const [who, zone, language] of people) {
  process.env.TZ = zone;
  navigator.languages = [language];
  assert.equal(new Intl.DateTimeFormat().resolvedOptions().timeZone, zone);
  observed[who] = { zone, language, segment: Boolean(inEU()), 'vue-privacy': (await detector.detect()).isEU };
}
console.table(observed);
assert.deepEqual(
  Object.values(observed).map(({ language, segment, 'vue-privacy': timeZone }) => `${language} ${segment} ${timeZone}`),
  ['el-GR false false', 'el-CY true false', 'el true false', 'pt-PT true false', 'fr-FR true false', 'bs-BA true true', 'ms true false', 'ky true false', 'si true false', 'sv false false', 'it true false'],
);
JS
node run.mjs
