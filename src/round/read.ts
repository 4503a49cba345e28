import { browser } from '@wxt-dev/browser';
import { roundSchema, type Round } from './schema.ts';

/** Where the round is kept. In `storage.local`, so that it survives the browser too. */
export const ROUND_KEY = 'round';

/** The round under way or the last one; undefined when there was none or what is stored is not one. */
export async function readRound(): Promise<Round | undefined> {
  const stored = (await browser.storage.local.get(ROUND_KEY))[ROUND_KEY];
  const parsed = roundSchema.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}

/** Calls back after the round changed. @returns a function that ends the watch */
export function watchRound(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && ROUND_KEY in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
