// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeOf } from '../../../src/background/badge.ts';
import { notify, onNotification } from '../../../src/background/notifications.ts';
import { dueAt, isDue, nextReminder } from '../../../src/background/reminder.ts';
import type { Finding, Ledger, Preferences } from '../../../src/ledger/schema.ts';
import { DEFAULT_PREFERENCES, refKey } from '../../../src/ledger/schema.ts';
import { harness, REF } from './harness.ts';

async function ledgerOf(findings: Partial<Finding>[], preferences: Partial<Preferences> = {}): Promise<Ledger> {
  const h = harness();
  const whole = findings.map((finding) => h.finding('refused', finding));
  return {
    ...(await h.store.read()),
    findings: new Map(whole.map((finding) => [refKey(finding), finding])),
    preferences: { ...DEFAULT_PREFERENCES, ...preferences },
  };
}
const at = (day: string): Date => new Date(`${day}T09:00:00.000Z`);
const seen = (day: string, more: Partial<Finding> = {}): Partial<Finding> => ({ at: at(day).toISOString(), ...more });

describe('when it is time to check again', () => {
  it('is never, unless the person chose', async () => {
    expect(dueAt(await ledgerOf([seen('2026-01-31')]), at('2036-01-01'))).toBeUndefined();
    expect(isDue(await ledgerOf([seen('2026-01-31')]), at('2036-01-01'))).toBe(false);
  });

  it.each([
    ['month', '2026-11-24', '2026-12-24'],
    ['month', '2026-01-31', '2026-02-28'],
    ['month', '2026-12-31', '2027-01-31'],
    ['quarter', '2026-11-30', '2027-02-28'],
    ['quarter', '2027-11-30', '2028-02-29'],
  ] as const)('is a %s after a look on %s: %s', async (reminder, day, due) => {
    const ledger = await ledgerOf([seen(day)], { reminder });
    expect(dueAt(ledger, at(due))).toEqual(at(due));
    expect([isDue(ledger, new Date(at(due).getTime() - 1)), isDue(ledger, at(due))]).toEqual([false, true]);
  });

  it('counts from the last look at a service that was chosen', async () => {
    const findings = [
      seen('2026-03-01'),
      seen('2026-02-01', { setting: 'other' }),
      seen('2026-06-01', { service: 'github', setting: 'copilot' }),
    ];
    const now = at('2026-07-01');
    expect(dueAt(await ledgerOf(findings, { reminder: 'month' }), now)).toEqual(at('2026-04-01'));
    expect(dueAt(await ledgerOf(findings, { reminder: 'month', services: ['linkedin', 'github'] }), now)).toEqual(
      at('2026-07-01'),
    );
    expect(dueAt(await ledgerOf([], { reminder: 'month' }), now)).toBeUndefined();
  });

  it('not of a visit that had no access', async () => {
    const visited = { ...seen('2026-06-01'), setting: 'other', state: 'unclear' } as const;
    const of = (reason: NonNullable<Finding['reason']>) =>
      ledgerOf([seen('2026-03-01'), { ...visited, reason }], { reminder: 'month' });
    expect(dueAt(await of('no-permission'), at('2026-07-01'))).toEqual(at('2026-04-01'));
    expect(dueAt(await of('no-control'), at('2026-07-01'))).toEqual(at('2026-07-01'));
  });
});

describe('a look at a time that has not come yet, or is none', () => {
  it.each(['2031-01-01T09:00:00.000Z', '2026-99-99T99:99:99.999Z'])('puts off no reminder: %s', async (strange) => {
    const findings = [seen('2026-03-01'), { at: strange, setting: 'other' }];
    const ledger = await ledgerOf(findings, { reminder: 'month' });
    expect(dueAt(ledger, at('2026-03-20'))).toEqual(at('2026-04-01'));
    expect(isDue(ledger, at('2026-04-02'))).toBe(true);
    expect(nextReminder(ledger, at('2026-03-20'))).toEqual(at('2026-04-01'));
  });
});

describe('a request whose answer is late', () => {
  const request = { service: 'instagram', setting: 'objection-form', sentAt: '2026-11-02T10:00:00.000Z' };
  const asking = async (more: Partial<Preferences> = {}): Promise<Ledger> => ({
    ...(await ledgerOf([], { country: 'DE', ...more })),
    requests: new Map([[refKey(request), request]]),
  });

  it('has an alarm of its own at the end of its time, whichever reminder was chosen', async () => {
    const ends = new Date('2026-12-02T23:00:00.000Z');
    expect(nextReminder(await asking(), at('2026-11-24'))).toEqual(ends);
    expect(nextReminder(await asking(), ends)).toBeUndefined();
    expect(nextReminder(await asking({ country: '' }), at('2026-11-24'))).toBeUndefined();
    const both = {
      ...(await asking({ reminder: 'month' })),
      findings: (await ledgerOf([seen('2026-11-01')])).findings,
    };
    expect(nextReminder(both, at('2026-11-24'))).toEqual(at('2026-12-01'));
    expect(nextReminder(both, at('2026-12-02'))).toEqual(ends);
  });

  it('is told by the toolbar button when nothing allows training', async () => {
    expect(badgeOf(await asking(), at('2026-12-02')).title.key).toBe('badgeNothing');
    expect(badgeOf(await asking(), at('2026-12-03'))).toMatchObject({
      text: '…',
      title: { key: 'badgeAnswer', count: 1 },
    });
  });
});

describe('the toolbar button', () => {
  const now = at('2026-11-24');

  it('counts what allows training, and says nothing by number to those who do not want that', async () => {
    const findings = [seen('2026-11-24', { state: 'allowed' })];
    expect(badgeOf(await ledgerOf(findings), now)).toEqual({
      icon: 'attention',
      text: '1',
      title: { key: 'badgeSome', count: 1 },
    });
    expect(badgeOf(await ledgerOf(findings, { count: false }), now)).toEqual({
      icon: 'attention',
      text: '',
      title: { key: 'badgeSome', count: 1 },
    });
  });

  it('says that a setting was switched on again until that is read', async () => {
    const drift = { refused: at('2026-11-01').toISOString(), found: at('2026-11-24').toISOString() };
    expect(badgeOf(await ledgerOf([{ state: 'allowed', drift }]), now)).toMatchObject({
      icon: 'attention',
      title: { key: 'badgeDrift', count: 1 },
    });
    expect(
      badgeOf(await ledgerOf([{ state: 'allowed', drift: { ...drift, read: at('2026-11-24').toISOString() } }]), now),
    ).toMatchObject({ title: { key: 'badgeSome' } });
  });

  it('does not count what only an administrator or a site’s owner can change, but tells who refused it of its return', async () => {
    const figma = seen('2026-11-24', { service: 'figma', setting: 'content-training', state: 'allowed' });
    const wordpress = seen('2026-11-24', { service: 'wordpress', setting: 'third-party-sharing', state: 'allowed' });
    expect(badgeOf(await ledgerOf([seen('2026-11-24'), figma, wordpress]), now)).toEqual({
      icon: 'clear',
      text: '',
      title: { key: 'badgeClear' },
    });
    expect(badgeOf(await ledgerOf([seen('2026-11-24', { state: 'allowed' }), figma]), now).text).toBe('1');
    const chosen = { services: ['linkedin', 'figma'] };
    expect(badgeOf(await ledgerOf([seen('2026-11-24')], chosen), now).icon).toBe('clear');
    const drift = { refused: at('2026-11-01').toISOString(), found: now.toISOString() };
    expect(badgeOf(await ledgerOf([{ ...figma, drift }]), now)).toEqual({
      icon: 'attention',
      text: '',
      title: { key: 'badgeDrift', count: 1 },
    });
  });

  it('says that it is time to check only when nothing allows training', async () => {
    const late = at('2026-12-24');
    const reminder = 'month';
    expect(badgeOf(await ledgerOf([seen('2026-11-24')], { reminder }), late)).toEqual({
      icon: 'clear',
      text: '…',
      title: { key: 'badgeReminder' },
    });
    expect(badgeOf(await ledgerOf([seen('2026-11-24')], { reminder }), now)).toMatchObject({
      icon: 'clear',
      text: '',
      title: { key: 'badgeClear' },
    });
    expect(badgeOf(await ledgerOf([seen('2026-11-24', { state: 'allowed' })], { reminder }), late)).toMatchObject({
      text: '1',
      title: { key: 'badgeSome' },
    });
    expect(
      badgeOf(await ledgerOf([seen('2026-11-24', { ...REF, state: 'unclear' })], { reminder }), late),
    ).toMatchObject({ icon: 'neutral', text: '…' });
  });
});

describe('a system notification', () => {
  const now = at('2026-11-24');
  const drift = { refused: at('2026-11-01').toISOString(), found: now.toISOString() };
  const shown: [string, string][] = [];
  let granted = true;

  beforeEach(() => {
    fakeBrowser.reset();
    shown.length = 0;
    granted = true;
    Object.assign(fakeBrowser.permissions, { contains: async () => granted });
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string, values?: unknown) =>
      [key, values].flat().join(' ').trim(),
    );
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-GB');
    vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (
      id: string,
      { title = '' }: { title?: string },
    ) => {
      shown.push([id, title]);
      return id;
    }) as never);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** A store whose one setting was switched on again. */
  async function drifted(preferences: Partial<Preferences> = {}) {
    const h = harness();
    await h.store.setPreferences({ ...DEFAULT_PREFERENCES, notify: true, ...preferences });
    await h.store.found(h.finding('refused', { at: drift.refused }));
    await h.store.found(h.finding('allowed', { at: drift.found }));
    return { ...h, tell: async (when = now) => notify(h.store, await h.store.head(), when) };
  }

  it('tells once that a setting was switched on again', async () => {
    const h = await drifted();
    await h.tell();
    await h.tell();
    expect(shown).toEqual([['drift linkedin/genai-improvement', 'notify_drift_title LinkedIn']]);
    expect((await h.store.read()).findings.get('linkedin/genai-improvement')?.drift).toMatchObject({
      notified: expect.any(String),
    });
  });

  it('is shown to nobody who did not choose it, did not allow it, or has read it already', async () => {
    await (await drifted({ notify: false })).tell();
    granted = false;
    await (await drifted()).tell();
    granted = true;
    const h = await drifted();
    await h.store.driftSeen(REF, 'read');
    await h.tell();
    expect(shown).toEqual([]);
  });

  it('reminds once of each time that it is due', async () => {
    const h = await drifted({ reminder: 'month' });
    await h.tell();
    shown.length = 0;
    await h.tell(at('2026-12-24'));
    await h.tell(at('2026-12-25'));
    expect(shown).toEqual([['reminder', 'notify_reminder_title']]);
    await h.store.found(h.finding('allowed', { at: at('2026-12-25').toISOString() }));
    await h.tell(at('2027-01-25'));
    expect(shown).toHaveLength(2);
  });

  it('tells once of each request whose answer is late', async () => {
    const h = harness();
    const request = { service: 'instagram', setting: 'objection-form', by: 'form', to: 'x', version: '1' } as const;
    await h.store.setPreferences({ ...DEFAULT_PREFERENCES, notify: true, country: 'DE' });
    await h.store.sent(request, 'sent', '2026-11-02T10:00:00.000Z');
    const tell = async (day: string) => notify(h.store, await h.store.head(), at(day));
    await tell('2026-12-02');
    expect(shown).toEqual([]);
    await tell('2026-12-03');
    await tell('2026-12-04');
    expect(shown).toEqual([['answer instagram/objection-form', 'notify_answer_title Instagram']]);
    await h.store.sent(request, 'sent', '2026-12-05T10:00:00.000Z');
    await tell('2027-01-06');
    expect(shown).toHaveLength(2);
  });

  it('opens what it speaks of', async () => {
    let clicks = 0;
    onNotification(() => {
      clicks += 1;
    });
    onNotification(() => {
      clicks += 10;
    });
    await fakeBrowser.notifications.onClicked.trigger('reminder');
    expect(clicks).toBe(1);
  });
});
