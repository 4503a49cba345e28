/** Drafts: what a page shows while its own Save button waits is no state yet. */
import { accessibleName } from './accessible-name.ts';
import type { FoundControl } from './find.ts';
import { maySave, saves } from './lexicon.ts';
import { normalise } from '../shared/normalise.ts';
import { touchedSinceSaved } from './touches.ts';
import { queryTree, scopesOf } from './page-index.ts';
import { closest, parentOf, rendered, upFrom } from './tree.ts';

export const BUTTONS = 'button,input[type="submit"],input[type="button"],[role="button"]';
const FIELDS = 'input:not([type="hidden"]),select,textarea,[role="switch"],[role="checkbox"],[role="radio"]';

/** The form that an element belongs to. */
export function formOf(element: Element): HTMLFormElement | null {
  return (element as HTMLInputElement).form ?? (closest(element, 'form') as HTMLFormElement | null);
}

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
  return parts.some((part) => touchedSinceSaved(part) && saveButtonFor(part) !== undefined);
}

/**
 * What may keep what the page shows, where nothing was sent for a press: the button that its own form is sent with,
 * whatever it is called, or anything in the page's main region or dialog that is called like one.
 * @param known names of buttons whose press is declared to do something else
 */
export function maybeSaveButton(control: Element, known: string[] = []): Element | undefined {
  const form = formOf(control);
  const region = closest(control, 'dialog,[role="dialog"],main,[role="main"]') ?? control.ownerDocument.body;
  const own = form
    ? [...queryTree(form, 'button:not([type="button"],[type="reset"],[role],[aria-pressed]),input[type="submit"]')]
    : [];
  const called = scopesOf(control.ownerDocument)
    .flatMap((scope) => [
      ...scope.querySelectorAll(
        `${BUTTONS},a[class*="btn" i],a[class*="button" i],div[class*="btn" i],div[class*="button" i]`,
      ),
    ])
    .filter((button) => {
      // A switch that is a button in the markup keeps nothing.
      if (button.matches('[role]:not([role="button"]),[aria-pressed]')) return false;
      const name = accessibleName(button) || (button.textContent ?? '').trim();
      if (known.some((one) => normalise(one) === normalise(name))) return false;
      // A form with fields of its own keeps those.
      const its = formOf(button);
      if (its && its !== form && queryTree(its, FIELDS).length > 0) return false;
      return saves(name) || (region.contains(button) && maySave(name));
    });
  return [...own, ...called].find((button) => isEnabled(button) && !control.contains(button) && rendered(button));
}
