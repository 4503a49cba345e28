/**
 * What was moved in this document since it loaded, by the person or by us, and when something was saved. What a control
 * shows after a touch is what somebody did, not what the service sent.
 */
import { saves } from '../words/lexicon.ts';

const touched = new WeakMap<Element, number>();
const watched = new WeakSet<Document>();
/** Touches are told apart by their order. */
let count = 0;
let saved = 0;

/** Follows, from now on, what the person does in a document. Passive, and once for each. */
export function watchTouches(document: Document): void {
  if (watched.has(document)) return;
  watched.add(document);
  const passive = { capture: true, passive: true };
  const note = (event: Event) => {
    if (event.isTrusted) for (const node of event.composedPath().slice(0, 8)) touch(node as Element);
  };
  for (const type of ['click', 'change']) document.addEventListener(type, note, passive);
  document.addEventListener('submit', () => (saved = ++count), passive);
}

/** Notes that an element was pressed or chosen in. */
export function touch(element: Element): void {
  if (element.nodeType !== 1) return;
  touched.set(element, ++count);
  if (/^(?:button|input)$/.test(element.localName) && saves(element.textContent || (element as HTMLInputElement).value))
    saved = ++count;
}

/** Whether an element was touched, and nothing saved since. */
export const touchedSinceSaved = (element: Element): boolean => (touched.get(element) ?? 0) > saved;

/** When an element was last touched, in order; 0 when never. */
export const lastTouch = (element: Element): number => touched.get(element) ?? 0;

/** Whether an element was touched at all. */
export const wasTouched = (element: Element): boolean => touched.has(element);

/** How many touches there were, to tell later ones from them. */
export const touchesSoFar = (): number => count;
