#!/usr/bin/env bash
# survey-core 3.1.1 (SurveyJS)
#
# Expected: A question of yes and no that is filled with an answer kept elsewhere shows it, or, where it does not know the word,
#   counts as not answered. "on" is what an HTML form sends for a ticked box; `valueTrue` and `valueFalse` are there to
#   name other words.
# Instead: Whatever is neither true, 1 nor these as texts is "No", and is answered: "on", "yes" and "Yes" too. With `valueTrue: 'on'` it is
#   `true` that is shown as "No". The kept word stays in the data, and of the conditions `{train} = true` and `{train} = false` neither holds.
# Why it matters: A person who said yes sees "No", leaves it, and sends "on": the form has shown a refusal that it did not keep.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  survey-core@3.1.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Model } from 'survey-core';

console.log(`survey-core ${JSON.parse(readFileSync('node_modules/survey-core/package.json')).version}`);
function ask(kept, words = {}) {
  const survey = new Model({ elements: [{ type: 'boolean', name: 'train', title: 'Train on my chats', isRequired: true, ...words }] });
  survey.data = { train: kept };
  const question = survey.getQuestionByName('train');
  const holds = ['true', 'false'].filter((value) => survey.runCondition(`{train} = ${value}`)).join() || 'none';
  const shown = question.isEmpty() ? 'no answer' : question.displayValue;
  return { shown, 'condition that holds': holds, sent: survey.tryComplete() ? JSON.stringify(survey.data.train) : 'nothing' };
}
const on = { valueTrue: 'on', valueFalse: 'off' };
const observed = {
  true: ask(true),
  '"true"': ask('true'),
  '"on"': ask('on'),
  '"yes"': ask('yes'),
  '"off"': ask('off'),
  '""': ask(''),
  '"on", called so': ask('on', on),
  'true, where it is called "on"': ask(true, on),
};
console.table(observed);
assert.deepEqual(observed, {
  true: { shown: 'Yes', 'condition that holds': 'true', sent: 'true' },
  '"true"': { shown: 'Yes', 'condition that holds': 'true', sent: '"true"' },
  '"on"': { shown: 'No', 'condition that holds': 'none', sent: '"on"' },
  '"yes"': { shown: 'No', 'condition that holds': 'none', sent: '"yes"' },
  '"off"': { shown: 'No', 'condition that holds': 'none', sent: '"off"' },
  '""': { shown: 'no answer', 'condition that holds': 'none', sent: 'nothing' },
  '"on", called so': { shown: 'Yes', 'condition that holds': 'none', sent: '"on"' },
  'true, where it is called "on"': { shown: 'No', 'condition that holds': 'true', sent: 'true' },
});
JS
node run.mjs
