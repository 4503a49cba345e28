/** What answering pages needs, on the real browser: for its usual windows, and apart for private ones. */
import { browser } from 'wxt/browser';
import { createStore, type Store } from '../ledger/store.ts';
import { canOpenAgain } from '../shared/cookie-stores.ts';
import type { Ref } from '../shared/refs.ts';
import { callsForLook } from '../shared/calls-for-look.ts';
import { createTold } from './new-settings.ts';
import type { From, PageDeps } from './page-messages.ts';
import type { Loadable } from './pages/deps.ts';
import { createLimits } from './pages/limits.ts';
import { createTurns } from './pages/turns.ts';
import { isFixed, type PolicyReader } from './policy.ts';
import { privateArea, privateMemory } from './private.ts';
import type { Rounds } from './round-driver.ts';
import { beside } from './round-stage.ts';
import type { Scanning } from './scanning.ts';
import type { SessionMemory } from './session-memory.ts';
import { showTab } from './toolbar.ts';

/** Where it is kept which new settings were told, and which of other sites; see new-settings.ts. */
const NEW_SETTINGS_KEY = 'new-settings-told';
const WATCHED_KEY = 'watched-told';

interface Parts {
  store: Store;
  rounds: Rounds;
  scanning: Scanning;
  memory: SessionMemory;
  policy: PolicyReader;
  now: () => Date;
  openTab: (url: string) => Promise<void>;
}

/** @returns `apart`: for private windows, whose store is another one once the last of them was closed */
export function browserPageDeps({ store, rounds, scanning, memory, policy, now, openTab }: Parts): {
  pages: PageDeps;
  apart: PageDeps;
} {
  const common = {
    rounds,
    now,
    version: browser.runtime.getManifest().version,
    limits: createLimits(now),
    turns: createTurns(),
    chosen: () => store.head(),
    load: async (from: From, what: Loadable) => {
      await browser.scripting.executeScript({ target: documentOf(from), files: [`/${what}.js`] });
    },
    // What the browser put back in a form is not what the service served, and a plain reload puts it back (Firefox).
    loadAnew: async (tabId: number, href?: string) => {
      if (href === undefined) await browser.tabs.reload(tabId, { bypassCache: true });
      // With its fragment it would be the same document still.
      else await browser.tabs.update(tabId, { url: href.split('#', 1)[0] ?? href });
    },
    definition: (href: string) => scanning.definition(href),
    wished: ({ tabId, where }: From, ref: Ref) =>
      scanning.wishes.take(tabId, ref, where.named ? where.document : undefined),
  };
  const never = async (ref: Ref, own: Store): Promise<void> => {
    // Where notices are required, the closest to it: never on this page.
    if (isFixed({ notice: false }, await policy.now())) await own.quiet({ ...ref, at: now().toISOString() });
    else await store.setPreferences({ notice: false });
  };
  const pages: PageDeps = {
    ...common,
    store,
    documents: memory.documents,
    never: (ref) => never(ref, store),
    openReceipt: (id) => openTab(browser.runtime.getURL(`/dashboard.html#receipt=${id}`)),
    firstTime: (service) => memory.firstTime(service),
    newSettings: { callFor, told: createTold(browser.storage.local, NEW_SETTINGS_KEY) },
    watched: createTold(browser.storage.local, WATCHED_KEY),
    showTab: async (tabId, finding) => showTab(tabId, finding, await store.head()),
    readAside: async ({ ref, url, of }, { tabId, where }) => {
      const { windowId } = await browser.tabs.get(tabId);
      // A window of its own has the cookie store that is there without containers; any other is its opener's.
      return rounds.startAside([{ ref, url, task: 'look', of }], windowId, canOpenAgain(where) ? undefined : tabId);
    },
    aside: { of: (tabId) => rounds.asideOf(tabId), done: async () => undefined },
    offers: memory.putBacks,
  };
  const { privateAsides } = memory;
  const apart: PageDeps = {
    ...common,
    store: createStore(privateArea(), now),
    documents: memory.privateDocuments,
    never: (ref) => never(ref, apart.store),
    openReceipt: async () => undefined,
    firstTime: (service) => memory.firstTime(service, true),
    newSettings: { callFor, told: createTold(privateMemory, NEW_SETTINGS_KEY) },
    watched: createTold(privateMemory, WATCHED_KEY),
    showTab: async () => undefined,
    offers: { of: async () => undefined, made: async () => undefined },
    async readAside({ url, of }, { tabId }) {
      const { tabId: opened } = await beside(url, tabId);
      await privateAsides.add(opened, of);
      return true;
    },
    aside: {
      of: (tabId) => privateAsides.of(tabId),
      async done(tabId) {
        if ((await privateAsides.of(tabId)) !== undefined) await browser.tabs.remove(tabId);
      },
    },
  };
  return { pages, apart };
}

/** A document where the browser names it: a tab may be on its way to another, or draw one ahead of time. */
function documentOf({ tabId, where }: From): { tabId: number; documentIds?: string[] } {
  return where.named ? { tabId, documentIds: [where.document] } : { tabId };
}

async function callFor(from: From): Promise<boolean> {
  const [said] = await browser.scripting.executeScript({ target: documentOf(from), func: callsForLook });
  return said?.result === true;
}
