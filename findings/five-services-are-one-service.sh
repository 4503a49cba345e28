#!/usr/bin/env bash
# node-polyglot 2.6.0, beside i18next 27.2.9, @fluent/bundle 0.19.1 and banana-i18n 2.4.0
#
# Expected: A translation that has not all the plural forms of its language is shown in the most general one that it has, "other": it is the one that every
#   language has and that names the number.
# Instead: node-polyglot shows the first form, the one for a single thing. A Polish text with two forms, written after the English one, says "One service trains" for
#   five, for a hundred and for none, and is right for two and for 22. Which language lacks a form is decided by its own groups: Slovenian has the two English
#   forms, so that three and four forms that it was given are never shown. The others take "other", or the last one.
# Why it matters: "One service trains on your data" is shown where there are five; nothing is missing, and no error is told.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  node-polyglot@2.6.0 i18next@27.2.9 @fluent/bundle@0.19.1 banana-i18n@2.4.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import Banana from 'banana-i18n';
import i18next from 'i18next';
import Polyglot from 'node-polyglot';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['node-polyglot', 'i18next', '@fluent/bundle', 'banana-i18n'].map(version).join(', '));
const polyglot = (locale, text) => (smart_count) => new Polyglot({ locale, phrases: { text } }).t('text', { smart_count });
const i18n = i18next.createInstance();
await i18n.init({ lng: 'pl', resources: { pl: { translation: { text_one: 'One service trains', text_other: '{{count}} services train' } } } });
const bundle = new FluentBundle('pl', { useIsolating: false });
bundle.addResource(new FluentResource('text = { $n ->\n  [one] One service trains\n *[other] { $n } services train\n }\n'));
const banana = new Banana('pl', { messages: { pl: { text: '{{PLURAL:$1|One service trains|$1 services train}}' } } });
const libraries = {
  'node-polyglot': polyglot('pl', 'One service trains |||| %{smart_count} services train'),
  i18next: (count) => i18n.t('text', { count }),
  '@fluent/bundle': (n) => bundle.formatPattern(bundle.getMessage('text').value, { n }),
  'banana-i18n': (count) => banana.i18n('text', count),
};
const observed = Object.fromEntries([0, 1, 2, 5, 22, 100].map((count) => [count, Object.fromEntries(Object.entries(libraries).map(([name, show]) => [name, show(count)]))]));
console.table(observed);
const slovenian = [1, 2, 3, 5].map(polyglot('sl', 'one |||| two |||| few |||| other'));
console.log('Slovenian, of four forms:', slovenian);
const all = (count) => Object.fromEntries(Object.keys(libraries).map((name) => [name, count === 1 ? 'One service trains' : `${count} services train`]));
assert.deepEqual(observed, Object.fromEntries([0, 1, 2, 5, 22, 100].map((count) => [count, { ...all(count), ...([0, 5, 100].includes(count) && { 'node-polyglot': 'One service trains' }) }])));
assert.deepEqual(slovenian, ['one', 'two', 'two', 'two']);
JS
node run.mjs
