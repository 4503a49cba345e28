import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/round/clock.ts';
import { COURTESY, FRESH } from '../../../src/round/lanes.ts';
import type { Round } from '../../../src/round/schema.ts';
import { harness, PAGE, REF } from './harness.ts';

const job = { ref: REF, url: PAGE, task: 'look' } as const;
/** Of the same service. */
const sister = { ...job, ref: { ...REF, setting: 'objection-form' }, url: 'https://www.linkedin.com/other' };
const other = {
  ...job,
  ref: { service: 'chatgpt', setting: 'improve-model' },
  url: 'https://chatgpt.com/#settings/DataControls',
};
const third = { ...job, ref: { service: 'github', setting: 'copilot' }, url: 'https://github.com/settings/copilot' };
const steps = (h: ReturnType<typeof harness>) =>
  h
    .round()
    ?.visits.map(({ step }) => step)
    .join(' ');
const opened = (h: ReturnType<typeof harness>) => h.told.filter((line) => /^(?:open|navigate)/u.test(line));

describe('a round on its stage', () => {
  it('writes each step down before the browser is told, with something to wake it first of all', async () => {
    const h = harness();
    await h.rounds.start([job, other], 3);
    expect(h.written).toEqual(['running: open ahead', 'running: open ahead', 'running: open ahead']);
    expect(h.told).toEqual([`alarm ${LIMITS.loaded / 1000}s`, `open ${PAGE}`, `open behind 10 ${other.url}`]);
    expect(h.round()).toMatchObject({
      windowId: 10,
      tabId: 100,
      openerWindowId: 3,
      visits: [{ tabId: 100 }, { tabId: 101 }],
    });
    expect((await h.rounds.under())?.id).toBe('round-1');
  });

  it('goes on in the tab that loaded ahead, and closes the window at the end', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    await h.ends(REF, { state: 'refused' });
    expect(await h.page(101).rested(other.ref)).toBe(true);
    expect(h.told).toContain('activate 101');
    await h.page(999).finds(h.finding('refused', other.ref));
    expect(h.round()?.step).toBe('running');
    await h.page(101).finds(h.finding('locked', { ...other.ref, fixed: 'allowed', account: 'x' }));
    expect(h.round()).toMatchObject({
      step: 'ended',
      settled: true,
      visits: [{}, { state: 'locked', fixed: 'allowed', account: 'x' }],
    });
    expect([h.told.slice(-3), (await h.rounds.under())?.id]).toEqual([
      ['close 10', 'present undefined', 'no alarm'],
      undefined,
    ]);
  });

  it('knows which visit a tab is on, and that other tabs are on none', async () => {
    const h = harness();
    expect(await h.rounds.visitOf(h.page(100).where)).toBeUndefined();
    await h.rounds.start([job]);
    expect(await h.rounds.visitOf(h.page(100).where)).toMatchObject({ ref: REF });
    expect(await h.rounds.visitOf(h.page(5).where)).toBeUndefined();
  });

  it('gives up a page that does not come, stores that, and goes on', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    h.pass(LIMITS.open - 1000);
    await h.rounds.tick();
    expect(h.told.at(-1)).toBe('alarm 1s');
    h.pass(1000);
    await h.rounds.tick();
    expect((await h.store.read()).findings.get('linkedin/genai-improvement')).toMatchObject({
      state: 'unclear',
      reason: 'not-ready',
    });
    expect(steps(h)).toBe('done open');
  });

  it('does not wait that long for a page that has loaded and takes no task', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    h.pass(LIMITS.loaded);
    await h.rounds.tick();
    expect([steps(h), h.told.at(-1)]).toEqual(['open ahead', 'alarm 3s']);
    h.tab('loaded');
    await h.rounds.tick();
    expect(h.round()?.visits).toMatchObject([{ reason: 'not-ready' }, { step: 'ahead' }]);
    await h.page(101).takes(other.ref);
    h.pass(LIMITS.ahead);
    await h.rounds.tick();
    expect([steps(h), h.told.includes('activate 101')]).toEqual(['done working', true]);
  });

  it('says that the page led to another site, where the browser does not tell which', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    h.pass(LIMITS.loaded);
    h.tab('elsewhere');
    await h.rounds.tick();
    expect(h.round()?.visits).toMatchObject([{ state: 'unclear', reason: 'left-site' }, { step: 'ahead' }]);
    expect((await h.store.read()).findings.get('linkedin/genai-improvement')).toMatchObject({ reason: 'left-site' });
    // Without a network there is another reason for it.
    h.online(false);
    h.pass(LIMITS.ahead);
    await h.rounds.tick();
    await h.rounds.tick();
    expect(h.round()).toMatchObject({ step: 'stopped' });
  });

  it('stops when the browser has no network, with what is known left as it is', async () => {
    const h = harness();
    await h.rounds.start([job, other, third]);
    await h.ends(REF, { state: 'refused' });
    h.online(false);
    h.tab('loaded');
    await h.rounds.tick();
    expect(steps(h)).toBe('done ahead ahead');
    // Their time in hidden tabs is over, and nothing was heard of them.
    h.pass(LIMITS.ahead);
    await h.rounds.tick();
    await h.rounds.tick();
    expect(h.round()).toMatchObject({
      step: 'stopped',
      why: 'offline',
      visits: [{ state: 'refused' }, { reason: 'interrupted' }, { step: 'waiting' }],
    });
    expect(await h.rounds.rest()).toBe(true);
  });

  it('calls a page that took its task and fell silent interrupted', async () => {
    const h = harness();
    await h.rounds.start([job]);
    await h.page(100).takes(REF);
    h.pass(LIMITS.working);
    await h.rounds.tick();
    expect((await h.store.read()).findings.get('linkedin/genai-improvement')).toMatchObject({
      state: 'unclear',
      reason: 'interrupted',
    });
    expect(h.round()?.step).toBe('ended');
  });

  it('believes what the page had told before this could be written down', async () => {
    const h = harness();
    await h.rounds.start([job]);
    await h.page(100).takes(REF);
    h.pass(10);
    await h.store.found(h.finding('refused', { account: 'x' }));
    h.pass(LIMITS.working);
    await h.rounds.tick();
    expect(h.round()?.visits).toMatchObject([{ step: 'done', state: 'refused', account: 'x' }]);
    expect([...(await h.store.read()).findings.values()]).toMatchObject([{ state: 'refused' }]);
  });

  it('does not take what stood there before a change for what it came to', async () => {
    const h = harness();
    await h.rounds.start([{ ...job, task: 'refuse' }]);
    await h.store.found(h.finding('allowed'));
    await h.store.begin({
      ...REF,
      kind: 'refuse',
      origin: 'https://www.linkedin.com',
      path: '/',
      version: '1',
      before: { state: 'allowed', at: h.now().toISOString() },
    });
    await h.page(100).takes(REF, 1);
    h.pass(LIMITS.working);
    await h.rounds.tick();
    expect(h.round()?.visits).toMatchObject([{ state: 'unclear', reason: 'interrupted', change: 1 }]);
  });

  it('nor when the change has ended since, and its reading could not be stored', async () => {
    const h = harness();
    await h.rounds.start([{ ...job, task: 'refuse' }]);
    await h.store.found(h.finding('allowed'));
    h.pass(10);
    await h.store.begin({
      ...REF,
      kind: 'refuse',
      origin: 'https://www.linkedin.com',
      path: '/',
      version: '1',
      before: { state: 'allowed', at: h.now().toISOString() },
    });
    await h.page(100).takes(REF, 1);
    h.pass(10);
    await h.store.update(1, { step: 'confirmed', reloaded: { state: 'refused', at: h.now().toISOString() } });
    h.pass(LIMITS.working);
    await h.rounds.tick();
    expect(h.round()?.visits).toMatchObject([{ state: 'unclear', reason: 'interrupted', change: 1 }]);
  });

  it('does nothing on a wake without a round', async () => {
    const h = harness();
    await h.rounds.tick();
    await h.rounds.stop();
    await h.rounds.show();
    await h.rounds.closed(100);
    await h.page(100).takes(REF);
    await h.page(100).turnedAway(REF, 503);
    await h.rounds.adopt();
    await h.rounds.browserStarted();
    await h.rounds.storeFailed(100);
    expect([
      await h.rounds.pause(),
      await h.rounds.resume(),
      await h.rounds.skip(REF),
      await h.rounds.rest(),
      await h.rounds.signedIn(),
    ]).toEqual([false, false, 'no-round', false, false]);
    expect([h.told, h.area.items]).toEqual([[], {}]);
  });

  it('ends when the person closes its tab, and not when another is closed', async () => {
    const h = harness();
    await h.rounds.start([job]);
    await h.rounds.closed(5);
    expect(h.round()?.step).toBe('running');
    await h.rounds.closed(100);
    expect(h.round()).toMatchObject({
      step: 'stopped',
      why: 'window-closed',
      visits: [{ state: 'unclear', reason: 'interrupted' }],
    });
  });

  it('ends when the person says stop', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    await h.rounds.show();
    await h.rounds.stop();
    expect([h.round()?.step, h.round()?.why, h.told.includes('show 10'), h.told.includes('close 10')]).toEqual([
      'stopped',
      'person',
      true,
      true,
    ]);
  });

  it('stops the one under way when another begins', async () => {
    const h = harness();
    await h.rounds.start([job]);
    await h.rounds.start([other]);
    expect(h.told.filter((line) => /open|close|present/u.test(line))).toEqual([
      `open ${PAGE}`,
      'close 10',
      `open ${other.url}`,
    ]);
    expect((await h.store.read()).pastRounds).toMatchObject([
      { round: 'round-1', step: 'stopped', why: 'another-round' },
    ]);
  });

  it('ends with the truth when the browser opens no window, or the window is gone', async () => {
    const h = harness();
    h.fail(true);
    await h.rounds.start([job]);
    expect(h.round()).toMatchObject({
      step: 'stopped',
      why: 'no-window',
      visits: [{ state: 'unclear', reason: 'interrupted' }],
    });
    h.fail(false);
    await h.rounds.start([other, third]);
    await h.page(101).rested(third.ref);
    h.fail(true);
    await h.ends(other.ref, { state: 'allowed' });
    expect(h.round()).toMatchObject({
      step: 'stopped',
      why: 'window-closed',
      visits: [{ state: 'allowed' }, { reason: 'interrupted' }],
    });
  });

  it('does not open what the browser does not let it read, says so, and goes on', async () => {
    const h = harness();
    h.unreadable.add(PAGE);
    await h.rounds.start([job, sister]);
    expect(opened(h)).toEqual([`open ${sister.url}`]);
    expect(h.round()?.visits).toMatchObject([
      { step: 'done', state: 'unclear', reason: 'no-permission' },
      { step: 'open' },
    ]);
    expect((await h.store.read()).findings.get('linkedin/genai-improvement')).toMatchObject({
      reason: 'no-permission',
    });
    h.unreadable.add(sister.url);
    await h.rounds.stop();
    h.pass(COURTESY);
    await h.rounds.start([job, sister]);
    expect(h.round()?.step).toBe('ended');
  });

  it('ends a visit whose page may not be read any more, at once', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    await h.page(100).takes(REF);
    h.unreadable.add(PAGE);
    await h.rounds.tick();
    expect(h.round()?.visits).toMatchObject([{ state: 'unclear', reason: 'no-permission' }, { step: 'ahead' }]);
  });

  it('keeps what it did among the past rounds, and nothing of a confirmation aside', async () => {
    const h = harness();
    await h.rounds.start([{ ...job, task: 'refuse' }, other]);
    await h.store.begin({
      ...REF,
      kind: 'refuse',
      round: 'round-1',
      origin: 'https://www.linkedin.com',
      path: '/',
      version: '1',
      before: { state: 'allowed', at: h.now().toISOString() },
    });
    await h.store.update(1, { step: 'confirmed' });
    await h.ends(REF, { state: 'refused', change: 1 });
    h.pass(1000);
    await h.ends(other.ref, { state: 'locked', fixed: 'allowed' });
    await h.rounds.startAside([third]);
    await h.ends(third.ref, { state: 'refused' });
    expect((await h.store.read()).pastRounds).toEqual([
      {
        id: 1,
        round: 'round-1',
        task: 'refuse',
        startedAt: '2026-11-24T09:00:00.000Z',
        endedAt: '2026-11-24T09:00:01.000Z',
        step: 'ended',
        planned: 2,
        done: 2,
        allowed: 1,
        refused: 1,
        other: 0,
        changes: [1],
      },
    ]);
  });
});

describe('pages that load ahead', () => {
  const fourth = { ...job, ref: { service: 'x', setting: 'grok-training' }, url: 'https://x.com/settings/grok' };
  const signIn = 'https://chatgpt.com/auth/login';

  it('are shown when they have rested, and the one in front was read', async () => {
    const h = harness();
    await h.rounds.start([job, other, third]);
    expect(await h.page(102).rested(third.ref)).toBe(false);
    expect(await h.rounds.visitOf(h.page(102).where)).toMatchObject({ step: 'ready', ref: third.ref });
    // Said of another setting, or in a tab that is none of the round's, it changes nothing.
    expect([await h.page(101).rested(REF), await h.page(7).rested(other.ref)]).toEqual([false, false]);
    await h.ends(REF, { state: 'refused' });
    expect([steps(h), h.told.at(-1)]).toEqual(['done ahead working', 'activate 102']);
  });

  it('leave the front while they rest, to whatever is ready', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    await h.page(100).takes(REF);
    expect(await h.page(100).rests(REF)).toBe(false);
    expect([steps(h), h.told.includes('activate 101')]).toEqual(['resting ahead', false]);
    expect(await h.page(101).rested(other.ref)).toBe(true);
    expect([steps(h), h.told.at(-1)]).toEqual(['resting working', 'activate 101']);
    expect(await h.page(100).rested(REF)).toBe(false);
    await h.ends(other.ref, { state: 'allowed' });
    expect([steps(h), h.told.at(-1)]).toEqual(['working done', 'activate 100']);
    expect([await h.page(100).rests(REF), await h.page(5).rests(REF)]).toEqual([true, false]);
  });

  it('end no visit out of turn, and press only in front', async () => {
    const h = harness();
    await h.rounds.start([{ ...job, task: 'refuse' }, other]);
    await h.page(101).finds(h.finding('refused', other.ref));
    expect(steps(h)).toBe('open resting');
    const before = h.told.length;
    expect(await h.page(101).mayBegin(other.ref)).toBe(false);
    expect(h.told.slice(before)).not.toContain('activate 101');
    expect(await h.page(100).mayBegin(REF)).toBe(true);
    expect(h.told.at(-1)).toBe('activate 100');
    h.fail(true);
    expect(await h.page(100).mayBegin(REF)).toBe(false);
  });

  it('take the tabs of visits that are over, and one that the person closes is let go of', async () => {
    const h = harness();
    await h.rounds.start([{ ...job, task: 'refuse' }, other, third, fourth]);
    await h.page(101).rested(other.ref);
    await h.ends(REF, { state: 'refused' });
    expect([steps(h), h.told.slice(-2)]).toEqual([
      'done working ahead ahead',
      ['activate 101', `navigate 100 ${fourth.url}`],
    ]);
    await h.page(102).rested(third.ref);
    await h.ends(other.ref, { state: 'refused' });
    expect(h.round()).toMatchObject({ tabId: 102, spare: [101] });
    await h.rounds.closed(101);
    expect([h.round()?.step, h.round()?.spare]).toEqual(['running', undefined]);
    await h.rounds.closed(100);
    expect(h.round()).toMatchObject({
      step: 'stopped',
      why: 'window-closed',
      visits: [{}, {}, {}, { step: 'waiting' }],
    });
  });

  it('are closed at the end too when another could not be opened beside them', async () => {
    const h = harness();
    h.unopenable.add(other.url);
    await h.rounds.start([job, other, third]);
    expect([h.round()?.why, h.closedTabs]).toEqual(['window-closed', [100, 101]]);
  });

  it('are opened in tabs of their own when the one they were to take is gone', async () => {
    const h = harness();
    await h.rounds.start([{ ...job, task: 'refuse' }, other, third, fourth]);
    h.lost.add(100);
    await h.page(101).rested(other.ref);
    await h.ends(REF, { state: 'refused' });
    expect([steps(h), h.told.at(-1)]).toEqual(['done working ahead ahead', `open behind 10 ${fourth.url}`]);
    expect(h.round()).toMatchObject({ step: 'running', visits: [{}, {}, {}, { tabId: 103 }] });
    await h.rounds.closed(100);
    expect(h.round()?.step).toBe('running');
  });

  it('are believed to be signed out when they still are as they are shown', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    await h.rounds.ledToSignIn(h.page(101).where, other.ref, `${signIn}?next=%2Fsettings#top`);
    expect([steps(h), (await h.store.read()).findings.size]).toEqual(['open ready', 0]);
    h.addresses.set(101, `${signIn}?next=%2F`);
    h.tab('loaded');
    await h.ends(REF, { state: 'refused' });
    expect(h.round()).toMatchObject({ step: 'ended', visits: [{}, { state: 'signed-out' }] });
    expect((await h.store.read()).findings.get('chatgpt/improve-model')).toMatchObject({
      state: 'signed-out',
      path: '/auth/login',
    });
  });

  it('are looked at once more too when they had rested before they led to a sign-in page', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    await h.page(101).rested(other.ref);
    h.load(101);
    await h.rounds.ledToSignIn(h.page(101).where, other.ref, signIn);
    h.addresses.set(101, signIn);
    h.tab('loaded');
    await h.ends(REF, { state: 'refused' });
    expect(h.round()).toMatchObject({ step: 'ended', visits: [{}, { state: 'signed-out' }] });
  });

  it('are opened anew when they have gone on from there', async () => {
    for (const url of [other.url, undefined]) {
      const h = harness();
      await h.rounds.start([job, other]);
      await h.rounds.ledToSignIn(h.page(101).where, other.ref, signIn);
      if (url !== undefined) h.addresses.set(101, url);
      h.tab('loaded');
      h.pass(1);
      await h.ends(REF, { state: 'refused' });
      expect([steps(h), h.told.at(-1)]).toEqual(['done open', `navigate 101 ${other.url}`]);
      expect((await h.store.read()).findings.size).toBe(0);
    }
  });

  it('are loaded anew when they have waited for long, and what they told before does not count', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    const old = h.page(101);
    await old.rested(other.ref);
    await h.page(100).takes(REF);
    h.pass(FRESH);
    await h.ends(REF, { state: 'refused' });
    expect([steps(h), h.told.slice(-2)]).toEqual(['done open', ['activate 101', `navigate 101 ${other.url}`]]);
    await old.finds(h.finding('refused', other.ref));
    expect(steps(h)).toBe('done open');
  });

  it('end with the round when one is gone, and alone when it may not be read any more', async () => {
    const h = harness();
    await h.rounds.start([job, other, third]);
    h.unreadable.add(other.url);
    await h.rounds.tick();
    expect(h.round()?.visits).toMatchObject([{ step: 'open' }, { reason: 'no-permission' }, { step: 'ahead' }]);
    h.lost.add(102);
    await h.rounds.tick();
    expect(h.round()).toMatchObject({ step: 'stopped', why: 'window-closed' });
  });

  it('all end that may not be read any more, and are not shown', async () => {
    const h = harness();
    await h.rounds.start([{ ...job, task: 'refuse' }, other, third]);
    await h.page(101).rested(other.ref);
    for (const { url } of [other, third]) h.unreadable.add(url);
    await h.rounds.tick();
    expect(h.round()?.visits).toMatchObject([
      { step: 'open' },
      { step: 'done', reason: 'no-permission' },
      { step: 'done', reason: 'no-permission' },
    ]);
    h.unreadable.add(PAGE);
    await h.rounds.tick();
    expect(h.round()).toMatchObject({ step: 'ended' });
    expect([...(await h.store.read()).findings.values()].map(({ reason }) => reason)).toEqual(
      Array(3).fill('no-permission'),
    );
  });

  it('are not shown either when nobody has heard yet that access was taken', async () => {
    const h = harness();
    await h.rounds.start([{ ...job, task: 'refuse' }, { ...other, task: 'refuse' }, third]);
    await h.page(101).rested(other.ref);
    h.unreadable.add(other.url);
    await h.ends(REF, { state: 'refused' });
    expect(h.round()?.visits).toMatchObject([{}, { step: 'done', reason: 'no-permission' }, { step: 'ahead' }]);
    expect(h.told).not.toContain('activate 101');
    expect(await h.page(101).mayBegin(other.ref)).toBe(false);
  });

  it('are loaded by the next background where this one may not have come to it', async () => {
    const h = harness();
    await h.rounds.start([job, other, third]);
    await h.page(102).rested(third.ref);
    h.kill();
    await h.rounds.tick();
    await h.rounds.tick();
    expect(opened(h).slice(3)).toEqual([`navigate 100 ${PAGE}`, `navigate 101 ${other.url}`]);
    expect(steps(h)).toBe('open ahead ready');
  });

  it('follow the one tab of a round from before there were any', async () => {
    const h = harness();
    await h.rounds.start([job]);
    const { visits = [], ...round } = h.round() ?? {};
    const [first] = visits;
    if (!first) throw new Error('no visit');
    const { tabId: _tabId, ...old } = first;
    h.stored({
      ...round,
      visits: [
        { ...old, step: 'working' },
        { ...other, step: 'waiting' },
      ],
    } as Round);
    h.kill();
    await h.rounds.tick();
    expect([steps(h), h.told.at(-1)]).toEqual(['working ahead', `open behind 10 ${other.url}`]);
    await h.page(100).finds(h.finding('refused'));
    await h.page(101).rested(other.ref);
    await h.ends(other.ref, { state: 'allowed' });
    expect([h.round()?.step, h.told.includes('close 10')]).toEqual(['ended', true]);
  });
});

describe('the gap between two visits to one service', () => {
  it('is waited for, and then the next is opened', async () => {
    const h = harness();
    await h.rounds.start([job, sister]);
    await h.ends(REF, { state: 'refused' });
    expect([steps(h), h.told.at(-1)]).toEqual(['done waiting', `alarm ${COURTESY / 1000}s`]);
    h.pass(COURTESY - 1);
    await h.rounds.tick();
    expect(steps(h)).toBe('done waiting');
    h.pass(1);
    await h.rounds.tick();
    expect(h.told.at(-1)).toBe(`navigate 100 ${sister.url}`);
  });

  it('ends with the round when the person closes the tab that is shown', async () => {
    const h = harness();
    await h.rounds.start([job, sister]);
    await h.ends(REF, { state: 'refused' });
    await h.rounds.closed(100);
    expect(h.round()).toMatchObject({ step: 'stopped', why: 'window-closed' });
  });

  it('is kept between two rounds', async () => {
    const h = harness();
    await h.rounds.start([job]);
    await h.ends(REF, { state: 'allowed' });
    await h.rounds.start([{ ...job, task: 'refuse' }]);
    expect(steps(h)).toBe('waiting');
    h.pass(COURTESY);
    await h.rounds.tick();
    expect([steps(h), opened(h).length]).toEqual(['open', 2]);
  });
});

describe('a pause', () => {
  it('lets the visit under way end, keeps the window, and goes on when told', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    expect(await h.rounds.pause()).toBe(true);
    expect(h.told.at(-1)).toBe(`alarm ${LIMITS.loaded / 1000}s`);
    await h.ends(REF, { state: 'refused' });
    expect([steps(h), h.told.at(-1), h.told.includes('close 10')]).toEqual(['done ahead', 'no alarm', false]);
    expect(await h.page(101).rested(other.ref)).toBe(false);
    await h.rounds.tick();
    expect(steps(h)).toBe('done ready');
    expect(await h.rounds.resume()).toBe(true);
    expect([steps(h), h.told.at(-1)]).toEqual(['done working', 'activate 101']);
  });

  it('is not for a confirmation aside', async () => {
    const h = harness();
    await h.rounds.startAside([job]);
    expect([await h.rounds.pause(), await h.rounds.skip(REF)]).toEqual([false, 'no-round']);
  });
});

describe('leaving a setting out', () => {
  it('does not tell its hidden page that it is shown, and tells it that its visit is over', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    const { where } = h.page(101);
    const over = { front: false, over: true };
    await h.rounds.working(where, other.ref);
    expect(await h.rounds.rested(where, other.ref)).toEqual({ front: false });
    await h.rounds.skip(other.ref);
    expect([await h.rounds.rested(where, other.ref), await h.rounds.rests(where, other.ref)]).toEqual([over, over]);
    await h.rounds.stop();
    expect(await h.rounds.rested(where, other.ref)).toEqual(over);
    expect(await h.rounds.rested(h.page(7).where, other.ref)).toEqual(over);
  });

  it('opens the next, and nothing is known of it', async () => {
    const h = harness();
    await h.rounds.start([job, other, third]);
    expect(await h.rounds.skip(third.ref)).toBe('done');
    expect(await h.rounds.skip(REF)).toBe('done');
    expect([steps(h), opened(h).at(-1)]).toEqual(['done ahead done', `open behind 10 ${third.url}`]);
    expect((await h.store.read()).findings.size).toBe(0);
    expect(await h.rounds.skip(REF)).toBe('too-late');
    expect(await h.rounds.skip({ service: 'x', setting: 'grok' })).toBe('no-round');
    await h.ends(other.ref, { state: 'refused' });
    expect((await h.store.read()).pastRounds).toMatchObject([{ planned: 3, done: 1, refused: 1 }]);
  });

  it('comes too late once its page may press', async () => {
    const h = harness();
    await h.rounds.start([{ ...job, task: 'refuse' }, other]);
    expect(await h.page(100).mayBegin(REF)).toBe(true);
    expect(await h.rounds.skip(REF)).toBe('too-late');
    h.kill(); // The page gets no answer then, and does not press.
    expect(await h.rounds.skip(REF)).toBe('done');
    expect(await h.page(100).mayBegin(REF)).toBe(false);
    // Nothing is pressed in a tab that is not shown.
    expect([await h.rounds.mayBegin(h.page(5).where, REF), await h.page(101).mayBegin(other.ref)]).toEqual([
      true,
      false,
    ]);
    await h.page(101).rested(other.ref);
    expect([await h.page(101).mayBegin(other.ref), await h.page(100).mayBegin(other.ref)]).toEqual([true, false]);
    await h.rounds.stop();
    expect(await h.page(101).mayBegin(other.ref)).toBe(false);
    h.restart();
    // Nothing is known of the round any more: what the person opens is theirs, and what was its page is not.
    expect([await h.rounds.mayBegin(h.page(100).where, REF), await h.page(100).mayBegin(REF)]).toEqual([true, false]);
  });
});

describe('a tab of a round that is over', () => {
  it('is the person’s again: what they open in it may be changed, and what was the round’s may not', async () => {
    const h = harness();
    await h.rounds.start([{ ...job, task: 'refuse' }, other]);
    const page = h.page(100);
    await page.takes(REF);
    await h.rounds.stop();
    expect([await page.mayBegin(REF), await h.rounds.mayBegin(page.where, REF)]).toEqual([false, false]);
    h.load(100);
    expect(await h.rounds.mayBegin(h.page(100).where, REF)).toBe(true);
  });

  it('is pressed in no more while another round is under way', async () => {
    const h = harness();
    await h.rounds.start([{ ...job, task: 'refuse' }]);
    const page = h.page(100);
    await page.takes(REF);
    // Its tab was not closed.
    await h.rounds.start([other]);
    const last = h.round();
    if (last) h.stored({ ...last, tabId: 500, visits: last.visits.map((visit) => ({ ...visit, tabId: 500 })) });
    expect(await page.mayBegin(REF)).toBe(false);
  });
});

describe('a visit whose page goes to another address without a load', () => {
  const moved = (h: ReturnType<typeof harness>, tabId: number, ref = REF) => h.rounds.strayed(h.page(tabId).where, ref);

  it('ends in a moment, with the reason', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    await h.page(100).takes(REF);
    await moved(h, 100);
    expect(h.told.at(-1)).toBe(`alarm ${LIMITS.left / 1000}s`);
    h.pass(LIMITS.left);
    await h.rounds.tick();
    expect(h.round()?.visits).toMatchObject([
      { step: 'done', state: 'unclear', reason: 'moved-on' },
      { step: 'ahead' },
    ]);
    expect(h.round()?.visits[0]).not.toHaveProperty('left');
    expect((await h.store.read()).findings.get('linkedin/genai-improvement')).toMatchObject({ reason: 'moved-on' });
  });

  it('goes on when it comes back meanwhile', async () => {
    const h = harness();
    await h.rounds.start([job]);
    await h.page(100).takes(REF);
    await moved(h, 100);
    await h.page(100).takes(REF);
    h.pass(LIMITS.left);
    await h.rounds.tick();
    expect(h.round()?.visits).toMatchObject([{ step: 'working' }]);
    expect(h.round()?.visits[0]).not.toHaveProperty('left');
  });

  it('is shown first when it is hidden, and then ends', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    await h.page(101).takes(other.ref);
    await moved(h, 101, other.ref);
    await h.ends(REF, { state: 'refused' });
    expect([steps(h), h.told.slice(-2)]).toEqual([
      'done working',
      ['activate 101', `alarm ${LIMITS.left / 1000}s`].toReversed(),
    ]);
    h.pass(LIMITS.left);
    await h.rounds.tick();
    expect(h.round()?.visits[1]).toMatchObject({ step: 'done', reason: 'moved-on' });
  });

  it('is not ended once it may press, nor by a page that is left over', async () => {
    const h = harness();
    await h.rounds.start([{ ...job, task: 'refuse' }]);
    await h.page(100).mayBegin(REF);
    const { where } = h.page(100);
    await moved(h, 100);
    h.kill();
    await h.rounds.working(where, REF, 1);
    await moved(h, 100);
    await h.rounds.strayed({ ...where, document: 'before' }, REF);
    expect(h.round()?.visits[0]).not.toHaveProperty('left');
  });
});

describe('a service that turns a visit away', () => {
  it('is left alone, and said so', async () => {
    const h = harness();
    await h.rounds.start([job, sister, other]);
    await h.page(5).turnedAway(REF, 503);
    expect(steps(h)).toBe('open waiting ahead');
    await h.page(100).turnedAway(REF, 503);
    expect(h.round()?.visits).toMatchObject([
      { reason: 'turned-away' },
      { reason: 'turned-away', leftAlone: true },
      { step: 'ahead' },
    ]);
    expect([...(await h.store.read()).findings.values()]).toMatchObject([
      { setting: REF.setting, state: 'unclear', reason: 'turned-away', detail: 'HTTP 503' },
    ]);
  });

  it('is not said twice', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    await h.store.found(h.finding('unclear', { reason: 'turned-away', detail: 'challenge 403' }));
    await h.page(100).turnedAway(REF, 403);
    expect([...(await h.store.read()).findings.values()]).toMatchObject([{ detail: 'challenge 403' }]);
  });
});

describe('signing in', () => {
  it('is waited for, once for each service, and goes on at the word of the person', async () => {
    const h = harness();
    await h.rounds.signIn([job, sister, other]);
    await h.ends(REF, { state: 'signed-out' });
    await h.page(100).turnedAway(REF, 403);
    expect([steps(h), h.told[0]]).toEqual(['open waiting waiting', `alarm ${LIMITS.patient / 1000}s`]);
    h.pass(1);
    expect(await h.rounds.signedIn()).toBe(true);
    expect(h.told.slice(-3)).toEqual([`alarm ${LIMITS.loaded / 1000}s`, 'activate 100', `navigate 100 ${PAGE}`]);
    expect(await h.rounds.signedIn()).toBe(false);
    await h.ends(REF, { state: 'allowed' });
    expect(h.round()?.visits).toMatchObject([
      { state: 'allowed' },
      { step: 'waiting' },
      { step: 'open', patient: true },
    ]);
    expect(h.round()?.visits[1]).not.toHaveProperty('patient');
  });

  it('is not disturbed by a new background', async () => {
    const h = harness();
    await h.rounds.signIn([job]);
    h.kill();
    h.tab('loaded');
    h.pass(LIMITS.open);
    await h.rounds.tick();
    expect([steps(h), opened(h).length]).toEqual(['open', 1]);
    h.restart();
    await h.rounds.adopt();
    expect([steps(h), opened(h).length]).toEqual(['open', 1]);
    expect(await h.rounds.signedIn()).toBe(true);
  });

  it('that came to nothing says nothing new', async () => {
    const h = harness();
    await h.rounds.signIn([job]);
    h.pass(LIMITS.patient);
    await h.rounds.tick();
    expect([h.round()?.step, (await h.store.read()).findings.size]).toEqual(['ended', 0]);
  });
});

describe('the rest of a round that was stopped', () => {
  it('is visited in a new one', async () => {
    const h = harness();
    await h.rounds.start([job, { ...other, task: 'undo', of: 4 }, third], 3);
    await h.ends(REF, { state: 'refused' });
    expect(await h.rounds.rest()).toBe(false);
    await h.rounds.stop();
    h.pass(COURTESY);
    expect(await h.rounds.rest(7)).toBe(true);
    expect(h.round()).toMatchObject({
      id: 'round-2',
      step: 'running',
      openerWindowId: 7,
      visits: [
        { ref: other.ref, task: 'undo', of: 4, step: 'open' },
        { ref: third.ref, task: 'look' },
      ],
    });
    await h.ends(other.ref, { state: 'allowed' });
    await h.ends(third.ref, { state: 'allowed' });
    expect(await h.rounds.rest()).toBe(false);
  });
});

describe('a background that was killed', () => {
  it('goes on where it was', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    await h.page(100).takes(REF);
    h.kill();
    await h.rounds.tick();
    // Whether it had come to the page that was to load ahead is not known.
    expect([steps(h), opened(h).slice(2)]).toEqual(['working ahead', [`navigate 101 ${other.url}`]]);
    await h.ends(REF, { state: 'refused' });
    expect(steps(h)).toBe('done ahead');
  });

  it('has a page read anew that fell silent over its end, once', async () => {
    const h = harness();
    await h.rounds.start([{ ...job, task: 'refuse' }, other]);
    await h.page(100).confirming(REF, 1);
    h.kill();
    h.pass(LIMITS.confirming);
    await h.rounds.tick();
    expect([steps(h), opened(h).filter((line) => line.endsWith(PAGE))]).toEqual([
      'open ahead',
      [`open ${PAGE}`, `navigate 100 ${PAGE}`],
    ]);
    await h.page(100).takes(REF, 1);
    h.pass(LIMITS.working);
    await h.rounds.tick();
    expect(h.round()?.visits).toMatchObject([{ step: 'done', reason: 'interrupted', change: 1 }, { step: 'open' }]);
  });

  it('has no page read anew that had told all', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    await h.page(100).takes(REF);
    await h.store.found(h.finding('refused'));
    h.kill();
    h.pass(LIMITS.working);
    await h.rounds.tick();
    expect(h.round()?.visits).toMatchObject([{ step: 'done', state: 'refused' }, { step: 'open' }]);
  });

  it('goes again where it may not have come to, until its time is over', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    h.kill();
    h.pass(1000);
    await h.rounds.tick();
    await h.rounds.tick();
    expect(opened(h)).toEqual([
      `open ${PAGE}`,
      `open behind 10 ${other.url}`,
      `navigate 100 ${PAGE}`,
      `navigate 101 ${other.url}`,
    ]);
    h.kill();
    h.pass(LIMITS.open - 1000);
    await h.rounds.tick();
    expect(steps(h)).toBe('done open');
  });

  it('finds that the tab is gone', async () => {
    const h = harness();
    await h.rounds.start([job]);
    h.kill();
    h.tab('gone');
    await h.rounds.tick();
    expect(h.round()).toMatchObject({ step: 'stopped', why: 'window-closed' });
  });

  it('does what follows the end when that was not done', async () => {
    const h = harness();
    await h.rounds.start([job]);
    const { settled: _settled, ...running } = h.round() ?? {};
    await h.ends(REF, { state: 'refused' });
    const before = h.told.length;
    await h.rounds.tick();
    expect([running, h.told.length]).toEqual([expect.objectContaining({ step: 'running' }), before]);
    h.unsettle();
    h.kill();
    await h.rounds.tick();
    expect(h.told.slice(before)).toEqual(['close 10', 'present undefined', 'no alarm']);
    expect((await h.store.read()).pastRounds).toHaveLength(1);
  });
});

describe('a browser or an extension that was started anew', () => {
  it('stops a round of before, and touches no window', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    h.restart();
    h.pass(LIMITS.open);
    const before = h.told.length;
    await h.rounds.tick();
    expect([steps(h), await h.rounds.visitOf(h.page(100).where), await h.rounds.asideOf(100)]).toEqual([
      'open ahead',
      undefined,
      undefined,
    ]);
    await h.rounds.browserStarted();
    expect(h.round()).toMatchObject({
      step: 'stopped',
      why: 'browser-closed',
      settled: true,
      visits: [{ reason: 'interrupted' }, { step: 'waiting' }],
    });
    expect(h.told.slice(before)).toEqual(['no alarm']);
    expect((await h.store.read()).pastRounds).toMatchObject([{ why: 'browser-closed', planned: 2, done: 1 }]);
    await h.rounds.adopt();
    expect(await h.rounds.rest()).toBe(true);
  });

  it('says so too when the person begins another before the browser has said that it started', async () => {
    const h = harness();
    await h.rounds.start([job]);
    h.restart();
    await h.rounds.start([other]);
    expect((await h.store.read()).pastRounds).toMatchObject([{ why: 'browser-closed' }]);
    expect(h.told.includes('close 10')).toBe(false);
  });

  it('leaves a round of this browser alone', async () => {
    const h = harness();
    await h.rounds.start([job]);
    await h.rounds.browserStarted();
    await h.rounds.adopt();
    expect([steps(h), opened(h).length]).toEqual(['open', 1]);
  });

  it('opens the page under way anew after an update, whatever it had come to', async () => {
    const h = harness();
    await h.rounds.start([{ ...job, task: 'refuse' }, other]);
    await h.page(100).confirming(REF, 1);
    h.pass(5000);
    h.restart();
    await h.rounds.adopt();
    expect([steps(h), h.told.slice(-4)]).toEqual([
      'open ahead',
      [`alarm ${LIMITS.loaded / 1000}s`, 'activate 100', `navigate 100 ${PAGE}`, `navigate 101 ${other.url}`],
    ]);
    expect(h.round()?.visits[0]).toMatchObject({ change: 1 });
    h.restart();
    h.tab('gone');
    await h.rounds.adopt();
    expect(h.round()).toMatchObject({ step: 'stopped', why: 'window-closed' });
  });

  it('goes on after an update between two visits', async () => {
    const h = harness();
    await h.rounds.start([job, sister]);
    await h.ends(REF, { state: 'refused' });
    h.restart();
    h.pass(COURTESY);
    await h.rounds.adopt();
    expect(steps(h)).toBe('done open');
  });
});

describe('a store that takes nothing more', () => {
  it('begins no round', async () => {
    const h = harness();
    h.full(true);
    await expect(h.rounds.start([job])).rejects.toThrow('quota');
    expect([opened(h), h.round()]).toEqual([[], undefined]);
  });

  it('ends a round, opens nothing further, and says so', async () => {
    const h = harness();
    await h.rounds.start([job, other], 3);
    h.full(true);
    await expect(h.ends(REF, { state: 'refused' })).rejects.toThrow('quota');
    expect([opened(h).length, h.told.slice(-4)]).toEqual([2, ['close 10', 'present 3', 'no alarm', 'full']]);
    expect([await h.rounds.visitOf(h.page(100).where), await h.page(100).mayBegin(other.ref)]).toEqual([
      undefined,
      false,
    ]);
    const before = h.told.length;
    await h.rounds.closed(100);
    await h.rounds.tick();
    expect(h.told.slice(before)).toEqual(['no alarm']);
    h.full(false);
    await h.rounds.tick();
    expect([h.told.slice(before), h.round()?.why, h.round()?.settled]).toEqual([
      ['no alarm', 'no alarm'],
      'store-full',
      true,
    ]);
    expect((await h.store.read()).pastRounds).toMatchObject([{ step: 'stopped', why: 'store-full' }]);
  });

  it('is found out by the next background when nothing could be written', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    h.full(true);
    await expect(h.rounds.stop()).rejects.toThrow('quota');
    h.kill();
    h.full(false);
    h.tab('gone');
    await h.rounds.tick();
    expect(h.round()).toMatchObject({ step: 'stopped', why: 'window-closed' });
  });

  it('of which the page told ends the round, and it can still say why', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    await h.rounds.storeFailed(5);
    expect(h.round()?.step).toBe('running');
    await h.rounds.storeFailed(100);
    expect(h.round()).toMatchObject({ step: 'stopped', why: 'store-full', settled: true });
  });

  it('ends a round when a visit came to nothing and not even that can be kept', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    h.area.refuse = 'set';
    h.pass(LIMITS.open);
    await h.rounds.tick();
    expect([h.round()?.step, h.round()?.why, opened(h).length]).toEqual(['stopped', 'store-full', 2]);
  });

  it('leaves no window that cannot be found again', async () => {
    const h = harness();
    h.fullAfter(1);
    await expect(h.rounds.start([job])).rejects.toThrow('quota');
    expect(h.told.filter((line) => /^(?:open|close)/u.test(line))).toEqual([`open ${PAGE}`, 'close 10']);
  });
});

it('forgets the round under way and the last one', async () => {
  const h = harness();
  await h.rounds.start([job]);
  await h.rounds.forget();
  expect([h.round(), h.told.includes('close 10')]).toEqual([undefined, true]);
});
