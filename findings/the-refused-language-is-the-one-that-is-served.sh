#!/usr/bin/env bash
# accept-language-parser 1.5.0, accept-language 3.0.20 and resolve-accept-language 3.2.2, beside negotiator 1.1.0 and @hapi/accept 6.0.3
#
# Expected: `de;q=0` in `Accept-Language` says no to German: "a value of 0 means 'not acceptable'" (RFC 9110, 12.4.2). With "*" beside it
#   everything else is welcome. Where nothing acceptable is on offer the answer is none, or the site's default.
# Instead: The first three take a weight of 0 for a low one. Asked for anything but German, "de;q=0, *", they serve German, though English is
#   on offer; German is also what they give for "de;q=0" alone, and for "fr, de;q=0", where the default is English. "loose" turns
#   `de-DE;q=0` into a wish for German as well. The two others leave it out.
# Why it matters: The one way to refuse in this header is read as asking. The texts of a settings page, and the labels that are looked for in
#   it, are then in the language that a person has ruled out.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  accept-language-parser@1.5.0 accept-language@3.0.20 resolve-accept-language@3.2.2 negotiator@1.1.0 @hapi/accept@6.0.3 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import hapi from '@hapi/accept';
import acceptLanguage from 'accept-language';
import parser from 'accept-language-parser';
import Negotiator from 'negotiator';
import { resolveAcceptLanguage } from 'resolve-accept-language';

const names = ['accept-language-parser', 'accept-language', 'resolve-accept-language', 'negotiator', '@hapi/accept'];
console.log(names.map((name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`).join(', '));
acceptLanguage.languages(['en', 'de']); // the first is its default
const libraries = {
  'accept-language-parser': (header) => parser.pick(['en', 'de'], header),
  'the same, loose': (header) => parser.pick(['en', 'de'], header, { loose: true }),
  'accept-language': (header) => acceptLanguage.get(header),
  'resolve-accept-language': (header) => resolveAcceptLanguage(header, ['en-US', 'de-DE'], 'en-US').slice(0, 2),
  negotiator: (header) => new Negotiator({ headers: { 'accept-language': header } }).language(['en', 'de']),
  '@hapi/accept': (header) => hapi.language(header, ['en', 'de']),
};
const headers = ['de;q=0, *', 'de;q=0, en;q=0.5', 'fr, de;q=0', 'de;q=0', 'de-DE;q=0, fr'];
const observed = {};
for (const header of headers)
  observed[header] = Object.fromEntries(Object.entries(libraries).map(([library, choose]) => [library, choose(header) || 'none']));
console.table(observed);
const of = (library) => headers.map((header) => observed[header][library]).join(' ');
assert.equal(of('accept-language-parser'), 'de en de de none');
for (const library of ['the same, loose', 'accept-language', 'resolve-accept-language']) assert.equal(of(library), 'de en de de de', library);
for (const library of ['negotiator', '@hapi/accept']) assert.equal(of(library), 'en en none none none', library);
JS
node run.mjs
