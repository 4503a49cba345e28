// @vitest-environment node
import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../scripts/pack-words.ts';
import { rows } from '../../../scripts/wording-figures.ts';
import { fold } from '../../../src/wording/fold.ts';
import { lexicon } from '../../../src/wording/lexicon.ts';
import { find } from '../../../src/wording/match.ts';
import { words as written, type Concept } from '../../../src/wording/words.ts';

const entries = Object.entries(lexicon).flatMap(([concept, list]) =>
  list.split(/\s+/).map((entry) => ({ concept, entry })),
);

describe('the lexicon', () => {
  it('is written as texts are folded', () => {
    for (const { entry } of entries) {
      const letters = entry.replace(/[^\p{L}\p{M}]/gu, '');
      expect(fold(letters), entry).toBe(letters);
    }
  });

  it('is what is written to be read, packed', () => {
    for (const concept of Object.keys(written) as Concept[]) {
      const packed = lexicon[concept].split(' = ').map((half) => half.split(' ').toSorted());
      expect(packed, `${concept}: run npm run words`).toEqual(
        wordsOf(concept)
          .filter((half) => half.length > 0)
          .map((half) => half.toSorted()),
      );
    }
  });

  it('has no entry twice under one concept', () => {
    const seen = entries.map(({ concept, entry }) => `${concept} ${entry}`);
    expect(seen.filter((one, i) => seen.indexOf(one) !== i)).toEqual([]);
  });

  it('knows words, not whole labels', () => {
    const labels = new Set(rows().map(({ label }) => fold(label)));
    for (const { concept, entry } of entries) {
      const words = entry.replace(/\$$/, '').split('_');
      expect(words.length, entry).toBeLessThanOrEqual(4);
      // The marks of crawlers are names.
      if (words.length > 2 && concept !== 'mark') expect(labels.has(words.join(' ')), entry).toBe(false);
    }
  });

  it('fits into 12 KiB, with all that reads it', async () => {
    const { outputFiles } = await build({
      entryPoints: [new URL('../../../src/wording/judge.ts', import.meta.url).pathname],
      bundle: true,
      minify: true,
      format: 'esm',
      charset: 'utf8',
      write: false,
    });
    expect(gzipSync(outputFiles[0]!.contents, { level: 9 }).length).toBeLessThanOrEqual(12 * 1024);
  });
});

describe('finding', () => {
  const concepts = (text: string) => find(fold(text)).map(({ concept, text: found }) => `${concept}:${found}`);

  it('finds words at their beginning, whole, in compounds and at a distance', () => {
    expect(concepts('improving')).toEqual(['improve:improv']);
    expect(concepts('use useless')).toEqual(['use:use']);
    expect(concepts('Modelltraining')).toEqual(['model:modell', 'learn:training']);
    expect(concepts('opt me out')).toEqual(['refuse:opt', 'mine:me']);
  });

  it('finds Latin names between letters that are not parted, and words behind joined articles', () => {
    expect(concepts('生成AIの学習')).toEqual(['plain:生成', 'ai:ai', 'learn:学習']);
    expect(concepts('לאימון')).toEqual(['learn:לאימון']);
    expect(concepts('والتدريب')).toEqual(['learn:والتدريب']);
  });

  it('keeps the longer of two readings', () => {
    expect(concepts('machine learning')).toEqual(['ml:machine lear']);
    expect(concepts('my own model')).toEqual(['mine:my', 'mask:own model']);
  });
});

describe('folding', () => {
  it.each([
    ['Entraîner l’IA', 'entrainer l ia'],
    ['ＡＩ　ｔｒａｉｎｉｎｇ', 'ai training'],
    ['Yapay Zekâ Eğitimi', 'yapay zeka egitimi'],
    ['Größe, STRASSE', 'grosse, strasse'],
    ['обучение йод', 'обучение йод'],
    ['تَدْريب‏', 'تدريب'],
    ['データ', 'データ'],
    ['ﾃﾞｰﾀ', 'データ'],
    ['opt­-out', 'opt out'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});
