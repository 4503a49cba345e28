#!/usr/bin/env bash
# @astrojs/telemetry 3.3.3, @mui/x-telemetry 9.13.0, @medusajs/telemetry 2.21.2, @copilotkit/shared 1.75.0: a variable against telemetry
#
# Expected: A variable called "... DISABLED" turns telemetry off when it is 1, true, yes or on, and leaves it on when it is 0, false, no or off. What a
#   tool does not understand it reports.
# Instead: Only "1" and "true" are heard by all four. "TRUE" is not by CopilotKit, "yes" is by Astro and MUI, "on" by Astro alone, "2" by Astro and Medusa.
#   For Astro "0", "false", "no" and "off" turn it off as well, for it takes any text. DO_NOT_TRACK is heard by CopilotKit alone. MUI takes every variable whose name
#   ends like its own, and the first in the environment counts: `OLD_MUI_X_TELEMETRY_DISABLED=0` turns on again what was turned off. None
#   says that a value was not understood.
# Why it matters: One who writes "yes" or "TRUE" for all tools has turned off some of them. A page that says "set this variable" must say the value, and "is it
#   set?" is not "is it off?".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "type": "module" }' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --no-progress --legacy-peer-deps --loglevel error \
  @astrojs/telemetry@3.3.3 @mui/x-telemetry@9.13.0 @medusajs/telemetry@2.21.2 @copilotkit/shared@1.75.0 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > run.mjs <<'JS'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';

const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version}`;
console.log(['@astrojs/telemetry', '@mui/x-telemetry', '@medusajs/telemetry', '@copilotkit/shared'].map(version).join(', '));
// Each says whether it is off; nothing is sent.
writeFileSync('ask.mjs', `
  import { createRequire } from 'node:module';
  import { AstroTelemetry } from '@astrojs/telemetry';
  import { getTelemetryEnvConfigValue } from './node_modules/@mui/x-telemetry/runtime/config.mjs';
  const require = createRequire(import.meta.url);
  const { isTelemetryDisabled } = require('./node_modules/@copilotkit/shared/dist/telemetry/telemetry-disabled.cjs');
  const Store = require('@medusajs/telemetry/dist/store.js').default;
  const medusa = new Store();
  medusa.addEvent({ event: 'started' });
  console.log(JSON.stringify({
    Astro: new AstroTelemetry({}).isDisabled,
    MUI: getTelemetryEnvConfigValue('IS_COLLECTING') === false,
    Medusa: medusa.getQueueCount() === 0,
    CopilotKit: isTelemetryDisabled(),
  }));`);
const names = ['ASTRO_TELEMETRY_DISABLED', 'MUI_X_TELEMETRY_DISABLED', 'MEDUSA_DISABLE_TELEMETRY', 'COPILOTKIT_TELEMETRY_DISABLED'];
/** Which of them are off with these variables, and nothing else, in the environment of a new person. */
function off(variables) {
  const env = { PATH: process.env.PATH, HOME: mkdtempSync(`${process.cwd()}/home-`), ...variables };
  const asked = JSON.parse(execFileSync(process.execPath, ['ask.mjs'], { env, encoding: 'utf8' }));
  return Object.keys(asked).filter((name) => asked[name]).join(' ') || '-';
}
const observed = { nothing: off({}) };
for (const value of ['1', 'true', 'TRUE', 'yes', 'on', '2', '0', 'false', 'no', 'off']) observed[value] = off(Object.fromEntries(names.map((name) => [name, value])));
observed['DO_NOT_TRACK=1'] = off({ DO_NOT_TRACK: '1' });
observed['MUI_X_TELEMETRY_DISABLED=1'] = off({ MUI_X_TELEMETRY_DISABLED: '1' });
observed['after OLD_MUI_X_TELEMETRY_DISABLED=0'] = off({ OLD_MUI_X_TELEMETRY_DISABLED: '0', MUI_X_TELEMETRY_DISABLED: '1' });
console.log('Turned off are:');
console.table(observed);
assert.deepEqual(observed, {
  nothing: '-',
  1: 'Astro MUI Medusa CopilotKit',
  true: 'Astro MUI Medusa CopilotKit',
  TRUE: 'Astro MUI Medusa',
  yes: 'Astro MUI',
  on: 'Astro',
  2: 'Astro Medusa',
  ...{ 0: 'Astro', false: 'Astro', no: 'Astro', off: 'Astro' },
  'DO_NOT_TRACK=1': 'CopilotKit',
  'MUI_X_TELEMETRY_DISABLED=1': 'MUI',
  'after OLD_MUI_X_TELEMETRY_DISABLED=0': '-',
});
JS
node run.mjs
