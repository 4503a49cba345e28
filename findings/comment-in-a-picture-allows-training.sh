#!/usr/bin/env bash
# exifr 7.1.3 and ExifReader 4.46.0, with @xmldom/xmldom 0.9.12
#
# Expected: A picture says in its XMP that it is not for training: `plus:DataMining` with a value of the PLUS vocabulary
#   (IPTC Photo Metadata 2023.1, "Data Mining"). XMP is XML, so that a comment in it says nothing and a closing tag may end
#   with a space; a value that is an address may be written as `rdf:resource` (XMP, part 1, "URI values").
# Instead: With the old value kept in a comment below, exifr answers with the old one, "allowed"; with a space in the closing
#   tag with nothing; with `rdf:resource` with an object. ExifReader, as soon as there is a comment, gives no XMP at all,
#   without an error, with its own way of parsing and with the parser that its documentation names.
# Why it matters: The mark is there to be read by programs that collect pictures. Nothing is what a picture without a
#   mark gives, and what a person said no to reads as not said, or as allowed.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  exifr@7.1.3 exifreader@4.46.0 @xmldom/xmldom@0.9.12 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import ExifReader from 'exifreader';
import exifr from 'exifr';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['exifr', 'exifreader', '@xmldom/xmldom'].map(version).join(', '));
const vocabulary = 'http://ns.useplus.org/ldf/vocab/DMI-';
const value = `${vocabulary}PROHIBITED-AIMLTRAINING`;
const mark = `<plus:DataMining>${value}</plus:DataMining>`;
const pictures = {
  'as an element': mark,
  'a comment above': `<!-- set by the archive -->${mark}`,
  'the old value in a comment below': `${mark}<!-- was: <plus:DataMining>${vocabulary}ALLOWED</plus:DataMining> -->`,
  'a space in the closing tag': mark.replace(/>$/, ' >'),
  'as rdf:resource': `<plus:DataMining rdf:resource="${value}"/>`,
};
/** A grey JPEG of one pixel with this in its XMP. */
function picture(xmp) {
  const data = Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/">${xmp}</rdf:Description></rdf:RDF></x:xmpmeta>`);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(data.length + 2);
  const rest = `ffdb004300${'01'.repeat(64)}ffc0000b080001000101011100ffc40014000100000000000000000000000000000000ffda0008010100003f0000ffd9`;
  return Buffer.concat([Buffer.from('ffd8ffe1', 'hex'), length, data, Buffer.from(rest, 'hex')]);
}
const short = (read) => (typeof read === 'string' ? read.replace(vocabulary, '') : JSON.stringify(read)?.replace(vocabulary, '') ?? 'nothing');
const observed = {};
for (const [name, xmp] of Object.entries(pictures)) {
  const file = picture(xmp);
  const byExifReader = (options) => short(ExifReader.load(file, { expanded: true, ...options }).xmp?.DataMining?.value);
  observed[name] = {
    exifr: short((await exifr.parse(file, { tiff: false, xmp: true }))?.DataMining),
    ExifReader: byExifReader({}),
    'ExifReader with xmldom': byExifReader({ domParser: new DOMParser({ onError: onErrorStopParsing }) }),
  };
}
console.table(observed);
const [no, nothing] = ['PROHIBITED-AIMLTRAINING', 'nothing'];
const reader = (read) => ({ ExifReader: read, 'ExifReader with xmldom': read });
assert.deepEqual(observed, {
  'as an element': { exifr: no, ...reader(no) },
  'a comment above': { exifr: no, ...reader(nothing) },
  'the old value in a comment below': { exifr: 'ALLOWED', ...reader(nothing) },
  'a space in the closing tag': { exifr: nothing, ...reader(no) },
  'as rdf:resource': { exifr: '{"resource":"PROHIBITED-AIMLTRAINING"}', ...reader(no) },
});
JS
node run.mjs
