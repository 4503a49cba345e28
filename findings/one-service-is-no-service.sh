#!/usr/bin/env bash
# @wxt-dev/i18n 0.2.7: plural forms
#
# Expected: Plural forms are named by the number they are for, "n" is for all others, and what is filled in is no form: "0: No service, n: $1 services" says
#   "No service" for none and "1 services" for one.
# Instead: The forms are joined by " | " in the message and told apart again by their place. With "0" and "n" alone, one service is "No service" and none
#   is "0 services"; with "1", "2" and "n", two are "many" and one is what two are. The text is parted after it was filled in: for a page called
#   "News | Sport", "$2 choices on $1" ends at "News", or is "Sport" alone, and a title with three such bars is an error.
# Why it matters: "No service trains on your data" is said where one does. The types allow any number, so that nothing tells before a person reads it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @wxt-dev/i18n@0.2.7 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { generateChromeMessagesText, parseMessagesText } from '@wxt-dev/i18n/build';

console.log(`@wxt-dev/i18n ${JSON.parse(readFileSync('node_modules/@wxt-dev/i18n/package.json')).version}`);
const messages = JSON.parse(generateChromeMessagesText(parseMessagesText(`
documented:
  0: No service
  1: One service
  n: $1 services
none:
  0: No service
  n: $1 services
pair:
  1: one
  2: both
  n: many
choices:
  n: $2 choices on $1
`, 'YAML')));
// As a browser gives them, filled in.
const getMessage = (key, filling = []) => messages[key].message.replace(/\$(\d)/g, (_, i) => filling[i - 1] ?? '');
globalThis.chrome = globalThis.browser = { runtime: { id: 'finding' }, i18n: { getMessage } };
const { createI18n } = await import('@wxt-dev/i18n');
const { t } = createI18n();
const counted = (key) => [0, 1, 2].map((count) => t(key, count)).join(', ');
const observed = {
  '0, 1, n': counted('documented'),
  '0, n': counted('none'),
  '1, 2, n': counted('pair'),
  'a page called News': t('choices', 2, ['News', '2']),
  'a page called News | Sport, one choice': t('choices', 1, ['News | Sport', '1']),
  'a page called News | Sport, two': t('choices', 2, ['News | Sport', '2']),
};
console.table(observed);
assert.throws(() => t('choices', 2, ['News | Sport | Weather | More', '2']), /Unknown plural formatting/);
assert.deepEqual(observed, {
  '0, 1, n': 'No service, One service, 2 services',
  '0, n': '0 services, No service, 2 services',
  '1, 2, n': 'one, both, many',
  'a page called News': '2 choices on News',
  'a page called News | Sport, one choice': '1 choices on News',
  'a page called News | Sport, two': 'Sport',
});
JS
node run.mjs
