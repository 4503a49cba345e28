#!/usr/bin/env bash
# robots 0.10.1, robots-txt-parse 2.0.1 with robots-txt-guard 1.0.2, robots-txt-parser 2.0.3, beside robots-parser 3.0.1
#
# Expected: A crawler heeds the groups with its product token, all of them together, and "*" only if there is none (RFC
#   9309, 2.2.1). `Applebot-Extended`, by which a site says no to training, and `Applebot` are two tokens.
# Instead: For robots and robots-txt-guard a token is whatever begins alike: a group that lets Applebot in for searches lets
#   Applebot-Extended in, although "*" keeps it out; with robots even where a group of its own follows. Where a token has
#   two groups, as where a list of AI crawlers was put below an older file, both heed the first alone, and the no is
#   lost. robots-txt-parser parts a group at a comment between its crawlers.
# Why it matters: A check of whether a site opted out of training reports "allowed" for a file that says no.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  robots-txt-parse@2.0.1 robots-txt-guard@1.0.2 robots@0.10.1 robots-txt-parser@2.0.3 robots-parser@3.0.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import robots from 'robots';
import robotsParser from 'robots-parser';
import guard from 'robots-txt-guard';
import parse from 'robots-txt-parse';
import robotsTxtParser from 'robots-txt-parser';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['robots', 'robots-txt-parse', 'robots-txt-guard', 'robots-txt-parser', 'robots-parser'].map(version).join(', '));
const site = 'https://settings.example';
const files = {
  'its own group first': ['Applebot-Extended', 'User-agent: Applebot-Extended\nDisallow: /\n\nUser-agent: Applebot\nAllow: /\n'],
  'its own group last': ['Applebot-Extended', 'User-agent: Applebot\nAllow: /\n\nUser-agent: Applebot-Extended\nDisallow: /\n'],
  'no group of its own': ['Applebot-Extended', 'User-agent: Applebot\nAllow: /\n\nUser-agent: *\nDisallow: /\n'],
  'two groups': ['GPTBot', 'User-agent: GPTBot\nDisallow: /drafts\n\nUser-agent: GPTBot\nDisallow: /\n'],
  'a comment in the group': ['GPTBot', 'User-agent: GPTBot\n# Common Crawl\nUser-agent: CCBot\nDisallow: /\n'],
};
const observed = {};
for (const [name, [crawler, text]] of Object.entries(files)) {
  const byLines = new robots.RobotsParser();
  byLines.parse(text.split('\n'));
  const kept = robotsTxtParser({ userAgent: crawler });
  kept.parseRobots(site, text);
  observed[name] = {
    robots: byLines.canFetchSync(crawler, '/page'),
    'robots-txt-guard': guard(await parse(Readable.from([text]))).isAllowed(crawler, '/page'),
    'robots-txt-parser': kept.canCrawlSync(`${site}/page`),
    'robots-parser': robotsParser(`${site}/robots.txt`, text).isAllowed(`${site}/page`, crawler),
  };
}
console.log('May it fetch /page? Each of these files says no.');
console.table(observed);
assert.deepEqual(
  Object.values(observed).map((row) => Object.values(row)),
  [
    [false, false, false, false],
    [true, false, false, false],
    [true, true, false, false],
    [true, true, false, false],
    [false, false, true, false],
  ],
);
JS
node run.mjs
