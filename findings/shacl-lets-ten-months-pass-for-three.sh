#!/usr/bin/env bash
# rdf-validate-shacl 0.6.5 and shacl-engine 1.1.2: shapes for privacy metadata
#
# Expected: `sh:maxInclusive` is decided by comparing values, and what cannot be compared is a violation; a date that is
#   none does not have its datatype; `sh:languageIn` matches as langMatches does, by whole subtags and in any case; the
#   classes of a node are told by the data graph (SHACL, 4.3.4, 4.1.2, 4.4.4 and "SHACL instance").
# Instead: Both compare durations as text: a limit of P3M lets P10M and P1Y pass. Both take 30 February for a date, and the
#   first an hour 25 as well. Both take "den" (Slave) for German ("de"), and do not find "de" in "DE". The second looks for
#   subclasses in the shapes alone, so that there is nothing to check.
# Why it matters: Retention periods, dates and languages are what such metadata is about. A record that keeps data for ten
#   months passes a check for three, and where the subclasses are not seen everything passes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  rdf-validate-shacl@0.6.5 shacl-engine@1.1.2 rdf-ext@2.6.0 n3@2.13.12 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Parser } from 'n3';
import rdf from 'rdf-ext';
import RdfValidateShacl from 'rdf-validate-shacl';
import { Validator } from 'shacl-engine';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['rdf-validate-shacl', 'shacl-engine', 'rdf-ext', 'n3'].map(version).join(', '));
const prefixes = `@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
  @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix : <https://settings.example/> .`;
const dataset = (text) => rdf.dataset(new Parser({ factory: rdf }).parse(`${prefixes} ${text}`));
const value = (constraint, literal) => [`:Shape a sh:NodeShape ; sh:targetNode :record ; sh:property [ sh:path :value ; ${constraint} ] .`, `:record :value ${literal} .`];
const checks = {
  'P2M, at most P3M': ['either', ...value('sh:maxInclusive "P3M"^^xsd:duration', '"P2M"^^xsd:duration')],
  'P10M, at most P3M': [false, ...value('sh:maxInclusive "P3M"^^xsd:duration', '"P10M"^^xsd:duration')],
  'P1Y, at most P3M': [false, ...value('sh:maxInclusive "P3M"^^xsd:duration', '"P1Y"^^xsd:duration')],
  '28 February is a date': [true, ...value('sh:datatype xsd:dateTime', '"2026-02-28T12:00:00Z"^^xsd:dateTime')],
  '30 February is a date': [false, ...value('sh:datatype xsd:dateTime', '"2026-02-30T12:00:00Z"^^xsd:dateTime')],
  '25:00:00 is a time': [false, ...value('sh:datatype xsd:dateTime', '"2026-02-28T25:00:00Z"^^xsd:dateTime')],
  'de-AT is in ("de")': [true, ...value('sh:languageIn ("de")', '"x"@de-AT')],
  'den is in ("de")': [false, ...value('sh:languageIn ("de")', '"x"@den')],
  'de is in ("DE")': [true, ...value('sh:languageIn ("DE")', '"x"@de')],
  'subclass in the data, no value': [false, ':Shape a sh:NodeShape ; sh:targetClass :Process ; sh:property [ sh:path :value ; sh:minCount 1 ] .', ':Training rdfs:subClassOf :Process . :record a :Training .'],
};
const observed = {};
for (const [name, [expected, shapes, data]] of Object.entries(checks)) {
  observed[name] = {
    expected,
    'rdf-validate-shacl': (await new RdfValidateShacl(dataset(shapes)).validate(dataset(data))).conforms,
    'shacl-engine': (await new Validator(dataset(shapes), { factory: rdf }).validate({ dataset: dataset(data) })).conforms,
  };
}
console.log('Does it conform?');
console.table(observed);
assert.deepEqual(
  Object.values(observed).map((row) => Object.values(row)),
  [
    ['either', true, true],
    [false, true, true],
    [false, true, true],
    [true, true, true],
    [false, true, true],
    [false, true, false],
    [true, true, true],
    [false, true, true],
    [true, false, false],
    [false, false, true],
  ],
);
JS
node run.mjs
