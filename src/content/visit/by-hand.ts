/** Whether it was the person who pressed: said of nothing but a real event on the very control, or what belongs to it. */
import { hidesMembers, realParent } from '../../engine/dom/forms.ts';
import { find, labelsOf, type Found } from '../../engine/looking.ts';
import type { Step, Target } from '../../engine/types.ts';
import { normalise } from '../../shared/normalise.ts';

type FoundControl = Extract<Found, { found: true }>;

const CONTROL =
  'input:not([type="hidden"]), select, textarea, button, [role="switch"], [role="checkbox"], [role="radio"], [role="combobox"], [role="slider"], [aria-pressed]';
const ITEM = '[role="option"], [role^="menuitem"], [role="menu"] *, [role="listbox"] *';
/** Kinds whose state is chosen in a list, menu or dialog that may stand anywhere on the page. */
const OPENS = new Set(['menu', 'combobox', 'select', 'dialog']);
/** How far a row reaches around its control, in elements. */
const ROW = 4;

/**
 * @param event as it was heard while capturing
 * @param wasThere whether the control was seen in this document before: a menu may hide it while it is open, but what
 *   is chosen on the way to a control that never was there is no press of it
 * @returns true for a trusted event on the control, its label, its row, an item of its menu, or a declared step
 */
export function isByHand(event: Event, root: Document, target: Target, wasThere: boolean): boolean {
  if (!event.isTrusted) return false;
  // A form whose fields are named like members of its own could not be asked.
  const path = event.composedPath().filter((node): node is Element => node instanceof Element && !hidesMembers(node));
  const found = find(root, target);
  if (found.found && path.some((element) => ownOf(found).has(element))) return true;
  const item = path.some((element) => element.matches(ITEM));
  if (item && (found.found ? OPENS.has(found.kind) : wasThere)) return true;
  return path.some((element) => isStep(element, target));
}

/** The control, what shows it, its labels, and its row: as far as its label reaches, where no other control stands. */
function ownOf(found: FoundControl): Set<Element> {
  const parts = [found.element, ...found.parts, ...(found.options ?? [])];
  const own = new Set([...parts, ...parts.flatMap(labelsOf)]);
  const label = normalise(found.label);
  if (label === '') return own;
  let row = rowAbove(found.element);
  for (let up = 0; row && up < ROW && row.localName !== 'body' && row.localName !== 'main'; up++) {
    if ([...row.querySelectorAll(CONTROL)].some((control) => !own.has(control))) break;
    own.add(row);
    if (normalise(row.textContent ?? '').includes(label)) break;
    row = rowAbove(row);
  }
  return own;
}

function rowAbove(element: Element): Element | null {
  const parent = realParent(element);
  return parent instanceof Element ? parent : null;
}

/** A button that the definition declares for completing a change, by its displayed name. */
function isStep(element: Element, { complete = [] }: Target): boolean {
  if (!element.matches('button, a, [role="button"], input[type="submit"]')) return false;
  const name = normalise(element.getAttribute('aria-label') ?? element.textContent ?? '');
  return complete.some((step) => namesOf(step).some((one) => normalise(one) === name));
}

function namesOf(step: Step): string[] {
  return 'press' in step ? step.press : 'confirm' in step ? step.confirm.press : [];
}
