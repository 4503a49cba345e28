#!/usr/bin/env bash
# pdf-lib 1.17.1 and its fork @cantoo/pdf-lib 2.11.1, beside pdfjs-dist 4.10.38: a question with the boxes "Yes" and "No"
#
# Expected: Check boxes of one name are one field, and its value is that of the box which is ticked, "Yes" or "No" (ISO 32000,
#   12.7.5.2.3); forms of authorities are made so. `isChecked()` is "true if this check box is selected (either by a human user via a PDF
#   reader, or else programmatically via software)".
# Instead: It answers whether the box that stands first in the file is ticked. Where "No" comes first, a ticked "No" is `true` and a ticked
#   "Yes" is `false`; where "Yes" comes first, a ticked "No" is what an empty form is. `check()` ticks whichever comes first. pdfjs
#   tells the two boxes apart.
# Why it matters: Objections and consents are sent in as such forms. Two forms that look the same read as opposites, by the
#   order in which their boxes were drawn, and filled by a program the refusal is ticked for "checked".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  pdf-lib@1.17.1 @cantoo/pdf-lib@2.11.1 pdfjs-dist@4.10.38 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as cantoo from '@cantoo/pdf-lib';
import * as pdfLib from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['pdf-lib', '@cantoo/pdf-lib', 'pdfjs-dist'].map(version).join(', '));
const { PDFDocument, PDFName, PDFString } = pdfLib;

/** A form with one question and two boxes, in this order. */
const form = async (boxes, ticked) => {
  const file = await PDFDocument.create();
  const page = file.addPage([200, 100]);
  const { context } = file;
  const field = context.obj({ FT: 'Btn', T: PDFString.of('train'), V: PDFName.of(ticked) });
  const reference = context.register(field);
  const picture = () => context.register(context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 10, 10] }));
  const kids = boxes.map((value, index) => {
    const box = context.register(
      context.obj({ Type: 'Annot', Subtype: 'Widget', Rect: [20 + 40 * index, 20, 30 + 40 * index, 30], Parent: reference, P: page.ref, AS: PDFName.of(value === ticked ? value : 'Off'), AP: { N: { [value]: picture(), Off: picture() } } }),
    );
    page.node.addAnnot(box);
    return box;
  });
  field.set(PDFName.of('Kids'), context.obj(kids));
  file.getForm().acroForm.addField(reference);
  return file.save({ updateFieldAppearances: false });
};
const told = async (bytes) => {
  const page = await (await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise).getPage(1);
  return (await page.getAnnotations()).filter(({ fieldValue, exportValue }) => fieldValue === exportValue).map(({ exportValue }) => exportValue).join() || 'neither';
};
const observed = {};
for (const boxes of [['Yes', 'No'], ['No', 'Yes']])
  for (const ticked of ['Yes', 'No', 'Off']) {
    const bytes = await form(boxes, ticked);
    const row = { 'ticked, by pdfjs': await told(bytes) };
    for (const [name, library] of Object.entries({ 'pdf-lib': pdfLib, '@cantoo/pdf-lib': cantoo })) {
      const file = await library.PDFDocument.load(bytes);
      const box = file.getForm().getCheckBox('train');
      row[`isChecked, ${name}`] = box.isChecked();
      box.check();
      row[`after check(), ${name}`] = await told(await file.save());
    }
    observed[`${boxes.join(', ')}; ticked ${ticked}`] = row;
  }
console.table(observed);
for (const name of ['pdf-lib', '@cantoo/pdf-lib']) {
  const of = (what) => Object.values(observed).map((row) => row[`${what}, ${name}`]);
  assert.deepEqual(of('isChecked'), [true, false, false, false, true, false]);
  assert.deepEqual(of('after check()'), ['Yes', 'Yes', 'Yes', 'No', 'No', 'No']);
}
assert.deepEqual(Object.values(observed).map((row) => row['ticked, by pdfjs']), ['Yes', 'No', 'neither', 'Yes', 'No', 'neither']);
JS
node run.mjs
