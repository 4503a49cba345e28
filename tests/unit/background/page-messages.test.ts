import { describe, expect, it } from 'vitest';
import { answerPage, type From } from '../../../src/background/page-messages.ts';
import type { Finding, Ref } from '../../../src/ledger/schema.ts';
import { pageMessageSchema, type PageMessage, type Task } from '../../../src/messages.ts';
import { sha256 } from '../../../src/ledger/chain/seal.ts';
import { normalise } from '../../../src/shared/normalise.ts';
import { scannedRef } from '../../../src/shared/scanned.ts';
import { harness, PAGE, REF } from './harness.ts';

const KEY = 'linkedin/genai-improvement';
const ASK: PageMessage = { type: 'page/ask', service: 'linkedin', settings: [REF] };
const before = { state: 'allowed', position: 'on' } as const;
const FORM = { service: 'linkedin', setting: 'objection-form' };
const FORM_PAGE = 'https://www.linkedin.com/help/linkedin/ask/TS-DPRO';
const CHATGPT = { service: 'chatgpt', setting: 'improve-model' };
const DIALOG = 'https://chatgpt.com/c/1#settings/DataControls';
const BEGIN: PageMessage = { type: 'change/begin', ref: REF, kind: 'refuse', before };
const ACTED = {
  type: 'change/acted',
  id: 1,
  outcome: 'changed',
  presses: 1,
  moved: [],
  after: { ...before, state: 'refused', position: 'off' },
} as const satisfies PageMessage;

async function taskOf(h: ReturnType<typeof harness>, tabId = 1) {
  const reply = await answerPage(ASK, h.from(tabId), h.pages);
  if (!reply.ok) throw new Error(reply.refused);
  return (reply.value as Task)?.settings[KEY];
}
const say = (h: ReturnType<typeof harness>, message: PageMessage, tabId = 1, href = PAGE) =>
  answerPage(message, h.from(tabId, { href }), h.pages);

type Found = Extract<PageMessage, { type: 'page/found' }>;
/** A finding as a page reports it. */
function found(
  { service, setting, instance, state, fixed, reason, detail, label, position, choice, rung, refuses }: Finding,
  more: Partial<Found> = {},
): Found {
  const seen = { state, fixed, reason, detail, label, position, choice };
  return JSON.parse(
    JSON.stringify({ type: 'page/found', ref: { service, setting, instance }, seen, rung, refuses, ...more }),
  );
}
/** The page of that tab was loaded anew, a moment later, and what it shows is reported for that change. */
async function reread(
  h: ReturnType<typeof harness>,
  finding: Finding,
  change: number,
  tabId = 1,
  more: Partial<Found> = {},
) {
  h.pass(10);
  h.load(tabId);
  await taskOf(h, tabId);
  return say(h, found(finding, { change, ...more }), tabId);
}

describe('a click that sends feedback', () => {
  const CHAT = 'https://chatgpt.com/c/1';
  const CLICK: PageMessage = { type: 'page/feedback', ...CHATGPT };
  async function chatting(state: Finding['state'] = 'refused', feedback = true) {
    const h = harness();
    await h.store.setPreferences({ feedback, services: ['chatgpt'] });
    await h.store.found(h.finding(state, { ...CHATGPT, origin: 'https://chatgpt.com' }));
    return h;
  }
  const click = (h: Awaited<ReturnType<typeof chatting>>) => say(h, CLICK, 1, CHAT);

  it('is told of once for a service, where the person asked for that and has refused', async () => {
    const h = await chatting();
    expect(await click(h)).toEqual({ ok: true, value: true });
    expect(h.told.filter((one) => one.startsWith('load'))).toEqual(['load feedback-line 1']);
    expect(await click(h)).toEqual({ ok: true, value: false });
    expect(h.told.filter((one) => one.startsWith('load'))).toHaveLength(1);
  });

  it('is nothing to those who did not ask, who allow training, or who do not use the service', async () => {
    expect(await click(await chatting('refused', false))).toEqual({ ok: true, value: false });
    expect(await click(await chatting('allowed'))).toEqual({ ok: true, value: false });
    const h = await chatting();
    await h.store.setPreferences({ services: ['linkedin'] });
    expect(await click(h)).toEqual({ ok: true, value: false });
    expect(h.told.filter((one) => one.startsWith('load'))).toEqual([]);
  });

  it('is only its own page’s to tell', async () => {
    expect(await say(await chatting(), CLICK, 1, 'https://evil.example/')).toMatchObject({ refused: 'not-your-page' });
  });
});

describe('a setting that appeared on a page', () => {
  const NEW = { type: 'page/new-setting', ref: REF, label: 'Train voice models on my 12 messages' } as const;
  const read = (state: Finding['state'] = 'refused'): Finding => harness().finding(state, { rung: 'name' });
  const looks = (h: ReturnType<typeof harness>): string[] => h.told.filter((one) => /look for|new-setting/u.test(one));
  const may = async (
    h: ReturnType<typeof harness>,
    more: Partial<Extract<PageMessage, { type: 'page/new-setting' }>> = {},
  ) => {
    const reply = await say(h, { ...NEW, ...more });
    return reply.ok ? reply.value : reply.refused;
  };

  it('is looked for after a page was read, where its own words call for that', async () => {
    const h = harness();
    await say(h, found(read()));
    await expect.poll(() => looks(h)).toEqual(['look for signs 1']);
    h.signs(true);
    await say(h, found(read()));
    await expect.poll(() => looks(h).slice(1)).toEqual(['look for signs 1', 'load new-setting 1']);
  });

  it.each<[string, Partial<Finding>, Partial<Found>]>([
    ['that could not be read', { state: 'unclear', reason: 'no-control' }, {}],
    ['where nobody is signed in', { state: 'signed-out' }, {}],
    ['whose words the definition lacks', { rung: 'dedicated' }, {}],
    ['that is read after a change', {}, { change: 1 }],
  ])('is not looked for on a page %s', async (_, finding, more) => {
    const h = harness();
    h.signs(true);
    await say(h, BEGIN);
    await say(h, ACTED);
    h.load(1);
    await say(h, found({ ...read(), ...finding }, more));
    // What comes of the next page comes after what might have come of this one.
    await say(h, found(read()), 2);
    await expect.poll(() => looks(h)).toEqual(['look for signs 2', 'load new-setting 2']);
  });

  it('is not looked for, and not told, in a round, nor for who wants no notice', async () => {
    const h = harness();
    h.signs(true);
    await h.pages.rounds.start([{ ref: REF, url: PAGE, task: 'look' }]);
    expect(await say(h, NEW, 100)).toEqual({ ok: true, value: false });
    await say(h, found(read()), 100);
    await h.store.setPreferences({ notice: false });
    await say(h, found(read()));
    expect(await may(h)).toBe(false);
    await h.store.setPreferences({ notice: true });
    await say(h, found(read()), 2);
    await expect.poll(() => looks(h)).toEqual(['look for signs 2', 'load new-setting 2']);
  });

  it('is told once, whatever number is in its words; what was only asked about is not told yet', async () => {
    const h = harness();
    expect([await may(h), await may(h)]).toEqual([true, true]);
    expect([await may(h, { told: true }), await may(h, { told: true })]).toEqual([true, false]);
    expect(await may(h, { label: 'Train voice models on my 13  Messages' })).toBe(false);
    expect(await may(h, { label: 'Train image models on my pictures' })).toBe(true);
    // Nothing of the page's stays, and two at once are told one after the other.
    expect(JSON.stringify(h.area.items)).not.toContain('voice');
    const both = ['one', 'two'].map((label) => may(h, { label, told: true }));
    expect([await Promise.all(both), await may(h, { label: 'one' })]).toEqual([[true, true], false]);
  });

  it('is not told where the person wants no notice on the page; Not now is only of the setting that it was said of', async () => {
    const h = harness();
    await say(h, { type: 'notice/away', ref: REF, how: 'not-now' });
    expect(await may(h)).toBe(true);
    await say(h, { type: 'notice/away', ref: REF, how: 'page' });
    expect(await may(h)).toBe(false);
  });

  it('is told of at most eight of a service', async () => {
    const h = harness();
    const told = [];
    for (const label of 'abcdefghij') told.push(await may(h, { label, told: true }));
    expect(told.filter(Boolean)).toHaveLength(8);
    expect(told.slice(8)).toEqual([false, false]);
  });

  it('is not told where a scan has found it, nor by a page of another service', async () => {
    const h = harness();
    const setting = (await sha256(normalise(NEW.label))).slice(0, 22);
    await h.store.scanned(
      {
        ...read('allowed'),
        ...scannedRef('www.linkedin.com', setting),
        scanned: { label: NEW.label, lang: 'en', refuses: 'off', kind: 'switch' },
      },
      [],
    );
    expect(await may(h)).toBe(false);
    expect(await say(h, NEW, 1, 'https://www.linkedin.com/feed/')).toMatchObject({ refused: 'not-your-page' });
  });
});

describe('what a page may speak of', () => {
  it.each<[string, PageMessage, string, string]>([
    ['a service that is not known', { ...ASK, service: 'nobody', settings: [] }, PAGE, 'unknown-setting'],
    [
      'a setting that is not known',
      { ...ASK, settings: [{ service: 'linkedin', setting: 'other' }] },
      PAGE,
      'unknown-setting',
    ],
    ['another service than its own', ASK, 'https://evil.example/', 'not-your-page'],
    ['a finding of another service', found(harness().finding('refused')), 'https://evil.example/', 'not-your-page'],
    ['a change of another service', BEGIN, 'https://evil.example/', 'not-your-page'],
  ])('not %s', async (_, message, href, refused) => {
    const h = harness();
    expect(await say(h, message, 1, href)).toMatchObject({ ok: false, refused });
    expect(h.area.items).toEqual({});
  });
});

describe('anything to do here?', () => {
  it('look, and say so', async () => {
    expect(await taskOf(harness())).toEqual({ task: 'look', notice: true });
  });

  it('look in silence once the person has said "Not now", for thirty days', async () => {
    const h = harness();
    await say(h, { type: 'notice/away', ref: REF, how: 'not-now' });
    expect(await taskOf(h)).toMatchObject({ task: 'look', notice: false });
    h.pass(31 * 24 * 3_600_000);
    expect(await taskOf(h)).toMatchObject({ notice: true });
  });

  it('look in silence for good after "Not on this page"', async () => {
    const h = harness();
    await say(h, { type: 'notice/away', ref: REF, how: 'page' });
    h.pass(4000 * 24 * 3_600_000);
    expect(await taskOf(h)).toMatchObject({ notice: false });
  });

  it('look in silence everywhere after "Never"', async () => {
    const h = harness();
    await say(h, { type: 'notice/away', ref: REF, how: 'everywhere' });
    expect((await h.store.read()).preferences.notice).toBe(false);
    expect(await taskOf(h)).toMatchObject({ notice: false });
  });

  it('knows what was known before, and when a form was sent', async () => {
    const h = harness();
    await say(h, found(h.finding('refused')));
    expect(await taskOf(h)).toMatchObject({ last: { state: 'refused' } });
    await say(h, { type: 'request/sent', ref: FORM }, 1, FORM_PAGE);
    const reply = await say(h, { type: 'page/ask', service: 'linkedin', settings: [FORM] }, 1, FORM_PAGE);
    expect(reply).toMatchObject({
      value: { settings: { 'linkedin/objection-form': { sentAt: h.now().toISOString() } } },
    });
    expect((await h.store.read()).sent).toMatchObject([
      { kind: 'sent', by: 'form', to: 'https://www.linkedin.com/help/linkedin/ask/TS-DPRO', version: '0.1.0' },
    ]);
  });

  it('does not keep that a form was sent where there is none', async () => {
    const h = harness();
    expect(await say(h, { type: 'request/sent', ref: REF })).toMatchObject({ ok: false, refused: 'unknown-setting' });
    expect((await h.store.read()).sent).toEqual([]);
  });
});

describe('a change', () => {
  it('is written down before anything is pressed, then confirmed by the reading after the reload', async () => {
    const h = harness();
    expect(await say(h, BEGIN)).toEqual({ ok: true, value: { id: 1, presses: 2 } });
    expect((await h.store.read()).changes[0]).toMatchObject({
      step: 'begun',
      presses: 0,
      version: '0.1.0',
      origin: 'https://www.linkedin.com',
    });
    await say(h, ACTED);
    // The very document that it was pressed in is loaded anew first.
    expect(await taskOf(h)).toMatchObject({ task: 'confirm', stale: true, change: { id: 1 } });
    expect(await say(h, { type: 'change/confirm', id: 1 })).toEqual({ ok: true, value: 'here' });
    expect(h.told).toContain('load anew 1');
    expect(await taskOf(h)).toMatchObject({ task: 'confirm', change: { id: 1, step: 'acted', presses: 1 } });
    expect(await taskOf(h)).not.toHaveProperty('stale');
    const reply = await reread(h, h.finding('refused', { position: 'off' }), 1);
    expect(reply).toMatchObject({
      ok: true,
      value: {
        finding: { strength: 'saved' },
        change: { step: 'confirmed', reloaded: { state: 'refused', position: 'off' } },
      },
    });
    expect(await taskOf(h)).toMatchObject({ task: 'look' });
  });

  it('is not kept when the page shows it on again; then it is tried once more, and no third time', async () => {
    const h = harness();
    const reloaded = (change: number) => reread(h, h.finding('allowed'), change);
    await say(h, BEGIN);
    await say(h, ACTED);
    // What was sent may still be on its way, or a copy of it: first it is only loaded once more.
    const first = await reloaded(1);
    expect(first).toMatchObject({ value: { anew: true, change: { step: 'acted', why: 'unconfirmed' } } });
    expect(first).not.toHaveProperty('value.again');
    expect(await say(h, { type: 'change/confirm', id: 1 })).toEqual({ ok: true, value: 'here' });
    expect(await reloaded(1)).toMatchObject({
      value: {
        again: true,
        finding: { state: 'allowed', strength: 'seen' },
        change: { step: 'failed', why: 'not-kept' },
      },
    });
    expect(await say(h, { ...BEGIN, again: 1 })).toEqual({ ok: true, value: { id: 2, presses: 1 } });
    expect(await say(h, { ...BEGIN, again: 1 })).toMatchObject({ refused: 'unknown-change' });
    await say(h, { ...ACTED, id: 2 });
    await reloaded(2);
    const second = await reloaded(2);
    expect(second).toMatchObject({ value: { change: { step: 'failed', why: 'not-kept' } } });
    expect(second).not.toHaveProperty('value.again');
    expect(await say(h, { ...BEGIN, again: 2 })).toMatchObject({ refused: 'unknown-change' });
    h.pass(3_600_000);
    await say(h, BEGIN);
    await say(h, { ...ACTED, id: 3 });
    await reloaded(3);
    expect(await reloaded(3)).toMatchObject({ value: { again: true } });
  });

  it('that is tried once more keeps the round waiting', async () => {
    const h = harness();
    await h.rounds.start([{ ref: REF, url: PAGE, task: 'refuse' }]);
    await taskOf(h, 100);
    await say(h, BEGIN, 100);
    await say(h, ACTED, 100);
    await reread(h, h.finding('allowed'), 1, 100);
    expect(h.round()?.step).toBe('running');
    await reread(h, h.finding('allowed'), 1, 100);
    expect(h.round()?.step).toBe('running');
    await say(h, { ...BEGIN, again: 1 }, 100);
    await say(h, { ...ACTED, id: 2 }, 100);
    await reread(h, h.finding('refused'), 2, 100);
    expect(h.round()).toMatchObject({ step: 'ended', visits: [{ state: 'refused', change: 2 }] });
  });

  it.each(['unclear', 'locked', 'not-offered'] as const)(
    'stays open when the reading after the reload is %s',
    async (state) => {
      const h = harness();
      await say(h, BEGIN);
      await say(h, ACTED);
      const reply = await reread(h, h.finding(state, state === 'unclear' ? { reason: 'not-ready' } : {}), 1);
      expect(reply).toMatchObject({
        value: { finding: { strength: 'seen' }, change: { step: 'acted', why: 'unconfirmed' } },
      });
      expect(await taskOf(h)).toMatchObject({ task: 'confirm' });
    },
  );

  it.each(['allowed', 'refused'] as const)('that was never reported takes no credit, shown %s', async (state) => {
    const h = harness();
    await say(h, BEGIN);
    h.load(1);
    expect(await taskOf(h)).toMatchObject({ task: 'confirm', change: { step: 'begun' } });
    const reply = await reread(h, h.finding(state), 1, 1, { byHand: true });
    expect(reply).toMatchObject({
      value: { change: { step: 'failed', why: 'press-unknown', presses: 0 }, finding: { strength: 'seen' } },
    });
    expect(reply).not.toHaveProperty('value.finding.by', 'holdout');
    // Another document cannot report for it, and a report that arrives late alters nothing of what is sealed.
    expect(await say(h, ACTED)).toMatchObject({ refused: 'unknown-change' });
    expect(await answerPage(ACTED, h.from(1, { document: 'doc-1' }), h.pages)).toMatchObject({
      value: { step: 'failed', presses: 0 },
    });
  });

  it('is not judged by a second tab while the first is in the middle of it', async () => {
    const h = harness();
    await say(h, BEGIN, 1);
    expect(await taskOf(h, 2)).toMatchObject({ task: 'look' });
    expect(await taskOf(h, 1)).toMatchObject({ task: 'look' });
    h.pass(10);
    h.load(1);
    expect(await taskOf(h, 1)).toMatchObject({ task: 'confirm' });
  });

  it('is not judged a day later', async () => {
    const h = harness();
    await say(h, BEGIN);
    h.pass(25 * 3_600_000);
    expect(await taskOf(h)).toMatchObject({ task: 'look' });
  });

  it('that stopped says why, and is over', async () => {
    const h = harness();
    await say(h, BEGIN);
    await say(h, { ...ACTED, outcome: 'stopped', why: 'rolled-back', detail: 'it went back after 800 ms' });
    expect((await h.store.read()).changes[0]).toMatchObject({
      step: 'failed',
      why: 'rolled-back',
      detail: 'it went back after 800 ms',
    });
    expect(await taskOf(h)).toMatchObject({ task: 'look' });
  });

  it('is taken back towards what was recorded, and that is confirmed too', async () => {
    const h = harness();
    await say(h, BEGIN);
    await say(h, ACTED);
    await reread(h, h.finding('refused'), 1);
    expect(
      await say(h, { ...BEGIN, kind: 'undo', of: 1, before: { ...before, state: 'refused', position: 'off' } }),
    ).toEqual({ ok: true, value: { id: 2, presses: 2 } });
    await say(h, { ...ACTED, id: 2, after: before });
    await reread(h, h.finding('refused'), 2);
    expect(await reread(h, h.finding('refused'), 2)).toMatchObject({
      value: { change: { step: 'failed', why: 'not-kept' } },
    });
    expect((await h.store.read()).changes[1]).toMatchObject({ kind: 'undo', of: 1 });
  });

  /** A change in a dialog over a conversation, which a reload would cost the person. */
  const overAChat = async (state?: Finding['state']) => {
    const h = harness();
    const there = (message: PageMessage, tabId = 1) => say(h, message, tabId, DIALOG);
    const finding = (now: Finding['state'], more: Partial<Finding> = {}) => h.finding(now, { ...CHATGPT, ...more });
    if (state) await there(found(finding(state)));
    await there({ type: 'change/begin', ref: CHATGPT, kind: 'refuse', before });
    return { h, there, finding };
  };

  it('is confirmed in a window of its own where a reload would cost the person something', async () => {
    const { h, there, finding } = await overAChat();
    expect(await there({ type: 'change/confirm', id: 1 })).toMatchObject({ refused: 'unknown-change' });
    await there(ACTED);
    expect(await there({ type: 'change/confirm', id: 1 })).toEqual({ ok: true, value: 'aside' });
    const url = 'https://chatgpt.com/settings/data-controls';
    expect(h.round()).toMatchObject({ silent: true, openerWindowId: 1001, visits: [{ task: 'look', of: 1, url }] });
    // The page that acted is still there, and does not confirm what it cannot see anew: not with the dialog opened again.
    const ask: PageMessage = { type: 'page/ask', service: 'chatgpt', settings: [CHATGPT] };
    expect(await there(ask)).toMatchObject({ value: { settings: { 'chatgpt/improve-model': { task: 'look' } } } });
    expect(await there(found(finding('refused'), { change: 1 }))).toMatchObject({
      value: { change: { step: 'acted' } },
    });
    expect(await there(ask, 100)).toMatchObject({
      value: { settings: { 'chatgpt/improve-model': { task: 'confirm', inRound: true } } },
    });
    h.pass(10);
    await there(found(finding('refused'), { change: 1 }), 100);
    expect(await there({ type: 'change/state', id: 1 })).toMatchObject({ value: { step: 'confirmed' } });
    expect(h.told).toContain('present 1001 in silence');
  });

  it('is not tried again from the window of its own', async () => {
    const { h, there, finding } = await overAChat();
    await there(ACTED);
    await there({ type: 'change/confirm', id: 1 });
    h.pass(10);
    // It takes two documents to say that it was not kept.
    const once = await there(found(finding('allowed'), { change: 1 }), 100);
    expect(once).toMatchObject({ value: { anew: true, change: { step: 'acted', why: 'unconfirmed' } } });
    expect(await there({ type: 'change/confirm', id: 1 }, 100)).toEqual({ ok: true, value: 'here' });
    await there({ type: 'page/ask', service: 'chatgpt', settings: [CHATGPT] }, 100);
    const reply = await there(found(finding('allowed'), { change: 1 }), 100);
    expect(reply).toMatchObject({ value: { change: { step: 'failed', why: 'not-kept' } } });
    expect(reply).not.toHaveProperty('value.again');
  });

  it('is confirmed in a window of its own where fields of the page are filled in, and loads no such page once more', async () => {
    const h = harness();
    await say(h, BEGIN);
    await say(h, ACTED);
    const entered = { type: 'change/confirm', id: 1, entered: true } as const;
    expect(await say(h, entered)).toEqual({ ok: true, value: 'aside' });
    expect(h.round()).toMatchObject({ silent: true, visits: [{ task: 'look', of: 1, url: PAGE }] });
    // The person has the page loaded anew and writes on, before it is read once more.
    h.pass(10);
    h.load(1);
    expect(await say(h, entered)).toEqual({ ok: true, value: 'none' });
  });

  it('is read in that window at the very address of its page, which may be another site’s than the setting’s own', async () => {
    const h = harness();
    const [ref, href] = [
      { service: 'pinterest', setting: 'canvas' },
      'https://de.pinterest.com/settings/privacy?from=menu',
    ];
    await say(h, { ...BEGIN, ref }, 1, href);
    await say(h, ACTED, 1, href);
    expect(await say(h, { type: 'change/confirm', id: 1, entered: true }, 1, href)).toMatchObject({ value: 'aside' });
    expect(h.told).toContain(`open ${href}`);
    expect(h.round()).toMatchObject({ silent: true, visits: [{ of: 1, url: href }] });
    // What that window shows judges the change.
    h.pass(10);
    h.load(100);
    await say(h, { type: 'page/ask', service: ref.service, settings: [ref] }, 100, href);
    const off = { ...ACTED.after };
    await say(h, { type: 'page/found', ref, seen: off, rung: 'name', change: 1 }, 100, href);
    expect((await h.store.read()).changes[0]).toMatchObject({ step: 'confirmed' });
  });

  it('keeps what was known when the window of its own could not be read, and leaves the change open', async () => {
    const { h, there, finding } = await overAChat('allowed');
    await there(ACTED);
    await there({ type: 'change/confirm', id: 1 });
    h.pass(10);
    await there(found(finding('unclear', { reason: 'no-control' }), { change: 1 }), 100);
    const { findings, changes } = await h.store.read();
    expect(findings.get('chatgpt/improve-model')).toMatchObject({ state: 'allowed' });
    expect(changes[0]).toMatchObject({ step: 'acted', why: 'unconfirmed' });
  });

  it('is not confirmed aside while a round is under way', async () => {
    const { h, there } = await overAChat();
    await there(ACTED);
    await h.rounds.start([{ ref: { ...REF, setting: 'objection-form' }, url: PAGE, task: 'look' }]);
    expect(await there({ type: 'change/confirm', id: 1 })).toEqual({ ok: true, value: 'none' });
    expect(h.round()?.visits).toHaveLength(1);
  });

  it('cannot be an undo of nothing, of another setting, or of a change that never was', async () => {
    const h = harness();
    expect(await say(h, { ...BEGIN, kind: 'undo' })).toMatchObject({ refused: 'unknown-change' });
    expect(await say(h, { ...BEGIN, kind: 'undo', of: 9 })).toMatchObject({ refused: 'unknown-change' });
    expect(await say(h, ACTED)).toMatchObject({ refused: 'unknown-change' });
    expect(await reread(h, h.finding('refused'), 3)).toMatchObject({
      refused: 'unknown-change',
    });
    expect(await say(h, { ...BEGIN, ref: { ...REF, instance: 'x' } })).toMatchObject({ refused: 'not-your-page' });
    expect(await reread(h, h.finding('refused'), 1)).toMatchObject({
      refused: 'unknown-change',
    });
  });
});

describe('a round’s page that is at another address without a load', () => {
  const visit = (h: ReturnType<typeof harness>) => h.round()?.visits[0];
  async function opened() {
    const h = harness();
    await h.rounds.start([{ ref: REF, url: PAGE, task: 'look' }]);
    await taskOf(h, 100);
    return h;
  }

  it.each<PageMessage>([
    { type: 'page/left' },
    { type: 'visit/rested', ref: REF },
    { type: 'page/ask', service: 'linkedin', settings: [FORM] },
  ])('is not waited for: %o', async (message) => {
    const h = await opened();
    await say(h, message, 100, FORM_PAGE);
    expect(visit(h)).toMatchObject({ step: 'working', left: true });
    // It comes back.
    await taskOf(h, 100);
    expect(visit(h)).not.toHaveProperty('left');
  });

  it('is told by its address, and by none but its own', async () => {
    const h = await opened();
    await say(h, { type: 'page/left' }, 100);
    await say(h, { type: 'page/left' }, 5, FORM_PAGE);
    await answerPage({ type: 'page/left' }, h.from(100, { href: FORM_PAGE, document: 'before' }), h.pages);
    await say(h, { type: 'visit/rested', ref: REF }, 100);
    expect(visit(h)).not.toHaveProperty('left');
  });
});

describe('the toolbar button', () => {
  it('is told of the page, and that the page was left', async () => {
    const h = harness();
    await say(h, found(h.finding('allowed')), 5);
    await say(h, { type: 'page/left' }, 5);
    expect(h.shown).toEqual([
      [5, 'allowed'],
      [5, undefined],
    ]);
  });
});

describe('a round', () => {
  const start = (h: ReturnType<typeof harness>, task: 'look' | 'refuse' | 'undo' = 'refuse', of?: number) =>
    h.rounds.start([{ ref: REF, url: PAGE, task, ...(of ? { of } : {}) }], 3);

  it('gives its tab the task, in silence, and any other tab a look', async () => {
    const h = harness();
    await start(h);
    expect(await taskOf(h, 100)).toMatchObject({ task: 'refuse', notice: false, inRound: true });
    expect(await taskOf(h, 1)).toMatchObject({ task: 'look', notice: true });
    expect(h.round()?.visits[0]?.step).toBe('working');
  });

  it('turns off, waits for the reload, and ends with what the page showed then', async () => {
    const h = harness();
    await start(h);
    await taskOf(h, 100);
    await say(h, BEGIN, 100);
    await say(h, ACTED, 100);
    expect(h.round()?.visits[0]).toMatchObject({ step: 'confirming', change: 1 });
    expect(await taskOf(h, 100)).toMatchObject({ task: 'confirm' });
    await reread(h, h.finding('refused'), 1, 100);
    expect(h.round()).toMatchObject({ step: 'ended', visits: [{ step: 'done', state: 'refused', change: 1 }] });
    expect(h.told.indexOf('close 10')).toBeLessThan(h.told.indexOf('present 3'));
    expect((await h.store.read()).changes[0]).toMatchObject({ round: 'round-1' });
  });

  it('has no part in what the person turns off in a tab of their own meanwhile', async () => {
    const h = harness();
    await start(h);
    await taskOf(h, 100);
    const steps = () => h.round()?.visits.map(({ step, change }) => [step, change]);
    await say(h, BEGIN, 1);
    expect(steps()).toEqual([['working', undefined]]);
    await say(h, ACTED, 1);
    expect(await h.rounds.skip(REF)).toBe('done');
    expect((await h.store.read()).changes).toMatchObject([{ id: 1 }]);
    expect((await h.store.read()).changes[0]).not.toHaveProperty('round');
  });

  it('counts only its own changes, whatever its page names', async () => {
    const h = harness();
    await say(h, BEGIN);
    await say(h, ACTED);
    await start(h);
    // Its page is the first to read that one again.
    await taskOf(h, 100);
    await reread(h, h.finding('refused'), 1, 100);
    expect(h.round()).toMatchObject({ step: 'ended' });
    expect((await h.store.read()).changes).toMatchObject([{ step: 'confirmed' }]);
    expect((await h.store.read()).pastRounds).toMatchObject([{ refused: 1, changes: [] }]);
  });

  it('keeps why a change stopped', async () => {
    const h = harness();
    await start(h);
    await taskOf(h, 100);
    await say(h, found(h.finding('allowed'), { why: 'unknown-dialog' }), 100);
    expect(h.round()?.visits[0]).toMatchObject({ state: 'allowed', why: 'unknown-dialog' });
  });

  it('goes on with what was broken off before it was pressed, once', async () => {
    const h = harness();
    await start(h);
    await taskOf(h, 100);
    await say(h, BEGIN, 100);
    const read = (change: number) => reread(h, h.finding('allowed'), change, 100);
    expect(await read(1)).toMatchObject({ value: { again: true, change: { step: 'failed', why: 'press-unknown' } } });
    expect(h.round()?.step).toBe('running');
    expect(await say(h, { ...BEGIN, again: 1 }, 100)).toEqual({ ok: true, value: { id: 2, presses: 1 } });
    expect(await read(2)).not.toHaveProperty('value.again');
    expect(h.round()).toMatchObject({ step: 'ended', visits: [{ state: 'allowed', why: 'press-unknown' }] });
  });

  it('gives an undo that is tried again the change that it takes back, not itself', async () => {
    const h = harness();
    await say(h, BEGIN);
    await say(h, ACTED);
    await reread(h, h.finding('refused'), 1);
    await say(h, { type: 'change/begin', ref: REF, kind: 'undo', of: 1, before: ACTED.after });
    await say(h, { ...ACTED, id: 2, after: before });
    await reread(h, h.finding('refused'), 2);
    const reply = await reread(h, h.finding('refused'), 2);
    expect(reply).toMatchObject({
      value: {
        again: true,
        change: { id: 2, kind: 'undo', why: 'not-kept' },
        restores: { id: 1, before: { position: 'on' } },
      },
    });
  });

  it('calls only the reading that ended a change confirmed, not a later one that names it', async () => {
    const h = harness();
    await say(h, BEGIN);
    await say(h, ACTED);
    const ending = h.finding('refused');
    expect(await reread(h, ending, 1)).toMatchObject({
      value: { finding: { strength: 'saved' } },
    });
    expect(await reread(h, ending, 1)).toMatchObject({
      value: { finding: { strength: 'saved' } },
    });
    h.pass(1000);
    expect(await reread(h, h.finding('allowed'), 1)).toMatchObject({
      value: { finding: { state: 'allowed', strength: 'seen' } },
    });
  });

  it('does not press for a round in another tab, nor for one that only looks', async () => {
    const h = harness();
    await start(h, 'look');
    await taskOf(h, 100);
    await say(h, BEGIN, 100);
    expect(await reread(h, h.finding('allowed'), 1, 100)).not.toHaveProperty('value.again');
    await say(h, BEGIN, 1);
    expect(await reread(h, h.finding('allowed'), 2, 1)).not.toHaveProperty('value.again');
  });

  it('lets no page press whose visit was left out', async () => {
    const h = harness();
    await h.rounds.start([
      { ref: REF, url: PAGE, task: 'refuse' },
      { ref: { service: 'claude', setting: 'model-training' }, url: 'https://claude.ai/x', task: 'refuse' },
    ]);
    await taskOf(h, 100);
    await h.rounds.skip(REF);
    expect(await say(h, BEGIN, 100)).toEqual({ ok: false, refused: 'no-round' });
    expect((await h.store.read()).changes).toEqual([]);
  });

  it('learns from a sign-in page that the person is signed out, and only in its own tab', async () => {
    const h = harness();
    await start(h);
    const signedOut: PageMessage = { type: 'page/ask', service: 'linkedin', settings: [], signedOut: true };
    expect(await say(h, signedOut, 1, 'https://www.linkedin.com/uas/login?x=1')).toEqual({ ok: true, value: null });
    expect((await h.store.read()).findings.size).toBe(0);
    await say(h, signedOut, 100, 'https://www.linkedin.com/uas/login?x=1');
    expect((await h.store.read()).findings.get(KEY)).toMatchObject({ state: 'signed-out', path: '/uas/login' });
    expect(h.round()).toMatchObject({ step: 'ended', visits: [{ state: 'signed-out' }] });
  });

  it('gives an undo the change that it takes back', async () => {
    const h = harness();
    await say(h, BEGIN);
    await say(h, ACTED);
    await reread(h, h.finding('refused'), 1);
    await start(h, 'undo', 1);
    expect(await taskOf(h, 100)).toMatchObject({ task: 'undo', change: { id: 1 } });
  });
});

describe('two accounts', () => {
  const of = async (h: ReturnType<typeof harness>, who: string): Promise<string> => h.store.accountOf('linkedin', who);
  const finding = async (h: ReturnType<typeof harness>, who: string) =>
    (await h.store.read()).findings.get(`${KEY}@${await of(h, who)}`);

  it('are kept apart, by a hash that does not hold their names', async () => {
    const h = harness();
    await say(h, found(h.finding('allowed'), { who: 'jo@example.com' }));
    await say(h, found(h.finding('refused'), { who: 'al@example.com' }));
    expect([(await finding(h, 'jo@example.com'))?.state, (await finding(h, 'al@example.com'))?.state]).toEqual([
      'allowed',
      'refused',
    ]);
    expect(JSON.stringify(h.area.items)).not.toMatch(/jo@example|al@example|example\.com/u);
  });

  it('do not confirm each other’s changes', async () => {
    const h = harness();
    await say(h, { ...BEGIN, who: 'jo' });
    await say(h, ACTED);
    // In another tab it says nothing of this one.
    const reply = await reread(h, h.finding('refused'), 1, 2, { who: 'al' });
    expect(reply).toMatchObject({ ok: true, value: { finding: { strength: 'seen' }, change: { step: 'acted' } } });
    expect(await reread(h, h.finding('refused'), 1)).toMatchObject({
      value: { change: { step: 'acted' } },
    });
    await reread(h, h.finding('refused'), 1, 1, { who: 'jo' });
    expect((await h.store.read()).changes[0]).toMatchObject({ step: 'confirmed', account: await of(h, 'jo') });
  });

  it('end a change when the other one’s page comes in its own tab, whatever comes after it', async () => {
    const h = harness();
    await say(h, { ...BEGIN, who: 'jo' });
    await say(h, ACTED);
    await reread(h, h.finding('refused'), 1, 1, { who: 'al' });
    expect((await h.store.read()).changes[0]).toMatchObject({ step: 'failed', why: 'account-changed' });
    expect(await reread(h, h.finding('refused'), 1, 1, { who: 'jo' })).toMatchObject({
      value: { change: { step: 'failed' }, finding: { strength: 'seen' } },
    });
  });

  it('do not take back each other’s changes', async () => {
    const h = harness();
    await say(h, { ...BEGIN, who: 'jo' });
    await say(h, ACTED);
    await reread(h, h.finding('refused'), 1, 1, { who: 'jo' });
    const undo = { type: 'change/begin', ref: REF, kind: 'undo', of: 1, before } as const;
    expect(await say(h, { ...undo, who: 'al' })).toEqual({ ok: false, refused: 'other-account' });
    expect(await say(h, undo)).toEqual({ ok: false, refused: 'other-account' });
    expect(await say(h, { ...undo, who: 'jo' })).toMatchObject({ ok: true });
  });

  it('cannot be named by a page', async () => {
    const h = harness();
    const named = { ...found(h.finding('refused')), ref: { ...REF, account: 'someone' } };
    expect(pageMessageSchema.safeParse(found(h.finding('refused'))).success).toBe(true);
    expect(pageMessageSchema.safeParse(named).success).toBe(false);
  });
});

describe('a page of a round', () => {
  const NOTE = 'https://note.com/settings/account';
  const training = { service: 'note', setting: 'refuse-training' };
  const reward = { service: 'note', setting: 'reward-programme' };
  const COPILOT = { service: 'github', setting: 'copilot-training' };
  const X = { service: 'x', setting: 'grok-training' };
  const X_PAGE = 'https://x.com/settings/grok_settings';
  const turned = (h: ReturnType<typeof harness>, ref: Ref): PageMessage =>
    found(h.finding('unclear', { ...ref, reason: 'turned-away', detail: 'HTTP 429' }));

  /** The page of note's was turned away, and its tab goes to X's, of which it is known that it is refused. */
  async function led() {
    const h = harness();
    await h.store.found(h.finding('refused', { ...X, origin: 'https://x.com' }));
    await h.rounds.start([
      { ref: training, url: NOTE, task: 'refuse' },
      { ref: REF, url: PAGE, task: 'refuse' },
      { ref: COPILOT, url: 'https://github.com/settings/copilot/features', task: 'refuse' },
      { ref: X, url: X_PAGE, task: 'refuse' },
    ]);
    h.pass(10);
    const old = h.from(100, { href: NOTE });
    const tell = (message: PageMessage) => answerPage(message, old, h.pages);
    await tell({ type: 'page/ask', service: 'note', settings: [training, reward] });
    await tell(turned(h, training));
    expect(h.round()?.visits).toMatchObject([{ reason: 'turned-away' }, {}, {}, { ref: X, step: 'ahead', tabId: 100 }]);
    return { h, tell };
  }

  it('that lives on while its tab is led to the next ends nothing by what it tells of its other setting', async () => {
    const { h, tell } = await led();
    await tell(turned(h, reward));
    expect(h.round()?.visits[3]).toMatchObject({ step: 'ahead' });
    expect((await h.store.read()).findings.get('x/grok-training')).toMatchObject({ state: 'refused' });
  });

  it('that lives on gets no task of the next one', async () => {
    const { h } = await led();
    const late = { ...h.from(100), href: X_PAGE };
    const old = { ...late, where: { ...late.where, document: h.round()?.visits[0]?.document ?? '' } };
    const asks: PageMessage = { type: 'page/ask', service: 'x', settings: [X] };
    const taskFor = async (from: From) => ((await answerPage(asks, from, h.pages)) as { value: Task }).value?.settings;
    expect(await taskFor(old)).not.toHaveProperty('x/grok-training.inRound');
    expect(h.round()?.visits[3]?.step).toBe('ahead');
    const told: PageMessage[] = [
      found(h.finding('allowed', X)),
      { type: 'page/ask', service: 'x', settings: [], signedOut: true },
    ];
    for (const message of told) await answerPage(message, old, h.pages);
    expect(await answerPage({ ...BEGIN, ref: X }, old, h.pages)).toMatchObject({ refused: 'no-round' });
    expect(h.round()?.visits[3]?.step).toBe('ahead');
    expect(await taskFor(late)).toMatchObject({ 'x/grok-training': { task: 'refuse', ahead: true } });
  });

  it('is asked for its own setting alone while it is hidden', async () => {
    const h = harness();
    await h.rounds.start([
      { ref: REF, url: PAGE, task: 'look' },
      { ref: training, url: NOTE, task: 'look' },
    ]);
    const ask: PageMessage = { type: 'page/ask', service: 'note', settings: [training, reward] };
    const asked = async (tabId: number) => {
      const reply = await answerPage(ask, h.from(tabId, { href: NOTE }), h.pages);
      return Object.keys((reply as { value: NonNullable<Task> }).value.settings);
    };
    expect(await asked(101)).toEqual(['note/refuse-training']);
    expect(await asked(1)).toEqual(['note/refuse-training', 'note/reward-programme']);
    await h.page(100).finds(h.finding('refused'));
    await h.page(101).rested(training);
    expect(await asked(101)).toEqual(['note/refuse-training', 'note/reward-programme']);
  });

  it('that lives on is not believed where its own visit was opened anew', async () => {
    const h = harness();
    await h.rounds.signIn([{ ref: REF, url: PAGE, task: 'look' }]);
    const old = h.page(100);
    await old.takes(REF);
    h.pass(1000);
    await h.rounds.signedIn();
    await h.rounds.ledToSignIn(old.where, REF, PAGE);
    await old.finds(h.finding('allowed'));
    expect(h.round()?.visits).toMatchObject([{ step: 'open' }]);
    await h.page(100).finds(h.finding('refused'));
    expect(h.round()).toMatchObject({ step: 'ended', visits: [{ state: 'refused' }] });
  });

  it('is not led to a sign-in page by a screen that another setting’s page shows', async () => {
    const h = harness();
    await h.rounds.start([{ ref: training, url: NOTE, task: 'look' }]);
    const from = h.from(100, { href: NOTE });
    const ask = (settings: Ref[], more = {}): PageMessage => ({ type: 'page/ask', service: 'note', settings, ...more });
    await answerPage(ask([training, reward]), from, h.pages);
    await answerPage(ask([reward], { signedOut: true }), from, h.pages);
    // Nor turned away by what is told of the other.
    await answerPage(turned(h, reward), from, h.pages);
    expect(h.round()?.visits[0]?.step).toBe('working');
    await answerPage(ask([training], { signedOut: true }), from, h.pages);
    expect(h.round()?.visits[0]).toMatchObject({ step: 'done', state: 'signed-out' });
  });
});

describe('a service that turns its visitors away', () => {
  it('is left alone, and the round goes on to the others', async () => {
    const h = harness();
    const claude = { service: 'claude', setting: 'model-training' };
    await h.rounds.start([
      { ref: REF, url: PAGE, task: 'look' },
      { ref: { ...REF, setting: 'twin' }, url: `${PAGE}?twin`, task: 'look' },
      { ref: claude, url: 'https://claude.ai/x', task: 'look' },
    ]);
    await taskOf(h, 100);
    await say(h, found(h.finding('unclear', { reason: 'turned-away', detail: 'HTTP 503' })), 100);
    expect(h.round()?.visits).toMatchObject([
      { step: 'done', state: 'unclear', reason: 'turned-away' },
      { step: 'done', reason: 'turned-away', leftAlone: true },
      { step: 'ahead', ref: claude },
    ]);
    expect(h.told.filter((line) => line.includes('twin'))).toEqual([]);
  });
});

it('opens the receipt that the notice asks for, of its own service', async () => {
  const h = harness();
  await say(h, BEGIN);
  expect(await say(h, { type: 'open/receipt', id: 1 })).toEqual({ ok: true, value: undefined });
  expect(await say(h, { type: 'open/receipt', id: 2 })).toMatchObject({ refused: 'unknown-change' });
  expect(await say(h, { type: 'open/receipt', id: 1 }, 1, DIALOG)).toMatchObject({ refused: 'unknown-change' });
  expect(h.told).toEqual(['receipt 1']);
});
