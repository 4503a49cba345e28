/** Histories of messages from pages and views, each with the end that the promises ask for. */
import { describe, expect, it } from 'vitest';
import { answerPage } from '../../../src/background/page-messages.ts';
import { sweep } from '../../../src/background/pages/changes.ts';
import { verifyChain } from '../../../src/ledger/chain/seal.ts';
import type { Reply } from '../../../src/messages.ts';
import { harness, REF } from './harness.ts';
import { change, confirmed, file, HERE, KEY, known, off, Page, undone, view, type H } from './speaking.ts';

describe('at the same moment', () => {
  it('two tabs begin: one may press', async () => {
    const h = harness();
    const [a, b] = [new Page(h, 1), new Page(h, 2)];
    await Promise.all([a.ask(), b.ask()]);
    const replies = await Promise.all([a.begins(), b.begins()]);
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  });
  it.each([0, 1])('an older page and a newer one read: the newer counts (order %s)', async (order) => {
    const h = harness();
    const old = new Page(h, 1);
    h.pass(10_000);
    const young = new Page(h, 2);
    const both = [() => old.reads('on'), () => young.reads('off')];
    if (order) both.reverse();
    await Promise.all(both.map((read) => read()));
    expect(await known(h)).toMatchObject({ state: 'refused' });
    expect(await known(h)).not.toHaveProperty('drift');
  });
  it('two tabs undo one change: one may press', async () => {
    const h = harness();
    await confirmed(h);
    const [a, b] = [new Page(h, 1), new Page(h, 2)];
    const replies = await Promise.all([a.begins({ kind: 'undo', of: 1 }), b.begins({ kind: 'undo', of: 1 })]);
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  });
  it('two tabs put the same neighbour back: one may press, the other hears why', async () => {
    const h = harness();
    const moved = [{ label: 'Ads', kind: 'switch', from: 'on', to: 'off' }];
    const a0 = new Page(h, 1);
    await a0.begins();
    await a0.acted(1, { moved });
    h.pass(100);
    const a = new Page(h, 1);
    await a.reads('off', { change: 1 });
    const b = new Page(h, 2);
    const put = { kind: 'put-back', of: 1, other: 0, before: off } as const;
    const replies = await Promise.all([a.begins(put), b.begins(put)]);
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(replies.find(({ ok }) => !ok)).toMatchObject({ refused: 'too-late', detail: 'under-way' });
  });
  it('one tab reads while the other begins: nothing is lost', async () => {
    const h = harness();
    const [a, b] = [new Page(h, 1), new Page(h, 2)];
    await Promise.all([a.begins(), b.reads('on')]);
    expect(await change(h)).toMatchObject({ step: 'begun' });
    expect(await known(h)).toMatchObject({ state: 'allowed' });
  });
  it('two accounts of which one tab shows none: one may press', async () => {
    const h = harness();
    const [a, b] = [new Page(h, 1), new Page(h, 2)];
    await a.begins({ who: 'jo' });
    expect(await b.begins()).toMatchObject({ ok: false, detail: 'under-way' });
    const g = harness();
    const [c, d] = [new Page(g, 1), new Page(g, 2)];
    await c.begins();
    expect(await d.begins({ who: 'jo' })).toMatchObject({ ok: false, detail: 'under-way' });
  });
  it('two known accounts are two people', async () => {
    const h = harness();
    await new Page(h, 1).begins({ who: 'jo' });
    expect(await new Page(h, 2).begins({ who: 'al' })).toMatchObject({ ok: true });
  });
  it('the clock is set back while one is under way: still one presses', async () => {
    const h = harness();
    const a = new Page(h, 1);
    await a.begins();
    h.pass(-3_600_000);
    expect(await new Page(h, 2).begins()).toMatchObject({ ok: false, detail: 'under-way' });
  });
  it('two reports of one press at once count once', async () => {
    const h = harness();
    const a = new Page(h, 1);
    await a.begins();
    await Promise.all([a.pressed(1), a.pressed(1), a.acted(1)]);
    expect(await change(h)).toMatchObject({ presses: 1, step: 'acted' });
  });
  it('a confirming reading in two tabs at once seals once', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    const [a, b] = [new Page(h, 1), new Page(h, 2)];
    await Promise.all([a.reads('off', { change: 1 }), b.reads('off', { change: 1 })]);
    expect(await change(h)).toMatchObject({ step: 'confirmed', seal: { n: 1 } });
    expect(await verifyChain(await h.store.read())).toMatchObject({ ok: true, links: 1 });
  });
});

describe('an undo', () => {
  it('a stale notice does not undo twice', async () => {
    const h = harness();
    await confirmed(h);
    await undone(h, 2, 1);
    await confirmed(h, 3);
    expect(await new Page(h, 3).begins({ kind: 'undo', of: 1 })).toMatchObject({ ok: false });
    expect(await new Page(h, 4).begins({ kind: 'undo', of: 3 })).toMatchObject({ ok: true });
  });
  it('a stale dashboard does not undo twice', async () => {
    const h = harness();
    await confirmed(h);
    await undone(h, 2, 1);
    expect(await view(h, { type: 'round/undo', changes: [1] })).toMatchObject({ ok: false });
  });
  it('nor one that a later change has overtaken', async () => {
    const h = harness();
    await confirmed(h);
    await new Page(h, 1).reads('on', { byHand: true });
    await confirmed(h, 2);
    expect(await view(h, { type: 'round/undo', changes: [1] })).toMatchObject({ ok: false });
    expect(await view(h, { type: 'round/undo', changes: [2] })).toMatchObject({ ok: true });
  });
  it.each([
    ['earlier', 0, true],
    ['later', 2, false],
  ])('nor one that another device turned off %s, as a file tells', async (_, hours, may) => {
    const [there, h] = [harness(), harness()];
    there.pass(hours * 3_600_000);
    h.pass(3_600_000);
    await confirmed(there);
    await confirmed(h);
    h.pass(2 * 3_600_000);
    await view(h, { type: 'ledger/import', file: file(there) });
    expect((await h.store.read()).changes).toHaveLength(2);
    expect(await new Page(h, 1).begins({ kind: 'undo', of: 1 })).toMatchObject({ ok: may });
  });
  it('the same change named twice is one visit', async () => {
    const h = harness();
    await confirmed(h);
    expect(await view(h, { type: 'round/undo', changes: [1, 1] })).toMatchObject({ ok: true });
    expect(h.round()?.visits).toHaveLength(1);
  });
  it('an Undo that was not kept may be made again', async () => {
    const h = harness();
    await confirmed(h);
    const page = new Page(h, 1);
    await page.turnsOff(2, { kind: 'undo', of: 1 });
    for (let n = 0; n < 2; n++) await new Page(h, 1).reads('off', { change: 2 });
    h.pass(200_000);
    expect(await change(h, 2)).toMatchObject({ step: 'failed' });
    expect(await new Page(h, 1).begins({ kind: 'undo', of: 1 })).toMatchObject({ ok: true });
  });
  it('an undo of an undo is none', async () => {
    const h = harness();
    await confirmed(h);
    await undone(h, 2, 1);
    expect(await new Page(h, 1).begins({ kind: 'undo', of: 2 })).toMatchObject({ ok: false });
  });
  it('an undo of a change that failed is none', async () => {
    const h = harness();
    const page = new Page(h, 1);
    await page.begins();
    await page.acted(1, { outcome: 'stopped', why: 'unknown-dialog', presses: 0 });
    expect(await change(h)).toMatchObject({ step: 'failed' });
    expect(await new Page(h, 1).begins({ kind: 'undo', of: 1 })).toMatchObject({ ok: false });
  });
  it('an Undo whose page never told may be why it is on again', async () => {
    const h = harness();
    await confirmed(h);
    await new Page(h, 1).begins({ kind: 'undo', of: 1 });
    h.closeTab(1);
    await sweep(h.pages);
    await new Page(h, 2).reads('on');
    expect(await known(h)).not.toHaveProperty('drift');
  });
});

describe('a change of another setting', () => {
  it('a reading names a change of another setting', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    const other = { service: 'linkedin', setting: 'ads' };
    const page = new Page(h, 1);
    expect(await page.say({ type: 'page/found', ref: other, seen: off, change: 1 })).toMatchObject({ ok: false });
    expect(await change(h)).toMatchObject({ step: 'acted' });
  });
  it('a tab that is there for one change judges no other one early', async () => {
    const h = harness();
    // Pressed and not told to have ended in tab 1.
    const a = new Page(h, 1);
    await a.begins();
    await a.pressed(1);
    h.pass(500);
    // Tab 2001 reads another change aside.
    await h.rounds.startAside(
      [{ ref: { service: 'chatgpt', setting: 'improve-model' }, url: 'https://chatgpt.com/', task: 'look', of: 7 }],
      5,
    );
    const tab = h.round()?.visits[0]?.tabId ?? 100;
    const aside = new Page(h, tab);
    expect(await h.rounds.asideOf(tab)).toBe(7);
    const before = await change(h);
    for (const state of ['on', 'off'] as const) await aside.reads(state, { change: 1 });
    expect(await change(h)).toEqual(before);
  });
});

describe('a file of another device', () => {
  const device = async (h: H, from: H): Promise<Reply> => view(h, { type: 'ledger/import', file: file(from) });
  it('what a file brought open stays open when one begins here', async () => {
    const [there, h] = [harness(), harness()];
    await new Page(there, 1).turnsOff(1);
    await device(h, there);
    expect(await change(h)).toMatchObject({ step: 'acted', imported: { id: 1 } });
    await new Page(h, 1).begins();
    expect(await change(h)).toMatchObject({ step: 'acted', imported: { id: 1 } });
    expect(await change(h)).not.toHaveProperty('seal');
  });
  it('one that is under way here is not ended by a file', async () => {
    const [h] = [harness()];
    const a = new Page(h, 1);
    await a.begins();
    const early = file(h);
    const there = harness();
    await view(there, { type: 'ledger/import', file: early });
    // The same profile, copied: there it ended.
    const copy = harness();
    Object.assign(copy.area.items, structuredClone(h.area.items));
    await copy.store.reread();
    copy.pass(11 * 60_000);
    await sweep(copy.pages);
    expect(await change(copy)).toMatchObject({ step: 'failed' });
    await device(h, copy);
    await a.pressed(1);
    await a.acted(1);
    expect(await change(h)).toMatchObject({ step: 'acted', presses: 1 });
    expect(await change(h)).not.toHaveProperty('imported');
  });
  it('twice the same file brings nothing new', async () => {
    const [there, h] = [harness(), harness()];
    await confirmed(there);
    await device(h, there);
    expect(await device(h, there)).toMatchObject({ value: { changes: 0, findings: 0 } });
  });
  it('nor does one of containers, of this ledger or of another', async () => {
    const [there, h] = [harness(), harness()];
    for (const one of [there, h]) {
      for (const [store, state] of [
        ['default', 'off'],
        ['firefox-container-2', 'on'],
        ['default', 'on'],
        ['firefox-container-3', 'off'],
      ] as const) {
        await new Page(one, 1, store).reads(state);
        one.pass(60_000);
      }
    }
    const before = await known(h);
    await device(h, h);
    expect(await known(h)).toEqual(before);
    await device(h, there);
    const once = structuredClone(h.area.items);
    await device(h, there);
    expect(h.area.items).toEqual(once);
    // What they show of the same time is in none of our containers.
    const { earlier = [] } = (await h.store.read()).findings.get(KEY) ?? {};
    expect(new Set(earlier.map(({ store }) => store))).toEqual(
      new Set([undefined, 'firefox-container-2', 'file firefox-container-2', 'file firefox-container-3']),
    );
  });
  it('there and back again', async () => {
    const [there, h] = [harness(), harness()];
    await confirmed(there);
    await device(h, there);
    await device(there, h);
    expect((await there.store.read()).changes).toHaveLength(1);
  });
  it('an Undo dated in the future hides nothing', async () => {
    const [there, h] = [harness(), harness()];
    there.pass(40 * 24 * 3_600_000);
    await confirmed(there);
    await undone(there, 2, 1);
    await new Page(h, 1).reads('off');
    await device(h, there);
    h.pass(3_600_000);
    await new Page(h, 1).reads('off');
    h.pass(3_600_000);
    await new Page(h, 1).reads('on');
    expect(await known(h)).toMatchObject({ state: 'allowed', drift: expect.anything() });
  });
  it('a finding dated in the future does not overrule what was read here', async () => {
    const [there, h] = [harness(), harness()];
    there.pass(40 * 24 * 3_600_000);
    await new Page(there, 1).reads('off');
    await new Page(h, 1).reads('on');
    await device(h, there);
    expect(await known(h)).toMatchObject({ state: 'allowed' });
  });
  it('a finding dated in the future is told of no time to come, where nothing was known', async () => {
    const [there, h] = [harness(), harness()];
    there.pass(40 * 24 * 3_600_000);
    await new Page(there, 1).reads('off');
    await device(h, there);
    expect(Date.parse((await known(h))?.at ?? '')).toBeLessThanOrEqual(h.now().getTime());
  });
  it('on again here, though the file’s device saw it off', async () => {
    const [there, h] = [harness(), harness()];
    await confirmed(there);
    await device(h, there);
    h.pass(3_600_000);
    await new Page(h, 1).reads('on');
    expect(await known(h)).toMatchObject({ state: 'allowed', drift: expect.anything() });
  });
  it('undone on the other device is not on again', async () => {
    const [there, h] = [harness(), harness()];
    await confirmed(there);
    await device(h, there);
    await undone(there, 2, 1);
    h.pass(7_200_000);
    await device(h, there);
    h.pass(3_600_000);
    await new Page(h, 1).reads('on');
    expect(await known(h)).not.toHaveProperty('drift');
  });
  it('an imported open change is confirmed by no page here', async () => {
    const [there, h] = [harness(), harness()];
    await new Page(there, 1).turnsOff(1);
    await device(h, there);
    h.pass(1000);
    const page = new Page(h, 1);
    expect(await page.ask()).toMatchObject({ task: 'look' });
    await page.reads('off', { change: 1 });
    expect(await change(h)).toMatchObject({ step: 'acted' });
  });
  it('a file does not stop a change under way', async () => {
    const [there, h] = [harness(), harness()];
    await confirmed(there);
    const a = new Page(h, 1);
    await a.begins();
    await device(h, there);
    await a.pressed(1);
    await a.acted(1);
    h.pass(500);
    await new Page(h, 1).reads('off', { change: 1 });
    expect(await change(h)).toMatchObject({ step: 'confirmed' });
    expect(await verifyChain(await h.store.read())).toMatchObject({ ok: true });
  });
  it('what another browser’s container shows is not told as on again here', async () => {
    const [there, h] = [harness(), harness()];
    await new Page(there, 1, 'firefox-container-2').reads('on');
    h.pass(60_000);
    await new Page(h, 1).reads('off');
    there.pass(120_000);
    h.pass(240_000);
    await new Page(there, 1, 'firefox-container-2').reads('on');
    await device(h, there);
    expect(await known(h)).not.toHaveProperty('drift');
    await new Page(h, 1).reads('on');
    expect(await known(h)).toMatchObject({ drift: expect.anything() });
  });
});

describe('a container', () => {
  const C = 'firefox-container-2';
  it('on in one is not on again in another', async () => {
    const h = harness();
    await confirmed(h);
    await new Page(h, 2, C).reads('on');
    expect(await known(h)).not.toHaveProperty('drift');
  });
  it('on again is told where it was off', async () => {
    const h = harness();
    await confirmed(h);
    await new Page(h, 2, C).reads('on');
    h.pass(3_600_000);
    await new Page(h, 1).reads('on');
    expect(await known(h)).toMatchObject({ drift: expect.anything() });
  });
  it('likewise in the container', async () => {
    const h = harness();
    await new Page(h, 2, C).reads('off');
    h.pass(60_000);
    await new Page(h, 1).reads('on');
    expect(await known(h)).not.toHaveProperty('drift');
    h.pass(60_000);
    await new Page(h, 2, C).reads('on');
    expect(await known(h)).toMatchObject({ drift: expect.anything() });
  });
  it('a later visit in another container makes nothing still', async () => {
    const h = harness();
    await new Page(h, 1).reads('off');
    h.pass(3_600_000);
    await new Page(h, 2, C).reads('off');
    expect(await known(h)).toMatchObject({ strength: 'seen' });
  });
  it('an Undo in one explains nothing in another', async () => {
    const h = harness();
    await new Page(h, 2, C).reads('off');
    h.pass(60_000);
    await confirmed(h);
    await undone(h, 2, 1);
    await new Page(h, 2, C).reads('on');
    expect(await known(h)).toMatchObject({ drift: expect.anything() });
  });
  it('Holdout’s work in one is not told in another', async () => {
    const h = harness();
    await confirmed(h);
    await new Page(h, 2, C).reads('off');
    expect(await known(h)).not.toHaveProperty('by', 'holdout');
  });
  it('the same account in two is one person', async () => {
    const h = harness();
    await new Page(h, 1).reads('off', { who: 'jo' });
    h.pass(60_000);
    await new Page(h, 2, C).reads('on', { who: 'jo' });
    const [finding] = (await h.store.head()).findings.values();
    expect(finding).toMatchObject({ drift: expect.anything() });
  });
  it('a change in one is not under way in another', async () => {
    const h = harness();
    await new Page(h, 1).begins();
    expect(await new Page(h, 2, C).begins()).toMatchObject({ ok: true });
  });
  it('beginning in one does not end what is open in another', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    await new Page(h, 2, C).begins();
    expect(await change(h)).toMatchObject({ step: 'acted' });
    await new Page(h, 1).reads('off', { change: 1 });
    expect(await change(h)).toMatchObject({ step: 'confirmed' });
  });
  it('an account that a container is the first to show takes over nothing from another one', async () => {
    const h = harness();
    await new Page(h, 1).reads('off');
    h.pass(60_000);
    await new Page(h, 2, C).reads('on', { who: 'jo' });
    const { findings } = await h.store.head();
    expect([...findings.values()].some(({ drift }) => drift)).toBe(false);
    expect(findings.get(KEY)).toMatchObject({ state: 'refused' });
  });
  it('an account is told on again where it was off before it was known whose it is', async () => {
    const h = harness();
    await new Page(h, 2, C).reads('off');
    h.pass(60_000);
    await new Page(h, 2, C).reads('on', { who: 'jo' });
    const [finding, ...others] = (await h.store.head()).findings.values();
    expect([finding?.drift !== undefined, finding?.store, others]).toEqual([true, undefined, []]);
  });
  it('what was told of another one stays told until that is looked at', async () => {
    const h = harness();
    await confirmed(h);
    await new Page(h, 1).reads('on');
    await new Page(h, 2, C).reads('off');
    expect(await known(h)).toMatchObject({ state: 'refused', store: C });
    h.pass(60_000);
    await new Page(h, 1).reads('on');
    expect(await known(h)).toMatchObject({ state: 'allowed', drift: expect.anything() });
    await new Page(h, 1).reads('off');
    expect(await known(h)).not.toHaveProperty('drift');
  });
  it('another known account is another person', async () => {
    const h = harness();
    await new Page(h, 1).reads('off', { who: 'jo' });
    h.pass(60_000);
    await new Page(h, 1).reads('on', { who: 'al' });
    expect([...(await h.store.head()).findings.values()].some(({ drift }) => drift)).toBe(false);
  });
  it('a page that shows no account after another’s was off is not that one’s', async () => {
    const h = harness();
    await new Page(h, 1).reads('off', { who: 'jo' });
    await new Page(h, 1).reads('off', { who: 'al' });
    h.pass(60_000);
    await new Page(h, 1).reads('on');
    expect([...(await h.store.head()).findings.values()].some(({ drift }) => drift)).toBe(false);
  });
});

describe('that it was not kept', () => {
  const inTab = async (h: H, tab: number) => new Page(h, tab).reads('on', { change: 1 });
  it('one reading in another tab, its own closed, leaves it open; two tell', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    h.closeTab(1);
    await inTab(h, 2);
    expect(await change(h)).not.toMatchObject({ step: 'failed' });
    await inTab(h, 2);
    expect(await change(h)).toMatchObject({ step: 'failed', why: 'not-kept' });
  });
  it('one reading three minutes later in the same tab leaves it open', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    h.pass(180_000);
    await inTab(h, 1);
    expect(await change(h)).not.toMatchObject({ step: 'failed' });
    await inTab(h, 1);
    expect(await change(h)).toMatchObject({ step: 'failed', why: 'not-kept' });
  });
  it('the second one may tell that it was kept', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    h.closeTab(1);
    await inTab(h, 2);
    await new Page(h, 2).reads('off', { change: 1 });
    expect(await change(h)).toMatchObject({ step: 'confirmed' });
  });
  it('twice in one document is once', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    const page = new Page(h, 1);
    await page.reads('on', { change: 1 });
    await page.reads('on', { change: 1 });
    expect(await change(h)).not.toMatchObject({ step: 'failed' });
  });
  it('a page read aside is loaded once more before it says so', async () => {
    const h = harness();
    const a = new Page(h, 1);
    await a.turnsOff(1);
    await h.rounds.startAside(
      [
        {
          ref: REF,
          url: 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
          task: 'look',
          of: 1,
        },
      ],
      5,
    );
    const tab = h.round()?.visits[0]?.tabId ?? 100;
    const aside = new Page(h, tab);
    await aside.ask();
    const stored = await aside.reads('on', { change: 1 });
    expect(stored).toMatchObject({ anew: true });
    expect(await aside.confirms(1)).toMatchObject({ ok: true, value: 'here' });
    const second = new Page(h, tab);
    await second.ask();
    await second.reads('on', { change: 1 });
    expect(await change(h)).toMatchObject({ step: 'failed', why: 'not-kept' });
  });
  it('a round that visits it later has its page loaded once more, and then it is known', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    h.closeTab(1);
    h.pass(180_000);
    await h.rounds.start([{ ref: REF, url: HERE, task: 'refuse' }]);
    const visit = new Page(h, 100);
    expect(await visit.ask()).toMatchObject({ task: 'confirm' });
    expect(await visit.reads('on', { change: 1 })).toMatchObject({ anew: true });
    expect(await visit.confirms(1)).toMatchObject({ ok: true, value: 'here' });
    const second = new Page(h, 100);
    await second.ask();
    await second.reads('on', { change: 1 });
    expect(await change(h)).toMatchObject({ step: 'failed', why: 'not-kept' });
  });
  it('an unclear reading between is no reading', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    await inTab(h, 1);
    await new Page(h, 1).reads('unclear', { change: 1 });
    expect(await change(h)).not.toMatchObject({ step: 'failed' });
    await inTab(h, 1);
    expect(await change(h)).toMatchObject({ step: 'failed', why: 'not-kept' });
  });
});

describe('which page is older', () => {
  it('one that was there before the press confirms nothing, whatever the clock was set to since', async () => {
    const h = harness();
    const old = new Page(h, 2);
    await old.ask();
    h.pass(-3_600_000);
    await new Page(h, 1).turnsOff(1);
    h.pass(3_600_000);
    await old.reads('off', { change: 1 });
    expect(await change(h)).toMatchObject({ step: 'acted' });
    await new Page(h, 1).reads('off', { change: 1 });
    expect(await change(h)).toMatchObject({ step: 'confirmed' });
  });
  it('loaded almost together: the one that told before says nothing new', async () => {
    const h = harness();
    const a = new Page(h, 1);
    h.pass(50);
    const b = new Page(h, 2);
    await a.reads('on');
    h.pass(5000);
    await b.reads('off');
    h.pass(5000);
    await a.reads('on');
    expect(await known(h)).toMatchObject({ state: 'refused' });
    expect(await known(h)).not.toHaveProperty('drift');
  });
  it('a page loaded right after a reading tells that it is on again', async () => {
    const h = harness();
    const a = new Page(h, 1);
    await a.reads('off');
    h.pass(50);
    const b = new Page(h, 2);
    h.pass(1000);
    await b.reads('on');
    expect(await known(h)).toMatchObject({ state: 'allowed', drift: expect.anything() });
  });
  it('a restored tab out of the cache after the browser was started says nothing new', async () => {
    const h = harness();
    await confirmed(h);
    h.endSession();
    h.pass(3_600_000);
    const page = new Page(h, 9, 'default', { loadedAt: 0 });
    await page.reads('on');
    expect(await known(h)).toMatchObject({ state: 'refused' });
  });
  it('a tab left open over an update says nothing new', async () => {
    const h = harness();
    const old = new Page(h, 9);
    await old.reads('on');
    h.pass(60_000);
    await confirmed(h);
    h.endSession();
    await old.reads('on');
    expect(await known(h)).toMatchObject({ state: 'refused' });
    expect(await known(h)).not.toHaveProperty('drift');
  });
  it('a new page after the clock was set back tells', async () => {
    const h = harness();
    await new Page(h, 1).reads('off');
    h.pass(-7_200_000);
    await new Page(h, 2).reads('on');
    expect(await known(h)).toMatchObject({ state: 'allowed', drift: expect.anything() });
  });
  it('what was read by a clock that was ahead silences no page after the browser was started', async () => {
    const h = harness();
    h.pass(40 * 24 * 3_600_000);
    await new Page(h, 1).reads('off');
    h.pass(-40 * 24 * 3_600_000);
    h.endSession();
    const page = new Page(h, 2);
    await page.reads('on');
    expect(await known(h)).toMatchObject({ state: 'allowed', drift: expect.anything() });
    expect(await page.begins()).toMatchObject({ ok: true });
  });
  it('a press by hand on an old page tells', async () => {
    const h = harness();
    const old = new Page(h, 1);
    h.pass(60_000);
    await new Page(h, 2).reads('off');
    await old.reads('on', { byHand: true });
    expect(await known(h)).toMatchObject({ state: 'allowed' });
    expect(await known(h)).not.toHaveProperty('drift');
  });
  it('a reading whose background was stopped before it noted the page counts all the same', async () => {
    const h = harness();
    const old = new Page(h, 1);
    h.pass(60_000);
    const young = new Page(h, 2);
    const { documents } = h.pages;
    h.pages.documents = { ...documents, told: () => Promise.reject(new Error('stopped')) };
    await young.reads('off').catch(() => undefined);
    h.pages.documents = documents;
    h.pass(1000);
    await old.reads('on');
    expect(await known(h)).toMatchObject({ state: 'refused' });
  });
  it('an older page presses nothing, also after the browser was started', async () => {
    const h = harness();
    const old = new Page(h, 9);
    h.pass(60_000);
    await confirmed(h);
    h.endSession();
    expect(await old.begins()).toMatchObject({ ok: false, detail: 'older-page' });
  });
  it('the last page looked at again later is no later visit', async () => {
    const h = harness();
    const a = new Page(h, 1);
    await a.reads('off');
    h.pass(60_000);
    await new Page(h, 2).reads('off');
    h.pass(3_600_000);
    await a.reads('off');
    expect(await known(h)).toMatchObject({ strength: 'seen' });
  });
});

describe('a page that comes to itself', () => {
  it('corrects the finding', async () => {
    const h = harness();
    const a = new Page(h, 1);
    await a.reads('unclear', { rung: undefined as never });
    await a.reads('off');
    expect(await known(h)).toMatchObject({ state: 'refused' });
  });
  it('and the change that it could not confirm', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    const a = new Page(h, 1);
    await a.reads('unclear', { change: 1 });
    expect(await change(h)).toMatchObject({ why: 'unconfirmed' });
    await a.reads('off');
    expect(await change(h)).toMatchObject({ step: 'confirmed' });
  });
  it('but not by the person’s own press', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    const a = new Page(h, 1);
    await a.reads('unclear', { change: 1 });
    await a.reads('off', { byHand: true });
    expect(await change(h)).not.toMatchObject({ step: 'confirmed' });
  });
});

describe('a press by hand on another page', () => {
  it('taken back by hand in another tab ends the change, and nothing is pressed again', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    await new Page(h, 2).reads('on', { byHand: true });
    expect(await change(h)).toMatchObject({ step: 'failed', why: 'interrupted', hand: true, presses: 1 });
    const a = new Page(h, 1);
    expect(await a.ask()).toMatchObject({ task: 'look' });
    expect(await known(h)).not.toHaveProperty('drift');
  });
  it('set as wanted by hand in another tab marks it', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    await new Page(h, 2).reads('off', { byHand: true });
    expect(await change(h)).toMatchObject({ step: 'acted', hand: true });
    await new Page(h, 1).reads('off', { change: 1 });
    expect(await change(h)).toMatchObject({ step: 'confirmed', hand: true });
    expect(await known(h)).not.toHaveProperty('by', 'holdout');
  });
  it('one that was only begun is not taken for pressed', async () => {
    const h = harness();
    await new Page(h, 1).begins();
    await new Page(h, 2).reads('off', { byHand: true });
    expect(await change(h)).toMatchObject({ presses: 0 });
    expect((await change(h))?.step).not.toBe('confirmed');
  });
  it('in another container it is nothing to this change', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    await new Page(h, 2, 'firefox-container-2').reads('on', { byHand: true });
    expect(await change(h)).toMatchObject({ step: 'acted' });
    expect(await change(h)).not.toHaveProperty('hand');
  });
  it('an Undo too is ended by a press that takes it back', async () => {
    const h = harness();
    await confirmed(h);
    await new Page(h, 1).turnsOff(2, { kind: 'undo', of: 1 });
    await new Page(h, 2).reads('off', { byHand: true });
    expect(await change(h, 2)).toMatchObject({ step: 'failed', why: 'interrupted', hand: true });
    await new Page(h, 1).reads('on', { byHand: true });
    expect(await known(h)).not.toHaveProperty('drift');
  });
  it('on the very page that was pressed, which was not left, it ends it too', async () => {
    const h = harness();
    const page = new Page(h, 1);
    await page.begins();
    await page.acted(1);
    await page.reads('on', { byHand: true });
    expect(await change(h)).toMatchObject({ step: 'failed', why: 'interrupted', presses: 1 });
    expect(await new Page(h, 1).ask()).toMatchObject({ task: 'look' });
  });
  it('in a round it ends the visit’s change, and the round presses no more', async () => {
    const h = harness();
    await h.rounds.start([{ ref: REF, url: HERE, task: 'refuse' }]);
    const visit = new Page(h, 100);
    await visit.ask();
    await visit.begins({ inRound: true });
    await visit.acted(1);
    await new Page(h, 2).reads('on', { byHand: true });
    expect(await change(h)).toMatchObject({ step: 'failed', why: 'interrupted' });
    const next = new Page(h, 100);
    expect(await next.ask()).toMatchObject({ task: 'look' });
    expect(await next.begins({ inRound: true })).toMatchObject({ ok: false });
  });
  it('by another account it is nothing to this change', async () => {
    const h = harness();
    const a = new Page(h, 1);
    await a.begins({ who: 'jo' });
    await a.acted(1);
    await new Page(h, 2).reads('on', { byHand: true, who: 'al' });
    expect(await change(h)).toMatchObject({ step: 'acted' });
  });
});

describe('accounts and looks', () => {
  it('another name at each look makes no accounts without bound', async () => {
    const h = harness();
    const page = new Page(h, 1);
    for (let n = 0; n < 100; n++) await page.reads('on', { who: `name ${n}` });
    const { accounts, findings } = await h.store.head();
    expect(accounts.size).toBeLessThan(60);
    expect(findings.size).toBeLessThan(60);
  });
  it('an account that the person named stays', async () => {
    const h = harness();
    const page = new Page(h, 1);
    await page.reads('off', { who: 'jo' });
    const [account] = (await h.store.head()).accounts.keys();
    await h.store.nameAccount(account ?? '', 'Mine');
    for (let n = 0; n < 100; n++) {
      h.pass(700);
      await page.reads('on', { who: `name ${n}` });
    }
    const head = await h.store.head();
    expect(head.accounts.get(account ?? '')).toMatchObject({ name: 'Mine' });
    expect(head.findings.get(`${KEY}@${account ?? ''}`)).toMatchObject({ state: 'refused' });
  });
  it('a visit that had no access does not put the reminder off', async () => {
    const h = harness();
    await h.store.setPreferences({ reminder: 'month' });
    await new Page(h, 1).reads('off');
    const { dueAt } = await import('../../../src/background/reminder.ts');
    const due = dueAt(await h.store.head(), h.now());
    h.pass(24 * 3_600_000);
    h.unreadable.add(HERE);
    await h.rounds.start([{ ref: REF, url: HERE, task: 'look' }]);
    expect(h.round()?.visits[0]).toMatchObject({ reason: 'no-permission' });
    expect(await known(h)).toMatchObject({ state: 'refused' });
    expect(dueAt(await h.store.head(), h.now())).toEqual(due);
  });
});

describe('a store that refuses, a background that ends', () => {
  it('a full disk at the intent: nothing is begun', async () => {
    const h = harness();
    const page = new Page(h, 1);
    await page.ask();
    h.area.refuse = 'set';
    await expect(page.begins()).rejects.toThrow();
    h.area.refuse = undefined;
    expect((await h.store.read()).changes).toEqual([]);
    expect(await page.begins()).toMatchObject({ ok: true });
  });
  it('a full disk at the report: told again, it counts', async () => {
    const h = harness();
    const page = new Page(h, 1);
    await page.begins();
    h.area.refuse = 'set';
    await expect(page.pressed(1)).rejects.toThrow();
    h.area.refuse = undefined;
    await page.acted(1);
    expect(await change(h)).toMatchObject({ presses: 1, step: 'acted' });
  });
  it('killed between press and report: unknown, whatever is shown', async () => {
    const h = harness();
    await new Page(h, 1).begins();
    h.kill();
    h.pass(500);
    await new Page(h, 1).reads('off', { change: 1 });
    expect(await change(h)).toMatchObject({ step: 'failed', why: 'press-unknown', presses: 0 });
    expect(await known(h)).not.toHaveProperty('by', 'holdout');
  });
  it('erased under way: a late report says nothing of the next one', async () => {
    const h = harness();
    const a = new Page(h, 1);
    await a.begins();
    await h.store.erase();
    await new Page(h, 2).begins();
    expect(await a.acted(1)).toMatchObject({ ok: false });
    expect(await change(h)).toMatchObject({ step: 'begun', presses: 0 });
  });
  it('the tab closed and a day passed: unconfirmed', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    h.closeTab(1);
    h.pass(25 * 3_600_000);
    await sweep(h.pages);
    expect(await change(h)).toMatchObject({ step: 'failed', why: 'unconfirmed' });
  });
  it('the tab closed, a new one shows it off: confirmed', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    h.closeTab(1);
    h.pass(180_000);
    const page = new Page(h, 2);
    expect(await page.ask()).toMatchObject({ task: 'confirm' });
    await page.reads('off', { change: 1 });
    expect(await change(h)).toMatchObject({ step: 'confirmed' });
  });
  it('the clock set back before the confirming reading', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    h.pass(-3_600_000);
    await new Page(h, 1).reads('off', { change: 1 });
    expect((await change(h))?.step).not.toBe('failed');
  });
});

describe('a round', () => {
  const PAGE = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';
  it('a round and the person’s own tab: one may press', async () => {
    const h = harness();
    await h.rounds.start([{ ref: REF, url: PAGE, task: 'refuse' }]);
    const own = new Page(h, 1);
    const visit = new Page(h, 100);
    await Promise.all([own.ask(), visit.ask()]);
    const replies = await Promise.all([own.begins(), visit.begins({ inRound: true })]);
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  });
  it('stopped with a press out: what came of it is still told', async () => {
    const h = harness();
    await h.rounds.start([{ ref: REF, url: PAGE, task: 'refuse' }]);
    const visit = new Page(h, 100);
    await visit.ask();
    await visit.begins({ inRound: true });
    await visit.pressed(1);
    await h.rounds.stop();
    await visit.acted(1);
    h.pass(500);
    await new Page(h, 1).reads('off', { change: 1 });
    expect(await change(h)).toMatchObject({ step: 'confirmed' });
  });
  it('a page of a round that is over begins nothing', async () => {
    const h = harness();
    await h.rounds.start([{ ref: REF, url: PAGE, task: 'refuse' }]);
    const visit = new Page(h, 100);
    await visit.ask();
    await h.rounds.stop();
    expect(await visit.begins({ inRound: true })).toMatchObject({ ok: false });
  });
});

describe('a session that ends', () => {
  const login = (h: H, tab: number, store = 'default') =>
    answerPage(
      { type: 'page/ask', service: 'linkedin', settings: [], signedOut: true },
      h.from(tab, { href: 'https://www.linkedin.com/uas/login', store }),
      h.pages,
    );
  it('a sign-in page of another container ends nothing here', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    h.load(2);
    await login(h, 2, 'firefox-container-2');
    expect(await change(h)).toMatchObject({ step: 'acted' });
  });
  it('a sign-in page between intent and report', async () => {
    const h = harness();
    const a = new Page(h, 1);
    await a.begins();
    h.load(2);
    await login(h, 2);
    await a.acted(1);
    expect(await change(h)).toMatchObject({ step: 'failed', why: 'session-ended', presses: 1 });
  });
  it('another account in the same tab ends it, a third page does not confirm it', async () => {
    const h = harness();
    const a = new Page(h, 1);
    await a.begins({ who: 'jo' });
    await a.acted(1);
    h.pass(500);
    await new Page(h, 1).reads('off', { change: 1, who: 'al' });
    await new Page(h, 1).reads('off', { change: 1, who: 'jo' });
    expect(await change(h)).toMatchObject({ step: 'failed', why: 'account-changed' });
  });
  it('a page that shows no account confirms nobody’s', async () => {
    const h = harness();
    const a = new Page(h, 1);
    await a.begins({ who: 'jo' });
    await a.acted(1);
    h.pass(500);
    await new Page(h, 1).reads('off', { change: 1 });
    expect((await change(h))?.step).not.toBe('confirmed');
  });
});
