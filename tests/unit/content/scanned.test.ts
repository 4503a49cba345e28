// @vitest-environment node
/** What is known of scanned settings may come from a file that anybody wrote: what of it a page's script goes by. */
import { describe, expect, it } from 'vitest';
import { plainOnly } from '../../../src/content/scanned.ts';
import { scannedDefinition } from '../../../src/ledger/scanned.ts';
import type { Finding } from '../../../src/ledger/schema.ts';
import { refKey } from '../../../src/shared/refs.ts';
import { scannedRef } from '../../../src/shared/scanned.ts';

type Facts = NonNullable<Finding['scanned']>;

/** Which of these settings of a site are left, by their labels. */
function left(...facts: Partial<Facts>[]): string[] {
  const findings = facts.map((some, n): Finding => {
    const scanned: Facts = { label: '', lang: 'en', refuses: 'off', kind: 'switch', ...some };
    return {
      ...scannedRef('forum.example', `s${n}`),
      state: 'allowed',
      label: scanned.label,
      origin: 'https://forum.example',
      path: '/settings',
      at: '2026-11-29T09:00:00.000Z',
      strength: 'seen',
      scanned,
    };
  });
  const known = scannedDefinition(new Map(findings.map((one) => [refKey(one), one])), 'forum.example');
  return (known && plainOnly(known)?.settings.map(({ name }) => name)) ?? [];
}
const TRAINS = 'Use my posts to train AI models';
const REFUSES = 'Do not use my posts to train AI models';

describe('a scanned setting, as it is stored', () => {
  it.each<Partial<Facts>>([
    { label: TRAINS },
    { label: TRAINS, kind: 'checkbox' },
    { label: REFUSES, refuses: 'on', kind: 'checkbox' },
    { label: 'Meine Beiträge zum Training von KI-Modellen verwenden', lang: 'de' },
    { label: REFUSES, refuses: 'on', kind: 'radio' },
  ])('is read and pressed where its label says the same by itself: $label', (facts) => {
    expect(left(facts)).toEqual([facts.label]);
  });

  it.each<[string, Partial<Facts>]>([
    ['says the other position refuses', { label: TRAINS, refuses: 'on' }],
    ['says the other position refuses, of a refusal', { label: REFUSES, refuses: 'off' }],
    ['is about something else', { label: 'Show my online status' }],
    ['costs the person something', { label: 'Delete my posts used to train AI models' }],
    ['says nothing', { label: '' }],
  ])('is neither where it %s', (_, facts) => {
    expect(left(facts)).toEqual([]);
    // And takes nothing with it.
    expect(left(facts, { label: TRAINS })).toEqual([TRAINS]);
  });
});
