import { describe, expect, it } from 'vitest';
import { asShown, lateness, LIMITS, overdue, wakeAt } from '../../../src/round/clock.ts';
import { advance, COURTESY, upcoming } from '../../../src/round/lanes.ts';
import {
  cutOff,
  finish,
  forgo,
  newRound,
  pause,
  progress,
  reopen,
  resume,
  signedIn,
  skip,
  stop,
  turnAway,
} from '../../../src/round/machine.ts';
import { countsOf, current, restOf, skippable, taskOf } from '../../../src/round/visits.ts';
import { roundSchema, type Round, type Visit } from '../../../src/round/schema.ts';
import { job, later, now } from './jobs.ts';

const a = { service: 'a', setting: 's' };
const b = { service: 'b', setting: 's' };
const roundOf = (...names: string[]): Round =>
  newRound(
    'r',
    names.map((name) => job(name)),
    now,
  );
const begun = () =>
  newRound(
    'r',
    [
      { ref: a, url: 'https://a.example/', task: 'refuse' },
      { ref: b, url: 'https://b.example/', task: 'look' },
    ],
    now,
    1,
  );
const steps = (round: Round) => round.visits.map(({ step }) => step).join(' ');
const under = (round: Round): Visit => {
  const visit = current(round);
  if (!visit) throw new Error('no visit is under way');
  return visit;
};
/** Ends the visit under way, and gives its setting's name. */
const done = (round: Round, at: Date, state: 'refused' | 'allowed' = 'refused'): Round =>
  finish(round, under(round).ref, { state }, at);

describe('a round', () => {
  it('waits at first, then opens one visit after another, then ends', () => {
    let round = begun();
    expect([steps(round), current(round)]).toEqual(['waiting waiting', undefined]);
    round = advance(round, now);
    expect([steps(round), current(round)?.deadline, current(round)?.openedAt]).toEqual([
      'open waiting',
      later(LIMITS.open).toISOString(),
      now.toISOString(),
    ]);
    round = advance(finish(round, a, { state: 'refused', change: 1 }, later(7)), now);
    expect([steps(round), round.visits[0]?.doneAt]).toEqual(['done open', later(7).toISOString()]);
    round = advance(finish(round, b, { state: 'unclear', reason: 'ambiguous' }, now), now);
    expect([round.step, round.endedAt, steps(round)]).toEqual(['ended', now.toISOString(), 'done done']);
    expect(advance(round, now)).toBe(round);
  });

  it('is stored in its schema at every step', () => {
    const open = advance(begun(), now);
    const rounds = [
      begun(),
      open,
      progress(open, a, 'confirming', now, 3),
      finish(open, { ...a, account: 'x' }, { state: 'locked', fixed: 'allowed', why: 'hidden' }, now),
      stop(open, now, 'store-full'),
      turnAway(open, now),
      pause(open),
      skip(open, under(open), now),
    ];
    for (const round of rounds) expect(roundSchema.parse(round)).toEqual(round);
    const gap = advance(done(advance(roundOf('a1', 'a2'), now), now), now);
    expect(roundSchema.parse(gap)).toEqual(gap);
    expect(roundSchema.parse(newRound('next', [job('a3')], now, 1, gap))).toMatchObject({
      recent: { a: now.toISOString() },
    });
    expect(newRound('r', [], now)).not.toHaveProperty('openerWindowId');
  });

  it('never goes back from the reload to the press', () => {
    const round = progress(advance(begun(), now), a, 'confirming', now, 5);
    expect(current(progress(round, a, 'working', later(10)))).toMatchObject({
      step: 'confirming',
      change: 5,
      deadline: later(10 + LIMITS.confirming).toISOString(),
    });
  });

  it('does not hear a page that is not its turn', () => {
    const round = advance(begun(), now);
    expect(progress(round, b, 'working', now)).toBe(round);
    expect(finish(round, b, { state: 'refused' }, now)).toBe(round);
    expect(finish(begun(), a, { state: 'refused' }, now)).toEqual(begun());
  });

  it('hears of a setting whoever is signed in, and keeps who was', () => {
    const round = finish(advance(begun(), now), { ...a, account: 'x' }, { state: 'refused' }, now);
    expect(round.visits[0]).toMatchObject({ step: 'done', account: 'x' });
  });

  it('assumes nothing of a visit that took too long', () => {
    const round = advance(begun(), now);
    expect(lateness(round, later(LIMITS.open - 1))).toBeUndefined();
    expect(lateness(round, later(LIMITS.open))).toBe('not-ready');
    const working = progress(round, a, 'working', now);
    expect(lateness(working, later(LIMITS.working))).toBe('interrupted');
    expect(lateness(begun(), later(1e9))).toBeUndefined();
    expect(cutOff(working, 'interrupted', now).visits[0]).toMatchObject({
      step: 'done',
      state: 'unclear',
      reason: 'interrupted',
    });
    expect(cutOff(begun(), 'interrupted', now)).toEqual(begun());
  });

  it('looks at a page that loaded and says nothing long before its time is over', () => {
    const round = advance(begun(), now);
    expect([overdue(round, later(LIMITS.loaded - 1)), overdue(round, later(LIMITS.loaded))]).toEqual([false, true]);
    expect(overdue(progress(round, a, 'working', now), later(LIMITS.loaded))).toBe(false);
    expect([0, LIMITS.loaded, LIMITS.open - 1000].map((ms) => wakeAt(round, later(ms)))).toEqual([
      later(LIMITS.loaded),
      later(LIMITS.loaded + 3000),
      later(LIMITS.open),
    ]);
    expect(wakeAt(progress(round, a, 'working', now), now)).toEqual(later(LIMITS.working));
    expect(wakeAt(begun(), now)).toBeUndefined();
  });

  it('keeps what was found when it is stopped, and says of the visit under way that it was interrupted', () => {
    const round = stop(advance(finish(advance(begun(), now), a, { state: 'refused' }, now), now), later(5), 'person');
    expect([round.step, round.why, round.endedAt, round.visits[0]?.state, round.visits[1]?.reason]).toEqual([
      'stopped',
      'person',
      later(5).toISOString(),
      'refused',
      'interrupted',
    ]);
    expect(stop(round, later(9), 'window-closed')).toBe(round);
    expect(stop(begun(), now, 'no-window')).toMatchObject({ step: 'stopped', why: 'no-window' });
    expect(advance(round, now)).toBe(round);
  });

  it('is for what its jobs are for', () => {
    expect([
      taskOf(roundOf('a1')),
      taskOf(begun()),
      taskOf(newRound('r', [job('a1', { task: 'undo', of: 2 })], now)),
    ]).toEqual(['look', 'refuse', 'undo']);
  });
});

describe('the gap between two visits to one service', () => {
  it('is spent at other services', () => {
    const order: string[] = [];
    let [round, at] = [advance(roundOf('x1', 'a1', 'a2', 'b1', 'a3'), now), now];
    while (current(round)) {
      order.push(under(round).ref.setting);
      at = new Date(at.getTime() + COURTESY);
      round = advance(done(round, at), at);
    }
    expect([order, round.step, round.endedAt]).toEqual([
      ['a1', 'x1', 'a2', 'b1', 'a3'],
      'ended',
      later(5 * COURTESY).toISOString(),
    ]);
  });

  it('is waited for when there is no other', () => {
    const first = done(advance(roundOf('a1', 'a2'), now), later(500));
    const gap = advance(first, later(500));
    expect([steps(gap), gap.notBefore, wakeAt(gap, later(500))]).toEqual([
      'done waiting',
      later(500 + COURTESY).toISOString(),
      later(500 + COURTESY),
    ]);
    expect(advance(gap, later(499 + COURTESY))).toBe(gap);
    const next = advance(gap, later(500 + COURTESY));
    expect([steps(next), next.notBefore]).toEqual(['done open', undefined]);
  });

  it('holds between two rounds, and not after a page that was never opened', () => {
    const last = done(advance(roundOf('a1', 'b1'), now), now);
    const next = newRound('next', [job('a2')], later(COURTESY - 1), undefined, last);
    expect(upcoming(next, later(COURTESY - 1))).toEqual({ at: later(COURTESY) });
    expect(newRound('next', [job('a2')], later(COURTESY), undefined, last)).not.toHaveProperty('recent');
    const [first] = roundOf('a1', 'a2').visits;
    const round = { ...roundOf('a1', 'a2'), visits: [first, ...roundOf('a2').visits] } as Round;
    expect(steps(advance(forgo(round, round.visits[0] as Visit, 'no-permission', now), now))).toBe('done open');
  });
});

describe('pausing', () => {
  it('lets the visit under way come to its end, and opens nothing further', () => {
    const paused = pause(advance(begun(), now));
    expect(steps(paused)).toBe('open waiting');
    const at = done(paused, now);
    expect(advance(at, now)).toBe(at);
    expect(advance(resume(at), now)).toMatchObject({ visits: [{ step: 'done' }, { step: 'open' }] });
    expect(resume(at)).not.toHaveProperty('paused');
    expect(pause(paused)).toBe(paused);
    expect(resume(begun())).toEqual(begun());
  });

  it('ends with the round when nothing is left', () => {
    const round = advance(done(pause(advance(roundOf('a1'), now)), now), now);
    expect([round.step, round.paused]).toEqual(['ended', undefined]);
  });

  it('waits for no gap', () => {
    const gap = advance(done(advance(roundOf('a1', 'a2'), now), now), now);
    expect(advance(pause(gap), now)).toMatchObject({ paused: true });
    expect(advance(pause(gap), now)).not.toHaveProperty('notBefore');
    expect(stop(pause(gap), now, 'person')).not.toHaveProperty('paused');
  });
});

describe('leaving a setting out', () => {
  it('is for what waits or is being read', () => {
    const round = progress(advance(begun(), now), a, 'working', now);
    const waiting = skippable(round, b) as Visit;
    expect(skip(round, waiting, later(3)).visits[1]).toEqual({
      ...waiting,
      step: 'done',
      skipped: true,
      doneAt: later(3).toISOString(),
    });
    const read = skip(round, skippable(round, a) as Visit, now).visits[0];
    expect(read).toMatchObject({ step: 'done', skipped: true });
    expect(read).not.toHaveProperty('state');
    expect(read).not.toHaveProperty('deadline');
  });

  it('is not for what is over or was pressed', () => {
    const round = advance(begun(), now);
    expect(skippable(progress(round, a, 'working', now, 1), a)).toBeUndefined();
    expect(skippable(done(round, now), a)).toBeUndefined();
    expect(skippable(stop(round, now, 'person'), b)).toBeUndefined();
  });

  it('is for the visit of that very account where there are two', () => {
    const round = newRound(
      'r',
      [job('x1'), job('a1', { ref: { ...a, account: 'one' } }), job('a1', { ref: { ...a, account: 'two' } })],
      now,
    );
    expect([skippable(round, { ...a, account: 'two' }), skippable(round, a)]).toEqual([
      round.visits[2],
      round.visits[1],
    ]);
  });
});

describe('a service that turns a visit away', () => {
  it('is left alone, and no other is', () => {
    const round = turnAway(advance(roundOf('a1', 'b1', 'a2'), now), now);
    expect(round.visits).toMatchObject([
      { step: 'done', state: 'unclear', reason: 'turned-away' },
      { step: 'waiting' },
      { step: 'done', reason: 'turned-away', leftAlone: true },
    ]);
    expect(round.visits[0]).not.toHaveProperty('leftAlone');
    expect(steps(advance(round, now))).toBe('done open done');
    expect(turnAway(begun(), now)).toEqual(begun());
  });
});

describe('a visit that waits for a sign-in', () => {
  const patient = advance(newRound('r', [job('a1', { patient: true })], now), now);
  const { ref } = under(patient);

  it('has the time that it takes, and is ended by what says how the setting stands', () => {
    expect(under(patient).deadline).toBe(later(LIMITS.patient).toISOString());
    expect(overdue(patient, later(LIMITS.loaded))).toBe(false);
    expect(progress(patient, ref, 'working', now)).toBe(patient);
    const told = finish(patient, ref, { state: 'signed-out' }, now);
    expect(steps(told)).toBe('open');
    expect(finish(told, ref, { state: 'signed-out' }, now)).toBe(told);
    expect(finish(told, ref, { state: 'unclear', reason: 'no-control' }, now)).toBe(told);
    expect(turnAway(told, now)).toBe(told);
    const read = finish(told, ref, { state: 'allowed' }, now).visits[0];
    expect(read).toMatchObject({ step: 'done', state: 'allowed' });
    expect(read).not.toHaveProperty('patient');
  });

  it('is opened anew once the person says that they have, and is then one like any other', () => {
    const round = signedIn(finish(patient, ref, { state: 'signed-out' }, now), later(9));
    expect(under(round)).toEqual({
      ref,
      url: 'https://a1.example/',
      task: 'look',
      step: 'open',
      openedAt: later(9).toISOString(),
      deadline: later(9 + LIMITS.open).toISOString(),
    });
    expect(finish(round, ref, { state: 'signed-out' }, now).visits[0]).toMatchObject({
      step: 'done',
      state: 'signed-out',
    });
    expect(signedIn(round, now)).toBe(round);
  });

  it('ends signed out when the page said so, and with nothing assumed when not', () => {
    expect(lateness(patient, later(LIMITS.patient))).toBe('interrupted');
    const told = finish(patient, ref, { state: 'signed-out' }, now);
    expect(lateness(told, later(LIMITS.patient - 1))).toBeUndefined();
    expect(lateness(told, later(LIMITS.patient))).toBe('signed-out');
    expect(cutOff(told, 'signed-out', now).visits[0]).toMatchObject({ step: 'done', state: 'signed-out' });
    expect(stop(told, now, 'person').visits[0]).toMatchObject({ state: 'unclear', reason: 'interrupted' });
  });

  it('waits no longer once a change was begun', () => {
    expect(under(progress(patient, ref, 'working', now, 4))).toMatchObject({
      step: 'working',
      change: 4,
      deadline: later(LIMITS.working).toISOString(),
    });
    expect(under(progress(patient, ref, 'working', now, 4))).not.toHaveProperty('patient');
  });
});

describe('going on', () => {
  it('opens the page of the visit under way anew, whatever step it had come to', () => {
    const round = reopen(progress(advance(begun(), now), a, 'confirming', now, 2), later(5));
    expect(under(round)).toMatchObject({
      step: 'open',
      change: 2,
      openedAt: later(5).toISOString(),
      deadline: later(5 + LIMITS.open).toISOString(),
    });
    expect(reopen(begun(), now)).toEqual(begun());
  });

  it('is for what waits or was interrupted in a round that was stopped', () => {
    const jobs = [
      job('a1'),
      job('b1', { task: 'undo', of: 7 }),
      job('c1', { task: 'refuse' }),
      job('d1'),
      job('e1', { patient: true }),
    ];
    let round = advance(done(advance(newRound('r', jobs, now), now), now), now);
    round = skip(round, skippable(round, job('d1').ref) as Visit, now);
    expect(restOf(round)).toEqual([]);
    expect(restOf(stop(round, now, 'window-closed'))).toEqual([jobs[1], jobs[2], jobs[4]]);
    expect(restOf(advance(done(advance(roundOf('a1'), now), now), now))).toEqual([]);
  });
});

it('is shown as stopped for lack of room once nothing was written for two minutes after its deadline', () => {
  const open = advance(begun(), now);
  expect(asShown(open, later(LIMITS.open + 119_999))).toBe(open);
  expect(asShown(open, later(LIMITS.open + 120_000))).toMatchObject({
    step: 'stopped',
    why: 'store-full',
    endedAt: later(LIMITS.open).toISOString(),
  });
  const gap: Round = { ...begun(), notBefore: now.toISOString() };
  expect(asShown(gap, later(120_000)).step).toBe('stopped');
  expect(asShown({ ...gap, paused: true }, later(120_000)).step).toBe('running');
  const over = stop(open, now, 'person');
  expect(asShown(over, later(9_000_000))).toBe(over);
});

it('counts what the visits found, a locked one by how it is fixed, and not those that were not made', () => {
  const visit = (more: Partial<Visit>): Visit => ({ ...job('a1'), step: 'done', ...more });
  const visits = [
    visit({ state: 'allowed' }),
    visit({ state: 'locked', fixed: 'allowed' }),
    visit({ state: 'refused' }),
    visit({ state: 'locked', fixed: 'refused' }),
    visit({ state: 'refused' }),
    visit({ state: 'locked' }),
    visit({ state: 'unclear', reason: 'not-ready' }),
    visit({ state: 'signed-out' }),
    visit({ skipped: true }),
    visit({ state: 'unclear', reason: 'turned-away', leftAlone: true }),
    visit({ step: 'waiting' }),
  ];
  expect(countsOf({ ...begun(), visits })).toEqual({ planned: 11, done: 8, allowed: 2, refused: 3, other: 3 });
});
