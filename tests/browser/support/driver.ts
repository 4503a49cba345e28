/**
 * One way to drive the extension in both real browsers. Every host name leads to the local replicas, the browser itself
 * asks the network for nothing, and what the two do differently is settled here, so that a test is written once.
 */
import { createHash, randomUUID } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { TargetType, type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import type { Browser as Api } from 'webextension-polyfill';
import { services } from '../../../src/catalog/index.ts';
import { parseStore } from '../../../src/ledger/storage/parse.ts';
import type { Change, Finding, Ledger } from '../../../src/ledger/schema.ts';
import { sameSetting, type Ref } from '../../../src/shared/refs.ts';
import { requireBrowsers, type BrowserName } from './browsers.ts';
import { chromiumRoots, firefoxRoots, type Bidi, type Notice, type NoticeButton } from './closed-roots.ts';
import { copyStartedProfile } from './firefox-profile.ts';
import { FIREFOX_SCHEME, launchChromium, launchFirefox, type ColorScheme, type LaunchOptions } from './launching.ts';
import { PATIENCE } from './patience.ts';

export type { BrowserName } from './browsers.ts';
export type { Notice, NoticeButton } from './closed-roots.ts';
export type { ColorScheme, LaunchOptions } from './launching.ts';

export interface ToolbarPopup {
  url: string;
  width: number;
  height: number;
  /** The inside of the popup. Firefox can show it and photograph it, not drive it: open its page as a tab there. */
  page?: Page;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly extensionId: string;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly baseUrl: string;
  /** The tab that the browser started with. */
  page(): Promise<Page>;
  newPage(url?: string, options?: { background?: boolean }): Promise<Page>;
  /** The address of a tab; Puppeteer itself does not follow Firefox to extension pages. */
  url(page: Page): Promise<string>;
  /** Goes to any address, those of the extension included, which Puppeteer alone cannot in Firefox. */
  goto(page: Page, url: string): Promise<void>;
  openExtensionPage(path: string, options?: { background?: boolean }): Promise<Page>;
  /** A tab that something else opened: its address starts with `url`, or is this path of the extension. */
  waitForPage(url: string, timeout?: number): Promise<Page>;
  clickToolbarButton(page: Page): Promise<ToolbarPopup>;
  /** Runs a function with the extension's own API, in a hidden tab of its own: the background is not woken. */
  inExtension<Args extends unknown[], T>(
    run: (browser: Api, ...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T>;
  readStorage(area?: 'local' | 'session'): Promise<Record<string, unknown>>;
  writeStorage(items: Record<string, unknown>, area?: 'local' | 'session'): Promise<void>;
  /** What is known of a setting, whoever was signed in last; undefined where nothing is. */
  finding(ref: Ref): Promise<Finding | undefined>;
  /** Every change, in the order in which they began. */
  changes(): Promise<Change[]>;
  /** The extension's id of the tab. */
  tabId(page: Page): Promise<number>;
  /** What the toolbar button shows, for one tab or in general. */
  badge(page?: Page): Promise<{ text: string; title: string }>;
  /**
   * Lets the extension into private windows and opens this address in one. Firefox alone.
   * @returns what closes it
   */
  openPrivate(url: string): Promise<() => Promise<void>>;
  /** Opens this address in a container (its cookies are apart from those of other tabs). Firefox alone. */
  openContainer(url: string): Promise<void>;
  backgroundRuns(): Promise<boolean>;
  killBackground(): Promise<void>;
  /** From now on the browser's prompt for these hosts is answered with yes; nothing is granted yet. */
  acceptPrompt(hosts: string[]): Promise<void>;
  /** Grants hosts as if the extension had asked and the person had agreed. */
  grant(hosts: string[]): Promise<void>;
  revoke(hosts: string[]): Promise<void>;
  /** Installs a newer version over the running one, from `dir` when given; open pages keep the old scripts. */
  updateExtension(dir?: string): Promise<string>;
  /**
   * What the extension shows in the page, or undefined; it stands in a closed shadow root, which only a driver can
   * open.
   */
  notice(page: Page): Promise<Notice | undefined>;
  /** Waits for a notice that contains `text`. */
  waitForNotice(page: Page, text?: string, timeout?: number): Promise<Notice>;
  waitForNoNotice(page: Page, timeout?: number): Promise<void>;
  /** Presses a button of the notice as a person does, by the mouse or by Tab and Enter. */
  clickNoticeButton(page: Page, name: string): Promise<void>;
  pressNoticeButton(page: Page, name: string): Promise<void>;
  setColorScheme(scheme: ColorScheme): Promise<void>;
  screenshot(page: Page, file: string, clip?: NoticeButton['box']): Promise<void>;
  /** Closes the tabs that were opened, empties what is stored, and ends the background. What was granted stays. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

interface Manifest {
  version: string;
  action?: { default_popup?: string };
  optional_host_permissions?: string[];
  browser_specific_settings?: { gecko?: { id?: string } };
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function until<T>(what: string, timeout: number, look: () => Promise<T | undefined> | T | undefined): Promise<T> {
  const start = Date.now();
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    const waited = Date.now() - start;
    if (waited > timeout) throw new Error(`Waited ${timeout} ms for ${what}`);
    // Soon at first, then less often: a look costs the page and the browser the cores that are waited for.
    await sleep(Math.min(500, 60 + waited / 5));
  }
}

class Driven implements Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  extensionId = '';
  baseUrl = '';
  #folder: string;
  #installed = '';
  #scheme: ColorScheme;
  #helper: Page | undefined;
  readonly #opened = new Set<Page>();
  #session: CDPSession | undefined;
  #uuid: string;

  constructor(name: BrowserName, browser: Browser, folder: string, scheme: ColorScheme, uuid: string) {
    this.name = name;
    this.browser = browser;
    this.#folder = folder;
    this.#scheme = scheme;
    this.#uuid = uuid;
  }

  async install(dir: string, profile?: string): Promise<void> {
    // Chromium names an extension after its folder: the same profile finds what it had stored.
    this.#installed = profile === undefined ? join(this.#folder, 'extension') : join(profile, 'holdout');
    await cp(dir, this.#installed, { recursive: true });
    this.extensionId = await this.browser.installExtension(this.#installed);
    this.baseUrl =
      this.name === 'chromium' ? `chrome-extension://${this.extensionId}/` : `moz-extension://${this.#uuid}/`;
  }

  #manifest = async (): Promise<Manifest> => {
    if (this.#installed === '') throw new Error('No extension was installed');
    const manifest: Manifest = JSON.parse(await readFile(join(this.#installed, 'manifest.json'), 'utf8'));
    return manifest;
  };

  get #bidi(): Bidi {
    const connection: Bidi = Reflect.get(this.browser, 'connection');
    return connection;
  }

  #context(page: Page): string {
    const context: string = Reflect.get(page.mainFrame(), '_id');
    return context;
  }

  /** Runs an expression in Firefox's own window; it may be a promise, and its value comes back as JSON. */
  async #inFirefox<T>(expression: string): Promise<T> {
    const tree = await this.#bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const contexts: unknown = tree.result['contexts'];
    const context: unknown = Array.isArray(contexts) ? Reflect.get(contexts[0], 'context') : undefined;
    const done = await this.#bidi.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      target: { context },
      awaitPromise: true,
    });
    if (done.result['type'] !== 'success')
      throw new Error(`In Firefox: ${JSON.stringify(done.result['exceptionDetails'])}`);
    const value: T = JSON.parse(String(Reflect.get(Object(done.result['result']), 'value')));
    return value;
  }

  async #dress(page: Page): Promise<Page> {
    page.setDefaultTimeout(PATIENCE);
    this.#opened.add(page);
    if (this.name === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.#scheme }]);
    return page;
  }

  async page(): Promise<Page> {
    const [first] = await this.browser.pages();
    return this.#dress(first ?? (await this.browser.newPage()));
  }

  async newPage(url?: string, options: { background?: boolean } = {}): Promise<Page> {
    const page = await this.#dress(await this.browser.newPage({ background: options.background ?? false }));
    if (url !== undefined) await this.goto(page, url);
    return page;
  }

  async goto(page: Page, url: string): Promise<void> {
    if (this.name === 'firefox' && url.startsWith('moz-extension:')) {
      await this.#bidi.send('browsingContext.navigate', { context: this.#context(page), url, wait: 'complete' });
    } else await page.goto(url);
  }

  async url(page: Page): Promise<string> {
    return page.evaluate(() => location.href);
  }

  async openExtensionPage(path: string, options: { background?: boolean } = {}): Promise<Page> {
    return this.newPage(this.baseUrl + path, options);
  }

  async waitForPage(url: string, timeout = PATIENCE): Promise<Page> {
    const start = url.includes('://') ? url : this.baseUrl + url;
    const page = await until(`a tab at ${start}`, timeout, async () => {
      for (const tab of await this.browser.pages()) {
        // A tab that is just closing or going elsewhere has no address to tell.
        const address = await this.url(tab).catch(() => '');
        if (address.startsWith(start)) return tab;
      }
      return undefined;
    });
    return this.#dress(page);
  }

  async clickToolbarButton(page: Page): Promise<ToolbarPopup> {
    const path = (await this.#manifest()).action?.default_popup;
    if (path === undefined) throw new Error('The extension has no popup');
    await page.bringToFront();
    return this.name === 'chromium' ? this.#chromiumPopup(page, path) : this.#firefoxPopup();
  }

  async #chromiumPopup(page: Page, path: string): Promise<ToolbarPopup> {
    const extension = (await this.browser.extensions()).get(this.extensionId);
    if (extension === undefined) throw new Error('The extension is not installed');
    const tabs = new Set((await this.browser.pages()).map((tab) => tab.target()));
    await extension.triggerAction(page);
    const popup = await until('the popup', PATIENCE, async () =>
      (await extension.pages()).find((view) => view.url().startsWith(this.baseUrl + path) && !tabs.has(view.target())),
    );
    await this.#dress(popup);
    const size = await popup.evaluate(() => {
      const { width, height } = document.documentElement.getBoundingClientRect();
      return { width, height };
    });
    return {
      url: popup.url(),
      ...size,
      page: popup,
      screenshot: (file) => this.screenshot(popup, file, { x: 0, y: 0, ...size }),
      close: () => popup.close(),
    };
  }

  async #firefoxPopup(): Promise<ToolbarPopup> {
    const view = 'document.querySelector(".webextension-popup-browser")';
    const extension = `WebExtensionPolicy.getByID(${JSON.stringify(this.extensionId)}).extension`;
    await this.#inFirefox(`${extension}.apiManager.global.browserActionFor(${extension}).triggerAction(window)`);
    interface Seen {
      url: string;
      width: number;
      height: number;
    }
    const look = `(() => { const view = ${view}; if (!view) return null; const { width, height } = view.getBoundingClientRect();
      return { url: view.currentURI.spec, width, height }; })()`;
    // It opens small and grows as its page is laid out.
    let last = '';
    const seen = await until('the popup', PATIENCE, async () => {
      const now = await this.#inFirefox<Seen | null>(look);
      const settled =
        now !== null && now.url.startsWith(this.baseUrl) && now.height > 0 && JSON.stringify(now) === last;
      last = JSON.stringify(now);
      if (!settled) await sleep(150);
      return settled ? now : undefined;
    });
    return {
      ...seen,
      screenshot: async (file) => {
        const data = await this.#inFirefox<string>(`(async () => {
          const view = ${view};
          const { width, height } = view.getBoundingClientRect();
          const bitmap = await view.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white');
          const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
          canvas.width = bitmap.width;
          canvas.height = bitmap.height;
          canvas.getContext('2d').drawImage(bitmap, 0, 0);
          return canvas.toDataURL('image/png').split(',')[1];
        })()`);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, Buffer.from(data, 'base64'));
      },
      close: async () => {
        await this.#inFirefox(`${view}?.closest('panel')?.hidePopup()`);
      },
    };
  }

  async inExtension<Args extends unknown[], T>(
    run: (browser: Api, ...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T> {
    if (this.#helper === undefined || this.#helper.isClosed()) {
      // A file that every extension has and that runs nothing; its document has the extension's API all the same.
      this.#helper = await this.openExtensionPage('manifest.json', { background: true });
    }
    const list = args.map((arg) => `, ${JSON.stringify(arg)}`).join('');
    const text = await this.#helper.evaluate(
      `(async () => JSON.stringify({ value: await (${run.toString()})(globalThis.browser ?? globalThis.chrome${list}) }))()`,
    );
    const answer: { value: T } = JSON.parse(String(text));
    return answer.value;
  }

  async readStorage(area: 'local' | 'session' = 'local'): Promise<Record<string, unknown>> {
    return this.inExtension((browser, where) => browser.storage[where].get(), area);
  }

  async writeStorage(items: Record<string, unknown>, area: 'local' | 'session' = 'local'): Promise<void> {
    await this.inExtension(
      async (browser, what, where) => {
        await browser.storage[where].set(what);
        // Written behind the background's back: the copy that it keeps of the head is none any more.
        if (where === 'local') await browser.storage.session.remove('head');
      },
      items,
      area,
    );
  }

  /** The ledger as it is stored, so that no test has to know how. */
  async #ledger(): Promise<Ledger> {
    const parsed = parseStore(await this.readStorage());
    if (!parsed.ok) throw new Error(parsed.detail);
    return parsed.ledger;
  }

  async finding(ref: Ref): Promise<Finding | undefined> {
    const { findings } = await this.#ledger();
    const known = [...findings.values()].filter(
      (one) => sameSetting(one, ref) && (ref.account === undefined || one.account === ref.account),
    );
    return known.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1);
  }

  async changes(): Promise<Change[]> {
    return (await this.#ledger()).changes;
  }

  async tabId(page: Page): Promise<number> {
    const tabs = await this.inExtension((browser) => browser.tabs.query({}));
    const mine = tabs.filter((tab) => tab.url === page.url());
    const id = mine[0]?.id;
    if (id === undefined || mine.length > 1)
      throw new Error(`${mine.length} tabs at ${page.url()} that the extension may see`);
    return id;
  }

  async badge(page?: Page): Promise<{ text: string; title: string }> {
    const where = page === undefined ? {} : { tabId: await this.tabId(page) };
    return this.inExtension(
      async (browser, details) => ({
        text: await browser.action.getBadgeText(details),
        title: await browser.action.getTitle(details),
      }),
      where,
    );
  }

  #worker(): Target | undefined {
    return this.browser
      .targets()
      .find((target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(this.baseUrl));
  }

  async backgroundRuns(): Promise<boolean> {
    if (this.name === 'chromium') {
      // Asked of the browser itself: Puppeteer learns of a worker only some time after it has begun to answer.
      this.#session ??= await this.browser.target().createCDPSession();
      const { targetInfos } = await this.#session.send('Target.getTargets');
      return targetInfos.some((info) => info.type === 'service_worker' && info.url.startsWith(this.baseUrl));
    }
    return this.#inFirefox(
      `WebExtensionPolicy.getByID(${JSON.stringify(this.extensionId)}).extension.backgroundState === 'running'`,
    );
  }

  async killBackground(): Promise<void> {
    if (!(await this.backgroundRuns())) return;
    if (this.name === 'chromium') {
      const target = await until('the background', PATIENCE, () => this.#worker());
      // Where much goes on, the browser starts another at once.
      await until('the background to end', PATIENCE, async () => {
        await (await target.worker())?.close().catch(() => undefined);
        // Puppeteer may hear of the end late, or never.
        return this.browser.targets().includes(target) && (await this.backgroundRuns()) ? undefined : true;
      });
      return;
    }
    await this.#inFirefox(
      `WebExtensionPolicy.getByID(${JSON.stringify(this.extensionId)}).extension.terminateBackground()`,
    );
    await until('the background to end', PATIENCE, async () => ((await this.backgroundRuns()) ? undefined : true));
  }

  async openPrivate(url: string): Promise<() => Promise<void>> {
    if (this.name === 'chromium') throw new Error('Chromium takes an unpacked extension away when it is let in there');
    await this.#inFirefox(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const permissions = ['internal:privateBrowsingAllowed'];
      await ExtensionPermissions.add(${JSON.stringify(this.extensionId)}, { permissions, origins: [] });
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(${JSON.stringify(this.extensionId)})).reload();
    })()`);
    // It was started anew.
    this.#helper = undefined;
    const id = await until('the extension to be let into private windows', PATIENCE, async () =>
      this.inExtension(
        async (browser, address) => (await browser.windows.create({ incognito: true, url: address })).id,
        url,
      ).catch(() => undefined),
    );
    return async () => {
      await this.inExtension(async (browser, windowId) => browser.windows.remove(windowId), id);
    };
  }

  async openContainer(url: string): Promise<void> {
    if (this.name === 'chromium') throw new Error('Chromium has no containers');
    await this.#inFirefox(`(() => {
      const triggeringPrincipal = Services.scriptSecurityManager.createNullPrincipal({ userContextId: 1 });
      window.gBrowser.selectedTab = window.gBrowser.addTab(${JSON.stringify(url)}, { userContextId: 1, triggeringPrincipal });
    })()`);
  }

  async acceptPrompt(hosts: string[]): Promise<void> {
    // Firefox is told at its start not to ask at all.
    if (this.name === 'firefox') return;
    const page = await this.newPage('chrome://extensions/', { background: true });
    for (const host of hosts) {
      await page.evaluate(
        `chrome.developerPrivate.addHostPermission(${JSON.stringify(this.extensionId)}, ${JSON.stringify(host)})`,
      );
    }
    await page.close();
  }

  async grant(hosts: string[]): Promise<void> {
    const optional = (await this.#manifest()).optional_host_permissions ?? [];
    const anyOne = optional.includes('https://*/*');
    const unlisted = hosts.filter((host) => !optional.includes(host) && !(anyOne && host.startsWith('https://')));
    if (unlisted.length > 0) throw new Error(`Not among the manifest's optional hosts: ${unlisted.join(', ')}`);
    if (this.name === 'firefox') {
      // A request needs a press in the extension's own page; what a press leads to is this.
      const id = JSON.stringify(this.extensionId);
      await this.#inFirefox(`ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.add(
        ${id}, { origins: ${JSON.stringify(hosts)}, permissions: [] }, WebExtensionPolicy.getByID(${id}).extension)`);
    } else {
      await this.acceptPrompt(hosts);
      await this.inExtension((browser, origins) => browser.permissions.request({ origins }), hosts);
    }
    const has = await this.inExtension((browser, origins) => browser.permissions.contains({ origins }), hosts);
    if (!has) throw new Error(`${this.name} did not grant ${hosts.join(', ')}`);
    await this.#choose(services.filter((service) => service.hosts.some((host) => hosts.includes(host))));
  }

  /** As the first page does: whoever gives access to a service's site has chosen it. */
  async #choose(chosen: readonly { id: string }[]): Promise<void> {
    if (chosen.length === 0) return;
    const change = { services: { add: chosen.map(({ id }) => id), remove: [] } };
    await this.inExtension((browser, message) => browser.runtime.sendMessage(message), {
      type: 'preferences/set',
      change,
    });
  }

  async revoke(hosts: string[]): Promise<void> {
    await this.inExtension((browser, origins) => browser.permissions.remove({ origins }), hosts);
  }

  async updateExtension(dir?: string): Promise<string> {
    const { version } = await this.#manifest();
    if (dir !== undefined) await cp(dir, this.#installed, { recursive: true });
    const manifest = await this.#manifest();
    const parts = version.split('.');
    const next = [...parts.slice(0, -1), Number(parts.at(-1)) + 1].join('.');
    await writeFile(join(this.#installed, 'manifest.json'), JSON.stringify({ ...manifest, version: next }));
    if (this.#helper !== undefined && !this.#helper.isClosed()) await this.#helper.close();
    this.#helper = undefined;
    await this.browser.installExtension(this.#installed);
    return next;
  }

  async notice(page: Page): Promise<Notice | undefined> {
    const roots = this.name === 'chromium' ? chromiumRoots(page) : firefoxRoots(this.#bidi, this.#context(page));
    const texts = await roots.catch((error: unknown) => {
      // The page is on its way elsewhere; a later look will see.
      if (/context|navigat|detached|node|closed/iu.test(String(error))) return [];
      throw error;
    });
    const notices = texts.map((text): Notice => JSON.parse(text));
    return notices.find((notice) => notice.text !== '');
  }

  async waitForNotice(page: Page, text = '', timeout = PATIENCE): Promise<Notice> {
    let last: Notice | undefined;
    return until(`a notice that says "${text}"`, timeout, async () => {
      last = await this.notice(page);
      return last?.text.includes(text) ? last : undefined;
    }).catch((error: unknown) => {
      throw new Error(`${String(error)}; ${last ? `it said "${last.text}"` : 'there was none'}`, { cause: error });
    });
  }

  async waitForNoNotice(page: Page, timeout = PATIENCE): Promise<void> {
    await until('the notice to go', timeout, async () => ((await this.notice(page)) === undefined ? true : undefined));
  }

  async #noticeButton(page: Page, name: string): Promise<{ button: NoticeButton; excused: boolean }> {
    // It may still be sliding in: the place counts once two looks agree on it.
    let last = '';
    let said: string | undefined;
    return until(`the notice's button "${name}"`, PATIENCE, async () => {
      const notice = await this.notice(page);
      said = notice?.text;
      const button = notice?.buttons.find((one) => one.name === name && !one.disabled);
      const place = JSON.stringify(button?.box);
      const settled = place === last;
      last = place;
      return settled && notice !== undefined && button !== undefined ? { button, excused: notice.excused } : undefined;
    }).catch((error: unknown) => {
      throw new Error(`${String(error)}; ${said === undefined ? 'there was no notice' : `it said "${said}"`}`, {
        cause: error,
      });
    });
  }

  /**
   * Presses once more where the notice says that it had not been in sight for long enough, as it asks a person to: on
   * a busy machine a whole second may go by in which nothing is drawn.
   */
  async #pressedInNotice(page: Page, name: string, press: (button: NoticeButton) => Promise<void>): Promise<void> {
    for (let presses = 0; presses < 5; presses += 1) {
      const { button, excused } = await this.#noticeButton(page, name);
      await press(button);
      const after = await this.notice(page);
      const own = after?.buttons.find((one) => one.name === name);
      if (!after?.excused || own === undefined || (excused && !own.disabled)) return;
    }
    throw new Error(`"${name}" was pressed five times, and each time the notice said that it was not in sight`);
  }

  async clickNoticeButton(page: Page, name: string): Promise<void> {
    await this.#pressedInNotice(page, name, async ({ box }) =>
      page.mouse.click(box.x + box.width / 2, box.y + box.height / 2),
    );
  }

  async pressNoticeButton(page: Page, name: string): Promise<void> {
    await this.#pressedInNotice(page, name, async () => {
      for (let presses = 0; presses < 200; presses += 1) {
        const button = (await this.notice(page))?.buttons.find((one) => one.name === name);
        if (button?.focused) {
          await page.keyboard.press('Enter');
          return;
        }
        await page.keyboard.press('Tab');
      }
      throw new Error(`200 presses of Tab did not reach "${name}"`);
    });
  }

  async setColorScheme(scheme: ColorScheme): Promise<void> {
    this.#scheme = scheme;
    if (this.name === 'firefox') {
      await this.#inFirefox(
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${FIREFOX_SCHEME[scheme]})`,
      );
      // Its pages hear of it by themselves, a moment later.
      await sleep(300);
      return;
    }
    for (const page of await this.browser.pages()) await this.#dress(page);
  }

  async screenshot(page: Page, file: string, clip?: NoticeButton['box']): Promise<void> {
    await mkdir(dirname(file), { recursive: true });
    // A toolbar popup is not among the browser's pages, whose scheme was set.
    await this.#dress(page);
    const data = await page.screenshot(clip === undefined ? {} : { clip });
    await writeFile(file, data);
  }

  async empty(): Promise<void> {
    const first = await this.page();
    const opened = [...this.#opened].filter((page) => page !== first && page !== this.#helper && !page.isClosed());
    await Promise.all(opened.map((page) => page.close()));
    this.#opened.clear();
    await this.inExtension(async ({ storage }) => {
      await storage.local.clear();
      await storage.session.clear();
    });
    await this.killBackground();
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A UUID that is the profile's own, so that Firefox knows the extension again. */
function uuidOf(profile: string): string {
  const hex = createHash('sha256').update(profile).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

export async function launch(options: LaunchOptions): Promise<Driver> {
  const paths = requireBrowsers([options.browser]);
  const folder = await mkdtemp(join(tmpdir(), 'holdout-'));
  const uuid = options.profile === undefined ? randomUUID() : uuidOf(options.profile);
  let addon = '';
  if (options.extensionDir !== undefined) {
    const manifest: Manifest = JSON.parse(await readFile(join(options.extensionDir, 'manifest.json'), 'utf8'));
    addon = manifest.browser_specific_settings?.gecko?.id ?? '';
    if (options.browser === 'firefox' && addon === '')
      throw new Error('Firefox wants browser_specific_settings.gecko.id in the manifest');
  }
  const profile = options.profile ?? (options.browser === 'firefox' ? await copyStartedProfile(folder) : undefined);
  const browser =
    options.browser === 'chromium'
      ? await launchChromium(options, paths.chromium)
      : await launchFirefox(
          { ...options, ...(profile === undefined ? {} : { profile }) },
          paths.firefox,
          addon === '' ? {} : { [addon]: uuid },
        );
  const driver = new Driven(options.browser, browser, folder, options.colorScheme ?? 'light', uuid);
  try {
    if (options.extensionDir !== undefined) await driver.install(options.extensionDir, options.profile);
    if (options.grant !== undefined && options.grant.length > 0) await driver.grant(options.grant);
  } catch (error) {
    await driver.close();
    throw error;
  }
  return driver;
}
