#!/usr/bin/env bash
# postal-mime 4.0.0 and mailparser 3.14.2 on an answer in format=flowed
#
# Expected: In "format=flowed", which many mail programs send, a line that ends in a space goes on in the next one, if both are quoted equally deep;
#   where the depth differs the line ends there (RFC 3676, 4.5). The line "-- " above a signature stands alone (4.3).
# Instead: postal-mime joins them whatever they quote: the "No." below "> Do you train on my posts? " becomes part of the question, and an answer
#   below an empty quoted line becomes quoted text. Within a quoted paragraph the ">" stays in the middle of the line. mailparser keeps
#   questions and answers apart. Both join the line above the signature with it, if it ends in a space.
# Why it matters: What is left of the mail when the quotation is removed is nothing, or everything but the answer, and the question seems
#   to have been asked by the person and answered by nobody.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  postal-mime@4.0.0 mailparser@3.14.2 email-reply-parser@2.3.7 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import EmailReplyParser from 'email-reply-parser';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['postal-mime', 'mailparser', 'email-reply-parser'].map(version).join(', '));
const bodies = {
  'an answer below a question': '> Do you train on my posts? \r\nNo.\r\n',
  'below an empty line of the quotation': '> Please stop.\r\n> \r\nWe have stopped.\r\n',
  'above the signature': 'We have stopped. \r\n-- \r\nPrivacy Team\r\n',
  'a quoted paragraph': '> Please stop the training \r\n> on my posts.\r\nDone.\r\n',
  'a paragraph': 'We have stopped \r\nthe training.\r\n',
};
const observed = {};
for (const [name, body] of Object.entries(bodies)) {
  const mail = `From: privacy@service.example\r\nTo: ada@person.example\r\nSubject: Your objection\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n${body}`;
  const texts = { 'postal-mime': (await PostalMime.parse(mail)).text, mailparser: (await simpleParser(mail)).text };
  observed[name] = Object.fromEntries(Object.entries(texts).map(([by, text]) => [by, text.trim()]));
}
for (const by of ['postal-mime', 'mailparser']) {
  const left = new EmailReplyParser().parseReply(observed['an answer below a question'][by]).trim();
  observed['an answer below a question'][`${by}, without what is quoted`] = left;
}
console.dir(observed);
assert.deepEqual(observed, {
  'an answer below a question': {
    'postal-mime': '> Do you train on my posts? No.',
    mailparser: '> Do you train on my posts? \nNo.',
    'postal-mime, without what is quoted': '',
    'mailparser, without what is quoted': 'No.',
  },
  'below an empty line of the quotation': { 'postal-mime': '> Please stop.\n> We have stopped.', mailparser: '> Please stop.\n> \nWe have stopped.' },
  'above the signature': { 'postal-mime': 'We have stopped. -- Privacy Team', mailparser: 'We have stopped. -- Privacy Team' },
  'a quoted paragraph': {
    'postal-mime': '> Please stop the training > on my posts.\nDone.',
    mailparser: '> Please stop the training on my posts.\nDone.',
  },
  'a paragraph': { 'postal-mime': 'We have stopped the training.', mailparser: 'We have stopped the training.' },
});
JS
node run.mjs
