/** Starts the browsers as tests need them: every host leads to the replicas, and neither asks the network for anything. */
import process from 'node:process';
import { launch as launchBrowser, type Browser } from 'puppeteer-core';
import type { BrowserName } from './browsers.ts';
import { SPARING_CHROMIUM, SPARING_FIREFOX } from './sparing.ts';

export type ColorScheme = 'light' | 'dark';

export interface LaunchOptions {
  browser: BrowserName;
  /** The replicas, from `startReplicas()`. Absent: the network as it is, for `npm run live` alone. */
  server?: { httpsPort: number; httpPort: number; spki: string };
  /** A built extension. It is copied, so that a test may change its version. */
  extensionDir?: string;
  /** Optional hosts that are granted from the start, as match patterns. */
  grant?: string[];
  headful?: boolean;
  colorScheme?: ColorScheme;
  /** Things move as they do for people; without it they stand still, as who asks for less motion has it. */
  motion?: boolean;
  /** A folder for the profile, to start again with what an earlier browser left. */
  profile?: string;
}

const HEADLESS_SIZE = { width: 1280, height: 900 };

function chromiumArgs({ server, motion }: LaunchOptions): string[] {
  return [
    // Chromium's sandbox does not work for root, which is what a container runs as.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--window-size=${HEADLESS_SIZE.width},${HEADLESS_SIZE.height}`,
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--lang=en-US',
    // The browser's own questions to the network.
    '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication,SpareRendererForSitePerProcess',
    // Sites stay apart from each other; pages of one site share what they may, which spares each test a process.
    '--renderer-process-limit=3',
    '--gaia-url=http://127.0.0.1:1',
    '--component-updater=url-source=http://127.0.0.1:1/u',
    ...(server
      ? [
          ...(motion ? [] : SPARING_CHROMIUM),
          `--host-resolver-rules=MAP *:80 127.0.0.1:${server.httpPort},MAP * 127.0.0.1:${server.httpsPort}`,
          `--ignore-certificate-errors-spki-list=${server.spki}`,
        ]
      : []),
  ];
}

/** What Firefox calls the looks that a page is told a person prefers. */
export const FIREFOX_SCHEME = { dark: 0, light: 1 } as const;

/** @param executablePath where Chromium is */
export async function launchChromium(options: LaunchOptions, executablePath: string): Promise<Browser> {
  return launchBrowser({
    executablePath,
    headless: !options.headful,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    // Hidden tabs must be as slow here as they are for people.
    ignoreDefaultArgs: [
      '--disable-background-timer-throttling',
      '--disable-backgrounding-occluded-windows',
      '--disable-renderer-backgrounding',
    ],
    args: chromiumArgs(options),
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
  });
}

/**
 * @param executablePath where Firefox is
 * @param uuids by an extension's id, the host of its own pages
 */
export async function launchFirefox(
  options: LaunchOptions,
  executablePath: string,
  uuids: Record<string, string>,
): Promise<Browser> {
  const { server } = options;
  return launchBrowser({
    browser: 'firefox',
    executablePath,
    headless: !options.headful,
    acceptInsecureCerts: server !== undefined,
    defaultViewport: null,
    args: ['--remote-allow-system-access', `--width=${HEADLESS_SIZE.width}`, `--height=${HEADLESS_SIZE.height}`],
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'extensions.webextensions.uuids': JSON.stringify(uuids),
      'extensions.webextOptionalPermissionPrompts': false,
      // What is installed for a session only would otherwise lose its storage with it; see `profile`.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(server
        ? {
            'network.dns.forceResolve': '127.0.0.1',
            'network.socket.forcePort': `443=${server.httpsPort};80=${server.httpPort}`,
            'network.trr.mode': 5,
            ...SPARING_FIREFOX,
            ...(options.motion ? { 'ui.prefersReducedMotion': 0 } : {}),
          }
        : {}),
      'intl.accept_languages': 'en-US, en',
      'layout.css.prefers-color-scheme.content-override': FIREFOX_SCHEME[options.colorScheme ?? 'light'],
    },
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
  });
}
