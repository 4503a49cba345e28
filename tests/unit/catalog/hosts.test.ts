// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { covers, hostsOf, patternOf } from '../../../src/catalog/hosts.ts';

describe('hosts', () => {
  it('are themselves and nothing that looks like them', () => {
    expect(covers('https://www.linkedin.com/*', 'https://www.linkedin.com/feed')).toBe(true);
    for (const href of [
      'https://www.linkedin.com.evil.example/feed',
      'https://evil.example/https://www.linkedin.com/',
      'http://www.linkedin.com/',
      'nonsense',
    ]) {
      expect(covers('https://www.linkedin.com/*', href), href).toBe(false);
    }
    expect(covers('nonsense', 'https://www.linkedin.com/')).toBe(false);
  });
  it('include subdomains where the pattern does', () => {
    for (const href of ['https://a.example.com/', 'https://example.com/', 'https://a.b.example.com/'])
      expect(covers('https://*.example.com/*', href), href).toBe(true);
    expect(covers('https://*.example.com/*', 'https://notexample.com/')).toBe(false);
  });
  it('are a service’s own and those that the person added for it', () => {
    expect(hostsOf({ id: 'a', hosts: ['1'], selfHosted: true }, { a: ['2'], b: ['3'] })).toEqual(['1', '2']);
    // What nobody can host themselves runs nowhere else, whatever a file brought.
    expect(hostsOf({ id: 'a', hosts: ['1'] }, { a: ['2'] })).toEqual(['1']);
    expect(hostsOf({ id: 'a', hosts: ['1'] }, {})).toEqual(['1']);
  });
});

describe('a host that a person types', () => {
  it.each([
    ['social.example', 'https://social.example/*'],
    [' https://social.example/settings/privacy?x#y ', 'https://social.example/*'],
    ['SOCIAL.Example', 'https://social.example/*'],
  ])('%s becomes %s', (typed, pattern) => expect(patternOf(typed)).toBe(pattern));
  it.each([
    '',
    'localhost',
    'http://social.example',
    'https://social.example:8443/',
    '*.example.com',
    '*',
    'https://*/',
    'a b',
    'ftp://a.example',
    'a_b.example',
    '-a.example',
    'a..example',
    `${'a'.repeat(64)}.example`,
    `${'a.'.repeat(130)}example`,
    '<all_urls>',
  ])('%o is none', (typed) => {
    expect(patternOf(typed)).toBeUndefined();
  });
});
