#!/usr/bin/env bash
# element-plus 2.14.8, ElSwitch and ElCheckbox, rendered on a server by vue 3.5.45
#
# Expected: A switch that is on is served as on: drawn, told and sent alike, as the same library's checkbox is (its
#   input is served with `checked`).
# Instead: The switch is served drawn on (class `is-checked`) and with `aria-checked="true"`, around a native
#   <input type="checkbox" role="switch"> without `checked`, so that the input itself is off until the page's script has
#   run: `checked` is set from script alone, after mounting. HTML-AAM takes the state of a native checkbox from the input
#   and not from `aria-checked`, and a form sent meanwhile lacks the value.
# Why it matters: Until the page comes to life, or where its script fails, one control says on and off at once. A reader
#   that believes the native input says "off" of a setting that is on.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  element-plus@2.14.8 vue@3.5.45 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ElCheckbox, ElSwitch, ID_INJECTION_KEY } from 'element-plus';
import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const observed = {};
for (const [name, component] of Object.entries({ ElSwitch, ElCheckbox }))
  for (const on of [true, false]) {
    const app = createSSRApp({ render: () => h(component, { modelValue: on, name: 'train' }) });
    app.provide(ID_INJECTION_KEY, { prefix: 1, current: 0 });
    const html = await renderToString(app);
    const input = html.match(/<input[^>]*>/)[0];
    console.log(name, on ? 'on: ' : 'off:', input);
    observed[`${name} ${on ? 'on' : 'off'}`] = {
      drawn: html.includes('is-checked') ? 'on' : 'off',
      ariaChecked: input.match(/aria-checked="(\w+)"/)?.[1] ?? null,
      native: /\schecked[\s>=]/.test(input.replace(/aria-checked/g, '')) ? 'on' : 'off',
    };
  }
console.log([version('element-plus'), version('vue')].join(', '));
console.dir(observed);
assert.deepEqual(observed, {
  'ElSwitch on': { drawn: 'on', ariaChecked: 'true', native: 'off' },
  'ElSwitch off': { drawn: 'off', ariaChecked: 'false', native: 'off' },
  'ElCheckbox on': { drawn: 'on', ariaChecked: null, native: 'on' },
  'ElCheckbox off': { drawn: 'off', ariaChecked: null, native: 'off' },
});
JS
node run.mjs
