#!/usr/bin/env bash
# cld3-asm 4.0.0 and eld 2.1.0 on labels of AI settings
#
# Expected: Short labels may be misjudged, and then the detector says that it is not sure: both give `is_reliable` /
#   `isReliable()` for that. Han and Hangul rule out every language in Latin script.
# Instead: CLD3 calls "AI训练" and "AI 학습" Samoan, reliably (0.95 and more): the two Latin letters outweigh the rest,
#   while labels without "AI" are judged right. "Content training" is reliably Latin. ELD is sure that "Block AI
#   training" is Tagalog and "AI data retention" Romanian.
# Why it matters: Nearly every label in this field holds the letters "AI". A label’s language has to come from the
#   page’s `lang` or from its script, not from a detector, however sure.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  cld3-asm@4.0.0 eld@2.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import cld3 from 'cld3-asm';
import { eld } from 'eld';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log([version('cld3-asm'), version('eld')].join(', '));
const detector = (await cld3.loadModule()).create(0, 1000);
await eld.load('large');
const labels = ['AI训练', '训练', 'AI 학습', '학습에 사용', 'Content training', 'Block AI training', 'AI data retention', 'Improve the model for everyone'];
const observed = Object.fromEntries(labels.map((label) => {
  const found = detector.findLanguage(label);
  const other = eld.detect(label);
  return [label, { cld3: found.language, sure: found.is_reliable, probability: Number(found.probability.toFixed(2)), eld: other.language, sureToo: other.isReliable() }];
}));
console.table(observed);
const pick = (label) => [observed[label].cld3, observed[label].sure];
const pickToo = (label) => [observed[label].eld, observed[label].sureToo];
assert.deepEqual(pick('AI训练'), ['sm', true]);
assert.deepEqual(pick('AI 학습'), ['sm', true]);
assert.deepEqual(pick('训练'), ['zh', true]);
assert.deepEqual(pick('학습에 사용'), ['ko', true]);
assert.deepEqual(pick('Content training'), ['la', true]);
assert.deepEqual(pickToo('Block AI training'), ['tl', true]);
assert.deepEqual(pickToo('AI data retention'), ['ro', true]);
assert.deepEqual(pick('Improve the model for everyone'), ['en', true]);
assert.ok(observed['AI训练'].probability > 0.94 && observed['AI 학습'].probability > 0.94);
JS
node run.mjs
