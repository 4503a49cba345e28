import { describe, expect, it } from 'vitest';
import { difference } from '../../../src/background/access.ts';

const a = { id: 'a', matches: ['https://a.example/*', 'https://b.example/*'] };
const b = { id: 'b', matches: ['https://c.example/*'] };

describe('registering scripts', () => {
  it('does nothing when all is as it should be', () => {
    expect(difference([a, b], [b, { ...a, matches: a.matches.toReversed() }])).toEqual({ register: [], update: [], unregister: [] });
  });
  it('registers what was granted and removes what was taken back', () => {
    expect(difference([a], [b])).toEqual({ register: [b], update: [], unregister: ['a'] });
  });
  it('follows a service that gained or lost a host', () => {
    const fewer = { ...a, matches: ['https://a.example/*'] };
    expect(difference([a], [fewer])).toEqual({ register: [], update: [fewer], unregister: [] });
  });
});
