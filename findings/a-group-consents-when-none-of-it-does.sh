#!/usr/bin/env bash
# countly-sdk-web 26.1.1, `require_consent`, in jsdom 26.1.0
#
# Expected: `group_features({ training: ['events', 'views'] })` names a set of features, so that one switch of a page can stand for them:
#   `add_consent('training')` gives both, `remove_consent('training')` takes both back, and `check_consent('training')` says how it is.
# Instead: Once given, the group says yes for ever. `remove_consent('training')` takes the consent from both features and not from
#   the group; so it is when they are taken back one by one, or with another group that holds the same. `check_any_consent()` says yes
#   while not one feature has it. Given to both one by one the group has none.
# Why it matters: The switch of the page asks what it stands for, and shows on for a person who has just turned it off. Asked feature
#   by feature the library says no, and both answers come from one call.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  countly-sdk-web@26.1.1 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['countly-sdk-web', 'jsdom'].map(version).join(', '));
const source = readFileSync('node_modules/countly-sdk-web/lib/countly.js', 'utf8');

/** @returns what the library says of the consent after these steps */
const after = (...steps) => {
  const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://settings.example/', runScripts: 'outside-only' });
  window.XMLHttpRequest = class { open() {} setRequestHeader() {} send() {} }; // nothing is sent
  delete window.fetch;
  window.eval(source);
  const { Countly } = window;
  Countly.init({ app_key: 'key', url: 'https://settings.example', require_consent: true });
  Countly.group_features({ training: ['events', 'views'], everything: ['events', 'views', 'sessions'] });
  for (const [step, ...features] of steps) for (const feature of features) Countly[step](feature);
  return { events: Countly.check_consent('events'), views: Countly.check_consent('views'), training: Countly.check_consent('training'), any: Countly.check_any_consent() };
};
const given = ['add_consent', 'training'];
const observed = {
  'nothing done': after(),
  'training given': after(given),
  'training given and taken back': after(given, ['remove_consent', 'training']),
  'training given, both taken back': after(given, ['remove_consent', 'events', 'views']),
  'training given, everything taken back': after(given, ['remove_consent', 'everything']),
  'both given': after(['add_consent', 'events', 'views']),
};
console.table(observed);
const says = (events, views, training, any) => ({ events, views, training, any });
assert.deepEqual(observed, {
  'nothing done': says(false, false, false, false),
  'training given': says(true, true, true, true),
  'training given and taken back': says(false, false, true, true),
  'training given, both taken back': says(false, false, true, true),
  'training given, everything taken back': says(false, false, true, true),
  'both given': says(true, true, false, true),
});
process.exit(); // its timers go on
JS
node run.mjs
