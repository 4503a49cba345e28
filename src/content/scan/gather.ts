/** Gathers, in one walk over the page, its controls and the texts that have a word of the lexicon's core in them. */
import { CONTROLS } from '../../engine/dom/control-selector.ts';
import { isHost } from '../../engine/controls/hosts.ts';
import { isElement, parentOf, shadowOf } from '../../engine/dom/tree.ts';
import { fold } from '../../wording/fold.ts';
import { core } from '../../wording/match.ts';
import type { Slices } from './slices.ts';

export interface Gathered {
  /** Elements directly around such a text. */
  spoken: Set<Element>;
  controls: Element[];
  nodes: number;
}

/** Longer texts are no label and no explanation of one control, in characters. */
const LONGEST = 1200;
/** Elements that may match `CONTROLS` by their names; asked first, since the selector is long. */
const MAY = /^(?:input|select|button|summary)$/;
/** What can have a shadow root, beside custom elements. */
const HOSTABLE = /^(?:div|span|section|article|aside|main|p|header|footer|nav|blockquote)$/;
const SILENT = /^(?:script|style|noscript|template|svg|math|head|title|textarea|datalist|option)$/;
/** How many nodes are looked at before the clock is. */
const BETWEEN = 64;

/**
 * Walks through a page once, shadow trees and frames of the same origin included.
 * @param slices gives the page its turn between pieces of the walk
 * @returns its controls, and its texts that have a core word of the lexicon
 */
export async function gather(root: Document, slices: Slices): Promise<Gathered> {
  const gathered: Gathered = { spoken: new Set(), controls: [], nodes: 0 };
  const scopes: Node[] = [root];
  for (const scope of scopes) {
    const walker = root.createTreeWalker(scope, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (++gathered.nodes % BETWEEN === 0) await slices.rest();
      if (isElement(node)) {
        const inner = look(node, gathered, slices);
        if (inner) scopes.push(inner);
      } else if (isSpoken((node as Text).data) && node.parentElement && !SILENT.test(node.parentElement.localName))
        gathered.spoken.add(node.parentElement);
      else if (node.parentNode && !node.parentElement && isSpoken((node as Text).data)) {
        // Directly in a shadow root.
        const host = parentOf(node);
        if (host) gathered.spoken.add(host);
      }
    }
  }
  return gathered;
}

/** @returns what is to be walked inside it: its shadow root, or the document of a frame */
function look(element: Element, gathered: Gathered, slices: Slices): Node | undefined {
  if (isSpoken(element.getAttribute('aria-label') ?? '')) gathered.spoken.add(element);
  const { localName } = element;
  if (
    MAY.test(localName) ||
    element.hasAttribute('role') ||
    element.hasAttribute('aria-pressed') ||
    element.hasAttribute('aria-haspopup')
  ) {
    if (element.matches(CONTROLS)) gathered.controls.push(element);
  } else if (isHost(element)) gathered.controls.push(element);
  if (localName === 'iframe' || localName === 'frame') {
    try {
      return (element as HTMLIFrameElement).contentDocument ?? undefined;
    } catch {
      return undefined;
    }
  }
  if (element.shadowRoot) return element.shadowRoot;
  // A closed root is found by asking alone; elements with content of their own hardly ever have one.
  if (!localName.includes('-') && (element.firstChild || !HOSTABLE.test(localName))) return undefined;
  slices.count();
  return shadowOf(element) ?? undefined;
}

function isSpoken(text: string): boolean {
  return text.length > 1 && text.length <= LONGEST && /\S/u.test(text) && core.test(fold(text));
}
