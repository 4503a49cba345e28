/** What stands before a row: rows of the same making, and what is none of them. */
import { CONTROLS } from './control-selector.ts';
import { askable } from './forms.ts';
import { knownShadow } from './tree.ts';

/** Siblings before a control that are looked at on each level. */
export const NEAR = 5;
/** Rows before a control that are passed over to what is said above them. */
const ROWS = 200;
export const HEADING = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend';

/**
 * Whether an element is made like the row that a control stands in: then it is another row, and says nothing over it.
 * A row may draw all that it has in a shadow root.
 */
export function isRowLike(one: Element, row: Element): boolean {
  if (one.localName !== row.localName || one.classList[0] !== row.classList[0]) return false;
  const inside = one.childElementCount > 0 ? one : likelyShadow(one);
  if (!inside?.childElementCount) return false;
  const title = inside.querySelector(HEADING);
  if (!title || inside.querySelector(CONTROLS)) return true;
  // Parts side by side that each have a title of their own.
  const own = row.querySelector(HEADING);
  return /^(?:fieldset|section|article)$/.test(row.localName) && !!own && rankOf(title) >= rankOf(own);
}

/** A shadow root that is open, or of an element of the page's own making: a look may not ask many others. */
export const likelyShadow = (e: Element): ShadowRoot | null =>
  e.shadowRoot ?? (e.localName.includes('-') ? knownShadow(e) : null);

/** 1 to 6 for a heading; a legend, or a heading without a level, counts as the lowest. */
export const rankOf = (heading: Element | null): number =>
  Number((heading && (/^h(\d)$/.exec(heading.localName)?.[1] ?? heading.getAttribute('aria-level'))) ?? 6);

/** What stands before an element among its siblings: the nearest ones, and past rows of the same making the next. */
export function before(e: Element, alike = false): Element[] {
  const near: Element[] = [];
  let rows = 0;
  const previous = (one: Element) => askable(one.previousElementSibling);
  for (let one = previous(e); one && near.length < NEAR && rows < ROWS; one = previous(one)) {
    if (isRowLike(one, e) !== alike) rows++;
    else near.push(one);
    // Before a term stand other terms.
    if (one.localName === 'dt') break;
  }
  return near;
}
