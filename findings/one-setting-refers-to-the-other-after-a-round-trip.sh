#!/usr/bin/env bash
# fluent_conv 3.3.0, read by @fluent/bundle 0.19.1, beside @messageformat/fluent 0.14.0 with @fluent/syntax 0.19.0
#
# Expected: Fluent texts that are converted to JSON for translators (`ftl2js`) and back (`js2ftl`) say what they said; what cannot be
#   converted is an error.
# Instead: A reference to an attribute becomes one to the message: Press "Turn training off" is then Press "Train on my chats". A term
#   loses the case that it was asked for, what chooses by a term is no message any more, quoted braces are a reference, and
#   leading blanks are gone, all without an error from the converter; a message with attributes alone throws. @messageformat/fluent keeps all of
#   them.
# Why it matters: The label of a button stands in an attribute and is referred to in the text that explains it. After the way
#   through the translators' tool the explanation names the setting, and not the button that refuses it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  fluent_conv@3.3.0 @messageformat/fluent@0.14.0 @fluent/bundle@0.19.1 @fluent/syntax@0.19.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { serialize } from '@fluent/syntax';
import { fluentToResourceData, resourceToFluent } from '@messageformat/fluent';
import { ftl2js, js2ftl } from 'fluent_conv';

const names = ['fluent_conv', '@messageformat/fluent', '@fluent/bundle', '@fluent/syntax'];
console.log(names.map((name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`).join(', '));
const lines = (...list) => `${list.join('\n')}\n`;
const texts = {
  'an attribute': lines('train = Train on my chats', '    .button = Turn training off', 'text = Press “{ train.button }”'),
  'a case of a term': lines('-service = { $case ->', '   *[nominative] Holdout', '    [genitive] Holdouts', '  }', 'text = { -service(case: "genitive") } Einstellungen'),
  'a choice by a term': lines('-service = Holdout', '    .gender = it', 'text = { -service.gender ->', '   *[it] It does not train.', '    [she] She does not train.', '  }'),
  'a quoted brace': lines('text = Do not write { "{" }name{ "}" }.'),
  'leading blanks': lines('text = { "  " }not for training'),
  'a choice by number': lines('text = { $days ->', '    [0] Not at all', '    [one] One day', '   *[other] { $days } days', '  }'),
  'attributes alone': lines('text =', '    .label = Off'),
};
const shown = (resource) => {
  const bundle = new FluentBundle('de', { useIsolating: false });
  bundle.addResource(new FluentResource(resource));
  const message = bundle.getMessage('text');
  if (!message) return 'no message';
  return bundle.formatPattern(message.value ?? message.attributes.label, { days: 0 });
};
const attempt = (convert) => {
  try {
    return shown(convert());
  } catch (error) {
    return `error: ${error.constructor.name}`;
  }
};
const observed = {};
for (const [name, text] of Object.entries(texts))
  observed[name] = {
    'as written': shown(text),
    fluent_conv: attempt(() => js2ftl(ftl2js(text))),
    '@messageformat/fluent': attempt(() => serialize(resourceToFluent(fluentToResourceData(text, 'de').data))),
  };
console.table(observed);
for (const row of Object.values(observed)) assert.equal(row['@messageformat/fluent'], row['as written']);
assert.deepEqual(
  Object.values(observed).map((row) => row.fluent_conv),
  ['Press “Train on my chats”', 'Holdout Einstellungen', 'no message', 'error: ReferenceError', 'not for training', 'Not at all', 'error: TypeError'],
);
assert.equal(observed['an attribute']['as written'], 'Press “Turn training off”');
JS
node run.mjs
