import { describe, expect, it } from 'vitest';
import { answerPage } from '../../../src/background/pages.ts';
import type { PageMessage, Task } from '../../../src/messages.ts';
import { harness, PAGE, REF } from './harness.ts';

const KEY = 'linkedin/genai-improvement';
const ASK: PageMessage = { type: 'page/ask', service: 'linkedin', settings: [REF] };
const before = { state: 'allowed', position: 'on', at: '2026-11-24T09:00:00.000Z' } as const;
const FORM = { service: 'linkedin', setting: 'objection-form' };
const BEGIN: PageMessage = { type: 'change/begin', ref: REF, kind: 'refuse', before };
const ACTED = { type: 'change/acted', id: 1, outcome: 'changed', presses: 1, moved: [], after: { ...before, state: 'refused', position: 'off' } } as const satisfies PageMessage;

async function taskOf(h: ReturnType<typeof harness>, tabId = 1) {
  const reply = await answerPage(ASK, PAGE, tabId, h.pages);
  if (!reply.ok) throw new Error(reply.refused);
  return (reply.value as Task)?.settings[KEY];
}
const say = (h: ReturnType<typeof harness>, message: PageMessage, tabId = 1, href = PAGE) => answerPage(message, href, tabId, h.pages);

describe('what a page may speak of', () => {
  it.each<[string, PageMessage, string, string]>([
    ['a service that is not known', { ...ASK, service: 'nobody', settings: [] }, PAGE, 'unknown-setting'],
    ['a setting that is not known', { ...ASK, settings: [{ service: 'linkedin', setting: 'other' }] }, PAGE, 'unknown-setting'],
    ['another service than its own', ASK, 'https://evil.example/', 'not-your-page'],
    ['a finding of another service', { type: 'page/found', finding: harness().finding('refused') }, 'https://evil.example/', 'not-your-page'],
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
    await say(h, { type: 'page/found', finding: h.finding('refused') });
    expect(await taskOf(h)).toMatchObject({ last: { state: 'refused' } });
    await say(h, { type: 'request/sent', ref: FORM });
    const reply = await say(h, { type: 'page/ask', service: 'linkedin', settings: [FORM] });
    expect(reply).toMatchObject({ value: { settings: { 'linkedin/objection-form': { sentAt: h.now().toISOString() } } } });
    expect((await h.store.read()).sent).toMatchObject([{ kind: 'sent', by: 'form', to: 'https://www.linkedin.com/help/linkedin/ask/TS-DPRO', version: '0.1.0' }]);
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
    expect(await say(h, BEGIN)).toEqual({ ok: true, value: { id: 1 } });
    expect((await h.store.read()).changes[0]).toMatchObject({ step: 'begun', presses: 0, version: '0.1.0', origin: 'https://www.linkedin.com' });
    await say(h, ACTED);
    expect(await taskOf(h)).toMatchObject({ task: 'confirm', change: { id: 1, step: 'acted', presses: 1 } });
    const reply = await say(h, { type: 'page/found', finding: h.finding('refused', { position: 'off' }), change: 1 });
    expect(reply).toMatchObject({ ok: true, value: { finding: { strength: 'saved' }, change: { step: 'confirmed', reloaded: { state: 'refused', position: 'off' } } } });
    expect(await taskOf(h)).toMatchObject({ task: 'look' });
  });

  it('is not kept when the page shows it on again; then it is tried once more, and no third time', async () => {
    const h = harness();
    const reloaded = (change: number) => say(h, { type: 'page/found', finding: h.finding('allowed'), change });
    await say(h, BEGIN);
    await say(h, ACTED);
    expect(await reloaded(1)).toMatchObject({ value: { again: true, finding: { state: 'allowed', strength: 'seen' }, change: { step: 'failed', why: 'not-kept' } } });
    await say(h, BEGIN);
    await say(h, { ...ACTED, id: 2 });
    const second = await reloaded(2);
    expect(second).toMatchObject({ value: { change: { step: 'failed', why: 'not-kept' } } });
    expect(second).not.toHaveProperty('value.again');
    h.pass(3_600_000);
    const later = { ...before, at: h.now().toISOString() };
    await say(h, { ...BEGIN, before: later });
    await say(h, { ...ACTED, id: 3 });
    expect(await reloaded(3)).toMatchObject({ value: { again: true } });
  });

  it('that is tried once more keeps the round waiting', async () => {
    const h = harness();
    await h.rounds.start([{ ref: REF, url: PAGE, task: 'refuse' }]);
    await say(h, BEGIN, 100);
    await say(h, ACTED, 100);
    await say(h, { type: 'page/found', finding: h.finding('allowed'), change: 1 }, 100);
    expect(h.round()?.step).toBe('running');
    await say(h, BEGIN, 100);
    await say(h, { ...ACTED, id: 2 }, 100);
    await say(h, { type: 'page/found', finding: h.finding('refused'), change: 2 }, 100);
    expect(h.round()).toMatchObject({ step: 'ended', visits: [{ state: 'refused', change: 2 }] });
  });

  it.each(['unclear', 'signed-out', 'locked', 'not-offered'] as const)('stays open when the reading after the reload is %s', async (state) => {
    const h = harness();
    await say(h, BEGIN);
    await say(h, ACTED);
    const reply = await say(h, { type: 'page/found', finding: h.finding(state, state === 'unclear' ? { reason: 'not-ready' } : {}), change: 1 });
    expect(reply).toMatchObject({ value: { finding: { strength: 'seen' }, change: { step: 'acted', why: 'unconfirmed' } } });
    expect(await taskOf(h)).toMatchObject({ task: 'confirm' });
  });

  it('that was never reported is judged by what the page shows', async () => {
    const h = harness();
    await say(h, BEGIN);
    expect(await taskOf(h)).toMatchObject({ task: 'confirm', change: { step: 'begun' } });
    expect(await say(h, { type: 'page/found', finding: h.finding('allowed'), change: 1 })).toMatchObject({ value: { change: { step: 'failed', why: 'interrupted' } } });
    // A report that arrives late does not undo what the page showed after the reload, and alters nothing of what is sealed.
    expect(await say(h, ACTED)).toMatchObject({ value: { step: 'failed', presses: 0 } });
  });

  it('is not judged by a second tab while the first is in the middle of it', async () => {
    const h = harness();
    await say(h, BEGIN, 1);
    expect(await taskOf(h, 2)).toMatchObject({ task: 'look' });
    expect(await taskOf(h, 1)).toMatchObject({ task: 'confirm' });
    h.acting.clear();
    expect(await taskOf(h, 2)).toMatchObject({ task: 'confirm' });
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
    expect((await h.store.read()).changes[0]).toMatchObject({ step: 'failed', why: 'rolled-back', detail: 'it went back after 800 ms' });
    expect(await taskOf(h)).toMatchObject({ task: 'look' });
  });

  it('is taken back towards what was recorded, and that is confirmed too', async () => {
    const h = harness();
    await say(h, BEGIN);
    await say(h, ACTED);
    await say(h, { type: 'page/found', finding: h.finding('refused'), change: 1 });
    expect(await say(h, { ...BEGIN, kind: 'undo', of: 1, before: { ...before, state: 'refused', position: 'off' } })).toEqual({ ok: true, value: { id: 2 } });
    await say(h, { ...ACTED, id: 2, after: before });
    expect(await say(h, { type: 'page/found', finding: h.finding('refused'), change: 2 })).toMatchObject({ value: { change: { step: 'failed', why: 'not-kept' } } });
    expect((await h.store.read()).changes[1]).toMatchObject({ kind: 'undo', of: 1 });
  });

  it('is confirmed in a window of its own where a reload would cost the person something', async () => {
    const h = harness();
    await say(h, BEGIN, 1);
    expect(await say(h, { type: 'change/elsewhere', id: 1 }, 1)).toMatchObject({ refused: 'unknown-change' });
    await say(h, ACTED, 1);
    expect(await say(h, { type: 'change/elsewhere', id: 1 }, 1)).toEqual({ ok: true, value: true });
    expect(h.round()).toMatchObject({ silent: true, openerWindowId: 1001, visits: [{ task: 'look', of: 1, url: PAGE }] });
    // The page that acted is still there, and does not confirm what it cannot see anew.
    expect(await taskOf(h, 100)).toMatchObject({ task: 'confirm', change: { id: 1 }, inRound: true });
    await say(h, { type: 'page/found', finding: h.finding('refused'), change: 1 }, 100);
    expect((await h.store.read()).changes[0]).toMatchObject({ step: 'confirmed' });
    expect(h.told).toContain('present 1001 in silence');
  });

  it('keeps what was known when the window of its own could not be read, and leaves the change open', async () => {
    const h = harness();
    await say(h, { type: 'page/found', finding: h.finding('allowed') });
    await say(h, BEGIN, 1);
    await say(h, ACTED, 1);
    await say(h, { type: 'change/elsewhere', id: 1 }, 1);
    await say(h, { type: 'page/found', finding: h.finding('unclear', { reason: 'no-control' }), change: 1 }, 100);
    expect((await h.store.read()).findings.get(KEY)).toMatchObject({ state: 'allowed' });
    expect((await h.store.read()).changes[0]).toMatchObject({ step: 'acted', why: 'unconfirmed' });
    await say(h, { type: 'change/elsewhere', id: 1 }, 1);
    h.pass(60_000);
    await h.rounds.tick();
    expect((await h.store.read()).findings.get(KEY)).toMatchObject({ state: 'allowed' });
  });

  it('waits for its confirmation while a round is under way', async () => {
    const h = harness();
    await say(h, BEGIN, 1);
    await say(h, ACTED, 1);
    await h.rounds.start([{ ref: { ...REF, setting: 'objection-form' }, url: PAGE, task: 'look' }]);
    expect(await say(h, { type: 'change/elsewhere', id: 1 }, 1)).toEqual({ ok: true, value: false });
    expect(h.round()?.visits).toHaveLength(1);
  });

  it('cannot be an undo of nothing, of another setting, or of a change that never was', async () => {
    const h = harness();
    expect(await say(h, { ...BEGIN, kind: 'undo' })).toMatchObject({ refused: 'unknown-change' });
    expect(await say(h, { ...BEGIN, kind: 'undo', of: 9 })).toMatchObject({ refused: 'unknown-change' });
    expect(await say(h, ACTED)).toMatchObject({ refused: 'unknown-change' });
    expect(await say(h, { type: 'page/found', finding: h.finding('refused'), change: 3 })).toMatchObject({ refused: 'unknown-change' });
    await say(h, { ...BEGIN, ref: { ...REF, instance: 'x' } });
    expect(await say(h, { type: 'page/found', finding: h.finding('refused'), change: 1 })).toMatchObject({ refused: 'unknown-change' });
  });
});

describe('the toolbar button', () => {
  it('is told of the page, and that the page was left', async () => {
    const h = harness();
    await say(h, { type: 'page/found', finding: h.finding('allowed') }, 5);
    await say(h, { type: 'page/left' }, 5);
    expect(h.shown).toEqual([[5, 'allowed'], [5, undefined]]);
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
    await say(h, { type: 'page/found', finding: h.finding('refused'), change: 1 }, 100);
    expect(h.round()).toMatchObject({ step: 'ended', visits: [{ step: 'done', state: 'refused', change: 1 }] });
    expect(h.told.indexOf('close 10')).toBeLessThan(h.told.indexOf('present 3'));
    expect((await h.store.read()).changes[0]).toMatchObject({ round: 'round-1' });
  });

  it('keeps why a change stopped', async () => {
    const h = harness();
    await start(h);
    await taskOf(h, 100);
    await say(h, { type: 'page/found', finding: h.finding('allowed'), why: 'unknown-dialog' }, 100);
    expect(h.round()?.visits[0]).toMatchObject({ state: 'allowed', why: 'unknown-dialog' });
  });

  it('goes on with what was broken off before it was pressed, once', async () => {
    const h = harness();
    await start(h);
    await taskOf(h, 100);
    await say(h, BEGIN, 100);
    const read = (change: number) => say(h, { type: 'page/found', finding: h.finding('allowed'), change }, 100);
    expect(await read(1)).toMatchObject({ value: { again: true, change: { step: 'failed', why: 'interrupted' } } });
    expect(h.round()?.step).toBe('running');
    await say(h, BEGIN, 100);
    expect(await read(2)).not.toHaveProperty('value.again');
    expect(h.round()).toMatchObject({ step: 'ended', visits: [{ state: 'allowed', why: 'interrupted' }] });
  });

  it('gives an undo that is tried again the change that it takes back, not itself', async () => {
    const h = harness();
    await say(h, BEGIN);
    await say(h, ACTED);
    await say(h, { type: 'page/found', finding: h.finding('refused'), change: 1 });
    await say(h, { type: 'change/begin', ref: REF, kind: 'undo', of: 1, before: ACTED.after });
    await say(h, { ...ACTED, id: 2, after: before });
    const reply = await say(h, { type: 'page/found', finding: h.finding('refused'), change: 2 });
    expect(reply).toMatchObject({ value: { again: true, change: { id: 2, kind: 'undo', why: 'not-kept' }, restores: { id: 1, before: { position: 'on' } } } });
  });

  it('calls only the reading that ended a change confirmed, not a later one that names it', async () => {
    const h = harness();
    await say(h, BEGIN);
    await say(h, ACTED);
    const ending = h.finding('refused');
    expect(await say(h, { type: 'page/found', finding: ending, change: 1 })).toMatchObject({ value: { finding: { strength: 'saved' } } });
    expect(await say(h, { type: 'page/found', finding: ending, change: 1 })).toMatchObject({ value: { finding: { strength: 'saved' } } });
    h.pass(1000);
    expect(await say(h, { type: 'page/found', finding: h.finding('allowed'), change: 1 })).toMatchObject({ value: { finding: { state: 'allowed', strength: 'seen' } } });
  });

  it('does not press for a round in another tab, nor for one that only looks', async () => {
    const h = harness();
    await start(h, 'look');
    await taskOf(h, 100);
    await say(h, BEGIN, 100);
    expect(await say(h, { type: 'page/found', finding: h.finding('allowed'), change: 1 }, 100)).not.toHaveProperty('value.again');
    await say(h, BEGIN, 1);
    expect(await say(h, { type: 'page/found', finding: h.finding('allowed'), change: 2 }, 1)).not.toHaveProperty('value.again');
  });

  it('lets no page press whose visit was left out', async () => {
    const h = harness();
    await h.rounds.start([{ ref: REF, url: PAGE, task: 'refuse' }, { ref: { service: 'claude', setting: 'model-training' }, url: 'https://claude.ai/x', task: 'refuse' }]);
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
    await say(h, { type: 'page/found', finding: h.finding('refused'), change: 1 });
    await start(h, 'undo', 1);
    expect(await taskOf(h, 100)).toMatchObject({ task: 'undo', change: { id: 1 } });
  });
});

describe('two accounts', () => {
  const of = async (h: ReturnType<typeof harness>, who: string): Promise<string> => h.store.accountOf('linkedin', who);
  const finding = async (h: ReturnType<typeof harness>, who: string) => (await h.store.read()).findings.get(`${KEY}@${await of(h, who)}`);

  it('are kept apart, by a hash that does not hold their names', async () => {
    const h = harness();
    await say(h, { type: 'page/found', finding: h.finding('allowed'), who: 'jo@example.com' });
    await say(h, { type: 'page/found', finding: h.finding('refused'), who: 'al@example.com' });
    expect([(await finding(h, 'jo@example.com'))?.state, (await finding(h, 'al@example.com'))?.state]).toEqual(['allowed', 'refused']);
    expect(JSON.stringify(h.area.items)).not.toMatch(/jo@example|al@example|example\.com/u);
  });

  it('do not confirm each other’s changes', async () => {
    const h = harness();
    await say(h, { ...BEGIN, who: 'jo' });
    await say(h, ACTED);
    const reply = await say(h, { type: 'page/found', finding: h.finding('refused'), who: 'al', change: 1 });
    expect(reply).toMatchObject({ ok: true, value: { finding: { strength: 'seen' }, change: { step: 'acted' } } });
    expect(await say(h, { type: 'page/found', finding: h.finding('refused'), change: 1 })).toMatchObject({ value: { change: { step: 'acted' } } });
    await say(h, { type: 'page/found', finding: h.finding('refused'), who: 'jo', change: 1 });
    expect((await h.store.read()).changes[0]).toMatchObject({ step: 'confirmed', account: await of(h, 'jo') });
  });

  it('do not take back each other’s changes', async () => {
    const h = harness();
    await say(h, { ...BEGIN, who: 'jo' });
    await say(h, ACTED);
    await say(h, { type: 'page/found', finding: h.finding('refused'), who: 'jo', change: 1 });
    const undo = { type: 'change/begin', ref: REF, kind: 'undo', of: 1, before } as const;
    expect(await say(h, { ...undo, who: 'al' })).toEqual({ ok: false, refused: 'other-account' });
    expect(await say(h, undo)).toEqual({ ok: false, refused: 'other-account' });
    expect(await say(h, { ...undo, who: 'jo' })).toMatchObject({ ok: true });
  });

  it('cannot be named by a page', async () => {
    const h = harness();
    expect(await say(h, { type: 'page/found', finding: { ...h.finding('refused'), account: 'someone' } })).toMatchObject({ ok: false, refused: 'unknown-setting' });
  });
});

describe('a service that turns its visitors away', () => {
  it('is left alone, and the round goes on to the others', async () => {
    const h = harness();
    const claude = { service: 'claude', setting: 'model-training' };
    await h.rounds.start([{ ref: REF, url: PAGE, task: 'look' }, { ref: { ...REF, setting: 'twin' }, url: `${PAGE}?twin`, task: 'look' }, { ref: claude, url: 'https://claude.ai/x', task: 'look' }]);
    await taskOf(h, 100);
    await say(h, { type: 'page/found', finding: h.finding('unclear', { reason: 'turned-away', detail: 'HTTP 503' }) }, 100);
    expect(h.round()?.visits).toMatchObject([
      { step: 'done', state: 'unclear', reason: 'turned-away' },
      { step: 'done', reason: 'turned-away', leftAlone: true },
      { step: 'open', ref: claude },
    ]);
    expect(h.told.filter((line) => line.includes('twin'))).toEqual([]);
  });
});

it('opens the receipt that the notice asks for', async () => {
  const h = harness();
  await say(h, { type: 'open/receipt', id: 4 });
  expect(h.told).toEqual(['receipt 4']);
});
