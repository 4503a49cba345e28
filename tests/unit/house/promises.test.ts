// @vitest-environment node
/** The tables of promises and of faults in docs/architecture.md name tests that are there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rows of the table under a heading that begins so. */
function rowsUnder(heading: string): { number: number; mended: string; tests: { file: string; names: string[] }[] }[] {
  const part = readFileSync('docs/architecture.md', 'utf8')
    .split('\n## ')
    .find((one) => one.startsWith(heading));
  const rows = (part ?? '').matchAll(/^\| (\d+) \| [^|]+ \| (?:([^|]+) \| )?([^|]+) \|$/gmu);
  return [...rows].map(([, number, mended = '', tests = '']) => ({
    number: Number(number),
    mended,
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

describe('where a fault is mended', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/u.test(file));

  it.each(rowsUnder('What went wrong once'))('is there: $number', ({ mended }) => {
    const named = [...mended.matchAll(/`([^`]+)` \(([^)]+)\)/gu)];
    expect(named).not.toEqual([]);
    for (const [, name = '', file = ''] of named) {
      const texts = sources
        .filter((one) => basename(one) === file)
        .map((one) => readFileSync(join('src', one), 'utf8'));
      const declared = new RegExp(`\\b(?:function|const|class) ${name}\\b`, 'u');
      expect(
        texts.some((text) => declared.test(text)),
        `${name} (${file})`,
      ).toBe(true);
    }
  });
});
