#!/usr/bin/env bash
# @microsoft/recognizers-text-choice 1.3.1
#
# Expected: `recognizeBoolean` finds whether an answer in free text says yes or no. A "not" before the word turns it over, as it
#   does in German, French and Chinese with the same library, or the answer is left open.
# Instead: In English "I do not agree" is a yes, and so are "not yes", "not true" and "not sure", these with the very score of
#   "I agree" (0.7). "Of course", "never" and the Chinese 不同意 are no answer at all, while "No problem" is a no.
# Why it matters: Assistants ask for consent in a conversation. The plainest refusal is recorded as the consent, and
#   a threshold on the score does not help, for "OK, do not use my data" has no more than it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @microsoft/recognizers-text-choice@1.3.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import choice from '@microsoft/recognizers-text-choice';

console.log(`@microsoft/recognizers-text-choice ${JSON.parse(readFileSync('node_modules/@microsoft/recognizers-text-choice/package.json')).version}`);
const answers = {
  'en-us': ['I agree', 'I do not agree', 'I disagree', 'Yes', 'not yes', 'not true', 'not sure', 'OK, do not use my data', 'No problem', 'Of course', 'Never'],
  'de-de': ['Ja', 'Nein', 'Ich bin nicht einverstanden'],
  'fr-fr': ["D'accord", "Je ne suis pas d'accord"],
  'zh-cn': ['同意', '不同意', '可以', '不可以'],
};
const observed = {};
for (const [culture, texts] of Object.entries(answers)) {
  for (const text of texts) {
    observed[text] = choice.recognizeBoolean(text, culture).map(({ resolution: { value, score } }) => `${value ? 'yes' : 'no'} ${score}`).join() || 'nothing';
  }
}
console.table(observed);
assert.deepEqual(observed, {
  'I agree': 'yes 0.7',
  'I do not agree': 'yes 0.55',
  'I disagree': 'no 0.7',
  Yes: 'yes 1',
  'not yes': 'yes 0.7',
  'not true': 'yes 0.7',
  'not sure': 'yes 0.7',
  'OK, do not use my data': 'yes 0.5',
  'No problem': 'no 0.7',
  'Of course': 'nothing',
  Never: 'nothing',
  Ja: 'yes 1',
  Nein: 'no 1',
  'Ich bin nicht einverstanden': 'no 0.7',
  "D'accord": 'yes 1',
  "Je ne suis pas d'accord": 'no 0.7',
  同意: 'yes 1',
  不同意: 'nothing',
  可以: 'yes 1',
  不可以: 'no 1',
});
JS
node run.mjs
