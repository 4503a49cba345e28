/** Drafts: what a page shows while its own Save button waits is no state yet. */
import { accessibleName } from '../dom/accessible-name.ts';
import type { FoundControl } from '../finding/find.ts';
import { saves } from '../words/lexicon.ts';
import { touchedSinceSaved } from '../page/touches.ts';
import { scopesOf } from '../page/page-index.ts';
import { closest, parentOf, rendered, upFrom } from '../dom/tree.ts';

export const BUTTONS = 'button,input[type="submit"],input[type="button"],[role="button"]';
export const FIELDS = 'input:not([type="hidden"]),select,textarea,[role="switch"],[role="checkbox"],[role="radio"]';

/** The form that an element belongs to. */
export function formOf(element: Element): HTMLFormElement | null {
  return (element as HTMLInputElement).form ?? (closest(element, 'form') as HTMLFormElement | null);
}

/** Whether a button can be pressed now. */
export const isEnabled = (button: Element): boolean => !button.matches(':disabled,[aria-disabled="true"]');

/** The button that would save a control now: in its form, or else the one whose nearest fields are around it. */
export function saveButtonFor(control: Element): Element | undefined {
  const form = formOf(control);
  return scopesOf(control.ownerDocument)
    .flatMap((scope) => [...scope.querySelectorAll(BUTTONS)])
    .find((button) => {
      if (!isEnabled(button) || !saves(accessibleName(button)) || !rendered(button)) return false;
      const its = formOf(button);
      if (its || form) return its === form;
      return [...upFrom(parentOf(button))].find((e) => e.querySelector(FIELDS))?.contains(control);
    });
}

/** Whether a control was moved, by anybody, and its Save button waits since. */
export function isDraft({ parts }: FoundControl): boolean {
  return parts.some(isDrafted);
}

/** The same of any element. */
export const isDrafted = (part: Element): boolean => touchedSinceSaved(part) && saveButtonFor(part) !== undefined;
