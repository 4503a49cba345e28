/** Which settings a person wants to see: by where they stand and by what they type. Pure. */
import { standingKey, type StandingKey } from './standing.ts';
import type { Item } from './items.ts';
import { isOwn } from './summary-parts.ts';

/** Where a setting belongs in the list. Every setting belongs to exactly one place. */
export const PLACES = ['allowed', 'needs-you', 'not-checked', 'refused', 'no-way-out', 'other', 'for-others'] as const;
export type Place = (typeof PLACES)[number];
/** The order of the filters. */
export const FILTERS = [
  'all',
  'allowed',
  'refused',
  'not-checked',
  'needs-you',
  'no-way-out',
  'other',
  'for-others',
] as const;
export type Filter = (typeof FILTERS)[number];

const PLACE: Record<StandingKey, Place> = {
  allowed: 'allowed',
  'locked-allowed': 'allowed',
  refused: 'refused',
  'locked-refused': 'refused',
  'not-checked': 'not-checked',
  checking: 'not-checked',
  'no-access': 'needs-you',
  'signed-out': 'needs-you',
  unclear: 'needs-you',
  locked: 'needs-you',
  'by-request': 'needs-you',
  app: 'needs-you',
  'no-opt-out': 'no-way-out',
  'none-found': 'no-way-out',
  requested: 'other',
  'not-offered': 'other',
  'nothing-to-refuse': 'other',
};

/** A setting that is being read stays where it was: a list must not jump under the hand. */
export function placeOf(item: Item): Place {
  if (!isOwn(item)) return 'for-others';
  const { standing, setting, finding, request } = item;
  const key = standing.key === 'checking' ? standingKey({ setting, finding, request, access: true }) : standing.key;
  return PLACE[key];
}

/** How many settings each filter shows. */
export function countsOf(items: readonly Item[]): Record<Filter, number> {
  const counts: Record<Filter, number> = {
    all: items.length,
    allowed: 0,
    refused: 0,
    'not-checked': 0,
    'needs-you': 0,
    'no-way-out': 0,
    other: 0,
    'for-others': 0,
  };
  for (const item of items) counts[placeOf(item)] += 1;
  return counts;
}

/** Makes letters that look and mean the same the same. */
function plain(text: string, locale: string | undefined): string {
  try {
    return text.normalize('NFKC').toLocaleLowerCase(locale);
  } catch {
    return text.normalize('NFKC').toLowerCase(); // A locale that the engine does not know.
  }
}

const texts = new WeakMap<Item, string>();

/** Everything by which a setting can be found: service, setting, label as displayed, account, copy, and hosts. */
function textOf(item: Item, locale: string | undefined): string {
  const known = texts.get(item);
  if (known !== undefined) return known;
  const { name, setting, detail, finding, service, ref } = item;
  const text = plain(
    [
      name,
      setting.name,
      detail,
      finding?.label ?? '',
      ref.instance ?? '',
      ...service.hosts,
      finding?.origin ?? '',
    ].join('\n'),
    locale,
  );
  texts.set(item, text);
  return text;
}

/**
 * Whether every typed word stands somewhere in what is known of the setting. Plain text: no sign has a meaning of its
 * own.
 */
export function matching(items: readonly Item[], typed: string, locale?: string): Item[] {
  const words = plain(typed, locale).split(/\s+/u).filter(Boolean);
  return words.length === 0
    ? [...items]
    : items.filter((item) => words.every((word) => textOf(item, locale).includes(word)));
}

/** The settings of a filter, place by place; a place without any is left out. */
export function sectionsOf(items: readonly Item[], filter: Filter): { place: Place; items: Item[] }[] {
  const byPlace = Map.groupBy(items, placeOf);
  return PLACES.filter((place) => filter === 'all' || filter === place).flatMap((place) => {
    const own = byPlace.get(place) ?? [];
    return own.length === 0 ? [] : [{ place, items: own }];
  });
}
