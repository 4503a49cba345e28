#!/usr/bin/env bash
# yn 5.1.0, `lenient`
#
# Expected: `yn` makes a yes or a no of a word, and undefined of what is neither. `lenient` uses "a key distance-based score to leniently
#   accept typos of `yes` and `no`": "ues" for "yes", "mo" for "no". "desligado" is eight letters away from "yes".
# Instead: Only the first letters count, three for a yes and two for a no, whatever follows. "desligado", "desativado" and "deshabilitado" (off and
#   disabled in Portuguese and Spanish), "deselect", "reset", "restricted" and "rescinded" are each a yes; "jo", a spoken yes in German and
#   Swedish, and "notify me" are a no. Without `lenient` all of these are undefined.
# Why it matters: The option is for what people typed. A setting kept or answered in the words of another language is turned
#   over, and the default that stands for "not understood" is never asked.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  yn@5.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import yn from 'yn';

console.log(`yn ${JSON.parse(readFileSync('node_modules/yn/package.json')).version}`);
const words = {
  typos: ['ues', 'yed', 'mo', 'ni'],
  'off and disabled in other languages': ['desligado', 'desativado', 'deshabilitado', 'desactivado'],
  'English words of a refusal': ['deselect', 'reset', 'restricted', 'rescinded'],
  'words of a consent': ['jo', 'notify me'],
  'others, for comparison': ['disabled', 'nein', 'geen', 'revoked'],
};
const told = (word, options) => `${yn(word, options) ?? 'not understood'}`;
const observed = {};
for (const [kind, list] of Object.entries(words))
  for (const word of list) observed[word] = { kind, plain: told(word), lenient: told(word, { lenient: true }), 'lenient, default no': yn(word, { lenient: true, default: false }) };
console.table(observed);
assert.ok(Object.values(observed).every(({ plain }) => plain === 'not understood'));
const lenient = (kind) => words[kind].map((word) => `${word} ${observed[word].lenient}`);
assert.deepEqual(lenient('typos'), ['ues true', 'yed true', 'mo false', 'ni false']);
for (const kind of ['off and disabled in other languages', 'English words of a refusal'])
  for (const word of words[kind]) assert.deepEqual([observed[word].lenient, observed[word]['lenient, default no']], ['true', true], word);
assert.deepEqual(lenient('words of a consent'), ['jo false', 'notify me false']);
assert.deepEqual(lenient('others, for comparison'), ['disabled not understood', 'nein not understood', 'geen not understood', 'revoked not understood']);
JS
node run.mjs
