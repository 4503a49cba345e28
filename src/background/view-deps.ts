/** What answering views needs, on the real browser. */
import { browser } from 'wxt/browser';
import { services } from '../catalog/index.ts';
import type { Store } from '../ledger/store.ts';
import type { PolicyReader } from './policy.ts';
import { forgetPrivate } from './private.ts';
import type { Rounds } from './round-driver.ts';
import type { Scanning } from './scanning.ts';
import type { SessionMemory } from './session-memory.ts';
import type { ViewDeps } from './view-messages.ts';
import { endWatch } from './watching.ts';

interface Parts {
  store: Store;
  rounds: Rounds;
  scanning: Scanning;
  memory: SessionMemory;
  policy: PolicyReader;
  now: () => Date;
  openTab: (url: string) => Promise<void>;
  /** Registers scripts anew where the hosts have changed. */
  sync: () => Promise<void>;
  /** Takes another store for private windows: what the one before had in memory goes with it. */
  renewApart: () => void;
}

/** @returns what `answerView` works with */
export function browserViewDeps({
  store,
  rounds,
  scanning,
  memory,
  policy,
  now,
  openTab,
  sync,
  renewApart,
}: Parts): ViewDeps {
  return {
    store,
    rounds,
    now,
    version: browser.runtime.getManifest().version,
    openTab,
    scanning,
    policy: () => policy.now(),
    async hostsChanged(gone) {
      const own = new Set(services.flatMap(({ hosts }) => hosts));
      const origins = gone.filter((host) => !own.has(host));
      if (origins.length > 0) await browser.permissions.remove({ origins });
      await sync();
    },
    endWatch,
    async openToPutBack(url, change) {
      const { id: tabId } = await browser.tabs.create({ url });
      if (tabId !== undefined) await memory.putBacks.add(tabId, change);
    },
    async forgetSession() {
      await rounds.forget();
      await forgetPrivate();
      await browser.storage.session.clear();
      // What it had in memory goes with it.
      renewApart();
      await policy.read();
    },
  };
}
