#!/usr/bin/env bash
# epub2 3.0.2, beside @lingo-reader/epub-parser 0.4.6
#
# Expected: A book reserves the rights to text and data mining by `tdm:reservation` in its package (TDM Reservation Protocol,
#   "TDM in EPUB"). A `meta` with `refines` says something of the one thing that it names, such as the foreword, and nothing of
#   the book (EPUB 3.3, "The refines attribute").
# Instead: epub2 takes the last of a name for that of the book, so that a foreword that may be mined makes the book's
#   reservation "0"; and of what the book says in `dc:rights` nothing is in its metadata. The other keeps the two
#   apart, and of two `dc:rights` the first only.
# Why it matters: An exception for one page is read as the permission for all, from a file that says the opposite in the
#   words made for it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  epub2@3.0.2 @lingo-reader/epub-parser@0.4.6 jszip@3.10.2 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { initEpubFile } from '@lingo-reader/epub-parser';
import { EPub } from 'epub2';
import JSZip from 'jszip';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['epub2', '@lingo-reader/epub-parser'].map(version).join(', '));
async function write(name, foreword) {
  const page = '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Book</title></head><body><nav epub:type="toc"><ol><li><a href="foreword.xhtml">Foreword</a></li></ol></nav></body></html>';
  const book = new JSZip();
  book.file('mimetype', 'application/epub+zip', { compression: 'STORE' });
  book.file('META-INF/container.xml', '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>');
  book.file('book.opf', `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" prefix="tdm: http://www.w3.org/ns/tdmrep#"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="id">urn:example:book</dc:identifier><dc:title>Book</dc:title><dc:language>en</dc:language>
    <dc:rights>No training.</dc:rights><dc:rights>No mining.</dc:rights>
    <meta property="dcterms:modified">2026-01-01T00:00:00Z</meta>
    <meta property="tdm:reservation">1</meta>${foreword}
    </metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/><item id="foreword" href="foreword.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="foreword"/></spine></package>`);
  for (const file of ['nav.xhtml', 'foreword.xhtml']) book.file(file, page);
  writeFileSync(name, await book.generateAsync({ type: 'nodebuffer' }));
}
await write('reserved.epub', '');
await write('foreword-free.epub', '<meta property="tdm:reservation" refines="#foreword">0</meta>');
const observed = {};
const warn = console.warn;
console.warn = () => {}; // Of the second one, that `refines` names nothing in <metadata>.
for (const name of ['reserved.epub', 'foreword-free.epub']) {
  const { metadata } = await EPub.createAsync(name);
  const other = (await initEpubFile(name)).getMetadata();
  observed[`${name}, epub2`] = { 'tdm:reservation': metadata['tdm:reservation'], rights: metadata.rights ?? 'nothing' };
  observed[`${name}, epub-parser`] = { 'tdm:reservation': other.metas['tdm:reservation'], rights: other.rights };
}
console.warn = warn;
console.table(observed);
assert.deepEqual(observed, {
  'reserved.epub, epub2': { 'tdm:reservation': '1', rights: 'nothing' },
  'reserved.epub, epub-parser': { 'tdm:reservation': '1', rights: 'No training.' },
  'foreword-free.epub, epub2': { 'tdm:reservation': '0', rights: 'nothing' },
  'foreword-free.epub, epub-parser': { 'tdm:reservation': '1', rights: 'No training.' },
});
JS
node run.mjs
