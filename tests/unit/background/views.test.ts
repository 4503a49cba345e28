import { describe, expect, it } from 'vitest';
import { answerView, addressOf } from '../../../src/background/views.ts';
import { harness, PAGE, REF } from './harness.ts';
import type { ViewMessage } from '../../../src/messages.ts';

const FORM = { service: 'linkedin', setting: 'objection-form' };

function setup() {
  const h = harness();
  const opened: string[] = [];
  const say = (message: ViewMessage) => answerView(message, { store: h.store, rounds: h.rounds, now: h.now, openTab: async (url) => { opened.push(url); } });
  return { h, opened, say };
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

  it('to set preferences and to mark a store set aside as read', async () => {
    const { h, say } = setup();
    await say({ type: 'preferences/set', preferences: { notice: false, services: [], hosts: {} } });
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
