#!/usr/bin/env bash
# consent-string 1.5.2: two people's consent in one process
#
# Expected: A `ConsentString` is one person's record. `getConsentString(false)` gives its text and leaves the date of its last change as it is.
# Instead: The text is kept in one place for all of them. After Bob's string was read, Ann's record says of itself that purpose 1 is refused (`isPurposeAllowed()`,
#   right) and gives out Bob's string, in which it is allowed. It is given out as well by a new record in which nothing was set, where otherwise an error
#   says that the vendor list is missing. After any setter of any record the right text comes, or the error. Without `false` it is right as well, but dated now.
# Why it matters: On a server that keeps the strings of all visitors, "leave the date" writes the last visitor's consent over a refusal. It is seen only with two
#   visitors, so that no test with one finds it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  consent-string@1.5.2 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { ConsentString } = createRequire(import.meta.url)('consent-string');
console.log(`consent-string ${JSON.parse(readFileSync('node_modules/consent-string/package.json')).version}`);
const list = {
  ...{ vendorListVersion: 1, lastUpdated: '2026-01-01T00:00:00Z', features: [] },
  purposes: [1, 2, 3, 4, 5].map((id) => ({ id, name: `${id}`, description: '' })),
  vendors: [{ id: 1, name: 'One', purposeIds: [1, 2], legIntPurposeIds: [], featureIds: [] }],
};
function record(purposes) {
  const made = new ConsentString();
  made.setGlobalVendorList(list);
  Object.assign(made, { cmpId: 1, cmpVersion: 1, consentScreen: 1, consentLanguage: 'en' });
  made.setPurposesAllowed(purposes);
  return made.getConsentString();
}
const stored = { ann: record([]), bob: record([1]) };
const allowed = (text) => new ConsentString(text).isPurposeAllowed(1);
const text = (consent) => {
  try {
    const given = consent.getConsentString(false);
    return given === stored.ann ? "Ann's" : given === stored.bob ? "Bob's" : 'another';
  } catch ({ message }) {
    return `error: ${message}`;
  }
};
const ann = new ConsentString(stored.ann);
const observed = { "Ann's, read alone": { 'purpose 1': ann.isPurposeAllowed(1), 'text given out': text(ann) } };
const bob = new ConsentString(stored.bob);
observed["Ann's, after Bob's was read"] = { 'purpose 1': ann.isPurposeAllowed(1), 'text given out': text(ann) };
observed["a new one, after Bob's was read"] = { 'purpose 1': new ConsentString().isPurposeAllowed(1), 'text given out': text(new ConsentString()) };
bob.setLastUpdated(new Date());
observed["Ann's, after Bob's was set"] = { 'purpose 1': ann.isPurposeAllowed(1), 'text given out': text(ann) };
console.table(observed);
assert.deepEqual([allowed(stored.ann), allowed(stored.bob)], [false, true]);
const missing = 'error: ConsentString - A vendor list is required to encode a consent string';
assert.deepEqual(observed, {
  "Ann's, read alone": { 'purpose 1': false, 'text given out': "Ann's" },
  "Ann's, after Bob's was read": { 'purpose 1': false, 'text given out': "Bob's" },
  "a new one, after Bob's was read": { 'purpose 1': false, 'text given out': "Bob's" },
  "Ann's, after Bob's was set": { 'purpose 1': false, 'text given out': missing },
});
JS
node run.mjs
