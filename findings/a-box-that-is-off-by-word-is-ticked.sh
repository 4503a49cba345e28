#!/usr/bin/env bash
# mammoth 1.13.0, word-extractor 1.0.4 and officeparser 7.8.0: a form in a Word file (.docx)
#
# Expected: "on" and "off" are values of a switch in WordprocessingML beside "1" and "0", "true" and "false" (ISO/IEC 29500-4, ST_OnOff):
#   `<w:checked w:val="off"/>` is a box without a tick, `<w:strike w:val="off"/>` text that is not struck. A tracked move has the
#   text once, where it was moved to.
# Instead: mammoth ticks the box and strikes the text. In its Markdown and its plain text, and in those of the others, a form's box is not
#   there at all, ticked or not; a struck "not" is in force. word-extractor and officeparser have a moved sentence twice, in
#   its old place as well, though they leave out what was deleted.
# Why it matters: Consent forms come as such files, and programs read them as text. A box that was left empty is ticked, or the
#   answer is missing from a text that looks complete; a sentence that was moved out of a section still stands in it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  mammoth@1.13.0 word-extractor@1.0.4 officeparser@7.8.0 jszip@3.10.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { parseOffice } from 'officeparser';
import WordExtractor from 'word-extractor';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['mammoth', 'word-extractor', 'officeparser'].map(version).join(', '));
const open = 'http://schemas.openxmlformats.org';
const file = async (paragraph) => {
  const zip = new JSZip();
  const type = 'application/vnd.openxmlformats-';
  zip.file('[Content_Types].xml', `<Types xmlns="${open}/package/2006/content-types"><Default Extension="rels" ContentType="${type}package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}officedocument.wordprocessingml.document.main+xml"/></Types>`);
  zip.file('_rels/.rels', `<Relationships xmlns="${open}/package/2006/relationships"><Relationship Id="r" Type="${open}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`);
  zip.file('word/document.xml', `<w:document xmlns:w="${open}/wordprocessingml/2006/main"><w:body><w:p>${paragraph}</w:p></w:body></w:document>`);
  return zip.generateAsync({ type: 'nodebuffer' });
};
const text = (words, style = '') => `<w:r>${style && `<w:rPr>${style}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
const box = (state) =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked w:val="${state}"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${text('Train')}`;
const by = 'w:id="1" w:author="Author" w:date="2026-11-30T00:00:00Z"';
const cases = {
  'box "1"': box('1'),
  'box "0"': box('0'),
  'box "off"': box('off'),
  'struck': text('We do ') + text('not ', '<w:strike/>') + text('train.'),
  'struck "off"': text('We do ') + text('not ', '<w:strike w:val="off"/>') + text('train.'),
  'deleted': text('We do ') + `<w:del ${by}><w:r><w:delText xml:space="preserve">not </w:delText></w:r></w:del>` + text('train.'),
  'moved': `<w:moveFrom ${by}>${text('Not you. ')}</w:moveFrom>${text('We train on all. ')}<w:moveTo ${by}>${text('Not you. ')}</w:moveTo>`,
};
const observed = {};
for (const [name, paragraph] of Object.entries(cases)) {
  const buffer = await file(paragraph);
  observed[name] = {
    'mammoth, HTML': (await mammoth.convertToHtml({ buffer })).value.replace(/^<p>|<\/p>$/g, '').trim(),
    'mammoth, text': (await mammoth.extractRawText({ buffer })).value.trim(),
    'word-extractor': (await new WordExtractor().extract(buffer)).getBody().trim(),
    officeparser: (await parseOffice(buffer)).toText().trim(),
  };
}
console.table(observed);
const of = (reader) => Object.values(observed).map((row) => row[reader]);
const [off, on] = ['<input type="checkbox" />Train', '<input type="checkbox" checked="checked" />Train'];
const struck = 'We do <s>not </s>train.';
assert.deepEqual(of('mammoth, HTML'), [on, off, on, struck, struck, 'We do train.', 'We train on all. Not you.']);
const inText = ['Train', 'Train', 'Train', 'We do not train.', 'We do not train.', 'We do train.'];
assert.deepEqual(of('mammoth, text'), [...inText, 'We train on all. Not you.']);
for (const reader of ['word-extractor', 'officeparser']) assert.deepEqual(of(reader), [...inText, 'Not you. We train on all. Not you.']);
process.exit(); // officeparser keeps a worker open
JS
node run.mjs
