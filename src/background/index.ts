import { browser } from 'wxt/browser';
import { createStore, StoreUnavailable } from '../ledger/store.ts';
import { messageSchema, pageMessageSchema, viewMessageSchema, type Reply } from '../messages.ts';
import { readRound, ROUND_KEY } from '../round/read.ts';
import { syncScripts } from './access.ts';
import { answerPage, type Acting, type PageDeps } from './pages.ts';
import { createRounds } from './rounds.ts';
import { originOf, type Sender } from './sender.ts';
import { browserStage } from './stage.ts';
import { showLedger, showTab } from './toolbar.ts';
import { answerView } from './views.ts';

/** What the browser's events call. Nothing here is remembered between two wakes but what is stored. */
export interface Background {
  /** Answers a message, or says why it is refused. Never rejects. */
  message(message: unknown, sender: Sender): Promise<Reply>;
  installed(reason: string): Promise<void>;
  /** Started, or woken by the round's alarm. */
  wake(): Promise<void>;
  tabClosed(tabId: number): Promise<void>;
  /** The person gave or took access to a site. */
  accessChanged(): Promise<void>;
  /** Stored things changed. */
  redraw(): Promise<void>;
}

/** Puts the parts together on the real browser. */
export function createBackground(): Background {
  const now = (): Date => new Date();
  const store = createStore(browser.storage.local, now);
  const stage = browserStage(() => { void rounds.tick(); });
  const storage = { read: readRound, write: (round: unknown) => browser.storage.local.set({ [ROUND_KEY]: round }) };
  const rounds = createRounds(stage, storage, store, now, () => crypto.randomUUID());
  const openTab = async (url: string): Promise<void> => { await browser.tabs.create({ url }); };

  const pages: PageDeps = {
    store,
    rounds,
    now,
    acting,
    version: browser.runtime.getManifest().version,
    showTab: async (tabId, finding) => showTab(tabId, finding, await store.read()),
    windowOf: async (tabId) => (await browser.tabs.get(tabId).catch(() => undefined))?.windowId,
    loadRuntime: async (tabId) => { await browser.scripting.executeScript({ target: { tabId }, files: ['/page.js'] }); },
    openReceipt: (id) => openTab(browser.runtime.getURL(`/dashboard.html#receipt=${id}`)),
  };

  let syncing: Promise<void> = Promise.resolve();
  /** One after another: two at once would both register the same script, which browsers refuse. */
  function sync(): Promise<void> {
    syncing = syncing.catch(() => undefined).then(async () => syncScripts((await store.read()).preferences.hosts));
    return syncing;
  }

  async function answer(message: unknown, sender: Sender): Promise<Reply> {
    const origin = originOf(sender, { id: browser.runtime.id, base: browser.runtime.getURL('/') });
    if (origin.kind === 'foreign') return { ok: false, refused: 'foreign-sender' };
    if (origin.kind === 'page') {
      const parsed = pageMessageSchema.safeParse(message);
      return parsed.success ? answerPage(parsed.data, origin.href, origin.tabId, pages) : malformed(message);
    }
    const parsed = viewMessageSchema.safeParse(message);
    return parsed.success ? answerView(parsed.data, { store, rounds, now, openTab }) : malformed(message);
  }

  return {
    async message(message, sender) {
      try {
        return await answer(message, sender);
      } catch (error) {
        return { ok: false, refused: 'store-unavailable', detail: error instanceof StoreUnavailable ? error.message : String(error) };
      }
    },
    async installed(reason) {
      // An update forgets the scripts that were registered before it.
      await sync();
      await showLedger(await store.read());
      if (reason === 'install') await openTab(browser.runtime.getURL('/welcome.html'));
    },
    async wake() {
      await rounds.tick();
      await showLedger(await store.read());
    },
    accessChanged: sync,
    tabClosed: (tabId) => rounds.closed(tabId),
    async redraw() {
      await showLedger(await store.read());
    },
  };
}

/** A message for the other kind of sender is refused like any other that does not fit. */
function malformed(message: unknown): Reply {
  const known = messageSchema.safeParse(message).success;
  return { ok: false, refused: 'malformed', detail: known ? 'not for this sender' : 'unknown form' };
}

const acting: Acting = {
  async get(changeId) {
    const { acting: tabs } = await browser.storage.session.get('acting');
    const tabId = isTabs(tabs) ? tabs[changeId] : undefined;
    if (tabId === undefined) return undefined;
    return browser.tabs.get(tabId).then(() => tabId, () => undefined); // A closed tab is in the middle of nothing.
  },
  async set(changeId, tabId) {
    const { acting: tabs } = await browser.storage.session.get('acting');
    await browser.storage.session.set({ acting: { ...(isTabs(tabs) ? tabs : {}), [changeId]: tabId } });
  },
};

function isTabs(value: unknown): value is Record<string, number> {
  return typeof value === 'object' && value !== null;
}
