/** Finds the words of the lexicon in a text. */
import { lexicon } from './lexicon.ts';
import type { Concept } from './words.ts';

/** One word or phrase of the lexicon, found in a folded text from `start` to before `end`. */
export interface Hit {
  concept: Concept;
  text: string;
  start: number;
  end: number;
}

/** What is neither a space nor a mark in a folded text. Classes by property, and the flag that they need, take ten times as long to be made ready. */
export const LETTER = '[^ .,;:!?/。、؟।]';
/** What may be joined before a word: the Arabic and Hebrew articles and prepositions. */
const BEFORE = '[وفبلكسהובכלמש]{0,2}(?:ال|لل)?';
/** Chinese and Japanese, whose words are not parted. */
export const CJK = '[\u3005-\u9fff]';
/** Scripts that join words: in these a word is found anywhere. */
const JOINED = new RegExp(`^\\W?(${CJK}|[가-힣])`);

/** An entry as a regular expression: of the beginning of a word, or of a whole one. */
function spell([entry, whole]: [string, number]): string {
  const [first, last] = entry.replace(/^\*/, '').replaceAll('_', ' ').split('~');
  // A Latin word also ends where another script begins: "AI学習".
  const letter = /[a-z]/.test(entry) ? '[a-z0-9]' : LETTER;
  const before =
    entry.startsWith('*') || JOINED.test(entry) ? '' : `(?<!${letter})${/[א-ي]/.test(entry) ? BEFORE : ''}`;
  const end = whole ? `(?!${letter})` : '';
  return `${before}(?:${first})${last ? `(?!${letter})(?=(?: ${letter}+){0,4}? (?:${last})${end})` : end}`;
}

/** For each concept one expression, the later ones first, whose readings stand before equal ones. */
const expressions = (Object.entries(lexicon) as [Concept, string][])
  .toReversed()
  .map(([concept, list]): [Concept, RegExp] => [
    concept,
    new RegExp(
      list
        .split(' = ')
        .flatMap((words, whole) => words.split(' ').map((word): [string, number] => [word, whole]))
        .toSorted(([a], [b]) => b.length - a.length)
        .map(spell)
        .join('|'),
      'g',
    ),
  ]);

/** The words without one of which nothing is about training: asked first, since most controls of a page have none. */
export const core = new RegExp(
  expressions
    .flatMap(([concept, { source }]) => (/^(ai|model|learn|study|ml|mark|crawl)$/.test(concept) ? source : []))
    .join('|'),
);

/** @returns what is found in a folded text, in order and without overlap */
export function find(text: string): Hit[] {
  const all = expressions.flatMap(([concept, expression]) =>
    [...text.matchAll(expression)].map((match): Hit => ({
      concept,
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  all.sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Hit[] = [];
  for (const hit of all) if (kept.every((other) => hit.end <= other.start || hit.start >= other.end)) kept.push(hit);
  return kept.toSorted((a, b) => a.start - b.start);
}
