/** The texts of a row that could name a control. */
import { accessibleName, labelsOf } from '../dom/accessible-name.ts';
import type { Compiled, Vocabulary } from '../target/compile.ts';
import type { Unit } from '../controls/controls.ts';
import { isBadge, stateWord } from '../words/index.ts';
import { normalise } from '../../shared/normalise.ts';
import { runsIn } from '../dom/text-runs.ts';
import type { Run } from '../dom/text-runs.ts';
import { holds, parentOf, upFrom } from '../dom/tree.ts';
import { isGeneric } from '../target/vocabulary.ts';

/** Whether a text is no name: it says what kind of thing a control is, or that it is on. */
export const saysNothing = (text: string, vocabulary: Vocabulary): boolean =>
  isGeneric(text, vocabulary) ||
  stateWord(text) === 'on' ||
  // Both words are there, and one of them is covered.
  (text.includes(' ') && text.split(' ').every((word) => stateWord(word)));

/** Texts of a row that could name something: without state words and without what stands inside its controls. */
export function texts(row: Element, unit: Unit, target: Compiled, worded = /[\p{L}\p{N}]/u): Run[] {
  const vocabulary = target.vocabulary;
  const parts = new Set(unit.parts);
  const inControl = (e: Element) =>
    (parts.has(e) && !unit.options) ||
    // What is said of a control while the pointer rests on it.
    e.matches('[role="tooltip"]') ||
    (/^(?:button|select)$/.test(e.localName) && !unit.parts.some((p) => holds(e, p)));
  const options = new Set(unit.options?.map((o) => normalise(accessibleName(o))) ?? []);
  const cards = unit.options?.flatMap((o) => [o, ...labelsOf(o)]) ?? [];
  return runsIn(row, inControl).filter(
    (run) =>
      !saysNothing(run.text, vocabulary) &&
      !isBadge(run.text) &&
      !options.has(run.text) &&
      !cards.some((card) => holds(card, run.element)) &&
      worded.test(run.text),
  );
}

/** The texts nearest to a control, and the element that holds both. */
export function nearestTexts(unit: Unit, target: Compiled, worded?: RegExp): { row: Element; runs: Run[] } | undefined {
  for (const e of upFrom(parentOf(unit.element))) {
    if (!unit.parts.every((p) => holds(e, p))) continue;
    if (/^(?:body|html)$/.test(e.localName) && e !== unit.element.parentElement) return undefined;
    const runs = texts(e, unit, target, worded);
    if (runs.length > 0) return { row: e, runs };
  }
  return undefined;
}
