#!/usr/bin/env bash
# react-dom 19.3.1 (form actions), in jsdom 26.1.0
#
# Expected: After `<form action={save}>` React resets what the page left to the browser ("uncontrolled"). A box, a list or a pair of radio
#   buttons that it controls shows the state of the page, before and after, as a controlled text field does.
# Instead: The reset goes for them as well. "Off" was chosen and saved, the page’s own state is off, and the control is back where it was
#   served: on. React does not correct it, since its state did not change. Pressing "Save" once more sends "on". With `onSubmit` in place of `action`
#   nothing of this happens, and a text field is right with both.
# Why it matters: An opt-out that was saved looks as if the service had refused it, and whoever saves another setting of the form takes it
#   back. What the control shows after saving is no evidence, in either direction; another loading of the page is.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  react@19.3.1 react-dom@19.3.1 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['react-dom', 'jsdom'].map(version).join(', '));
const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://settings.example/' });
const { document, FormData, Event } = window;
Object.assign(globalThis, { window, document, FormData, IS_REACT_ACT_ENVIRONMENT: true });
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
const { act, createElement: h, useState } = await import('react');
const { createRoot } = await import('react-dom/client');

/** Puts a value in as a person does, past the property that React watches. */
const fill = (field, value, type) => {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, value);
  field.dispatchEvent(new Event(type, { bubbles: true }));
};
// Each is controlled: what it shows is `value`, and what the person does goes to `set`.
const controls = {
  checkbox: [
    (value, set) => h('input', { type: 'checkbox', name: 'train', value: 'on', checked: value === 'on', onChange: ({ target }) => set(target.checked ? 'on' : 'off') }),
    (form) => form.querySelector('input').click(),
    (form) => (form.querySelector('input').checked ? 'on' : 'off'),
  ],
  'radio buttons': [
    (value, set) => ['on', 'off'].map((one) => h('input', { key: one, type: 'radio', name: 'train', value: one, checked: value === one, onChange: () => set(one) })),
    (form) => form.querySelector('[value=off]').click(),
    (form) => form.querySelector(':checked').value,
  ],
  list: [
    (value, set) => h('select', { name: 'train', value, onChange: ({ target }) => set(target.value) }, h('option', { value: 'on' }, 'On'), h('option', { value: 'off' }, 'Off')),
    (form) => fill(form.querySelector('select'), 'off', 'change'),
    (form) => form.querySelector('select').value,
  ],
  'text field': [(value, set) => h('input', { name: 'train', value, onChange: ({ target }) => set(target.value) }), (form) => fill(form.querySelector('input'), 'off', 'input'), (form) => form.querySelector('input').value],
};
const observed = {};
for (const [name, [control, choose, shown]] of Object.entries(controls))
  for (const how of ['action', 'onSubmit']) {
    const place = document.body.appendChild(document.createElement('main'));
    const root = createRoot(place);
    const sent = [];
    let kept;
    const save = async (data) => sent.push(data.get('train') ?? 'nothing');
    function Page() {
      const [value, set] = useState('on');
      kept = value;
      const submitted = how === 'action' ? { action: save } : { onSubmit: (event) => (event.preventDefault(), save(new FormData(event.target))) };
      return h('form', submitted, control(value, set), h('button', null, 'Save'));
    }
    await act(async () => root.render(h(Page)));
    const form = place.querySelector('form');
    await act(async () => choose(form));
    const chosen = `shown ${shown(form)}, state ${kept}`;
    await act(async () => form.querySelector('button').click());
    const saved = `shown ${shown(form)}, state ${kept}`;
    await act(async () => form.querySelector('button').click());
    observed[`${name}, ${how}`] = { chosen, saved, 'sent, twice': sent.join(', ') };
    await act(async () => root.unmount());
    place.remove();
  }
console.table(observed);
const chosen = 'shown off, state off';
const back = { chosen, saved: 'shown on, state off' };
const right = { chosen, saved: chosen };
assert.deepEqual(observed, {
  'checkbox, action': { ...back, 'sent, twice': 'nothing, on' },
  'checkbox, onSubmit': { ...right, 'sent, twice': 'nothing, nothing' },
  'radio buttons, action': { ...back, 'sent, twice': 'off, on' },
  'radio buttons, onSubmit': { ...right, 'sent, twice': 'off, off' },
  'list, action': { ...back, 'sent, twice': 'off, on' },
  'list, onSubmit': { ...right, 'sent, twice': 'off, off' },
  'text field, action': { ...right, 'sent, twice': 'off, off' },
  'text field, onSubmit': { ...right, 'sent, twice': 'off, off' },
});
process.exit(); // React keeps a message channel open
JS
node run.mjs
