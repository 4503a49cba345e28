#!/usr/bin/env bash
# snowball-stemmers 0.6.0, lunr 2.3.9 with lunr-languages 1.22.0, and Orama 3.1.18 with its stemmers, in Finnish
#
# Expected: A stemmer takes away endings of number and case, and leaves words of another meaning apart: the German "zustimmungslos" is no
#   "Zustimmung". Finnish says "without" by an ending (-tta) that other stems keep: "luvatta", without leave, is not found by "luvalla", with leave.
# Instead: After -kse-, the ending of every word in -us or -ys, it is lost: "suostumuksella" (with consent) and "suostumuksetta" (without consent) have one stem with
#   all three libraries, and so have with and without authorisation, notice, limit and exception. A search for the one finds the other, in Lunr and in Orama
#   with the same score.
# Why it matters: "We train without consent" is found, counted and matched as "we train with consent". A rule on Finnish settings cannot go by stems: in English
#   the difference is a word, here it is the letter after the stem.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  snowball-stemmers@0.6.0 lunr@2.3.9 lunr-languages@1.22.0 @orama/stemmers@3.1.18 @orama/orama@3.1.18 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, insert, search } from '@orama/orama';
import { language, stemmer } from '@orama/stemmers/finnish';

const require = createRequire(import.meta.url);
const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['snowball-stemmers', 'lunr', 'lunr-languages', '@orama/orama', '@orama/stemmers'].map(version).join(', '));
const lunr = require('lunr');
require('lunr-languages/lunr.stemmer.support')(lunr);
require('lunr-languages/lunr.fi')(lunr);
const snowball = require('snowball-stemmers').newStemmer('finnish');
const stems = {
  'snowball-stemmers': (word) => snowball.stem(word),
  lunr: (word) => lunr.fi.stemmer(new lunr.Token(word)).toString(),
  orama: (word) => stemmer(word),
};
const pairs = [
  ['suostumuksella', 'suostumuksetta'], // with, without consent
  ['valtuutuksella', 'valtuutuksetta'], // authorisation
  ['ilmoituksella', 'ilmoituksetta'], // notice
  ['rajoituksella', 'rajoituksetta'], // limit
  ['poikkeuksella', 'poikkeuksetta'], // exception
  ['luvalla', 'luvatta'], // leave
  ['maksulla', 'maksutta'], // payment
];
const observed = {};
for (const [given, not] of pairs) observed[`${given}, ${not}`] = Object.fromEntries(Object.entries(stems).map(([name, stem]) => [name, [...new Set([stem(given), stem(not)])].join(', ')]));
console.table(observed);
const all = (text) => ({ 'snowball-stemmers': text, lunr: text, orama: text });
assert.deepEqual(Object.values(observed), [
  ...['suostumuks', 'valtuutuks', 'ilmoituks', 'rajoituks', 'poikkeuks'].map(all),
  ...[all('luva, luvat'), all('maksu, maksut')],
]);

const sentences = ['Koulutamme suostumuksella.', 'Koulutamme suostumuksetta.'];
const index = lunr(function () {
  this.use(lunr.fi);
  this.ref('id');
  this.field('text');
  sentences.forEach((text, id) => this.add({ id, text }));
});
const orama = create({ schema: { text: 'string' }, components: { tokenizer: { language, stemmer, stemming: true } } });
for (const text of sentences) insert(orama, { text });
const found = {
  lunr: index.search('suostumuksella').map(({ ref, score }) => [sentences[ref], score]),
  orama: (await search(orama, { term: 'suostumuksella' })).hits.map(({ document, score }) => [document.text, score]),
};
console.log('A search for “suostumuksella” finds:');
console.dir(found, { depth: 3 });
for (const hits of Object.values(found)) {
  assert.deepEqual(hits.map(([text]) => text).toSorted(), sentences);
  assert.equal(hits[0][1], hits[1][1]);
}
JS
node run.mjs
