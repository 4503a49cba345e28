/** For tests that hold in both browsers: one `describe` for each, with replicas of its own. */
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { startReplicas, type Server } from '../replicas/index.ts';
import { browserNames, type BrowserName } from './browsers.ts';
import { launch, type Driver, type LaunchOptions } from './driver.ts';

/** Where `npm run build` leaves the extension. */
export const built: Record<BrowserName, string> = {
  chromium: fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url)),
};

export interface Bed {
  readonly name: BrowserName;
  readonly server: Server;
  /** Starts a browser on this bed's replicas, with the built extension unless told otherwise. Closed after the test. */
  launch(options?: Partial<Omit<LaunchOptions, 'browser' | 'server'>>): Promise<Driver>;
  /** The same without an extension. */
  launchBare(): Promise<Driver>;
  /**
   * One browser for all tests of this bed that ask with the same options: for what leaves nothing behind but what is
   * stored, which is emptied first.
   */
  shared(options?: Pick<LaunchOptions, 'extensionDir' | 'grant'>): Promise<Driver>;
  /** The same without an extension. */
  sharedBare(): Promise<Driver>;
}

/**
 * `body` is called once for each browser. A fresh world before each test, and every browser that the test started is
 * closed after it, even when it failed.
 */
export function forEachBrowser(
  title: string,
  body: (bed: Bed) => void,
  names: readonly BrowserName[] = browserNames,
): void {
  describe.each([...names])(`${title} (%s)`, (name) => {
    let server: Server | undefined;
    let open: Driver[] = [];
    let bare: Driver | undefined;
    const shared = new Map<string, Driver>();
    const running = (): Server => {
      if (server === undefined) throw new Error('The replicas run within tests only');
      return server;
    };
    beforeAll(async () => {
      server = await startReplicas();
    });
    afterEach(async () => {
      const closing = open;
      open = [];
      await Promise.all(closing.map((driver) => driver.close()));
      running().reset();
    });
    afterAll(async () => {
      for (const driver of [...shared.values(), ...(bare ? [bare] : [])]) await driver.close();
      await server?.close();
    });
    const start = async (options: Omit<LaunchOptions, 'browser' | 'server'>): Promise<Driver> => {
      const driver = await launch({ ...options, browser: name, server: running() });
      open.push(driver);
      return driver;
    };
    body({
      name,
      get server() {
        return running();
      },
      launch: (options) => start({ extensionDir: built[name], ...options }),
      launchBare: () => start({}),
      shared: async (options = {}) => {
        const key = JSON.stringify(options);
        const known = shared.get(key);
        if (known) {
          await known.empty();
          return known;
        }
        const driver = await launch({ extensionDir: built[name], ...options, browser: name, server: running() });
        shared.set(key, driver);
        return driver;
      },
      sharedBare: async () => {
        bare ??= await launch({ browser: name, server: running() });
        return bare;
      },
    });
  });
}
