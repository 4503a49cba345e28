#!/usr/bin/env bash
# jsonld 9.0.0, jsonld-streaming-parser 5.0.1 and oxigraph 0.5.11: one JSON-LD document, three sets of N-Quads
#
# Expected: A JSON number has one RDF literal: a fraction is an xsd:double in its canonical form, 0.1 is "1.0E-1" (JSON-LD
#   1.1 API, "Object to RDF Conversion"), and a literal that is given a type is a literal of that type.
# Instead: oxigraph writes "0.1". 30 with the type xsd:double is "3.0E1" in one and "30" in the other two. And 1.5 with the
#   type xsd:decimal is "1.5E0" in two of the three, as the text of the algorithm has it, and that is no decimal, which has
#   no exponent; the third writes "1.5". Text in quotes is safe as JSON-LD, but oxigraph makes "030" out to be "30".
# Why it matters: Such documents, privacy vocabularies among them, are compared and signed by their N-Quads. A hash that one
#   library made is refused by another, for the same document, as soon as a number in it has a fraction.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  jsonld@9.0.0 jsonld-streaming-parser@5.0.1 oxigraph@0.5.11 n3@2.13.12 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Writer } from 'n3';
import { Store } from 'oxigraph';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['jsonld', 'jsonld-streaming-parser', 'oxigraph', 'n3'].map(version).join(', '));
const xsd = 'http://www.w3.org/2001/XMLSchema#';
const values = {
  '30': 30,
  '0.1': 0.1,
  '30, xsd:double': { '@value': 30, '@type': `${xsd}double` },
  '1.5, xsd:decimal': { '@value': 1.5, '@type': `${xsd}decimal` },
  '"030", xsd:integer': { '@value': '030', '@type': `${xsd}integer` },
};
const libraries = {
  jsonld: (document) => jsonld.toRDF(document, { format: 'application/n-quads' }),
  'jsonld-streaming-parser': (document) =>
    new Promise((resolve, reject) => {
      const quads = [];
      const parser = new JsonLdParser();
      parser.on('data', (quad) => quads.push(new Writer({ format: 'N-Quads' }).quadToString(quad.subject, quad.predicate, quad.object, quad.graph)));
      parser.on('error', reject).on('end', () => resolve(quads.join('')));
      parser.end(JSON.stringify(document));
    }),
  oxigraph: (document) => {
    const store = new Store();
    store.load(JSON.stringify(document), { format: 'application/ld+json' });
    return store.dump({ format: 'application/n-quads' });
  },
};
const observed = {};
for (const [name, value] of Object.entries(values)) {
  observed[name] = {};
  for (const [library, toQuads] of Object.entries(libraries)) {
    const quads = await toQuads({ '@id': 'https://settings.example/a', 'https://settings.example/value': value });
    observed[name][library] = /value> (.*?) \.\s*$/.exec(quads)[1].replace(`<${xsd}`, 'xsd:').replace('>', '');
  }
}
console.table(observed);
assert.deepEqual(
  Object.values(observed).map((row) => Object.values(row)),
  [
    ['"30"^^xsd:integer', '"30"^^xsd:integer', '"30"^^xsd:integer'],
    ['"1.0E-1"^^xsd:double', '"1.0E-1"^^xsd:double', '"0.1"^^xsd:double'],
    ['"3.0E1"^^xsd:double', '"30"^^xsd:double', '"30"^^xsd:double'],
    ['"1.5E0"^^xsd:decimal', '"1.5"^^xsd:decimal', '"1.5E0"^^xsd:decimal'],
    ['"030"^^xsd:integer', '"030"^^xsd:integer', '"30"^^xsd:integer'],
  ],
);
JS
node run.mjs
