import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/ledger/schema.ts';
import { weigh } from '../../../src/ledger/strength.ts';

const base: Finding = { service: 'a', setting: 'b', state: 'refused', origin: 'https://a.example', path: '/', at: '2026-11-24T09:00:00.000Z', strength: 'seen' };
const later = '2026-11-24T09:30:00.000Z';
const soon = '2026-11-24T09:01:00.000Z';

describe('what a finding is worth', () => {
  it('is seen once when nothing was known', () => {
    expect(weigh(base, undefined)).toEqual({ ...base, since: base.at });
  });
  it('starts anew when the state is another', () => {
    expect(weigh({ ...base, at: later }, { ...base, state: 'allowed', strength: 'still', since: base.at })).toMatchObject({ strength: 'seen', since: later });
  });
  it('starts anew when a locked setting is fixed the other way', () => {
    const locked: Finding = { ...base, state: 'locked', fixed: 'allowed' };
    expect(weigh({ ...locked, fixed: 'refused', at: later }, locked)).toMatchObject({ strength: 'seen', since: later });
  });
  it('keeps a confirmation that a moment later another look finds again', () => {
    expect(weigh({ ...base, at: soon }, { ...base, strength: 'saved', since: base.at })).toMatchObject({ strength: 'saved', since: base.at });
  });
  it('is still so on a later visit', () => {
    expect(weigh({ ...base, at: later }, { ...base, strength: 'saved' })).toMatchObject({ strength: 'still', since: base.at });
  });
  it('is one look, not two, when the second comes at once', () => {
    expect(weigh({ ...base, at: soon }, base)).toMatchObject({ strength: 'seen' });
  });
  it('is saved when it was read after the reload, whatever was known', () => {
    expect(weigh({ ...base, at: later, strength: 'saved' }, base)).toMatchObject({ strength: 'saved', since: base.at });
  });
});
