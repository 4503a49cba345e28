#!/usr/bin/env bash
# parse-link-header 2.0.0, @web3-storage/parse-link-header 3.1.0 and li 1.3.0, beside http-link-header 1.1.4
#
# Expected: A `Link` header names the policy of a page: rel="tdm-policy" (TDM Reservation Protocol), "license", "privacy-policy". Relations
#   and parameters are in any case, a second `rel` in one link is ignored, two links of one relation are two, and what stands
#   in quotation marks is text (RFC 8288, 3, 3.3 and 2.1.1).
# Instead: `REL="TDM-POLICY"` is no link for three of the four, the fourth finds it. Of two policies of one
#   page the first is gone with three (li has both if asked for `extended`); a second `rel` wins with these. A title "No; thanks" ends at
#   the semicolon with two, and with li a link whose title has an encoding is not there.
# Why it matters: The reservation of a whole site can hang on one such header. To the program that asks for it in lower case it is not
#   there, and "not there" means that anybody may train.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  parse-link-header@2.0.0 @web3-storage/parse-link-header@3.1.0 li@1.3.0 http-link-header@1.1.4 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseLinkHeader as web3 } from '@web3-storage/parse-link-header';
import http from 'http-link-header';
import li from 'li';
import plain from 'parse-link-header';

const names = ['parse-link-header', '@web3-storage/parse-link-header', 'li', 'http-link-header'];
console.log(names.map((name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`).join(', '));
const first = '<https://first.example/>';
const cases = {
  'as usual': `${first}; rel="tdm-policy"`,
  'in capitals': `${first}; REL="TDM-POLICY"`,
  'two of them': `${first}; rel="tdm-policy", <https://second.example/>; rel="tdm-policy"`,
  'a second rel': `${first}; rel="tdm-policy"; rel="stylesheet"`,
  'a title': `${first}; rel="tdm-policy"; title="No; thanks"`,
  'an encoded title': `${first}; title*=UTF-8''Nein%2C%20danke; rel="tdm-policy"`,
};
const short = (found) => found.map(({ uri, title }) => [new URL(uri).hostname.split('.')[0], title].filter(Boolean).join(': ')).join(' and ') || 'none';
const one = (link) => (link ? [{ uri: link.url, title: link.title }] : []);
const libraries = {
  'parse-link-header': (header) => one(plain(header)['tdm-policy']),
  '@web3-storage/parse-link-header': (header) => one(web3(header)['tdm-policy']),
  li: (header) => one(li.parse(header)['tdm-policy'] && { url: li.parse(header)['tdm-policy'] }),
  'http-link-header': (header) => http.parse(header).rel('tdm-policy'),
};
const observed = {};
for (const [name, header] of Object.entries(cases))
  observed[name] = Object.fromEntries(Object.entries(libraries).map(([library, find]) => [library, short(find(header))]));
console.table(observed);
const of = (library) => Object.values(observed).map((row) => row[library]);
assert.deepEqual(of('parse-link-header'), ['first', 'none', 'second', 'none', 'first: No', 'first']);
assert.deepEqual(of('@web3-storage/parse-link-header'), ['first', 'none', 'second', 'none', 'first: No', 'first']);
assert.deepEqual(of('li'), ['first', 'none', 'second', 'none', 'first', 'none']);
assert.deepEqual(of('http-link-header'), ['first', 'first', 'first and second', 'first', 'first: No; thanks', 'first']);
JS
node run.mjs
