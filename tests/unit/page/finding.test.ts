import { describe, expect, it } from 'vitest';
import { toFinding, toMoment } from '../../../src/page/finding.ts';
import { findingSchema, momentSchema } from '../../../src/ledger/schema.ts';

const at = new Date('2026-11-24T09:00:00.000Z');
const place = { origin: 'https://a.example', pathname: '/settings' };
const ref = { service: 'a', setting: 'b' };

describe('a reading as it is stored', () => {
  it('carries its evidence, and nothing that was absent', () => {
    const finding = toFinding(ref, { state: 'allowed', position: 'on', label: 'Train', rung: 'row', kind: 'switch', refuses: 'off' }, place, at);
    expect(finding).toStrictEqual({ ...ref, state: 'allowed', position: 'on', label: 'Train', rung: 'row', refuses: 'off', origin: 'https://a.example', path: '/settings', at: at.toISOString(), strength: 'seen' });
    expect(findingSchema.parse(finding)).toEqual(finding);
  });
  it('keeps a long detail short', () => {
    expect(toFinding(ref, { state: 'unclear', reason: 'ambiguous', detail: 'x'.repeat(999) }, place, at).detail).toHaveLength(300);
  });
  it('is a moment of a change', () => {
    const moment = toMoment({ state: 'locked', fixed: 'refused', choice: 'Off' }, at);
    expect(moment).toStrictEqual({ state: 'locked', fixed: 'refused', choice: 'Off', at: at.toISOString() });
    expect(momentSchema.parse(moment)).toEqual(moment);
  });
});
