/** Pictures in a label's line that deny what it says: a no-entry sign, "Stop", a cross. */
import { denies } from '../words/index.ts';
import { askable } from '../dom/forms.ts';
import { isLargerThan, rendered } from '../dom/tree.ts';

const SIGN = 'img[alt],svg,[role="img"],[class*="material-"]';
/** A line holds few elements. */
const LARGE = 20;
/** Names of such pictures that are no words of refusing. */
const CROSS = /^(?:no|not|off|x|close|cancel|ban)(?![\p{L}])|[ -](?:off|slash|ban)$/u;

/** Whether a picture within a part of a label's line, or right before it, denies by its name. Those of buttons do not count. */
export function isDenyingSign(part: Element): boolean {
  if (isLargerThan(part, LARGE)) return false;
  const before = askable(part.previousElementSibling);
  return [...part.querySelectorAll(SIGN), ...(before?.matches(SIGN) ? [before] : [])].some((sign) => {
    const name = nameOf(sign);
    return (
      name !== '' &&
      (CROSS.test(name.toLowerCase()) || denies(name)) &&
      !sign.closest('a,button,[role="button"]') &&
      rendered(sign)
    );
  });
}

const nameOf = (sign: Element): string =>
  (
    sign.getAttribute('alt') ??
    sign.getAttribute('aria-label') ??
    (sign.localName === 'svg' ? sign.querySelector('title') : sign)?.textContent ??
    ''
  )
    .trim()
    .replaceAll('_', ' ');
