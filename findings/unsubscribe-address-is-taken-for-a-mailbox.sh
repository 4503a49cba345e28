#!/usr/bin/env bash
# mailparser 3.14.2: the headers `List-Unsubscribe` and `List-Help`
#
# Expected: `List-Unsubscribe` lists addresses in angle brackets, in the order in which to try them (RFC 2369, 2): one for mail and
#   one for the web, usually, and the one for the web mostly has the person's address in it. The
#   headers "List-…" are read into one `list`, with `url` for the web and `mail` for mail.
# Instead: A web address with an "@" in it is `mail`, "https:" and all, and takes the place of the `mailto:` before it, so that `url` is
#   not there and `mail` is no mailbox. Of two web addresses, or two mailboxes, the last is left, which is the least wanted. With a
#   comment before it, which the RFC allows, it is an `id`, as that of a mailing list is.
# Why it matters: This is the machine-readable way to say no to mail ("one click", RFC 8058). A program that reads `url` finds none for exactly
#   the letters that name the person, and one that writes to `mail` writes to nobody.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  mailparser@3.14.2 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';

console.log(`mailparser ${JSON.parse(readFileSync('node_modules/mailparser/package.json')).version}`);
const read = async (value) => {
  const lines = ['From: letters@news.example', 'To: person@settings.example', 'Subject: News', `List-Unsubscribe: ${value}`, '', 'News.'];
  return (await simpleParser(lines.join('\r\n'))).headers.get('list')?.unsubscribe;
};
const cases = {
  'for the web and for mail': '<https://news.example/u?id=1>, <mailto:u@news.example>',
  'with the person in it': '<https://news.example/u?who=person@settings.example>',
  'with the person in it, after mail': '<mailto:u@news.example>, <https://news.example/u?who=person@settings.example>',
  'with the person in it, written %40': '<https://news.example/u?who=person%40settings.example>',
  'two for the web': '<https://first.example/u>, <https://second.example/u>',
  'two for mail': '<mailto:first@news.example>, <mailto:second@news.example>',
  'after a comment': '(the web is quicker) <https://news.example/u?id=1>',
};
const observed = {};
for (const [name, value] of Object.entries(cases)) observed[name] = await read(value);
for (const name of Object.keys(cases)) console.log(`${name}\n  ${cases[name]}\n  ${JSON.stringify(observed[name])}`);
assert.deepEqual(observed, {
  'for the web and for mail': { url: 'https://news.example/u?id=1', mail: 'u@news.example' },
  'with the person in it': { mail: 'https://news.example/u?who=person@settings.example' },
  'with the person in it, after mail': { mail: 'https://news.example/u?who=person@settings.example' },
  'with the person in it, written %40': { url: 'https://news.example/u?who=person%40settings.example' },
  'two for the web': { url: 'https://second.example/u' },
  'two for mail': { mail: 'second@news.example' },
  'after a comment': { name: 'the web is quicker', id: 'https://news.example/u?id=1' },
});
JS
node run.mjs
