/** Once before all browser tests: both browsers are there, and the extension is built from what is checked out. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { requireBrowsers } from './browsers.ts';

export default function setup(): void {
  requireBrowsers();
  // `npm test` has just built it. A single browser test may be run by hand, against whatever is there.
  if (process.env['HOLDOUT_BUILT'] === '1') return;
  const done = spawnSync('npm', ['run', 'build'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error(`The extension does not build:\n${done.stdout}\n${done.stderr}`);
}
