#!/usr/bin/env bash
# @iabgpp/cmpapi 3.2.0: the Global Privacy Control in a GPP string
#
# Expected: What is set in a model is in the string that it then writes: a site that meets a browser with Global Privacy
#   Control reads the visitor's stored string, sets `Gpc` in it and stores it again. What is refused changes nothing.
# Instead: Where the stored string has no segment for the signal, which is optional, `Gpc` is set without an error, reads
#   as true in the model, and is not in the string: the segment must be included by another field, `GpcSegmentIncluded`,
#   which is false for such a string and true for a new one. And a field that a state's section does not have, as `Gpc`
#   of Virginia, is refused with an error, yet the section is added: the visitor is now told to be a Virginian to whom
#   no opt-out applies.
# Why it matters: The signal is there to say no on a person's behalf. It is lost without a word where the site already
#   knew the person, and kept where it did not.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @iabgpp/cmpapi@3.2.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { GppModel } from '@iabgpp/cmpapi';

console.log(`@iabgpp/cmpapi ${JSON.parse(readFileSync('node_modules/@iabgpp/cmpapi/package.json')).version}`);
const read = (text) => new GppModel(text).getFieldValue('usnat', 'Gpc');
function withGpc(text) {
  const model = new GppModel(text);
  model.setFieldValue('usnat', 'Gpc', true);
  return { model: model.getFieldValue('usnat', 'Gpc'), string: model.encode(), 'read again': read(model.encode()) };
}
const observed = {
  'a new string': withGpc(),
  'stored with the segment': withGpc('DBABLA~BVQqAAAAAgA.QA'),
  'stored without it': withGpc('DBABLA~BVQqAAAAAgA'),
};
console.table(observed);
assert.deepEqual(observed, {
  'a new string': { model: true, string: 'DBABLA~CAAAAAAAAABA.YA', 'read again': true },
  'stored with the segment': { model: true, string: 'DBABLA~BVQqAAAAAgA.YA', 'read again': true },
  'stored without it': { model: true, string: 'DBABLA~BVQqAAAAAgA', 'read again': false },
});

const virginia = new GppModel();
assert.throws(() => virginia.setFieldValue('usva', 'Gpc', true), { message: "Invalid field: 'Gpc'" });
const after = { section: virginia.hasSection('usva'), string: virginia.encode(), SaleOptOut: virginia.getFieldValue('usva', 'SaleOptOut') };
console.log('After a refused field:', after);
assert.deepEqual(after, { section: true, string: 'DBABRg~BAAAABA', SaleOptOut: 0 });
JS
node run.mjs
