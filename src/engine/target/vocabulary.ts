/** Questions to what a target knows: what a text names, which state a word stands for. */
import { normalise, primary } from '../../shared/normalise.ts';
import type { Match, Vocabulary } from './compile.ts';
import { wholeNames } from '../words/index.ts';
import type { Position } from '../types.ts';

/** What a normalised text names; undefined when nothing, or when it is known in two contrary senses. */
export function matchName(name: string, vocabulary: Vocabulary, lang: string): Match | undefined {
  const list = vocabulary.names.get(name) ?? vocabulary.names.get(bare(name));
  if (!list) return undefined;
  const own = list.filter((m) => primary(m.label.lang) === primary(lang));
  const use = own.length > 0 ? own : list;
  return use.every((m) => m.label.refuses === use[0]?.label.refuses) ? use[0] : undefined;
}

/** The position that a displayed word stands for, if it stands for exactly one. Ornaments beside it say nothing. */
export function wordPosition(text: string, vocabulary: Vocabulary): Position | undefined {
  return look(text, vocabulary.words);
}

/** The position that an option or an item stands for by its name. */
export function itemPosition(text: string, vocabulary: Vocabulary): Position | undefined {
  return look(text, vocabulary.items);
}

function look(text: string, words: Vocabulary['words']): Position | undefined {
  const name = normalise(text);
  const position = words.get(name) ?? words.get(bare(name));
  return position === 'both' ? undefined : position;
}

/** Marks and ornaments that make no other text of one: full stops, stars, bullets, arrows, chevrons, pictures. */
const MARK = '[\\s.…*†‡:;,·•|/<>‹›«»–—\\p{So}\\u2190-\\u21FF\\u25A0-\\u25FF\\uFE0F\\p{Co}]';
/** Of these pictures, crosses and no-entry signs are words: they deny. */
const DENIAL = '(?![✕✖✗✘❌❎⛔🚫])';
/** A number before a name: "2." or "3)". */
const NUMBER = '\\d{1,2}[.)]\\s';
const MARKS = new RegExp(`^(?:${DENIAL}${MARK}|${NUMBER})+|(?:${DENIAL}${MARK})+$`, 'gu');

/** A text without the marks and ornaments around it. "!" and "?" stay: they may tell two names apart. */
export function bare(text: string): string {
  return text.replace(MARKS, '');
}

/** Names that say what kind of thing a control is and not what it is for. */
const GENERIC = wholeNames(
  '|switch|toggle|toggle switch|checkbox|check box|button|toggle button|onoff|radio|select|menu|control|input|setting|schalter|interrupteur|переключатель|开关|開關|スイッチ|스위치',
);

/** Whether a normalised text says nothing about which setting it belongs to. */
export function isGeneric(name: string, vocabulary: Vocabulary): boolean {
  return GENERIC.has(name.replace(/[-_ ]?\d+$/, '')) || vocabulary.items.has(name) || vocabulary.items.has(bare(name));
}

/** Whether a known label may begin with a text, or end beyond it. */
export function begins(data: string, { first, labels }: Vocabulary): boolean {
  if (!mayBegin(data, first)) return false;
  const start = normalise(bare(data.trim()));
  return start !== '' && labels.some((label) => label.startsWith(start) || start.startsWith(bare(label)));
}

/**
 * Whether a text node may begin a known label: looks at its first characters and allocates nothing,
 * so that a page's every text can be asked.
 */
export function mayBegin(data: string, first: Map<number, string[]>): boolean {
  let i = 0;
  let c = data.charCodeAt(0);
  while (c <= 32 || c === 160) c = data.charCodeAt(++i);
  // A digit may number what follows.
  if (c >= 48 && c <= 57 && !first.has(c)) return /^\d{1,2}[.)]/.test(data.slice(i, i + 3));
  const labels = first.get(c);
  if (labels === undefined) return c > 127 && unusual(c);
  for (const label of labels) {
    let k = i + 1;
    let j = 1;
    for (;;) {
      let d = data.charCodeAt(k);
      const l = label.charCodeAt(j);
      // The text ends (more may follow in the next node), the label ends, or the rest needs a closer look.
      if (d !== d || l !== l || d > 126 || l > 126) return true;
      if (d >= 65 && d <= 90) d |= 32;
      if (d <= 32) {
        if (l !== 32) break;
        while (data.charCodeAt(k + 1) <= 32) k++;
      } else if (d !== l) {
        break;
      }
      k++;
      j++;
    }
    if (data.charCodeAt(k) <= 32 && !data.slice(k).trim()) return true;
  }
  return false;
}

/** Characters that normalising removes or replaces, so that what follows may still be a label. */
function unusual(c: number): boolean {
  return (
    (c >= 0xa8 && c <= 0xbe) ||
    c === 0xdf ||
    c === 0x130 ||
    c === 0x131 ||
    c === 0x17f ||
    c === 0x3c2 ||
    c === 0x61c ||
    (c >= 0x2000 && c < 0x3041) ||
    (c >= 0x3100 && c < 0x3400) ||
    // Pictures are pairs of these.
    c >= 0xd800
  );
}
