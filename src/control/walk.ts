/**
 * Getting around a page: through open and closed shadow roots, slots and frames of the same origin.
 * Everything here works on nodes of any frame, so nothing asks `instanceof`.
 */

/** Something that can be searched: a document, a shadow root, or the element a search starts from. */
export type Scope = Document | ShadowRoot | Element;

type Opener = (element: Element) => ShadowRoot | null;
interface Host {
  dom?: { openOrClosedShadowRoot?: Opener };
}

const HOSTABLE = 'div,span,section,article,aside,main,p,header,footer,nav,blockquote';
/** No page needs more; a page that has more is hostile, and is searched up to here. */
const MOST_SCOPES = 30_000;

function opener(): Opener | undefined {
  const g = globalThis as { chrome?: Host; browser?: Host };
  return g.chrome?.dom?.openOrClosedShadowRoot?.bind(g.chrome.dom) ?? g.browser?.dom?.openOrClosedShadowRoot?.bind(g.browser.dom);
}

/** The shadow root of an element, closed ones too where the browser lets an extension see them. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!element.localName.includes('-') && !element.matches(HOSTABLE)) return null;
  const firefox = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (firefox !== undefined) return firefox;
  try {
    return opener()?.(element) ?? null;
  } catch {
    return null;
  }
}

/** The document in a frame, when it is of the same origin. */
function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === 1;

/** The parent in the tree as displayed: slots and hosts included. */
export function parentOf(node: Node): Element | null {
  const slot = (node as Element).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  if (!parent) return null;
  if (isElement(parent)) return parent;
  return (parent as ShadowRoot).host ?? null;
}

/** The children in the tree as displayed. */
export function childrenOf(element: Element): ArrayLike<Node> {
  const shadow = shadowOf(element);
  if (shadow) return shadow.childNodes;
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

/** Whether `outer` holds `inner` in the tree as displayed (or is it). */
export function holds(outer: Element, inner: Node): boolean {
  if (outer.contains(inner)) return true;
  for (let n: Node | null = inner; n; n = parentOf(n)) if (n === outer) return true;
  return false;
}

/** The nearest ancestor (or the element itself) that matches, in the tree as displayed. */
export function closest(element: Element, selector: string): Element | null {
  for (let e: Element | null = element; e; e = parentOf(e)) if (e.matches(selector)) return e;
  return null;
}

/** Lists that cost a look at every element, and the observer that tells when they are out of date. */
interface Kept {
  at: number;
  lists: Map<string, Element[]>;
  observer: MutationObserver;
  stale: boolean;
}

const kept = new WeakMap<Node, Kept>();
/** A shadow root attached to an old element leaves no trace, so that no list is believed for longer than this. */
const BELIEVED = 1000;

/**
 * Elements of a scope that only a look at every element can find, kept until the scope changes. The observer stops at
 * the first change, so that a busy page pays for one record and no more.
 */
export function remembered(scope: Scope, key: string, list: () => Element[]): Element[] {
  // Shadow roots are small and many.
  if (!('getElementsByTagName' in scope)) return list();
  const now = Date.now();
  let old = kept.get(scope);
  if (!old || old.stale || old.observer.takeRecords().length > 0 || now - old.at >= BELIEVED) {
    old?.observer.disconnect();
    const observer = new MutationObserver(() => {
      fresh.stale = true;
      observer.disconnect();
    });
    observer.observe(scope, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-label', 'title'] });
    const fresh: Kept = { at: now, lists: new Map(), observer, stale: false };
    old = fresh;
    kept.set(scope, fresh);
  }
  const found = old.lists.get(key) ?? list();
  old.lists.set(key, found);
  return found;
}

/** The shadow hosts and frames directly in a scope. */
function openings(scope: Scope): Element[] {
  return remembered(scope, '', () => {
    const hosts: Element[] = [];
    const walker = (scope.ownerDocument ?? scope).createTreeWalker(scope, 1);
    if (isElement(scope) && shadowOf(scope)) hosts.push(scope);
    for (let n = walker.nextNode(); n; n = walker.nextNode()) if ((n as Element).shadowRoot) hosts.push(n as Element);
    const first = (scope as Document).documentElement ?? scope.firstElementChild;
    if (opener() || (first && 'openOrClosedShadowRoot' in first)) {
      for (const e of scope.querySelectorAll(`:is(${HOSTABLE}):empty,${UNCOMMON}`)) if (!e.shadowRoot && shadowOf(e)) hosts.push(e);
    }
    return [...hosts, ...scope.querySelectorAll('iframe,frame')];
  });
}

const UNCOMMON = ':not(div,span,a,p,li,ul,ol,button,input,label,svg,path,g,td,tr,th,h1,h2,h3,h4,section,main,head,script,style,link,meta,img,select,option,br)';

/** A scope with everything searchable inside it: shadow roots and documents of frames, in the order found. */
export function scopesOf(root: Scope): Scope[] {
  const all: Scope[] = [root];
  for (let i = 0; i < all.length && all.length < MOST_SCOPES; i++) {
    for (const host of openings(all[i] as Scope)) {
      const inner = /^i?frame$/.test(host.localName) ? frameDocument(host) : shadowOf(host);
      if (inner) all.push(inner);
    }
  }
  return all;
}

const style = (element: Element): CSSStyleDeclaration | undefined => element.ownerDocument.defaultView?.getComputedStyle(element);

/** The computed display of an element, "inline" where it cannot be told. */
export function displayOf(element: Element): string {
  return style(element)?.display || 'inline';
}

/** Whether an element is rendered at all. What is clipped or transparent is rendered. */
export function rendered(element: Element): boolean {
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (frame && !rendered(frame)) return false;
  const check = element as Element & { checkVisibility?: (o: object) => boolean };
  if (check.checkVisibility) {
    return check.checkVisibility({ visibilityProperty: true }) || (displayOf(element) === 'contents' && !!element.parentElement && rendered(element.parentElement));
  }
  for (let e: Element | null = element; e; e = parentOf(e)) {
    if (e.hasAttribute('hidden') || style(e)?.display === 'none' || (e.localName === 'dialog' && !e.hasAttribute('open'))) return false;
  }
  return style(element)?.visibility !== 'hidden';
}

/** Whether an element is rendered and not taken away from assistive technology and use. */
export function available(element: Element): boolean {
  return rendered(element) && !withdrawn(element);
}

/** Whether the element, or something around it, is hidden from use: inert or `aria-hidden`. */
export function withdrawn(element: Element): boolean {
  const parent = parentOf(element);
  return element.getAttribute('aria-hidden') === 'true' || (!!parent && !!closest(parent, '[inert],[aria-hidden="true"]'));
}

/** Whether an element is rendered but not to be seen: nothing wide, transparent, or clipped away. */
export function unseen(element: Element): boolean {
  if (!rendered(element)) return true;
  const s = style(element);
  const box = element.getBoundingClientRect();
  return s?.opacity === '0' || box.width <= 1 || box.height <= 1 || /^inset\(|^circle\(0/.test(s?.clipPath ?? '') || s?.clip === 'rect(0px, 0px, 0px, 0px)';
}

/** The language an element is in, as declared nearest to it. */
export function languageOf(element: Element): string {
  return closest(element, '[lang]')?.getAttribute('lang') ?? element.ownerDocument.documentElement.getAttribute('lang') ?? '';
}

/** An element by id in the same tree. */
export function byId(element: Element, id: string): Element | null {
  const root = element.getRootNode() as Document;
  return root.getElementById ? root.getElementById(id) : null;
}
