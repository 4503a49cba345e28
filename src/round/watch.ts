/** The round as views come to know of it: without what checks it, where there is none that they would tell of. */
import { browser } from '@wxt-dev/browser';
import { ROUND_KEY } from './key.ts';
import type { Round } from './schema.ts';

/**
 * The round under way or the last one; undefined when there was none or what is stored is not one.
 * @param since ms since 1970: one that ended before that is none
 */
export async function roundSince(since: number): Promise<Round | undefined> {
  const stored: unknown = (await browser.storage.local.get(ROUND_KEY))[ROUND_KEY];
  if (stored === undefined || endedBefore(stored, since)) return undefined;
  const { readRound } = await import('./read.ts');
  return readRound();
}

function endedBefore(stored: unknown, since: number): boolean {
  const { step, endedAt } = (stored ?? {}) as Partial<Round>;
  return step !== 'running' && typeof endedAt === 'string' && Date.parse(endedAt) < since;
}

/** Calls back after the round changed. @returns a function that ends the watch */
export function watchRound(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>): void => {
    if (ROUND_KEY in changes) callback();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
