/** Rounds that are over, as the ledger keeps them. */
import { pastRoundSchema, ROUNDS_KEPT, type Meta, type PastRound } from '../schema.ts';
import type { Keeper } from '../storage/storage.ts';
import { recordKey } from '../../shared/refs.ts';

/** Keeps what a round did; the same round is kept once. */
export async function keepRound(keep: Keeper, { rounds }: Meta, round: Omit<PastRound, 'id'>): Promise<void> {
  const past = await keep.pastRounds();
  if (past.some((one) => one.round === round.round)) return;
  const record = pastRoundSchema.parse({ ...round, id: rounds + 1 });
  await keep.write({ [recordKey('past-round', record.id)]: record }, { rounds: record.id });
  await forgetOldRounds(keep, [...past, record]);
}

/** No more rounds are kept than `ROUNDS_KEPT`; where the browser refuses, the next round's end takes them away. */
export async function forgetOldRounds(keep: Keeper, past: readonly PastRound[]): Promise<void> {
  const old = past
    .toSorted((a, b) => (a.endedAt < b.endedAt ? -1 : 1))
    .slice(0, Math.max(0, past.length - ROUNDS_KEPT));
  if (old.length > 0) await keep.remove(old.map(({ id }) => recordKey('past-round', id))).catch(() => undefined);
}
