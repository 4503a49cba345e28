// @vitest-environment node
/** The judgement of the labelled corpus: these fail when its quality falls. */
import { describe, expect, it } from 'vitest';
import { keywords, measure, rows, wilson } from '../../../scripts/wording-figures.ts';

/** Languages that have a row or two in the corpus and no words in the lexicon: nothing is claimed of them but that nothing is pressed wrongly. */
const BEYOND = ['bg', 'ca', 'el', 'fa', 'hr', 'hu', 'id', 'ro', 'sk', 'th', 'vi'];
/** Read for what it is about; too few of its words are known to say much of the positions. */
const IN_SHORT = ['vi'];
const REQUIRED = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'tr', 'ja', 'zh', 'zh-TW', 'ko', 'ru'];

const all = rows();
const known = all.filter(({ lang }) => !BEYOND.includes(lang));

describe('the corpus', { timeout: 180_000 }, () => {
  it('has rows of its own id, with a source each, half of them near misses', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.every(({ source }) => source.length > 0)).toBe(true);
    expect(all.length).toBeGreaterThan(1200);
    const training = all.filter(({ about }) => about === 'training').length;
    expect(training / all.length).toBeGreaterThan(0.35);
    expect(training / all.length).toBeLessThan(0.65);
    for (const { id, about, polarity } of all) expect(polarity === null, id).toBe(about !== 'training');
  });

  it('is judged with precision and recall, and nothing is pressed wrongly', () => {
    const figures = measure(known);
    expect(figures.errors.filter((error) => error.startsWith('WRONG'))).toEqual([]);
    expect(figures.right / figures.said).toBeGreaterThanOrEqual(0.99);
    // Rows that are known to be missed stay in the corpus.
    expect(figures.right / figures.are).toBeGreaterThanOrEqual(0.96);
    // Nearly half of what is plain. What falls short of it is shown, with its words, and never pressed: so is what allows a training and names no AI
    // ("use my documents as training data"), since the same words are said of sport, of courses and of the staff; and anything with a word that the
    // lexicon does not know, since that may be a condition or a part ("on weekends", "drafts").
    expect(figures.pressedRight / figures.plain).toBeGreaterThanOrEqual(0.45);
  });

  it.each(REQUIRED)('is judged in %s', (language) => {
    const figures = measure(all.filter(({ lang }) => lang === language));
    expect(figures.rows).toBeGreaterThanOrEqual(20);
    expect(figures.right / figures.said).toBeGreaterThanOrEqual(0.97);
    expect(figures.right / figures.are).toBeGreaterThanOrEqual(0.95);
    expect(figures.pressedRight / figures.plain).toBeGreaterThanOrEqual(0.4);
  });

  it('presses nothing wrongly in languages that the lexicon does not have', () => {
    const figures = measure(all.filter(({ lang }) => [...BEYOND, ...IN_SHORT].includes(lang)));
    expect(figures.rows).toBeGreaterThan(15);
    expect(figures.pressedWrong).toBe(0);
  });

  it('is judged better than by keywords', () => {
    const plain = measure(known, keywords);
    const ours = measure(known);
    expect(plain.pressedWrong).toBeGreaterThan(50);
    expect(wilson(ours.right, ours.said)[0]).toBeGreaterThan(wilson(plain.right, plain.said)[1]);
    expect(wilson(ours.right, ours.are)[0]).toBeGreaterThan(wilson(plain.right, plain.are)[1]);
  });
});
