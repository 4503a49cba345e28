// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { CASES } from '../../browser/gallery/invented.ts';
import { countsOf, FILTERS, matching, placeOf, PLACES, sectionsOf } from '../../../src/ui/model/filter.ts';
import { itemsOf } from '../../../src/ui/model/items.ts';
import type { Item, Known } from '../../../src/ui/model/summary.ts';
import { t } from './english.ts';

function of(name: string): Item[] {
  const known: Known | undefined = CASES[name];
  if (!known) throw new Error(`No case ${name}`);
  return itemsOf(t, known);
}
const names = (items: readonly Item[]): string[] => items.map(({ name }) => name);

describe('Filters', () => {
  test('every setting is in exactly one place, and the counts say how many', () => {
    for (const name of Object.keys(CASES)) {
      const items = of(name);
      const sections = sectionsOf(items, 'all');
      expect(
        sections.flatMap((section) => section.items).toSorted((a, b) => items.indexOf(a) - items.indexOf(b)),
      ).toEqual(items);
      const counts = countsOf(items);
      expect(counts.all).toBe(items.length);
      for (const place of PLACES) {
        expect(counts[place]).toBe(sections.find((section) => section.place === place)?.items.length ?? 0);
        expect(sectionsOf(items, place).flatMap((section) => section.items)).toHaveLength(counts[place]);
      }
    }
    expect(new Set(FILTERS)).toEqual(new Set(['all', ...PLACES]));
  });

  test('no setting that refuses or has a way out is called one without', () => {
    const items = of('part');
    expect(names(sectionsOf(items, 'no-way-out').flatMap((section) => section.items))).toEqual(['Reddit']);
    expect(names(sectionsOf(items, 'not-checked').flatMap((section) => section.items))).toEqual([
      'Pinterest',
      'X',
      'Medium',
      'Quora',
    ]);
    expect(names(sectionsOf(items, 'needs-you').flatMap((section) => section.items))).toEqual([
      'Grammarly',
      'LinkedIn',
      'Instagram',
      'Facebook',
    ]);
  });

  test('a setting that is being read stays where it was', () => {
    const before = of('live').find(({ name }) => name === 'X');
    expect(before?.standing.key).toBe('checking');
    expect(before && placeOf(before)).toBe('allowed');
  });
});

describe('Search', () => {
  test('by service, setting, label and host; every word, in any case, anywhere', () => {
    const items = of('away');
    expect(names(matching(items, 'linkedin'))).toEqual(['LinkedIn']);
    expect(names(matching(items, 'VOICE'))).toEqual(['ChatGPT']);
    expect(names(matching(items, 'canvas pinterest'))).toEqual(['Pinterest']);
    expect(names(matching(items, 'grok.example'))).toEqual(['Grok']);
    // One that was never read is found by the hosts of its service.
    expect(names(matching(items, 'quora.example'))).toEqual(['Quora']);
    expect(matching(items, 'canvas linkedin')).toEqual([]);
    expect(matching(items, '   ')).toEqual(items);
  });

  test('it is plain text: no sign has a meaning', () => {
    const items = of('away');
    for (const typed of ['.*', '[', '(', 'a|b', '^', '\\']) expect(matching(items, typed)).toEqual([]);
  });

  test('letters that mean the same are the same', () => {
    expect(names(matching(of('away'), 'Ｌｉｎｋｅｄ'))).toEqual(['LinkedIn']);
  });

  test('an account is found by the name that the person gave', () => {
    expect(matching(of('long'), 'work').map(({ key }) => key)).toEqual(['grok/training@hash-a']);
  });
});
