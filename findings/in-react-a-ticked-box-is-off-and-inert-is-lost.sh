#!/usr/bin/env bash
# htmr 1.0.2, html-react-parser 6.1.9 and html-to-react 1.7.0 on the markup of a settings page, with React 19.3.1
#
# Expected: They turn HTML into React elements, and what React makes of these says what the HTML said: a ticked box is ticked, a form that
#   is inert is inert. All three know that a bare `disabled` or `open` is true.
# Instead: React takes an empty value of `inert` for false, so that with all three an inert form can be used. With htmr on the server so
#   is `checked`, and `selected`: every ticked box is not ticked and the first option is chosen; `checked="checked"` is right. What
#   is `hidden="until-found"` is shown by htmr. html-to-react empties every `<textarea>`.
# Why it matters: The page is as the service served it but for the answers, which all read "off", and for what cannot be pressed, which
#   can: a blank is told as a refusal.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  htmr@1.0.2 html-react-parser@6.1.9 html-to-react@1.7.0 react@19.3.1 react-dom@19.3.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import parse from 'html-react-parser';
import { Parser } from 'html-to-react';
import htmr from 'htmr';
import { renderToStaticMarkup } from 'react-dom/server';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['htmr', 'html-react-parser', 'html-to-react', 'react'].map(version).join(', '));
console.error = () => {}; // React's hint that a box with `checked` should have a handler.
const libraries = { htmr, 'html-react-parser': parse, 'html-to-react': (html) => new Parser().parse(html) };
const served = [
  '<input type="checkbox" checked>',
  '<input type="checkbox" checked="checked">',
  '<select><option>Off</option><option selected>On</option></select>',
  '<fieldset disabled></fieldset>',
  '<details open></details>',
  '<form inert></form>',
  '<p hidden="until-found">Train</p>',
  '<textarea>I object</textarea>',
];
const observed = {};
for (const html of served) observed[html] = Object.fromEntries(Object.entries(libraries).map(([name, read]) => [name, renderToStaticMarkup(read(html))]));
console.dir(observed);
const kept = (markup) => ({ htmr: markup, 'html-react-parser': markup, 'html-to-react': markup });
const on = '<input type="checkbox" checked=""/>';
const chosen = '<select><option>Off</option><option selected="">On</option></select>';
assert.deepEqual(observed, {
  [served[0]]: { ...kept(on), htmr: '<input type="checkbox"/>' },
  [served[1]]: kept(on),
  [served[2]]: { ...kept(chosen), htmr: '<select><option>Off</option><option>On</option></select>' },
  [served[3]]: kept('<fieldset disabled=""></fieldset>'),
  [served[4]]: kept('<details open=""></details>'),
  [served[5]]: kept('<form></form>'),
  [served[6]]: { ...kept('<p hidden="">Train</p>'), htmr: '<p>Train</p>' },
  [served[7]]: { ...kept('<textarea>I object</textarea>'), 'html-to-react': '<textarea></textarea>' },
});
JS
node run.mjs
