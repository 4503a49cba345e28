/** Which of the page's controls stand near enough to such a text that it may be of them. */
import { parentOf } from '../../engine/dom/tree.ts';
import type { Gathered } from './gather.ts';
import type { Slices } from './slices.ts';

/** How far around a control, and around a text, the other may stand, in elements. */
const AROUND = 8;
/** What holds more controls than this is no row and no group, and is tied together by a heading alone. */
const GROUP = 24;
/** The same of a section with a heading. */
const SECTION = 80;
const PAGE = /^(?:body|html)$/;
const HEADING = 'h1,h2,h3,h4,h5,h6,legend,summary,[role="heading"],dt,th';

/** @returns the controls in the order of the page */
export async function near({ spoken, controls }: Gathered, slices: Slices): Promise<Element[]> {
  // What holds a text, and whether as its heading.
  const holding = new Map<Element, boolean>();
  for (const element of spoken) {
    await slices.rest();
    const heading = element.closest(HEADING) !== null;
    for (const around of above(element)) holding.set(around, heading || (holding.get(around) ?? false));
  }
  if (spoken.size === 0) return [];
  const held = new Map<Element, number>();
  const tied: { control: Element; around: Element[] }[] = [];
  for (const control of controls) {
    await slices.rest();
    const around = above(control).filter((one) => holding.has(one));
    for (const one of around) held.set(one, (held.get(one) ?? 0) + 1);
    if (around.length > 0) tied.push({ control, around });
  }
  return tied
    .filter(({ around }) => around.some((one) => (held.get(one) ?? 0) <= (holding.get(one) ? SECTION : GROUP)))
    .map(({ control }) => control);
}

/** The element and what is around it, nearest first; not the page itself. */
function above(element: Element): Element[] {
  const all: Element[] = [];
  for (let e: Element | null = element; e && all.length < AROUND && !PAGE.test(e.localName); e = parentOf(e))
    all.push(e);
  return all;
}
