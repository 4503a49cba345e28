// @vitest-environment node
import { expect, test } from 'vitest';
import { filesAtOnce, lookAtMachine } from '../browser/support/machine.ts';

test('a free machine takes more test files at a time than one that is busy or slow', () => {
  expect(filesAtOnce({ share: 0.98, memory: 150 })).toBe(7);
  expect(filesAtOnce({ share: 0.98, memory: 450 })).toBe(5);
  expect(filesAtOnce({ share: 0.5, memory: 150 })).toBe(4);
});

test('a look at the machine gives a part of a core and a time', () => {
  const { share, memory } = lookAtMachine();
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThanOrEqual(1);
  expect(memory).toBeGreaterThan(0);
});
