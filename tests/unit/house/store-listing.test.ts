/** The listing texts fit the stores and the packages. The limits and where they stand: docs/store-listing.md */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allServices } from '../../../src/catalog/list.ts';
import config from '../../../wxt.config.ts';
import { LANGUAGES, textsOf } from '../../locales.ts';

const sections = new Map(
  readFileSync('docs/store-listing.md', 'utf8')
    .split(/^## /mu)
    .slice(1)
    .map((section): [string, string] => {
      const end = section.indexOf('\n');
      return [section.slice(0, end).trim(), section.slice(end).trim()];
    }),
);
const section = (name: string): string => sections.get(name) ?? '';

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

describe('the listing', () => {
  it('has every part', () => {
    expect([...sections.keys()]).toEqual([
      'Name',
      'Short description',
      'Description',
      'Single purpose',
      'Permissions',
      'Data use',
      'Search terms',
      'Notes for reviewers',
    ]);
    expect([...sections].filter(([, text]) => text.length < 7).map(([name]) => name)).toEqual([]);
  });

  it('says what the packages say', () => {
    expect(section('Name')).toBe(textsOf('en').get('extName'));
    expect(section('Short description')).toBe(textsOf('en').get('extDescription'));
    expect(section('Description')).toContain('thirteen languages');
    expect(LANGUAGES).toHaveLength(13);
  });

  it.each(LANGUAGES)('has a name and a short description that every store takes: %s', (language) => {
    const texts = textsOf(language);
    expect(texts.get('extName')?.length).toBeLessThanOrEqual(45);
    expect(texts.get('extDescription')?.length).toBeLessThanOrEqual(132);
  });

  it('has a description that every store takes', () => {
    const text = section('Description');
    expect(text.length).toBeGreaterThan(250);
    expect(text.length).toBeLessThan(10_000);
    // Text alone: no store shows Markdown.
    expect(text).not.toMatch(/[`*#[\]]|https?:/u);
    const brands = allServices.filter(({ name }) =>
      new RegExp(`\\b${name.replaceAll(/\W/gu, '.')}\\b`, 'u').test(text),
    );
    expect(brands.map(({ name }) => name)).toEqual(['LinkedIn']);
  });

  it('has search terms that Edge takes', () => {
    const terms = section('Search terms').match(/(?<=^- ).+$/gmu) ?? [];
    expect(terms.length).toBeGreaterThan(3);
    expect(terms.length).toBeLessThanOrEqual(7);
    expect(terms.filter((term) => term.length > 30)).toEqual([]);
    expect(terms.flatMap((term) => term.split(' ')).length).toBeLessThanOrEqual(21);
  });

  it('explains each permission that a package asks for, and no other', () => {
    const explained = section('Permissions').match(/(?<=^### ).+$/gmu) ?? [];
    const asked = ['chrome', 'firefox']
      .map(manifestOf)
      .flatMap((manifest) => [...manifest.permissions, ...manifest.optional_permissions, ...manifest.host_permissions]);
    expect(explained.toSorted()).toEqual(
      [...new Set(asked)]
        .map((one) => `\`${one}\``)
        .concat('Optional hosts')
        .toSorted(),
    );
    expect(manifestOf('chrome').optional_host_permissions).toContain('https://*/*');
    for (const text of section('Permissions')
      .split(/^### .+$/mu)
      .slice(1)) {
      expect(text.trim().length).toBeGreaterThan(40);
      // What the form for it takes.
      expect(text.trim().length).toBeLessThanOrEqual(1000);
    }
  });
});
