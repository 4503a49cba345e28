import type { Change } from '../../ledger/schema.ts';
import { pressUntold } from '../../ledger/chain/seal.ts';

/**
 * A change as it is told. An older version ended some as "confirmed" whose page never told of a press: the record stays
 * as it was sealed, and what is said of it is what it can know.
 */
export function asTold(change: Change): Change {
  return change.step === 'confirmed' && pressUntold(change)
    ? { ...change, step: 'failed', why: 'press-unknown' }
    : change;
}
