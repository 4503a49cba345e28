/**
 * Getting around a page: through open and closed shadow roots, slots and frames of the same origin.
 * Everything here works on nodes of any frame, so nothing asks `instanceof`.
 */

import { eachShown, hidesMembers, realParent } from './forms.ts';
import { tried } from './tried.ts';

/** Something that can be searched: a document, a shadow root, or the element a search starts from. */
export type Scope = Document | ShadowRoot | Element;

type Opener = (element: Element) => ShadowRoot | null;
interface Host {
  dom?: { openOrClosedShadowRoot?: Opener };
}

export const HOSTABLE = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** Questions for closed shadow roots in one slice of a look: each is a call into the browser. */
const MOST_ASKS = 64;
let asksLeft = 0;
let wanting = false;
const answers = new WeakMap<Element, ShadowRoot | null>();

/** Begins a slice, in which so many questions may be asked. */
export function grantAsks(): void {
  asksLeft = MOST_ASKS;
  wanting = false;
}

/** Whether a question was left open in this slice, so that nothing may be concluded from what was not found. */
export const leftOpen = (): boolean => wanting;

function api(): Host['dom'] {
  const g = globalThis as { chrome?: Host; browser?: Host };
  return g.chrome?.dom?.openOrClosedShadowRoot ? g.chrome.dom : g.browser?.dom;
}

/** Whether the browser opens closed shadow roots for whoever asks. */
export const canOpenClosed = (element: Element): boolean =>
  !!api()?.openOrClosedShadowRoot || 'openOrClosedShadowRoot' in element;

/** Whether an element was asked for its closed shadow root before. */
export const wasAsked = (element: Element): boolean => answers.has(element);

/**
 * The shadow root that an element has now, asked of the browser; undefined when this slice has asked enough.
 * @param spare how many questions to leave to others
 */
export function ask(element: Element, spare = 0): ShadowRoot | null | undefined {
  if (asksLeft <= spare) return undefined;
  asksLeft--;
  const root = open(element);
  answers.set(element, root);
  return root;
}

function open(element: Element): ShadowRoot | null {
  const firefox = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (firefox !== undefined) return firefox;
  return tried(() => api()?.openOrClosedShadowRoot?.(element)) ?? null;
}

/** Whether an element may have a shadow root that it does not show. */
const mayBeClosed = (element: Element): boolean =>
  (HOSTABLE.test(element.localName) || element.localName.includes('-')) && canOpenClosed(element);

/** The shadow root of an element, closed ones too where the browser lets an extension see them. */
export function shadowOf(element: Element): ShadowRoot | null {
  return element.shadowRoot ?? (mayBeClosed(element) ? open(element) : null);
}

/** The same within a look: what was answered once is not asked again, and no more is asked than a slice may. */
export function knownShadow(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const known = answers.get(element);
  if (known !== undefined || !mayBeClosed(element)) return known ?? null;
  const root = ask(element);
  wanting ||= root === undefined;
  return root ?? null;
}

/** The frames of the page in which an element stands, the innermost first. */
export function framesOf(element: Element): Element[] {
  const frames: Element[] = [];
  for (let e = element.ownerDocument.defaultView?.frameElement; e; e = e.ownerDocument.defaultView?.frameElement)
    frames.push(e);
  return frames;
}

/** The document in a frame, when it is of the same origin. */
export function frameDocument(frame: Element): Document | null {
  return tried(() => (frame as HTMLIFrameElement).contentDocument) ?? null;
}

/** Also of another frame, whose `Element` is not ours. */
export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === 1;

/** The parent in the tree as displayed: slots and hosts included. */
export function parentOf(node: Node): Element | null {
  const slot = (node as Element).assignedSlot;
  if (slot) return slot;
  const parent = realParent(node);
  if (!parent) return null;
  if (isElement(parent)) return parent;
  return (parent as ShadowRoot).host ?? null;
}

/** The children in the tree as displayed, one by one: of a list of thousands, often only the first ones are asked for. */
export function childrenOf(element: Element): Iterable<Node> {
  const shadow = knownShadow(element);
  if (shadow) return eachShown(shadow.childNodes);
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return eachShown(assigned);
  }
  return eachShown(element.childNodes);
}

/** The elements among them. */
export function elementsIn(element: Element): Element[] {
  return [...childrenOf(element)].filter(isElement);
}

/** So many of them from either end: of thousands, the others are not even counted. */
export function endsIn(element: Element, most: number): Element[] {
  const ends: Element[] = [];
  for (let e = element.firstElementChild; e && ends.length < most * 2; e = e.nextElementSibling) ends.push(e);
  if (ends.length < most * 2 || knownShadow(element) || element.localName === 'slot' || ends.some(hidesMembers)) {
    const all = elementsIn(element);
    return all.length > most * 2 ? [...all.slice(0, most), ...all.slice(-most)] : all;
  }
  ends.length = most;
  for (let e = element.lastElementChild; e && ends.length < most * 2; e = e.previousElementSibling)
    if (!hidesMembers(e)) ends.push(e);
  return ends;
}

/** An element and everything under it in the tree as displayed, shadow content and slotted content included. */
export function* within(root: Element): Generator<Element> {
  yield root;
  const stack = [childrenOf(root)[Symbol.iterator]()];
  for (let list = stack.at(-1); list; list = stack.at(-1)) {
    const { value, done } = list.next();
    if (done) stack.pop();
    else if (isElement(value)) {
      yield value;
      stack.push(childrenOf(value)[Symbol.iterator]());
    }
  }
}

/** An element and what is around it in the tree as displayed, nearest first; at most so many of them. */
export function* upFrom(element: Element | null | undefined, most = Infinity): Generator<Element> {
  for (let e = element; e && most-- > 0; e = parentOf(e)) yield e;
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

/** The computed style of an element, or of what style adds to it. */
export const styleOf = (element: Element, part?: string): CSSStyleDeclaration | undefined =>
  element.ownerDocument.defaultView?.getComputedStyle(element, part);

/** The computed display of an element, "inline" where it cannot be told. */
export function displayOf(element: Element): string {
  return styleOf(element)?.display || 'inline';
}

/** Whether an element is rendered at all. What is clipped or transparent is rendered. */
export function rendered(element: Element): boolean {
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (frame && !rendered(frame)) return false;
  // By its older name, which Chrome 120 knows too.
  if (element.checkVisibility({ checkVisibilityCSS: true })) return true;
  const parent = displayOf(element) === 'contents' && parentOf(element);
  return !!parent && rendered(parent);
}

/** Whether an element is rendered and not taken away from assistive technology and use. */
export function available(element: Element): boolean {
  return rendered(element) && !withdrawn(element);
}

/** Whether the element, or something around it, is hidden from use: inert or `aria-hidden`. */
export function withdrawn(element: Element): boolean {
  const parent = parentOf(element);
  return isSilent(element) || (!!parent && !!closest(parent, '[inert]'));
}

/** Whether the element, or something around it, is hidden from assistive technology alone. */
export const isSilent = (element: Element): boolean => !!closest(element, '[aria-hidden="true"]');

/** Whether an element is rendered but not to be seen: nothing wide, transparent, or clipped away. */
export function unseen(element: Element): boolean {
  if (!rendered(element)) return true;
  const s = styleOf(element);
  const box = element.getBoundingClientRect();
  return (
    s?.opacity === '0' ||
    box.width <= 1 ||
    box.height <= 1 ||
    /^inset\(|^circle\(0/.test(s?.clipPath ?? '') ||
    s?.clip === 'rect(0px, 0px, 0px, 0px)'
  );
}

/** Whether an element is rendered where nobody can see it: beside the page, or transparent, or clipped to nothing. */
export function outOfSight(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  if (!view || (box.width === 0 && box.height === 0 && box.x === 0 && box.y === 0)) return false;
  if (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0) return true;
  if (box.left + view.scrollX >= element.ownerDocument.documentElement.scrollWidth) return true;
  for (const e of upFrom(element)) if (styleOf(e)?.opacity === '0') return true;
  return unseen(element);
}

/** The language an element is in, as declared nearest to it. */
export function languageOf(element: Element): string {
  return (
    closest(element, '[lang]')?.getAttribute('lang') ?? element.ownerDocument.documentElement.getAttribute('lang') ?? ''
  );
}

/** Every element with this id in the same tree. */
export function allById(element: Element, id: string): Element[] {
  const root = element.getRootNode() as Document;
  return id && root.querySelectorAll ? [...root.querySelectorAll(`#${CSS.escape(id)}`)] : [];
}

/** The element with this id in the same tree; none where the id occurs twice, for then a reference says nothing. */
export function byId(element: Element, id: string): Element | null {
  const all = allById(element, id);
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** The elements that an attribute refers to by their ids. */
export const byIds = (element: Element, attribute: string): Element[] =>
  (element.getAttribute(attribute) ?? '')
    .split(/\s+/)
    .map((id) => byId(element, id))
    .filter((e) => e !== null);

/**
 * Whether an element holds more than so many others: asked before its text, which takes as long as the page is large.
 * Browsers count no further than to the one that is asked for.
 */
export const isLargerThan = (element: Element, most: number): boolean =>
  Element.prototype.getElementsByTagName.call(element, '*').item(most) !== null;
