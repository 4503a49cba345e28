/** From a visit, a change or an address to the item that it is about. Pure. */
import type { Change, Ledger, Ref } from '../../ledger/schema.ts';
import { visitRef } from '../../round/visits.ts';
import type { Visit } from '../../round/schema.ts';
import { anyAccount, refKey, settingKey } from '../../shared/refs.ts';
import type { Item } from './items.ts';

/** Finds the item that a visit, a change or a setting's address is about, whoever's it turned out to be. */
export interface Finder {
  /** The same setting of the same account; without an account the one that was read last. */
  of: (ref: Ref) => Item | undefined;
  /** @see visitRef */
  visit: (visit: Visit) => Item | undefined;
}

export function finder(items: readonly Item[]): Finder {
  const exact = new Map(items.map((item) => [item.key, item]));
  const loose = new Map<string, Item>();
  for (const item of items) {
    const key = settingKey(item.ref);
    const other = loose.get(key);
    if (!other || (item.finding?.at ?? '') > (other.finding?.at ?? '')) loose.set(key, item);
  }
  const of = (ref: Ref): Item | undefined => exact.get(refKey(ref)) ?? loose.get(settingKey(ref));
  return { of, visit: (visit) => of(visitRef(visit)) };
}

/**
 * One item a page: a page is visited once, for whoever is signed in. The one that was read last stands for the others.
 */
export function onePerPage(items: readonly Item[]): Item[] {
  const { of } = finder(items);
  return items.filter((item) => of(anyAccount(item.ref)) === item);
}

/** The change of that number. */
export function changeBy({ changes }: Ledger, id: number | undefined): Change | undefined {
  if (id === undefined) return undefined;
  const there = changes[id - 1];
  return there?.id === id ? there : changes.find((change) => change.id === id);
}
