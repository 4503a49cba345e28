/** Watch other sites: on while the person wants it and the browser gives access to all sites; neither outlives the other. */
import { browser } from 'wxt/browser';
import { ALL_SITES } from '../catalog/hosts.ts';
import type { Store } from '../ledger/store.ts';
import { isGranted } from './access.ts';

/** Where access was taken back in the browser's own settings, nothing is watched, and nothing says that it is. */
export async function settleWatch(store: Store): Promise<void> {
  const { preferences } = await store.head();
  if (preferences.watch && !(await isGranted(ALL_SITES))) await store.setPreferences({ watch: false });
}

/** How long pages that are open have to end, in ms. */
const PATIENCE = 1000;

/**
 * Watch was turned off: pages that are open are left, and access to all sites is given back. Chromium takes what was given
 * for single sites along; the view asks for that again, since only a click may.
 * @returns whether the browser took it back
 */
export async function endWatch(): Promise<boolean> {
  const tabs = await browser.tabs.query({ url: ALL_SITES });
  const ended = Promise.all(
    tabs.map(async ({ id: tabId, discarded }) => {
      if (tabId === undefined || discarded) return;
      // A tab that shows an error page, or is closing, has nothing to end.
      await browser.scripting
        .executeScript({ target: { tabId }, func: endHere, injectImmediately: true })
        .catch(() => undefined);
    }),
  );
  // A page that answers nobody, because it shows an alert or is still loading, keeps no access.
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  await browser.permissions.remove({ origins: [ALL_SITES] }).catch(() => false);
  return !(await isGranted(ALL_SITES));
}

/** Runs in a page by its own text alone: what `takeOver` left there under this name ends. */
function endHere(): void {
  (globalThis as { holdoutEnds?: Map<string, () => void> }).holdoutEnds?.get('watch:')?.();
}
