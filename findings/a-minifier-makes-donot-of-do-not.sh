#!/usr/bin/env bash
# @minify-html/node 0.18.1, beside html-minifier-terser 7.2.0, html-minifier-next 6.2.11 and htmlnano 3.5.1
#
# Expected: A minifier takes out white space that nobody sees. Between two inline elements it is the space between two words.
# Instead: In a `<div>`, a form, a fieldset or a dialog, minify-html takes it out even so, by default: `<div><span>Do</span> <b>not</b> train</div>`
#   is "Donot train". (Its documentation calls these "layout elements", which hold no text of their own.) In a `<p>`, a label or a
#   table cell the space stays. The others keep it everywhere.
# Why it matters: The words that say which way a control goes are often set apart (`<b>not</b>`), and rows of settings are made of `<div>`: "not" is
#   no word of its own any more, for a person and for a program that looks for it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @minify-html/node@0.18.1 html-minifier-terser@7.2.0 html-minifier-next@6.2.11 htmlnano@3.5.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import minifyHtml from '@minify-html/node';
import { minify as next } from 'html-minifier-next';
import { minify as terser } from 'html-minifier-terser';
import htmlnano from 'htmlnano';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['@minify-html/node', 'html-minifier-terser', 'html-minifier-next', 'htmlnano'].map(version).join(', '));
const minifiers = {
  '@minify-html/node': (html) => minifyHtml.minify(Buffer.from(html), {}).toString(),
  'html-minifier-terser': (html) => terser(html, { collapseWhitespace: true }),
  'html-minifier-next': (html) => next(html, { collapseWhitespace: true }),
  htmlnano: async (html) => (await htmlnano.process(html, { collapseWhitespace: 'all' }, {})).html,
};
const observed = {};
for (const tag of ['div', 'form', 'fieldset', 'dialog', 'p', 'label', 'td']) {
  const row = `<${tag}><span>Do</span> <b>not</b> train</${tag}>`;
  const page = `<!doctype html><title>Settings</title>${tag === 'td' ? `<table><tr>${row}</table>` : row}`;
  observed[`<${tag}>`] = {};
  for (const [name, minify] of Object.entries(minifiers))
    observed[`<${tag}>`][name] = (await minify(page)).replace(/.*<\/title>/s, '').replace(/<[^>]*>/g, '').trim();
}
console.table(observed);
const row = (text) => ({ '@minify-html/node': text, 'html-minifier-terser': 'Do not train', 'html-minifier-next': 'Do not train', htmlnano: 'Do not train' });
assert.deepEqual(observed, {
  ...Object.fromEntries(['<div>', '<form>', '<fieldset>', '<dialog>'].map((tag) => [tag, row('Donot train')])),
  ...Object.fromEntries(['<p>', '<label>', '<td>'].map((tag) => [tag, row('Do not train')])),
});
JS
node run.mjs
