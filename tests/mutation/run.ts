/**
 * `npm run mutation`: Stryker over the engine's files, or over those named: `npm run mutation -- rows,state`. Stryker
 * is installed here when it is first asked for, so that nothing else of the project depends on it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const windows = process.platform === 'win32';
if (!existsSync(`${here}node_modules/@stryker-mutator/core`)) {
  const done = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: here, stdio: 'inherit', shell: windows });
  if (done.status !== 0) process.exit(done.status ?? 1);
}
if (!existsSync(`${root}.wxt/tsconfig.json`))
  spawnSync('npm', ['run', 'prepare:wxt'], { cwd: root, stdio: 'inherit', shell: windows });
const entry = `${here}node_modules/@stryker-mutator/core/bin/stryker.js`;
const files = process.argv[2];
const run = spawnSync(process.execPath, [entry, 'run', 'tests/mutation/stryker.config.mjs'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...(files && { MUTATE: files }) },
});
process.exitCode = run.status ?? 1;
