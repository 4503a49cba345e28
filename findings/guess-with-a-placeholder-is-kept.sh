#!/usr/bin/env bash
# gettext-converter 1.3.4 and i18next-conv 17.0.0 with `skipUntranslated`, and pofile 1.1.4
#
# Expected: With `skipUntranslated` a fuzzy entry, which is a guess that nobody has checked, is left out, whatever other flags it
#   has; gettext itself writes "#, fuzzy, c-format" for every guess with a placeholder.
# Instead: Only an entry whose flags are "fuzzy" and nothing else is left out. With a placeholder, and so with "c-format", the
#   guess is a translation: "Do not give my data to %s" is "Give my data to %s" in German. pofile knows a flag by the blank
#   before it: it says fuzzy where that comes first, and of "#, c-format, fuzzy" that it is not. And "Off" in the context
#   "state" takes the key of the text "Off_state", which is lost.
# Why it matters: The option works in every test that has no placeholder. Names of companies are placeholders, and the most
#   similar text to a refusal is the consent.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  gettext-converter@1.3.4 i18next-conv@17.0.0 pofile@1.1.4 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import gettextConverter from 'gettext-converter';
import { gettextToI18next } from 'i18next-conv';
import pofile from 'pofile';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['gettext-converter', 'i18next-conv', 'pofile'].map(version).join(', '));
const header = 'msgid ""\nmsgstr ""\n"Language: de\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n\n';
const id = 'Do not give my data to %s';
const kept = (json) => json[id] ?? 'left out';
const observed = {};
for (const flags of ['fuzzy', 'fuzzy, c-format', 'c-format, fuzzy']) {
  const po = `${header}#, ${flags}\n#| msgid "Give my data to %s"\nmsgid "${id}"\nmsgstr "Meine Daten an %s geben"\n`;
  observed[flags] = {
    'gettext-converter': kept(gettextConverter.po2i18next(po, { skipUntranslated: true })),
    'i18next-conv': kept(JSON.parse(await gettextToI18next('de', po, { skipUntranslated: true }))),
    'pofile says': pofile.parse(po).items[0].flags.fuzzy ? 'fuzzy' : 'not fuzzy',
  };
}
console.table(observed);
const contexts = `${header}msgid "Off_state"\nmsgstr "Ausgeschalteter Zustand"\n\nmsgctxt "state"\nmsgid "Off"\nmsgstr "Aus"\n`;
const keys = gettextConverter.po2i18next(contexts);
console.log(keys);
const guess = 'Meine Daten an %s geben';
assert.deepEqual(observed, {
  fuzzy: { 'gettext-converter': 'left out', 'i18next-conv': 'left out', 'pofile says': 'fuzzy' },
  'fuzzy, c-format': { 'gettext-converter': guess, 'i18next-conv': guess, 'pofile says': 'fuzzy' },
  'c-format, fuzzy': { 'gettext-converter': guess, 'i18next-conv': guess, 'pofile says': 'not fuzzy' },
});
assert.deepEqual(keys, { Off_state: 'Aus' });
JS
node run.mjs
