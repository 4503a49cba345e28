#!/usr/bin/env bash
# @adguard/agtree 4.2.0: rules with a condition, read, written and converted between uBlock Origin and AdGuard
#
# Expected: A rule that is read and written again is the same rule; converted, it hides the same things on the same pages, or an error says that the other side has
#   no such rule, as for a scriptlet that uBlock lacks.
# Instead: A rule that hides for narrow screens only (`:matches-media()`) is written without its condition, in both syntaxes, and hides for everybody; with a style of its
#   own it keeps it. A path written as a regular expression gets a second backslash on its way to AdGuard, so that it is no longer for
#   that path. A rule for an address (`$url`) becomes one for a host name that begins with "https://", which no host does. No error.
# Why it matters: Lists that close consent notices are converted so. Converted, a rule meant for a phone hides the question for all, and one for the settings page
#   does nothing there.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @adguard/agtree@4.2.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { RuleConverter } from '@adguard/agtree/converter';
import { RuleGenerator } from '@adguard/agtree/generator';
import { RuleParser } from '@adguard/agtree/parser';

console.log(`@adguard/agtree ${JSON.parse(readFileSync('node_modules/@adguard/agtree/package.json')).version}`);
const written = (nodes) => nodes.map((node) => RuleGenerator.generate(node)).join('\n');
const converted = (to, text) => {
  try {
    return written(RuleConverter[to](RuleParser.parse(text)).result);
  } catch ({ message }) {
    return `error: ${message}`;
  }
};
const rules = [
  'settings.example##.notice:matches-media((max-width: 600px))',
  'settings.example##.notice:matches-media((max-width: 600px)):style(display: none !important)',
  'settings.example##.notice:matches-path(/privacy)',
  String.raw`settings.example##.notice:matches-path(/^\/privacy/)`,
  '[$url=||settings.example/privacy^]##.notice',
  'settings.example#%#//scriptlet("trusted-click-element", "#reject")',
];
const observed = {};
for (const rule of rules) observed[rule] = { 'written again': written([RuleParser.parse(rule)]), 'for uBlock Origin': converted('convertToUbo', rule), 'for AdGuard': converted('convertToAdg', rule) };
console.dir(observed);
const all = (again, ubo, adguard) => ({ 'written again': again, 'for uBlock Origin': ubo, 'for AdGuard': adguard });
const [media, styled, path, pattern, address, scriptlet] = rules;
const bare = 'settings.example##.notice';
const host = String.raw`/^(http|https|ws|wss)://([a-z0-9-_.]+\.)?settings\.example\/privacy([^ a-zA-Z0-9.%_-]|$)/`;
assert.deepEqual(observed, {
  [media]: all(bare, bare, bare),
  [styled]: all('settings.example##:matches-media((max-width: 600px)) .notice:style(display: none !important)', 'settings.example##:matches-media((max-width: 600px)) .notice:style(display: none !important)', 'settings.example#$#@media (max-width: 600px) { .notice { display: none !important } }'),
  [path]: all('settings.example##:matches-path(/privacy) .notice', 'settings.example##:matches-path(/privacy) .notice', '[$path=/privacy]settings.example##.notice'),
  [pattern]: all(String.raw`settings.example##:matches-path(/^\/privacy/) .notice`, String.raw`settings.example##:matches-path(/^\/privacy/) .notice`, String.raw`[$path=/^\\/privacy/]settings.example##.notice`),
  [address]: all(address, `${host}##.notice`, address),
  [scriptlet]: all(scriptlet, 'error: Scriptlet "trusted-click-element" is not supported in uBlock Origin.', scriptlet),
});
// The paths, and the host, as their own regular expressions.
const within = (text) => new RegExp(text.slice(text.indexOf('/') + 1, text.lastIndexOf('/')));
assert.ok(within(/matches-path\((.*)\)/.exec(pattern)[1]).test('/privacy'));
assert.ok(!within(/path=(.*)\]/.exec(observed[pattern]['for AdGuard'])[1]).test('/privacy'));
assert.ok(!within(host).test('settings.example'));
JS
node run.mjs
