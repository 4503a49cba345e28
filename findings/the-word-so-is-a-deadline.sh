#!/usr/bin/env bash
# chrono-node 2.10.3: the date by which one must object, in four languages
#
# Expected: chrono finds the date in a sentence; where its support of a language is "partial", it finds some dates less. "Within 30 days" is 30 days
#   from now, and a sentence without a date has none.
# Instead: In German, Dutch and Portuguese everyday words are short names of days in any place of a sentence and any case: "so" and "zo"
#   ("so", "in this way") are Sunday, the Portuguese "ter" ("have") is Tuesday, the Dutch "do", as in "do not track", is Thursday. "Within 30 days"
#   is read in Dutch but not in German or Portuguese, so that there the only date found is that day, mostly in the past. `strict` finds
#   neither. English keeps "may" apart from the month.
# Why it matters: A reminder of the last day to object is set for last Sunday, or "the deadline has passed" is said of a notice that leaves a month.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  chrono-node@2.10.3 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';

console.log(`chrono-node ${JSON.parse(readFileSync('node_modules/chrono-node/package.json')).version}`);
process.env.TZ = 'UTC';
const now = new Date('2026-12-01T12:00:00Z'); // A Tuesday.
const sentences = {
  en: ['You may object within 30 days.', 'So you can object.', 'You may have access.'],
  de: ['Sie können innerhalb von 30 Tagen widersprechen.', 'So können Sie widersprechen.', 'Wir verwenden Ihre Beiträge nur so lange wie nötig.'],
  nl: ['U kunt binnen 30 dagen bezwaar maken.', 'Zo kunt u bezwaar maken.', 'Wij volgen "Do Not Track" niet.'],
  pt: ['Você pode se opor em até 30 dias.', 'Você pode se opor dentro de 30 dias.', 'Para ter acesso, aceite os termos.'],
};
const read = (parser, text) => parser.parse(text, now).map((it) => `${it.text} ${it.start.date().toISOString().slice(0, 10)}`).join(', ') || '-';
const observed = {};
for (const [language, texts] of Object.entries(sentences))
  for (const text of texts) observed[text] = `${read(chrono[language], text)} / ${read(chrono[language].strict, text)}`;
console.log('By default / strict');
console.dir(observed);
assert.deepEqual(Object.values(observed), [
  ...['within 30 days 2026-12-31 / within 30 days 2026-12-31', '- / -', '- / -'],
  ...['- / -', 'So 2026-11-29 / -', 'so 2026-11-29 / -'],
  ...['binnen 30 dagen 2026-12-31 / binnen 30 dagen 2026-12-31', 'Zo 2026-11-29 / -', 'Do 2026-12-03 / -'],
  ...['- / -', '- / -', 'ter 2026-12-01 / -'],
]);
JS
node run.mjs
