/** The dialogs, menus and lists that are open, and what they say and ask for. */
import { accessibleName } from '../dom/accessible-name.ts';
import { normalise } from '../../shared/normalise.ts';
import { scopesOf } from '../page/page-index.ts';
import { runsIn } from '../dom/text-runs.ts';
import { available, rendered } from '../dom/tree.ts';
import type { Scope } from '../dom/tree.ts';

export const DIALOG = 'dialog[open],[role="dialog"],[role="alertdialog"]';
export const PRESSABLE =
  'button,a,summary,input[type="button"],input[type="submit"],[role="button"],[role="link"],[role="tab"],[role="option"],[role^="menuitem"],[role="radio"]';
const ITEM =
  '[role^="menuitem"],[role="option"],[role="menu"] button,[role="menu"] a,[role="listbox"] li,[role="menu"] li';

/** The dialogs that are open. */
export function openDialogs(scopes: Scope[]): Element[] {
  return scopes
    .flatMap((s) => Array.from(s.querySelectorAll(DIALOG)))
    .filter((d) => available(d) && ((d.textContent ?? '').trim() !== '' || !!d.querySelector('button,input,[role]')));
}

/** The items of menus and lists that are open. */
export function openItems(scopes: Scope[]): Element[] {
  return scopes.flatMap((s) => Array.from(s.querySelectorAll(ITEM))).filter(rendered);
}

/** Whether an element goes by one of these names: by its accessible name, or by its first line with a hint below it. */
export function goesBy(element: Element, names: string[]): boolean {
  const wanted = new Set(names.map(normalise));
  return wanted.has(normalise(accessibleName(element))) || wanted.has(runsIn(element, undefined, 60)[0]?.text ?? '\0');
}

/** Whether a dialog asks for something that only the person has: a code or a password. */
export function asksForCode(scope: Scope): boolean {
  return [...scope.querySelectorAll('input')].some(
    (i) =>
      rendered(i) &&
      (i.getAttribute('autocomplete') === 'one-time-code' ||
        i.type === 'password' ||
        i.getAttribute('inputmode') === 'numeric' ||
        (/^(?:text|tel|number)$/.test(i.type) && /otp|code|pin\b/i.test(`${i.name} ${i.id} ${accessibleName(i)}`))),
  );
}

/** Whether a dialog displays one of these texts, as a whole piece of its own. */
export function says(dialog: Element, texts: string[]): boolean {
  const wanted = new Set(texts.map(normalise));
  const name = normalise(accessibleName(dialog));
  return wanted.has(name) || runsIn(dialog).some((run) => wanted.has(run.text));
}

/** Elements inside another, open shadow content included. */
export function inside(element: Element, selector: string): Element[] {
  return scopesOf(element).flatMap((s) => Array.from(s.querySelectorAll(selector)));
}
