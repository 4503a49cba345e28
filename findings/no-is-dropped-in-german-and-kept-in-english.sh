#!/usr/bin/env bash
# stopword 3.1.5 and keyword-extractor 0.3.0
#
# Expected: Lists of words that say nothing are made alike for each language: whether "not" is one is decided once.
# Instead: stopword keeps "not", "no" and "off" in English, and drops "nicht", "kein", "aus" and "an" in German, "ne" and "pas" in French, "no" in
#   Spanish, "niet" and "uit" in Dutch, "inte" and "av" in Swedish. In English it drops "on" and "out", so that "Opt out" and "Opt in" are
#   the one word "opt". keyword-extractor gives the same three words for "Do not use my data to improve the model" and for the opposite.
# Why it matters: Labels are looked up and compared by what is left of them. What was tried in English, where a refusal
#   differs from a consent, does not hold in the next language.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  stopword@3.1.5 keyword-extractor@0.3.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import extractor from 'keyword-extractor';
import * as stopword from 'stopword';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['stopword', 'keyword-extractor'].map(version).join(', '));
const labels = {
  eng: ['Use no data', 'Do not train', 'Training off', 'Training on', 'Opt out', 'Opt in'],
  deu: ['Nicht trainieren', 'Kein Training', 'Training aus', 'Training an'],
  fra: ['Ne pas utiliser'],
  spa: ['No entrenar'],
  nld: ['Niet trainen', 'Training uit'],
  swe: ['Träna inte', 'Träning av'],
};
const observed = {};
for (const [language, texts] of Object.entries(labels)) {
  for (const text of texts) observed[text] = stopword.removeStopwords(text.toLowerCase().split(' '), stopword[language]).join(' ');
}
console.table(observed);
assert.deepEqual(observed, {
  'Use no data': 'use no data',
  'Do not train': 'not train',
  'Training off': 'training off',
  'Training on': 'training',
  'Opt out': 'opt',
  'Opt in': 'opt',
  'Nicht trainieren': 'trainieren',
  'Kein Training': 'training',
  'Training aus': 'training',
  'Training an': 'training',
  'Ne pas utiliser': 'utiliser',
  'No entrenar': 'entrenar',
  'Niet trainen': 'trainen',
  'Training uit': 'training',
  'Träna inte': 'träna',
  'Träning av': 'träning',
});
const words = ['Do not use my data to improve the model', 'Use my data to improve the model'].map((text) => extractor.extract(text, { language: 'english', return_changed_case: true }).join(' '));
console.log('keyword-extractor:', words);
assert.deepEqual(words, ['data improve model', 'data improve model']);
JS
node run.mjs
