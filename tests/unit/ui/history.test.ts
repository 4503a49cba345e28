// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { CASES, inventedChange } from '../../browser/gallery/invented.ts';
import type { Change, Finding, Sent } from '../../../src/ledger/schema.ts';
import { historyOf, type Entry } from '../../../src/ui/model/history.ts';
import { dates } from '../../../src/shared/dates.ts';
import type { Item } from '../../../src/ui/model/items.ts';
import { itemsOf } from '../../../src/ui/model/items.ts';
import { t } from './english.ts';

const write = dates(new Date('2026-11-24T09:45:00Z'), 'en-GB', 'UTC');

function itemWith(finding: Partial<Finding>): Item {
  const known = CASES['away'];
  const item = known && itemsOf(t, known).find(({ key }) => key === 'linkedin/genai');
  if (!item?.finding) throw new Error('no item');
  return { ...item, finding: { ...item.finding, ...finding } };
}

function told(item: Item, changes: Change[] = [], sent: Sent[] = []): string[] {
  return historyOf(t, item, { changes, sent }, write).map(({ title, text, receipt = '' }: Entry) =>
    [title, text, receipt].filter(Boolean).join(' | '),
  );
}

/** A change that began at 18:05:11 on 2 November and was read again ten seconds later. */
function change(more: Partial<Change> = {}): Change {
  const one = inventedChange(1, 'linkedin');
  return {
    ...one,
    before: { ...one.before, at: '2026-11-02T18:05:11Z' },
    after: { state: 'refused', position: 'off', at: '2026-11-02T18:05:13Z' },
    reloaded: { state: 'refused', position: 'off', at: '2026-11-02T18:05:21Z' },
    ...more,
  };
}

const allowed = { state: 'allowed', from: '2026-11-02T18:02:00Z', to: '2026-11-02T18:05:11Z' } as const;
const refused = { state: 'refused', from: '2026-11-02T18:05:13Z', to: '2026-11-20T10:00:00Z' } as const;

describe('What happened to a setting', () => {
  test('the story of the look: allowed, turned off, allowed again; a change and the state it made are one entry', () => {
    const item = itemWith({
      since: '2026-11-24T09:41:13Z',
      earlier: [allowed, { ...refused, by: 'holdout' }],
      drift: { refused: refused.to, found: '2026-11-24T09:41:13Z' },
    });
    expect(told(item, [change()])).toEqual([
      'Allowed again | Someone or something switched it back on. Holdout cannot see who.',
      'Turned off by you, with Holdout | Off. Confirmed after reload. | #receipt=1',
      'Allowed | First check.',
    ]);
  });

  test('what another container shows is told as no turn of this one', () => {
    const elsewhere = { state: 'refused', from: '2026-11-10T18:02:00Z', to: '2026-11-10T18:02:00Z' } as const;
    const there = { ...elsewhere, store: 'firefox-container-2' };
    const item = itemWith({ since: '2026-11-24T09:41:13Z', earlier: [there] });
    expect(told(item)).toEqual(['Allowed | First check.', expect.stringContaining('First check.')]);
    expect(told(itemWith({ since: '2026-11-24T09:41:13Z', earlier: [elsewhere] }))[0]).toContain('Allowed again');
    // Nor is what Holdout did here what is seen there.
    const made = change();
    expect(told(itemWith({ since: '2026-11-24T09:41:13Z', earlier: [refused] }), [made])).toHaveLength(2);
    expect(told(itemWith({ earlier: [{ ...refused, store: 'firefox-container-2' }] }), [made])).toHaveLength(3);
  });

  test('a press of the person’s own on the page is told as theirs', () => {
    expect(
      told(itemWith({ since: '2026-11-24T09:41:13Z', by: 'hand', earlier: [allowed, { ...refused, by: 'hand' }] })),
    ).toEqual(['Switched back by you, on the page', 'Refused by you, on the page', 'Allowed | First check.']);
  });

  test('an undo is the person’s doing, not somebody’s', () => {
    const undo = change({
      id: 2,
      kind: 'undo',
      of: 1,
      before: { state: 'refused', at: '2026-11-24T09:41:00Z' },
      after: { state: 'allowed', at: '2026-11-24T09:41:05Z' },
      reloaded: { state: 'allowed', at: '2026-11-24T09:41:13Z' },
    });
    const lines = told(
      itemWith({ since: '2026-11-24T09:41:05Z', by: 'holdout', earlier: [allowed, { ...refused, by: 'holdout' }] }),
      [change(), undo],
    );
    expect(lines).toEqual([
      'Put back by you, with Holdout | Read again after a reload. | #receipt=2',
      'Turned off by you, with Holdout | Off. Confirmed after reload. | #receipt=1',
      'Allowed | First check.',
    ]);
    expect(lines.join()).not.toContain('Someone');
  });

  test('a change that failed or has no end explains nothing and is told beside what was found', () => {
    const failed = change({
      step: 'failed',
      why: 'rolled-back',
      reloaded: { state: 'allowed', position: 'on', at: '2026-11-02T18:05:21Z' },
    });
    const open = change({
      id: 2,
      step: 'acted',
      before: { state: 'allowed', at: '2026-11-03T10:00:00Z' },
      after: { state: 'refused', at: '2026-11-03T10:00:02Z' },
    });
    delete (open as Partial<Change>).reloaded;
    expect(told(itemWith({ since: '2026-11-02T18:02:00Z' }), [failed, open])).toEqual([
      'Tried to turn it off | Its end was not seen. | #receipt=2',
      'Tried to turn it off | The control moved, then moved back. | #receipt=1',
      'Allowed | First check.',
    ]);
  });

  test('a state that a change did not make is told on its own', () => {
    const later = itemWith({
      state: 'refused',
      position: 'off',
      since: '2026-11-20T10:00:00Z',
      earlier: [allowed, { ...refused, by: 'holdout' }, { ...allowed, from: '2026-11-10T10:00:00Z' }],
    });
    expect(told(later, [change()])).toEqual([
      'Refused | It has refused since then. Holdout cannot see who did that.',
      'Allowed again | Someone or something switched it back on. Holdout cannot see who.',
      'Turned off by you, with Holdout | Off. Confirmed after reload. | #receipt=1',
      'Allowed | First check.',
    ]);
    const unconfirmed = change({ step: 'failed', why: 'unconfirmed' });
    expect(
      told(itemWith({ state: 'refused', position: 'off', since: '2026-11-02T18:05:13Z', earlier: [allowed] }), [
        unconfirmed,
      ]),
    ).toEqual([
      'Tried to turn it off | Holdout pressed it, but could not read it again after loading the page anew. | #receipt=1',
      'Refused | It has refused since then. Holdout cannot see who did that.',
      'Allowed | First check.',
    ]);
    const undo = change({
      kind: 'undo',
      before: { state: 'refused', at: '2026-11-24T09:41:00Z' },
      after: { state: 'allowed', at: '2026-11-24T09:41:05Z' },
      reloaded: { state: 'allowed', at: '2026-11-24T09:41:13Z' },
    });
    expect(told(itemWith({ state: 'signed-out', since: '2026-11-24T09:41:06Z' }), [undo])).toHaveLength(2);
  });

  test('what Holdout did is said even where its change is no longer there', () => {
    expect(
      told(itemWith({ state: 'refused', position: 'off', since: refused.from, by: 'holdout', earlier: [allowed] }))[0],
    ).toBe('Turned off by you, with Holdout');
  });

  test('off without anybody seen: it is not claimed for Holdout', () => {
    expect(
      told(itemWith({ state: 'refused', position: 'off', since: '2026-11-20T10:00:00Z', earlier: [allowed] })),
    ).toEqual(['Refused | It has refused since then. Holdout cannot see who did that.', 'Allowed | First check.']);
  });

  test('what was cut off at the beginning is not called a first check', () => {
    const earlier = Array.from({ length: 50 }, (_, index) => ({
      ...(index % 2 === 0 ? allowed : refused),
      from: `2026-10-${String(1 + (index % 25)).padStart(2, '0')}T0${Math.floor(index / 25)}:00:00Z`,
    }));
    expect(told(itemWith({ earlier, since: '2026-11-24T09:41:13Z' })).join()).not.toContain('First check');
  });

  test('another name, and gone from its page, are told apart from a change', () => {
    expect(told(itemWith({ label: 'B', renamed: { from: 'A', at: '2026-11-24T09:41:14Z' } }))[0]).toBe(
      'Another name | The page now calls it “B”. Before, it was “A”.',
    );
    const gone = itemWith({
      state: 'unclear',
      reason: 'no-control',
      since: '2026-11-24T09:41:13Z',
      vanished: '2026-11-20T10:00:00Z',
      earlier: [refused],
    });
    expect(told(gone).join()).not.toMatch(/switched|again/u);
  });

  test('requests: sent, and taken back', () => {
    const known = CASES['away'];
    const item = known && itemsOf(t, known).find(({ key }) => key === 'instagram/objection');
    if (!item) throw new Error('no item');
    const sent: Sent = {
      id: 1,
      service: 'instagram',
      setting: 'objection',
      kind: 'sent',
      at: '2026-11-14T10:00:00Z',
      by: 'form',
      to: 'https://instagram.example/objection',
      version: '1.0.0',
    };
    expect(told(item, [], [sent, { ...sent, id: 2, kind: 'taken-back', at: '2026-11-15T10:00:00Z' }])).toEqual([
      'You said that it was not sent after all | #request=2',
      'You sent the form | The answer comes from Instagram. | #request=1',
    ]);
  });

  test('another account’s changes are not this one’s', () => {
    expect(told(itemWith({ since: '2026-11-02T18:02:00Z' }), [change({ account: 'other' })])).toEqual([
      'Allowed | First check.',
    ]);
  });
});
