#!/usr/bin/env bash
# flexsearch 0.8.212 and fuse.js 7.5.0 (`ignoreDiacritics`), beside minisearch 7.2.0 on labels in Hindi and Thai
#
# Expected: FlexSearch finds whole words in any script (its charsets are "Universal (multi-lang)", and `Exact` takes "exact input"), and what Fuse
#   ignores are accents, as in "é".
# Instead: Both take the vowel signs and tone marks of these scripts for what is not a letter. In FlexSearch they end a word, with every
#   charset, "Exact" too: "अनुमति" (permission) is the words "अन" and "मत", and "मत" is "do not", so that a search for "do not"
#   finds "Allow". The Thai "yes" finds "no" and "use". Fuse drops the signs: "off" finds "change", "yes" finds "is". MiniSearch finds the
#   words themselves.
# Why it matters: A search in a list of settings shows the contrary of what was asked; a program that acts on the one hit acts on it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  flexsearch@0.8.212 fuse.js@7.5.0 minisearch@7.2.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Charset, Index } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['flexsearch', 'fuse.js', 'minisearch'].map(version).join(', '));
const labels = {
  'अनुमति दें': 'Allow',
  'प्रशिक्षण मत करें': 'Do not train',
  'बदलें': 'Change',
  'बंद करें': 'Turn off',
  'ใช้ข้อมูลของฉัน': 'Use my data',
  'ใช่': 'Yes',
  'ไม่ใช่': 'No',
  'है': 'is',
  'हाँ': 'Yes (Hindi)',
};
const texts = Object.keys(labels);
const flex = (options) => {
  const index = new Index(options);
  texts.forEach((text, i) => index.add(i, text));
  return (query) => index.search(query).map((i) => texts[i]);
};
const mini = new MiniSearch({ fields: ['text'] });
mini.addAll(texts.map((text, id) => ({ id, text })));
const fuse = new Fuse(texts, { threshold: 0, ignoreDiacritics: true });
const engines = {
  flexsearch: flex(),
  'flexsearch, Charset.Exact': flex({ encoder: Charset.Exact }),
  'fuse.js': (query) => fuse.search(query).map(({ item }) => item),
  minisearch: (query) => mini.search(query).map(({ id }) => texts[id]),
};
const observed = {};
for (const [query, meaning] of Object.entries({ मत: 'do not', 'ใช่': 'yes, Thai', 'हाँ': 'yes, Hindi', बंद: 'off' }))
  observed[meaning] = Object.fromEntries(Object.entries(engines).map(([name, search]) => [name, search(query).map((text) => labels[text]).sort().join(', ')]));
console.dir(observed);
assert.deepEqual(observed, {
  'do not': { flexsearch: 'Allow, Do not train', 'flexsearch, Charset.Exact': 'Allow, Do not train', 'fuse.js': '', minisearch: 'Do not train' },
  'yes, Thai': { flexsearch: 'No, Use my data, Yes', 'flexsearch, Charset.Exact': 'No, Use my data, Yes', 'fuse.js': 'Use my data, Yes', minisearch: 'Yes' },
  'yes, Hindi': { flexsearch: 'Yes (Hindi), is', 'flexsearch, Charset.Exact': 'Yes (Hindi), is', 'fuse.js': 'Yes (Hindi), is', minisearch: 'Yes (Hindi)' },
  off: { flexsearch: 'Turn off', 'flexsearch, Charset.Exact': 'Turn off', 'fuse.js': 'Change, Turn off', minisearch: 'Turn off' },
});
JS
node run.mjs
