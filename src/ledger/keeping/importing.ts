/** A file in the ledger: what of it is written, and what of it is set aside. */
import { mergeLedgers, type Imported } from '../files/merge.ts';
import { parseSetAside, type Damaged } from '../storage/parse.ts';
import { forgetOldRounds } from './past-rounds.ts';
import type { Keeper } from '../storage/storage.ts';
import { fileAside, readVerified } from '../files/transfer.ts';

/**
 * Adds what an exported file holds to what is there; takes nothing away. Throws BadFile, and then nothing was written.
 * @param now gives the time, for the key under which something of it is set aside
 */
export async function bringIn(keep: Keeper, file: string, now: () => Date): Promise<Imported> {
  const { ledger: theirs, damaged } = await readVerified(file);
  const merged = await mergeLedgers(await keep.whole(true), theirs, now());
  if (Object.keys(merged.items).length > 0) {
    await keep.write(merged.items, merged.meta, merged.gone);
    await forgetOldRounds(keep, await keep.pastRounds());
  }
  return { ...merged.imported, ...(await keepDamaged(keep, damaged, now())) };
}

/** Sets aside what is damaged of an imported file. What came in of it stays, whether there is room for this or not. */
async function keepDamaged(
  keep: Keeper,
  damaged: readonly Damaged[],
  at: Date,
): Promise<Pick<Imported, 'damaged' | 'damagedLost'>> {
  if (damaged.length === 0) return {};
  try {
    const { setAside } = await keep.load();
    let time = at;
    while (setAside.some(({ key }) => key === `set-aside:${time.toISOString()}`)) time = new Date(time.getTime() + 1);
    const note = fileAside(damaged, time);
    await keep.noteAside([...setAside, ...parseSetAside(note)], note);
    return { damaged: damaged.length };
  } catch {
    return { damaged: damaged.length, damagedLost: true };
  }
}
