/** What lies over a page. */
import type { Scope } from './tree.ts';
import { styleOf, upFrom } from './tree.ts';

const LAYER = 'dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"],[popover]';

/** The dialog or the layer over the page in which an element stands. @param root where the search ends */
export function layerAround(element: Element, root?: Scope): Element | undefined {
  for (const e of upFrom(element)) {
    if (e === root || /^(?:body|html)$/.test(e.localName)) return undefined;
    if (e.matches(LAYER) || styleOf(e)?.position === 'fixed') return e;
  }
  return undefined;
}
