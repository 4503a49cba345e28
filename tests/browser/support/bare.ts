/** A browser as the engine's own tests need it: no extension, no replicas, and only as much going on as they cause. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { launch, type Browser } from 'puppeteer-core';
import { requireBrowsers, type BrowserName } from './browsers.ts';
import { copyStartedProfile } from './firefox-profile.ts';
import { SPARING_CHROMIUM, SPARING_FIREFOX } from './sparing.ts';

export interface BareBrowser {
  browser: Browser;
  /** Ends the browser and deletes what it kept. */
  close: () => Promise<void>;
}

interface Options {
  /** More of Chromium's switches. */
  args?: string[];
  /** How long, in ms, one call into a page may take; Puppeteer's own bound where nothing is said. */
  protocolTimeout?: number;
}

/** @returns the browser, with one tab; it asks the network for nothing by itself */
export async function launchBare(name: BrowserName, options: Options = {}): Promise<BareBrowser> {
  const executablePath = requireBrowsers([name])[name];
  const common = {
    executablePath,
    headless: true,
    ...(options.protocolTimeout === undefined ? {} : { protocolTimeout: options.protocolTimeout }),
  };
  if (name === 'chromium') {
    const browser = await launch({
      ...common,
      pipe: true,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--no-first-run',
        '--lang=en-US',
        '--disable-features=NetworkTimeServiceQuerying',
        '--gaia-url=http://127.0.0.1:1',
        '--component-updater=url-source=http://127.0.0.1:1/u',
        ...SPARING_CHROMIUM,
        ...(options.args ?? []),
      ],
    });
    return { browser, close: () => browser.close() };
  }
  const folder = await mkdtemp(join(tmpdir(), 'holdout-bare-'));
  const profile = await copyStartedProfile(folder);
  const browser = await launch({
    ...common,
    browser: 'firefox',
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'network.trr.mode': 5,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'dom.max_script_run_time': 0,
      ...SPARING_FIREFOX,
    },
    ...(profile === undefined ? {} : { userDataDir: profile }),
  });
  return {
    browser,
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
