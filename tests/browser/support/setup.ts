/**
 * Once before all browser tests: both browsers are there, the extension is built from what is checked out, and Firefox
 * was started once.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { requireBrowsers } from './browsers.ts';
import { startProfile } from './firefox-profile.ts';

export default async function setup(): Promise<() => Promise<void>> {
  requireBrowsers();
  build();
  return startProfile();
}

function build(): void {
  // `npm test` has just built it. A single browser test may be run by hand, against whatever is there.
  if (process.env['HOLDOUT_BUILT'] === '1') return;
  const done = spawnSync('npm', ['run', 'build'], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error(`The extension does not build:\n${done.stdout}\n${done.stderr}`);
}
