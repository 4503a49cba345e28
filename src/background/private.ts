/**
 * What becomes known in private windows: kept in the session alone, apart from everything else, and forgotten with the
 * last private window. It is in no log, badge or export.
 */
import { browser } from 'wxt/browser';
import type { Area } from '../ledger/store.ts';

const PREFIX = 'private:';

/** The session's part for private windows, as a store's area. */
export const privateArea: Area = {
  async get(keys) {
    const found = await browser.storage.session.get(keys === null ? null : [keys].flat().map((key) => PREFIX + key));
    return Object.fromEntries(
      Object.entries(found)
        .filter(([key]) => key.startsWith(PREFIX))
        .map(([key, value]) => [key.slice(PREFIX.length), value]),
    );
  },
  async set(items) {
    await browser.storage.session.set(
      Object.fromEntries(Object.entries(items).map(([key, value]) => [PREFIX + key, value])),
    );
  },
  async remove(keys) {
    await browser.storage.session.remove(keys.map((key) => PREFIX + key));
  },
  clear: forget,
};

async function forget(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(PREFIX));
  if (keys.length > 0) await browser.storage.session.remove(keys);
}

/** Forgets it all, when no private window is left. @returns whether it did */
export async function forgetPrivate(): Promise<boolean> {
  const windows = await browser.windows.getAll();
  if (windows.some(({ incognito }) => incognito)) return false;
  await forget();
  return true;
}
