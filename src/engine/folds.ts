/** Folds: a head that opens a panel below it, and may tell how what lies in the panel stands. */
import { stateWord } from './words.ts';
import { byId, isLargerThan, parentOf, upFrom } from './tree.ts';
import type { Position } from './types.ts';

/** What holds a state, and is no mere button. */
export const STATEFUL =
  'input,select,[role="switch"],[role="checkbox"],[role="radio"],[role="combobox"],[aria-pressed]';
/** Levels from a control up to the panel it lies in, and elements in that. */
const LEVELS = 12;
const LARGE = 200;

/** What a head opens: the rest of its `details`, or what it says it controls. */
export function panelOf(head: Element): Element | null {
  if (head.localName === 'summary') return parentOf(head);
  return head.hasAttribute('aria-expanded') ? byId(head, head.getAttribute('aria-controls') ?? '') : null;
}

/** Whether an element opens a panel with a control in it, so that its words are of that one. */
export const opensToggle = (head: Element): boolean => !!panelOf(head)?.querySelector(STATEFUL);

/** The head of a panel. */
function headOf(panel: Element): Element | null {
  const tree = panel.getRootNode() as Document;
  if (panel.localName === 'details') return panel.querySelector(':scope > summary');
  return panel.id && tree.querySelector
    ? tree.querySelector(`[aria-expanded][aria-controls="${CSS.escape(panel.id)}"]`)
    : null;
}

/** The state word in the head of the fold that a control lies in alone; undefined where there is none, or more. */
export function wordOfFold(parts: Element[]): Position | undefined {
  for (const panel of upFrom(parentOf(parts[0] as Element), LEVELS)) {
    if (isLargerThan(panel, LARGE)) return undefined;
    if ([...panel.querySelectorAll(STATEFUL)].some((e) => !parts.some((p) => p.contains(e) || e.contains(p))))
      return undefined;
    const head = headOf(panel);
    // Words in a line are in elements of their own.
    const leaves = head ? [...head.querySelectorAll(':not(:has(*))')] : [];
    const words = new Set(leaves.map((leaf) => stateWord(leaf.textContent ?? '')));
    words.delete(undefined);
    if (words.size > 0) return words.size === 1 ? [...words][0] : undefined;
  }
  return undefined;
}
