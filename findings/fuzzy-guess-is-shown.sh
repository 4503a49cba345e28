#!/usr/bin/env bash
# gettext-parser 10.0.0 with node-gettext 3.0.1, and gettext-to-messageformat 0.4.0, beside po2json 0.4.5
#
# Expected: A translation marked "fuzzy" is a guess that a tool took from a similar text for a translator to check. It is not
#   used until then: `msgfmt` leaves it out unless `--use-fuzzy` is given, and po2json unless `fuzzy` is true.
# Instead: gettext-parser writes it into the .mo file, where nothing marks it any more, and node-gettext shows it;
#   gettext-to-messageformat hands it on as a translation. "Do not use my data for training" is then, in German, "Use my
#   data for training".
# Why it matters: The most similar text to that of a refusal is that of the consent. The button then says the opposite
#   of what it does, in one language only, and every check of keys and placeholders passes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  gettext-parser@10.0.0 node-gettext@3.0.1 gettext-to-messageformat@0.4.0 po2json@0.4.5 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import gettextParser from 'gettext-parser';
import toMessageFormat from 'gettext-to-messageformat';
import Gettext from 'node-gettext';
import po2json from 'po2json';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['gettext-parser', 'node-gettext', 'gettext-to-messageformat', 'po2json'].map(version).join(', '));
const asked = 'Do not use my data for training';
const po = `msgid ""
msgstr ""
"Language: de\\n"
"Content-Type: text/plain; charset=utf-8\\n"

msgid "Use my data for training"
msgstr "Meine Daten für das Training verwenden"

#, fuzzy
#| msgid "Use my data for training"
msgid "${asked}"
msgstr "Meine Daten für das Training verwenden"
`;
const catalog = gettextParser.mo.parse(gettextParser.mo.compile(gettextParser.po.parse(po)));
const gettext = new Gettext();
gettext.addTranslations('de', 'messages', catalog);
gettext.setLocale('de');
const observed = {
  'gettext-parser': catalog.translations[''][asked]?.msgstr[0] ?? 'left out',
  'node-gettext': gettext.gettext(asked),
  'gettext-to-messageformat': toMessageFormat.parsePo(po).translations[asked] ?? 'left out',
  po2json: po2json.parse(po)[asked]?.[1] ?? 'left out',
};
console.log(asked);
console.table(observed);
const guess = 'Meine Daten für das Training verwenden';
assert.deepEqual(observed, { 'gettext-parser': guess, 'node-gettext': guess, 'gettext-to-messageformat': guess, po2json: 'left out' });
JS
node run.mjs
