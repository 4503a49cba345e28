/** What a target knows, prepared for quick comparison: its labels, state words, headings and languages. */
import { normalise, primary, scripts } from './normalise.ts';
import type { Label, Position, Target } from './types.ts';

/** A known label that a text equals, and the state when the text carries one ("… Off"). */
export interface Match {
  label: Label;
  position?: Position;
}

export interface Vocabulary {
  /** Normalised text to what it means; several labels when languages share a wording. */
  names: Map<string, Match[]>;
  /** Normalised labels alone. */
  labels: string[];
  /** Labels by the code of their first character, for the quick rejection of text. */
  first: Map<number, string[]>;
  words: Map<string, Position | 'both'>;
  headings: Set<string>;
  langs: Set<string>;
  scripts: Set<string>;
}

const cache = new WeakMap<Target, { instance: string | undefined; vocabulary: Vocabulary }>();

/** The vocabulary of a target, kept as long as the target is. */
export function vocabularyOf(target: Target): Vocabulary {
  const kept = cache.get(target);
  if (kept && kept.instance === target.instance) return kept.vocabulary;
  const vocabulary = build(target);
  cache.set(target, { instance: target.instance, vocabulary });
  return vocabulary;
}

function build(target: Target): Vocabulary {
  const words: Vocabulary['words'] = new Map();
  for (const position of ['on', 'off'] as const) {
    for (const word of [position, ...(target.words?.[position] ?? [])]) {
      const key = normalise(word);
      const before = words.get(key);
      words.set(key, before && before !== position ? 'both' : position);
    }
  }
  const names: Vocabulary['names'] = new Map();
  const labels: string[] = [];
  const add = (text: string, match: Match) => {
    const key = normalise(text);
    const list = names.get(key) ?? [];
    list.push(match);
    names.set(key, list);
    return key;
  };
  for (const label of target.labels) {
    const text = withInstance(label.text, target.instance);
    if (text === undefined || !normalise(text)) continue;
    labels.push(add(text, { label }));
    for (const [word, position] of words) {
      if (position === 'both') continue;
      for (const joint of [' ', ': ', ', ']) add(text + joint + word, { label, position });
    }
  }
  const first: Vocabulary['first'] = new Map();
  for (const label of labels) {
    // Text may come with its accents apart, so that the bare letter counts as well.
    const starts = [label, label.toUpperCase(), label.normalize('NFD'), label.toUpperCase().normalize('NFD')];
    for (const c of new Set(starts.map((start) => start.charCodeAt(0)))) {
      first.set(c, [...(first.get(c) ?? []), label]);
    }
  }
  return {
    names,
    labels,
    first,
    words,
    headings: new Set((target.headings ?? []).map((h) => normalise(withInstance(h, target.instance) ?? h))),
    langs: new Set(target.labels.map((l) => primary(l.lang))),
    scripts: new Set(target.labels.flatMap((l) => [...scripts(l.text)])),
  };
}

/** A label with its instance filled in; undefined when it needs one that is not known. */
function withInstance(text: string, instance: string | undefined): string | undefined {
  if (!text.includes('{instance}')) return text;
  return instance ? text.replaceAll('{instance}', instance) : undefined;
}

/** What a normalised text names; undefined when nothing, or when it is known in two contrary senses. */
export function matchName(name: string, vocabulary: Vocabulary, lang: string): Match | undefined {
  const list = vocabulary.names.get(name);
  if (!list) return undefined;
  const own = list.filter((m) => primary(m.label.lang) === primary(lang));
  const use = own.length > 0 ? own : list;
  return use.every((m) => m.label.refuses === use[0]?.label.refuses) ? use[0] : undefined;
}

/** The position that a displayed word stands for, if it stands for exactly one. */
export function wordPosition(text: string, vocabulary: Vocabulary): Position | undefined {
  const position = vocabulary.words.get(normalise(text));
  return position === 'both' ? undefined : position;
}

/** Names that say what kind of thing a control is and not what it is for. */
const GENERIC = new Set(['', 'switch', 'toggle', 'toggle switch', 'checkbox', 'check box', 'button', 'toggle button', 'radio', 'select', 'menu', 'control', 'input', 'setting']);

/** Whether a normalised text says nothing about which setting it belongs to. */
export function isGeneric(name: string, vocabulary: Vocabulary): boolean {
  return GENERIC.has(name) || vocabulary.words.has(name);
}

/**
 * Whether a text node may begin a known label: looks at its first characters and allocates nothing,
 * so that a page's every text can be asked.
 */
export function mayBegin(data: string, first: Map<number, string[]>): boolean {
  let i = 0;
  let c = data.charCodeAt(0);
  while (c <= 32 || c === 160) c = data.charCodeAt(++i);
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
    if (data.charCodeAt(k) <= 32 && !(data.slice(k).trim())) return true;
  }
  return false;
}

/** Characters that normalising removes or replaces, so that what follows may still be a label. */
function unusual(c: number): boolean {
  return (
    (c >= 0xa8 && c <= 0xbe) || c === 0xdf || c === 0x130 || c === 0x131 || c === 0x17f || c === 0x3c2 || c === 0x61c ||
    (c >= 0x2000 && c < 0x3041) || (c >= 0x3100 && c < 0x3400) || c >= 0xf900
  );
}
