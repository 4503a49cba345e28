import { describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../src/ledger/schema.ts';
import { pageMessageSchema, viewMessageSchema } from '../../src/messages.ts';

const ref = { service: 'linkedin', setting: 'genai-improvement' };
const at = '2026-11-24T09:00:00.000Z';
const finding = { ...ref, state: 'allowed', origin: 'https://www.linkedin.com', path: '/', at, strength: 'seen' };

describe('messages of a page', () => {
  it.each([
    { type: 'page/ask', service: 'linkedin', settings: [ref] },
    { type: 'page/ask', service: 'linkedin', settings: [], signedOut: true },
    { type: 'page/found', finding },
    { type: 'page/found', finding, who: 'octocat', byHand: true },
    { type: 'page/found', finding, change: 1, why: 'hidden', detail: 'x' },
    { type: 'page/left' },
    { type: 'change/begin', ref, kind: 'refuse', before: { state: 'allowed', at } },
    { type: 'change/acted', id: 1, outcome: 'changed', presses: 1, moved: [{ label: 'x', from: 'on', to: 'off', restored: true }] },
    { type: 'notice/away', ref, how: 'page' },
    { type: 'request/sent', ref },
    { type: 'open/receipt', id: 1 },
  ])('takes %o', (message) => {
    expect(pageMessageSchema.parse(message)).toEqual(message);
  });

  it.each([
    undefined, null, 'page/left', 7, [], {}, { type: 'page/leave' }, { type: 'page/left', more: 1 },
    { type: 'page/found', finding: { ...finding, state: 'off' } },
    { type: 'page/found', finding: { ...finding, at: 'yesterday' } },
    { type: 'page/found', finding: { ...finding, strength: 'sworn' } },
    { type: 'page/found', finding: { ...finding, extra: 1 } },
    { type: 'page/ask', service: 'linkedin' },
    { type: 'page/ask', service: 'linkedin', settings: ['x'] },
    { type: 'page/ask', service: 'linkedin', settings: [], signedOut: false },
    { type: 'change/begin', ref, kind: 'allow', before: { state: 'refused', at } },
    { type: 'change/acted', id: '1', outcome: 'changed', presses: 1, moved: [] },
    { type: 'notice/away', ref, how: 'sometimes' },
    { type: 'round/start', task: 'refuse', settings: [ref] },
  ])('refuses %o', (message) => {
    expect(pageMessageSchema.safeParse(message).success).toBe(false);
  });
});

describe('messages of a view', () => {
  it.each([
    { type: 'round/start', task: 'look', settings: [ref], windowId: 1 },
    { type: 'round/undo', changes: [1] },
    { type: 'round/stop' },
    { type: 'round/show' },
    { type: 'open/setting', ref },
    { type: 'request/sent', ref, undo: true },
    { type: 'round/pause' },
    { type: 'round/resume' },
    { type: 'round/skip', ref },
    { type: 'round/rest', windowId: 3 },
    { type: 'round/sign-in', settings: [ref], task: 'refuse' },
    { type: 'round/signed-in' },
    { type: 'drift/read', ref: { ...ref, account: 'abc' } },
    { type: 'account/name', account: 'abc', name: 'Work' },
    { type: 'ledger/import', file: '{}' },
    { type: 'ledger/erase' },
    { type: 'preferences/set', preferences: { ...DEFAULT_PREFERENCES, hosts: { misskey: ['https://a.example/*'] } } },
    { type: 'set-aside/read', key: 'set-aside:x' },
  ])('takes %o', (message) => {
    expect(viewMessageSchema.parse(message)).toEqual(message);
  });

  it.each([
    { type: 'round/start', task: 'undo', settings: [ref] },
    { type: 'round/start', task: 'refuse' },
    { type: 'round/undo', changes: 'all' },
    { type: 'round/skip' },
    { type: 'round/sign-in', settings: [ref] },
    { type: 'ledger/import', file: { items: {} } },
    { type: 'account/name', account: 'abc' },
    { type: 'preferences/set', preferences: { notice: true } },
    { type: 'page/found', finding },
    { type: 'change/begin', ref, kind: 'refuse', before: { state: 'allowed', at } },
  ])('refuses %o', (message) => {
    expect(viewMessageSchema.safeParse(message).success).toBe(false);
  });
});
