// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { dates } from '../../../src/shared/dates.ts';
import { enumerated, interfaceLocale, inWords, number, plural, type T } from '../../../src/shared/texts.ts';
import { textsOf } from '../../locales.ts';

const world = vi.hoisted(() => ({ browser: 'en-US', texts: new Map<string, string>() }));
vi.mock('@wxt-dev/browser', () => ({
  browser: {
    i18n: {
      getUILanguage: () => world.browser,
      getMessage: (key: string, values: string[] = []) =>
        (world.texts.get(key) ?? '').replaceAll(/\$(\d)/gu, (_, digit: string) => values[Number(digit) - 1] ?? ''),
    },
  },
}));

beforeEach(() => {
  vi.resetModules();
});

const speaking =
  (texts: ReadonlyMap<string, string>): T =>
  (key, values = []) => {
    const text = texts.get(key);
    if (text === undefined) throw new Error(`no ${key}`);
    return text.replaceAll(/\$(\d)/gu, (_, digit: string) => values[Number(digit) - 1] ?? '');
  };
const polish = speaking(textsOf('pl'));
const arabic = speaking(textsOf('ar'));

test.each([
  ['en', 'de', 'en-u-nu-latn'],
  ['en', 'en-GB', 'en-GB-u-nu-latn'],
  ['de', 'de-AT', 'de-AT-u-nu-latn'],
  ['ar', 'en-US', 'ar-u-nu-latn'],
  ['pt-BR', 'pt-BR', 'pt-BR-u-nu-latn'],
])('texts in %s in a browser that speaks %s: days in %s', async (texts, browser, locale) => {
  world.texts = new Map([['lang', texts]]);
  world.browser = browser;
  // A page asks once for its language, so that each of these is a page of its own.
  const fresh = await import('../../../src/shared/texts.ts');
  expect(fresh.interfaceLocale()).toBe(locale);
});

test('English texts in a German browser have English days', () => {
  world.texts = new Map([['lang', 'en']]);
  world.browser = 'de';
  const write = dates(new Date('2026-12-02T10:00:00Z'), interfaceLocale(), 'UTC');
  expect(write.day('2026-11-28T10:00:00Z').text).toBe('Nov 28');
});

test.each([
  ['en-GB', '2 Nov 2026, 18:05'],
  ['de', '2. Nov. 2026, 18:05'],
  ['sv', '2 nov. 2026 18:05'],
  ['ja', '2026年11月2日 18:05'],
  ['ar-u-nu-latn', '2 نوفمبر 2026، 6:05 م'],
])('a day and a time in %s', (locale, text) => {
  expect(dates(new Date(), locale, 'UTC').short('2026-11-02T18:05:00Z').replaceAll('\u202F', ' ')).toBe(text);
});

test('what counts has the form of its number, in every language', () => {
  expect([1, 2, 5, 22, 1000].map((count) => plural(polish, 'popup.settings', count))).toEqual([
    '1 ustawienie',
    '2 ustawienia',
    '5 ustawień',
    '22 ustawienia',
    `${new Intl.NumberFormat('pl').format(1000)} ustawień`,
  ]);
  expect([0, 1, 2, 3, 11, 100].map((count) => plural(arabic, 'popup.settings', count))).toEqual([
    'لا إعدادات',
    'إعداد واحد',
    'إعدادان',
    '3 إعدادات',
    '11 إعدادًا',
    '100 إعداد',
  ]);
  // French has a form of its own for a million, which no text has.
  expect(plural(speaking(textsOf('fr')), 'popup.settings', 1_000_000)).toMatch(/paramètres$/u);
  expect(plural(speaking(textsOf('de')), 'welcome.how', 12, 'x')).toContain('Für 12 Einstellungen dauert das etwa x.');
  expect(number(speaking(textsOf('de')), 12_345)).toBe('12.345');
  expect(enumerated(arabic, ['A', 'B'])).toBe('A، B');
  expect([inWords(arabic, 'on'), inWords(arabic, 'Allow')]).toEqual(['قيد التشغيل', 'Allow']);
});

test('a name or label that runs the other way keeps its order to itself', async () => {
  world.texts = new Map([
    ['dir', 'ltr'],
    ['says', '$1 says'],
  ]);
  const left = await import('../../../src/shared/texts.ts');
  expect(left.t('says', ['X'])).toBe('X says');
  expect(left.t('says', ['استخدام بياناتي'])).toBe('\u2068استخدام بياناتي\u2069 says');
  vi.resetModules();
  world.texts.set('dir', 'rtl');
  const right = await import('../../../src/shared/texts.ts');
  expect(right.t('says', ['X'])).toBe('\u2068X\u2069 says');
});
