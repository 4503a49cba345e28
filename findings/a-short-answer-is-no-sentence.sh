#!/usr/bin/env bash
# sbd 1.0.19, beside sentence-splitter 5.0.1, cldr-segmentation 2.2.1 and Intl.Segmenter
#
# Expected: "Do you train on my chats? No. We never do." is three sentences, as the answer is one of its own: there is a stop after it, and a capital follows.
# Instead: For sbd a sentence of fewer than five words that ends in a word of up to four letters with a capital is not over, as that might be a name that is cut short. So "No.",
#   "Yes.", "Off." and "Nein." go into the sentence behind them, and "Training: Off. Ads: On." is one. "No!" is a sentence, and so is "Never.". After "Inc." none ends;
#   after "p.m." one does. The three others part all of them.
# Why it matters: A reader of policies asks each sentence "does it say no?". "Yes. Turn it off below." is one sentence
#   that says both, and "Training: Off. Ads: On." is one setting with two states.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  sbd@1.0.19 sentence-splitter@5.0.1 cldr-segmentation@2.2.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { sentenceSplit, suppressions } from 'cldr-segmentation';
import sbd from 'sbd';
import { split } from 'sentence-splitter';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['sbd', 'sentence-splitter', 'cldr-segmentation'].map(version).join(', '));
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const splitters = {
  sbd: (text) => sbd.sentences(text),
  'sentence-splitter': (text) => split(text).flatMap(({ type, raw }) => (type === 'Sentence' ? [raw] : [])),
  'cldr-segmentation': (text) => sentenceSplit(text, suppressions.en),
  'Intl.Segmenter': (text) => [...segmenter.segment(text)].map(({ segment }) => segment),
};
const texts = {
  'Do you train on my chats? No. We never do.': 2,
  'Is it on? Yes. Turn it off below.': 2,
  'Do you train on my chats? No! We never do.': 3,
  'Do you sell my data? Never. We promise.': 3,
  'Off. You can turn it on.': 1,
  'Training: Off. Ads: On.': 1,
  'Nein. Wir trainieren nicht.': 1,
  'The data goes to Acme Inc. We do not train.': 1,
  'It is off from 5 p.m. You can turn it on.': 2,
};
const observed = Object.fromEntries(Object.keys(texts).map((text) => [text, Object.fromEntries(Object.entries(splitters).map(([name, of]) => [name, of(text).map((one) => one.trim()).join(' | ')]))]));
console.dir(observed);
for (const [text, row] of Object.entries(observed)) {
  const right = text.replaceAll(/(?<=[.?!]) (?=[A-Z])/g, ' | ');
  assert.equal(row.sbd.split(' | ').length, texts[text], text);
  assert.deepEqual({ ...row, sbd: right }, Object.fromEntries(Object.keys(splitters).map((name) => [name, right])));
}
assert.equal(observed['Is it on? Yes. Turn it off below.'].sbd, 'Is it on? | Yes. Turn it off below.');
JS
node run.mjs
