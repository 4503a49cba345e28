/** Reading the ledger as it is stored now. For views; writes nothing. */
import { browser } from '@wxt-dev/browser';
import type { Get, Written } from './storage/head.ts';
import { headOfKept, KEPT_KEY, TELLING } from './storage/kept-head.ts';
import { isLedgerKey } from './storage/keys.ts';
import type { Unreadable } from './storage/parse.ts';
import type { Head } from './schema.ts';

/**
 * What checks records one by one. A view that found the head's copy draws without it, and loads it then, for what is
 * written later.
 */
let checking: Promise<typeof import('./storage/head.ts')> | undefined;
let checks: typeof import('./storage/head.ts') | undefined;
function loadChecks(): Promise<typeof import('./storage/head.ts')> {
  return (checking ??= import('./storage/head.ts').then((loaded) => (checks = loaded)));
}

/** Some of what is stored. */
export const stored: Get = (keys) => browser.storage.local.get(keys);

/** `damaged`: something of it could not be read, and is not in it; the background sets that aside. */
export type HeadRead = { ok: true; head: Head; damaged: boolean } | Unreadable;

/**
 * The head of the ledger.
 * @returns it, or why the store cannot be read. Rejects only when the browser refuses to read storage at all.
 */
export async function readLedgerHead(): Promise<HeadRead> {
  const [telling, memory] = await Promise.all([
    stored(TELLING),
    browser.storage.session.get(KEPT_KEY).catch((): Record<string, unknown> => ({})),
  ]);
  const kept = headOfKept(memory[KEPT_KEY], telling);
  if (kept) return { ok: true, head: kept, damaged: false };
  const { headOf, readHead } = await loadChecks();
  const head = await readHead(stored);
  if (head) return { ok: true, head, damaged: false };
  // Hardly ever needed, so no view waits for it.
  const { parseStore } = await import('./storage/parse.ts');
  const parsed = parseStore(await browser.storage.local.get(null));
  return parsed.ok ? { ok: true, head: headOf(parsed.ledger), damaged: parsed.damaged.length > 0 } : parsed;
}

/**
 * Calls back after anything of the ledger was written.
 * @param callback is given what makes the new head of the one before it; undefined where that has to be read
 * @returns a function that ends the watch
 */
export function watchLedger(callback: (next: (head: Head) => Head | undefined, written: Written) => void): () => void {
  const listener = (written: Written): void => {
    if (!Object.keys(written).some((key) => isLedgerKey(key) || key.startsWith('set-aside:'))) return;
    void loadChecks();
    callback((head) => checks?.after(head, written), written);
  };
  // Not of `storage.session`, where the background keeps what is as large as the head.
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
