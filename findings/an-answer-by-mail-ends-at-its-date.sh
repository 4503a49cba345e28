#!/usr/bin/env bash
# planer 1.2.0 and email-reply-parser 2.3.7 on answers to an objection
#
# Expected: They remove what was quoted below an answer and the signature, and leave the answer.
# Instead: planer takes any line "Date:" or "From:" for the head of a quoted mail, with no other head beside it, in English and German:
#   an answer in a list ("Date: 1 December / Decision: we do not train on them") is "Hello". In HTML the last quotation goes, also where
#   the answer quotes its own policy. email-reply-parser hides all from the first line "---", or of 32 underscores, on, so that a decision between two
#   rules or an exception below one is gone. "Our lawyers … wrote:" after "On" ends the answer for both.
# Why it matters: The answer is the proof that a service refused or stopped. What is left is polite, complete to the eye, and without
#   the decision, or with it and without the exception.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  planer@1.2.0 email-reply-parser@2.3.7 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import EmailReplyParser from 'email-reply-parser';
import { JSDOM } from 'jsdom';
import { extractFrom } from 'planer';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['planer', 'email-reply-parser'].map(version).join(', '));
const { document } = new JSDOM('').window;
const quoted = '\n\nOn 1 November 2026, Ada wrote:\n> Please stop training on my posts.\n';
const texts = {
  'an answer and what it answers': `Hello,\n\nwe have stopped.${quoted}`,
  'a list': 'Hello,\n\nDate: 1 December 2026\nScope: your posts\nDecision: we do not train on them\n',
  from: 'Hello,\n\nFrom: 1 December on we do not train on your posts.\n',
  'in German': 'Guten Tag,\n\nVon: 1. Dezember an trainieren wir nicht mehr.\n',
  'between two rules': 'Hello,\n\n---\nWe have stopped.\n---\n',
  'an exception': 'We have stopped.\n\n________________________________\nException: what you send to the assistant.\n',
  'what others wrote': 'Hello,\n\nOn your question, our lawyers in Dublin wrote:\nwe do not train on posts.\n',
};
const observed = {};
for (const [name, text] of Object.entries(texts)) {
  const read = { planer: extractFrom(text, 'text/plain', document), 'email-reply-parser': new EmailReplyParser().parseReply(text) };
  observed[name] = Object.fromEntries(Object.entries(read).map(([by, left]) => [by, left.trim() === text.trim() ? 'all of it' : left.trim()]));
}
const html = '<div>We have stopped.</div><div>Our terms say:</div><blockquote>We never train on posts.</blockquote>';
observed['in HTML'] = { planer: new JSDOM(extractFrom(html, 'text/html', document)).window.document.body.innerHTML };
console.dir(observed);
const all = 'all of it';
assert.deepEqual(observed, {
  'an answer and what it answers': { planer: 'Hello,\n\nwe have stopped.', 'email-reply-parser': 'Hello,\n\nwe have stopped.' },
  'a list': { planer: 'Hello,', 'email-reply-parser': all },
  from: { planer: 'Hello,', 'email-reply-parser': all },
  'in German': { planer: 'Guten Tag,', 'email-reply-parser': all },
  'between two rules': { planer: all, 'email-reply-parser': 'Hello,' },
  'an exception': { planer: all, 'email-reply-parser': 'We have stopped.' },
  'what others wrote': { planer: 'Hello,', 'email-reply-parser': 'Hello,' },
  'in HTML': { planer: '<div>We have stopped.</div><div>Our terms say:</div>' },
});
JS
node run.mjs
