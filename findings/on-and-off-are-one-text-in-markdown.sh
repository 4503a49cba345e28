#!/usr/bin/env bash
# turndown 7.2.5 with turndown-plugin-gfm 1.0.2, node-html-markdown 2.0.0 and dom-to-semantic-markdown 1.5.0, in jsdom 26.1.0
#
# Expected: Markdown has lists of tasks, "[x]" and "[ ]", and struck words, "~~not~~" (GitHub Flavored Markdown). turndown's plug-in has
#   `taskListItems` for the boxes in lists, dom-to-semantic-markdown "preserves the semantic structure of web content" for language
#   models. Of a list of choices the chosen one is what the page says.
# Instead: Where a box stands in its label, as settings are written, all three give the same text for on and off; without the label the
#   plug-in keeps it. A list reads "OnOff" or "On Off" whichever is chosen. dom-to-semantic-markdown has a word in <s> as struck and one in
#   <del> as in force: "We do not train", where the page has taken the "not" back. What is `hidden` is text with all three.
# Why it matters: Pages are handed to language models in this form, which are then asked how a setting stands. The answer is not in what
#   they were given, and a text that was struck or hidden is.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  turndown@7.2.5 turndown-plugin-gfm@1.0.2 node-html-markdown@2.0.0 dom-to-semantic-markdown@1.5.0 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { convertHtmlToMarkdown } from 'dom-to-semantic-markdown';
import { JSDOM } from 'jsdom';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import Turndown from 'turndown';
import { gfm } from 'turndown-plugin-gfm';

const names = ['turndown', 'turndown-plugin-gfm', 'node-html-markdown', 'dom-to-semantic-markdown', 'jsdom'];
console.log(names.map((name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`).join(', '));
const turndown = new Turndown();
turndown.use(gfm);
const { DOMParser } = new JSDOM('').window;
const libraries = {
  'turndown and plug-in': (html) => turndown.turndown(html),
  'node-html-markdown': (html) => NodeHtmlMarkdown.translate(html),
  'dom-to-semantic-markdown': (html) => convertHtmlToMarkdown(html, { overrideDOMParser: new DOMParser() }),
};
const box = (state, [open, close] = ['', '']) => `<ul><li>${open}<input type="checkbox"${state}> Train${close}</li></ul>`;
const label = ['<label>', '</label>'];
const list = (on, off) => `<p>Train: <select><option${on}>On</option><option${off}>Off</option></select></p>`;
const pairs = {
  'a box': [box(' checked'), box('')],
  'a box in its label': [box(' checked', label), box('', label)],
  'a list': [list(' selected', ''), list('', ' selected')],
  '<s>': ['<p>We do <s>not</s> train</p>', '<p>We do not train</p>'],
  '<del>': ['<p>We do <del>not</del> train</p>', '<p>We do not train</p>'],
  'hidden': ['<p hidden>We train.</p><p>We do not.</p>', '<p>We train.</p><p>We do not.</p>'],
};
const observed = {};
for (const [name, pair] of Object.entries(pairs))
  observed[name] = Object.fromEntries(
    Object.entries(libraries).map(([library, convert]) => {
      const [first, second] = pair.map((html) => convert(html).replaceAll(/\s+/g, ' ').trim());
      return [library, first === second ? `one text: ${first}` : `${first} / ${second}`];
    }),
  );
console.dir(observed);
const same = (library) => Object.keys(pairs).filter((name) => observed[name][library].startsWith('one text: '));
assert.deepEqual(same('turndown and plug-in'), ['a box in its label', 'a list', 'hidden']);
assert.deepEqual(same('node-html-markdown'), ['a box', 'a box in its label', 'a list', 'hidden']);
assert.deepEqual(same('dom-to-semantic-markdown'), ['a box', 'a box in its label', 'a list', '<del>', 'hidden']);
assert.equal(observed['a list']['turndown and plug-in'], 'one text: Train: OnOff');
JS
node run.mjs
