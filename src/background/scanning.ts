/**
 * The scan of a page that no definition describes: loaded with the access that opening the popup over the page gave.
 * Turning a found setting off wants access to that one site, because the page has to be read again after a reload.
 */
import { browser } from 'wxt/browser';
import { scannedId, syncScripts } from './access.ts';
import { settleWatch } from './watching.ts';
import { createWishes, type Wish, type Wishes } from './wishes.ts';
import { scannedDefinition, scannedOn, scannedPages, scannedServices, tooMany } from '../ledger/scanned.ts';
import { sha256 } from '../ledger/chain/seal.ts';
import type { Finding, Head } from '../ledger/schema.ts';
import type { Store } from '../ledger/store.ts';
import { knowScanned } from '../catalog/index.ts';
import { covers, patternOf } from '../catalog/hosts.ts';
import type { Service } from '../catalog/schema.ts';
import type { Reply, ViewMessage } from '../messages.ts';
import { normalise } from '../shared/normalise.ts';
import { scannedRef } from '../shared/scanned.ts';

type TurnOff = Extract<ViewMessage, { type: 'scan/turn-off' }>;

const KEY = 'wish';
const done: Reply = { ok: true, value: undefined };
const nothing: Reply = { ok: false, refused: 'unknown-setting' };

/** Into which load of the page a scan was loaded. */
export interface Loaded {
  document?: string;
}

export interface Scanning {
  wishes: Wishes;
  /**
   * Loads the scan, and answers into which document, where the browser names it. `no-page` where browsers let no extension
   * look: their own pages, and their stores.
   */
  load(tabId: number): Promise<Reply<Loaded>>;
  /** Writes down what is to be turned off once access is given. Nothing is pressed yet. */
  wish(message: TurnOff): Promise<Reply>;
  /**
   * Access may have been given: what is wished for is kept, and the page's script is sent to work.
   * @param added the sites that access was just given to, where it is the browser that tells: access to more than that one
   *   site, or to another, is no answer to what was asked
   * @returns that it has begun; else nothing was done
   */
  go(added?: readonly string[]): Promise<Reply>;
  /** The definitions of a site's scanned settings, for its page's script. */
  definition(href: string): Promise<Service | null>;
  /** What is known of scanned settings, into the catalogue: before anything asks it. @param head as it is stored */
  know(head?: Pick<Head, 'findings' | 'writes'>): Promise<void>;
}

/** @param sync registers scripts anew, after a site was added or its last setting went */
export function createScanning(store: Store, now: () => Date, sync: () => Promise<void>): Scanning {
  const refOf = ({ host, setting }: Wish) => scannedRef(host, setting);
  const wishes = createWishes(
    {
      read: async () => (await browser.storage.session.get(KEY))[KEY],
      write: async (wish) =>
        wish ? browser.storage.session.set({ [KEY]: wish }) : browser.storage.session.remove(KEY),
    },
    now,
    refOf,
  );
  let going: Promise<unknown> = Promise.resolve();
  const begin = async (added?: readonly string[]): Promise<Reply> => {
    const wish = await wishes.last();
    if (!wish) return nothing;
    if (wish.step !== 'asked') return done;
    const { host, facts, path } = wish;
    const pattern = `https://${host}/*`;
    if (added && !(added.length === 1 && added[0] === pattern)) return nothing;
    if (!(await browser.permissions.contains({ origins: [pattern] }))) return nothing;
    if (!(await isThere(wish))) {
      await wishes.forget();
      return nothing;
    }
    const { findings } = await store.head();
    const finding: Finding = {
      ...refOf(wish),
      state: 'allowed',
      label: facts.label,
      position: facts.refuses === 'on' ? 'off' : 'on',
      refuses: facts.refuses,
      origin: `https://${host}`,
      path,
      at: now().toISOString(),
      strength: 'seen',
      scanned: facts,
    };
    await store.scanned(finding, tooMany(findings));
    await know();
    await wishes.put({ ...wish, step: 'ready' });
    // Registered anew, it is run in open pages: run twice, one would end the other, and the wish with it.
    const before = await registered(host);
    await sync();
    if (before !== undefined && before === (await registered(host)))
      await browser.scripting.executeScript({ target: targetOf(wish), files: ['/scanned.js'] });
    return done;
  };
  /** After how many writes of the ledger its scanned settings were last put into the catalogue. */
  let knownAt: number | undefined;
  const know = async (given?: Pick<Head, 'findings' | 'writes'>): Promise<void> => {
    // Every message asks, and hardly ever was anything written since.
    if (!given && knownAt !== undefined && (await store.pulse())?.writes === knownAt) return;
    const head = given ?? (await store.head());
    knowScanned(scannedServices(head.findings));
    knownAt = head.writes;
  };
  return {
    wishes,
    async load(tabId) {
      try {
        const [ran] = await browser.scripting.executeScript({ target: { tabId }, files: ['/scan.js'] });
        const document = (ran as { documentId?: string } | undefined)?.documentId;
        return { ok: true, value: document === undefined ? {} : { document } };
      } catch (error) {
        return { ok: false, refused: 'no-page', detail: String(error) };
      }
    },
    async wish({ tabId, control, document }) {
      const { url, incognito } = await browser.tabs.get(tabId);
      if (url === undefined || patternOf(url) === undefined || incognito) return { ok: false, refused: 'no-page' };
      const { hostname, pathname } = new URL(url);
      const known = scannedOn((await store.head()).findings, hostname, pathname, control.label);
      await wishes.put({
        tabId,
        host: hostname,
        // The same words on another page of the site are another setting.
        setting: known?.setting ?? (await sha256(`${pathname}\n${normalise(control.label)}`)).slice(0, 22),
        path: pathname,
        ...(document === undefined ? {} : { document }),
        facts: control,
        at: now().getTime(),
        step: 'asked',
      });
      return done;
    },
    // Both the popup and the browser tell that access was given: the second finds nothing to do.
    go(added) {
      const turn = going.then(() => begin(added));
      going = turn.catch(() => undefined);
      return turn;
    },
    async definition(href) {
      const { hostname } = new URL(href);
      const service = scannedDefinition((await store.head()).findings, hostname);
      return service?.hosts.some((pattern) => covers(pattern, href)) ? service : null;
    },
    know,
  };
}

/** The load of the page that was scanned, where the browser names it; else its tab. */
function targetOf({ tabId, document }: Wish): { tabId: number; documentIds?: string[] } {
  return document === undefined ? { tabId } : { tabId, documentIds: [document] };
}

/** Whether the tab still shows the page that was scanned. */
async function isThere(wish: Wish): Promise<boolean> {
  try {
    const { url = '' } = await browser.tabs.get(wish.tabId);
    const { protocol, host, pathname } = new URL(url);
    if (protocol !== 'https:' || host !== wish.host || pathname !== wish.path) return false;
    // Fails where that document is gone.
    await browser.scripting.executeScript({ target: targetOf(wish), func: () => undefined });
    return true;
  } catch {
    return false;
  }
}

/** The pages on which a site's script is registered, as one text. */
async function registered(host: string): Promise<string | undefined> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [scannedId(host)] });
  return script?.matches?.toSorted().join(' ');
}

/**
 * Registers the scripts of services, and of pages with scanned settings. A service of which something was found stays in
 * the views, and is read on, also where it is no longer chosen.
 */
export async function syncAll(store: Store): Promise<void> {
  await settleWatch(store);
  const { preferences, findings } = await store.head();
  const known = new Set([...findings.values()].map(({ service }) => service));
  const found = [...known].filter((service) => !preferences.services.includes(service));
  await syncScripts(preferences, scannedPages(findings), found);
}
