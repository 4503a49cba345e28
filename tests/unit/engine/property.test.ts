/**
 * What must hold for every text, drawn at random: comparing, rejecting early, forbidding. And what generated pages
 * brought to light.
 */
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { change } from '../../../src/engine/index.ts';
import { normalise, tidy } from '../../../src/shared/normalise.ts';
import { forbiddenIn } from '../../../src/engine/words/never.ts';
import type { Label, Position, Target } from '../../../src/engine/types.ts';
import { vocabularyOf } from '../../../src/engine/target/compile.ts';
import { bare, matchName, mayBegin, wordPosition } from '../../../src/engine/target/vocabulary.ts';

const runs = { numRuns: 2000, seed: 20_260_101 };
const letters = 'aAbBeEéßİıσςΣΩфЖאשعمहเก'.split('');
const marks = ['\u00AD', '\u200B', '\u200E', '\u2068', '\uFEFF', '\uFE0F'];
const spaces = [' ', '\u00A0', '\n', '\t', '\u3000', '  '];
const quotes = ["'", '’', '‘', '"', '“', '”', '«', '-', '–', '‐', ':', '.', '!', '(', ')'];
const han = ['改', '进', '模', '型', 'モ', 'デ', 'ル', 'の', 'ー'];
const text = fc.string({
  unit: fc.constantFrom(...letters, ...spaces, ...quotes, ...han, ...marks, 'ﬁ', 'Ａ', '①', 'o', 'n', 'f'),
  maxLength: 24,
});
const label = (t: string, refuses: Position = 'off', lang = 'en'): Label => ({ text: t, refuses, lang });

describe('normalise', () => {
  it('is at rest: what is normalised stays as it is', () => {
    fc.assert(
      fc.property(text, (t) => normalise(normalise(t)).trim() === normalise(t).trim() || /[: ]$/.test(normalise(t))),
      runs,
    );
  });

  it('does not see case, marks that take no room, or the width of white space', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...marks), fc.nat(24), (t, mark, at) => {
        const marked = t.slice(0, at) + mark + t.slice(at);
        // A mark between two characters that NFKC joins is the one thing that may show.
        expect(normalise(marked)).toBe(normalise(t));
        expect(normalise(t.replaceAll(' ', '\u00A0'))).toBe(normalise(t));
        expect(normalise(tidy(t))).toBe(normalise(t));
      }),
      runs,
    );
  });

  it('never makes different words equal', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'.split('')),
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 5 }),
        fc.array(word, { minLength: 1, maxLength: 5 }),
        (a, b) => {
          expect(normalise(a.join(' ')) === normalise(b.join(' '))).toBe(a.join(' ') === b.join(' '));
        },
      ),
      runs,
    );
  });
});

describe('the quick rejection of text', () => {
  it('never rejects a text that is a label, or the beginning of one', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), fc.nat(24), (t, others, cut) => {
        const target: Target = { labels: [label(t), ...others.map((o) => label(o))] };
        const vocabulary = vocabularyOf(target);
        if (!normalise(t)) return;
        for (const shown of [t, t.toUpperCase(), ` ${t}`, `\n\t${t}  `]) {
          if (vocabulary.labels.includes(normalise(shown))) expect(mayBegin(shown, vocabulary.first)).toBe(true);
        }
        const part = t.slice(0, cut);
        if (normalise(part) && part.length > 1 && vocabulary.labels.some((l) => l.startsWith(normalise(part))))
          expect(mayBegin(part, vocabulary.first)).toBe(true);
      }),
      runs,
    );
  });
});

describe('matching a name', () => {
  it('matches whole texts only', () => {
    fc.assert(
      fc.property(text, text, (t, more) => {
        const vocabulary = vocabularyOf({ labels: [label(t)] });
        const longer = normalise(`${t} ${more}`);
        if (!normalise(t) || bare(longer) === bare(normalise(t)) || vocabulary.names.has(bare(longer))) return;
        if (vocabulary.names.has(longer)) return;
        expect(matchName(longer, vocabulary, 'en')).toBeUndefined();
      }),
      runs,
    );
  });

  it('says nothing when a wording is known in two contrary senses', () => {
    fc.assert(
      fc.property(text, (t) => {
        if (!normalise(t)) return;
        const vocabulary = vocabularyOf({ labels: [label(t, 'off', 'en'), label(t, 'on', 'de')] });
        expect(matchName(normalise(t), vocabulary, 'fr')).toBeUndefined();
        expect(matchName(normalise(t), vocabulary, 'de')?.label.refuses).toBe('on');
      }),
      runs,
    );
  });

  it('a word for both positions stands for neither', () => {
    fc.assert(
      fc.property(text, (t) => {
        if (!normalise(t)) return;
        expect(wordPosition(t, vocabularyOf({ labels: [], words: { on: [t], off: [t] } }))).toBeUndefined();
      }),
      runs,
    );
  });
});

describe('forbidden words', () => {
  it('are found at the start of any word, whatever stands around them', () => {
    const around = fc.string({ unit: fc.constantFrom(' ', '.', '(', '“', '-'), maxLength: 4 });
    fc.assert(
      fc.property(
        fc.constantFrom(
          'Delete',
          'REMOVE',
          'Clear',
          'Export',
          'löschen',
          'Supprimer',
          '削除',
          '삭제',
          'Sign out',
          'Log\u00A0out',
        ),
        around,
        around,
        (word, before, after) => {
          expect(forbiddenIn(`${before}${word}${after}`, {})).toBeTruthy();
        },
      ),
      runs,
    );
  });
});

describe('a copy that nobody can see', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });
  const target: Target = { labels: [label('Improve the model for everyone')] };
  const quick = { timeout: 300, settle: 0, hold: 0 };

  /** Two switches for one state, as in a page that is laid out twice: for wide and for narrow screens. */
  function page(second: string): () => boolean {
    document.body.innerHTML = `<div><span>Improve the model for everyone</span><button role="switch" class="b"></button></div><div ${second}><span>Model</span><button role="switch" class="b"></button></div>`;
    let on = true;
    const buttons = [...document.querySelectorAll('.b')];
    const show = () => buttons.forEach((b) => b.setAttribute('aria-checked', String(on)));
    for (const b of buttons) {
      b.addEventListener('click', () => {
        on = !on;
        show();
      });
    }
    show();
    return () => on;
  }

  it('is reported and left as it is', async () => {
    const on = page('style="display:none"');
    expect(await change(document, target, quick)).toMatchObject({
      outcome: 'changed',
      presses: 1,
      moved: [{ label: 'Model', kind: 'switch', from: 'on', to: 'off' }],
    });
    expect(on()).toBe(false);
  });

  it('is left as it is where it can be seen, too', async () => {
    const on = page('');
    expect(await change(document, target, quick)).toMatchObject({
      outcome: 'changed',
      presses: 1,
      moved: [{ label: 'Model', from: 'on', to: 'off' }],
    });
    expect(on()).toBe(false);
  });
});
