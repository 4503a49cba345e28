// @vitest-environment node
/** The tables of promises and of faults in docs/architecture.md name tests that are there. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The rows of the table under a heading that begins so. */
function rowsUnder(heading: string): { number: number; tests: { file: string; names: string[] }[] }[] {
  const part = readFileSync('docs/architecture.md', 'utf8')
    .split('\n## ')
    .find((one) => one.startsWith(heading));
  return [...(part ?? '').matchAll(/^\| (\d+) \| [^|]+ \| ([^|]+) \|$/gmu)].map(([, number, tests = '']) => ({
    number: Number(number),
    tests: tests.split('<br>').map((line) => ({
      file: /`([^`]+)`/u.exec(line)?.[1] ?? '',
      names: [...line.matchAll(/“([^”]+)”/gu)].map(([, name]) => name ?? ''),
    })),
  }));
}

describe.each([
  ['What is always true', 11],
  ['What went wrong once', 51],
])('%s', (heading, count) => {
  const rows = rowsUnder(heading);

  it('is all there', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
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
