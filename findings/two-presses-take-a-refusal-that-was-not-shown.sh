#!/usr/bin/env bash
# react-hook-form 7.92.0, beside formik 2.4.9 and react-final-form 7.0.1, in jsdom 26.1.0
#
# Expected: A list of what is refused, one box for each, and the plan of this person shows one box only. What is not drawn keeps its
#   value: `shouldUnregister` is false by default, and untouched the form sends both. A press on the one box changes that one, and a
#   second press puts it back, as it does in Formik and React Final Form.
# Instead: react-hook-form makes the list anew from the boxes that are there. After the first press nothing is refused, after the second only
#   what is shown; the other refusal is gone, though its box was never drawn. Without a value to begin with, one box gives a
#   text or false, and two boxes give a list.
# Why it matters: Pressed and put back, the form looks as it was served, and sends something else. "The control stands as before" is no proof that the
#   setting does; and a press on one box may take another answer with it that no box on the page shows.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  react-hook-form@7.92.0 formik@2.4.9 react-final-form@7.0.1 final-form@5.0.1 react@19.3.1 react-dom@19.3.1 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['react-hook-form', 'formik', 'react-final-form', 'jsdom'].map(version).join(', '));
const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://settings.example/' });
const { document, HTMLElement, HTMLButtonElement, Event } = window;
Object.assign(globalThis, { window, document, HTMLElement, HTMLButtonElement, IS_REACT_ACT_ENVIRONMENT: true });
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
const require = createRequire(import.meta.url);
const { act, createElement: h } = require('react');
const { createRoot } = require('react-dom/client');
const { useForm } = require('react-hook-form');
const { Field: FormikField, Form: FormikForm, Formik } = require('formik');
const { Field, Form } = require('react-final-form');
console.error = () => {}; // advice for development

const box = (props, value) => h('input', { type: 'checkbox', key: value, value, ...props });
// Each draws a box for each of `parts`; `refused` is what the service has on record.
const libraries = {
  'react-hook-form': ({ refused, parts, send }) => {
    const { register, handleSubmit } = useForm({ defaultValues: { refused } });
    return h('form', { onSubmit: handleSubmit(send) }, parts.map((part) => box(register('refused'), part)));
  },
  formik: ({ refused, parts, send }) => h(Formik, { initialValues: { refused }, onSubmit: send }, h(FormikForm, null, parts.map((value) => h(FormikField, { key: value, type: 'checkbox', name: 'refused', value })))),
  'react-final-form': ({ refused, parts, send }) =>
    h(Form, { initialValues: { refused }, onSubmit: (values) => send(values), render: ({ handleSubmit }) => h('form', { onSubmit: handleSubmit }, parts.map((value) => h(Field, { key: value, component: 'input', type: 'checkbox', name: 'refused', value }))) }),
};
const observed = {};
for (const [name, library] of Object.entries(libraries))
  for (const [what, refused, parts] of [
    ['both boxes', ['chats', 'files'], ['chats', 'files']],
    ['one of two boxes', ['chats', 'files'], ['chats']],
    ['one box, nothing on record', undefined, ['chats']],
  ]) {
    const place = document.body.appendChild(document.createElement('main'));
    const root = createRoot(place);
    let sent;
    await act(async () => root.render(h(library, { refused, parts, send: (values) => void (sent = JSON.stringify(values.refused) ?? 'nothing') })));
    const save = async () => {
      await act(async () => {
        place.querySelector('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
        await new Promise((done) => setTimeout(done, 20));
      });
      return sent;
    };
    const press = () => act(async () => place.querySelector('input').click());
    const seen = { untouched: await save() };
    await press();
    seen.pressed = await save();
    await press();
    seen['pressed again'] = await save();
    observed[`${name}, ${what}`] = seen;
    await act(async () => root.unmount());
    place.remove();
  }
console.table(observed);
const both = '["chats","files"]';
const turned = { untouched: both, pressed: '["files"]', 'pressed again': '["files","chats"]' };
const begun = { untouched: 'nothing', pressed: '["chats"]', 'pressed again': '[]' };
assert.deepEqual(observed, {
  'react-hook-form, both boxes': { ...turned, 'pressed again': both },
  'react-hook-form, one of two boxes': { untouched: both, pressed: '[]', 'pressed again': '["chats"]' },
  'react-hook-form, one box, nothing on record': { untouched: 'false', pressed: '"chats"', 'pressed again': 'false' },
  'formik, both boxes': turned,
  'formik, one of two boxes': turned,
  'formik, one box, nothing on record': begun,
  'react-final-form, both boxes': turned,
  'react-final-form, one of two boxes': turned,
  'react-final-form, one box, nothing on record': begun,
});
process.exit(); // React keeps a message channel open
JS
node run.mjs
