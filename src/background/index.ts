import { browser } from 'wxt/browser';
import type { Written } from '../ledger/storage/head.ts';
import { isLedgerKey } from '../ledger/storage/parse.ts';
import { governed } from '../ledger/policy.ts';
import { createStore, StoreUnavailable, type Store } from '../ledger/store.ts';
import type { Reply } from '../messages.ts';
import { readRound, ROUND_KEY } from '../round/read.ts';
import { answer } from './answering.ts';
import { onNotification } from './notifications.ts';
import { browserPageDeps } from './page-deps.ts';
import { sweep } from './pages/changes.ts';
import { createPolicy } from './policy.ts';
import { privateArea, privateEnded, privateMemory } from './private.ts';
import { refusalOf } from './refusals.ts';
import { createRounds } from './round-driver.ts';
import { browserStage, browserStorage } from './round-stage.ts';
import { createScanning, syncAll } from './scanning.ts';
import { originOf, type Sender } from './sender.ts';
import { createSessionMemory } from './session-memory.ts';
import { createShowing } from './showing.ts';
import { pageRuns, tabExists } from './tab-life.ts';
import { createTabWatch } from './tab-watch.ts';
import { showKept } from './toolbar.ts';
import { browserViewDeps } from './view-deps.ts';

/** What the browser's events call. Nothing here is remembered between two wakes but what is stored. */
interface Background {
  /** Answers a message, or says why it is refused. Never rejects. */
  message(message: unknown, sender: Sender): Promise<Reply>;
  installed(reason: string): Promise<void>;
  /** The browser was started. */
  browserStarted(): Promise<void>;
  /** Started, or woken by an alarm. */
  wake(): Promise<void>;
  windowClosed(): Promise<void>;
  /** The person gave or took access to a site, or the permission to notify. @param added sites that were given */
  accessChanged(added?: readonly string[]): Promise<void>;
  /** What whoever manages the browser has set is another. Firefox never says so: it reads its policies as it starts. */
  policyChanged(): Promise<void>;
  /** Something under these keys of `storage.local` was written: by key, its new value; absent, it was taken away. */
  stored(written: Written): Promise<void>;
}

/** How long the browser is given to say that it was just started, in ms, before a round from before is taken over. */
const ADOPT_AFTER = 1000;

/** Puts the parts together on the real browser. */
export function createBackground(): Background {
  // What runs in pages needs nothing of the store: it hears what it must by message. Firefox cannot close it yet.
  void trustedOnly();
  const now = (): Date => new Date();
  const policy = createPolicy(browser.storage);
  const personal = createStore(browser.storage.local, now, browser.storage.session);
  const store: Store = {
    ...personal,
    async head() {
      const head = await personal.head();
      return { ...head, preferences: governed(head.preferences, await policy.now()) };
    },
  };
  const stage = browserStage(() => {
    void rounds.tick();
  });
  const rounds = createRounds(stage, browserStorage, store, now, () => crypto.randomUUID());
  const openTab = async (url: string): Promise<void> => {
    await browser.tabs.create({ url });
  };

  const scanning = createScanning(store, now, () => sync());

  const memory = createSessionMemory(browser.storage.session, privateMemory, browser.storage.local, {
    exists: tabExists,
    runs: pageRuns,
  });
  const { pages, apart } = browserPageDeps({ store, rounds, scanning, memory, policy, now, openTab });

  /** Changes whose pages are gone, or whose reading never came, end. */
  async function settleOpen(): Promise<void> {
    for (const deps of [pages, apart]) await sweep(deps).catch(() => undefined);
  }

  const renewApart = (): void => {
    apart.store = createStore(privateArea(), now);
  };
  const views = browserViewDeps({ store, rounds, scanning, memory, policy, now, openTab, sync, renewApart });

  let syncing: Promise<void> = Promise.resolve();
  /** One after another: two at once would both register the same script, which browsers refuse. */
  function sync(): Promise<void> {
    syncing = syncing.catch(() => undefined).then(() => syncAll(store));
    return syncing;
  }

  const redraw = createShowing(store, scanning, now);

  const watchTabs = createTabWatch(browser.tabs.onRemoved, (tabId) => {
    void tabClosed(tabId);
  });

  async function tabClosed(tabId: number): Promise<void> {
    await rounds.closed(tabId);
    await settleOpen();
  }

  /** A closed tab says something of a round, and of a change whose page has not told yet whether it pressed. */
  async function watch(): Promise<void> {
    const { open = 1 } = (await store.pulse()) ?? {};
    const untold = open > 0 && (await store.head()).open.some(({ step, imported }) => step === 'begun' && !imported);
    watchTabs(untold || (await readRound())?.step === 'running');
  }

  const listen = (): void =>
    onNotification(() => {
      void openTab(browser.runtime.getURL('/dashboard.html'));
    });
  listen();

  return {
    async message(message, sender) {
      await scanning.know().catch(() => undefined);
      const origin = originOf(sender, { id: browser.runtime.id, base: browser.runtime.getURL('/') });
      try {
        return await answer(message, origin, { pages, apart, views, now });
      } catch (error) {
        const unavailable = error instanceof StoreUnavailable;
        if (unavailable && origin.kind === 'page') await rounds.storeFailed(origin.tabId).catch(() => undefined);
        return refusalOf(error);
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
      await settleOpen();
      await sync();
    },
    async wake() {
      await store.check().catch(() => undefined);
      await scanning.know().catch(() => undefined);
      const pulse = await store.pulse().catch(() => undefined);
      const drawn = pulse !== undefined && (await showKept(pulse.writes, now()).catch(() => false));
      await rounds.tick();
      await settleOpen();
      if (!drawn) await redraw();
      await watch().catch(() => undefined);
      await new Promise((resolve) => {
        setTimeout(resolve, ADOPT_AFTER);
      });
      await syncing.catch(() => undefined); // Its pages need their scripts.
      await rounds.adopt();
    },
    async accessChanged(added = []) {
      listen();
      await scanning.know().catch(() => undefined);
      if (added.length > 0) await scanning.go(added).catch(() => undefined);
      await rounds.tick();
      await sync();
      await redraw();
    },
    async policyChanged() {
      await policy.read();
      await sync();
      await redraw();
    },
    async windowClosed() {
      if (await privateEnded()) renewApart();
    },
    async stored(written) {
      const keys = Object.keys(written);
      if (isForeign(written)) await store.overwritten();
      else if (keys.includes('ledger')) await store.check().catch(() => undefined);
      if (keys.includes(ROUND_KEY) || keys.includes('open')) await watch().catch(() => undefined);
      // A round writes at every step, and none of that shows here.
      if (keys.some((key) => isLedgerKey(key) || key.startsWith('set-aside:'))) await redraw();
    },
  };
}

/** Whether it was not the store that wrote: with whatever that writes of the ledger goes how often it has written. */
function isForeign(written: Written): boolean {
  return (
    !('open' in written) &&
    Object.entries(written).some(([key, { newValue }]) => isLedgerKey(key) && newValue !== undefined)
  );
}

/** Closes `storage.local` to scripts in pages, where the browser has a way to. */
async function trustedOnly(): Promise<void> {
  const area = browser.storage.local as { setAccessLevel?: (level: { accessLevel: string }) => Promise<void> };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
