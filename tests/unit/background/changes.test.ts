/** Each way in which a receipt could be false, at the background's answers to pages. */
import { describe, expect, it } from 'vitest';
import { answerPage, type From } from '../../../src/background/page-messages.ts';
import { sweep } from '../../../src/background/pages/changes.ts';
import { readingAddress } from '../../../src/background/pages/reading-anew.ts';
import { StoreFull } from '../../../src/ledger/store.ts';
import { verifyChain } from '../../../src/ledger/chain/seal.ts';
import type { Change, Ref } from '../../../src/ledger/schema.ts';
import type { PageMessage, Reply, Task } from '../../../src/messages.ts';
import { fixture } from '../ledger/fixtures.ts';
import { memoryArea } from '../memory-area.ts';
import { harness, PAGE, REF } from './harness.ts';

type H = ReturnType<typeof harness>;
const KEY = 'linkedin/genai-improvement';
const before = { state: 'allowed', position: 'on' } as const;
const off = { state: 'refused', position: 'off' } as const;
const BEGIN: PageMessage = { type: 'change/begin', ref: REF, kind: 'refuse', before };
const PRESSED: PageMessage = { type: 'change/pressed', id: 1, presses: 1 };
const ACTED: PageMessage = { type: 'change/acted', id: 1, outcome: 'changed', presses: 1, moved: [], after: off };
const ASK: PageMessage = { type: 'page/ask', service: 'linkedin', settings: [REF] };
const unclear = { state: 'unclear', reason: 'no-control' } as const;
const OFF: PageMessage = { type: 'page/found', ref: REF, seen: off };
const CONFIRMS: PageMessage = { ...OFF, change: 1 };

const say = (h: H, message: PageMessage, from: From = h.from(1)): Promise<Reply> => answerPage(message, from, h.pages);
const change = async (h: H, id = 1): Promise<Change | undefined> => (await h.store.read()).changes[id - 1];
const taskIn = async (h: H, from?: From) => {
  const reply = await say(h, ASK, from);
  return reply.ok ? (reply.value as Task)?.settings[KEY] : undefined;
};

async function pressedOff(h: H): Promise<void> {
  await say(h, BEGIN);
  await say(h, PRESSED);
  await say(h, ACTED);
  h.pass(100);
}

describe('a confirmation', () => {
  it('does not come from the document that was pressed in: a route, a dialog opened again, the cache', async () => {
    const h = harness();
    await pressedOff(h);
    const pressedIn = h.from(1);
    for (let times = 0; times < 3; times++) {
      expect(await taskIn(h, pressedIn)).toMatchObject({ task: 'confirm', stale: true });
      await say(h, CONFIRMS, pressedIn);
      expect(await change(h)).toMatchObject({ step: 'acted' });
    }
    h.load(1);
    // Back again to the first one, which was kept for that.
    await say(h, CONFIRMS, pressedIn);
    expect(await change(h)).toMatchObject({ step: 'acted' });
    await say(h, CONFIRMS);
    expect(await change(h)).toMatchObject({ step: 'confirmed', documents: { pressed: 'doc-1', read: 'doc-2' } });
  });

  it('does not come from a page that was open before the press', async () => {
    const h = harness();
    const older = h.from(2);
    h.pass(1000);
    await pressedOff(h);
    expect(await taskIn(h, older)).toMatchObject({ task: 'look' });
    await say(h, CONFIRMS, older);
    expect(await change(h)).toMatchObject({ step: 'acted' });
  });

  it('comes from another tab where the page that was pressed in crashed before it told what it saw', async () => {
    const h = harness();
    await say(h, BEGIN);
    await say(h, PRESSED);
    h.pass(30_000);
    h.load(2);
    // As long as that page is at it, another one waits.
    expect(await taskIn(h, h.from(2))).toMatchObject({ task: 'look' });
    h.crash(1);
    expect(await taskIn(h, h.from(2))).toMatchObject({ task: 'confirm' });
    await say(h, CONFIRMS, h.from(2));
    expect(await change(h)).toMatchObject({ step: 'confirmed', presses: 1 });
  });

  it('is read anew in the page that was pressed in, once the address has gone and come back', async () => {
    const h = harness();
    await say(h, BEGIN);
    await say(h, { ...ACTED, outcome: 'stopped', why: 'interrupted' });
    expect(await taskIn(h)).toMatchObject({ task: 'confirm', stale: true });
  });

  it('comes from the page that a press led to, however long its report was on the way', async () => {
    const h = harness();
    await say(h, BEGIN);
    const pressedIn = h.from(1);
    const sentAt = h.now().getTime();
    h.load(1);
    h.pass(1000);
    await say(h, PRESSED, { ...pressedIn, where: { ...pressedIn.where, sentAt } });
    expect(await taskIn(h)).toMatchObject({ task: 'confirm' });
    await say(h, CONFIRMS);
    expect(await change(h)).toMatchObject({ step: 'confirmed', pressedAt: new Date(sentAt).toISOString() });
  });

  it.each(['private', 'firefox-container-2'])('does not come from another cookie store: %s', async (store) => {
    const h = harness();
    await pressedOff(h);
    h.load(2);
    expect(await taskIn(h, h.from(2, { store }))).toMatchObject({ task: 'look' });
    await say(h, CONFIRMS, h.from(2, { store }));
    expect(await change(h)).toMatchObject({ step: 'acted' });
    await say(h, CONFIRMS, h.from(2));
    expect(await change(h)).toMatchObject({ step: 'confirmed' });
  });

  it('does not come once the session has ended in between, whoever signed in then', async () => {
    const h = harness();
    await pressedOff(h);
    h.load(1);
    const login: PageMessage = { type: 'page/ask', service: 'linkedin', settings: [], signedOut: true };
    // In a private window it is another session's.
    await say(h, login, h.from(2, { store: 'private', href: 'https://www.linkedin.com/uas/login' }));
    expect(await change(h)).toMatchObject({ step: 'acted' });
    await say(h, login, h.from(1, { href: 'https://www.linkedin.com/uas/login' }));
    h.load(1);
    await say(h, CONFIRMS);
    expect(await change(h)).toMatchObject({ step: 'failed', why: 'session-ended', presses: 1 });
  });

  it('does not come when the sign-in page came before the press was reported', async () => {
    const h = harness();
    await say(h, BEGIN);
    await say(
      h,
      { type: 'page/ask', service: 'linkedin', settings: [], signedOut: true },
      h.from(2, { href: 'https://www.linkedin.com/uas/login' }),
    );
    await say(h, ACTED);
    expect(await change(h)).toMatchObject({ step: 'failed', why: 'session-ended', presses: 1 });
  });
});

describe('an intent whose page is gone without a word', () => {
  it.each<[string, (h: H) => Promise<void> | void]>([
    ['the tab was closed', (h) => void h.closeTab(1)],
    ['the browser or the extension was started anew', (h) => h.endSession()],
    ['the page has said nothing for eleven minutes', (h) => h.pass(11 * 60_000)],
    [
      'its process crashed',
      (h) => {
        h.crash(1);
        h.pass(30_000);
      },
    ],
  ])('ends as unknown when %s', async (_, what) => {
    const h = harness();
    await say(h, BEGIN);
    await what(h);
    await sweep(h.pages);
    expect(await change(h)).toMatchObject({ step: 'failed', why: 'press-unknown', presses: 0, seal: { n: 1 } });
    // What the person then did is theirs.
    h.load(2);
    expect(await taskIn(h, h.from(2))).toMatchObject({ task: 'look' });
    await say(h, { ...OFF, byHand: true }, h.from(2));
    expect((await h.store.read()).findings.get(KEY)).not.toHaveProperty('by', 'holdout');
  });

  it('is not ended while its page is still at it, nor by a clock that was set back', async () => {
    const h = harness();
    await say(h, BEGIN);
    h.pass(-3 * 60 * 60_000);
    await sweep(h.pages);
    expect(await change(h)).toMatchObject({ step: 'begun' });
    await say(h, PRESSED);
    expect(await change(h)).toMatchObject({ step: 'pressed', presses: 1 });
  });

  it('has a report when the press led away from the page, and only then is confirmed', async () => {
    const h = harness();
    await say(h, BEGIN);
    await say(h, PRESSED);
    h.pass(50);
    h.load(1);
    await say(h, CONFIRMS);
    expect(await change(h)).toMatchObject({
      step: 'confirmed',
      presses: 1,
      documents: { pressed: 'doc-1', read: 'doc-2' },
    });
  });

  it('that could not be written down is not begun at all', async () => {
    const area = memoryArea();
    const h = harness(area);
    await say(h, ASK);
    area.refuse = 'set';
    await expect(say(h, BEGIN)).rejects.toBeInstanceOf(StoreFull);
    area.refuse = undefined;
    expect((await h.store.read()).changes).toEqual([]);
  });
});

describe('a change that was left open', () => {
  it('presses nothing on a later page: it is only read and reported', async () => {
    const h = harness();
    await pressedOff(h);
    h.closeTab(1);
    h.pass(5 * 60 * 60_000);
    h.load(2);
    const reply = await say(h, { ...CONFIRMS, seen: before }, h.from(2));
    expect(reply).toMatchObject({ value: { change: { step: 'failed', why: 'unconfirmed' } } });
    expect(reply).not.toHaveProperty('value.again');
    expect(await say(h, { ...BEGIN, again: 1 }, h.from(2))).toMatchObject({ refused: 'unknown-change' });
  });

  it('is not undone where nobody had read how it stood', async () => {
    const h = harness();
    await say(h, { ...BEGIN, before: unclear });
    await say(h, PRESSED);
    await say(h, ACTED);
    h.load(1);
    await say(h, CONFIRMS);
    const undo: PageMessage = { type: 'change/begin', ref: REF, kind: 'undo', of: 1, before: off };
    expect(await say(h, undo)).toMatchObject({ refused: 'unknown-change' });

    const folded = harness();
    await say(folded, { ...BEGIN, before: unclear });
    await say(folded, { type: 'change/pressed', id: 1, presses: 1, before });
    await say(folded, ACTED);
    folded.load(1);
    await say(folded, CONFIRMS);
    expect(await change(folded)).toMatchObject({ step: 'confirmed', before: { state: 'allowed' } });
    expect(await say(folded, undo)).toMatchObject({ ok: true });
  });

  it('of an undo does not press it on hours later either', async () => {
    const h = harness();
    await pressedOff(h);
    h.load(1);
    await say(h, CONFIRMS);
    await say(h, { type: 'change/begin', ref: REF, kind: 'undo', of: 1, before: off });
    await say(h, { type: 'change/acted', id: 2, outcome: 'changed', presses: 1, moved: [], after: before });
    h.pass(3 * 60_000);
    h.load(1);
    const once = await say(h, { ...OFF, change: 2 });
    expect(once).toMatchObject({ value: { change: { step: 'acted', why: 'unconfirmed' } } });
    expect(once).not.toHaveProperty('value.anew');
    h.load(1);
    const reply = await say(h, { ...OFF, change: 2 });
    expect(reply).toMatchObject({ value: { change: { step: 'failed', why: 'not-kept' } } });
    expect(reply).not.toHaveProperty('value.again');
  });

  it('of an older version ends at the update, and nothing is made up for it', async () => {
    const area = memoryArea(fixture(1));
    const h = harness(area);
    await sweep(h.pages);
    const ledger = await h.store.read();
    expect(ledger.changes.slice(3).map(({ step, why, form, documents }) => [step, why, form, documents])).toEqual([
      ['failed', 'press-unknown', undefined, undefined],
      ['failed', 'document-unknown', undefined, undefined],
    ]);
    expect(await verifyChain(ledger)).toMatchObject({ ok: true, links: 7, open: 0 });
  });
});

describe('a page’s script that was taken over', () => {
  const CLAUDE: Ref = { service: 'claude', setting: 'model-training' };
  const claude = (h: H): From => h.from(7, { href: 'https://claude.ai/settings/data-privacy-controls' });

  it('ends no change of another tab, document or service', async () => {
    const h = harness();
    await say(h, BEGIN);
    const stop: PageMessage = { type: 'change/acted', id: 1, outcome: 'stopped', why: 'x', presses: 0, moved: [] };
    for (const from of [h.from(2), h.from(1, { document: 'other' }), claude(h)]) {
      for (const message of [
        stop,
        PRESSED,
        { type: 'change/confirm', id: 1 },
        { type: 'change/state', id: 1 },
      ] as const)
        expect(await say(h, message, from)).toMatchObject({ refused: 'unknown-change' });
    }
    expect(await say(h, { ...OFF, ref: CLAUDE, change: 1 }, claude(h))).toMatchObject({ refused: 'unknown-change' });
    expect(await change(h)).toMatchObject({ step: 'begun', presses: 0 });
  });

  it('begins and confirms nothing from a page that is no settings page', async () => {
    const h = harness();
    const feed = h.from(1, { href: 'https://www.linkedin.com/feed/' });
    for (const message of [BEGIN, OFF, ASK])
      expect(await say(h, message, feed)).toMatchObject({ refused: 'not-your-page' });
    await say(h, { ...BEGIN, kind: 'undo' }, feed);
    expect((await h.store.read()).changes).toEqual([]);
    // Nor from the settings page next door, which only leads there.
    const hub = h.from(1, { href: 'https://www.linkedin.com/mypreferences/d/categories/privacy' });
    expect(await say(h, ASK, hub)).toMatchObject({ ok: true });
    expect(await say(h, BEGIN, hub)).toMatchObject({ refused: 'not-your-page' });
  });

  it('opens no more tabs than a person could', async () => {
    const h = harness();
    await say(h, BEGIN);
    const replies: Reply[] = [];
    for (let times = 0; times < 30; times++) replies.push(await say(h, { type: 'open/receipt', id: 1 }));
    expect(replies.filter(({ ok }) => ok)).toHaveLength(10);
    expect(replies.at(-1)).toMatchObject({ refused: 'too-many' });
    h.pass(61_000);
    expect(await say(h, { type: 'open/receipt', id: 1 })).toMatchObject({ ok: true });
  });
});

describe('the address, and what it says', () => {
  it('is the browser’s: origin, path and time of a finding', async () => {
    const h = harness();
    h.pass(1234);
    await say(h, OFF, h.from(1, { href: `${PAGE}?secret=1#part` }));
    expect((await h.store.read()).findings.get(KEY)).toMatchObject({
      origin: 'https://www.linkedin.com',
      path: '/mypreferences/d/settings/data-for-ai-improvement',
      at: h.now().toISOString(),
      strength: 'seen',
    });
  });

  it('names no copy of a setting that its page did not show', async () => {
    const h = harness();
    const ref = { service: 'tumblr', setting: 'third-party-sharing', instance: 'you-owe-us-money' };
    const from = h.from(1, { href: 'https://www.tumblr.com/settings/blog/you-owe-us-money' });
    expect(await say(h, { type: 'page/found', ref, seen: unclear }, from)).toMatchObject({ ok: true });
    expect((await h.store.read()).findings.size).toBe(0);
    expect(h.shown).toEqual([]);
    await say(h, { type: 'page/found', ref, seen: before, rung: 'name' }, from);
    await say(h, { type: 'page/found', ref, seen: unclear }, from);
    expect([...(await h.store.read()).findings.values()]).toMatchObject([
      { instance: 'you-owe-us-money', state: 'unclear' },
    ]);
    // Nor may a page speak of another copy than the one at its address.
    const other = { ...ref, instance: 'another' };
    expect(await say(h, { type: 'page/found', ref: other, seen: before, rung: 'name' }, from)).toMatchObject({
      refused: 'not-your-page',
    });
  });

  it.each([
    [
      'a settings page of its own',
      { service: 'chatgpt', setting: 'improve-model' },
      'https://chatgpt.com/c/1#settings/DataControls',
      'https://chatgpt.com/settings/data-controls',
    ],
    [
      'a start page',
      { service: 'perplexity', setting: 'ai-data-retention' },
      'https://www.perplexity.ai/account/preferences',
      'https://www.perplexity.ai/account/preferences',
    ],
    [
      'a start page that the setting opens over',
      { service: 'hubspot', setting: 'ai-training' },
      'https://app.hubspot.com/ai-settings/1/x',
      'https://app.hubspot.com/ai-settings/1/x',
    ],
  ])('at which it is read again is where it was changed: %s', (_, ref, href, wanted) => {
    expect(readingAddress(ref, href)).toBe(wanted);
  });
});

describe('another control that moved along', () => {
  const moved = [
    { label: 'Ads', kind: 'switch', from: 'on', to: 'off' },
    { label: 'Research', kind: 'switch', from: 'on', to: 'off' },
  ];
  const PUT: PageMessage = { type: 'change/begin', ref: REF, kind: 'put-back', of: 1, other: 1, before: off };
  const withOthers = async (): Promise<H> => {
    const h = harness();
    await say(h, BEGIN);
    await say(h, { ...ACTED, moved, others: 3 });
    h.pass(10);
    h.load(1);
    await say(h, CONFIRMS);
    return h;
  };

  it('is kept with the change, and put back as an act of its own, once', async () => {
    const h = await withOthers();
    expect(await change(h)).toMatchObject({ step: 'confirmed', moved, others: 3 });
    expect(await say(h, PUT)).toEqual({ ok: true, value: { id: 2, presses: 1 } });
    expect(await change(h, 2)).toMatchObject({
      kind: 'put-back',
      of: 1,
      step: 'begun',
      other: { label: 'Research', kind: 'switch', from: 'off', to: 'on' },
    });
    await say(h, { ...ACTED, id: 2 });
    expect(await change(h, 2)).toMatchObject({ step: 'acted', presses: 1, seal: { n: 2 } });
    expect(await say(h, PUT)).toMatchObject({ refused: 'unknown-change' });
    expect(await say(h, { ...PUT, other: 0 })).toMatchObject({ ok: true });
    expect(await verifyChain(await h.store.read())).toMatchObject({ ok: true });
  });

  const offered = async (h: H): Promise<unknown> => {
    const reply = (await say(h, ASK)) as { value: { settings: Record<string, object> } };
    return reply.value.settings[`${REF.service}/${REF.setting}`];
  };

  it('is offered once in a tab that the person opened for it, where it can be put back, and in no other', async () => {
    const h = await withOthers();
    expect(await offered(h)).not.toHaveProperty('putBack');
    await h.store.setPreferences({ notice: false });
    h.offered.set(1, 1);
    expect(await offered(h)).toMatchObject({ task: 'look', putBack: true, notice: true, change: { id: 1, moved } });
    // Its setting may open over the page later, or behind a sign-in screen.
    await say(h, { type: 'page/found', ref: REF, seen: { state: 'signed-out' } });
    expect(await offered(h)).toMatchObject({ putBack: true });
    await say(h, { ...OFF, rung: 'name' });
    expect(await offered(h)).not.toHaveProperty('putBack');
    await say(h, PUT);
    await say(h, { ...ACTED, id: 2 });
    h.offered.set(1, 1);
    const { kind: _, ...done } = moved[1] ?? {};
    expect(await offered(h)).toMatchObject({ putBack: true, change: { moved: [moved[0], done] } });
    await say(h, { ...PUT, other: 0 });
    await say(h, { ...ACTED, id: 3 });
    h.offered.set(1, 1);
    expect(await offered(h)).not.toHaveProperty('putBack');
  });

  it('is put back, like the change itself, only in the cookie store in which it moved', async () => {
    const h = harness();
    const container = (document: string): From => h.from(1, { store: 'firefox-container-2', document });
    await say(h, BEGIN, container('pressed'));
    await say(h, { ...ACTED, moved }, container('pressed'));
    h.pass(10);
    await say(h, CONFIRMS, container('read'));
    expect(await change(h)).toMatchObject({ step: 'confirmed', store: 'firefox-container-2' });
    const undo: PageMessage = { type: 'change/begin', ref: REF, kind: 'undo', of: 1, before: off };
    for (const store of ['firefox-default', 'firefox-container-3', 'default'])
      for (const message of [PUT, undo])
        expect(await say(h, message, h.from(2, { store }))).toEqual({ ok: false, refused: 'other-store' });
    h.offered.set(2, 1);
    const reply = await say(h, ASK, h.from(2, { store: 'firefox-default' }));
    expect(reply.ok && (reply.value as Task)?.settings[KEY]).not.toHaveProperty('putBack');
    expect((await h.store.read()).changes).toHaveLength(1);
    for (const message of [PUT, undo]) expect(await say(h, message, container('read'))).toMatchObject({ ok: true });
  });

  it('that moved in a cookie store which was not kept is put back where there is one alone', async () => {
    const h = harness();
    const where = { origin: 'https://www.linkedin.com', path: '/x', version: '0.1.0' };
    const { id } = await h.store.begin({
      ...REF,
      kind: 'refuse',
      before: { ...before, at: h.now().toISOString() },
      ...where,
    });
    await h.store.update(id, { step: 'failed', why: 'lost', presses: 1, moved });
    expect(await say(h, PUT, h.from(1, { store: 'firefox-default' }))).toEqual({ ok: false, refused: 'other-store' });
    expect(await say(h, PUT, h.from(1))).toMatchObject({ ok: true });
  });

  it.each<[string, Partial<Extract<PageMessage, { type: 'change/begin' }>>]>([
    ['one that did not move', { other: 2 }],
    ['one of another change', { of: 9 }],
    ['none named', { other: undefined as never }],
  ])('is nothing for %s', async (_, more) => {
    const h = await withOthers();
    const message = JSON.parse(JSON.stringify({ ...PUT, ...more })) as PageMessage;
    expect(await say(h, message)).toMatchObject({ refused: 'unknown-change' });
  });
});

describe('one change', () => {
  it('presses a control twice at most, second attempts and rounds that begin anew included', async () => {
    const h = harness();
    await h.rounds.start([{ ref: REF, url: PAGE, task: 'refuse' }]);
    const from = (): From => h.from(100);
    const begin = async (): Promise<Reply> => {
      await say(h, { type: 'page/ask', service: 'linkedin', settings: [REF] }, from());
      return say(h, BEGIN, from());
    };
    expect(await begin()).toEqual({ ok: true, value: { id: 1, presses: 2 } });
    // Its page is led away without a word, and the round's page asks anew: that stands for a press.
    h.pass(10);
    h.load(100);
    expect(await begin()).toEqual({ ok: true, value: { id: 2, presses: 1 } });
    expect(await change(h, 2)).toMatchObject({ again: 1 });
    h.load(100);
    expect(await begin()).toMatchObject({ refused: 'too-late' });
  });
});

describe('a page that was loaded before the setting was last read in another one', () => {
  const ON: PageMessage = { type: 'page/found', ref: REF, seen: before };
  const known = async (h: H) => (await h.store.head()).findings.get(KEY);
  /** Tab 1 is older than what tab 2 reads. */
  async function older(h: H, then: PageMessage = OFF, first?: PageMessage): Promise<void> {
    h.from(1);
    if (first) await say(h, first);
    h.pass(5000);
    h.from(2);
    h.pass(5000);
    await say(h, then, h.from(2));
    h.pass(5000);
  }

  it.each([
    ['left open', undefined],
    ['left open, and read before', ON],
  ])('says nothing of it by what it has shown all along: %s', async (_, first) => {
    const h = harness();
    await older(h, OFF, first);
    expect(await say(h, ON)).toMatchObject({ ok: true, value: { older: true, finding: { state: 'refused' } } });
    expect(await known(h)).toMatchObject({ state: 'refused' });
    expect(await known(h)).not.toHaveProperty('drift');
  });

  it('nor that it refuses, when it has been allowed since', async () => {
    const h = harness();
    await older(h, ON);
    await say(h, OFF);
    expect(await known(h)).toMatchObject({ state: 'allowed' });
  });

  it('nor where it came out of a cache, whenever it was loaded', async () => {
    const h = harness();
    await say(h, OFF, h.from(2));
    h.pass(5000);
    h.from(1);
    expect(await say(h, ON, h.from(1, { loadedAt: 0 }))).toMatchObject({ value: { older: true } });
    expect(await known(h)).toMatchObject({ state: 'refused' });
  });

  it.each<[string, Partial<Extract<PageMessage, { type: 'page/found' }>>]>([
    ['the page was seen to move it', { moved: true }],
    ['the person was seen to press it', { byHand: true }],
    ['the app drew it since', { drawn: 1000 }],
  ])('says how it stands where %s', async (_, more) => {
    const h = harness();
    await older(h);
    expect(await say(h, { ...ON, ...more })).not.toHaveProperty('value.older');
    expect(await known(h)).toMatchObject({ state: 'allowed' });
  });

  it('says nothing of it by what comes into sight late, when it had nothing to read before', async () => {
    const h = harness();
    await older(h);
    expect(await say(h, { ...ON, seen: unclear })).toMatchObject({ value: { older: true } });
    expect(await say(h, ON)).toMatchObject({ value: { older: true } });
    expect(await known(h)).toMatchObject({ state: 'refused' });
    expect(await say(h, BEGIN)).toMatchObject({ detail: 'older-page' });
  });

  it('is not one that was loaded after that one, however late that one tells', async () => {
    const h = harness();
    h.from(1);
    h.pass(3000);
    h.from(2);
    h.pass(1000);
    await say(h, ON);
    await say(h, OFF, h.from(2));
    expect(await known(h)).toMatchObject({ state: 'refused' });
    // But what the person or the page moves later is newer than both.
    h.pass(1000);
    await say(h, { ...ON, byHand: true });
    expect(await say(h, OFF, h.from(2))).toMatchObject({ value: { older: true } });
    expect(await known(h)).toMatchObject({ state: 'allowed', by: 'hand' });
  });

  it('says how it stands where it is the one that was read last, and in another cookie store', async () => {
    const h = harness();
    await older(h);
    await say(h, ON, h.from(2));
    expect(await known(h)).toMatchObject({ state: 'allowed', drift: { refused: expect.any(String) } });
    await say(h, OFF, h.from(2));
    await say(h, ON, h.from(1, { store: 'firefox-container-1' }));
    expect(await known(h)).toMatchObject({ state: 'allowed' });
  });

  it('is seen no later time by looking at it again, however late', async () => {
    const h = harness();
    await say(h, OFF);
    h.pass(3_600_000);
    await say(h, OFF);
    expect(await known(h)).toMatchObject({ state: 'refused', strength: 'seen' });
    await say(h, OFF, h.from(2));
    expect(await known(h)).toMatchObject({ strength: 'seen' });
    h.pass(3_600_000);
    h.load(2);
    await say(h, OFF, h.from(2));
    expect(await known(h)).toMatchObject({ strength: 'still' });
  });

  it('presses nothing that stands as it should by now', async () => {
    const h = harness();
    await older(h);
    expect(await say(h, BEGIN)).toMatchObject({ refused: 'too-late', detail: 'older-page' });
    expect(await change(h)).toBeUndefined();
    h.load(1);
    expect(await say(h, BEGIN)).toMatchObject({ ok: true });
  });
});

describe('two pages of one setting', () => {
  it('do not press it at once: each press might take the other one back', async () => {
    const h = harness();
    await say(h, BEGIN, h.from(1));
    expect(await say(h, BEGIN, h.from(2))).toMatchObject({ refused: 'too-late', detail: 'under-way' });
    await say(h, PRESSED, h.from(1));
    await say(h, ACTED, h.from(1));
    expect(await say(h, BEGIN, h.from(2))).toMatchObject({ refused: 'too-late', detail: 'under-way' });
    expect(await change(h, 2)).toBeUndefined();
    // In another cookie store it is another account's.
    expect(await say(h, BEGIN, h.from(3, { store: 'firefox-container-1' }))).toMatchObject({ ok: true });
  });

  it.each<[string, (h: H) => unknown]>([
    ['that one was closed', (h) => h.closeTab(1)],
    ['it began long ago', (h) => h.pass(121_000)],
  ])('press it one after the other: %s', async (_, happens) => {
    const h = harness();
    await say(h, BEGIN, h.from(1));
    await say(h, PRESSED, h.from(1));
    await happens(h);
    expect(await say(h, BEGIN, h.from(2))).toMatchObject({ ok: true });
  });
});

describe('the next page in the tab', () => {
  it('is loaded once more, by its address where it may be the answer to a form, and no other page is', async () => {
    const h = harness();
    await pressedOff(h);
    expect(await say(h, { type: 'change/confirm', id: 1 }, h.from(2))).toMatchObject({ refused: 'unknown-change' });
    h.load(1);
    await taskIn(h);
    expect(await say(h, { type: 'change/confirm', id: 1, answer: true })).toEqual({ ok: true, value: 'here' });
    expect(h.told.at(-1)).toBe(`load anew 1 at ${PAGE}`);
    await taskIn(h);
    await say(h, CONFIRMS);
    expect(await change(h)).toMatchObject({ step: 'confirmed' });
    expect(await say(h, { type: 'change/confirm', id: 1 })).toMatchObject({ refused: 'unknown-change' });
  });
});

describe('the person’s own press before the page is loaded anew', () => {
  const ON_BY_HAND: PageMessage = { type: 'change/confirm', id: 1, hand: before };

  it('that takes it back ends the change, and nothing is loaded or pressed', async () => {
    const h = harness();
    await pressedOff(h);
    expect(await say(h, ON_BY_HAND)).toEqual({ ok: true, value: 'none' });
    expect(await change(h)).toMatchObject({ step: 'failed', why: 'interrupted', hand: true, presses: 1 });
    expect(h.told).not.toContain('load anew 1');
  });

  it('that leaves it as it was to be is on the receipt, and there is no second attempt', async () => {
    const h = harness();
    await pressedOff(h);
    expect(await say(h, { ...ON_BY_HAND, hand: off })).toEqual({ ok: true, value: 'here' });
    for (let times = 0; times < 2; times++) {
      h.pass(10);
      h.load(1);
      await taskIn(h);
      expect(await say(h, { ...CONFIRMS, seen: before })).not.toHaveProperty('value.again');
    }
    expect(await change(h)).toMatchObject({ step: 'failed', why: 'not-kept', hand: true });
  });
});
