#!/usr/bin/env bash
# node-htmldiff 0.9.4, htmldiff-js 1.0.5 and @hugsmidjan/htmldiff-js 1.3.0: two versions of a policy
#
# Expected: "Diff and markup HTML with <ins> and <del> tags": what is in <del> was taken out, what is in <ins> was put in,
#   and what is in neither stands in both versions.
# Instead: Where the page itself struck "not" by <del>, and the new version has it in force, all three return the *old*
#   text: "We do <del>not</del> train", as if the word had just been taken out. Where the new version strikes it by <s>,
#   two mark it as put in, and the third does not mark it. A box that is now served on is no change for any of them.
# Why it matters: These libraries show what a service changed in its terms. "Not" is the word that matters, and the reader
#   is shown the opposite of what applies.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  node-htmldiff@0.9.4 htmldiff-js@1.0.5 @hugsmidjan/htmldiff-js@1.3.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import hugsmidjan from '@hugsmidjan/htmldiff-js';
import htmldiff from 'htmldiff-js';
import nodeHtmldiff from 'node-htmldiff';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['node-htmldiff', 'htmldiff-js', '@hugsmidjan/htmldiff-js'].map(version).join(', '));
const libraries = { 'node-htmldiff': nodeHtmldiff, 'htmldiff-js': htmldiff.default.execute, '@hugsmidjan/htmldiff-js': hugsmidjan.default.execute };
const versions = {
  'a word is taken out': ['<p>We do not train.</p>', '<p>We do train.</p>'],
  'a struck word is back in force': ['<p>We do <del>not</del> train.</p>', '<p>We do not train.</p>'],
  'a word is struck out': ['<p>We do not train.</p>', '<p>We do <s>not</s> train.</p>'],
  'a box is served on': ['<p><input type="checkbox"> Train</p>', '<p><input type="checkbox" checked> Train</p>'],
};
const observed = {};
for (const [name, [before, after]] of Object.entries(versions)) {
  observed[name] = Object.fromEntries(
    Object.entries(libraries).map(([library, diff]) => [library, diff(before, after).replaceAll(/ (?:class|data-operation-index)="[^"]*"/g, '').replaceAll('&nbsp;', ' ')]),
  );
  console.log(name, observed[name]);
}
const all = (text) => Object.fromEntries(Object.keys(libraries).map((library) => [library, text]));
assert.deepEqual(observed, {
  'a word is taken out': all('<p>We do <del>not </del>train.</p>'),
  'a struck word is back in force': all('<p>We do <del>not</del> train.</p>'),
  'a word is struck out': { ...all('<p>We do <s><ins>not</ins></s> train.</p>'), 'node-htmldiff': '<p>We do <s>not</s> train.</p>' },
  'a box is served on': all('<p><input type="checkbox" checked> Train</p>'),
});
JS
node run.mjs
