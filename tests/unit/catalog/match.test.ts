// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { locate, matches } from '../../../src/catalog/match.ts';
import { allServices } from '../../../src/catalog/list.ts';
import { linkedin } from '../../../src/services/linkedin.ts';
import type { Service } from '../../../src/catalog/schema.ts';

const at = (path: string) => locate(linkedin, `https://www.linkedin.com${path}`);

describe('the addresses of LinkedIn', () => {
  it.each(['', '/', '?trk=x', '/?a=b#c', '#top'])('know the setting with %o behind it', (rest) => {
    expect(at(`/mypreferences/d/settings/data-for-ai-improvement${rest}`)?.settings.map(({ ref }) => ref)).toEqual([
      { service: 'linkedin', setting: 'genai-improvement' },
    ]);
  });
  it.each(['/help/linkedin/ask/TS-DPRO', '/help/linkedin/ask/TS-DPRO?lang=de'])('know the form at %s', (path) => {
    expect(at(path)?.settings.map(({ ref }) => ref.setting)).toEqual(['objection-form']);
  });
  it.each([
    '/mypreferences/d',
    '/mypreferences/d/',
    '/mypreferences/d/categories/privacy',
    '/mypreferences/d/settings/policy-and-academic-research?x=1',
  ])('know %s as a page next door', (path) => {
    expect(at(path)).toMatchObject({ settings: [], hub: { id: 'genai-improvement' } });
  });
  it.each([
    '/uas/login?session_redirect=%2Fmypreferences',
    '/login',
    '/login/de',
    '/authwall?x',
    '/checkpoint/challenge/1',
  ])('know %s as signed out', (path) => {
    expect(at(path)).toEqual({ settings: [], signedOut: true });
  });
  it.each([
    '/feed',
    '/',
    '/mypreferences/m',
    '/mypreferences/data-for-ai-improvement',
    '/in/mypreferences/d/settings/data-for-ai-improvement',
    '/help/linkedin/ask/TS-OTHER',
    '/mypreferences/d/settings/data-for-ai-improvement-2x',
  ])('have no business at %s but to hint', (path) => {
    expect(at(path)?.settings ?? []).toEqual([]);
  });
  it('are LinkedIn’s alone', () => {
    expect(
      locate(linkedin, 'https://www.linkedin.com.evil.example/mypreferences/d/settings/data-for-ai-improvement'),
    ).toBeUndefined();
    expect(
      locate(linkedin, 'http://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement'),
    ).toBeUndefined();
  });
});

describe('instances', () => {
  const [first] = linkedin.settings;
  const service = (pages: string[]): Service => ({
    ...linkedin,
    id: 's',
    signedOut: [],
    settings: first ? [{ ...first, pages, hubs: ['https://a.example/*'] }] : [],
  });
  it('come from the path, the host, the search or the fragment', () => {
    for (const [page, href] of [
      ['https://a.example/blog/:instance', 'https://a.example/blog/my%20blog?x'],
      ['https://a.example/*#/blog/:instance', 'https://a.example/x#/blog/my%20blog'],
      ['https://a.example/?blog=:instance', 'https://a.example/?blog=my%20blog'],
    ] as const)
      expect(locate(service([page]), href)?.settings[0]?.ref.instance, page).toBe('my blog');
    expect(
      locate(service(['https://:instance.a.example/settings']), 'https://pub.a.example/settings')?.settings[0]?.ref
        .instance,
    ).toBe('pub');
  });
  it('keep a stray percent sign', () => {
    expect(
      locate(service(['https://a.example/blog/:instance']), 'https://a.example/blog/50%')?.settings[0]?.ref.instance,
    ).toBe('50%');
  });
  it('a page of the setting is not a page next door', () => {
    expect(locate(service(['https://a.example/blog']), 'https://a.example/blog')).not.toHaveProperty('hub');
  });
});

it('does not compile a pattern whose literal start is another', () => {
  expect(matches('https://a.example/x((broken', 'https://b.example/')).toBeUndefined();
  expect(() => matches('https://a.example/x((broken', 'https://a.example/x')).toThrow();
});

describe('an address that is compared without compiling the pattern', () => {
  const patterns = allServices.flatMap(({ settings, signedOut }) => [
    ...signedOut,
    ...settings.flatMap(({ pages, hubs = [] }) => [...pages, ...hubs]),
  ]);
  const simple = patterns.filter((pattern) => /^[^*:({\\?#]*:\/\/[^*:({\\?#]*\*$/u.test(pattern));

  it('is one of many', () => expect(simple.length).toBeGreaterThan(20));

  it('belongs to it as URLPattern says', () => {
    const rests = ['', 'a', 'a/b?c=d#e', '?c=d', '#e', '/', '%20', 'ä', '../x', '//x'];
    const wrong = simple.flatMap((pattern) =>
      [...rests.map((rest) => pattern.replace('*', rest)), pattern.slice(0, -2), pattern.replace('://', '://x.')]
        .map((text) => new URL(text).href)
        .filter((href) => (matches(pattern, href) !== undefined) !== new URLPattern(pattern).test(href))
        .map((href) => `${pattern} at ${href}`),
    );
    expect(wrong).toEqual([]);
  });
});
