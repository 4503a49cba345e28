/** What of a page is yet to be walked, and which of its elements a walk stops at. */
import { nativeParent } from '../dom/forms.ts';
import { matches, queryIn } from '../dom/native.ts';
import { HOSTABLE, isElement } from '../dom/tree.ts';
import type { Scope } from '../dom/tree.ts';

type Sort = 'plain' | 'host' | 'custom' | 'frame';
const sorts = new Map<string, Sort>();

/** What an element may hold, by its name. */
export function sortOf(name: string): Sort {
  let sort = sorts.get(name);
  if (!sort) {
    sort = name.includes('-') ? 'custom' : HOSTABLE.test(name) ? 'host' : /^i?frame$/.test(name) ? 'frame' : 'plain';
    sorts.set(name, sort);
  }
  return sort;
}

/** A part of a page that is to be walked, or is. */
interface Part {
  scope: Scope;
  walker?: TreeWalker;
}

/** What is yet to be walked: at first, or only to be asked again. */
export class Work {
  readonly again: boolean;
  /** The last one is the one under way. */
  parts: Part[] = [];
  /** Elements that may have a closed shadow root, and are to be asked. */
  closed: Element[] = [];

  constructor(again = false) {
    this.again = again;
  }

  get done(): boolean {
    return this.parts.length + this.closed.length === 0;
  }
}

/** Whether one of these nodes is around another one. */
export function isBelow(node: Node, others: Set<Node>): boolean {
  for (let up = nativeParent(node); up; up = nativeParent(up)) if (others.has(up)) return true;
  return false;
}

/** Elements with children that are to be shown in slots: all others with children show those, and no shadow root. */
export function slottingIn(part: Scope): Set<Element> {
  const hosts = new Set<Element>();
  for (const child of isElement(part) && matches(part, '[slot]')
    ? [part, ...queryIn(part, '[slot]')]
    : queryIn(part, '[slot]')) {
    const host = nativeParent(child);
    // A form's own name for a field of it hides the property.
    if (!isElement(host) || typeof host.localName !== 'string') continue;
    if (sortOf(host.localName) === 'host' && !host.shadowRoot) hosts.add(host);
  }
  return hosts;
}
