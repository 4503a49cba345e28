// @vitest-environment node
/** What must hold of every wording, not only of those in the corpus. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rows, type Row } from '../../../scripts/wording-figures.ts';
import { fold } from '../../../src/wording/fold.ts';
import { judge } from '../../../src/wording/judge.ts';

const all = rows();
const pressed = ({ about, polarity }: Pick<Row, 'about' | 'polarity'>) =>
  about === 'training' && (polarity === 'on_allows' || polarity === 'on_refuses');
const row = fc.constantFrom(...all);
const pressedRow = fc.constantFrom(...all.filter((one) => pressed(judge(one))));

/** A refusal or a negation around a label, in its language. */
const NEGATED: Record<string, ((label: string) => string)[]> = {
  en: [(l) => `Do not ${l}`, (l) => `Never ${l}`, (l) => `Opt out: ${l}`, (l) => `Stop: ${l}`, (l) => `Don’t ${l}`],
  de: [(l) => `${l} ablehnen`, (l) => `Nicht ${l}`, (l) => `${l} deaktivieren`],
  fr: [(l) => `Ne pas ${l}`, (l) => `Refuser : ${l}`, (l) => `Désactiver ${l}`],
  es: [(l) => `No ${l}`, (l) => `Rechazar: ${l}`, (l) => `Desactivar ${l}`],
  pt: [(l) => `Não ${l}`, (l) => `Recusar: ${l}`, (l) => `Desativar ${l}`],
  it: [(l) => `Non ${l}`, (l) => `Rifiuta: ${l}`, (l) => `Disattiva ${l}`],
  nl: [(l) => `Niet ${l}`, (l) => `${l} weigeren`, (l) => `${l} uitschakelen`],
  pl: [(l) => `Nie ${l}`, (l) => `Odmów: ${l}`, (l) => `Wyłącz ${l}`],
  sv: [(l) => `Neka ${l}`, (l) => `Inte ${l}`, (l) => `Stäng av ${l}`],
  da: [(l) => `Afvis ${l}`, (l) => `Ikke ${l}`],
  nb: [(l) => `Avslå ${l}`, (l) => `Ikke ${l}`],
  tr: [(l) => `${l} reddet`, (l) => `${l} engelle`],
  ru: [(l) => `Не ${l}`, (l) => `Запретить ${l}`, (l) => `Отключить ${l}`],
  uk: [(l) => `Не ${l}`, (l) => `Заборонити ${l}`],
  ja: [(l) => `${l}のを拒否`, (l) => `${l}を無効にする`, (l) => `${l}を禁止`],
  zh: [(l) => `不${l}`, (l) => `拒绝${l}`, (l) => `禁止${l}`],
  'zh-TW': [(l) => `不${l}`, (l) => `拒絕${l}`],
  ko: [(l) => `${l} 거부`, (l) => `${l} 하지 않음`],
  ar: [(l) => `عدم ${l}`, (l) => `رفض ${l}`],
  fi: [(l) => `Älä ${l}`, (l) => `Estä: ${l}`],
  cs: [(l) => `Odmítnout ${l}`, (l) => `Zakázat ${l}`],
  he: [(l) => `לא ${l}`, (l) => `סירוב ${l}`],
  hi: [(l) => `${l} अस्वीकार करें`, (l) => `${l} नहीं`],
  id: [(l) => `Jangan ${l}`, (l) => `Tolak ${l}`],
};

describe('a judgement', { timeout: 180_000 }, () => {
  it('is turned round or made unclear by a negation, never kept', () => {
    for (const one of all) {
      for (const negate of NEGATED[one.lang] ?? []) {
        const before = judge({ ...one, description: '', section: '' });
        const after = judge({ ...one, description: '', section: '', label: negate(one.label) });
        if (pressed(before) && pressed(after))
          expect(after.polarity, `${one.id}: ${negate(one.label)}`).not.toBe(before.polarity);
      }
    }
  });

  it('is never turned round by the heading above, whatever that is about', () => {
    const headings = [
      'Appearance',
      'Privacy',
      'Konto',
      'Notifications',
      '設定',
      'AI features',
      'Do not disturb',
      'Blocked users',
      'Datenschutz',
      'AI training',
      'Opt out of AI training',
      'Ne pas déranger',
      'Улучшение моделей',
    ];
    fc.assert(
      fc.property(pressedRow, fc.constantFrom(...headings), (one, section) => {
        const before = judge({ ...one, section: '' });
        const after = judge({ ...one, section });
        if (pressed(before) && pressed(after)) expect(after.polarity).toBe(before.polarity);
      }),
      { numRuns: 3000 },
    );
  });

  it('does not press a neighbour, whatever kind of control it is and whatever the page says its language is', () => {
    for (const one of all.filter(({ about }) => about === 'other')) {
      for (const kind of ['switch', 'checkbox', 'radio', 'select']) {
        for (const lang of ['en', 'ja', 'xx'])
          expect(pressed(judge({ ...one, kind, lang })), `${one.id} ${one.label}`).toBe(false);
      }
    }
  });

  it('does not press where two statements disagree', () => {
    const on = (does: string) => `When this is on, your chats ${does} to train our models.`;
    for (const one of all.filter(({ lang, description }) => lang === 'en' && !description)) {
      const { polarity } = judge(one);
      if (polarity === 'on_allows')
        expect(judge({ ...one, description: on('are not used') }).polarity, one.label).toBe('unclear');
      if (polarity === 'on_refuses')
        expect(judge({ ...one, description: on('are used') }).polarity, one.label).toBe('unclear');
    }
  });

  it('is the same for the same words in other letters', () => {
    const written: ((text: string) => string)[] = [
      (text) => text.toUpperCase(),
      (text) => text.normalize('NFD'),
      (text) => text.replaceAll("'", '’').replaceAll('’', '‘'),
      (text) => `  ${text.replaceAll(' ', '  ')} `,
      (text) => `‏“${text}”‎`,
      (text) => text.replace(/(?=\p{L})/gu, '\u200B'),
      (text) => text.replace(/[!-~]/g, (c) => String.fromCodePoint(c.codePointAt(0)! + 0xfee0)),
    ];
    // Upper case drops what tells some letters apart: the Turkish dotless i, the German ß.
    for (const one of all) {
      const { about, polarity } = judge(one);
      for (const write of written.slice(one.lang === 'tr' ? 1 : 0)) {
        // What is folded to the same text is judged the same: that takes no time.
        if (fold(write(one.label)) === fold(one.label)) continue;
        const other = judge({ ...one, label: write(one.label) });
        expect({ about: other.about, polarity: other.polarity }, `${one.id} ${write(one.label)}`).toEqual({
          about,
          polarity,
        });
      }
    }
  });

  it('says nothing of the positions of a button, and nothing of what is not about training', () => {
    fc.assert(
      fc.property(row, fc.constantFrom('button', 'link', 'menuitem'), (one, kind) => {
        const { about, polarity } = judge({ ...one, kind });
        expect(polarity).toBe(about === 'training' ? 'unclear' : null);
      }),
    );
  });

  it('comes of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (label, section, description) => {
        const { about, polarity } = judge({ label, section, description });
        expect(polarity === null).toBe(about !== 'training');
      }),
      { numRuns: 2000 },
    );
  });

  it('ends soon, however long and repetitive a text is', () => {
    const long = {
      label: 'do not train ai '.repeat(5000),
      description: '学習に使用しない'.repeat(5000),
      section: 'ne pas '.repeat(5000),
    };
    const start = performance.now();
    judge(long);
    // What repeats badly would take seconds; the rest is room for a busy machine.
    expect(performance.now() - start).toBeLessThan(400);
  });
});
