// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { allServices } from '../../../src/catalog/list.ts';
import { counts, services, withCounts } from '../../../scripts/docs.ts';

const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : '';
const fresh = withCounts(readme);
const all = allServices.flatMap(({ settings }) => settings);

it.skipIf(fresh === undefined)('the README’s counts and the page of services are what `npm run docs` writes', () => {
  expect(readme).toBe(fresh);
  expect(readFileSync('docs/services.md', 'utf8')).toBe(services());
});

it('has a row for each setting, with how it is known and when, and no cell that breaks the table', () => {
  const lines = services()
    .split('\n')
    .filter((line) => line.startsWith('|'));
  expect(lines).toHaveLength(2 + all.length);
  for (const line of lines) expect(line.match(/(?<!\\)\|/gu), line).toHaveLength(8);
  for (const line of lines.slice(2))
    expect(line).toMatch(
      /\| (?:documents|shipped code|documents, shipped code)(?:, live page)? \| 20\d\d-\d\d-\d\d \| (?:high|medium|low) \|$/u,
    );
  expect(lines.find((line) => line.startsWith('| Squarespace'))).toContain('| Site owners |');
});

it('counts every setting once, a person’s apart from the others', () => {
  const rows = counts()
    .split('\n')
    .filter((line) => line.startsWith('| ') && /\d/u.test(line))
    .map((line) => line.split('|').slice(2, 4).map(Number));
  const sum = (at: number): number => rows.reduce((total, row) => total + (row[at] ?? 0), 0);
  const others = all.filter(({ for: who }) => who === 'administrator' || who === 'site-owner').length;
  expect([sum(0), sum(1)]).toEqual([all.length - others, others]);
});

it('writes between the markers alone', () => {
  expect(withCounts('a\n<!-- services:start -->\nold\n<!-- services:end -->\nb')).toBe(
    `a\n<!-- services:start -->\n${counts()}\n<!-- services:end -->\nb`,
  );
  expect(withCounts('no markers')).toBeUndefined();
});
