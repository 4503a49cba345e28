/** What was set aside, as the person reads of it and deletes it. */
import type { Head } from '../schema.ts';
import type { Keeper } from '../storage/storage.ts';

/** Marks one as read by the person; the copy stays. */
export async function noteRead(keep: Keeper, { setAside }: Head, key: string): Promise<void> {
  if (!key.startsWith('set-aside:')) return;
  const value = await keep.one(key);
  if (value === null || typeof value !== 'object') return;
  const told = setAside.map((one) => (one.key === key ? { ...one, read: true } : one));
  await keep.noteAside(told, { [key]: { ...value, read: true } });
}

/** Deletes one. That the chain has to do without its records stays known. */
export async function deleteAside(keep: Keeper, { setAside }: Head, key: string): Promise<void> {
  const note = setAside.find((one) => one.key === key);
  if (!note) return;
  const { at, why, links } = note;
  if (links.length === 0) {
    await keep.remove([key]);
    await keep.noteAside(
      setAside.filter((one) => one !== note),
      {},
    );
    return;
  }
  const items = Object.fromEntries(links.map((link) => [link, null]));
  const told = setAside.map((one) => (one === note ? { ...one, records: 0, read: true } : one));
  await keep.noteAside(told, { [key]: { at, why, of: 'records', items, read: true, deleted: true } });
}
