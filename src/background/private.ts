/**
 * What becomes known in private windows: kept in the session alone, apart from everything else, and forgotten with the
 * last private window. It is in no log, badge or export.
 */
import { browser } from 'wxt/browser';
import type { Items } from '../ledger/schema.ts';
import type { Area } from '../ledger/store.ts';

const PREFIX = 'private:';

/** How often everything was forgotten: what was begun before that writes nothing after it. */
let forgotten = 0;

/** The session's part for private windows, as the area of a store that lasts until it is forgotten. */
export function privateArea(): Area {
  const born = forgotten;
  return {
    get,
    async set(items) {
      if (born !== forgotten) throw new Error('the last private window was closed');
      await set(items);
    },
    async remove(keys) {
      await browser.storage.session.remove(keys.map((key) => PREFIX + key));
    },
    clear: empty,
  };
}

/**
 * The same for what is remembered beside that store, as long as there is a private window: what a page of one said as the
 * last of them was closed is not kept.
 */
export const privateMemory: Pick<Area, 'get' | 'set'> = {
  get,
  async set(items) {
    const before = forgotten;
    if (!(await isAny())) return;
    await set(items);
    if (before !== forgotten) await browser.storage.session.remove(Object.keys(items).map((key) => PREFIX + key));
  },
};

async function get(keys: string | string[] | null): Promise<Items> {
  const found = await browser.storage.session.get(keys === null ? null : [keys].flat().map((key) => PREFIX + key));
  return Object.fromEntries(
    Object.entries(found)
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, value]) => [key.slice(PREFIX.length), value]),
  );
}

async function set(items: Items): Promise<void> {
  await browser.storage.session.set(
    Object.fromEntries(Object.entries(items).map(([key, value]) => [PREFIX + key, value])),
  );
}

async function isAny(): Promise<boolean> {
  return (await browser.windows.getAll()).some(({ incognito }) => incognito);
}

async function empty(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(PREFIX));
  if (keys.length > 0) await browser.storage.session.remove(keys);
}

/** Forgets it all. What stores of before had in memory goes with them: none of them writes any more. */
export async function forgetPrivate(): Promise<void> {
  forgotten += 1;
  await empty();
}

/** Forgets it all, when no private window is left. @returns whether it did */
export async function privateEnded(): Promise<boolean> {
  if (await isAny()) return false;
  await forgetPrivate();
  return true;
}
