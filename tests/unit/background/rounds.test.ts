import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/round/machine.ts';
import { harness, PAGE, REF } from './harness.ts';

const job = { ref: REF, url: PAGE, task: 'look' } as const;
const other = { ...job, ref: { ...REF, setting: 'objection-form' }, url: 'https://www.linkedin.com/other' };

describe('a round on its stage', () => {
  it('writes each step down before the browser is told', async () => {
    const h = harness();
    await h.rounds.start([job, other], 3);
    expect(h.written).toEqual(['running: waiting waiting', 'running: open waiting', 'running: open waiting']);
    expect(h.told).toEqual([`open ${PAGE}`, `alarm ${LIMITS.open / 1000}s`]);
    expect(h.round()).toMatchObject({ windowId: 10, tabId: 100, openerWindowId: 3 });
  });

  it('goes on in the same tab, and closes the window at the end', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    await h.rounds.finish(REF, { state: 'refused' });
    expect(h.told.at(-2)).toBe('navigate 100 https://www.linkedin.com/other');
    await h.rounds.finishFrom(999, h.finding('refused', { setting: 'objection-form' }), { state: 'refused' });
    expect(h.round()?.step).toBe('running');
    await h.rounds.finishFrom(100, h.finding('refused', { setting: 'objection-form' }), { state: 'refused' });
    expect([h.round()?.step, h.told.at(-2), h.told.at(-1)]).toEqual(['ended', 'close 10', 'present undefined']);
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
    expect(h.round()?.visits.map(({ step }) => step)).toEqual(['done', 'open']);
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

  it('does nothing on a wake without a round', async () => {
    const h = harness();
    await h.rounds.tick();
    await h.rounds.stop();
    await h.rounds.show();
    await h.rounds.closed(100);
    await h.rounds.working(REF);
    expect([h.told, h.area.items]).toEqual([[], {}]);
  });

  it('ends when the person closes its tab, and not when another is closed', async () => {
    const h = harness();
    await h.rounds.start([job]);
    await h.rounds.closed(5);
    expect(h.round()?.step).toBe('running');
    await h.rounds.closed(100);
    expect(h.round()).toMatchObject({ step: 'stopped', visits: [{ state: 'unclear', reason: 'interrupted' }] });
  });

  it('ends when the person says stop', async () => {
    const h = harness();
    await h.rounds.start([job, other]);
    await h.rounds.show();
    await h.rounds.stop();
    expect([h.round()?.step, h.told.includes('show 10'), h.told.includes('close 10')]).toEqual(['stopped', true, true]);
  });

  it('stops the one under way when another begins', async () => {
    const h = harness();
    await h.rounds.start([job]);
    await h.rounds.start([other]);
    expect(h.told.filter((line) => /open|close/u.test(line))).toEqual([`open ${PAGE}`, 'close 10', 'open https://www.linkedin.com/other']);
  });

  it('ends with the truth when the browser opens no window', async () => {
    const h = harness();
    h.fail(true);
    await h.rounds.start([job]);
    expect(h.round()).toMatchObject({ step: 'stopped', visits: [{ state: 'unclear', reason: 'interrupted' }] });
  });

  it('does not open what the browser does not let it read, says so, and goes on', async () => {
    const h = harness();
    h.unreadable.add(PAGE);
    await h.rounds.start([job, other]);
    expect(h.told).toEqual(['open https://www.linkedin.com/other', `alarm ${LIMITS.open / 1000}s`]);
    expect(h.round()?.visits).toMatchObject([{ step: 'done', state: 'unclear', reason: 'no-permission' }, { step: 'open' }]);
    expect((await h.store.read()).findings.get('linkedin/genai-improvement')).toMatchObject({ reason: 'no-permission' });
    h.unreadable.add(other.url);
    await h.rounds.start([job, other]);
    expect(h.round()?.step).toBe('ended');
  });
});
