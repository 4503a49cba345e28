#!/usr/bin/env bash
# make-plural 8.1.0 (with @messageformat/core 3.4.1) and node-polyglot 2.6.0, beside intl-messageformat 12.1.5, i18next 27.2.9, @fluent/bundle 0.19.1 and Intl.PluralRules
#
# Expected: The plural rules of CLDR are for the absolute value of a number (UTS 35, "Operands": n is the absolute value), so that "-1 day" has the form of "1 day".
# Instead: make-plural takes the number with its sign: in English -1 is "other", in Polish "many", in Arabic -1 and -2 are "other", but -2 in Polish is "few" as it should be. So of one
#   ICU message @messageformat/core makes "-1 days" and intl-messageformat "-1 day". For node-polyglot -2 is "many" in Polish too, and in
#   Arabic everything below zero has the form of zero. The three others follow the browser.
# Why it matters: How many days are left until a deadline is such a number, and below zero as soon as it has passed; a text in the wrong form is what
#   people see then, or a test that compares two libraries.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  make-plural@8.1.0 @messageformat/core@3.4.1 node-polyglot@2.6.0 intl-messageformat@12.1.5 i18next@27.2.9 @fluent/bundle@0.19.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import MessageFormat from '@messageformat/core';
import i18next from 'i18next';
import { IntlMessageFormat } from 'intl-messageformat';
import * as makePlural from 'make-plural';
import Polyglot from 'node-polyglot';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['make-plural', '@messageformat/core', 'node-polyglot', 'intl-messageformat', 'i18next', '@fluent/bundle'].map(version).join(', '));
const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];
const icu = `{n, plural, ${categories.map((category) => `${category} {${category}}`).join(' ')}}`;
const fluent = new FluentResource(`days = { $n ->\n${categories.map((category) => ` ${category === 'other' ? '*' : ''}[${category}] ${category}`).join('\n')}\n }\n`);
const observed = {};
for (const [language, number] of [['en', -1], ['pl', -1], ['pl', -2], ['ar', -1], ['ar', -2]]) {
  // node-polyglot takes the forms by their place; here they have the names that their language gives them.
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const phrases = { days: categories.filter((category) => forms.includes(category) && !(language === 'pl' && category === 'other')).join(' |||| ') };
  const i18n = i18next.createInstance();
  await i18n.init({ lng: language, resources: { [language]: { translation: Object.fromEntries(categories.map((category) => [`days_${category}`, category])) } } });
  const bundle = new FluentBundle(language);
  bundle.addResource(fluent);
  observed[`${number} in ${language}`] = {
    'make-plural': makePlural[language](number),
    '@messageformat/core': new MessageFormat(language).compile(icu.replaceAll(/(\w+) \{\w+\}/g, (form, category) => (forms.includes(category) ? form : '')))({ n: number }),
    'node-polyglot': new Polyglot({ locale: language, phrases }).t('days', number),
    'intl-messageformat': new IntlMessageFormat(icu, language).format({ n: number }),
    i18next: i18n.t('days', { count: number }),
    '@fluent/bundle': bundle.formatPattern(bundle.getMessage('days').value, { n: number }),
    'Intl.PluralRules': new Intl.PluralRules(language).select(number),
  };
}
console.table(observed);
const all = (browser, made, polyglot) => ({ 'make-plural': made, '@messageformat/core': made, 'node-polyglot': polyglot, 'intl-messageformat': browser, i18next: browser, '@fluent/bundle': browser, 'Intl.PluralRules': browser });
assert.deepEqual(observed, {
  '-1 in en': all('one', 'other', 'other'),
  '-1 in pl': all('one', 'many', 'many'),
  '-2 in pl': all('few', 'few', 'many'),
  '-1 in ar': all('one', 'other', 'zero'),
  '-2 in ar': all('two', 'other', 'zero'),
});
JS
node run.mjs
