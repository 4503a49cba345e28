// @vitest-environment node
/** The listing texts fit the stores and the packages. The limits and where they stand: docs/store-listing.md */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allServices } from '../../../src/catalog/list.ts';
import config from '../../../wxt.config.ts';
import { LANGUAGES, textsOf } from '../../locales.ts';

type Sections = ReadonlyMap<string, string>;

function sectionsOf(file: string): Sections {
  const found = readFileSync(file, 'utf8').split(/^## /mu).slice(1);
  return new Map(
    found.map((section): [string, string] => {
      const end = section.indexOf('\n');
      return [section.slice(0, end).trim(), section.slice(end).trim()];
    }),
  );
}

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
}

function manifestOf(browser: string): Manifest {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is no function');
  return manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' }) as unknown as Manifest;
}

const manifests = ['chrome', 'firefox'].map(manifestOf);
const permissions = new Set(manifests.flatMap((one) => [...one.permissions, ...one.optional_permissions]));

/** How a description is built: which of its lines are empty, points of a list, or prose. */
const shapeOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : line.startsWith('• ') ? '•' : 'text'))
    .join('\n');

/** Names of services that a text holds, as words of their own. */
const brandsIn = (text: string): string[] =>
  allServices
    .map(({ name }) => name)
    .filter((name) =>
      new RegExp(`(?<![\\p{Script=Latin}\\d])${name.replaceAll(/\W/gu, '.')}(?![\\p{Script=Latin}\\d])`, 'u').test(
        text,
      ),
    );

/** Names of stores and browsers: the text is the same in all of them. */
const STORES = /Chrome|Chromium|Firefox|Mozilla|Edge|Safari|Google|Microsoft/iu;

/** Quotation marks of the languages; French has spaces within them. */
const QUOTES = [
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['”', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['«\u00a0', '\u00a0»'],
  ['「', '」'],
];

const english = sectionsOf('docs/store-listing/en.md');

it('there is a listing in each language of the packages, and in no other', () => {
  expect(readdirSync('docs/store-listing').toSorted()).toEqual(LANGUAGES.map((language) => `${language}.md`));
});

describe.each(LANGUAGES)('the listing: %s', (language) => {
  const sections = sectionsOf(`docs/store-listing/${language}.md`);
  const section = (name: string): string => sections.get(name) ?? '';
  const texts = textsOf(language);
  const description = section('Description');

  it('has every part', () => {
    expect([...sections.keys()]).toEqual(['Name', 'Short description', 'Description', 'Search terms']);
    expect([...sections].filter(([, text]) => text.length < 7).map(([name]) => name)).toEqual([]);
  });

  it('says what the packages say, within what every store takes', () => {
    expect(section('Name')).toBe(texts.get('extName'));
    expect(section('Name').length).toBeLessThanOrEqual(45);
    expect(section('Short description')).toBe(texts.get('extDescription'));
    expect(section('Short description').length).toBeLessThanOrEqual(132);
  });

  it('has a description that every store takes', () => {
    expect(description.length).toBeGreaterThan(250);
    expect(description.length).toBeLessThan(10_000);
    // Text alone: no store shows Markdown.
    expect(description).not.toMatch(/[`*#<>]|\]\(|https?:/u);
    expect(brandsIn(description)).toEqual(['LinkedIn']);
    expect(description).not.toMatch(STORES);
  });

  it('has the description of the English one, line by line', () => {
    expect(shapeOf(description)).toBe(shapeOf(english.get('Description') ?? ''));
    expect(description).toContain(String(LANGUAGES.length));
  });

  it('explains each permission that a package asks for', () => {
    const explained = description.split('\n').filter((line) => line.startsWith('• ') && /[:：]/u.test(line));
    const named = explained.flatMap((line) => line.split(/[:：]/u)[0]?.match(/[a-z]+(?:[A-Z][a-z]+)?/gu) ?? []);
    for (const permission of permissions) expect(named).toContain(permission);
  });

  it.each(['do.turn_off', 'do.undo', 'notice.done', 'state.unclear.word', 'page.watch'])(
    'calls %s what the interface calls it',
    (key) => {
      // In quotation marks, of whichever kind: “Off” within another word would be no name of anything.
      const words = texts.get(key) ?? '';
      expect(QUOTES.filter(([open, close]) => description.includes(`${open}${words}${close}`))).toHaveLength(1);
    },
  );

  it('has search terms that Edge takes', () => {
    const terms = section('Search terms').match(/(?<=^- ).+$/gmu) ?? [];
    expect(terms.length).toBeGreaterThan(3);
    expect(terms.length).toBeLessThanOrEqual(7);
    expect(new Set(terms).size).toBe(terms.length);
    expect(terms.filter((term) => term.length > 30)).toEqual([]);
    expect(terms.flatMap((term) => term.split(' ')).length).toBeLessThanOrEqual(21);
  });

  it.skipIf(language === 'en')('leaves nothing in English', () => {
    const lines = new Set([...english.values()].flatMap((text) => text.split('\n')).filter((line) => line.length > 20));
    expect([...sections.values()].flatMap((text) => text.split('\n')).filter((line) => lines.has(line))).toEqual([]);
  });
});

describe('what reviewers read', () => {
  const sections = sectionsOf('docs/store-listing.md');

  it('has every part', () => {
    expect([...sections.keys()]).toEqual([
      'In each language',
      'In English alone',
      'Single purpose',
      'Permissions',
      'Data use',
      'Notes for reviewers',
    ]);
    expect([...sections].filter(([, text]) => text.length < 40).map(([name]) => name)).toEqual([]);
  });

  it('leads to the listing in each language', () => {
    const linked = sections.get('In each language')?.match(/(?<=\(store-listing\/)[\w-]+(?=\.md\))/gu) ?? [];
    expect(linked.toSorted()).toEqual(LANGUAGES);
  });

  it('explains each permission that a package asks for, and no other', () => {
    const texts = sections.get('Permissions') ?? '';
    const explained = texts.match(/(?<=^### ).+$/gmu) ?? [];
    const asked = [...permissions, ...manifests.flatMap((manifest) => manifest.host_permissions)];
    expect(explained.toSorted()).toEqual(
      [...new Set(asked)]
        .map((one) => `\`${one}\``)
        .concat('Optional hosts')
        .toSorted(),
    );
    expect(manifests[0]?.optional_host_permissions).toContain('https://*/*');
    for (const text of texts.split(/^### .+$/mu).slice(1)) {
      expect(text.trim().length).toBeGreaterThan(40);
      // What the form for it takes.
      expect(text.trim().length).toBeLessThanOrEqual(1000);
    }
  });
});
