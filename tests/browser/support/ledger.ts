/** What the extension has stored, as a test wants to ask for it. */
import { expect } from 'vitest';
import type { Change, Finding } from '../../../src/ledger/schema.ts';
import type { Ref } from '../../../src/shared/refs.ts';
import type { Round } from '../../../src/round/schema.ts';
import type { Driver } from './driver.ts';

export const LINKEDIN: Ref = { service: 'linkedin', setting: 'genai-improvement' };

/** Waits for a finding of that setting. */
export async function findingOf(driver: Driver, ref: Ref): Promise<Finding> {
  let finding: Finding | undefined;
  await expect.poll(async () => (finding = await driver.finding(ref)), { interval: 250 }).toBeDefined();
  return finding as unknown as Finding;
}

/** Every change, in the order in which they began. */
export async function changesOf(driver: Driver): Promise<Change[]> {
  return driver.changes();
}

/** Waits until the round is over. */
export async function roundEnd(driver: Driver): Promise<Round> {
  let round: Round | undefined;
  await expect
    .poll(
      async () => {
        round = (await driver.readStorage())['round'] as Round | undefined;
        return round?.step ?? 'none';
      },
      { interval: 250 },
    )
    .toMatch(/ended|stopped/u);
  return round as Round;
}
