#!/usr/bin/env bash
# compromise 14.17.0: which verbs say no, and their opposites
#
# Expected: `verbs().isNegative()` finds the verbs that are negated, and `toPositive()` and `toNegative()` turn a sentence into its opposite: "We never train" is negative, "We
#   can no longer train" as well.
# Instead: "No longer" is no negation, so that `toNegative()` makes "We can not no longer train" of it, and `toPositive()` leaves it. "We will not, under any
#   circumstances, train" is half negative: its negative says no twice. The negative of "We train only if you agree" is "We do not train only if you does not
#   agree", and of "We refuse to train" "We do not refuse to do not train".
# Why it matters: A rule that asks "does this sentence say no?" takes "We no longer train on your chats" for a yes, which is just how services announce that they
#   stopped.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  compromise@14.17.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import nlp from 'compromise';

console.log(`compromise ${JSON.parse(readFileSync('node_modules/compromise/package.json')).version}`);
const observed = {};
for (const text of ['We never train on your chats', 'We no longer train on your chats', 'We can no longer train on it', 'We will not, under any circumstances, train', 'We train only if you agree', 'We refuse to train on your data']) {
  const positive = nlp(text);
  positive.verbs().toPositive();
  const negative = nlp(text);
  negative.verbs().toNegative();
  observed[text] = { negative: nlp(text).verbs().isNegative().out('array').join(' | ') || '-', 'toPositive()': positive.text(), 'toNegative()': negative.text() };
}
console.dir(observed);
assert.deepEqual(observed, {
  'We never train on your chats': { negative: 'never train', 'toPositive()': 'We train on your chats', 'toNegative()': 'We never train on your chats' },
  'We no longer train on your chats': { negative: '-', 'toPositive()': 'We no longer train on your chats', 'toNegative()': 'We do not no longer train on your chats' },
  'We can no longer train on it': { negative: '-', 'toPositive()': 'We can no longer train on it', 'toNegative()': 'We can not no longer train on it' },
  'We will not, under any circumstances, train': { negative: 'will not,', 'toPositive()': 'We will under any circumstances, train', 'toNegative()': 'We will not, under any circumstances, do not train' },
  'We train only if you agree': { negative: '-', 'toPositive()': 'We train only if you agree', 'toNegative()': 'We do not train only if you does not agree' },
  'We refuse to train on your data': { negative: '-', 'toPositive()': 'We refuse to train on your data', 'toNegative()': 'We do not refuse to do not train on your data' },
});
JS
node run.mjs
