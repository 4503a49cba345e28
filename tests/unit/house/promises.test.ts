/** The table of promises in docs/architecture.md names tests that are there. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const rows = [...readFileSync('docs/architecture.md', 'utf8').matchAll(/^\| (\d+) \| ([^|]+) \| ([^|]+) \|$/gmu)].map(
  ([, number, promise = '', tests = '']) => ({
    number: Number(number),
    promise,
    tests: tests.split('<br>').map((part) => ({
      file: /`([^`]+)`/u.exec(part)?.[1] ?? '',
      names: [...part.matchAll(/“([^”]+)”/gu)].map(([, name]) => name ?? ''),
    })),
  }),
);

describe('the promises', () => {
  it('are eleven', () => {
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it.each(rows)('$number is held by tests that are there', ({ tests }) => {
    for (const { file, names } of tests) {
      expect(existsSync(file), file).toBe(true);
      expect(names, file).not.toEqual([]);
      // A test’s title, with or without what it is filled in with, stands in quotes.
      const titles = [...readFileSync(file, 'utf8').matchAll(/['`](?:\$\{\w+\} )?((?:[^'`\\\n]|\\.)+)['`],?/gu)].map(
        ([, title]) => title,
      );
      for (const name of names) expect(titles, file).toContain(name);
    }
  });
});
