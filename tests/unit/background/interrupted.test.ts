/** What may come between two steps of a change from outside its page, each with the end that the promises ask for. */
import { describe, expect, it } from 'vitest';
import { sweep } from '../../../src/background/pages/changes.ts';
import { verifyChain } from '../../../src/ledger/chain/seal.ts';
import { harness, REF } from './harness.ts';
import { change, confirmed, file, HERE, known, Page, view, type H } from './speaking.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const count = async (h: H): Promise<number> => (await h.store.read()).changes.length;
const chained = async (h: H): Promise<void> => {
  expect(await verifyChain(await h.store.read())).toMatchObject({ ok: true });
};

describe('a store without room', () => {
  it('at the report of the press: told again, it counts once, and is confirmed', async () => {
    const h = harness();
    const a = new Page(h, 1);
    await a.begins();
    h.area.refuse = 'set';
    await expect(a.pressed(1)).rejects.toThrow();
    h.area.refuse = undefined;
    await a.acted(1);
    h.pass(500);
    await new Page(h, 1).reads('off', { change: 1 });
    expect(await change(h)).toMatchObject({ step: 'confirmed', presses: 1 });
  });
  it('for ever after the intent: the change ends as unknown, though the page shows it off', async () => {
    const h = harness();
    const a = new Page(h, 1);
    await a.begins();
    h.area.refuse = 'set';
    await expect(a.pressed(1)).rejects.toThrow();
    await expect(a.acted(1)).rejects.toThrow();
    h.pass(500);
    const b = new Page(h, 1);
    await expect(b.reads('off', { change: 1 })).rejects.toThrow();
    h.area.refuse = undefined;
    await b.reads('off', { change: 1 });
    expect(await change(h)).toMatchObject({ step: 'failed', why: 'press-unknown', presses: 0 });
    expect(await known(h)).toMatchObject({ state: 'refused' });
    expect(await known(h)).not.toHaveProperty('by');
  });
  it('at the reading that would confirm: it stays open, and the next one confirms and seals once', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    h.area.refuse = 'set';
    await expect(new Page(h, 1).reads('off', { change: 1 })).rejects.toThrow();
    h.area.refuse = undefined;
    expect(await change(h)).toMatchObject({ step: 'acted' });
    const c = new Page(h, 1);
    expect(await c.ask()).toMatchObject({ task: 'confirm' });
    await c.reads('off', { change: 1 });
    expect(await change(h)).toMatchObject({ step: 'confirmed', seal: { n: 1 } });
    await chained(h);
  });
});

describe('a background that is stopped', () => {
  it('before it answered to the intent: asked again there is one change open, and the first is unknown', async () => {
    const h = harness();
    const a = new Page(h, 1);
    await a.begins();
    h.kill();
    const again = await a.begins();
    const changes = (await h.store.read()).changes.filter(({ step }) => step === 'begun');
    expect(changes).toHaveLength(1);
    expect(again).toMatchObject({ ok: true, value: { id: 2 } });
    expect(await change(h)).toMatchObject({ step: 'failed', why: 'press-unknown' });
    h.pass(500);
    await new Page(h, 1).reads('off', { change: 2 });
    expect(await change(h, 2)).toMatchObject({ step: 'failed', why: 'press-unknown' });
    expect(await new Page(h, 1).begins()).toMatchObject({ ok: true });
  });
  it('after it wrote the report: sent again it is one press', async () => {
    const h = harness();
    const a = new Page(h, 1);
    await a.begins();
    await a.pressed(1);
    h.kill();
    await a.pressed(1);
    await a.acted(1);
    expect(await change(h)).toMatchObject({ step: 'acted', presses: 1 });
  });
  it('and reports that overtake each other count no press twice, and reopen nothing', async () => {
    const h = harness();
    const a = new Page(h, 1);
    await a.begins();
    await a.acted(1);
    await a.pressed(1);
    expect(await change(h)).toMatchObject({ step: 'acted', presses: 1 });
    h.pass(500);
    await new Page(h, 1).reads('off', { change: 1 });
    const sealed = await change(h);
    await a.pressed(1, 2);
    await a.acted(1, { presses: 2 });
    expect(await change(h)).toEqual(sealed);
  });
});

describe('a file', () => {
  it('of our own, from when the change was open, reopens nothing once it is confirmed', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    const early = file(h);
    await new Page(h, 1).reads('off', { change: 1 });
    await view(h, { type: 'ledger/import', file: early });
    expect(await count(h)).toBe(1);
    expect(await change(h)).toMatchObject({ step: 'confirmed' });
    expect(await known(h)).toMatchObject({ state: 'refused', strength: 'saved' });
    await chained(h);
  });
  it('with an open change is confirmed by no page of another browser, and hinders none there', async () => {
    const [there, h] = [harness(), harness()];
    await new Page(there, 1).turnsOff(1);
    await view(h, { type: 'ledger/import', file: file(there) });
    const page = new Page(h, 1);
    expect(await page.ask()).toMatchObject({ task: 'look' });
    await page.reads('off', { change: 1 });
    expect(await change(h)).toMatchObject({ step: 'acted' });
    expect(await known(h)).toMatchObject({ strength: 'seen' });
    expect(await known(h)).not.toHaveProperty('by', 'holdout');
    expect(await new Page(h, 1).begins()).toMatchObject({ ok: true });
  });
  it('of the same setting between intent and press lets the change go on', async () => {
    const [there, h] = [harness(), harness()];
    await confirmed(there);
    const a = new Page(h, 1);
    await a.begins();
    await view(h, { type: 'ledger/import', file: file(there) });
    await a.pressed(1);
    await a.acted(1);
    h.pass(500);
    await new Page(h, 1).reads('off', { change: 1 });
    expect(await change(h)).toMatchObject({ step: 'confirmed', presses: 1 });
    await chained(h);
  });
  it('that two dashboards bring at the same moment comes in once', async () => {
    const [there, h] = [harness(), harness()];
    await confirmed(there);
    await confirmed(there, 2);
    const one = { type: 'ledger/import', file: file(there) };
    await Promise.all([view(h, one), view(h, one)]);
    expect(await count(h)).toBe(2);
    await chained(h);
  });
});

describe('everything deleted between intent and report', () => {
  it('brings nothing back, and confirms nothing; what a page shows then is seen', async () => {
    const h = harness();
    const a = new Page(h, 1);
    await a.begins();
    await view(h, { type: 'ledger/erase' });
    expect(await a.pressed(1)).toMatchObject({ ok: false, refused: 'unknown-change' });
    expect(await a.acted(1)).toMatchObject({ ok: false, refused: 'unknown-change' });
    h.pass(500);
    const b = new Page(h, 1);
    expect(await b.ask()).toMatchObject({ task: 'look' });
    await b.reads('off');
    expect(await count(h)).toBe(0);
    expect(await known(h)).toMatchObject({ state: 'refused', strength: 'seen' });
    expect(await known(h)).not.toHaveProperty('by');
  });
});

describe('access that was taken away after the press', () => {
  it('and given again three days later: nothing is pressed, and nothing is confirmed', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    h.pass(3 * DAY);
    const page = new Page(h, 1);
    expect(await page.ask()).toMatchObject({ task: 'look' });
    const stored = await page.reads('on', { change: 1 });
    expect(stored).not.toHaveProperty('again');
    expect(stored).not.toHaveProperty('anew');
    expect(await change(h)).toMatchObject({ step: 'failed', why: 'unconfirmed', presses: 1 });
  });
  it.each([0, 1])('and shown off then, it is not confirmed either (asked first: %s)', async (asks) => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    h.pass(3 * DAY);
    const page = new Page(h, 1);
    if (asks) await page.ask();
    await page.reads('off', { change: 1 });
    expect(await change(h)).toMatchObject({ step: 'failed', why: 'unconfirmed' });
    expect(await known(h)).not.toHaveProperty('by', 'holdout');
  });
});

describe('an extension that was updated after the press', () => {
  it('does not confirm by the document that was pressed in; the next load does', async () => {
    const h = harness();
    const a = new Page(h, 1);
    await a.turnsOff(1);
    h.endSession();
    h.restart();
    expect(await a.ask()).toMatchObject({ task: 'confirm', stale: true });
    await a.reads('off', { change: 1 });
    expect(await change(h)).toMatchObject({ step: 'acted' });
    h.pass(500);
    await new Page(h, 1).reads('off', { change: 1 });
    expect(await change(h)).toMatchObject({ step: 'confirmed' });
  });
});

describe('a tab that was discarded', () => {
  it('and comes back under another number, on as before: nothing is pressed by itself, nothing confirmed', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    h.closeTab(1);
    h.pass(30_000);
    for (let n = 0; n < 2; n++) {
      const back = new Page(h, 2);
      await back.ask();
      const stored = await back.reads('on', { change: 1 });
      expect(stored).not.toHaveProperty('again');
      expect((await change(h))?.step).not.toBe('confirmed');
    }
    expect(await change(h)).toMatchObject({ step: 'failed', why: 'not-kept', presses: 1 });
  });
});

describe('a page from before the press', () => {
  const older = {
    'the page before in the same tab, out of the cache': async (h: H) => {
      const before = new Page(h, 1);
      await before.ask();
      h.pass(1000);
      await new Page(h, 1).turnsOff(1);
      return before;
    },
    'drawn ahead and shown after it': async (h: H) => {
      const loadedAt = h.now().getTime();
      h.pass(1000);
      await new Page(h, 1).turnsOff(1);
      return new Page(h, 1, 'default', { loadedAt });
    },
    'drawn ahead, and the clock set back since': async (h: H) => {
      const loadedAt = h.now().getTime();
      h.pass(1000);
      await new Page(h, 1).turnsOff(1);
      h.pass(-2000);
      return new Page(h, 1, 'default', { loadedAt });
    },
  };
  it.each(Object.entries(older))('says nothing of it: %s', async (_, came) => {
    for (const state of ['on', 'off'] as const) {
      const h = harness();
      const page = await came(h);
      await page.ask();
      const before = await change(h);
      await page.reads(state, { change: 1 });
      expect(await change(h)).toEqual(before);
    }
  });
});

describe('a clock that is set', () => {
  it('back an hour before the reload: which page is older cannot be told, so that one confirms once it can be', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    h.pass(-HOUR);
    const b = new Page(h, 1);
    expect(await b.ask()).toMatchObject({ task: 'look' });
    await b.reads('off');
    await sweep(h.pages);
    expect(await change(h)).toMatchObject({ step: 'acted', presses: 1 });
    expect(await known(h)).toMatchObject({ state: 'refused', strength: 'seen' });
    h.pass(HOUR + MINUTE);
    const c = new Page(h, 1);
    expect(await c.ask()).toMatchObject({ task: 'confirm' });
    await c.reads('off', { change: 1 });
    expect(await change(h)).toMatchObject({ step: 'confirmed' });
    await chained(h);
  });
  it('ahead by a day between intent and report: the press is in the receipt', async () => {
    const h = harness();
    const a = new Page(h, 1);
    await a.begins();
    h.pass(DAY);
    await a.pressed(1);
    await a.acted(1);
    expect(await change(h)).toMatchObject({ presses: 1, step: 'acted' });
    h.pass(500);
    await new Page(h, 1).reads('off', { change: 1 });
    expect(await change(h)).toMatchObject({ step: 'confirmed', presses: 1 });
  });
  it('ahead by a day, and looked at by another tab before the report: never told as not pressed', async () => {
    const h = harness();
    const a = new Page(h, 1);
    await a.begins();
    h.pass(DAY);
    await new Page(h, 2).ask();
    await a.pressed(1);
    await a.acted(1);
    const one = await change(h);
    if (one?.step === 'failed') expect(one.why).toBe('press-unknown');
    else expect(one).toMatchObject({ presses: 1 });
    expect(one?.step).not.toBe('confirmed');
  });
});

describe('a private window beside another one', () => {
  it('has a change of its own: neither ends the other’s', async () => {
    const [h, apart] = [harness(), harness()];
    const [a, p] = [new Page(h, 1), new Page(apart, 2, 'private')];
    expect(await a.begins()).toMatchObject({ ok: true });
    expect(await p.begins()).toMatchObject({ ok: true });
    await Promise.all([a.acted(1), p.acted(1)]);
    for (const one of [h, apart]) one.pass(500);
    await new Page(apart, 2, 'private').reads('on', { change: 1 });
    await new Page(h, 1).reads('off', { change: 1 });
    expect(await change(h)).toMatchObject({ step: 'confirmed' });
    expect(await change(apart)).toMatchObject({ step: 'acted' });
  });
});

describe('an Undo on the dashboard while a page turns off', () => {
  it.each([0, 1])('one is open at most, and the other hears why (order %s)', async (order) => {
    const h = harness();
    await confirmed(h);
    await new Page(h, 1).reads('on', { byHand: true });
    await confirmed(h, 2);
    const visit = async () => {
      await view(h, { type: 'round/undo', changes: [2] });
      const page = new Page(h, 100);
      await page.ask();
      return page.begins({ kind: 'undo', of: 2, inRound: true });
    };
    const own = async () => new Page(h, 5).begins();
    const both = order ? [own, visit] : [visit, own];
    const replies = await Promise.all(both.map((one) => one()));
    expect(replies.filter(({ ok }) => ok).length).toBeLessThanOrEqual(1);
    expect((await h.store.head()).open.length).toBeLessThanOrEqual(1);
    expect(replies.filter(({ ok }) => !ok).map((reply) => !reply.ok && reply.refused)).not.toContain('failed');
  });
});

describe('a container that is removed with a change open in it', () => {
  it('hinders no other store, is confirmed by none, and ends', async () => {
    const h = harness();
    const C = 'firefox-container-2';
    await new Page(h, 2, C).turnsOff(1);
    h.closeTab(2);
    const a = new Page(h, 1);
    expect(await a.begins()).toMatchObject({ ok: true });
    await a.acted(2);
    h.pass(500);
    await new Page(h, 1).reads('off', { change: 2 });
    expect(await change(h, 2)).toMatchObject({ step: 'confirmed' });
    expect(await change(h)).toMatchObject({ step: 'acted' });
    h.pass(2 * DAY);
    await sweep(h.pages);
    expect(await change(h)).toMatchObject({ step: 'failed', why: 'unconfirmed' });
    await chained(h);
  });
});

describe('two pages that both read a change again', () => {
  it('the older of them, which comes late, overrules nothing', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    const late = new Page(h, 1);
    expect(await late.ask()).toMatchObject({ task: 'confirm' });
    h.pass(4000);
    const other = new Page(h, 2);
    expect(await other.ask()).toMatchObject({ task: 'confirm' });
    await other.reads('off', { change: 1 });
    expect(await change(h)).toMatchObject({ step: 'confirmed' });
    h.pass(6000);
    // It shows a copy from before the press was kept, and was given its time.
    expect(await late.reads('on', { change: 1 })).toMatchObject({ older: true });
    expect(await known(h)).toMatchObject({ state: 'refused', strength: 'saved' });
    expect(await known(h)).not.toHaveProperty('drift');
  });
  it('the older of them is over with that, where its tab was opened to read it', async () => {
    const h = harness();
    const over: number[] = [];
    h.pages.aside = { of: async (tab) => (tab === 9 ? 1 : undefined), done: async (tab) => void over.push(tab) };
    await new Page(h, 1).turnsOff(1);
    const aside = new Page(h, 9);
    await aside.ask();
    h.pass(4000);
    await new Page(h, 1).reads('off', { change: 1 });
    h.pass(6000);
    expect(await aside.reads('on', { change: 1 })).toMatchObject({ older: true });
    expect(over).toContain(9);
  });
  it('the newer of them, which comes late, tells that it is on again', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    const first = new Page(h, 1);
    await first.ask();
    h.pass(4000);
    const late = new Page(h, 2);
    await late.ask();
    await first.reads('off', { change: 1 });
    h.pass(6000);
    await late.reads('on', { change: 1 });
    expect(await change(h)).toMatchObject({ step: 'confirmed' });
    expect(await known(h)).toMatchObject({ state: 'allowed', drift: expect.anything() });
  });
  it('what the person did since is not told as Holdout’s by the one that comes late', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    const late = new Page(h, 1);
    await late.ask();
    const other = new Page(h, 2);
    await other.ask();
    await other.reads('off', { change: 1 });
    await other.reads('on', { byHand: true });
    h.pass(1000);
    await other.reads('off', { byHand: true });
    expect(await known(h)).toMatchObject({ by: 'hand' });
    h.pass(1000);
    await late.reads('off', { change: 1 });
    expect(await known(h)).toMatchObject({ state: 'refused', by: 'hand' });
  });
});

describe('changes of one setting that are open at once', () => {
  const C = 'firefox-container-2';
  it('in two containers: each page is told to read its own', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    await new Page(h, 2, C).turnsOff(2);
    for (const [tab, store, id] of [
      [1, 'default', 1],
      [2, C, 2],
    ] as const) {
      const next = new Page(h, tab, store);
      expect(await next.ask()).toMatchObject({ task: 'confirm', change: { id } });
    }
  });
  it('in a container where it was only begun: the other page is told to read its own', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    await new Page(h, 2, C).begins();
    expect(await new Page(h, 1).ask()).toMatchObject({ task: 'confirm', change: { id: 1 } });
  });
  it('of two accounts: each tab is told to read its own, and confirms it', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1, { who: 'jo' });
    await new Page(h, 2).turnsOff(2, { who: 'al' });
    for (const [tab, who] of [
      [1, 'jo'],
      [2, 'al'],
    ] as const) {
      const next = new Page(h, tab);
      expect(await next.ask()).toMatchObject({ task: 'confirm', change: { id: tab } });
      await next.reads('off', { change: tab, who });
      expect(await change(h, tab)).toMatchObject({ step: 'confirmed' });
    }
  });
  it('of which another is gone: the page that pressed, and is not left yet, goes on with its own', async () => {
    const h = harness();
    const a = new Page(h, 1);
    await a.turnsOff(1, { who: 'jo' });
    await new Page(h, 2).turnsOff(2, { who: 'al' });
    expect(await a.ask()).toMatchObject({ task: 'confirm', stale: true, change: { id: 1 } });
  });
});

describe('an Undo that is under way', () => {
  it('is why another page, looked at since it began, moves to on by itself', async () => {
    const h = harness();
    await confirmed(h);
    const other = new Page(h, 2);
    const a = new Page(h, 1);
    await a.begins({ kind: 'undo', of: 1 });
    h.pass(1000);
    await other.reads('off');
    await a.pressed(2);
    h.pass(1000);
    await other.reads('on', { moved: true });
    expect(await known(h)).toMatchObject({ state: 'allowed' });
    expect(await known(h)).not.toHaveProperty('drift');
  });
});

describe('an Undo that two pages showed as not kept', () => {
  const unkept = async (): Promise<H> => {
    const h = harness();
    await confirmed(h);
    await new Page(h, 1).turnsOff(2, { kind: 'undo', of: 1 });
    for (let n = 0; n < 2; n++) {
      h.pass(10_000);
      await new Page(h, 1).reads('off', { change: 2 });
    }
    expect(await change(h, 2)).toMatchObject({ step: 'failed', why: 'not-kept' });
    return h;
  };
  it('may be why it is on a minute later', async () => {
    const h = await unkept();
    h.pass(MINUTE);
    await new Page(h, 1).reads('on');
    expect(await known(h)).not.toHaveProperty('drift');
  });
  it('is not why it is on where it was off half an hour later', async () => {
    const h = await unkept();
    h.pass(HOUR / 2);
    await new Page(h, 1).reads('off');
    h.pass(MINUTE);
    await new Page(h, 1).reads('on');
    expect(await known(h)).toMatchObject({ drift: expect.anything() });
  });
});

describe('a round that visits a setting whose change is open', () => {
  it.each(['on', 'off'] as const)('presses nothing while it is shown %s', async (state) => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    await h.rounds.start([{ ref: REF, url: HERE, task: 'refuse' }]);
    const visit = new Page(h, 100);
    expect(await visit.ask()).toMatchObject({ task: 'confirm', change: { id: 1 } });
    expect(await visit.reads(state, { change: 1 })).not.toHaveProperty('again');
    expect(await change(h)).toMatchObject({ step: state === 'off' ? 'confirmed' : 'acted', presses: 1 });
    expect(await count(h)).toBe(1);
  });
});

describe('the page of a change', () => {
  it('that was elsewhere for five minutes and shows it on twice: not kept, and nothing is pressed', async () => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    h.pass(5 * MINUTE);
    for (let n = 0; n < 2; n++) {
      const back = new Page(h, 1);
      await back.ask();
      expect(await back.reads('on', { change: 1 })).not.toHaveProperty('again');
    }
    expect(await change(h)).toMatchObject({ step: 'failed', why: 'not-kept', presses: 1 });
  });
  it.each([
    ['on', { step: 'failed', why: 'unconfirmed' }],
    ['off', { step: 'confirmed' }],
  ] as const)('read after the clock was set ahead three hours, shown %s', async (state, end) => {
    const h = harness();
    await new Page(h, 1).turnsOff(1);
    h.pass(3 * HOUR);
    await new Page(h, 1).reads(state, { change: 1 });
    expect(await change(h)).toMatchObject(end);
  });
  it('whose report arrives after the next page has asked is counted, and that page confirms it', async () => {
    const h = harness();
    const a = new Page(h, 1);
    await a.begins();
    h.pass(200);
    const at = h.now().getTime();
    const b = new Page(h, 1);
    expect(await b.ask()).toMatchObject({ task: 'confirm' });
    Object.assign(a.from.where, { sentAt: at - 50 });
    await a.pressed(1);
    h.pass(500);
    await b.reads('off', { change: 1 });
    expect(await change(h)).toMatchObject({ step: 'confirmed', presses: 1 });
  });
  it('in another container is not named by a reading here', async () => {
    const h = harness();
    await new Page(h, 2, 'firefox-container-2').turnsOff(1);
    const before = await change(h);
    await new Page(h, 1).reads('off', { change: 1 });
    expect(await change(h)).toEqual(before);
    expect(await known(h)).not.toHaveProperty('by', 'holdout');
  });
});

describe('a page from before a change that was confirmed', () => {
  it('tells of nothing, also once it is not known any more which pages told', async () => {
    const h = harness();
    const old = new Page(h, 2);
    await old.reads('on');
    h.pass(5000);
    await confirmed(h);
    h.endSession();
    await old.reads('on');
    expect(await known(h)).toMatchObject({ state: 'refused' });
    expect(await known(h)).not.toHaveProperty('drift');
  });
});
