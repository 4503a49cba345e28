// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { CASES, saying, services } from '../../browser/gallery/invented.ts';
import { dates } from '../../../src/shared/dates.ts';
import { ageOf, isOld } from '../../../src/ui/model/age.ts';
import { countsOf, sectionsOf } from '../../../src/ui/model/filter.ts';
import { summarise, type Known, type Summary } from '../../../src/ui/model/summary.ts';
import { belongsWith } from '../../../src/ui/model/together.ts';
import { t } from './english.ts';

function of(name: string, more: Partial<Known>): Summary {
  const known = CASES[name];
  if (!known) throw new Error(`No case ${name}`);
  return summarise(t, { ...known, ...more });
}

const names = (items: readonly { name: string }[]): string[] => items.map(({ name }) => name);

describe('Settings of administrators and site owners', () => {
  const shared = saying({ pinterest: { for: 'administrator' }, tumblr: { for: 'site-owner' } });

  test('are not counted, in the headline, the tally or the button, and stand in a group of their own at the end', () => {
    const before = of('away', {});
    const summary = of('away', { services: shared });
    expect(before.headline).toBe('3 settings still allow training');
    expect(summary.headline).toBe('2 settings still allow training');
    expect(summary.cells).toHaveLength(13);
    expect(summary.primary?.text).toBe('Turn off 2');
    expect(before.cells).toHaveLength(15);
    expect(names(summary.rows.map(({ item }) => item))).toEqual(['LinkedIn', 'X']);
    const last = summary.groups.at(-1);
    expect(last).toMatchObject({ key: 'for-others', word: 'For administrators and site owners' });
    expect(names(last?.items ?? [])).toEqual(['Pinterest', 'Tumblr']);
    expect(names(summary.items.slice(-2))).toEqual(['Pinterest', 'Tumblr']);
    expect(names(summary.groups.slice(0, -1).flatMap(({ items }) => items))).not.toContain('Tumblr');
  });

  test('are among all of them, as in the list, and the person is told how many are their own', () => {
    const summary = of('away', { services: shared });
    expect(summary.subline).toBe('13 of 15 settings are yours. Last check today at 09:41.');
    expect(countsOf(summary.items)).toMatchObject({ all: 15, 'for-others': 2 });
    expect(of('away', {}).subline).toBe('15 settings in all. Last check today at 09:41.');
  });

  test('do not keep the answer from being clear', () => {
    const known = CASES['clear'];
    const findings = new Map(known?.ledger.findings);
    const seen = findings.get('pinterest/training');
    if (!known || !seen) throw new Error('no finding');
    findings.set('pinterest/training', { ...seen, state: 'allowed', position: 'on' });
    const ledger = { ...known.ledger, findings };
    expect(of('clear', { ledger }).kind).toBe('some');
    const summary = of('clear', { ledger, services: shared });
    expect(summary).toMatchObject({ kind: 'clear', headline: 'No setting allows training' });
    expect(names(summary.groups.at(-1)?.items ?? [])).toEqual(['Pinterest', 'Tumblr']);
  });

  test('alone they are no answer about the person', () => {
    const all = saying(Object.fromEntries(services.map(({ id }) => [id, { for: 'administrator' as const }])));
    expect(of('away', { services: all })).toMatchObject({
      kind: 'part',
      headline: 'No settings of your own',
      cells: [],
    });
  });

  test('have a place of their own in the list', () => {
    const { items } = of('away', { services: shared });
    expect(names(sectionsOf(items, 'for-others').flatMap((section) => section.items))).toEqual(['Pinterest', 'Tumblr']);
    expect(names(sectionsOf(items, 'allowed').flatMap((section) => section.items))).not.toContain('Pinterest');
  });

  test('on their page there is a button all the same', () => {
    const url = 'https://pinterest.example/settings/training';
    expect(of('away', { services: shared, url }).here).toMatchObject({ turnOff: true });
  });
});

describe('Settings that belong together', () => {
  const pair = saying({
    linkedin: { together: [{ service: 'quora', setting: 'training' }] },
    quora: { together: [{ service: 'linkedin', setting: 'genai' }] },
  });

  test('after one was refused the other is offered, with why', () => {
    const summary = of('after', { services: pair });
    const row = summary.rows.find(({ item }) => item.name === 'Quora');
    expect(row).toMatchObject({ why: 'It belongs together with what was just refused at LinkedIn.', check: true });
    expect(row).not.toHaveProperty('turnOff');
    expect(names(summary.groups.flatMap(({ items }) => items))).not.toContain('Quora');
    expect(of('after', {}).rows.map(({ item }) => item.name)).not.toContain('Quora');
  });

  test('nothing is offered that is refused already, or of which the one turned off was not refused', () => {
    const claude = saying({ linkedin: { together: [{ service: 'claude', setting: 'training' }] } });
    expect(names(of('after', { services: claude }).rows.map(({ item }) => item))).not.toContain('Claude');
    const failed = saying({ x: { together: [{ service: 'quora', setting: 'training' }] } });
    expect(names(of('after', { services: failed }).rows.map(({ item }) => item))).not.toContain('Quora');
  });

  test('each is named, and leads to where it stands when its service is used', () => {
    const { items } = of('away', { services: pair });
    const linkedin = items.find(({ name }) => name === 'LinkedIn');
    if (!linkedin) throw new Error('no item');
    expect(belongsWith(pair, items, linkedin)).toMatchObject([
      { name: 'Quora: AI training', item: { key: 'quora/training' } },
    ]);
    expect(belongsWith(pair, [], linkedin)).toEqual([{ name: 'Quora: AI training' }]);
  });
});

test('how old facts are is worked out when they are read', () => {
  const at = (iso: string): string => ageOf(t, '2026-11-24', new Date(iso), dates(new Date(iso), 'en-GB', 'UTC'));
  expect(at('2026-11-28T09:00:00Z')).toBe('Facts from 24 November.');
  expect(at('2027-02-22T23:59:00Z')).toBe('Facts from 24 November 2026.');
  expect(at('2027-02-23T09:00:00Z')).toContain('older than 90 days');
  expect(isOld('2026-11-24', new Date('2027-02-22T00:00:00Z'))).toBe(false);
});
