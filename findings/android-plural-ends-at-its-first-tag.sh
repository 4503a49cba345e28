#!/usr/bin/env bash
# android-string-resource 2.3.10: Android's strings.xml to JSON and back
#
# Expected: `asr2js` reads a string as Android shows it, with its markup where it has some, and `js2asr` writes what is read
#   again as the same.
# Instead: An item of a plural ends at its first tag: "We do <b>not</b> train on %d posts" is "We do ", where the same text as
#   a plain string is whole. A placeholder in <xliff:g>, which protects it from translators, comes back as "%1&#x24;s", which
#   no formatter fills. On the way out a key that ends in ".other", ".one" or ".few", such as the title of a section
#   "privacy.other", becomes a plural that no code asks for.
# Why it matters: Number and emphasis come together where it matters ("not", "within 30 days"), and what is cut off reads as a
#   sentence that was never finished. No check of keys sees it: all of them are there.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  android-string-resource@2.3.10 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { asr2js, js2asr } from 'android-string-resource';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(version('android-string-resource'));
const text = 'We do <b>not</b> train on %d posts';
const read = await asr2js(`<?xml version="1.0" encoding="utf-8"?>
<resources xmlns:xliff="urn:oasis:names:tc:xliff:document:1.2">
  <string name="plain">${text}</string>
  <plurals name="posts">
    <item quantity="one">We do not train on one post</item>
    <item quantity="other">${text}</item>
  </plurals>
  <string name="placeholder">Off for %1$s</string>
  <string name="protected">Off for <xliff:g id="service">%1$s</xliff:g></string>
</resources>`);
console.log('Read:', read);
const written = await js2asr({ 'privacy.title': 'Privacy', 'privacy.other': 'Other settings' });
console.log(written);
assert.deepEqual(read, {
  plain: text,
  placeholder: 'Off for %1$s',
  protected: 'Off for <xliff:g id="service">%1&#x24;s</xliff:g>',
  'posts.one': 'We do not train on one post',
  'posts.other': 'We do ',
});
assert.match(written, /<string name="privacy\.title">Privacy<\/string>/);
assert.match(written, /<plurals name="privacy">\s*<item quantity="other">Other settings<\/item>\s*<\/plurals>/);
JS
node run.mjs
