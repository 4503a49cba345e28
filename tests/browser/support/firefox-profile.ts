/**
 * Firefox compiles its own scripts at a profile's first start and keeps them in the profile. A profile that was started
 * once, copied for each test, halves what a start costs; tests get nothing else from it.
 */
import { cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { launch } from 'puppeteer-core';
import { requireBrowsers } from './browsers.ts';
import { until } from './until.ts';

/** The environment's variable that says where the started profile is. Without it each test begins with an empty one. */
const STARTED = 'HOLDOUT_FIREFOX_STARTED';

/** What the first start compiled, and the preferences that say for which version. */
const COMPILED = ['startupCache/scriptCache.bin', 'startupCache/startupCache.8.little'];

/**
 * Starts Firefox once in a profile of its own, until it has written what it compiled, and lets `launch` know of it.
 * Where nothing is written in half a minute, tests begin with empty profiles, as slowly as they would without this.
 *
 * @returns what takes the profile away again
 */
export async function startProfile(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'holdout-firefox-'));
  const profile = join(folder, 'profile');
  const browser = await launch({
    browser: 'firefox',
    executablePath: requireBrowsers(['firefox']).firefox,
    headless: true,
    userDataDir: profile,
    extraPrefsFirefox: {
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'network.dns.forceResolve': '127.0.0.1',
    },
  });
  const written = async (): Promise<boolean> =>
    (await Promise.all(COMPILED.map((file) => stat(join(profile, file)).then(({ size }) => size > 0)))).every(Boolean);
  const ready = await until('what Firefox compiled', () => written().catch(() => false), Boolean).catch(() => false);
  await browser.close();
  if (ready) process.env[STARTED] = profile;
  return async () => {
    delete process.env[STARTED];
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
}

/**
 * @param folder where the copy is put; it is the caller's to delete
 * @returns the copy, or nothing where no profile was started before
 */
export async function copyStartedProfile(folder: string): Promise<string | undefined> {
  const started = process.env[STARTED];
  if (started === undefined) return undefined;
  const copy = join(folder, 'profile');
  await cp(started, copy, { recursive: true, filter: (path) => !/[/\\](?:lock|\.parentlock|cache2)$/u.test(path) });
  return copy;
}
