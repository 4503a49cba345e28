#!/usr/bin/env bash
# sentiment 5.0.2, vader-sentiment 1.1.3, wink-sentiment 5.0.2 and multilang-sentiment 2.0.0: the mood of a refusal
#
# Expected: All four know negation: "I do not agree" has the opposite sign of "I agree". So has "I don't agree", however its apostrophe is written, and
#   what says no after the verb where a language does so.
# Instead: With the apostrophe that word processors and phones put (’), "I don’t agree" is as good as "I agree", with all four. So is "I agree not", with
#   three "I cannot agree", with two "I never agree", and the Swedish "Jag godkänner inte" (I do not accept) is worth what the yes is. With the straight
#   apostrophe all four have it right.
# Why it matters: Answers in free text ("may we train on this?") are sorted by such scores. Typed on a phone a refusal is a consent, and the tests, typed on a
#   keyboard, do not show it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  sentiment@5.0.2 vader-sentiment@1.1.3 wink-sentiment@5.0.2 multilang-sentiment@2.0.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const packages = ['sentiment', 'vader-sentiment', 'wink-sentiment', 'multilang-sentiment'];
console.log(packages.map(version).join(', '));
const [Sentiment, vader, wink, multilang] = packages.map((name) => require(name));
const sentiment = new Sentiment();
const sign = (score) => (score > 0 ? 'yes' : score < 0 ? 'no' : '-');
const scores = {
  sentiment: (text) => sentiment.analyze(text).score,
  vader: (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound,
  wink: (text) => wink(text).score,
  multilang: (text) => multilang(text, 'en').score,
};
const observed = {};
for (const text of ['I agree', 'I do not agree', "I don't agree", 'I don’t agree', 'I never agree', 'I cannot agree', 'I agree not'])
  observed[text] = Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, sign(score(text))]));
console.table(observed);
const row = (...values) => Object.fromEntries(Object.keys(scores).map((name, i) => [name, values[i]]));
assert.deepEqual(observed, {
  'I agree': row('yes', 'yes', 'yes', 'yes'),
  'I do not agree': row('no', 'no', 'no', 'no'),
  "I don't agree": row('no', 'no', 'no', 'no'),
  'I don’t agree': row('yes', 'yes', 'yes', 'yes'),
  'I never agree': row('yes', 'no', 'no', 'yes'),
  'I cannot agree': row('yes', 'no', 'yes', 'yes'),
  'I agree not': row('yes', 'yes', 'yes', 'yes'),
});
const swedish = Object.fromEntries(['Jag godkänner', 'Jag godkänner inte'].map((text) => [text, multilang(text, 'sv').score]));
console.log(swedish);
assert.deepEqual(swedish, { 'Jag godkänner': 2, 'Jag godkänner inte': 2 });
JS
node run.mjs
