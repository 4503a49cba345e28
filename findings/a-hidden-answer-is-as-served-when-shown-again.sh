#!/usr/bin/env bash
# react-final-form 7.0.1 with final-form 5.0.1, beside react-final-form 6.5.9 with final-form 4.20.10, in jsdom 26.1.0
#
# Expected: What a person has answered stays in the form while the field is not drawn (another tab of a settings page, a folded section), and is
#   shown when the field is drawn again: `destroyOnUnregister`, "false" by default, is there for those who want it otherwise. final-form by itself
#   does so, and react-final-form 6 did.
# Instead: In version 7 a field that is drawn again takes the form’s initial value, silently. The answer is kept, and sent, as
#   long as the field is hidden; when it is shown, it is the one that was served.
# Why it matters: Turned off, another tab of the page, back, "Save": sent as on. A press that was made and seen is undone by looking elsewhere,
#   without a press and without a message of the service; what was read before a route change says nothing after it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module", "dependencies": {} }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  react-final-form@7.0.1 final-form@5.0.1 react@18.3.1 react-dom@18.3.1 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
mkdir six
echo '{ "private": true }' > six/package.json
(cd six && npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error react-final-form@6.5.9 final-form@4.20.10) > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://settings.example/' });
const { document } = window;
Object.assign(globalThis, { window, document, IS_REACT_ACT_ENVIRONMENT: true });
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
const require = createRequire(import.meta.url);
const { act, createElement: h } = require('react');
const { createRoot } = require('react-dom/client');
const initialValues = { train: true };

const observed = {};
for (const place of ['./', './six/']) {
  const version = (name) => JSON.parse(readFileSync(`${place}node_modules/${name}/package.json`)).version;
  const { Field, Form } = require(`${place}node_modules/react-final-form`);
  const { createForm } = require(`${place}node_modules/final-form`);
  const main = document.body.appendChild(document.createElement('main'));
  const root = createRoot(main);
  let sent;
  const draw = (shown) =>
    act(async () =>
      root.render(
        h(Form, {
          initialValues,
          onSubmit: (values) => void (sent = values.train),
          render: ({ handleSubmit }) => h('form', { onSubmit: handleSubmit }, shown && h(Field, { name: 'train', component: 'input', type: 'checkbox' }), h('button', null, 'Save')),
        }),
      ),
    );
  const look = async () => {
    const box = main.querySelector('input');
    const shown = box ? (box.checked ? 'shown on' : 'shown off') : 'hidden';
    await act(async () => main.querySelector('button').click());
    return `${shown}, sent ${sent}`;
  };
  await draw(true);
  await act(async () => main.querySelector('input').click());
  const seen = { pressed: await look() };
  await draw(false);
  seen['not drawn'] = await look();
  await draw(true);
  seen['drawn again'] = await look();
  observed[`react-final-form ${version('react-final-form')}`] = seen;
  await act(async () => root.unmount());
  // The same with the library that is under it.
  const form = createForm({ initialValues, onSubmit: () => {} });
  const register = () => form.registerField('train', () => {}, { value: true });
  const value = () => `${form.getState().values.train}`;
  const leave = register();
  form.change('train', false);
  const alone = { pressed: value() };
  leave();
  alone['not drawn'] = value();
  register();
  alone['drawn again'] = value();
  observed[`final-form ${version('final-form')} alone`] = alone;
}
console.table(observed);
const off = 'shown off, sent false';
const kept = { pressed: 'false', 'not drawn': 'false', 'drawn again': 'false' };
assert.deepEqual(observed, {
  'react-final-form 7.0.1': { pressed: off, 'not drawn': 'hidden, sent false', 'drawn again': 'shown on, sent true' },
  'final-form 5.0.1 alone': kept,
  'react-final-form 6.5.9': { pressed: off, 'not drawn': 'hidden, sent false', 'drawn again': off },
  'final-form 4.20.10 alone': kept,
});
process.exit(); // React keeps a message channel open
JS
node run.mjs
