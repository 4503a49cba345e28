#!/usr/bin/env bash
# xliff 6.4.0: reading an XLIFF file and writing it again
#
# Expected: A file of translations that is read and written is the same file: its sentences, their state, their texts.
# Instead: Of a unit in two segments, which is how translation tools part a paragraph into sentences, only the last is
#   read: "We do not train on it." is gone, source and target. The state of a target ("needs-translation", "initial") is
#   not kept, so that what is to be done looks done. And a text with a placeholder is written with line breaks and indents
#   that it never had; this library alone leaves them out when it reads.
# Why it matters: Texts that say what a setting does go to translators and back in such files. A sentence that is missing
#   is not missed by a check of keys, because the key is there.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  xliff@6.4.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import xliff from 'xliff';

console.log(`xliff ${JSON.parse(readFileSync('node_modules/xliff/package.json')).version}`);
const { xliff2js, js2xliff, xliff12ToJs, jsToXliff12 } = xliff;
const two = (unit) => `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="de"><file id="app"><unit id="a">${unit}</unit></file></xliff>`;
const oneTwo = (unit) =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="app" source-language="en" target-language="de" datatype="plaintext"><body><trans-unit id="a">${unit}</trans-unit></body></file></xliff>`;
const inner = (text) => /<(?:unit|trans-unit) id="a">\s*(.*?)\s*<\/(?:unit|trans-unit)>/s.exec(text)[1];
const written = {
  'two segments': inner(await js2xliff(await xliff2js(two('<segment><source>We do not train on it. </source><target>Wir trainieren nicht damit. </target></segment><segment><source>Turn it off.</source><target>Aus.</target></segment>')))),
  'a state, 1.2': inner(await jsToXliff12(await xliff12ToJs(oneTwo('<source>Off</source><target state="needs-translation">Off</target>')))),
  'a state, 2.0': inner(await js2xliff(await xliff2js(two('<segment state="initial"><source>Off</source><target>Off</target></segment>')))),
  'a placeholder': inner(await jsToXliff12(await xliff12ToJs(oneTwo('<source>Off for <x id="n"/>.</source>')))),
};
for (const [name, text] of Object.entries(written)) console.log(`${name}:\n${text}\n`);
const flat = (text) => text.replaceAll(/>\s+</g, '><');
assert.equal(flat(written['two segments']), '<segment><source>Turn it off.</source><target>Aus.</target></segment>');
assert.equal(flat(written['a state, 1.2']), '<source>Off</source><target>Off</target>');
assert.equal(flat(written['a state, 2.0']), '<segment><source>Off</source><target>Off</target></segment>');
assert.match(written['a placeholder'], /<source>Off for \n +<x id="n"\/>\.\n +<\/source>/);
JS
node run.mjs
