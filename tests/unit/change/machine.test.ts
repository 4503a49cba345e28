import { afterAll, describe, expect, it } from 'vitest';
import { acted, expired, isToReadOnceMore, pressed, readAnew, touched } from '../../../src/change/machine.ts';
import { mayTryAgain, pressesLeft } from '../../../src/change/presses.ts';
import { standing } from '../../../src/change/where.ts';
import { changeSchema, type Change } from '../../../src/ledger/schema.ts';
import {
  actedOnce,
  at,
  begun,
  CLOSED,
  GONE,
  HERE,
  moment,
  MOVES,
  PRESSED,
  pressedOnce,
  REF,
  RELOADED,
  REPORT,
  STEPS,
  table,
  told,
  where,
} from '../../../src/change/table.ts';

/** What each step becomes; a move that is not named leaves it as it is. */
const EXPECTED: Record<string, Partial<Record<keyof typeof STEPS, string>>> = {
  'press reported': { begun: 'pressed, 1 pressed, open' },
  'shown on the page': { begun: 'acted, 1 pressed, open', pressed: 'acted, 1 pressed, open' },
  'stopped, nothing pressed': {
    begun: 'failed locked, 0 pressed',
    // What was reported as pressed stays pressed.
    pressed: 'failed locked, 1 pressed',
  },
  'left while it was pressed': {
    begun: 'pressed interrupted, 1 pressed, open',
    pressed: 'pressed interrupted, 1 pressed, open',
  },
  'reloaded: as wanted': {
    begun: 'failed press-unknown, 0 pressed',
    pressed: 'confirmed, 1 pressed',
    acted: 'confirmed, 1 pressed',
  },
  'reloaded: as before': {
    begun: 'failed press-unknown, 0 pressed',
    // A copy that lags, or a save that is on its way: the page is loaded once more.
    pressed: 'pressed unconfirmed, 1 pressed, open',
    acted: 'acted unconfirmed, 1 pressed, open',
  },
  'reloaded twice: as before': {
    begun: 'failed press-unknown, 0 pressed',
    pressed: 'failed not-kept, 1 pressed',
    acted: 'failed not-kept, 1 pressed',
  },
  'reloaded twice: as before, then as wanted': {
    begun: 'failed press-unknown, 0 pressed',
    pressed: 'confirmed, 1 pressed',
    acted: 'confirmed, 1 pressed',
  },
  'told twice in one page: as before': {
    begun: 'failed press-unknown, 0 pressed',
    pressed: 'pressed unconfirmed, 1 pressed, open',
    acted: 'acted unconfirmed, 1 pressed, open',
  },
  'the person takes it back': {
    begun: 'failed interrupted, 0 pressed',
    pressed: 'failed interrupted, 1 pressed',
    acted: 'failed interrupted, 1 pressed',
  },
  'reloaded: cannot be read': {
    begun: 'failed press-unknown, 0 pressed',
    pressed: 'pressed unconfirmed, 1 pressed, open',
    acted: 'acted unconfirmed, 1 pressed, open',
  },
  'reloaded after an hour: as before': {
    begun: 'failed press-unknown, 0 pressed',
    pressed: 'failed unconfirmed, 1 pressed',
    acted: 'failed unconfirmed, 1 pressed',
  },
  'reloaded after two days: as wanted': {
    begun: 'failed press-unknown, 0 pressed',
    pressed: 'failed unconfirmed, 1 pressed',
    acted: 'failed unconfirmed, 1 pressed',
  },
  'another tab: as wanted': { acted: 'confirmed, 1 pressed' },
  'read aside: as wanted': { pressed: 'confirmed, 1 pressed', acted: 'confirmed, 1 pressed' },
  'read aside: as before': {
    pressed: 'pressed unconfirmed, 1 pressed, open',
    acted: 'acted unconfirmed, 1 pressed, open',
  },
  'read aside twice: as before': { pressed: 'failed not-kept, 1 pressed', acted: 'failed not-kept, 1 pressed' },
  'tab closed, another tab: as before': {
    begun: 'failed press-unknown, 0 pressed',
    pressed: 'pressed unconfirmed, 1 pressed, open',
    acted: 'acted unconfirmed, 1 pressed, open',
  },
  'tab closed, two in another tab: as before': {
    begun: 'failed press-unknown, 0 pressed',
    pressed: 'failed not-kept, 1 pressed',
    acted: 'failed not-kept, 1 pressed',
  },
  'the person takes it back in another tab': {
    pressed: 'failed interrupted, 1 pressed',
    acted: 'failed interrupted, 1 pressed',
  },
  'reloaded: as before, then not to be read, then as before': {
    begun: 'failed press-unknown, 0 pressed',
    pressed: 'failed not-kept, 1 pressed',
    acted: 'failed not-kept, 1 pressed',
  },
  'reloaded after three minutes: as before': {
    begun: 'failed press-unknown, 0 pressed',
    pressed: 'pressed unconfirmed, 1 pressed, open',
    acted: 'acted unconfirmed, 1 pressed, open',
  },
  'another account, read aside: as wanted': {
    pressed: 'failed account-changed, 1 pressed',
    acted: 'failed account-changed, 1 pressed',
  },
  'another account, same tab: as wanted': {
    begun: 'failed press-unknown, 0 pressed',
    pressed: 'failed account-changed, 1 pressed',
    acted: 'failed account-changed, 1 pressed',
  },
  'a sign-in page on the way': {
    pressed: 'failed session-ended, 1 pressed',
    acted: 'failed session-ended, 1 pressed',
  },
  'tab closed': { begun: 'failed press-unknown, 0 pressed' },
  'extension updated, same page: as wanted': { begun: 'failed press-unknown, 0 pressed' },
  'updated from a version without documents': {
    begun: 'failed press-unknown, 0 pressed',
    pressed: 'failed document-unknown, 1 pressed',
    acted: 'failed document-unknown, 1 pressed',
  },
  'clock set back before the reload: as wanted': { begun: 'failed press-unknown, 0 pressed' },
  'eleven minutes without a word': { begun: 'failed press-unknown, 0 pressed' },
  'two days without a reading': {
    begun: 'failed press-unknown, 0 pressed',
    pressed: 'failed unconfirmed, 1 pressed',
    acted: 'failed unconfirmed, 1 pressed',
  },
};

describe('every move in every step', () => {
  it.each(Object.entries(MOVES))('%s', (name, move) => {
    for (const [step, make] of Object.entries(STEPS)) {
      const change = make();
      const next = move(change);
      expect([step, told(next)]).toEqual([step, EXPECTED[name]?.[step] ?? told(change)]);
      if (next !== change && next.form !== undefined) expect(changeSchema.parse(next)).toEqual(next);
    }
  });

  afterAll(() => {
    if (process.env['FAULTS']) console.log(table());
  });
});

describe('a change', () => {
  it('keeps the two documents, and what was read in the other one', () => {
    expect(STEPS['confirmed']?.()).toMatchObject({
      form: 3,
      documents: { pressed: 'first', read: 'second' },
      reloaded: { state: 'refused', at: at(15).toISOString() },
      pressedAt: at(1).toISOString(),
    });
  });

  it('never counts a press away', () => {
    const twice = pressed(pressedOnce(), { presses: 2, gestures: 3 }, PRESSED, at(2));
    expect(pressed(twice, { presses: 1, gestures: 1 }, PRESSED, at(3))).toMatchObject({ presses: 2, gestures: 3 });
    expect(acted(twice, REPORT, PRESSED, at(3))).toMatchObject({ presses: 2, gestures: 3, step: 'acted' });
  });

  it('gets to know how its setting stood where only the press could show it, and once', () => {
    const read = { state: 'allowed', position: 'on', at: at(1).toISOString() } as const;
    const unread = { ...begun(), before: { state: 'unclear', reason: 'no-control', at: at(0).toISOString() } as const };
    const once = pressed(unread, { presses: 1 }, PRESSED, at(1), read);
    expect(once.before).toEqual(read);
    expect(pressed(once, { presses: 2 }, PRESSED, at(2), { ...read, position: 'off' }).before).toEqual(read);
    expect(pressed(begun(), { presses: 1 }, PRESSED, at(1), { ...read, label: 'x' }).before).toEqual(begun().before);
  });

  it('that says it changed without a press has failed', () => {
    expect(acted(begun(), { ...REPORT, presses: 0 }, PRESSED, at(3))).toMatchObject({ step: 'failed', presses: 0 });
  });

  it('by a form that sent itself is confirmed with the press that was reported before the page was left', () => {
    const change = readAnew(pressedOnce(), moment('refused', 15), REF, RELOADED, GONE, at(15));
    expect(told(change)).toBe('confirmed, 1 pressed');
    expect(change).not.toHaveProperty('after');
  });

  it('out of a file is judged by nothing that this browser shows', () => {
    const foreign: Change = { ...actedOnce(), imported: { id: 4 } };
    for (const move of Object.values(MOVES).filter((one) => one !== MOVES['updated from a version without documents']))
      expect({ ...move(foreign), account: undefined }).toEqual({ ...foreign, account: undefined });
  });

  it('without a report keeps no reading of another container or account', () => {
    const elsewhere = where('other', 10, { tabId: 2, store: 'firefox-container-2' });
    const theirs = readAnew(begun(), moment('refused', 15), REF, elsewhere, CLOSED, at(15));
    expect([theirs.why, theirs.reloaded]).toEqual(['press-unknown', undefined]);
    const another = readAnew(begun(), moment('refused', 15), { ...REF, account: 'al' }, RELOADED, CLOSED, at(15));
    expect([another.why, another.reloaded]).toEqual(['press-unknown', undefined]);
  });

  it('is no confirmation while a tab is still at it, however its own page stands', () => {
    const other = where('other', 10, { tabId: 2 });
    expect(standing(begun(), other, HERE)).toBe('under-way');
    expect(standing(pressedOnce(), other, HERE)).toBe('under-way');
    expect(standing(pressedOnce(), other, GONE)).toBe('judges');
    expect(standing(actedOnce(), other, HERE)).toBe('judges');
  });

  it('put back ends with what the page showed, and is never called confirmed', () => {
    const other = { label: 'Ads', kind: 'switch', from: 'off', to: 'on' };
    const change = acted(begun('put-back', { of: 1, other }), REPORT, PRESSED, at(3));
    expect(change).toMatchObject({ step: 'acted' });
    expect(readAnew(change, moment('refused', 15), REF, RELOADED, HERE, at(15))).toBe(change);
    expect(expired(change, at(1e6))).toBe(change);
  });

  it('is read in the page that the press led to, which may seem to have begun a little before it', () => {
    const place = (ms: number) => ({ ...RELOADED, loadedAt: at(1).getTime() - ms });
    expect(standing(pressedOnce(), place(60), GONE)).toBe('judges');
    expect(standing(pressedOnce(), place(500), GONE)).toBe('older-page');
  });

  it('of an undo is confirmed by what allows', () => {
    const undone = acted(pressedOnce(begun('undo', { of: 1 })), REPORT, PRESSED, at(3));
    const read = (state: 'allowed' | 'refused', place = RELOADED, change = undone) =>
      readAnew(change, moment(state, 15), REF, place, HERE, at(15));
    expect([told(read('allowed')), told(read('refused', where('third', 14), read('refused')))]).toEqual([
      'confirmed, 1 pressed',
      'failed not-kept, 1 pressed',
    ]);
  });

  it.each<[string, Partial<Change>]>([
    ['read where it was pressed', { documents: { pressed: 'first', read: 'first' } }],
    ['read nowhere', { documents: { pressed: 'first' } }],
    ['pressed never', { presses: 0 }],
    ['not read as wanted', { reloaded: moment('allowed', 15) }],
    ['that was put back', { kind: 'put-back' }],
  ])('cannot be stored as confirmed %s', (_, more) => {
    const confirmed = STEPS['confirmed']?.();
    expect(changeSchema.safeParse(confirmed).success).toBe(true);
    expect(changeSchema.safeParse({ ...confirmed, ...more }).success).toBe(false);
  });
});

describe('a second attempt', () => {
  const notKept = (presses = 1, more: Partial<Change> = {}): Change => {
    const change = { ...acted(begun(), { ...REPORT, presses }, PRESSED, at(3)), ...more };
    const once = readAnew(change, moment('allowed', 12), REF, where('before', 8), HERE, at(12));
    return readAnew(once, moment('allowed', 15), REF, RELOADED, HERE, at(15));
  };
  const may = (change: Change, place = RELOADED, pressing = GONE, seconds = 20, inRound = false): boolean =>
    mayTryAgain(change, place, pressing, at(seconds), inRound);

  it('follows one that was not kept, in the tab that it was asked for in, soon', () => {
    expect(may(notKept())).toBe(true);
    expect(may(notKept(), RELOADED, { ...GONE, tabId: 2 })).toBe(false);
    expect(may(notKept(), RELOADED, CLOSED)).toBe(false);
    expect(may(notKept(), where('third', 20))).toBe(false);
    expect(may(notKept(), RELOADED, GONE, 121)).toBe(false);
    expect(may(notKept(), RELOADED, GONE, -5)).toBe(false);
  });

  it('does not follow a first look alone, which only has the page loaded once more', () => {
    const once = readAnew(actedOnce(), moment('allowed', 15), REF, RELOADED, HERE, at(15));
    expect([isToReadOnceMore(once, RELOADED, HERE, at(15), false), may(once)]).toEqual([true, false]);
    expect(isToReadOnceMore(once, where('third', 20), HERE, at(20), false)).toBe(false);
    expect(isToReadOnceMore(notKept(), RELOADED, HERE, at(15), false)).toBe(false);
    // A tab of the person's own is not; one that a round visits is, however late.
    const tab = where('other', 200, { tabId: 2 });
    const late = readAnew(actedOnce(), moment('allowed', 205), REF, tab, CLOSED, at(205));
    expect([false, true].map((inRound) => isToReadOnceMore(late, tab, CLOSED, at(205), inRound))).toEqual([
      false,
      true,
    ]);
    const unread = readAnew(actedOnce(), moment('unclear', 15), REF, RELOADED, HERE, at(15));
    expect(isToReadOnceMore(unread, RELOADED, HERE, at(15), false)).toBe(false);
  });

  it('does not follow where the person had a hand in it', () => {
    expect(may(notKept(1, { hand: true }))).toBe(false);
    expect(touched(actedOnce(), moment('refused', 5), PRESSED)).toMatchObject({ step: 'acted', hand: true });
    expect(touched(actedOnce(), moment('allowed', 5), PRESSED)).toMatchObject({ step: 'failed', hand: true });
    const elsewhere = actedOnce();
    expect(touched(elsewhere, moment('allowed', 5), RELOADED)).toBe(elsewhere);
  });

  it('has no more presses than the first one left, and there is no third', () => {
    expect([pressesLeft(undefined, []), pressesLeft(notKept(), []), pressesLeft(notKept(2), [])]).toEqual([2, 1, 0]);
    expect(may(notKept(2))).toBe(false);
    expect(may({ ...notKept(), again: 7 })).toBe(false);
    const first = { ...notKept(), id: 1 };
    expect(pressesLeft({ ...notKept(), id: 2, again: 1 }, [first])).toBe(0);
  });

  it('follows an intent without a report only in a round, which reads it first', () => {
    const unknown = readAnew(begun(), moment('allowed', 15), REF, RELOADED, HERE, at(15));
    expect([may(unknown), may(unknown, RELOADED, GONE, 20, true)]).toEqual([false, true]);
    expect(pressesLeft(unknown, [])).toBe(1);
  });

  it('never follows one that went wrong otherwise', () => {
    for (const [name, move] of Object.entries(MOVES)) {
      const next = move(actedOnce());
      if (next.why !== 'not-kept') expect([name, may(next, RELOADED, GONE, 20, true)]).toEqual([name, false]);
    }
  });
});
