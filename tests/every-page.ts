/** `npm run every-page`: every page of the long lists in both browsers; `npm test` plays each in one of them. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const files = [
  'services',
  'linkedin',
  'round',
  'engine/control',
  'products',
  'visual.test',
  'languages',
  'scan-view',
  'ui',
  'live',
].map((name) => `tests/browser/${name}`);
const done = spawnSync(process.execPath, [vitest, 'run', '--config', 'tests/browser/vitest.config.ts', ...files], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, EVERY_PAGE: '1' },
});
process.exitCode = done.status ?? 1;
