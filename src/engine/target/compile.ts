/**
 * A target made ready for looks: its labels, state words, headings and selectors are prepared once and kept as long as
 * the target is.
 */
import { normalise, primary, scripts } from '../../shared/normalise.ts';
import { CONTROLS } from '../dom/control-selector.ts';
import { tried } from '../dom/tried.ts';
import type { Label, Position, Step, Target } from '../types.ts';

/** A known label that a text equals, and the state when the text carries one ("… Off"). */
export interface Match {
  label: Label;
  position?: Position;
}

/** What a target knows, prepared for quick comparison. */
export interface Vocabulary {
  /** Normalised text to what it means; several labels when languages share a wording. */
  names: Map<string, Match[]>;
  /** Normalised labels alone. */
  labels: string[];
  /** The labels as one text: targets with the same labels are looked for together. */
  key: string;
  /** Labels by the code of their first character, for the quick rejection of text. */
  first: Map<number, string[]>;
  /** Words that are displayed for a state. */
  words: Map<string, Position | 'both'>;
  /** Names of the options and items that stand for a state; the displayed words are among them. */
  items: Map<string, Position | 'both'>;
  headings: Set<string>;
  langs: Set<string>;
  scripts: Set<string>;
}

/** A target whose selectors can all be asked for, with its vocabulary. Everything inside the engine takes this form. */
export interface Compiled extends Target {
  vocabulary: Vocabulary;
  /** Selects what may be a control for this target. */
  controls: string;
}

const cache = new WeakMap<Target, { instance: string | undefined; compiled: Compiled }>();

/**
 * Prepares a target. The same target with the same instance gives the same answer, so that looks may ask each time.
 * Targets may be written by hand: a hint with a malformed selector is left out, so is `drawn`; a step by one finds
 * nothing to press.
 * @param document any document, to try selectors in
 */
export function compile(target: Target, document: Document): Compiled {
  const known = cache.get(target);
  if (known && known.instance === target.instance) return known.compiled;
  const sound = withSoundSelectors(target, document);
  const compiled: Compiled = {
    ...sound,
    vocabulary: vocabularyOf(target),
    controls: sound.drawn ? `${CONTROLS},${sound.drawn.control}` : CONTROLS,
  };
  for (const key of [target, compiled]) cache.set(key, { instance: target.instance, compiled });
  return compiled;
}

/** What is known of selectors. */
const validity = new Map<string, boolean>();

/** Selects nothing. */
const NOTHING = ':not(*)';

function withSoundSelectors(target: Target, document: Document): Target {
  const element = document.createElement('p');
  const sure = (selector: string): boolean => {
    const valid = validity.get(selector) ?? tried(() => element.matches(selector)) !== undefined;
    validity.set(selector, valid);
    return valid;
  };
  const step = (one: Step): Step =>
    'pressSelector' in one && !sure(one.pressSelector) ? { ...one, pressSelector: NOTHING } : one;
  const { hints, drawn, reveal, complete, ...rest } = target;
  return {
    ...rest,
    ...(hints && { hints: hints.filter(({ selector }) => sure(selector)) }),
    ...(drawn && [drawn.control, drawn.on, drawn.off].every(sure) && { drawn }),
    ...(reveal && { reveal: reveal.map(step) }),
    ...(complete && { complete: complete.map(step) }),
  };
}

/** What displayed texts mean for a target. */
export function vocabularyOf(target: Target): Vocabulary {
  const words = positions(target.words);
  const items = positions(target.words, target.items);
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
  return {
    names,
    labels,
    key: labels.join('\n'),
    first: byFirstCharacter(labels),
    words,
    items,
    headings: new Set((target.headings ?? []).map((h) => normalise(withInstance(h, target.instance) ?? h))),
    langs: new Set(target.labels.map((l) => primary(l.lang))),
    scripts: new Set(target.labels.flatMap((l) => [...scripts(l.text)])),
  };
}

function positions(...lists: Target['words'][]): Vocabulary['words'] {
  const words: Vocabulary['words'] = new Map();
  for (const position of ['on', 'off'] as const) {
    for (const word of [position, ...lists.flatMap((list) => list?.[position] ?? [])]) {
      const key = normalise(word);
      const before = words.get(key);
      words.set(key, before && before !== position ? 'both' : position);
    }
  }
  return words;
}

function byFirstCharacter(labels: string[]): Map<number, string[]> {
  const first = new Map<number, string[]>();
  for (const label of labels) {
    // Text may come with its accents apart, so that the bare letter counts as well.
    const starts = [label, label.toUpperCase(), label.normalize('NFD'), label.toUpperCase().normalize('NFD')];
    for (const c of new Set(starts.map((start) => start.charCodeAt(0)))) {
      first.set(c, [...(first.get(c) ?? []), label]);
    }
  }
  return first;
}

/** A label with its instance filled in; undefined when it needs one that is not known. */
function withInstance(text: string, instance: string | undefined): string | undefined {
  if (!text.includes('{instance}')) return text;
  return instance ? text.replaceAll('{instance}', instance) : undefined;
}
