/** A selector that points at a control whose words are not known: services rename a label, and turn its meaning. */
import { afterEach, describe, expect, it } from 'vitest';
import { readNow } from '../../../src/engine/index.ts';

afterEach(() => {
  document.body.innerHTML = '';
  document.documentElement.removeAttribute('lang');
});

const labels = [{ text: 'Improve the model for everyone', lang: 'en', refuses: 'off' as const }];
function reading(words: string, lang: string, selector: string) {
  document.documentElement.lang = lang;
  document.body.innerHTML = `<main data-testid="train"><div><span>${words}</span><button role="switch" data-testid="train" aria-checked="false"></button></div></main>`;
  return readNow(document, { labels, hints: [{ selector, refuses: 'off' }] });
}

describe.each(['button[data-testid="train"]', '[role="switch"]', '[data-testid="train"] button'])(
  'a hint: %s',
  (at) => {
    it.each([
      ['of a known language in a page of another', 'Disable model training', 'tr'],
      ['of no language that its words tell, in the script of a known one', 'Modelleri iyileştir', 'tr'],
      ['of another language than the page', 'Das Modell mit meinen Daten verbessern', 'tr'],
      ['that deny, in another language by words and page', 'Meine Daten nicht für das Training verwenden', 'de'],
      ['that deny in a script of no known language', '不使用我的数据训练模型', 'zh'],
    ])('says nothing where the control has words %s', (_, words, lang) => {
      expect(reading(words, lang, at)).toMatchObject({ state: 'unclear', reason: 'no-control' });
    });

    it.each([
      ['another language by words and page', 'Das Modell mit meinen Daten verbessern', 'de'],
      ['a script of no known language', '모델 개선', 'ko'],
    ])('is followed where the words are in %s', (_, words, lang) => {
      expect(reading(words, lang, at)).toMatchObject({ state: 'refused', rung: 'hint' });
    });
  },
);
