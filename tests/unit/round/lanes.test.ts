import { describe, expect, it } from 'vitest';
import { asShown, LIMITS, wakeAt } from '../../../src/round/clock.ts';
import { advance, COURTESY, FRESH, LANES, upcoming } from '../../../src/round/lanes.ts';
import {
  cutOff,
  finish,
  newRound,
  pause,
  progress,
  ready,
  reopen,
  resume,
  skip,
  stop,
  yieldFront,
} from '../../../src/round/machine.ts';
import { current, restOf, skippable, tabOf, tabsOf, visitIn } from '../../../src/round/visits.ts';
import { roundSchema, type Round, type Visit } from '../../../src/round/schema.ts';
import { job, later, now } from './jobs.ts';

const steps = (round: Round) => round.visits.map(({ step }) => step).join(' ');

/** As the driver does: until there is nothing more to do, with a tab for each page that has none. */
function run(round: Round, at = now): Round {
  let known = round;
  for (let next = advance(known, at); next !== known; next = advance(known, at)) known = next;
  const visits = known.visits.map((visit, n) => {
    const open = visit.step !== 'waiting' && visit.step !== 'done' && tabOf(known, visit) === undefined;
    return open ? { ...visit, tabId: n + 1 } : visit;
  });
  const shown = visits.find(({ step }) => step === 'open' || step === 'working');
  return { ...known, windowId: 9, visits, ...(shown?.tabId === undefined ? {} : { tabId: shown.tabId }) };
}
const begun = (...names: string[]): Round =>
  run(
    newRound(
      'r',
      names.map((name) => job(name)),
      now,
    ),
  );
const visit = (round: Round, n: number): Visit => round.visits[n] as Visit;
const refuse = (round: Round, n: number, at = now): Round =>
  run(finish(round, visit(round, n).ref, { state: 'refused' }, at), at);
function rest(round: Round, n: number, at = now): Round {
  const taken = progress(round, visit(round, n).ref, 'working', at);
  return run(ready(taken, visit(taken, n)), at);
}

describe('pages that load ahead', () => {
  it('are as many as there are lanes, one of each service', () => {
    expect(steps(begun('a1', 'b1', 'a2', 'c1'))).toBe('open ahead waiting ahead');
    const many = begun(...Array.from('abcdefghijklmnop').map((service) => `${service}1`));
    expect(many.visits.filter(({ step }) => step !== 'waiting')).toHaveLength(LANES.look);
    const changing = run(newRound('r', [job('a1', { task: 'refuse' }), job('b1'), job('c1'), job('d1')], now));
    expect(changing.visits.filter(({ step }) => step !== 'waiting')).toHaveLength(LANES.change);
  });

  it('are none in a confirmation aside, and none in front of a person who signs in', () => {
    const jobs = [job('a1', { patient: true }), job('b1'), job('c1', { patient: true })];
    const round = run(newRound('r', jobs, now));
    expect(steps(round)).toBe('open waiting waiting');
    // Nor one in which the person is to sign in.
    expect(steps(refuse(round, 0))).toBe('done open waiting');
    expect(steps(run({ ...newRound('r', [job('a1'), job('b1')], now), silent: true }))).toBe('open waiting');
  });

  it('are shown in the order of their opening, once they have rested', () => {
    let round = rest(begun('a1', 'b1', 'c1'), 2);
    expect([steps(round), current(round)]).toEqual(['open ahead ready', visit(round, 0)]);
    round = refuse(round, 0, later(10));
    expect([steps(round), current(round), round.tabId, tabsOf(round)]).toEqual([
      'done ahead working',
      visit(round, 2),
      3,
      [3, 1, 2],
    ]);
    expect(visit(round, 2).deadline).toBe(later(10 + LIMITS.working).toISOString());
    round = refuse(rest(round, 1), 2);
    expect(steps(refuse(round, 1))).toBe('done done done');
    expect(refuse(round, 1).step).toBe('ended');
  });

  it('are shown as they are when they did not come to rest in their time', () => {
    const round = refuse(begun('a1', 'b1'), 0);
    const at = later(LIMITS.ahead);
    expect([steps(round), wakeAt(round, now)]).toEqual(['done ahead', at]);
    expect(steps(run(round, later(LIMITS.ahead - 1)))).toBe('done ahead');
    expect(steps(run(round, at))).toBe('done open');
    expect(steps(run(progress(round, visit(round, 1).ref, 'working', now), at))).toBe('done working');
  });

  it('are opened anew when they waited so long that they may be overtaken', () => {
    const round = rest(begun('a1', 'b1'), 1);
    const at = later(FRESH);
    expect(visit(refuse(round, 0, later(FRESH - 1)), 1)).toMatchObject({
      step: 'working',
      openedAt: now.toISOString(),
    });
    expect(visit(refuse(round, 0, at), 1)).toMatchObject({ step: 'open', openedAt: at.toISOString(), tabId: 2 });
  });

  it('take the tabs of visits that are over', () => {
    const names = Array.from('abcdefghij').map((service) => `${service}1`);
    const round = refuse(begun(...names), 0);
    expect([visit(round, 8), round.spare]).toMatchObject([{ step: 'ahead', tabId: 1 }, undefined]);
    expect(visit(round, 0)).not.toHaveProperty('tabId');
    expect([visitIn(round, 1), visitIn(round, 77)]).toEqual([visit(round, 8), undefined]);
  });

  it('keep the gap between two visits to one service, also where the first only loaded', () => {
    let round = begun('a1', 'b1', 'a2');
    round = refuse(round, 0, later(100));
    expect([steps(round), round.notBefore, wakeAt(round, later(100))]).toEqual([
      'done ahead waiting',
      later(100 + COURTESY).toISOString(),
      later(100 + COURTESY),
    ]);
    expect(steps(run(round, later(99 + COURTESY)))).toBe('done ahead waiting');
    expect(steps(run(round, later(100 + COURTESY)))).toBe('done ahead ahead');
    const stopped = stop(begun('a1', 'b1'), later(50), 'person');
    const next = newRound('next', [job('b2')], later(60), undefined, stopped);
    expect(upcoming(next, later(60))).toEqual({ at: later(50 + COURTESY) });
  });

  it('wait through a pause', () => {
    const paused = run(pause(rest(begun('a1', 'b1', 'c1'), 1)));
    const over = refuse(paused, 0);
    expect([steps(over), wakeAt(over, now)]).toEqual(['done ready ahead', undefined]);
    expect(steps(run(resume(over)))).toBe('done working ahead');
  });

  it('were not visited when the round is stopped', () => {
    const round = stop(rest(begun('a1', 'b1', 'c1'), 1), later(5), 'person');
    expect([steps(round), visit(round, 0).reason, tabsOf(round)]).toEqual([
      'done waiting waiting',
      'interrupted',
      [1, 2, 3],
    ]);
    expect(restOf(round).map(({ url }) => url)).toEqual(round.visits.map(({ url }) => url));
  });

  it('end alone, are left out alone, and are opened anew alone', () => {
    const round = rest(begun('a1', 'b1', 'c1'), 1);
    expect(steps(cutOff(round, 'no-permission', now, visit(round, 1)))).toBe('open done ahead');
    expect(steps(skip(round, skippable(round, visit(round, 1).ref) as Visit, now))).toBe('open done ahead');
    const anew = reopen(round, later(5), visit(round, 1));
    expect(visit(anew, 1)).toMatchObject({ step: 'ahead', openedAt: later(5).toISOString(), tabId: 2 });
    expect(visit(reopen(round, later(5)), 0)).toMatchObject({ step: 'open', openedAt: later(5).toISOString() });
  });

  it('say nothing while they are hidden that would change what is shown', () => {
    const round = begun('a1', 'b1');
    const taken = progress(round, visit(round, 1).ref, 'working', now);
    expect([steps(taken), current(taken)]).toEqual(['open resting', visit(round, 0)]);
    expect(steps(progress(rest(round, 1), visit(round, 1).ref, 'working', now))).toBe('open ready');
    expect(ready(round, visit(round, 0))).toBe(round);
  });

  it('are stored in the schema at every step', () => {
    const round = begun('a1', 'b1', 'c1');
    const stored = [
      round,
      rest(round, 1),
      ready(round, visit(round, 1), 'https://b1.example/login'),
      refuse(rest(round, 1), 0),
      stop(round, now, 'person'),
    ];
    for (const one of stored) expect(roundSchema.parse(one)).toEqual(one);
  });

  it('are shown as under way until their time is long over', () => {
    const round = refuse(begun('a1', 'b1'), 0);
    expect(asShown(round, later(LIMITS.ahead + 119_999)).step).toBe('running');
    expect(asShown(round, later(LIMITS.ahead + 120_000))).toMatchObject({ step: 'stopped', why: 'store-full' });
  });
});

describe('a page that is shown and only has to rest', () => {
  it('does so in a hidden tab, and is shown again', () => {
    let round = rest(begun('a1', 'b1'), 1);
    round = progress(round, visit(round, 0).ref, 'working', now);
    round = run(yieldFront(round, visit(round, 0), later(7)), later(7));
    expect([steps(round), visit(round, 0).deadline]).toEqual([
      'resting working',
      later(7 + LIMITS.ahead).toISOString(),
    ]);
    round = refuse(rest(round, 0), 1);
    expect([steps(round), current(round), round.tabId]).toEqual(['working done', visit(round, 0), 1]);
  });

  it('stays when nothing else is under way, when the round pauses, and when it has pressed', () => {
    const alone = progress(begun('a1'), visit(begun('a1'), 0).ref, 'working', now);
    expect(yieldFront(alone, visit(alone, 0), now)).toBe(alone);
    const two = progress(begun('a1', 'b1'), visit(begun('a1'), 0).ref, 'working', now);
    const paused = pause(two);
    expect(yieldFront(paused, visit(paused, 0), now)).toBe(paused);
    const pressed = progress(two, visit(two, 0).ref, 'working', now, 3);
    expect(yieldFront(pressed, visit(pressed, 0), now)).toBe(pressed);
    expect(yieldFront(two, visit(two, 1), now)).toBe(two);
  });
});

describe('a round from before pages loaded ahead', () => {
  /** As it was stored then. */
  const old = (step: 'open' | 'working' | 'confirming'): Round =>
    roundSchema.parse({
      id: 'old',
      startedAt: now.toISOString(),
      step: 'running',
      windowId: 10,
      tabId: 100,
      visits: [
        { ...job('z1'), step: 'done', state: 'refused', openedAt: now.toISOString(), doneAt: now.toISOString() },
        { ...job('a1'), step, openedAt: now.toISOString(), deadline: later(LIMITS.open).toISOString() },
        { ...job('b1'), step: 'waiting' },
        { ...job('c1'), step: 'waiting' },
      ],
    });

  it('goes on, with the page under way in its one tab', () => {
    for (const step of ['open', 'working', 'confirming'] as const) {
      const round = old(step);
      expect([visitIn(round, 100), tabsOf(round)]).toEqual([visit(round, 1), [100]]);
      const next = run(round, later(10));
      expect(steps(next)).toBe(`done ${step} ahead ahead`);
      const over = refuse(next, 1, later(20));
      expect([steps(over), tabsOf(over).includes(100)]).toEqual(['done done ahead ahead', true]);
      expect(tabsOf(stop(round, now, 'person'))).toEqual([100]);
    }
  });

  it('goes on between two visits', () => {
    const { visits, ...round } = old('open');
    const gap: Round = { ...round, visits: visits.filter(({ step }) => step !== 'open') };
    const next = advance(gap, later(COURTESY));
    expect([steps(next), tabOf(next, visit(next, 1))]).toEqual(['done open waiting', 100]);
  });
});
