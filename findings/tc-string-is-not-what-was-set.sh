#!/usr/bin/env bash
# @iabtcf/core 1.5.6 and @iabtechlabtcf/core 1.5.21: one model, two TC strings
#
# Expected: What is set in a model is read back from the string that is made of it, and both libraries make the same one;
#   `unsetAll` takes back every consent.
# Instead: A model in which one vendor was disclosed makes a string in which, with the first, all vendors of the list were;
#   the publisher's own consent is lost, as a new model is not service-specific there and is so in the other. The first keeps
#   a legitimate interest in purposes 3 and 4 (personalised ads), which the framework's policies have not allowed since
#   2.2; the second drops it. After `unsetAll`, both still hold the publisher's consent and put it in the string.
# Why it matters: The string is the record of what a person agreed to. "Refuse all" leaves a consent in it, and "was this
#   vendor shown?" is yes for vendors that nobody was shown.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @iabtcf/core@1.5.6 @iabtechlabtcf/core@1.5.21 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as iabtcf from '@iabtcf/core';
import * as iabtechlab from '@iabtechlabtcf/core';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['@iabtcf/core', '@iabtechlabtcf/core'].map(version).join(', '));
const numbered = (ids) => Object.fromEntries(ids.map((id) => [id, { id, name: `${id}`, description: '', illustrations: [] }]));
const vendor = (id, purposes, legIntPurposes) => ({
  ...{ id, name: `${id}`, purposes, legIntPurposes, flexiblePurposes: [], specialPurposes: [], features: [], specialFeatures: [] },
  ...{ urls: [], dataDeclaration: [], dataRetention: {}, usesCookies: false, cookieMaxAgeSeconds: null, usesNonCookieAccess: false },
});
const list = {
  ...{ gvlSpecificationVersion: 3, vendorListVersion: 50, tcfPolicyVersion: 5, lastUpdated: '2026-01-01T00:00:00Z' },
  ...{ purposes: numbered([1, 2, 3, 4]), specialPurposes: {}, features: {}, specialFeatures: {}, stacks: {}, dataCategories: {} },
  vendors: { 8: vendor(8, [1, 3], [2]), 12: vendor(12, [1], []), 20: vendor(20, [], [2]) },
};
const on = (vector) => [...vector].filter(([, value]) => value).map(([id]) => id).join(' ') || '-';
const observed = {};
for (const [library, { TCModel, TCString, GVL }] of Object.entries({ '@iabtcf/core': iabtcf, '@iabtechlabtcf/core': iabtechlab })) {
  for (const [scope, fields] of Object.entries({ 'as made': {}, 'service-specific': { isServiceSpecific: true } })) {
    const model = new TCModel(new GVL(structuredClone(list)));
    Object.assign(model, { cmpId: 10, cmpVersion: 1, consentScreen: 1 }, fields);
    model.purposeConsents.set(1);
    model.purposeLegitimateInterests.set([2, 3, 4]);
    model.vendorsDisclosed.set(8);
    model.publisherConsents.set(1);
    const read = TCString.decode(TCString.encode(model));
    model.unsetAll();
    const refused = TCString.decode(TCString.encode(model));
    observed[`${library}, ${scope}`] = {
      'legitimate interests': on(read.purposeLegitimateInterests),
      'vendors disclosed': on(read.vendorsDisclosed),
      'publisher consents': on(read.publisherConsents),
      'after unsetAll': `purposes ${on(refused.purposeConsents)}, publisher ${on(refused.publisherConsents)}`,
    };
  }
}
console.log('Set: legitimate interests 2 3 4, vendors disclosed 8, publisher consents 1');
console.table(observed);
assert.deepEqual(
  Object.values(observed).map((row) => Object.values(row)),
  [
    ['2 3 4', '8 12 20', '-', 'purposes -, publisher -'],
    ['2 3 4', '-', '1', 'purposes -, publisher 1'],
    ['2', '8', '1', 'purposes -, publisher 1'],
    ['2', '8', '1', 'purposes -, publisher 1'],
  ],
);
JS
node run.mjs
