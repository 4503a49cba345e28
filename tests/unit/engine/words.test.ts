import { describe, expect, it } from 'vitest';
import { normalise, primary, scripts, tidy } from '../../../src/shared/normalise.ts';
import { forbiddenIn } from '../../../src/engine/words/never.ts';
import { asksForCode } from '../../../src/engine/pressing/open-dialogs.ts';
import { compile, vocabularyOf } from '../../../src/engine/target/compile.ts';
import { isGeneric, matchName, mayBegin, wordPosition } from '../../../src/engine/target/vocabulary.ts';
import { isProse } from '../../../src/engine/dom/text-runs.ts';
import type { Target } from '../../../src/engine/types.ts';

const label = (text: string, refuses: 'on' | 'off' = 'off', lang = 'en') => ({ text, lang, refuses });

describe('normalise', () => {
  it.each([
    ['  Improve\n the\u00A0model ', 'improve the model'],
    ['IMPROVE THE MODEL', 'improve the model'],
    ['Im\u00ADprove\u200B the \u200Emodel\u200F', 'improve the model'],
    ['Don\u2019t', "don't"],
    ['Don`t', 'don`t'],
    ['\u201CX\u201D \u2013 \u00ABY\u00BB', '"x" - "y"'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['ΛΌΓΟΣ', 'λόγος'],
    ['λόγος', 'λόγος'],
    ['Ｉｍｐｒｏｖｅ', 'improve'],
    ['確 認', '確認'],
    ['모델 개선', '모델 개선'],
    ['Label:', 'label'],
    ['Label :', 'label'],
    ['ﬁle', 'file'],
    ['', ''],
    ['\u200B', ''],
  ])('%j', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });
  it('keeps different words different', () => {
    expect(normalise('Improve the models')).not.toBe(normalise('Improve the model'));
    expect(normalise('Do not improve')).not.toBe(normalise('Improve'));
  });
  it('is idempotent', () => {
    for (const t of ['Ab\u00ADc', '確 認', 'İstanbul', 'Straße:', '“x”'])
      expect(normalise(normalise(t))).toBe(normalise(t));
  });
  it('tidies for showing', () => {
    expect(tidy(' Im\u00ADprove  The ')).toBe('Improve The');
  });
  it('knows languages and scripts', () => {
    expect(primary('pt-BR')).toBe('pt');
    expect(primary('')).toBe('');
    expect([...scripts('Hallo мир')].toSorted()).toEqual(['Cyrl', 'latin']);
    expect([...scripts('改善')]).toEqual(['han']);
  });
});

describe('vocabulary', () => {
  const target: Target = {
    labels: [label('Improve the model'), label('Nicht verbessern', 'on', 'de')],
    words: { on: ['Enabled'], off: ['Disabled'] },
    headings: ['Data'],
  };
  const v = vocabularyOf(target);
  it('matches whole labels, with or without a state', () => {
    expect(matchName('improve the model', v, '')?.label.refuses).toBe('off');
    expect(matchName('improve the model off', v, '')?.position).toBe('off');
    expect(matchName(normalise('Improve the model: Enabled'), v, '')?.position).toBe('on');
    expect(matchName('improve the model for me', v, '')).toBeUndefined();
    expect(matchName('improve', v, '')).toBeUndefined();
  });
  it('is kept for a target, and made anew for another instance', () => {
    expect(compile(target, document)).toBe(compile(target, document));
    expect(compile(target, document).vocabulary).toEqual(v);
    const t: Target = { labels: [label('Share {instance}')] };
    expect(vocabularyOf(t).labels).toEqual([]);
    t.instance = 'Cats';
    expect(vocabularyOf(t).labels).toEqual(['share cats']);
  });
  it('never guesses between contrary senses of one wording', () => {
    const both = vocabularyOf({ labels: [label('Data', 'on', 'en'), label('Data', 'off', 'nl')] });
    expect(matchName('data', both, 'fr')).toBeUndefined();
    expect(matchName('data', both, 'nl-BE')?.label.refuses).toBe('off');
    const words = vocabularyOf({ labels: [label('X')], words: { on: ['Yes'], off: ['Yes', 'No'] } });
    expect(wordPosition('yes', words)).toBeUndefined();
    expect(wordPosition('no', words)).toBe('off');
    expect(matchName('x yes', words, '')).toBeUndefined();
  });
  it('knows what says nothing', () => {
    expect(isGeneric('toggle switch', v)).toBe(true);
    expect(isGeneric('enabled', v)).toBe(true);
    expect(isGeneric('voice', v)).toBe(false);
  });
  it('rejects most texts by their beginning', () => {
    const { first } = v;
    for (const yes of [
      'Improve the model',
      '  \n improve  THE',
      'Improve',
      'Improve the model off',
      '\u200EImprove',
      'Improve\u00A0the',
      'Im\u00ADprove',
      'Nicht',
    ])
      expect(mayBegin(yes, first), yes).toBe(true);
    for (const no of ['', '   ', 'Impress', 'Show me', 'Improve a', 'Nichts', 'été', '改'])
      expect(mayBegin(no, first), no).toBe(false);
  });
  it('tells prose from titles', () => {
    expect(isProse('We use what you write to train.')).toBe(true);
    expect(isProse('Location metadata')).toBe(false);
    expect(isProse('No.')).toBe(false);
    expect(isProse('word '.repeat(40))).toBe(true);
  });
});

describe('forbidden words', () => {
  const target: Target = { labels: [], never: ['pause', '一時停止', '  '] };
  it.each([
    'Delete',
    'Turn off and delete activity',
    'Remove all',
    'CLEAR history',
    'Export data',
    'Sign out',
    'Log out',
    'logout',
    'Close my account',
    'Désactiver et supprimer',
    'Aktivität löschen',
    '削除',
    '모두 삭제',
    'Удалить',
    'Pause',
    'Now pause!',
    'いま一時停止する',
  ])('%s', (text) => {
    expect(forbiddenIn(text, target)).toBeTruthy();
  });
  it.each([
    'Turn off',
    'Save',
    'Got it',
    'Confirm',
    'Done',
    'Paused',
    'Undeleted',
    'Close',
    'Désactiver',
    'Ausschalten',
    'Nuclear',
    'オフにする',
  ])('%s is no such word', (text) => {
    expect(forbiddenIn(text, target)).toBeUndefined();
  });
  it('knows a field for a code', () => {
    document.body.innerHTML = '<input autocomplete="one-time-code">';
    expect(asksForCode(document)).toBe(true);
    document.body.innerHTML = '<input type="password">';
    expect(asksForCode(document)).toBe(true);
    document.body.innerHTML = '<input name="otp" type="tel"><input type="checkbox" name="code">';
    expect(asksForCode(document)).toBe(true);
    document.body.innerHTML = '<input type="text" name="first"><input type="checkbox" name="code">';
    expect(asksForCode(document)).toBe(false);
  });
});
