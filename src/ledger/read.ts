/** Reading the ledger as it is stored now. For views; writes nothing. */
import { browser } from '@wxt-dev/browser';
import { after, headOf, readHead, type Get, type Written } from './head.ts';
import type { Unreadable } from './parse.ts';
import { isLedgerKey } from './records.ts';
import type { Head } from './schema.ts';

/** Some of what is stored. */
export const stored: Get = (keys) => browser.storage.local.get(keys);

/** `damaged`: something of it could not be read, and is not in it; the background sets that aside. */
export type HeadRead = { ok: true; head: Head; damaged: boolean } | Unreadable;

/**
 * The head of the ledger.
 * @returns it, or why the store cannot be read. Rejects only when the browser refuses to read storage at all.
 */
export async function readLedgerHead(): Promise<HeadRead> {
  const head = await readHead(stored);
  if (head) return { ok: true, head, damaged: false };
  // Hardly ever needed, so no view waits for it.
  const { parseStore } = await import('./parse.ts');
  const parsed = parseStore(await browser.storage.local.get(null));
  return parsed.ok ? { ok: true, head: headOf(parsed.ledger), damaged: parsed.damaged.length > 0 } : parsed;
}

/**
 * Calls back after anything of the ledger was written.
 * @param callback is given what makes the new head of the one before it; undefined where that has to be read
 * @returns a function that ends the watch
 */
export function watchLedger(callback: (next: (head: Head) => Head | undefined, written: Written) => void): () => void {
  const listener = (written: Written, area: string): void => {
    if (area === 'local' && Object.keys(written).some((key) => isLedgerKey(key) || key.startsWith('set-aside:')))
      callback((head) => after(head, written), written);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
