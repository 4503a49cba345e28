#!/usr/bin/env bash
# microdata-node 2.0.0, @cucumber/microdata 2.2.0 and microdata-rdf-streaming-parser 3.0.0, with jsdom 26.1.0
#
# Expected: HTML ("Values") settles the value of a property: of <time> without `datetime` its text, of <data> its `value` as
#   it is written, of <a> an absolute address, of a <span> its text; and one element may have two names.
# Instead: The date of a policy, `<time itemprop="date">2026-11-29</time>`, is "" in the first and an error in the second.
#   <data value="007"> is the number 7 in the first, and <data value=""> is 0. `content` on a <span> wins in the first and
#   the third, as an older note of the W3C had it. The second leaves a licence's address relative and makes one name
#   of two. In no row do all three agree.
# Why it matters: Dates, licences and names are read from such marks. An empty date is a policy that was never changed, and
#   0 is a number that nobody wrote.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  microdata-node@2.0.0 @cucumber/microdata@2.2.0 microdata-rdf-streaming-parser@3.0.0 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { microdata } from '@cucumber/microdata';
import { JSDOM } from 'jsdom';
import { toJson } from 'microdata-node';
import { MicrodataRdfParser } from 'microdata-rdf-streaming-parser';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['microdata-node', '@cucumber/microdata', 'microdata-rdf-streaming-parser', 'jsdom'].map(version).join(', '));
const base = 'https://settings.example/policy';
const type = 'https://schema.org/WebPage';
const readers = {
  'microdata-node': (html) => toJson(html, { base }).items[0].properties,
  cucumber: (html) => {
    const { '@type': _, ...rest } = microdata(type, new JSDOM(html, { url: base }).window.document);
    return rest;
  },
  'rdf-streaming': (html) =>
    new Promise((resolve, reject) => {
      const found = {};
      const parser = new MicrodataRdfParser({ baseIRI: base });
      parser.on('data', ({ predicate, object }) => Object.assign(found, predicate.value.endsWith('#type') ? {} : { [predicate.value.split('/').at(-1)]: object.value }));
      parser.on('error', reject).on('end', () => resolve(found));
      parser.end(html);
    }),
};
const marks = [
  '<time itemprop="date">2026-11-29</time>',
  '<data itemprop="id" value="007">seven</data>',
  '<data itemprop="id" value="">none</data>',
  '<span itemprop="name" content="Short">Long</span>',
  '<a itemprop="license" href="/licence">licence</a>',
  '<b itemprop="name headline">Policy</b>',
];
const observed = {};
for (const mark of marks) {
  observed[mark] = {};
  for (const [reader, read] of Object.entries(readers)) {
    try {
      observed[mark][reader] = JSON.stringify(await read(`<div itemscope itemtype="${type}">${mark}</div>`));
    } catch (error) {
      observed[mark][reader] = error.message;
    }
  }
}
for (const [mark, row] of Object.entries(observed)) console.log(mark, row);
assert.deepEqual(
  Object.values(observed).map((row) => Object.values(row)),
  [
    ['{"date":[""]}', 'Unable to extract value', '{"date":"2026-11-29"}'],
    ['{"id":[7]}', '{"id":"007"}', '{"id":"007"}'],
    ['{"id":[0]}', '{"id":""}', '{"id":""}'],
    ['{"name":["Short"]}', '{"name":"Long"}', '{"name":"Short"}'],
    ['{"license":["https://settings.example/licence"]}', '{"license":"/licence"}', '{"license":"https://settings.example/licence"}'],
    ['{"name":["Policy"],"headline":["Policy"]}', '{"name headline":"Policy"}', '{"name":"Policy","headline":"Policy"}'],
  ],
);
JS
node run.mjs
