// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { allServices } from '../../../src/services/all.ts';
import { table, withTable } from '../../docs.ts';

const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : '';
const fresh = withTable(readme);

it.skipIf(fresh === undefined)('the README’s table of services is what `npm run docs` writes', () => {
  expect(readme).toBe(fresh);
});

it('has a row for each setting, and no cell that breaks the table', () => {
  const lines = table().split('\n');
  expect(lines).toHaveLength(2 + allServices.flatMap(({ settings }) => settings).length);
  for (const line of lines) expect(line.match(/(?<!\\)\|/gu), line).toHaveLength(5);
});

it('writes between the markers alone', () => {
  expect(withTable('a\n<!-- services:start -->\nold\n<!-- services:end -->\nb')).toBe(`a\n<!-- services:start -->\n${table()}\n<!-- services:end -->\nb`);
  expect(withTable('no markers')).toBeUndefined();
});
