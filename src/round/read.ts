import { browser } from '@wxt-dev/browser';
import { ROUND_KEY } from './key.ts';
import { roundSchema, type Round } from './schema.ts';

export { ROUND_KEY } from './key.ts';

/** The round under way or the last one; undefined when there was none or what is stored is not one. */
export async function readRound(): Promise<Round | undefined> {
  const stored = (await browser.storage.local.get(ROUND_KEY))[ROUND_KEY];
  const parsed = roundSchema.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}
