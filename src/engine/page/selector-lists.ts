/** What selectors find in a page, each asked once and then kept up to date by the page's index. */
import { matches, queryIn } from '../dom/native.ts';
import { isElement } from '../dom/tree.ts';
import type { Scope } from '../dom/tree.ts';

/** Selectors that are remembered at a time. */
const MOST = 24;

export class SelectorLists {
  readonly #lists = new Map<string, Set<Element>>();

  /** What a selector finds, and what has left the page since; `scopes` are asked where it is not known. */
  of(selector: string, scopes: () => Scope[]): Set<Element> {
    let list = this.#lists.get(selector);
    if (!list) {
      if (this.#lists.size >= MOST) this.#lists.clear();
      list = new Set(scopes().flatMap((scope) => [...queryIn(scope, selector)]));
      this.#lists.set(selector, list);
    }
    return list;
  }

  /** A part of the page is new. */
  add(part: Scope): void {
    for (const [selector, list] of this.#lists) {
      if (isElement(part) && matches(part, selector)) list.add(part);
      for (const element of queryIn(part, selector)) list.add(element);
    }
  }

  /** An element has changed. */
  reconsider(element: Element): void {
    for (const [selector, list] of this.#lists) {
      if (matches(element, selector)) list.add(element);
      else list.delete(element);
    }
  }

  clear(): void {
    this.#lists.clear();
  }
}
