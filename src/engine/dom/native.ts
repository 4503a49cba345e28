/** Members of nodes as the browser defines them: a form may have a field of any name. */
import type { Scope } from './tree.ts';

/** `Node.contains`. */
export const contains = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);
/** `Element.getAttribute`: null where there is none. */
export const attribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
/** `Element.matches`. */
export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);
/** `querySelectorAll` of a document, the root of a shadow tree, or an element. */
export function queryIn(scope: Scope, selector: string): NodeListOf<Element> {
  if (scope.nodeType === 9) return Document.prototype.querySelectorAll.call(scope, selector);
  if (scope.nodeType === 11) return DocumentFragment.prototype.querySelectorAll.call(scope, selector);
  return Element.prototype.querySelectorAll.call(scope, selector);
}
