// @vitest-environment node
import { expect, test } from 'vitest';
import { choiceFile, readChoice } from '../../../src/ui/model/choice-file.ts';

const KNOWN = new Set(['linkedin', 'chatgpt', 'x']);
const file = (more: object): string => JSON.stringify({ holdout: 'services', format: 1, services: ['x'], ...more });

test('a choice of services comes back as it was, and holds nothing else', () => {
  const text = choiceFile(['x', 'linkedin']);
  expect(JSON.parse(text)).toEqual({ holdout: 'services', format: 1, services: ['linkedin', 'x'] });
  expect(readChoice(text, KNOWN)).toEqual({ services: ['linkedin', 'x'], unknown: [] });
});

test('what this version does not know is told apart, and nothing counts twice', () => {
  expect(readChoice(file({ services: ['x', 'nobody', 'x'] }), KNOWN)).toEqual({ services: ['x'], unknown: ['nobody'] });
});

test.each([
  ['no JSON', '{'],
  ['null', 'null'],
  ['a copy of what Holdout knows', JSON.stringify({ holdout: 'copy', format: 1, items: {} })],
])('%s is no such file', (_, text) => {
  expect(readChoice(text, KNOWN)).toBeUndefined();
});

test.each([
  ['future', file({ format: 2, services: 1 })],
  ['damaged', file({ format: 'one' })],
  ['damaged', file({ services: 'x' })],
  ['damaged', file({ services: ['x', 7] })],
  ['damaged', file({ services: Array.from({ length: 1001 }, (_, n) => `s${n}`) })],
])('%s: %.60s', (why, text) => {
  expect(readChoice(text, KNOWN)).toEqual({ why });
});
