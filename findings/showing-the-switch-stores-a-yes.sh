#!/usr/bin/env bash
# react-use 17.6.1, @mantine/hooks 9.8.1, rooks 9.9.0 and @uidotdev/usehooks 2.4.1, beside ahooks 3.11.0, usehooks-ts 3.1.1 and
# @react-hookz/web 26.1.0, with react 19.3.1, in jsdom 26.1.0
#
# Expected: `useLocalStorage('train', true)` shows "on" as long as nothing is stored, and stores what a person chooses. Two switches with one
#   key show one state, and when the entry is removed in another tab, the default holds again.
# Instead: With four libraries drawing the switch stores `true`, before anybody pressed anything; Mantine does it again when the entry is
#   removed elsewhere. With react-use and ahooks the second switch stays on when the first was turned off, and both go on showing what
#   they did when the entry is gone; those of rooks and @react-hookz/web stay off then.
# Why it matters: A stored "yes" is no sign of a choice: it outlives the next version, in which the default is "no". And two switches of one setting
#   on one page can disagree, where neither of them is wrong about what it was told.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  react-use@17.6.1 @mantine/hooks@9.8.1 rooks@9.9.0 @uidotdev/usehooks@2.4.1 ahooks@3.11.0 usehooks-ts@3.1.1 @react-hookz/web@26.1.0 react@19.3.1 react-dom@19.3.1 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://settings.example/' });
const { document, localStorage, StorageEvent } = window;
for (const name of ['dispatchEvent', 'addEventListener', 'removeEventListener']) globalThis[name] = window[name].bind(window);
Object.assign(globalThis, { window, document, localStorage, StorageEvent, CustomEvent: window.CustomEvent, Event: window.Event, IS_REACT_ACT_ENVIRONMENT: true });
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
const { act, createElement } = await import('react');
const { createRoot } = await import('react-dom/client');
const reactUse = await import('react-use');
const mantine = await import('@mantine/hooks');
const rooks = await import('rooks');
const uidotdev = await import('@uidotdev/usehooks');
const ahooks = await import('ahooks');
const usehooks = await import('usehooks-ts');
const hookz = await import('@react-hookz/web');

const libraries = {
  'react-use': () => (reactUse.default ?? reactUse).useLocalStorage('train', true),
  '@mantine/hooks': () => mantine.useLocalStorage({ key: 'train', defaultValue: true }),
  rooks: () => rooks.useLocalstorageState('train', true),
  '@uidotdev/usehooks': () => uidotdev.useLocalStorage('train', true),
  ahooks: () => ahooks.useLocalStorageState('train', { defaultValue: true }),
  'usehooks-ts': () => usehooks.useLocalStorage('train', true),
  '@react-hookz/web': () => {
    const { value, set } = hookz.useLocalStorageValue('train', { defaultValue: true });
    return [value, set];
  },
};
const observed = {};
for (const [name, use] of Object.entries(libraries)) {
  localStorage.clear();
  const place = document.body.appendChild(document.createElement('main'));
  const root = createRoot(place);
  function Switch() {
    const [on, set] = use();
    return createElement('input', { type: 'checkbox', checked: Boolean(on), onChange: ({ target }) => set(target.checked) });
  }
  const settle = () => act(async () => new Promise((done) => setTimeout(done, 30)));
  const look = () => `${[...place.querySelectorAll('input')].map((box) => (box.checked ? 'on' : 'off')).join(' ')}, stored ${localStorage.getItem('train') ?? 'nothing'}`;
  await act(async () => root.render(createElement('p', null, createElement(Switch), createElement(Switch))));
  await settle();
  const seen = { drawn: look() };
  await act(async () => place.querySelector('input').click());
  await settle();
  seen['the first turned off'] = look();
  // What another tab does reaches this one as an event.
  localStorage.removeItem('train');
  await act(async () => window.dispatchEvent(new StorageEvent('storage', { key: 'train', oldValue: 'false', newValue: null, storageArea: localStorage, url: 'https://settings.example/' })));
  await settle();
  seen['removed in another tab'] = look();
  observed[name] = seen;
  await act(async () => root.unmount());
  place.remove();
}
console.log([...Object.keys(libraries).map(version), version('react'), version('jsdom')].join(', '));
console.table(observed);
const [stored, not] = ['on on, stored true', 'on on, stored nothing'];
const both = 'off off, stored false';
assert.deepEqual(observed, {
  'react-use': { drawn: stored, 'the first turned off': 'off on, stored false', 'removed in another tab': 'off on, stored nothing' },
  '@mantine/hooks': { drawn: stored, 'the first turned off': both, 'removed in another tab': stored },
  rooks: { drawn: stored, 'the first turned off': both, 'removed in another tab': 'off off, stored nothing' },
  '@uidotdev/usehooks': { drawn: stored, 'the first turned off': both, 'removed in another tab': not },
  ahooks: { drawn: not, 'the first turned off': 'off on, stored false', 'removed in another tab': 'off on, stored nothing' },
  'usehooks-ts': { drawn: not, 'the first turned off': both, 'removed in another tab': not },
  '@react-hookz/web': { drawn: not, 'the first turned off': both, 'removed in another tab': 'off off, stored nothing' },
});
process.exit(); // React keeps a message channel open
JS
node run.mjs
