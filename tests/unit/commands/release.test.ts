// @vitest-environment node
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dated, sectionOf, versionTrouble } from '../../../scripts/release/changelog.ts';
import { checksums, differences } from '../../../scripts/release/checksums.ts';

const bytes = (text: string): Buffer => Buffer.from(text);

describe('the version of a release', () => {
  it.each([
    ['0.1.0', '0.1.1'],
    ['0.1.9', '0.1.10'],
    ['0.9.9', '0.10.0'],
    ['0.9.9', '1.0.0'],
  ])('%s may be followed by %s', (now, wanted) => {
    expect(versionTrouble(now, wanted)).toBeUndefined();
  });

  it.each([
    ['1.0.0', '1.0.0'],
    ['1.0.0', '0.9.9'],
    ['1.10.0', '1.9.1'],
    ['1.0.0', '1.1'],
    ['1.0.0', 'v1.1.0'],
    ['1.0.0', '1.1.0-beta'],
    ['1.0.0', '01.1.0'],
    ['1.0.0', '1.1.0.1'],
    ['1.0.0', '1.1.100000'],
  ])('%s may not be followed by %s', (now, wanted) => {
    expect(versionTrouble(now, wanted)).toContain(wanted);
  });

  it('is one today that every store takes', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(versionTrouble('0.0.0', version)).toBeUndefined();
  });
});

describe('the changelog', () => {
  const before =
    '# Changelog\n\nAbout.\n\n## Unreleased\n\n### Added\n\n- $& stays.\n\n## 1.0.0 (2026-01-02)\n\nFirst.\n';

  it('gives what is unreleased to the version, and keeps the rest', () => {
    const after = dated(before, '1.1.0', '2026-11-29');
    expect(after).toBe(before.replace('## Unreleased\n', () => '## Unreleased\n\n## 1.1.0 (2026-11-29)\n'));
    expect(sectionOf(after, '1.1.0')).toBe('### Added\n\n- $& stays.');
    expect(sectionOf(after, '1.0.0')).toBe('First.');
    expect(sectionOf(after, 'Unreleased')).toBe('');
    expect(sectionOf(after, '1.1')).toBeUndefined();
  });

  it('refuses a version without anything new, and one that is there', () => {
    expect(() => dated(dated(before, '1.1.0', '2026-11-29'), '1.2.0', '2026-11-30')).toThrow('says nothing');
    expect(() => dated(before, '1.0.0', '2026-11-29')).toThrow('has 1.0.0 already');
    expect(() => dated('# Changelog\n', '1.0.0', '2026-11-29')).toThrow('says nothing');
  });

  it('of Holdout has notes for today’s version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const changelog = readFileSync('CHANGELOG.md', 'utf8');
    expect(sectionOf(changelog, version) ?? sectionOf(changelog, 'Unreleased')).toMatch(/\w/u);
  });
});

describe('the checksums', () => {
  it('are SHA-256, a line for each file, by name', () => {
    const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
    expect(
      checksums(
        new Map([
          ['b.zip', bytes('2')],
          ['a.zip', bytes('abc')],
        ]),
      ),
    ).toBe(`${hash('abc')}  a.zip\n${hash('2')}  b.zip\n`);
    expect(hash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('two folders', () => {
  const one = new Map([
    ['a', bytes('1')],
    ['b', bytes('2')],
  ]);

  it('are the same', () => {
    expect(
      differences(
        one,
        new Map([
          ['b', bytes('2')],
          ['a', bytes('1')],
        ]),
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'another byte',
      new Map([
        ['a', bytes('1')],
        ['b', bytes('3')],
      ]),
      ['b'],
    ],
    ['one file fewer', new Map([['b', bytes('2')]]), ['a']],
    ['one file more', new Map([...one, ['c', bytes('')]]), ['c']],
  ])('differ by %s', (_, other, names) => {
    expect(differences(one, other)).toEqual(names);
  });
});
