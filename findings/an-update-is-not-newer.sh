#!/usr/bin/env bash
# semver-compare 1.0.0, version-compare 3.12.0, compare-ver 2.0.2 and mozilla-version-comparator 1.0.2, beside addons-moz-compare 1.4.0 and compare-versions 6.1.1
#
# Expected: The version of an extension is one to four whole numbers with dots; they are compared from the left, and a number that is missing is a zero (Chrome,
#   "Version": "1.0.0" is less than "1.0.0.1"; Firefox, "Version format": "1.0" and "1.0.0" are equal, and so are "1.1" and "1.01").
# Instead: For semver-compare the fourth number does not count, and for version-compare it counts only where both have one: "1.0.0.1" is no update of "1.0.0".
#   For semver-compare and compare-ver "1.0.0" is newer than "1.0", though nothing changed. mozilla-version-comparator, which names
#   Firefox's rules, takes "1.01" for newer than "1.1". The two others keep to the rules.
# Why it matters: "Is this a newer version?" is asked before a store is migrated and before a rule is fetched. A fix that is published as
#   "1.4.0.1" is never taken; or what is already there is migrated once more.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  semver-compare@1.0.0 version-compare@3.12.0 compare-ver@2.0.2 mozilla-version-comparator@1.0.2 addons-moz-compare@1.4.0 compare-versions@6.1.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mozCompare } from 'addons-moz-compare';
import compareVer from 'compare-ver';
import { compareVersions } from 'compare-versions';
import mozilla from 'mozilla-version-comparator';
import semverCompare from 'semver-compare';
import versionCompare from 'version-compare';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['semver-compare', 'version-compare', 'compare-ver', 'mozilla-version-comparator', 'addons-moz-compare', 'compare-versions'].map(version).join(', '));
const libraries = { 'semver-compare': semverCompare, 'version-compare': versionCompare, 'compare-ver': compareVer.gt, 'mozilla-version-comparator': mozilla, 'addons-moz-compare': mozCompare, 'compare-versions': compareVersions };
const words = { '-1': 'older', 0: 'equal', 1: 'newer' };
const observed = {};
for (const [one, other] of [['1.10', '1.9'], ['1.0.0.1', '1.0.0'], ['1.0.0.2', '1.0.0.1'], ['1.0.0', '1.0'], ['1.01', '1.1']])
  observed[`${one} is to ${other}`] = Object.fromEntries(Object.entries(libraries).map(([name, compare]) => [name, words[compare(one, other)]]));
console.table(observed);
const all = (word) => Object.fromEntries(Object.keys(libraries).map((name) => [name, word]));
assert.deepEqual(observed, {
  '1.10 is to 1.9': all('newer'),
  '1.0.0.1 is to 1.0.0': { ...all('newer'), 'semver-compare': 'equal', 'version-compare': 'equal' },
  '1.0.0.2 is to 1.0.0.1': { ...all('newer'), 'semver-compare': 'equal' },
  '1.0.0 is to 1.0': { ...all('equal'), 'semver-compare': 'newer', 'compare-ver': 'newer' },
  '1.01 is to 1.1': { ...all('equal'), 'compare-ver': 'older', 'mozilla-version-comparator': 'newer' },
});
JS
node run.mjs
