import { describe, expect, it } from 'vitest';
import { COURTESY, LIMITS } from '../../../src/round/machine.ts';
import { harness, PAGE, REF } from './harness.ts';

const job = { ref: REF, url: PAGE, task: 'look' } as const;
/** Of the same service. */
const sister = { ...job, ref: { ...REF, setting: 'objection-form' }, url: 'https://www.linkedin.com/other' };
const other = { ...job, ref: { service: 'chatgpt', setting: 'improve-model' }, url: 'https://chatgpt.com/#settings/DataControls' };
const third = { ...job, ref: { service: 'github', setting: 'copilot' }, url: 'https://github.com/settings/copilot' };
const steps = (h: ReturnType<typeof harness>) => h.round()?.visits.map(({ step }) => step).join(' ');
const opened = (h: ReturnType<typeof harness>) => h.told.filter((line) => /^(?:open|navigate)/u.test(line));

describe('a round on its stage', () => {
  it('writes each step down before the browser is told, with something to wake it first of all', async () => {
    const h = harness();
    await h.rounds.start([job, other], 3);
    expect(h.written).toEqual(['running: open waiting', 'running: open waiting']);
    expect(h.told).toEqual([`alarm ${LIMITS.loaded / 1000}s`, `open ${PAGE}`]);
    expect(h.round()).toMatchObject({ windowId: 10, tabId: 100, openerWindowId: 3 });
    expect(await h.rounds.roundId()).toBe('round-1');
  });

  it('goes on in the same tab, and closes the window at the end', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    await h.rounds.finish(REF, { state: 'refused' });
    expect(h.told.at(-1)).toBe(`navigate 100 ${other.url}`);
    await h.rounds.finishFrom(999, h.finding('refused', other.ref), { state: 'refused' });
    expect(h.round()?.step).toBe('running');
    await h.rounds.finishFrom(100, h.finding('locked', { ...other.ref, fixed: 'allowed', account: 'x' }), { state: 'locked' });
    expect(h.round()).toMatchObject({ step: 'ended', settled: true, visits: [{}, { state: 'locked', fixed: 'allowed', account: 'x' }] });
    expect([h.told.slice(-3), await h.rounds.roundId()]).toEqual([['close 10', 'present undefined', 'no alarm'], undefined]);
  });

  it('knows which visit a tab is on, and that other tabs are on none', async () => {
    const h = harness();
    expect(await h.rounds.visitOf(100)).toBeUndefined();
    await h.rounds.start([job]);
    expect(await h.rounds.visitOf(100)).toMatchObject({ ref: REF });
    expect(await h.rounds.visitOf(5)).toBeUndefined();
  });

  it('gives up a page that does not come, stores that, and goes on', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    h.pass(LIMITS.open - 1000);
    await h.rounds.tick();
    expect(h.told.at(-1)).toBe('alarm 1s');
    h.pass(1000);
    await h.rounds.tick();
    expect((await h.store.read()).findings.get('linkedin/genai-improvement')).toMatchObject({ state: 'unclear', reason: 'not-ready' });
    expect(steps(h)).toBe('done open');
  });

  it('does not wait that long for a page that has loaded and takes no task', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    h.pass(LIMITS.loaded);
    await h.rounds.tick();
    expect([steps(h), h.told.at(-1)]).toEqual(['open waiting', 'alarm 3s']);
    h.tab('loaded');
    await h.rounds.tick();
    expect(h.round()?.visits).toMatchObject([{ reason: 'not-ready' }, { step: 'open' }]);
    await h.rounds.working(other.ref);
    h.pass(LIMITS.loaded);
    await h.rounds.tick();
    expect(steps(h)).toBe('done working');
  });

  it('stops when the browser has no network, with what is known left as it is', async () => {
    const h = harness();
    await h.rounds.start([job, other, third]);
    await h.rounds.finish(REF, { state: 'refused' });
    h.online(false);
    h.tab('loaded');
    await h.rounds.tick();
    expect(steps(h)).toBe('done open waiting');
    h.pass(LIMITS.loaded);
    await h.rounds.tick();
    expect(h.round()).toMatchObject({ step: 'stopped', why: 'offline', visits: [{ state: 'refused' }, { reason: 'interrupted' }, { step: 'waiting' }] });
    expect(await h.rounds.rest()).toBe(true);
  });

  it('calls a page that took its task and fell silent interrupted', async () => {
    const h = harness();
    await h.rounds.start([job]);
    await h.rounds.working(REF);
    h.pass(LIMITS.working);
    await h.rounds.tick();
    expect((await h.store.read()).findings.get('linkedin/genai-improvement')).toMatchObject({ state: 'unclear', reason: 'interrupted' });
    expect(h.round()?.step).toBe('ended');
  });

  it('believes what the page had told before this could be written down', async () => {
    const h = harness();
    await h.rounds.start([job]);
    await h.rounds.working(REF);
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
    await h.store.begin({ ...REF, kind: 'refuse', origin: 'https://www.linkedin.com', path: '/', version: '1', before: { state: 'allowed', at: h.now().toISOString() } });
    await h.rounds.working(REF, 1);
    h.pass(LIMITS.working);
    await h.rounds.tick();
    expect(h.round()?.visits).toMatchObject([{ state: 'unclear', reason: 'interrupted', change: 1 }]);
  });

  it('nor when the change has ended since, and its reading could not be stored', async () => {
    const h = harness();
    await h.rounds.start([{ ...job, task: 'refuse' }]);
    await h.store.found(h.finding('allowed'));
    h.pass(10);
    await h.store.begin({ ...REF, kind: 'refuse', origin: 'https://www.linkedin.com', path: '/', version: '1', before: { state: 'allowed', at: h.now().toISOString() } });
    await h.rounds.working(REF, 1);
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
    await h.rounds.working(REF);
    await h.rounds.turnedAway(100, 503);
    await h.rounds.adopt();
    await h.rounds.browserStarted();
    await h.rounds.storeFailed(100);
    expect([await h.rounds.pause(), await h.rounds.resume(), await h.rounds.skip(REF), await h.rounds.rest(), await h.rounds.signedIn()]).toEqual([false, false, 'no-round', false, false]);
    expect([h.told, h.area.items]).toEqual([[], {}]);
  });

  it('ends when the person closes its tab, and not when another is closed', async () => {
    const h = harness();
    await h.rounds.start([job]);
    await h.rounds.closed(5);
    expect(h.round()?.step).toBe('running');
    await h.rounds.closed(100);
    expect(h.round()).toMatchObject({ step: 'stopped', why: 'window-closed', visits: [{ state: 'unclear', reason: 'interrupted' }] });
  });

  it('ends when the person says stop', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    await h.rounds.show();
    await h.rounds.stop();
    expect([h.round()?.step, h.round()?.why, h.told.includes('show 10'), h.told.includes('close 10')]).toEqual(['stopped', 'person', true, true]);
  });

  it('stops the one under way when another begins', async () => {
    const h = harness();
    await h.rounds.start([job]);
    await h.rounds.start([other]);
    expect(h.told.filter((line) => /open|close|present/u.test(line))).toEqual([`open ${PAGE}`, 'close 10', `open ${other.url}`]);
    expect((await h.store.read()).pastRounds).toMatchObject([{ round: 'round-1', step: 'stopped', why: 'another-round' }]);
  });

  it('ends with the truth when the browser opens no window, or the window is gone', async () => {
    const h = harness();
    h.fail(true);
    await h.rounds.start([job]);
    expect(h.round()).toMatchObject({ step: 'stopped', why: 'no-window', visits: [{ state: 'unclear', reason: 'interrupted' }] });
    h.fail(false);
    await h.rounds.start([other, third]);
    h.fail(true);
    await h.rounds.finish(other.ref, { state: 'allowed' });
    expect(h.round()).toMatchObject({ step: 'stopped', why: 'window-closed', visits: [{ state: 'allowed' }, { reason: 'interrupted' }] });
  });

  it('does not open what the browser does not let it read, says so, and goes on', async () => {
    const h = harness();
    h.unreadable.add(PAGE);
    await h.rounds.start([job, sister]);
    expect(opened(h)).toEqual([`open ${sister.url}`]);
    expect(h.round()?.visits).toMatchObject([{ step: 'done', state: 'unclear', reason: 'no-permission' }, { step: 'open' }]);
    expect((await h.store.read()).findings.get('linkedin/genai-improvement')).toMatchObject({ reason: 'no-permission' });
    h.unreadable.add(sister.url);
    await h.rounds.stop();
    h.pass(COURTESY);
    await h.rounds.start([job, sister]);
    expect(h.round()?.step).toBe('ended');
  });

  it('ends a visit whose page may not be read any more, at once', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    await h.rounds.working(REF);
    h.unreadable.add(PAGE);
    await h.rounds.tick();
    expect(h.round()?.visits).toMatchObject([{ state: 'unclear', reason: 'no-permission' }, { step: 'open' }]);
  });

  it('keeps what it did among the past rounds, and nothing of a confirmation aside', async () => {
    const h = harness();
    await h.rounds.start([{ ...job, task: 'refuse' }, other]);
    await h.store.begin({ ...REF, kind: 'refuse', origin: 'https://www.linkedin.com', path: '/', version: '1', before: { state: 'allowed', at: h.now().toISOString() } });
    await h.store.update(1, { step: 'confirmed' });
    await h.rounds.finish(REF, { state: 'refused', change: 1 });
    h.pass(1000);
    await h.rounds.finish(other.ref, { state: 'locked', fixed: 'allowed' });
    await h.rounds.startAside([third]);
    await h.rounds.finish(third.ref, { state: 'refused' });
    expect((await h.store.read()).pastRounds).toEqual([{
      id: 1, round: 'round-1', task: 'refuse', startedAt: '2026-11-24T09:00:00.000Z', endedAt: '2026-11-24T09:00:01.000Z', step: 'ended', planned: 2, done: 2, allowed: 1, refused: 1, other: 0, changes: [1],
    }]);
  });
});

describe('the gap between two visits to one service', () => {
  it('is waited for, and then the next is opened', async () => {
    const h = harness();
    await h.rounds.start([job, sister]);
    await h.rounds.finish(REF, { state: 'refused' });
    expect([steps(h), h.told.at(-1)]).toEqual(['done waiting', `alarm ${COURTESY / 1000}s`]);
    h.pass(COURTESY - 1);
    await h.rounds.tick();
    expect(steps(h)).toBe('done waiting');
    h.pass(1);
    await h.rounds.tick();
    expect(h.told.at(-1)).toBe(`navigate 100 ${sister.url}`);
  });

  it('is kept between two rounds', async () => {
    const h = harness();
    await h.rounds.start([job]);
    await h.rounds.finish(REF, { state: 'allowed' });
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
    await h.rounds.finish(REF, { state: 'refused' });
    expect([steps(h), h.told.at(-1), h.told.includes('close 10')]).toEqual(['done waiting', 'no alarm', false]);
    await h.rounds.tick();
    expect(steps(h)).toBe('done waiting');
    expect(await h.rounds.resume()).toBe(true);
    expect(h.told.at(-1)).toBe(`navigate 100 ${other.url}`);
  });

  it('is not for a confirmation aside', async () => {
    const h = harness();
    await h.rounds.startAside([job]);
    expect([await h.rounds.pause(), await h.rounds.skip(REF)]).toEqual([false, 'no-round']);
  });
});

describe('leaving a setting out', () => {
  it('opens the next, and nothing is known of it', async () => {
    const h = harness();
    await h.rounds.start([job, other, third]);
    expect(await h.rounds.skip(third.ref)).toBe('done');
    expect(await h.rounds.skip(REF)).toBe('done');
    expect([steps(h), opened(h).at(-1)]).toEqual(['done open done', `navigate 100 ${other.url}`]);
    expect((await h.store.read()).findings.size).toBe(0);
    expect(await h.rounds.skip(REF)).toBe('too-late');
    expect(await h.rounds.skip({ service: 'x', setting: 'grok' })).toBe('no-round');
    await h.rounds.finish(other.ref, { state: 'refused' });
    expect((await h.store.read()).pastRounds).toMatchObject([{ planned: 3, done: 1, refused: 1 }]);
  });

  it('comes too late once its page may press', async () => {
    const h = harness();
    await h.rounds.start([{ ...job, task: 'refuse' }, other]);
    expect(await h.rounds.mayBegin(100, REF)).toBe(true);
    expect(await h.rounds.skip(REF)).toBe('too-late');
    h.kill(); // The page gets no answer then, and does not press.
    expect(await h.rounds.skip(REF)).toBe('done');
    expect(await h.rounds.mayBegin(100, REF)).toBe(false);
    expect([await h.rounds.mayBegin(5, REF), await h.rounds.mayBegin(100, other.ref)]).toEqual([true, true]);
    await h.rounds.stop();
    expect(await h.rounds.mayBegin(100, other.ref)).toBe(false);
    h.restart();
    expect(await h.rounds.mayBegin(100, REF)).toBe(true);
  });
});

describe('a service that turns a visit away', () => {
  it('is left alone, and said so', async () => {
    const h = harness();
    await h.rounds.start([job, sister, other]);
    await h.rounds.turnedAway(5, 503);
    expect(steps(h)).toBe('open waiting waiting');
    await h.rounds.turnedAway(100, 503);
    expect(h.round()?.visits).toMatchObject([{ reason: 'turned-away' }, { reason: 'turned-away', leftAlone: true }, { step: 'open' }]);
    expect([...(await h.store.read()).findings.values()]).toMatchObject([{ setting: REF.setting, state: 'unclear', reason: 'turned-away', detail: 'HTTP 503' }]);
  });

  it('is not said twice', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    await h.store.found(h.finding('unclear', { reason: 'turned-away', detail: 'challenge 403' }));
    await h.rounds.turnedAway(100, 403);
    expect([...(await h.store.read()).findings.values()]).toMatchObject([{ detail: 'challenge 403' }]);
  });
});

describe('signing in', () => {
  it('is waited for, once for each service, and goes on at the word of the person', async () => {
    const h = harness();
    await h.rounds.signIn([job, sister, other]);
    await h.rounds.finish(REF, { state: 'signed-out' });
    await h.rounds.turnedAway(100, 403);
    expect([steps(h), h.told[0]]).toEqual(['open waiting waiting', `alarm ${LIMITS.patient / 1000}s`]);
    expect(await h.rounds.signedIn()).toBe(true);
    expect(h.told.slice(-2)).toEqual([`alarm ${LIMITS.loaded / 1000}s`, `navigate 100 ${PAGE}`]);
    expect(await h.rounds.signedIn()).toBe(false);
    await h.rounds.finish(REF, { state: 'allowed' });
    expect(h.round()?.visits).toMatchObject([{ state: 'allowed' }, { step: 'waiting' }, { step: 'open', patient: true }]);
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
    await h.rounds.finish(REF, { state: 'refused' });
    expect(await h.rounds.rest()).toBe(false);
    await h.rounds.stop();
    h.pass(COURTESY);
    expect(await h.rounds.rest(7)).toBe(true);
    expect(h.round()).toMatchObject({ id: 'round-2', step: 'running', openerWindowId: 7, visits: [{ ref: other.ref, task: 'undo', of: 4, step: 'open' }, { ref: third.ref, task: 'look' }] });
    await h.rounds.finish(other.ref, { state: 'allowed' });
    await h.rounds.finish(third.ref, { state: 'allowed' });
    expect(await h.rounds.rest()).toBe(false);
  });
});

describe('a background that was killed', () => {
  it('goes on where it was', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    await h.rounds.working(REF);
    h.kill();
    await h.rounds.tick();
    expect([steps(h), opened(h).length]).toEqual(['working waiting', 1]);
    await h.rounds.finish(REF, { state: 'refused' });
    expect(steps(h)).toBe('done open');
  });

  it('has a page read anew that fell silent over its end, once', async () => {
    const h = harness();
    await h.rounds.start([{ ...job, task: 'refuse' }, other]);
    await h.rounds.confirming(100, REF, 1);
    h.kill();
    h.pass(LIMITS.confirming);
    await h.rounds.tick();
    expect([steps(h), opened(h)]).toEqual(['open waiting', [`open ${PAGE}`, `navigate 100 ${PAGE}`]]);
    await h.rounds.working(REF, 1);
    h.pass(LIMITS.working);
    await h.rounds.tick();
    expect(h.round()?.visits).toMatchObject([{ step: 'done', reason: 'interrupted', change: 1 }, { step: 'open' }]);
  });

  it('has no page read anew that had told all', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    await h.rounds.working(REF);
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
    expect(opened(h)).toEqual([`open ${PAGE}`, `navigate 100 ${PAGE}`]);
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
    await h.rounds.finish(REF, { state: 'refused' });
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
    expect([steps(h), await h.rounds.visitOf(100), await h.rounds.isAside(100)]).toEqual(['open waiting', undefined, false]);
    await h.rounds.browserStarted();
    expect(h.round()).toMatchObject({ step: 'stopped', why: 'browser-closed', settled: true, visits: [{ reason: 'interrupted' }, { step: 'waiting' }] });
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
    await h.rounds.confirming(100, REF, 1);
    h.pass(5000);
    h.restart();
    await h.rounds.adopt();
    expect([steps(h), h.told.slice(-2)]).toEqual(['open waiting', [`alarm ${LIMITS.loaded / 1000}s`, `navigate 100 ${PAGE}`]]);
    expect(h.round()?.visits[0]).toMatchObject({ change: 1 });
    h.restart();
    h.tab('gone');
    await h.rounds.adopt();
    expect(h.round()).toMatchObject({ step: 'stopped', why: 'window-closed' });
  });

  it('goes on after an update between two visits', async () => {
    const h = harness();
    await h.rounds.start([job, sister]);
    await h.rounds.finish(REF, { state: 'refused' });
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
    await expect(h.rounds.finish(REF, { state: 'refused' })).rejects.toThrow('quota');
    expect([opened(h).length, h.told.slice(-4)]).toEqual([1, ['close 10', 'present 3', 'no alarm', 'full']]);
    expect([await h.rounds.visitOf(100), await h.rounds.mayBegin(100, other.ref)]).toEqual([undefined, false]);
    const before = h.told.length;
    await h.rounds.closed(100);
    await h.rounds.tick();
    expect(h.told.slice(before)).toEqual(['no alarm']);
    h.full(false);
    await h.rounds.tick();
    expect([h.told.slice(before), h.round()?.why, h.round()?.settled]).toEqual([['no alarm', 'no alarm'], 'store-full', true]);
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
    expect([h.round()?.step, h.round()?.why, opened(h).length]).toEqual(['stopped', 'store-full', 1]);
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
