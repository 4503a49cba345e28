/** Forms that are filled in and sent: a box in one is an answer, and no state that anybody has. */
import { accessibleName } from '../dom/accessible-name.ts';
import { saves } from '../words/index.ts';
import { normalise } from '../../shared/normalise.ts';
import { closest, isLargerThan, rendered } from '../dom/tree.ts';

const FIELD = 'textarea,input:is(:not([type]),[type="text"],[type="email"],[type="tel"],[type="password"])';
const SEARCH = '[role="search"],[name="q"]';
const BUTTON = 'button:is(:not([type]),[type="submit"]),input[type="submit"]';
/** Beside those that save: buttons that keep what a form shows. */
const KEEPS = /^(?:update|change|confirm|ok|done)(?!\p{L})|a[ck]?tuali[sz]|mettre à jour|aggiorn|bijwerk|更新/u;
/** A form of more elements than this is a whole page. */
const LARGE = 200;

/** The name of the button that sends the form around a control, where that waits for what a person is to write. */
export function sentWith(control: Element): string | undefined {
  const form = closest(control, 'form');
  if (!form || isLargerThan(form, LARGE) || form.querySelector('nav,main')) return undefined;
  const asks = [...form.querySelectorAll<HTMLInputElement>(FIELD)].some(
    (field) => field.value === '' && !field.readOnly && !field.disabled && !closest(field, SEARCH) && rendered(field),
  );
  const button = [...form.querySelectorAll(BUTTON)].findLast(
    (one) => control.compareDocumentPosition(one) & 4 && rendered(one) && !one.hasAttribute('role'),
  );
  const name = asks && button ? accessibleName(button) : '';
  return name && !saves(name) && !KEEPS.test(normalise(name)) ? `it is sent with “${name}”` : undefined;
}
