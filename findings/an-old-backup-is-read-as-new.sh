#!/usr/bin/env bash
# @wxt-dev/storage 1.3.0 on the storage of @webext-core/fake-browser 2.0.1: a backup from before an update
#
# Expected: A versioned item is migrated from the version that it is in, and a backup (`snapshot`) that is restored is data of the version in
#   which it was made: restored after an update, it is migrated as it was by the update.
# Instead: An item of version 1 is stored without its version, so that the backup holds none, and the 2 that the update wrote stays beside the
#   restored data. It is read as version 2, now and after every start, and no migration runs. Restored into an empty storage the same
#   backup is migrated. Where a migration throws, `getValue()` gives the data in their old form, with no error but a line in the console. A
#   `fallback` is handed out itself: what one reader puts in it all others read, though nothing is stored.
# Why it matters: A list of refusals that became a map is read by code that knows the map alone, and every service is "not refused"; or a
#   default comes back with another reader's entries.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @wxt-dev/storage@1.3.0 @webext-core/fake-browser@2.0.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fakeBrowser } from '@webext-core/fake-browser';

globalThis.chrome = globalThis.browser = fakeBrowser;
const { storage } = await import('@wxt-dev/storage');
const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['@wxt-dev/storage', '@webext-core/fake-browser'].map(version).join(', '));
// Version 1 has the services that were refused, version 2 what was said of each.
const first = () => storage.defineItem('local:said', { fallback: [], version: 1 });
const second = () => storage.defineItem('local:said', { fallback: {}, version: 2, migrations: { 2: (refused) => Object.fromEntries(refused.map((service) => [service, 'refused'])) } });
/** What is read after the extension has started with this definition. */
const started = async (define) => {
  const item = define();
  await item.migrate();
  return item.getValue();
};
const observed = {};
await first().setValue(['linkedin']);
const backup = await storage.snapshot('local');
observed.backup = JSON.stringify(backup);
observed['after the update'] = JSON.stringify(await started(second));
await storage.restoreSnapshot('local', backup);
observed['backup restored'] = JSON.stringify(await started(second));
observed['after another start'] = JSON.stringify(await started(second));
observed['stored then'] = JSON.stringify(await fakeBrowser.storage.local.get(null));
await fakeBrowser.storage.local.clear();
await storage.restoreSnapshot('local', backup);
observed['restored into an empty storage'] = JSON.stringify(await started(second));

await fakeBrowser.storage.local.clear();
await first().setValue(['linkedin']);
const { error } = console;
let lines = 0;
console.error = () => (lines += 1);
const failing = storage.defineItem('local:said', { fallback: {}, version: 2, migrations: { 2: () => { throw new Error('no such service'); } } });
observed['migration that throws'] = JSON.stringify(await failing.getValue());
console.error = error;
assert.ok(lines > 0);

const asked = storage.defineItem('local:asked', { fallback: [] });
(await asked.getValue()).push('linkedin');
observed['fallback, read a second time'] = JSON.stringify(await asked.getValue());
console.table(observed);
assert.deepEqual(observed, {
  backup: '{"said":["linkedin"]}',
  'after the update': '{"linkedin":"refused"}',
  'backup restored': '["linkedin"]',
  'after another start': '["linkedin"]',
  'stored then': '{"said":["linkedin"],"said$":{"v":2}}',
  'restored into an empty storage': '{"linkedin":"refused"}',
  'migration that throws': '["linkedin"]',
  'fallback, read a second time': '["linkedin"]',
});
JS
node run.mjs
