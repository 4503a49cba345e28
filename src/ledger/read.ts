import { browser } from '@wxt-dev/browser';
import { isLedgerKey, parseStore, type Parsed } from './parse.ts';

/**
 * Reads the ledger as it is stored now. For views and the background; writes nothing.
 * @returns the ledger, or why the store cannot be read. Rejects only when the browser refuses to read storage at all.
 */
export async function readLedger(): Promise<Parsed> {
  return parseStore(await browser.storage.local.get(null));
}

/**
 * Calls back after anything of the ledger changed.
 * @returns a function that ends the watch
 */
export function watchLedger(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.keys(changes).some((key) => isLedgerKey(key) || key.startsWith('set-aside:'))) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
