import { describe, expect, it } from 'vitest';
import { advance, current, expire, finish, LIMITS, newRound, progress, stop } from '../../../src/round/machine.ts';
import { roundSchema } from '../../../src/round/schema.ts';

const a = { service: 'a', setting: 's' };
const b = { service: 'b', setting: 's' };
const now = new Date('2026-11-24T09:00:00.000Z');
const later = (ms: number): Date => new Date(now.getTime() + ms);
const begun = () => newRound('r', [{ ref: a, url: 'https://a.example/', task: 'refuse' }, { ref: b, url: 'https://b.example/', task: 'look' }], now, 1);
const steps = (round: ReturnType<typeof begun>) => round.visits.map(({ step }) => step).join(' ');

describe('a round', () => {
  it('waits at first, then opens one visit after another, then ends', () => {
    let round = begun();
    expect([steps(round), current(round)]).toEqual(['waiting waiting', undefined]);
    round = advance(round, now);
    expect([steps(round), current(round)?.deadline]).toEqual(['open waiting', later(LIMITS.open).toISOString()]);
    expect(advance(round, now)).toBe(round);
    round = advance(finish(round, a, { state: 'refused', change: 1 }), now);
    expect(steps(round)).toBe('done open');
    round = advance(finish(round, b, { state: 'unclear', reason: 'ambiguous' }), now);
    expect([round.step, round.endedAt, steps(round)]).toEqual(['ended', now.toISOString(), 'done done']);
    expect(advance(round, now)).toBe(round);
  });

  it('is stored in its schema at every step', () => {
    const open = advance(begun(), now);
    for (const round of [begun(), open, progress(open, a, 'confirming', now, 3), finish(open, a, { state: 'allowed', why: 'hidden' }), stop(open, now)]) {
      expect(roundSchema.parse(round)).toEqual(round);
    }
    expect(newRound('r', [], now)).not.toHaveProperty('openerWindowId');
  });

  it('never goes back from the reload to the press', () => {
    const round = progress(advance(begun(), now), a, 'confirming', now, 5);
    expect(current(progress(round, a, 'working', later(10)))).toMatchObject({ step: 'confirming', change: 5, deadline: later(10 + LIMITS.confirming).toISOString() });
  });

  it('does not hear a page that is not its turn', () => {
    const round = advance(begun(), now);
    expect(progress(round, b, 'working', now)).toBe(round);
    expect(finish(round, b, { state: 'refused' })).toBe(round);
    expect(finish(begun(), a, { state: 'refused' })).toEqual(begun());
  });

  it('assumes nothing of a visit that took too long', () => {
    const round = advance(begun(), now);
    expect(expire(round, later(LIMITS.open - 1))).toBe(round);
    expect(expire(round, later(LIMITS.open)).visits[0]).toMatchObject({ step: 'done', state: 'unclear', reason: 'not-ready' });
    const working = progress(round, a, 'working', now);
    expect(expire(working, later(LIMITS.working)).visits[0]).toMatchObject({ state: 'unclear', reason: 'interrupted' });
    expect(expire(begun(), later(1e9))).toEqual(begun());
  });

  it('keeps what was found when it is stopped, and says of the visit under way that it was interrupted', () => {
    const round = stop(advance(finish(advance(begun(), now), a, { state: 'refused' }), now), later(5));
    expect([round.step, round.endedAt, round.visits[0]?.state, round.visits[1]?.reason]).toEqual(['stopped', later(5).toISOString(), 'refused', 'interrupted']);
    expect(stop(round, later(9))).toBe(round);
    expect(stop(begun(), now)).toMatchObject({ step: 'stopped' });
    expect(advance(round, now)).toBe(round);
  });
});
