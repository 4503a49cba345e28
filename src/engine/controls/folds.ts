/** Folds: a head that opens a panel below it, and may tell how what lies in the panel stands. */
import { stateWord } from '../words/index.ts';
import { byId, closest, isLargerThan, parentOf, upFrom } from '../dom/tree.ts';
import type { Position } from '../types.ts';

/** What holds a state, and is no mere button. */
export const STATEFUL =
  'input,select,[role="switch"],[role="checkbox"],[role="radio"],[role="combobox"],[aria-pressed]';
/** Levels from a control up to the panel it lies in, and elements in that. */
const LEVELS = 12;
const LARGE = 200;
/** An entry of a list holds fewer. */
const ENTRY = 20;

/** What a head opens: the rest of its `details`, or what it says it controls. */
export function panelOf(head: Element | null): Element | null {
  if (!head) return null;
  if (head.localName === 'summary') return parentOf(head);
  const opened = head.hasAttribute('aria-expanded') ? 'aria-controls' : 'popovertarget';
  return byId(head, head.getAttribute(opened) ?? '');
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
    const words = head ? wordsIn(head) : [];
    if (words.length > 0) return words.length === 1 ? words[0] : undefined;
  }
  return undefined;
}

/** The state words in a line, each once: they are in elements of their own. */
function wordsIn(line: Element): Position[] {
  const words = new Set([...line.querySelectorAll(':not(:has(*))')].map((leaf) => stateWord(leaf.textContent ?? '')));
  return [...words].filter((word) => word !== undefined);
}

/** The one state word of an entry in which a label stands without a control: a list of what is set leads to it. */
export function wordOfEntry(label: Element): Position | undefined {
  const entry = closest(label, 'a,li,tr,button');
  const words = entry && !isLargerThan(entry, ENTRY) ? wordsIn(entry) : [];
  return words.length === 1 ? words[0] : undefined;
}
