/**
 * Whether the person has entered something on the page that a reload would take from them. That it is so is all that is
 * found out: what was entered is compared where it stands, and goes nowhere.
 */
import { hidesMembers } from '../../engine/dom/forms.ts';
import { isDrafted, rendered } from '../../engine/looking.ts';
import { scopesOf } from '../../engine/page/page-index.ts';

const NO_TEXT = /^(?:button|checkbox|color|hidden|image|radio|range|reset|submit)$/;
/** The browser knows which fields a person has left after they changed them; what scripts fill in is not among those. */
const LEFT = ':user-valid,:user-invalid';
const WRITTEN = '[contenteditable]:not([contenteditable="false" i])';

/** Whether a text, a file or a choice that waits for its Save is displayed that the person has entered. */
export function hasEntered(root: Document): boolean {
  return scopesOf(root).some((scope) =>
    [...scope.querySelectorAll(`input,textarea,select,[role],${WRITTEN}`)].some(
      (element) => !hidesMembers(element) && isEntered(element) && rendered(element),
    ),
  );
}

function isEntered(element: Element): boolean {
  if (element.matches(WRITTEN)) return /\S/u.test(element.textContent);
  if (!element.matches('input,textarea') || NO_TEXT.test((element as HTMLInputElement).type)) return isDrafted(element);
  const { files, value, defaultValue } = element as HTMLInputElement;
  if (files) return files.length > 0;
  return value !== defaultValue && value !== '' && (isAtWork(element) || element.matches(LEFT));
}

function isAtWork(field: Element): boolean {
  return (field.getRootNode() as Document | ShadowRoot).activeElement === field;
}
