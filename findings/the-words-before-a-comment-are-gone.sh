#!/usr/bin/env bash
# ultrahtml 1.7.0, node-html-parser 9.0.7 and himalaya 1.1.1, beside parse5 8.1.1
#
# Expected: A small parser of HTML reads valid HTML: values without quotation marks, attributes in capitals, comments, a ">" in a value, end
#   tags that HTML lets one leave out (HTML, "Optional tags"). What it read it writes again ("render", "toString") as the same page.
# Instead: With ultrahtml the words before a comment are gone: "We do not <!-- --> train" is "train". A value without quotation marks is
#   empty and takes the attribute after it along, so that <input type=checkbox checked> is a text field, not ticked. With
#   node-html-parser the option that is chosen is no option where `</option>` is left out: what is left to choose is "On". himalaya
#   keeps all of these, and puts a `dd` into the `dt` before it, so that a label has its value within.
# Why it matters: A page that is read for what it says about training says the opposite, without an error, and the box that stands for
#   it is gone.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  ultrahtml@1.7.0 node-html-parser@9.0.7 himalaya@1.1.1 parse5@8.1.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import himalaya from 'himalaya';
import { parse as nodeHtml } from 'node-html-parser';
import { parseFragment, serialize } from 'parse5';
import { parse as ultra, renderSync } from 'ultrahtml';

const names = ['ultrahtml', 'node-html-parser', 'himalaya', 'parse5'];
console.log(names.map((name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`).join(', '));
const pages = {
  'a comment': '<p>We do not <!-- --> train.</p>',
  'a box': '<input type=checkbox checked>',
  'a list of choices': '<select><option>On<option selected>Off</select>',
  'a list of settings': '<dl><dt>Train<dd>Off<dt>Share<dd>On</dl>',
};
const libraries = {
  ultrahtml: (html) => renderSync(ultra(html)),
  'node-html-parser': (html) => nodeHtml(html, { comment: true }).toString(),
  himalaya: (html) => himalaya.stringify(himalaya.parse(html)),
  parse5: (html) => serialize(parseFragment(html)),
};
const observed = {};
for (const [name, html] of Object.entries(pages)) observed[name] = Object.fromEntries(Object.entries(libraries).map(([library, write]) => [library, write(html)]));
console.dir(observed);
// What a browser makes of the page as each of them wrote it.
const meaning = (library) =>
  Object.values(observed).map((row) => serialize(parseFragment(row[library])).replaceAll(/=""|<!-- -->/g, ''));
const right = ['<p>We do not  train.</p>', '<input type="checkbox" checked>', '<select><option>On</option><option selected>Off</option></select>', '<dl><dt>Train</dt><dd>Off</dd><dt>Share</dt><dd>On</dd></dl>'];
console.log(Object.fromEntries(Object.keys(libraries).map((library) => [library, meaning(library)])));
assert.deepEqual(meaning('parse5'), right);
assert.deepEqual(meaning('ultrahtml').slice(0, 2), ['<p> train.</p>', '<input type>']);
assert.deepEqual(meaning('node-html-parser').toSpliced(2, 1), right.toSpliced(2, 1));
assert.equal(meaning('node-html-parser')[2], '<select><option>On</option>Off</select>');
assert.deepEqual(meaning('himalaya').slice(0, 3), right.slice(0, 3));
assert.match(observed['a list of settings'].himalaya, /^<dl><dt>Train<dd>Off<\/dd><\/dt>/);
JS
node run.mjs
