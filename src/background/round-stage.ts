import { browser } from 'wxt/browser';
import { ROUND_KEY, readRound } from '../round/read.ts';
import type { RoundStorage, Stage } from './round/parts.ts';
import { showFull } from './toolbar.ts';

/** The name of the alarm that looks at a round's clock. */
const ROUND_ALARM = 'round';

/** Alarms come no sooner than this many ms, so a timer serves while the background happens to be awake. */
const ALARM_FLOOR = 30_000;

/** The stage of rounds in a real browser. @param tick what the timer calls */
export function browserStage(tick: () => void): Stage {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    async canRead(url) {
      return browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
    },
    async open(url, besideTabId) {
      if (besideTabId !== undefined) return beside(url, besideTabId);
      // Hidden tabs get no frames: the round's tab is the visible one of a window of its own, in front.
      const created = await browser.windows.create({ url, type: 'normal', focused: true, width: 1100, height: 820 });
      const windowId = created?.id;
      if (windowId === undefined) throw new Error('no window');
      const tab = created?.tabs?.[0] ?? (await browser.tabs.query({ windowId }))[0];
      if (tab?.id === undefined) throw new Error('no tab');
      return { windowId, tabId: tab.id };
    },
    async navigate(tabId, url) {
      const before = await browser.tabs.get(tabId);
      const samePage = before.url !== undefined && withoutFragment(before.url) === withoutFragment(url);
      await browser.tabs.update(tabId, { url });
      if (samePage) await browser.tabs.reload(tabId);
    },
    async openBehind(windowId, url) {
      const tab = await browser.tabs.create({ windowId, url, active: false });
      if (tab.id === undefined) throw new Error('no tab');
      return tab.id;
    },
    async activate(tabId) {
      await browser.tabs.update(tabId, { active: true });
    },
    async close(windowId, tabIds) {
      // The person may have opened tabs of their own beside them, or moved one elsewhere: those stay.
      const tabs = await browser.tabs.query({ windowId });
      const own = new Set(tabIds);
      if (tabs.length > 0 && tabs.every(({ id }) => id !== undefined && own.has(id)))
        await browser.windows.remove(windowId);
      // One that is closed already keeps none of the others open.
      else await Promise.allSettled(tabIds.map((tabId) => browser.tabs.remove(tabId)));
    },
    async show(windowId) {
      await browser.windows.update(windowId, { focused: true });
    },
    async tab(tabId) {
      const tab = await browser.tabs.get(tabId).catch(() => undefined);
      if (!tab) return undefined;
      const { status, url } = tab;
      // Without access to a site the browser gives no address of it.
      return { loaded: status === 'complete', elsewhere: url === undefined, ...(url === undefined ? {} : { url }) };
    },
    online: () => navigator.onLine,
    async present(openerWindowId, popup) {
      if (openerWindowId !== undefined) await browser.windows.update(openerWindowId, { focused: true });
      if (!popup) return;
      void openPopup(openerWindowId).catch(() => undefined);
    },
    async alarm(at) {
      clearTimeout(timer);
      if (at === undefined) {
        await browser.alarms.clear(ROUND_ALARM);
        return;
      }
      const wait = Math.max(0, at.getTime() - Date.now());
      timer = setTimeout(tick, wait + 50);
      await browser.alarms.create(ROUND_ALARM, { when: Date.now() + Math.max(wait + 100, ALARM_FLOOR) });
    },
    full: showFull,
  };
}

/**
 * Not in every browser, and not without a gesture in some; the badge tells all the same. So the end of a round waits for
 * nothing of it.
 */
async function openPopup(windowId: number | undefined): Promise<void> {
  await browser.action.openPopup?.(windowId === undefined ? undefined : { windowId });
}

/**
 * A tab of its own with the cookie store of another: browsers give it that of its opener, in private windows and in
 * Firefox's containers, and need no permission for it.
 */
export async function beside(url: string, besideTabId: number): Promise<{ windowId: number; tabId: number }> {
  const { windowId } = await browser.tabs.get(besideTabId);
  const tab = await browser.tabs.create({
    url,
    active: true,
    openerTabId: besideTabId,
    ...(windowId === undefined ? {} : { windowId }),
  });
  if (tab.id === undefined || tab.windowId === undefined) throw new Error('no tab');
  return { windowId: tab.windowId, tabId: tab.id };
}

/** Under this key of `storage.session`, which is gone with the browser and with each start of the extension. */
const OURS_KEY = 'round';

/** Where rounds are kept in a real browser. */
export const browserStorage: RoundStorage = {
  read: readRound,
  write: (round) => browser.storage.local.set({ [ROUND_KEY]: round }),
  clear: () => browser.storage.local.remove(ROUND_KEY),
  claim: (id) => browser.storage.session.set({ [OURS_KEY]: id }),
  async isOurs(id) {
    return (await browser.storage.session.get(OURS_KEY))[OURS_KEY] === id;
  },
};

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
