import { describe, expect, it } from 'vitest';
import { answerView, addressOf } from '../../../src/background/views.ts';
import { harness, PAGE, REF } from './harness.ts';
import { exportFile } from '../../../src/ledger/transfer.ts';
import { DEFAULT_PREFERENCES } from '../../../src/ledger/schema.ts';
import type { ViewMessage } from '../../../src/messages.ts';

const FORM = { service: 'linkedin', setting: 'objection-form' };

function setup() {
  const h = harness();
  const opened: string[] = [];
  const forgotten: string[] = [];
  const say = (message: ViewMessage) =>
    answerView(message, { store: h.store, rounds: h.rounds, now: h.now, version: '0.1.0', openTab: async (url) => { opened.push(url); }, forgetSession: async () => { forgotten.push('session'); } });
  return { h, opened, forgotten, say };
}

describe('what a view can ask', () => {
  it('a round over settings that have a control', async () => {
    const { h, say } = setup();
    expect(await say({ type: 'round/start', task: 'refuse', settings: [REF], windowId: 2 })).toEqual({ ok: true, value: undefined });
    expect(h.round()).toMatchObject({ openerWindowId: 2, visits: [{ task: 'refuse', url: PAGE, step: 'open' }] });
    await say({ type: 'round/show' });
    await say({ type: 'round/stop' });
    expect(h.round()?.step).toBe('stopped');
  });

  it.each([FORM, { service: 'linkedin', setting: 'nothing' }])('not a round over %o', async (ref) => {
    const { h, say } = setup();
    expect(await say({ type: 'round/start', task: 'look', settings: [REF, ref] })).toMatchObject({ ok: false, refused: 'unknown-setting' });
    expect(h.round()).toBeUndefined();
  });

  it('an undo of a confirmed change, and of no other', async () => {
    const { h, say } = setup();
    const before = { state: 'allowed', position: 'on', at: h.now().toISOString() } as const;
    await h.store.begin({ ...REF, kind: 'refuse', before, origin: 'https://www.linkedin.com', path: '/x', version: '1' });
    expect(await say({ type: 'round/undo', changes: [1] })).toMatchObject({ ok: false, refused: 'unknown-change', detail: '1' });
    expect(await say({ type: 'round/undo', changes: [7] })).toMatchObject({ ok: false, refused: 'unknown-change' });
    await h.store.update(1, { step: 'confirmed' });
    expect(await say({ type: 'round/undo', changes: [1] })).toMatchObject({ ok: true });
    expect(h.round()?.visits).toMatchObject([{ task: 'undo', of: 1, url: PAGE }]);
  });

  it('to open a page, and nothing more', async () => {
    const { h, opened, say } = setup();
    await say({ type: 'open/setting', ref: FORM });
    expect([opened, h.round()]).toEqual([['https://www.linkedin.com/help/linkedin/ask/TS-DPRO'], undefined]);
    expect(await say({ type: 'open/setting', ref: { service: 'x', setting: 'y' } })).toMatchObject({ refused: 'unknown-setting' });
  });

  it('to keep that a form was sent, and to forget it; never of a switch', async () => {
    const { h, say } = setup();
    await say({ type: 'request/sent', ref: FORM });
    expect((await h.store.read()).requests.get('linkedin/objection-form')?.sentAt).toBe(h.now().toISOString());
    await say({ type: 'request/sent', ref: FORM, undo: true });
    expect((await h.store.read()).requests.size).toBe(0);
    expect(await say({ type: 'request/sent', ref: REF })).toMatchObject({ refused: 'unknown-setting' });
  });

  it('a pause, and to go on; nothing where there is no round', async () => {
    const { h, say } = setup();
    for (const type of ['round/pause', 'round/resume', 'round/signed-in', 'round/rest'] as const) expect(await say({ type })).toEqual({ ok: false, refused: 'no-round' });
    await say({ type: 'round/start', task: 'look', settings: [REF] });
    expect(await say({ type: 'round/pause' })).toMatchObject({ ok: true });
    expect(h.round()?.paused).toBe(true);
    expect(await say({ type: 'round/resume' })).toMatchObject({ ok: true });
    expect(h.round()?.paused).toBeUndefined();
  });

  it('to leave one out, but not one that was pressed', async () => {
    const { h, say } = setup();
    expect(await say({ type: 'round/skip', ref: REF })).toEqual({ ok: false, refused: 'no-round' });
    await say({ type: 'round/start', task: 'refuse', settings: [REF] });
    await h.rounds.working(REF, 1);
    expect(await say({ type: 'round/skip', ref: REF })).toEqual({ ok: false, refused: 'too-late' });
  });

  it('one visit for two accounts of a setting, which have one address', async () => {
    const { h, say } = setup();
    await say({ type: 'round/start', task: 'look', settings: [{ ...REF, account: 'a' }, { ...REF, account: 'b' }] });
    expect(h.round()?.visits.map(({ ref }) => ref)).toEqual([REF]);
  });

  it('to wait until the person has signed in, then to open the page anew', async () => {
    const { h, say } = setup();
    await say({ type: 'round/sign-in', settings: [REF], task: 'look' });
    expect(h.round()?.visits).toMatchObject([{ patient: true, step: 'open' }]);
    const before = h.told.length;
    expect(await say({ type: 'round/signed-in' })).toMatchObject({ ok: true });
    expect(h.told.slice(before)).toContain(`navigate 100 ${PAGE}`);
  });

  it('to give an account a name', async () => {
    const { h, say } = setup();
    const account = await h.store.accountOf('linkedin', 'jo');
    expect(await say({ type: 'account/name', account, name: ' Work ' })).toMatchObject({ ok: true });
    expect((await h.store.read()).accounts.get(account)?.name).toBe('Work');
    expect(await say({ type: 'account/name', account: 'nobody', name: 'x' })).toMatchObject({ ok: false });
  });

  it('to bring in a copy, and says what is wrong with a file that is none', async () => {
    const other = harness();
    await other.store.found(other.finding('refused'));
    const file = exportFile(other.area.items, '0.1.0', other.now());
    const { h, say } = setup();
    expect(await say({ type: 'ledger/import', file })).toMatchObject({ ok: true, value: { findings: 1 } });
    expect((await h.store.read()).findings.size).toBe(1);
    expect(await say({ type: 'ledger/import', file: file.slice(0, -20) })).toEqual({ ok: false, refused: 'bad-file', detail: 'damaged' });
    expect(await say({ type: 'ledger/import', file: 'name,price' })).toEqual({ ok: false, refused: 'bad-file', detail: 'foreign' });
    expect((await h.store.read()).findings.size).toBe(1);
  });

  it('to forget everything but the preferences; a round under way ends first', async () => {
    const { h, forgotten, say } = setup();
    await say({ type: 'preferences/set', preferences: { ...DEFAULT_PREFERENCES, notice: false } });
    await h.store.found(h.finding('refused'));
    await say({ type: 'round/start', task: 'look', settings: [REF] });
    await say({ type: 'ledger/erase' });
    const { findings, pastRounds, preferences } = await h.store.read();
    expect([findings.size, pastRounds.length, preferences.notice, h.round()?.step, forgotten]).toEqual([0, 0, false, 'stopped', ['session']]);
  });

  it('to set preferences and to mark a store set aside as read', async () => {
    const { h, say } = setup();
    await say({ type: 'preferences/set', preferences: { ...DEFAULT_PREFERENCES, notice: false } });
    expect((await h.store.read()).preferences.notice).toBe(false);
    expect(await say({ type: 'set-aside/read', key: 'set-aside:x' })).toMatchObject({ ok: true });
  });
});

it('knows the page of each copy of a setting', () => {
  const at = (service: string, setting: string, instance?: string) => addressOf({ service, setting, ...(instance === undefined ? {} : { instance }) });
  expect(addressOf(REF)).toBe(PAGE);
  expect(at('tumblr', 'third-party-sharing', 'my blog')).toBe('https://www.tumblr.com/settings/blog/my%20blog');
  expect(at('misskey', 'prevent-ai-learning', 'social.example')).toBe('https://social.example/settings/privacy');
  expect(at('misskey', 'prevent-ai-learning', 'a/b')).toBe('https://misskey.io/settings/privacy');
  expect(at('substack', 'block-ai-training')).toBeUndefined();
  expect(at('substack', 'block-ai-training', 'mine.substack.com')).toBe('https://mine.substack.com/publish/settings');
  expect(at('linkedin', 'gone')).toBeUndefined();
});

it('prepares a message where a request goes by e-mail, and opens a form that has no page of its own', () => {
  const slack = addressOf({ service: 'slack', setting: 'global-model-opt-out' });
  expect(slack).toMatch(/^mailto:feedback@slack\.com\?subject=Slack%20Global%20model%20opt-out%20request&body=/u);
  expect(addressOf({ service: 'threads', setting: 'objection-form' })).toMatch(/^https:/u);
});
