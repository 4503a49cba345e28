/**
 * Packs the words of `src/wording/words.ts` into `src/wording/lexicon.ts`: `npm run words -- [SECONDS]`, by default 20.
 *
 * Packed, a word of another alphabet is spelt with Latin letters, Cyrillic by its sounds and others by what is as frequent, since a to z are
 * written many times over anyway, and the words of a concept stand in the order that compresses best, which is looked for as long as is asked.
 * What comes of it is the same words; a test holds the two files to that.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { words, type Concept } from '../src/wording/words.ts';

const TARGET = new URL('../src/wording/lexicon.ts', import.meta.url);

/** Alphabets that are spelt with Latin letters. Hangul is taken apart into its letters. */
const SCRIPTS = [/\p{sc=Cyrl}/gu, /\p{sc=Arab}/gu, /\p{sc=Hebr}/gu, /[\u1100-\u11FF]/gu];
/** Latin letters, the most frequent of the lexicon first; capitals, which it has none of, for the rest. */
const LATIN = 'eiantorslucdmpgkvbhzfyjwxqEIANTORSLUCDMPGKVBHZFYJWXQ';
/** Cyrillic is spelt by its sounds, since many of its words are those of other languages. */
const SOUNDS = new Map(
  Array.from('абвгдежзийклмнопрстуфхцчшыьюяіє', (letter, n) => [letter, 'abvgdeXziYklmnoprstufhcCwyqUAIE'[n]!]),
);
const place = (letter: string): number => (letter < 'a' ? 26 : 0) + (letter.toLowerCase().charCodeAt(0) - 97);

/** @returns the words of one concept without remarks, those read as beginnings of words and those read whole */
export function wordsOf(concept: Concept): [string[], string[]] {
  const [prefixes = '', whole = ''] = words[concept].replace(/^\s*#.*$/gm, '').split(/\s=\s/);
  return [prefixes.split(/\s+/).filter(Boolean), whole.split(/\s+/).filter(Boolean)];
}

interface Part {
  mark: string;
  list: string[];
}

/** @returns the packed alphabets, and for each concept its words in parts, each of one alphabet */
function spelt(): { alphabets: string[]; concepts: { name: string; halves: Part[][] }[] } {
  const apart = (word: string): string => (/\p{sc=Hang}/u.test(word) ? word.normalize('NFD') : word);
  const all = (Object.keys(words) as Concept[]).map((name) => ({
    name,
    halves: wordsOf(name).map((half) => half.map(apart)),
  }));
  const text = all.map(({ halves }) => halves.flat().join(' ')).join(' ');
  const codes = SCRIPTS.map((script) => {
    const count = new Map<string, number>();
    for (const [letter] of text.matchAll(script)) count.set(letter, (count.get(letter) ?? 0) + 1);
    const letters = [...count].toSorted(([, a], [, b]) => b - a).map(([letter]) => letter);
    const sounds = new Map(letters.flatMap((letter) => (SOUNDS.has(letter) ? [[letter, SOUNDS.get(letter)!]] : [])));
    const free = Array.from(LATIN).filter((latin) => !Array.from(sounds.values()).includes(latin));
    const others = letters.filter((letter) => !sounds.has(letter)).slice(0, free.length);
    return new Map([...sounds, ...others.map((letter, n): [string, string] => [letter, free[n]!])]);
  });
  const alphabets = codes.map((code) => {
    const letters = Array.from({ length: 52 }, () => ' ');
    for (const [letter, latin] of code) letters[place(latin)] = letter;
    return letters.join('').trimEnd();
  });
  const scriptOf = (word: string): number =>
    /[a-z]/i.test(word) ? -1 : SCRIPTS.findIndex((script) => word.search(script) >= 0);
  return {
    alphabets,
    concepts: all.map(({ name, halves }) => ({
      name,
      halves: halves.map((half) =>
        [-1, ...SCRIPTS.keys()].flatMap((n) => {
          const list = half
            .filter((word) => scriptOf(word) === n)
            .map((word) => (n < 0 ? word : word.replace(SCRIPTS[n]!, (letter) => codes[n]!.get(letter) ?? letter)))
            .toSorted();
          return list.length > 0 ? [{ mark: n < 0 ? '' : String(n), list }] : [];
        }),
      ),
    })),
  };
}

/** @returns the text of `lexicon.ts` */
function pack(seconds: number): string {
  const { alphabets, concepts } = spelt();
  const text = (): string =>
    concepts
      .map(({ name, halves }) =>
        `${name} ${halves
          .filter((half) => half.length > 0)
          .map((half) => half.map(({ mark, list }) => [mark, ...list].filter(Boolean).join(' ')).join(' '))
          .join(' = ')}`.trimEnd(),
      )
      .join('\n');
  const weigh = (): number => gzipSync(text(), { level: 9 }).length;
  const parts = concepts.flatMap(({ halves }) => halves.flat()).filter(({ list }) => list.length > 1);
  // As the words of each concept stood before, new ones at the end.
  const lines = readFileSync(TARGET, 'utf8').replaceAll('\\\\', '\\').split(/[\n`]/);
  for (const { name, halves } of concepts) {
    const before = lines.find((line) => line.startsWith(`${name} `))?.split(' ') ?? [];
    const at = (word: string): number => (before.indexOf(word) + before.length + 1) % (before.length + 1);
    for (const { list } of halves.flat()) list.sort((one, other) => at(one) - at(other));
  }
  let best = weigh();
  let seed = 1;
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const until = Date.now() + seconds * 1000;
  while (Date.now() < until) {
    const { list } = parts[random(parts.length)]!;
    const old = [...list];
    const moved = list.splice(random(list.length), 1 + random(3));
    list.splice(random(list.length + 1), 0, ...moved);
    const weight = weigh();
    if (weight <= best) best = weight;
    else list.splice(0, list.length, ...old);
  }
  const literal = (value: string): string => `\`${value.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;
  return `/** The words of \`words.ts\`, packed by \`npm run words\`: made, and not written. */
import type { Concept } from './words.ts';

/** For each alphabet beside the Latin one, the letters that a to z and A to Z stand for behind its number. */
const ALPHABETS = ${literal(alphabets.join('\n'))}.split('\\n');

/** One concept in a line: its name, its words that are read as beginnings of words, "=", and those that are read whole. */
const PACKED = ${literal(text())};

export const lexicon = Object.fromEntries(
  PACKED.split('\\n').map((line) => {
    let letters: string | undefined;
    const [name, ...list] = line.split(' ').flatMap((word) => {
      if (/^[\\d=]$/.test(word)) {
        letters = ALPHABETS[+word];
        return word === '=' ? word : [];
      }
      return letters === undefined
        ? word
        : word.replace(/[a-z]/gi, (one) => letters![(one.charCodeAt(0) % 32) + (one < 'a' ? 25 : -1)]!).normalize();
    });
    return [name, list.join(' ')];
  }),
) as Record<Concept, string>;
`;
}

if (import.meta.main) writeFileSync(TARGET, pack(Number(process.argv[2] ?? 20)));
