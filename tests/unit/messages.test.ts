import { describe, expect, it } from 'vitest';
import { pageMessageSchema, viewMessageSchema } from '../../src/messages.ts';

const ref = { service: 'linkedin', setting: 'genai-improvement' };
const at = '2026-11-24T09:00:00.000Z';
const seen = { state: 'allowed', position: 'on', label: 'Train' };
const FOUND = { type: 'page/found', ref, seen };
const moved = { label: 'x', kind: 'switch', from: 'on', to: 'off' };
const ACTED = { type: 'change/acted', id: 1, outcome: 'changed', presses: 1, moved: [moved] };

describe('messages of a page', () => {
  it.each([
    { type: 'page/ask', service: 'linkedin', settings: [ref] },
    { type: 'page/ask', service: 'linkedin', settings: [], signedOut: true },
    { ...FOUND, rung: 'name', refuses: 'off' },
    { ...FOUND, who: 'octocat', byHand: true },
    { ...FOUND, change: 1, why: 'hidden' },
    { type: 'page/left' },
    { type: 'change/begin', ref, kind: 'refuse', before: seen },
    { type: 'change/begin', ref, kind: 'put-back', of: 1, other: 0, before: seen },
    { type: 'change/pressed', id: 1, presses: 1, gestures: 2, steps: 0 },
    { ...ACTED, gestures: 1, steps: 1, others: 3, hand: true, after: seen },
    { type: 'change/confirm', id: 1 },
    { type: 'change/state', id: 1 },
    { type: 'notice/away', ref, how: 'page' },
    { type: 'request/sent', ref },
    { type: 'open/receipt', id: 1 },
  ])('takes %o', (message) => {
    expect(pageMessageSchema.parse(message)).toEqual(message);
  });

  it.each([
    undefined,
    null,
    'page/left',
    7,
    [],
    {},
    { type: 'page/leave' },
    { type: 'page/left', more: 1 },
    { ...FOUND, seen: { state: 'off' } },
    // The time, the address and the strength are the background's to give.
    { ...FOUND, seen: { ...seen, at } },
    { ...FOUND, origin: 'https://www.linkedin.com' },
    { ...FOUND, strength: 'saved' },
    { ...FOUND, ref: { ...ref, account: 'someone' } },
    { ...FOUND, seen: { ...seen, label: 'x'.repeat(301) } },
    { ...FOUND, seen: { ...seen, detail: 'x'.repeat(301) } },
    { ...FOUND, who: 'x'.repeat(501) },
    { ...FOUND, ref: { ...ref, instance: 'x'.repeat(501) } },
    { ...ACTED, moved: [{ ...moved, label: 'x'.repeat(121) }] },
    { ...ACTED, moved: Array.from({ length: 21 }, () => moved) },
    { ...ACTED, presses: -1 },
    { ...ACTED, presses: 0.5 },
    { type: 'page/ask', service: 'linkedin', settings: Array.from({ length: 1001 }, () => ref) },
    { type: 'page/ask', service: 'linkedin' },
    { type: 'page/ask', service: 'linkedin', settings: ['x'] },
    { type: 'page/ask', service: 'linkedin', settings: [], signedOut: false },
    { type: 'change/begin', ref, kind: 'allow', before: seen },
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
    { type: 'preferences/set', change: { notice: false } },
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
    FOUND,
    { type: 'change/begin', ref, kind: 'refuse', before: seen },
  ])('refuses %o', (message) => {
    expect(viewMessageSchema.safeParse(message).success).toBe(false);
  });
});
