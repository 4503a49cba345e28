#!/usr/bin/env bash
# robots-parser 3.0.1, robots-txt-parse 2.0.1 with robots-txt-guard 1.0.2, beside robots 0.10.1
#
# Expected: A group may name several crawlers, and a record that the protocol does not know "MUST NOT terminate a
#   group" (RFC 9309, 2.2.4, of Sitemaps). So a line about AI use between two `User-agent` lines leaves both in one
#   group, and both are kept out.
# Instead: Both take any line that they do not know for the end of the list of crawlers: with `Content-Signal:
#   ai-train=no` (or a `Sitemap`) between the two, GPTBot has a group without rules and may fetch everything. The
#   third parser, much less used, keeps to the RFC.
# Why it matters: A site that adds a line to say no to training lets the crawler in, and a check of a site’s opt-out
#   that uses such a parser reports the opposite of what is written.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  robots-parser@3.0.1 robots-txt-parse@2.0.1 robots-txt-guard@1.0.2 robots@0.10.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import robotsParser from 'robots-parser';
import parse from 'robots-txt-parse';
import guard from 'robots-txt-guard';
import robots from 'robots';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log([version('robots-parser'), version('robots-txt-parse'), version('robots-txt-guard'), version('robots')].join(', '));
const file = (line) => `User-agent: GPTBot\n${line}User-agent: CCBot\nDisallow: /\n`;
const site = 'https://settings.example';
async function allowed(text, crawler) {
  const byLines = new robots.RobotsParser();
  byLines.parse(text.split('\n'));
  return {
    'robots-parser': robotsParser(`${site}/robots.txt`, text).isAllowed(`${site}/page`, crawler),
    'robots-txt-guard': guard(await parse(Readable.from([text]))).isAllowed(crawler, '/page'),
    robots: byLines.canFetchSync(crawler, '/page'),
  };
}
const observed = {};
for (const [name, line] of Object.entries({ 'no line': '', 'Content-Signal': 'Content-Signal: ai-train=no\n', 'Content-Usage': 'Content-Usage: train-ai=n\n', Sitemap: 'Sitemap: https://settings.example/sitemap.xml\n' })) {
  for (const crawler of ['GPTBot', 'CCBot']) observed[`${name}, ${crawler}`] = await allowed(file(line), crawler);
}
console.log('May it fetch /page?');
console.table(observed);
const out = { 'robots-parser': false, 'robots-txt-guard': false, robots: false };
const split = { 'robots-parser': true, 'robots-txt-guard': true, robots: false };
assert.deepEqual(observed, Object.fromEntries(['no line', 'Content-Signal', 'Content-Usage', 'Sitemap'].flatMap((name) => [[`${name}, GPTBot`, name === 'no line' ? out : split], [`${name}, CCBot`, out]])));
JS
node run.mjs
