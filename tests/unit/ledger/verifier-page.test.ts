/** The page that checks a receipt, in the language of whoever opens it, or in another of their choice. */
import { readFileSync } from 'node:fs';
import { afterAll, expect, test, vi } from 'vitest';
import { texts } from '../../../scripts/verifier/texts.ts';
import { LANGUAGES } from '../../locales.ts';

const { first } = JSON.parse(readFileSync('docs/receipt-file-vectors.json', 'utf8')) as {
  first: { file: { record: { presses: number } } };
};
const altered = { ...first.file, record: { ...first.file.record, presses: 2 } };

afterAll(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const verdicts = (): (string | null)[] =>
  [...document.querySelectorAll('.verdict')].map(({ textContent }) => textContent);

test('it opens in the reader’s language, and turns to another with all that it says', async () => {
  vi.stubGlobal('navigator', { languages: ['tlh', 'de-CH', 'en'] });
  const [, body = ''] = /<body>([^]*)<script>/u.exec(readFileSync('scripts/verifier/page.html', 'utf8')) ?? [];
  document.body.innerHTML = body;
  const files = document.querySelector('#files') as HTMLInputElement;
  Object.defineProperty(files, 'files', {
    value: [new File([JSON.stringify(first.file)], 'a.json'), new File([JSON.stringify(altered)], 'b.json')],
  });
  await import('../../../scripts/verifier/page.ts');

  const language = document.querySelector('#language') as HTMLSelectElement;
  expect([...language.options].map(({ value }) => value)).toEqual(LANGUAGES);
  expect([...language.options].find(({ value }) => value === 'ja')?.textContent).toBe('日本語');
  expect(language.value).toBe('de');

  const turn = async (to: string): Promise<void> => {
    const own = texts[to] ?? {};
    await vi.waitFor(() => expect(verdicts()).toEqual([own['fits'], own['altered']]));
    expect(document.documentElement.lang).toBe(to);
    expect(document.documentElement.dir).toBe(to === 'ar' ? 'rtl' : 'ltr');
    expect(document.title).toBe(own['title']);
    expect(document.querySelector('h1')?.textContent).toBe(own['title']);
    expect([...document.querySelectorAll('[data-text]')].map(({ textContent }) => textContent)).not.toContain('');
    expect(document.querySelector('dl')?.textContent).toContain(own['refuse_done']);
    // What a page wrote runs its own way.
    expect(document.querySelector('dd')?.dir).toBe('auto');
  };
  await turn('de');
  for (const to of ['ar', 'zh-CN', 'en']) {
    language.value = to;
    language.dispatchEvent(new Event('change'));
    await turn(to);
  }
});
