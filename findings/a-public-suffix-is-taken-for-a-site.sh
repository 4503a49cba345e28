#!/usr/bin/env bash
# tld-extract 2.1.0, beside tldts 7.6.0, psl 1.15.0 and tldjs 2.3.2: the site that a host belongs to
#
# Expected: The Public Suffix List says under which names sites are registered: `公司.cn` ("company") is one, as `co.uk` is, and so is `рф`. The list is written in
#   Unicode and an address has the same names in Punycode ("both forms are accepted", publicsuffix.org/list); a dot at the end changes nothing.
# Instead: tld-extract turns the host into Punycode and looks it up in the list as it is written, so that none of the suffixes outside ASCII is found: all sites
#   under `公司.cn` are the one site `公司.cn`, and `пример.рф` is refused as an "Invalid TLD". With a dot at the end every British company is the site `co.uk.`.
#   The other three find them, in either form, and tldjs answers in Punycode whatever it was given.
# Why it matters: A tool that keeps one answer for each site, a consent or "we opted you out here", gives the answer of one company to another.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  tld-extract@2.1.0 tldts@7.6.0 psl@1.15.0 tldjs@2.3.2 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import psl from 'psl';
import tldExtract from 'tld-extract';
import tldjs from 'tldjs';
import { getDomain } from 'tldts';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['tld-extract', 'tldts', 'psl', 'tldjs'].map(version).join(', '));
function extract(host) {
  try {
    return tldExtract(`https://${host}/`).domain;
  } catch (error) {
    return error.message.replace(/ \{.*/, '');
  }
}
const hosts = ['www.settings.co.uk', 'www.settings.co.uk.', 'settings.公司.cn', 'privacy.公司.cn', 'settings.xn--55qx5d.cn', 'www.пример.рф'];
const observed = Object.fromEntries(hosts.map((host) => [host, { 'tld-extract': extract(host), tldts: getDomain(host), psl: psl.get(host), tldjs: tldjs.getDomain(host) }]));
console.table(observed);
const all = (site) => ({ 'tld-extract': site, tldts: site, psl: site, tldjs: site });
assert.deepEqual(observed, {
  'www.settings.co.uk': all('settings.co.uk'),
  'www.settings.co.uk.': { ...all('settings.co.uk'), 'tld-extract': 'co.uk.' },
  'settings.公司.cn': { ...all('settings.公司.cn'), 'tld-extract': 'xn--55qx5d.cn', tldjs: 'settings.xn--55qx5d.cn' },
  'privacy.公司.cn': { ...all('privacy.公司.cn'), 'tld-extract': 'xn--55qx5d.cn', tldjs: 'privacy.xn--55qx5d.cn' },
  'settings.xn--55qx5d.cn': { ...all('settings.xn--55qx5d.cn'), 'tld-extract': 'xn--55qx5d.cn' },
  'www.пример.рф': { ...all('пример.рф'), 'tld-extract': 'Invalid TLD', tldjs: 'xn--e1afmkfd.xn--p1ai' },
});
JS
node run.mjs
