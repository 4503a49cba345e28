import { browser } from 'wxt/browser';
import type { Ledger } from '../ledger/schema.ts';
import { createStore, StoreFull, StoreUnavailable } from '../ledger/store.ts';
import { messageSchema, pageMessageSchema, viewMessageSchema, type Reply } from '../messages.ts';
import { ROUND_KEY } from '../round/read.ts';
import { syncScripts } from './access.ts';
import { notify, onNotification } from './notify.ts';
import { answerPage, type Acting, type PageDeps } from './pages.ts';
import { dueAt, REMINDER_ALARM } from './reminder.ts';
import { createRounds } from './rounds.ts';
import { originOf, type Origin, type Sender } from './sender.ts';
import { browserStage, browserStorage } from './stage.ts';
import { showLedger, showTab } from './toolbar.ts';
import { answerView, type ViewDeps } from './views.ts';

/** What the browser's events call. Nothing here is remembered between two wakes but what is stored. */
export interface Background {
  /** Answers a message, or says why it is refused. Never rejects. */
  message(message: unknown, sender: Sender): Promise<Reply>;
  installed(reason: string): Promise<void>;
  /** The browser was started. */
  browserStarted(): Promise<void>;
  /** Started, or woken by an alarm. */
  wake(): Promise<void>;
  tabClosed(tabId: number): Promise<void>;
  /** The person gave or took access to a site, or the permission to notify. */
  accessChanged(): Promise<void>;
  /** Stored things changed: those under these keys. */
  stored(keys: string[]): Promise<void>;
}

/** How long the browser is given to say that it was just started, in ms, before a round from before is taken over. */
const ADOPT_AFTER = 1000;

/** Puts the parts together on the real browser. */
export function createBackground(): Background {
  const now = (): Date => new Date();
  const store = createStore(browser.storage.local, now);
  const stage = browserStage(() => { void rounds.tick(); });
  const rounds = createRounds(stage, browserStorage, store, now, () => crypto.randomUUID());
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

  const views: ViewDeps = {
    store,
    rounds,
    now,
    version: pages.version,
    openTab,
    async forgetSession() {
      await rounds.forget();
      await browser.storage.session.clear();
    },
  };

  let syncing: Promise<void> = Promise.resolve();
  /** One after another: two at once would both register the same script, which browsers refuse. */
  function sync(): Promise<void> {
    syncing = syncing.catch(() => undefined).then(async () => syncScripts((await store.read()).preferences.hosts));
    return syncing;
  }

  let drawing: Promise<void> | undefined;
  /** The toolbar button and what else speaks of the ledger; calls that come while one waits for its turn are answered by it. */
  function redraw(): Promise<void> {
    drawing ??= Promise.resolve().then(async () => {
      const ledger = await store.read();
      drawing = undefined;
      await showLedger(ledger);
      await remind(ledger);
      await notify(store, ledger, now());
    }).finally(() => { drawing = undefined; });
    return drawing;
  }

  /** Sets the alarm of the reminder anew; none when nobody asked for one, or it is time already. */
  async function remind(ledger: Ledger): Promise<void> {
    const due = dueAt(ledger);
    if (due === undefined || due <= now()) await browser.alarms.clear(REMINDER_ALARM);
    else await browser.alarms.create(REMINDER_ALARM, { when: due.getTime() });
  }

  const listen = (): void => onNotification(() => { void openTab(browser.runtime.getURL('/dashboard.html')); });
  listen();

  async function answer(message: unknown, origin: Origin): Promise<Reply> {
    if (origin.kind === 'foreign') return { ok: false, refused: 'foreign-sender' };
    if (origin.kind === 'page') {
      const parsed = pageMessageSchema.safeParse(message);
      return parsed.success ? answerPage(parsed.data, origin.href, origin.tabId, pages) : malformed(message);
    }
    const parsed = viewMessageSchema.safeParse(message);
    return parsed.success ? answerView(parsed.data, views) : malformed(message);
  }

  return {
    async message(message, sender) {
      const origin = originOf(sender, { id: browser.runtime.id, base: browser.runtime.getURL('/') });
      try {
        return await answer(message, origin);
      } catch (error) {
        const unavailable = error instanceof StoreUnavailable;
        if (unavailable && origin.kind === 'page') await rounds.storeFailed(origin.tabId).catch(() => undefined);
        return { ok: false, refused: error instanceof StoreFull ? 'store-full' : 'store-unavailable', detail: unavailable ? error.message : String(error) };
      }
    },
    async installed(reason) {
      // An update forgets the scripts that were registered before it.
      await sync();
      await redraw();
      if (reason === 'install') await openTab(browser.runtime.getURL('/welcome.html'));
    },
    async browserStarted() {
      await rounds.browserStarted();
      await sync();
    },
    async wake() {
      await rounds.tick();
      await redraw();
      await new Promise((resolve) => { setTimeout(resolve, ADOPT_AFTER); });
      await syncing.catch(() => undefined); // Its pages need their scripts.
      await rounds.adopt();
    },
    async accessChanged() {
      listen();
      await rounds.tick();
      await sync();
      await redraw();
    },
    tabClosed: (tabId) => rounds.closed(tabId),
    async stored(keys) {
      // A round writes at every step, and none of that shows here.
      if (keys.some((key) => key !== ROUND_KEY)) await redraw();
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
