#!/usr/bin/env bash
# antd-mobile 5.43.0, Switch in a List.Item, rendered on a server by react 19.3.1
#
# Expected: A switch without a name of its own has no `aria-label`, so that a label around it or beside it can name it,
#   as a native checkbox of the same library in a <label> is named by the text.
# Instead: Each has `aria-label="开关"` ("switch"), in a page of any language, from the default locale. It wins over the
#   <label> that the switch stands in, which is the only name a reader of the source would expect; and with the library's
#   English locale the name is "Switch", the same for all.
# Why it matters: All switches of a page have one name, and it says nothing. Whoever looks for a control by its
#   accessible name finds none, and whoever takes the only name for the setting's own takes any.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  antd-mobile@5.43.0 react@19.3.1 react-dom@19.3.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.cjs <<'JS'
const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const { createElement: h } = require('react');
const { renderToString } = require('react-dom/server');
require.extensions['.css'] = () => {};
const { Checkbox, ConfigProvider, Switch } = require('antd-mobile');
const enUS = require('antd-mobile/cjs/locales/en-US').default;

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const names = (html) => [...html.matchAll(/role="switch"[^>]*/g)].map(([tag]) => tag.match(/aria-label="([^"]*)"/)?.[1] ?? null);
const two = h('div', { lang: 'en' }, ...['Train AI on my chats', 'Show my profile'].map((text) => h('label', { key: text }, text, h(Switch, { checked: true }))));
const observed = {
  'no locale': names(renderToString(two)),
  'English locale': names(renderToString(h(ConfigProvider, { locale: enUS }, two))),
  'a checkbox of the same library': /aria-label/.test(renderToString(h(Checkbox, { checked: true }, 'Train AI on my chats'))) ? 'has an aria-label' : 'none: its text names it',
};
console.log([version('antd-mobile'), version('react')].join(', '));
console.dir(observed);
assert.deepEqual(observed, {
  'no locale': ['开关', '开关'],
  'English locale': ['Switch', 'Switch'],
  'a checkbox of the same library': 'none: its text names it',
});
JS
node run.cjs
