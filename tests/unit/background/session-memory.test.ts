import { expect, it } from 'vitest';
import { createSessionMemory } from '../../../src/background/session-memory.ts';
import { memoryArea } from '../memory-area.ts';

const setup = () => {
  const [session, apart, local] = [memoryArea(), memoryArea(), memoryArea()];
  const tabs = { exists: async () => true, runs: async () => true };
  return { session, apart, local, memory: createSessionMemory(session, apart, local, tabs) };
};

it('loses neither of two tabs that are opened at once', async () => {
  const { session, apart, memory } = setup();
  await Promise.all([memory.putBacks.add(2, 12), memory.putBacks.add(1, 11), memory.privateAsides.add(3, 13)]);
  await Promise.all([memory.privateAsides.add(4, 14), memory.putBacks.made(1)]);
  expect(await Promise.all([1, 2].map((tab) => memory.putBacks.of(tab)))).toEqual([undefined, 12]);
  expect(await Promise.all([3, 4, 5].map((tab) => memory.privateAsides.of(tab)))).toEqual([13, 14, undefined]);
  expect(session.items).toEqual({ 'put-backs': [[2, 12]] });
  expect(apart.items).toEqual({
    asides: [
      [3, 13],
      [4, 14],
    ],
  });
});

it('keeps the latest of what was opened to put back, and of one tab the last', async () => {
  const { session, memory } = setup();
  for (let tab = 1; tab <= 25; tab++) await memory.putBacks.add(tab, tab);
  await memory.putBacks.add(25, 99);
  expect(await memory.putBacks.of(25)).toBe(99);
  expect(await memory.putBacks.of(5)).toBeUndefined();
  expect(session.items['put-backs']).toHaveLength(20);
});

it('asks about a service once, however many pages ask at once; what private windows ask goes with them', async () => {
  const { session, apart, local, memory } = setup();
  const asked = await Promise.all([1, 2, 3].map(() => memory.firstTime('claude')));
  expect(asked.filter(Boolean)).toEqual([true]);
  expect(await memory.firstTime('chatgpt')).toBe(true);
  expect(await memory.firstTime('claude', true)).toBe(true);
  expect(await memory.firstTime('claude', true)).toBe(false);
  expect(local.items).toEqual({ 'feedback-told': ['claude', 'chatgpt'] });
  expect(apart.items).toEqual({ 'feedback-told': ['claude'] });
  expect(session.items).toEqual({});
});

it('remembers which documents private windows show apart from all others', async () => {
  const { session, apart, memory } = setup();
  await memory.privateDocuments.seen(7, 'a private one');
  expect(session.items).toEqual({});
  expect(JSON.stringify(apart.items)).toContain('a private one');
  expect(await memory.documents.where('a private one')).toBeUndefined();
});

it('goes on after a write that the browser refused', async () => {
  const { session, memory } = setup();
  session.refuse = 'set';
  await expect(memory.putBacks.add(1, 11)).rejects.toThrow('QUOTA');
  session.refuse = undefined;
  await memory.putBacks.add(2, 12);
  expect(await memory.putBacks.of(2)).toBe(12);
});
