#!/usr/bin/env bash
# dom-anchor-text-quote 4.0.2 on jsdom: the quotation of an answer, looked for in the page after the answer has changed
#
# Expected: A text quote selector is "exact" with what stood before and after it. `toRange()` gives the range or null; it may be off by a typing
#   mistake. With a prefix it finds the one that stands behind this prefix.
# Instead: The quotation "We do not train on your chats." is found in "We do train on your chats.", "never" in "now", "opted out" in "opted in", and the range has the
#   length of the old text, so that it runs into what follows. "On", quoted behind "Train: ", is found behind "Share: " once training is off. There is no
#   sign that it is another text. Where the changed sentence is the last of the page, an error comes.
# Why it matters: The evidence of an answer ("this sentence stood there") seems still to be there, highlighted, above the contrary. A found range must be
#   compared with the quotation, letter by letter.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  dom-anchor-text-quote@4.0.2 jsdom@29.1.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><title>Settings</title><body>');
Object.assign(globalThis, { window, document: window.document, Node: window.Node, NodeFilter: window.NodeFilter });
const { toRange } = createRequire(import.meta.url)('dom-anchor-text-quote');
const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['dom-anchor-text-quote', 'jsdom'].map(version).join(', '));
/** The text of the range that is found, with all that stands before it. */
function found(html, selector) {
  document.body.innerHTML = html;
  try {
    const range = toRange(document.body, selector);
    if (!range) return null;
    const before = document.createRange();
    before.setStart(document.body, 0);
    before.setEnd(range.startContainer, range.startOffset);
    return `${before}[${range}]`;
  } catch ({ message }) {
    return `error: ${message}`;
  }
}
const footer = '<footer>Imprint of the service</footer>';
const observed = {
  unchanged: found(`<p>We do not train on your chats.</p>${footer}`, { exact: 'We do not train on your chats.' }),
  'not taken out': found(`<p>We do train on your chats.</p>${footer}`, { exact: 'We do not train on your chats.' }),
  'never, now': found(`<p>We now train on your chats.</p>${footer}`, { exact: 'We never train on your chats.' }),
  'out, in': found(`<p>You have opted in.</p>${footer}`, { exact: 'You have opted out.' }),
  'on behind Train': found(`<p>Share: On.</p><p>Train: On.</p>${footer}`, { exact: 'On', prefix: 'Train: ' }),
  '... and then off': found(`<p>Share: On.</p><p>Train: Off.</p>${footer}`, { exact: 'On', prefix: 'Train: ' }),
  'another sentence': found(`<p>We keep your chats for a month.</p>${footer}`, { exact: 'We never train on your chats.' }),
  'at the end of the page': found('<p>We do train on your chats.</p>', { exact: 'We do not train on your chats.' }),
};
console.dir(observed);
assert.deepEqual(observed, {
  unchanged: '[We do not train on your chats.]',
  'not taken out': '[We do train on your chats.Impr]',
  'never, now': '[We now train on your chats.Im]',
  'out, in': '[You have opted in.I]',
  'on behind Train': 'Share: On.Train: [On]',
  '... and then off': 'Share: [On]',
  'another sentence': null,
  'at the end of the page': "error: Failed to execute 'setEnd' on 'Range': parameter 1 is not of type 'Node'.",
});
JS
node run.mjs
