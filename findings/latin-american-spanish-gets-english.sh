#!/usr/bin/env bash
# @fluent/langneg 0.7.0 and resolve-accept-language 3.2.2, beside @formatjs/intl-localematcher 0.10.1
#
# Expected: Somebody who asks for a language gets it, in another country's form if there is no better, and not English: so
#   it is for es-MX and pt-PT with all three. A region may be three digits (RFC 5646, 2.2.4).
# Instead: @fluent/langneg gives English for es-419, Spanish of Latin America, which browsers ask for in that very form, and
#   Spanish for es-MX. resolve-accept-language gives Hong Kong the simplified script though zh-TW is on offer, and English
#   for zh-Hant-TW (scripts it leaves out by design). "no" is English for both where nb-NO is offered.
# Why it matters: An extension's texts and the labels it looks for are chosen so. For those people it speaks English and
#   looks for English labels in a page that is in their language.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @fluent/langneg@0.7.0 resolve-accept-language@3.2.2 @formatjs/intl-localematcher@0.10.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { negotiateLanguages } from '@fluent/langneg';
import { match } from '@formatjs/intl-localematcher';
import { resolveAcceptLanguage } from 'resolve-accept-language';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['@fluent/langneg', 'resolve-accept-language', '@formatjs/intl-localematcher'].map(version).join(', '));
const offered = ['en-US', 'de-DE', 'es-ES', 'nb-NO', 'pt-BR', 'zh-CN', 'zh-TW'];
const libraries = {
  '@fluent/langneg': (asked) => negotiateLanguages([asked], offered, { defaultLocale: 'en-US', strategy: 'lookup' })[0],
  'resolve-accept-language': (asked) => resolveAcceptLanguage(asked, offered, 'en-US'),
  'intl-localematcher': (asked) => match([asked], offered, 'en-US'),
};
const observed = Object.fromEntries(
  ['es-MX', 'es-419', 'pt-PT', 'zh-TW', 'zh-Hant-TW', 'zh-HK', 'no'].map((asked) => [
    asked,
    Object.fromEntries(Object.entries(libraries).map(([library, choose]) => [library, choose(asked)])),
  ]),
);
console.log('Offered:', offered.join(' '));
console.table(observed);
assert.deepEqual(
  Object.entries(observed).map(([asked, row]) => [asked, ...Object.values(row)]),
  [
    ['es-MX', 'es-ES', 'es-ES', 'es-ES'],
    ['es-419', 'en-US', 'es-ES', 'es-ES'],
    ['pt-PT', 'pt-BR', 'pt-BR', 'pt-BR'],
    ['zh-TW', 'zh-TW', 'zh-TW', 'zh-TW'],
    ['zh-Hant-TW', 'zh-TW', 'en-US', 'zh-TW'],
    ['zh-HK', 'zh-TW', 'zh-CN', 'zh-TW'],
    ['no', 'en-US', 'en-US', 'nb-NO'],
  ],
);
JS
node run.mjs
