#!/usr/bin/env bash
# klaro 0.7.22, in jsdom 26.1.0
#
# Expected: `default` of a service is its state before anybody chose, and "Overwrites global "default" setting" (the example
#   configuration): with `default: true` for all and `default: false` for one, that one is off.
# Instead: It is on, as if nothing had been said of it. `false` is taken for "not set", and so the global `true` holds; saved
#   as the notice shows it, it is a consent. The other way round, `true` over `false`, it works. And `required: true` can
#   be set to false, and a name that is no service to true; both are saved.
# Why it matters: The one service that a site meant to leave off, such as training, is the one that is on; and who reads the
#   site's configuration reads "off".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  klaro@0.7.22 jsdom@26.1.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['klaro', 'jsdom'].map(version).join(', '));
const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', { url: 'https://settings.example/', runScripts: 'outside-only' });
window.eval(readFileSync('node_modules/klaro/dist/klaro-no-css.js', 'utf8'));
const observed = {};
for (const all of [true, false]) {
  const storageName = `all-${all}`;
  const services = [{ name: 'nothing' }, { name: 'true', default: true }, { name: 'false', default: false }].map((service) => ({ ...service, title: service.name, purposes: ['use'] }));
  const manager = window.klaro.getManager({ version: 1, storageMethod: 'localStorage', storageName, default: all, services, translations: { en: { purposes: { use: 'Use' } } } });
  manager.saveConsents();
  observed[`default: ${all} for all`] = JSON.parse(decodeURIComponent(window.localStorage.getItem(storageName)));
}
const manager = window.klaro.getManager({ version: 1, storageMethod: 'localStorage', storageName: 'set', services: [{ name: 'login', title: 'Login', purposes: ['use'], required: true }] });
manager.updateConsent('login', false);
manager.updateConsent('training', true);
manager.saveConsents();
observed['required, and a name that is no service'] = JSON.parse(decodeURIComponent(window.localStorage.getItem('set')));
console.log('Saved:', observed);
assert.deepEqual(observed, {
  'default: true for all': { nothing: true, true: true, false: true },
  'default: false for all': { nothing: false, true: true, false: false },
  'required, and a name that is no service': { login: false, training: true },
});
window.close();
JS
node run.mjs
