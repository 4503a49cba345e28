// @vitest-environment node
/** The page that checks a receipt, in every language of the extension. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, test } from 'vitest';
import { verifierPage } from '../../../scripts/verifier.ts';
import { unknowable } from '../../../scripts/verifier/copy.ts';
import { examine, relations, type Named, type SealedRecord } from '../../../scripts/verifier/examine.ts';
import { nameOf } from '../../../scripts/verifier/name-of.ts';
import { count, languageFor, languages, say, speak } from '../../../scripts/verifier/say.ts';
import { texts } from '../../../scripts/verifier/texts.ts';
import { tell } from '../../../scripts/verifier/words.ts';
import type { Change } from '../../../src/ledger/schema.ts';
import { LANGUAGES, textsOf } from '../../locales.ts';

const { first, next, elsewhere } = JSON.parse(readFileSync('docs/receipt-file-vectors.json', 'utf8')) as Record<
  'first' | 'next' | 'elsewhere',
  { file: { record: SealedRecord } }
>;

const english = texts['en'] ?? {};
const FORM = /_(?:zero|one|two|few|many|other)$/u;
/** What counts: everything that English has a text for one of. */
const counted = Object.keys(english)
  .filter((key) => key.endsWith('_one'))
  .map((key) => key.replace(FORM, ''));
const placeholders = (text: string): string => [...new Set(text.match(/\$\d/gu))].toSorted().join();
/** Keys of all that counts nothing. */
const plain = (of: Readonly<Record<string, string>>): string[] =>
  Object.keys(of).filter((key) => !counted.includes(key.replace(FORM, '')));

afterEach(() => {
  speak('en');
});

test('there are the languages of the extension', () => {
  expect(languages()).toEqual(LANGUAGES);
  expect(counted).toEqual(['holds', 'aside', 'open', 'old', 'untold', 'more', 'pressed']);
});

test('the language is the first wanted that there is, else English', () => {
  expect(languageFor(['da', 'de-AT', 'fr'])).toBe('de');
  expect(languageFor(['pt-PT'])).toBe('pt-BR');
  expect(languageFor(['zh-cn', 'en'])).toBe('zh-CN');
  expect(languageFor(['en-GB', 'de'])).toBe('en');
  expect(languageFor(['tlh'])).toBe('en');
  expect(languageFor([])).toBe('en');
});

/** Everything that the page can say of a receipt. */
function everything(): string[] {
  const change = first.file.record as unknown as Record<string, unknown>;
  const { form: _form, documents: _documents, ...old } = change;
  const before = change['before'] as Record<string, unknown>;
  const unlike = { ...change, account: undefined, reloaded: undefined, moved: [], hand: true, others: 2, presses: 3 };
  const changes = [
    change,
    unlike,
    { ...old, presses: 1 },
    { ...old, presses: 1, kind: 'undo' },
    { ...change, kind: 'undo' },
    { ...change, presses: 0, step: 'failed', why: 'press-unknown' },
    { ...change, presses: 0, step: 'failed', why: 'locked' },
    { ...change, kind: 'undo', step: 'failed' },
    { ...change, before: { ...before, position: undefined, state: 'signed-out' } },
    { ...change, before: { ...before, choice: 'Nobody', state: 'not-offered' } },
    { ...change, kind: 'put-back', step: 'acted', other: { label: 'Tips' } },
    { ...change, kind: 'put-back', step: 'failed', other: { label: 'Tips' } },
    { ...change, documents: { pressed: 'D' } },
    { ...change, imported: { id: 9 } },
  ];
  const sent = ['sent', 'taken-back', 'answered', 'unanswered'].flatMap((kind) =>
    ['form', 'email'].map((by) => ({ ...next.file.record, kind, by, to: '', version: '' })),
  );
  const found = (['next', 'same', 'copy'] as const).flatMap((to) =>
    [true, false].map((holds) => ({ to, holds, name: 'a.json' })),
  );
  return [...changes, ...sent]
    .map((record) => record as unknown as SealedRecord)
    .flatMap((record) =>
      [
        [],
        found,
        [{ to: 'seal' as const, holds: true }],
        [{ to: 'seal' as const, holds: false }],
        [{ to: 'copy' as const, holds: true as const, after: true as const, name: 'a.json' }],
      ].flatMap((relation) => {
        const { facts, against, proves, doesNot } = tell(record, nameOf(record), relation);
        return [...facts.flat(), ...against, ...proves, ...doesNot];
      }),
    );
}

describe.each(LANGUAGES)('%s', (language) => {
  const own = texts[language] ?? {};

  it('has every text and no other', () => {
    expect(plain(own).toSorted()).toEqual(plain(english).toSorted());
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    // The category of millions is filled by the others’ text.
    const needed = categories.filter((one) => language === 'pl' || language === 'ar' || one !== 'many');
    for (const base of counted) {
      const forms = Object.keys(own).filter((key) => key === base || key.replace(FORM, '') === base);
      if (own[base] === undefined) expect(forms.toSorted()).toEqual(needed.map((one) => `${base}_${one}`).toSorted());
      else expect(forms).toEqual([base]);
    }
  });

  it('has the same places to fill in as English', () => {
    for (const [key, text] of Object.entries(own)) {
      const base = key.replace(FORM, '');
      const isCount = counted.includes(base);
      const wanted = placeholders(english[isCount ? `${base}_other` : key] ?? '');
      // A text for one may say it in words; where one is said of 0 as well, it may not.
      const words = key.endsWith('_one') && new Intl.PluralRules(language).select(0) !== 'one' && !text.includes('$');
      const pressed = key === 'pressed_one';
      if (!words && !pressed) expect([key, placeholders(text)]).toEqual([key, wanted]);
    }
  });

  it('says which way it is written, in the extension’s own words', () => {
    expect(own['lang']).toBe(language);
    expect(own['dir']).toBe(textsOf(language).get('dir'));
    expect(own['receipt.seal']).toBe(textsOf(language).get('receipt.seal'));
  });

  it.skipIf(language === 'en')('leaves no sentence in English, and has no sign that only a programmer knows', () => {
    const odd = Object.entries(own).filter(
      ([key, text]) =>
        text === '' || /[<>{}\\]|\$(?!\d)/u.test(text) || (text === english[key] && text.split(' ').length > 2),
    );
    expect(odd).toEqual([]);
  });

  it('tells of every receipt without a gap', async () => {
    speak(language);
    const said = everything();
    expect(said.filter((line) => line === '' || /\$\d|undefined/u.test(line))).toEqual([]);
    if (language !== 'en') {
      const ours = new Set(said);
      speak('en');
      // What is alike is what a page, a clock or a code said.
      const alike = [...new Set(everything())].filter((line) => ours.has(line) && /^[^“]* [a-z]+ [a-z]+ /u.test(line));
      speak(language);
      expect(alike).toEqual([]);
    }
    for (const number of [0, 1, 2, 3, 5, 11, 100, 1_000_000])
      for (const base of counted) expect(count(base, number)).not.toMatch(/\$|undefined/u);
    expect(count('holds', 0)).toContain('0');
    const old = { ...first.file.record, form: undefined, presses: 1 } as unknown as Change;
    expect(unknowable([old])).toEqual([count('old', 1)]);
    const altered = { ...first.file, record: { ...first.file.record, presses: 2 } };
    expect(await examine(JSON.stringify(altered))).toMatchObject({ says: own['altered'] });
    const others: Named[] = [{ name: 'b.json', found: { is: 'whole', record: elsewhere.file.record } }];
    const told = tell(first.file.record, nameOf(first.file.record), relations(first.file.record, others, ''));
    expect(told.against).toEqual([say('same_no', 'b.json')]);
  });
});

test('a label of a page is never taken for a place to fill in', () => {
  expect(say('moved', '$2', 'a', 'b')).toBe('“$2” from a to b');
  expect(() => say('nowhere')).toThrow('no text nowhere');
  expect(() => speak('tlh')).toThrow('no language tlh');
});

test('the page has every language in it, asks nobody, and stays small', async () => {
  const page = await verifierPage();
  // The script is ASCII.
  const read = page.replaceAll(/\\u([\dA-F]{4})|\\x([\dA-F]{2})/gu, (_, long: string, short: string) =>
    String.fromCharCode(Number.parseInt(long ?? short, 16)),
  );
  expect(LANGUAGES.filter((language) => !read.includes(texts[language]?.['given'] ?? '?'))).toEqual([]);
  expect(page.includes(`<h1 data-text="title">${english['title']}</h1>`)).toBe(true);
  expect(page.match(/\{[a-z_.]+\}<|(?:src|href)=/gu)).toBeNull();
  expect(gzipSync(page).length).toBeLessThan(72_000);
});
