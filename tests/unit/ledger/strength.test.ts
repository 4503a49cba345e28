// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { EARLIER_KEPT, findingSchema, type Finding } from '../../../src/ledger/schema.ts';
import { weigh, type Circumstances } from '../../../src/ledger/strength.ts';
import { finding, minutes, newChange } from './fixtures.ts';

const base: Finding = {
  service: 'a',
  setting: 'b',
  state: 'refused',
  origin: 'https://a.example',
  path: '/',
  at: '2026-11-24T09:00:00.000Z',
  strength: 'seen',
};
const later = '2026-11-24T09:30:00.000Z';
const soon = '2026-11-24T09:01:00.000Z';

describe('what a finding is worth', () => {
  it('is seen once when nothing was known', () => {
    expect(weigh(base, undefined)).toEqual({ ...base, since: base.at });
  });
  it('after the clock was set back says nothing of a time that has not come yet', () => {
    const ahead: Finding = {
      ...base,
      at: later,
      since: later,
      earlier: [{ state: 'allowed', from: soon, to: later }],
      strength: 'saved',
    };
    expect(weigh(base, ahead)).toMatchObject({
      at: base.at,
      since: base.at,
      earlier: [{ state: 'allowed', from: base.at, to: base.at }],
      strength: 'saved',
    });
    expect(weigh({ ...base, state: 'allowed' }, ahead)).toMatchObject({
      since: base.at,
      drift: { refused: base.at, found: base.at },
    });
  });
  it('starts anew when the state is another', () => {
    expect(
      weigh({ ...base, at: later }, { ...base, state: 'allowed', strength: 'still', since: base.at }),
    ).toMatchObject({ strength: 'seen', since: later });
  });
  it('starts anew when a locked setting is fixed the other way', () => {
    const locked: Finding = { ...base, state: 'locked', fixed: 'allowed' };
    expect(weigh({ ...locked, fixed: 'refused', at: later }, locked)).toMatchObject({ strength: 'seen', since: later });
  });
  it('keeps a confirmation that a moment later another look finds again', () => {
    expect(weigh({ ...base, at: soon }, { ...base, strength: 'saved', since: base.at })).toMatchObject({
      strength: 'saved',
      since: base.at,
    });
  });
  it('is still so on a later visit', () => {
    expect(weigh({ ...base, at: later }, { ...base, strength: 'saved' })).toMatchObject({
      strength: 'still',
      since: base.at,
    });
  });
  it('is one look, not two, when the second comes at once', () => {
    expect(weigh({ ...base, at: soon }, base)).toMatchObject({ strength: 'seen' });
  });
  it('is saved when it was read after the reload, whatever was known', () => {
    expect(weigh({ ...base, at: later, strength: 'saved' }, base)).toMatchObject({ strength: 'saved', since: base.at });
  });
});

/** A look, and what is known of it. */
type Look = [Finding, Circumstances?, string?];

/** Stores looks one after another. */
function after(...looks: Look[]): Finding {
  let stored: Finding | undefined;
  for (const [look, how, undone] of looks) stored = findingSchema.parse(weigh(look, stored, how, undone));
  if (!stored) throw new Error('no look');
  return stored;
}

const look = (state: Finding['state'], minute: number, more: Partial<Finding> = {}): Finding =>
  finding(state, minutes(minute), more);
const ended = (kind: 'refuse' | 'undo', step: 'confirmed' | 'failed' = 'confirmed'): Circumstances => ({
  change: { ...newChange({ kind }), id: 1, step, presses: 1, moved: [] },
});

describe('how a setting stood before', () => {
  it('is kept with the time in which each state was seen', () => {
    expect(
      after([look('allowed', 0)], [look('allowed', 20)], [look('refused', 40)], [look('not-offered', 60)]).earlier,
    ).toEqual([
      { state: 'allowed', from: minutes(0), to: minutes(20) },
      { state: 'refused', from: minutes(40), to: minutes(40) },
    ]);
  });

  it('tells a locked setting that is fixed the other way apart', () => {
    const locked = (minute: number, fixed: 'allowed' | 'refused'): Look => [look('locked', minute, { fixed })];
    expect(after(locked(0, 'refused'), locked(20, 'allowed')).earlier).toEqual([
      { state: 'locked', fixed: 'refused', from: minutes(0), to: minutes(0) },
    ]);
  });

  it.each(['unclear', 'signed-out'] as const)(
    'is not forgotten by a look that was %s, which is no state of its own',
    (blind) => {
      const between = after([look('refused', 0)], [look(blind, 20)], [look(blind, 30)]);
      expect(between).toMatchObject({
        state: blind,
        since: minutes(20),
        earlier: [{ state: 'refused', from: minutes(0), to: minutes(0) }],
      });
      const again = weigh(look('refused', 40), between);
      expect(again).toMatchObject({ state: 'refused', since: minutes(0), strength: 'still' });
      expect(again).not.toHaveProperty('earlier');
    },
  );

  it('keeps the strength of one look when the page could be read again at once', () => {
    expect(
      after([look('refused', 0, { strength: 'saved' })], [look('unclear', 1)], [look('refused', 2)]),
    ).toMatchObject({ strength: 'seen', since: minutes(0) });
    expect(
      after([look('refused', 0)], [look('unclear', 1, { strength: 'saved' })], [look('refused', 2)]),
    ).toMatchObject({ strength: 'seen' });
  });

  it('counts a later visit from when the state was last read, not from a look that could not read it', () => {
    expect(after([look('refused', 0)], [look('unclear', 12)], [look('refused', 14)])).toMatchObject({
      strength: 'still',
    });
  });

  it('goes back so far and no further', () => {
    const looks = Array.from({ length: EARLIER_KEPT + 5 }, (_, minute): Look => [
      look(minute % 2 === 0 ? 'allowed' : 'refused', minute),
    ]);
    const { earlier } = after(...looks);
    expect(earlier).toHaveLength(EARLIER_KEPT);
    expect(earlier?.at(-1)).toMatchObject({ from: minutes(EARLIER_KEPT + 3) });
  });

  it('is worked out here: what a page says of it is not heard', () => {
    const made = {
      since: minutes(-9),
      earlier: [{ state: 'refused' as const, from: minutes(-9), to: minutes(-8) }],
      by: 'hand' as const,
      drift: { refused: minutes(-9), found: minutes(-8) },
      renamed: { from: 'x', at: minutes(-9) },
      vanished: minutes(-9),
      called: 'x',
    };
    expect(weigh(look('allowed', 0, made), undefined)).toEqual({ ...look('allowed', 0), since: minutes(0) });
  });
});

describe('who brought it about', () => {
  it('is Holdout, where a change of its own was confirmed by this look', () => {
    expect(after([look('allowed', 0)], [look('refused', 1), ended('refuse')])).toMatchObject({ by: 'holdout' });
    expect(after([look('refused', 0)], [look('allowed', 1), ended('undo')])).toMatchObject({ by: 'holdout' });
    expect(after([look('allowed', 0)], [look('refused', 1), ended('refuse', 'failed')])).not.toHaveProperty('by');
    // A look that finds the opposite of what was confirmed is not our doing, though it names the change.
    expect(after([look('refused', 0)], [look('allowed', 1), ended('refuse')])).not.toHaveProperty('by');
  });
  it('is the person, where their press came before it and moved it', () => {
    expect(after([look('allowed', 0)], [look('refused', 1), { byHand: true }])).toMatchObject({ by: 'hand' });
    expect(after([look('allowed', 0)], [look('allowed', 1), { byHand: true }])).not.toHaveProperty('by');
    expect(after([look('allowed', 0), { byHand: true }])).not.toHaveProperty('by');
  });
  it('is remembered while the state stays, and with it when it is over', () => {
    const kept = after(
      [look('allowed', 0)],
      [look('refused', 1), ended('refuse')],
      [look('unclear', 20)],
      [look('refused', 40)],
    );
    expect(kept.by).toBe('holdout');
    const over = weigh(look('allowed', 60), kept);
    expect(over).not.toHaveProperty('by');
    expect(over.earlier?.at(-1)).toEqual({ state: 'refused', from: minutes(1), to: minutes(40), by: 'holdout' });
  });
});

describe('a setting that was switched on again', () => {
  const drift = { refused: minutes(0), found: minutes(40) };

  it.each<[string, Look[]]>([
    ['at the next look', [[look('refused', 0)], [look('allowed', 40)]]],
    ['when it is locked now', [[look('refused', 0)], [look('locked', 40, { fixed: 'allowed' })]]],
    ['when it was locked before', [[look('locked', 0, { fixed: 'refused' })], [look('allowed', 40)]]],
    [
      'across a look that could not read it',
      [[look('refused', 0)], [look('unclear', 10, { reason: 'not-ready' })], [look('allowed', 40)]],
    ],
    [
      'across a look at a page that asked for a sign-in',
      [[look('refused', 0)], [look('signed-out', 10)], [look('allowed', 40)]],
    ],
    [
      'across a time in which it was not offered',
      [[look('refused', 0)], [look('not-offered', 10)], [look('allowed', 40)]],
    ],
    [
      'after an Undo that failed before it was last seen to refuse',
      [[look('refused', 0)], [look('allowed', 40), {}, minutes(-5)]],
    ],
  ])('is told, %s', (_, looks) => {
    expect(after(...looks).drift).toEqual(drift);
  });

  it.each<[string, Look[]]>([
    ['was never seen to refuse', [[look('allowed', 0)], [look('allowed', 40)]]],
    ['was first seen now', [[look('allowed', 40)]]],
    ['was taken back by an Undo', [[look('refused', 0)], [look('allowed', 40), ended('undo')]]],
    [
      'was pressed by an Undo that never learned what came of it',
      [[look('refused', 0)], [look('allowed', 40), {}, minutes(1)]],
    ],
    ['was pressed by the person', [[look('refused', 0)], [look('allowed', 40), { byHand: true }]]],
    ['is locked, and nobody can tell which way', [[look('refused', 0)], [look('locked', 40)]]],
  ])('is not told of one that %s', (_, looks) => {
    expect(after(...looks)).not.toHaveProperty('drift');
  });

  it('is told once: it stays as it is while the setting allows, also unseen between', () => {
    const read = { ...after([look('refused', 0)], [look('allowed', 40)]), drift: { ...drift, read: minutes(41) } };
    const kept = weigh(look('allowed', 80), weigh(look('unclear', 60), read));
    expect(kept.drift).toEqual({ ...drift, read: minutes(41) });
  });

  it('is over when it refuses again, and a second time is a new one', () => {
    const back: Look[] = [[look('refused', 0)], [look('allowed', 40)], [look('refused', 50)]];
    expect(after(...back)).not.toHaveProperty('drift');
    expect(after(...back, [look('allowed', 90)]).drift).toEqual({ refused: minutes(50), found: minutes(90) });
  });
});

describe('a setting that the page calls something else', () => {
  const called = (state: Finding['state'], minute: number, label: string): Look => [look(state, minute, { label })];

  it('is told with its former name, and that goes on until the next one', () => {
    const once = after(called('refused', 0, 'Train on my data'), called('refused', 20, 'Improve our models'));
    expect(once.renamed).toEqual({ from: 'Train on my data', at: minutes(20) });
    expect(weigh(look('refused', 40, { label: 'Improve our models' }), once).renamed).toEqual({
      from: 'Train on my data',
      at: minutes(20),
    });
    expect(weigh(look('refused', 40, { label: 'Help us' }), once).renamed).toEqual({
      from: 'Improve our models',
      at: minutes(40),
    });
  });
  it('is told across looks that showed no name', () => {
    expect(
      after(
        called('refused', 0, 'Train on my data'),
        [look('unclear', 10)],
        [look('refused', 15)],
        called('refused', 20, 'Improve our models'),
      ).renamed,
    ).toEqual({ from: 'Train on my data', at: minutes(20) });
  });
  it('keeps what it was called last while no name is shown, and not beside one', () => {
    const unnamed = after(called('refused', 0, 'Train on my data'), [look('unclear', 10)]);
    expect(unnamed).toMatchObject({ called: 'Train on my data' });
    expect(unnamed).not.toHaveProperty('label');
    expect(weigh(look('refused', 20, { label: 'Train on my data' }), unnamed)).not.toHaveProperty('called');
  });
  it.each<[string, Look[]]>([
    [
      'looks the same to a person',
      [called('refused', 0, 'Train on my data'), called('refused', 20, ' TRAIN  on my data')],
    ],
    [
      'stands otherwise now: that is what is told',
      [called('refused', 0, 'Train on my data'), called('allowed', 20, 'Improve our models')],
    ],
    ['had no name before', [[look('refused', 0)], called('refused', 20, 'Improve our models')]],
  ])('is not told of one that %s', (_, looks) => {
    expect(after(...looks)).not.toHaveProperty('renamed');
  });
});

describe('a setting that is not on its page any more', () => {
  const gone = (minute: number): Look => [look('unclear', minute, { reason: 'no-control' })];

  it('is told with the time at which it was last read, however often it is missed', () => {
    expect(after([look('refused', 0)], [look('refused', 5)], gone(20), gone(40)).vanished).toBe(minutes(5));
    expect(after([look('locked', 0)], gone(20)).vanished).toBe(minutes(0));
  });
  it.each<[string, Look[]]>([
    ['never stood there', [gone(20)]],
    ['was not offered before', [[look('refused', 0)], [look('not-offered', 10)], gone(20)]],
    ['could not be read for another reason', [[look('refused', 0)], [look('unclear', 20, { reason: 'not-ready' })]]],
    ['is there again', [[look('refused', 0)], gone(20), [look('refused', 40)]]],
  ])('is not told of one that %s', (_, looks) => {
    expect(after(...looks)).not.toHaveProperty('vanished');
  });
});
