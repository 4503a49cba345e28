#!/usr/bin/env bash
# rc-tree 5.13.1 (the tree of Ant Design) and react-checkbox-tree 2.0.2, with react 19.3.1, in jsdom 26.1.0
#
# Expected: A box over a group is on when all of its parts are, off when none is, and mixed otherwise. A part that is locked counts, since it is
#   one of them, and a press on the group changes the others.
# Instead: In rc-tree locked parts do not count. With one part locked on, the group is told as off after a press, and was served as off; with one
#   locked off it is told as on. In react-checkbox-tree they count, and so a group with a part that is locked off can never be turned
#   off: a press on it turns the others on, and since it is mixed then, so does every further press.
# Why it matters: "Training: off" is said of a group of which one part is on, and fixed so. And a press on a group that is mixed
#   may turn on what was off; neither of the two states says what a press will do.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  rc-tree@5.13.1 react-checkbox-tree@2.0.2 react@19.3.1 react-dom@19.3.1 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

const require = createRequire(import.meta.url);
const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['rc-tree', 'react-checkbox-tree', 'react', 'jsdom'].map(version).join(', '));
const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
const { document } = window;
class ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
for (const name of Object.getOwnPropertyNames(window)) if (/^(HTML|SVG|Node$|Element$|ShadowRoot|requestAnimation|cancelAnimation|getComputed)/.test(name)) globalThis[name] ??= window[name];
Object.assign(globalThis, { window: Object.assign(window, { ResizeObserver }), document, ResizeObserver, IS_REACT_ACT_ENVIRONMENT: true });
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
const { act, createElement, useState } = require('react');
const { createRoot } = require('react-dom/client');
const [Tree, CheckboxTree] = [require('rc-tree'), require('react-checkbox-tree')].map((module) => module.default ?? module);
console.error = () => {}; // advice for development

// "Training" with three parts, of which the last is locked.
const parts = ['chats', 'files', 'voice'].map((key) => ({ key, value: key, title: key, label: key, disabled: key === 'voice' }));
const nodes = [{ key: 'training', value: 'training', title: 'training', label: 'training', children: parts }];
const libraries = {
  'rc-tree': [
    (checked, set) => createElement(Tree, { treeData: nodes, checkable: true, selectable: false, defaultExpandAll: true, checkedKeys: checked, onCheck: set }),
    (place) => [...place.querySelectorAll('[role=checkbox]')],
    (box) => ({ true: 'on', false: 'off', mixed: 'mixed' })[box.getAttribute('aria-checked')],
  ],
  'react-checkbox-tree': [
    (checked, set) => createElement(CheckboxTree, { nodes, checked, expanded: ['training'], onCheck: (now) => set(now), onExpand: () => {} }),
    (place) => [...place.querySelectorAll('input[type=checkbox]')],
    (box) => (box.indeterminate ? 'mixed' : box.checked ? 'on' : 'off'),
  ],
};
const observed = {};
for (const [name, [tree, boxes, told]] of Object.entries(libraries))
  for (const [served, checked] of Object.entries({ 'locked on, the others off': ['voice'], 'locked off, the others on': ['chats', 'files'] })) {
    const place = document.body.appendChild(document.createElement('main'));
    const root = createRoot(place);
    function Page() {
      const [now, set] = useState(checked);
      return tree(now, set);
    }
    await act(async () => root.render(createElement(Page)));
    const look = () => {
      const [group, ...rest] = boxes(place).map(told);
      return `${group}: ${rest.join(' ')}`;
    };
    const press = () => act(async () => boxes(place)[0].dispatchEvent(new window.MouseEvent('click', { bubbles: true, cancelable: true })));
    const seen = { served: look() };
    await press();
    seen['group pressed'] = look();
    await press();
    seen['pressed again'] = look();
    observed[`${name}, ${served}`] = seen;
    await act(async () => root.unmount());
    place.remove();
  }
console.table(observed);
assert.deepEqual(observed, {
  'rc-tree, locked on, the others off': { served: 'off: off off on', 'group pressed': 'on: on on on', 'pressed again': 'off: off off on' },
  'rc-tree, locked off, the others on': { served: 'on: on on off', 'group pressed': 'off: off off off', 'pressed again': 'on: on on off' },
  'react-checkbox-tree, locked on, the others off': { served: 'mixed: off off on', 'group pressed': 'on: on on on', 'pressed again': 'mixed: off off on' },
  'react-checkbox-tree, locked off, the others on': { served: 'mixed: on on off', 'group pressed': 'mixed: on on off', 'pressed again': 'mixed: on on off' },
});
process.exit(); // React keeps a message channel open
JS
node run.mjs
