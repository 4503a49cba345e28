/** A change in the ledger: what it takes to begin one, to write its next form, and to seal it when it has ended. */
import { changeSchema, refKey, type Change, type Head } from '../schema.ts';
import { hasEnded, seal, type ChainHead } from '../chain/seal.ts';
import type { Keeper } from '../storage/storage.ts';
import { changeKey } from '../../shared/refs.ts';

/** What `begin` needs to know of a change. */
export type NewChange = Pick<Change, 'service' | 'setting' | 'kind' | 'origin' | 'path' | 'version' | 'before'> &
  Partial<Pick<Change, 'instance' | 'account' | 'of' | 'round' | 'form' | 'store' | 'documents' | 'again' | 'other'>>;

/** New parts of a change. */
export type Patch = { [K in keyof Change]?: Change[K] | null };

/** New parts, or what makes the next form of it out of the stored one; the same object is no change at all. */
export type Edit = Patch | ((change: Change) => Change);

/** The change of that number, an ended one too. */
export async function changeBy(keep: Keeper, { open }: Head, id: number): Promise<Change | undefined> {
  return open.find((change) => change.id === id) ?? (await keep.changes([id]))[0];
}

/**
 * Ends what is still open of a setting before a new change of it begins: what comes of it can be told no more. What was
 * begun in another browser, or in another cookie store, is none of this one's.
 */
export async function endOpen(
  { open, meta }: Head,
  next: NewChange,
): Promise<{ items: Record<string, Change>; head: ChainHead }> {
  let { head } = meta;
  const items: Record<string, Change> = {};
  const isOvertaken = (one: Change): boolean =>
    !one.imported &&
    refKey(one) === refKey(next) &&
    (one.store === undefined || next.store === undefined || one.store === next.store);
  for (const change of open.filter(isOvertaken)) {
    const why = change.step === 'begun' ? 'press-unknown' : 'unconfirmed';
    const ended = await seal<Change>({ ...change, step: 'failed', why }, head);
    items[changeKey(change.id)] = ended.record;
    head = ended.head;
  }
  return { items, head };
}

/**
 * A change with new parts, sealed if it has ended, and what is to be written for it; nothing is, where it is sealed
 * already.
 * @param link the last of the chain
 */
export async function edited(
  known: Change | undefined,
  edit: Edit,
  link: ChainHead,
): Promise<{ change: Change; head: ChainHead; items?: Record<string, Change> } | undefined> {
  if (!known || known.seal) return known && { change: known, head: link };
  const next = typeof edit === 'function' ? edit(known) : { ...known, ...edit };
  if (next === known) return { change: known, head: link };
  const parts = Object.entries({ ...next, id: known.id }).filter(([name, value]) => value !== null && name !== 'seal');
  const changed = changeSchema.parse(Object.fromEntries(parts));
  const { record, head } = hasEnded(changed) ? await seal(changed, link) : { record: changed, head: link };
  return { change: record, head, items: { [changeKey(known.id)]: record } };
}
