/** For tests that hold in both browsers: one `describe` for each, with replicas of its own. */
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { startReplicas, type Server } from '../../replicas/index.ts';
import { browserNames, type BrowserName } from './browsers.ts';
import { launch, type Driver, type LaunchOptions } from './driver.ts';

/** Where `npm run build` leaves the extension. */
export const built: Record<BrowserName, string> = {
  chromium: fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url)),
};

export interface Bed {
  readonly name: BrowserName;
  readonly server: Server;
  /** Starts a browser on this bed's replicas, with the built extension unless told otherwise. Closed after the test. */
  launch(options?: Partial<Omit<LaunchOptions, 'browser' | 'server'>>): Promise<Driver>;
  /** The same without an extension. */
  launchBare(): Promise<Driver>;
  /**
   * One browser for all tests of a file that ask with the same options: for what leaves nothing behind but what is
   * stored, which is emptied first.
   */
  shared(options?: Pick<LaunchOptions, 'extensionDir' | 'grant'>): Promise<Driver>;
  /** The same without an extension. */
  sharedBare(): Promise<Driver>;
}

/**
 * What the beds of one file share: replicas and browsers, started where a test first asks for them and closed after the
 * file. Each start costs the machine more than most tests do.
 */
interface House {
  server: Server | undefined;
  bare: Driver | undefined;
  shared: Map<string, Driver>;
}

const emptyHouse = (): House => ({ server: undefined, bare: undefined, shared: new Map() });
const houses: Record<BrowserName, House> = { chromium: emptyHouse(), firefox: emptyHouse() };

async function closeHouse(name: BrowserName): Promise<void> {
  const { server, bare, shared } = houses[name];
  houses[name] = emptyHouse();
  await Promise.all([...shared.values(), ...(bare ? [bare] : [])].map((driver) => driver.close()));
  await server?.close();
}

/**
 * `body` is called once for each browser. A fresh world before each test, and every browser that the test started is
 * closed after it, even when it failed. To be called at the top of a file.
 */
export function forEachBrowser(
  title: string,
  body: (bed: Bed) => void,
  names: readonly BrowserName[] = browserNames,
): void {
  afterAll(async () => {
    for (const name of names) await closeHouse(name);
  });
  describe.each([...names])(`${title} (%s)`, (name) => {
    let open: Driver[] = [];
    const running = (): Server => {
      const { server } = houses[name];
      if (server === undefined) throw new Error('The replicas run within tests only');
      return server;
    };
    beforeAll(async () => {
      houses[name].server ??= await startReplicas();
    });
    afterEach(async () => {
      const closing = open;
      open = [];
      await Promise.all(closing.map((driver) => driver.close()));
      running().reset();
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
        const { shared } = houses[name];
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
        const house = houses[name];
        house.bare ??= await launch({ browser: name, server: running() });
        return house.bare;
      },
    });
  });
}
