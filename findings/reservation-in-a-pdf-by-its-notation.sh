#!/usr/bin/env bash
# pdfjs-dist 4.10.38, on files made with pdf-lib 1.17.1
#
# Expected: A PDF reserves the rights to text and data mining in its XMP (TDM Reservation Protocol, "TDM in PDF";
#   `plus:DataMining` of the PLUS vocabulary). RDF knows two notations of a property with a plain value, as an element and
#   as an attribute (RDF/XML, 2.5), and which prefix stands for the vocabulary is up to the file.
# Instead: What is written as an attribute is not there, for no name and without a warning. What is written as an element is found by
#   the prefix of the file only, and in lower case: `get('plus:DataMining')` is null and `get('plus:datamining')` is it. And
#   pages that are copied into another file leave the reservation behind.
# Why it matters: "No reservation" is what a program reads that asks by the names of the specification, and for the notation
#   that many programs write no question gets another answer.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  pdfjs-dist@4.10.38 pdf-lib@1.17.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { PDFDocument, PDFName } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['pdfjs-dist', 'pdf-lib'].map(version).join(', '));
const no = 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED';
const properties = {
  'as elements': ['', `<tdm:reservation>1</tdm:reservation><plus:DataMining>${no}</plus:DataMining>`],
  'as attributes': [`tdm:reservation="1" plus:DataMining="${no}"`, ''],
  'with another prefix': ['', `<r:reservation>1</r:reservation><p:DataMining>${no}</p:DataMining>`],
};
async function write([attributes, elements]) {
  const file = await PDFDocument.create();
  file.addPage([100, 100]);
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:tdm="http://www.w3.org/ns/tdmrep#" xmlns:r="http://www.w3.org/ns/tdmrep#" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/" xmlns:p="http://ns.useplus.org/ldf/xmp/1.0/" ${attributes}>${elements}</rdf:Description></rdf:RDF></x:xmpmeta>`;
  file.catalog.set(PDFName.of('Metadata'), file.context.register(file.context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' })));
  return file.save();
}
async function read(bytes) {
  const { metadata } = await (await getDocument({ data: bytes.slice(), verbosity: 0 }).promise).getMetadata();
  const ask = (name) => metadata?.get(name)?.replace(no, 'prohibited') ?? 'null';
  return { 'tdm:reservation': ask('tdm:reservation'), 'plus:DataMining': ask('plus:DataMining'), 'plus:datamining': ask('plus:datamining'), all: Object.keys(metadata?.getAll() ?? {}).join(' ') };
}
const observed = {};
for (const [name, how] of Object.entries(properties)) observed[name] = await read(await write(how));
const copy = await PDFDocument.create();
const [page] = await copy.copyPages(await PDFDocument.load(await write(properties['as elements'])), [0]);
copy.addPage(page);
observed['its page, copied'] = await read(await copy.save());
console.table(observed);
const nothing = { 'tdm:reservation': 'null', 'plus:DataMining': 'null', 'plus:datamining': 'null', all: '' };
assert.deepEqual(observed, {
  'as elements': { 'tdm:reservation': '1', 'plus:DataMining': 'null', 'plus:datamining': 'prohibited', all: 'tdm:reservation plus:datamining' },
  'as attributes': nothing,
  'with another prefix': { ...nothing, all: 'r:reservation p:datamining' },
  'its page, copied': nothing,
});
JS
node run.mjs
