/** The row of a control: what stands around it up to the next control. */
import type { Compiled } from '../target/compile.ts';
import { STATEFUL } from '../controls/folds.ts';
import type { FoundControl } from './found.ts';
import { stateWord } from '../words/index.ts';
import { HEADING } from '../dom/row-siblings.ts';
import { normalise } from '../../shared/normalise.ts';
import { runsIn } from '../dom/text-runs.ts';
import type { Run } from '../dom/text-runs.ts';
import { byIds, holds, isLargerThan, parentOf, upFrom } from '../dom/tree.ts';
import { isGeneric } from '../target/vocabulary.ts';

/** What is said in a row is short, and holds few elements. */
const ROW = 800;
const LARGE = 200;
/** Levels around a control that are looked at. */
const LEVELS = 16;
/** A part of a page, which may hold more than a row. */
const PART = 'main,form,section,article,aside,[role="main"],[role="tabpanel"],[role="dialog"]';

/** The texts of the control's own row, and its description: what stands around it up to the next control. */
export function rowOf({ element, parts, options, label }: FoundControl, closely = false): Run[] {
  if (options && !closely) return [];
  let row: Element | undefined;
  for (const e of upFrom(parentOf(element), LEVELS)) {
    // What is too large is told at once; what it holds would take as long as it is large.
    if (/^(?:body|html)$/.test(e.localName) || isLargerThan(e, LARGE) || (e.textContent?.length ?? 0) > ROW) break;
    if (closely && (e.matches(PART) || [...e.querySelectorAll(HEADING)].some((h) => !isAbout(h, label)))) break;
    if ([...e.querySelectorAll(STATEFUL)].some((one) => !parts.some((part) => holds(part, one) || holds(one, part))))
      break;
    row = e;
  }
  const described = byIds(element, 'aria-describedby').flatMap((e) => runsIn(e));
  // What an option says is so only where it is chosen.
  const inside = (e: Element) =>
    options
      ? e.matches('label,[role="radio"],[role="option"],[role="tab"]')
      : parts.includes(e) && e.localName !== 'label';
  return [...(row ? runsIn(row, inside) : []), ...described];
}

/** Whether a heading is, or holds, the label. */
export const isAbout = (heading: Element, label: string): boolean =>
  normalise(heading.textContent ?? '').includes(normalise(label));

/** Whether a text is a known label or title of the setting. */
export function isOurs(text: string, { vocabulary }: Compiled): boolean {
  const name = normalise(text);
  return vocabulary.names.has(name) || vocabulary.headings.has(name);
}

/** What a field with a list displays may stand before it. */
export const isState = (text: string, { vocabulary }: Compiled): boolean =>
  isGeneric(normalise(text), vocabulary) || stateWord(text) !== undefined;
