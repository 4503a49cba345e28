#!/usr/bin/env bash
# pofile 1.1.4 and @lingui/format-po 5.9.5, which reads with it, beside gettext-parser 10.0.0
#
# Expected: In a .po file "#|" tells, for translators, what the original said before; it is a comment of the entry that follows
#   and no part of any text (GNU gettext manual, "The Format of PO Files").
# Instead: Where nothing else is noted above an entry, its old original is added to the translation of the entry before: "Meine Chats
#   zum Training verwendenWe do not train". Written again by the library the file has it as a translation for good. With a
#   flag or a comment on the line before, it is not so.
# Why it matters: Two settings beside each other become one sentence that says the opposite at its end, and every later
#   reader of the file, however correct, shows it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  pofile@1.1.4 @lingui/format-po@5.9.5 gettext-parser@10.0.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { formatter } from '@lingui/format-po';
import { po as gettextParser } from 'gettext-parser';
import pofile from 'pofile';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['pofile', '@lingui/format-po', 'gettext-parser'].map(version).join(', '));
const file = (noted) => `msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgid "Train on my chats"
msgstr "Meine Chats zum Training verwenden"

${noted}#| msgid "We do not train"
msgid "We train on your chats"
msgstr "Wir trainieren mit Ihren Chats"
`;
const readers = {
  pofile: (text) => pofile.parse(text).items.map(({ msgstr: [translation] }) => translation),
  'pofile, written and read by gettext-parser': (text) => readers['gettext-parser'](pofile.parse(text).toString()),
  '@lingui/format-po': (text) => Object.values(formatter().parse(text, { locale: 'de', sourceLocale: 'en', filename: 'de.po' })).map(({ translation }) => translation),
  'gettext-parser': (text) => Object.values(gettextParser.parse(text).translations['']).slice(1).map(({ msgstr: [translation] }) => translation),
};
const right = ['Meine Chats zum Training verwenden', 'Wir trainieren mit Ihren Chats'];
const joined = ['Meine Chats zum Training verwendenWe do not train', 'Wir trainieren mit Ihren Chats'];
const observed = {};
for (const [name, read] of Object.entries(readers)) observed[name] = { 'nothing noted': await read(file('')), 'a comment': await read(file('# for the settings page\n')) };
console.dir(observed, { depth: 5 });
assert.deepEqual(observed, {
  pofile: { 'nothing noted': joined, 'a comment': right },
  'pofile, written and read by gettext-parser': { 'nothing noted': joined, 'a comment': right },
  '@lingui/format-po': { 'nothing noted': joined, 'a comment': right },
  'gettext-parser': { 'nothing noted': right, 'a comment': right },
});
JS
node run.mjs
