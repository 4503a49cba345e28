// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { LANGUAGES, pseudo, textsOf, type Texts } from '../../locales.ts';

const english = textsOf('en');

/** The plural categories that counts can fall into, each with how many of the counts do. */
function categoriesOf(language: string): Map<string, number> {
  const rules = new Intl.PluralRules(language);
  const found = new Map<string, number>();
  for (let count = 0; count <= 1200; count += 1)
    found.set(rules.select(count), (found.get(rules.select(count)) ?? 0) + 1);
  return found;
}

const CATEGORY = /_(zero|one|two|few|many|other)$/u;
/** What counts: everything with a text for one and a text for others. */
const counted = new Set(
  [...english.keys()]
    .filter((key) => key.endsWith('_one'))
    .map((key) => key.replace(CATEGORY, ''))
    .filter((base) => english.has(`${base}_other`)),
);
const countedBy = (key: string): string | undefined => {
  const base = key.replace(CATEGORY, '');
  return base !== key && counted.has(base) ? base : undefined;
};

const placeholders = (text: string): string[] => [...new Set(text.match(/\$\d/gu))].toSorted();

/** Keys that a language must have: its own plural categories instead of English's. */
function keysFor(language: string): string[] {
  const categories = [...categoriesOf(language).keys()];
  const plain = [...english.keys()].filter((key) => countedBy(key) === undefined);
  return [...plain, ...[...counted].flatMap((base) => categories.map((one) => `${base}_${one}`))].toSorted();
}

test('there are thirteen languages, each file named as the browsers name it', () => {
  expect(LANGUAGES).toEqual(['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt-BR', 'sv', 'zh-CN']);
});

test('what counts is recognised', () => {
  expect(counted.size).toBeGreaterThan(20);
});

describe.each(LANGUAGES)('%s', (language) => {
  const texts = textsOf(language);
  const categories = categoriesOf(language);

  test('has every key and no other, each count in every plural category of the language', () => {
    expect([...texts.keys()].toSorted()).toEqual(keysFor(language));
  });

  test('has the same places to fill in as English', () => {
    const differ = [...texts].filter(([key, text]) => {
      const base = countedBy(key);
      const wanted = placeholders(english.get(base === undefined ? key : `${base}_other`) ?? '');
      const found = placeholders(text);
      // Where a category is a single number, its text may say that in words.
      const single = base !== undefined && categories.get(CATEGORY.exec(key)?.[1] ?? '') === 1;
      return String(found) !== String(wanted) && !(single && found.every((one) => wanted.includes(one)));
    });
    expect(differ).toEqual([]);
  });

  test('says which language it is and which way it is written', () => {
    expect(texts.get('lang')).toBe(language);
    expect(texts.get('dir')).toBe(new Intl.Locale(language).maximize().script === 'Arab' ? 'rtl' : 'ltr');
  });

  test('keeps to the bounds of the stores', () => {
    expect(texts.get('extName')).toBe('Holdout');
    expect(texts.get('extDescription')?.length).toBeLessThanOrEqual(132);
  });

  test('has no empty text, none with markup, and no sign that only a programmer knows', () => {
    const odd = [...texts].filter(([key, text]) =>
      key === 'comma' ? text.trim() === '' : text.trim() !== text || text === '' || /[<>{}\\]|\$(?!\d)/u.test(text),
    );
    expect(odd).toEqual([]);
  });

  test.skipIf(language === 'en')('leaves no sentence in English', () => {
    const left = [...texts].filter(
      ([key, text]) =>
        text === english.get(key) && text.replaceAll(/Holdout|\$\d|CSV|SHA-256/gu, '').split(' ').length > 2,
    );
    expect(left).toEqual([]);
  });
});

test('the pseudo-locale is 40 % longer and fills in the same', () => {
  const length = (texts: Texts): number => [...texts.values()].join('').length;
  const odd = pseudo(english);
  expect(length(odd) / length(english)).toBeGreaterThan(1.38);
  for (const [key, text] of odd) expect([key, placeholders(text)]).toEqual([key, placeholders(english.get(key) ?? '')]);
});
