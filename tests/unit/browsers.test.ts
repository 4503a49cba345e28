// @vitest-environment node
/** Where browsers are looked for, and what a person is told when one is missing. Nothing is installed here. */
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBrowser, installCommand, requireBrowsers } from '../browser/support/browsers.ts';

describe.skipIf(process.platform !== 'linux')('browsers', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'browsers-'));
    vi.stubEnv('PATH', folder);
    vi.stubEnv('CHROMIUM_PATH', '');
    vi.stubEnv('FIREFOX_PATH', '');
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    await rm(folder, { recursive: true });
  });

  async function put(name: string, mode = 0o755): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, '#!/bin/sh\n');
    await chmod(path, mode);
    return path;
  }

  test('are found in PATH, Chromium before Chrome', async () => {
    expect(findBrowser('chromium')).toBeUndefined();
    const chrome = await put('google-chrome');
    expect(findBrowser('chromium')).toBe(chrome);
    const chromium = await put('chromium');
    expect(findBrowser('chromium')).toBe(chromium);
    const esr = await put('firefox-esr');
    expect(requireBrowsers()).toEqual({ chromium, firefox: esr });
  });

  test('are what their variable says, and a wrong one is no silent nothing', async () => {
    await put('firefox');
    const mine = await put('my-firefox');
    vi.stubEnv('FIREFOX_PATH', mine);
    expect(findBrowser('firefox')).toBe(mine);
    vi.stubEnv('FIREFOX_PATH', join(folder, 'gone'));
    expect(() => findBrowser('firefox')).toThrow('FIREFOX_PATH');
  });

  test('that are missing stop the run with the command to run', async () => {
    await put('chromium');
    expect(() => requireBrowsers()).toThrow(/No firefox found\. Run this, then try again:\n\n {2}\S/u);
    expect(() => requireBrowsers()).toThrow(installCommand(['firefox']).replaceAll('apt-get', 'sudo apt-get'));
    expect(requireBrowsers(['chromium'])).toMatchObject({ firefox: '' });
  });
});
