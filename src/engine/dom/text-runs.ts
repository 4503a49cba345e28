/**
 * Runs: pieces of text as a person sees them set apart from each other. Words in inline elements side by side are one
 * run, so that a label split over elements is whole and a label quoted in a sentence is only part of one.
 */
import { normalise, tidy } from '../../shared/normalise.ts';
import { roleOf } from './accessible-name.ts';
import { childrenOf, displayOf, isElement, parentOf } from './tree.ts';

export interface Run {
  /** Normalised. */
  text: string;
  /** As displayed. */
  shown: string;
  /** The text nodes it is made of. */
  nodes: Text[];
  /** The element directly around its first text. */
  element: Element;
}

/** Never part of what is read. */
const SILENT = /^(?:script|style|noscript|template|svg|math|head|object|video|audio|canvas|textarea|datalist)$/;
/** Fonts that draw a picture for a word. */
const ICON = /material-(?:icons|symbols)/;
/** Elements that set their text apart even when displayed inline. */
const APART = /^(?:button|a|label|summary|legend|select|input|option|td|th|dt|dd|iframe|img)$/;
const APART_ROLE =
  /^(?:button|link|switch|checkbox|radio|combobox|option|menuitem.*|tab|slider|heading|cell|gridcell|rowheader|columnheader|listbox|status|alert|tooltip)$/;

/** Whether an element's text stands by itself. */
export function standsApart(element: Element): boolean {
  return (
    APART.test(element.localName) ||
    APART_ROLE.test(roleOf(element)) ||
    !/^(?:inline|contents|ruby)$/.test(displayOf(element))
  );
}

/**
 * The runs inside an element in the order displayed; `skip` leaves elements out. At most about `most` nodes are looked
 * at.
 */
export function runsIn(element: Element, skip?: (e: Element) => boolean, most = 600): Run[] {
  const runs: Run[] = [];
  let open: { nodes: Text[]; raw: string } | undefined;
  let budget = most;
  const close = () => {
    const text = open && normalise(open.raw);
    const first = open?.nodes.find((n) => n.data.trim());
    const parent = first && parentOf(first);
    if (open && text && parent) runs.push({ text, shown: tidy(open.raw), nodes: open.nodes, element: parent });
    open = undefined;
  };
  const visit = (e: Element) => {
    for (const node of childrenOf(e)) {
      if (budget-- < 0) return;
      if (node.nodeType === 3) {
        open ??= { nodes: [], raw: '' };
        open.nodes.push(node as Text);
        open.raw += (node as Text).data;
      } else if (isElement(node)) {
        if (
          SILENT.test(node.localName) ||
          (node.childElementCount === 0 && ICON.test(node.getAttribute('class') ?? ''))
        )
          continue;
        if (node.localName === 'br') close();
        else if (skip?.(node)) close();
        else if (standsApart(node)) {
          close();
          if (displayOf(node) === 'none') continue;
          visit(node);
          close();
        } else if (node.getAttribute('aria-hidden') !== 'true' || !open) visit(node);
      }
    }
  };
  visit(element);
  close();
  return runs;
}

/** The run that a text node is part of. */
export function runAt(text: Text): Run | undefined {
  let block = parentOf(text);
  if (!block) return undefined;
  for (let up = parentOf(block); !standsApart(block) && up; up = parentOf(block)) block = up;
  return runsIn(block).find((run) => run.nodes.includes(text));
}

/** How many pieces of one line are put together. */
const PIECES = 5;

/**
 * The run that a text node is part of, and what begins with it when a line break or a link part what is one line: "Use
 * my <a>content</a><br>for training".
 */
export function* linesAt(text: Text): Generator<Run> {
  const own = runAt(text);
  if (!own) return;
  yield own;
  const block = lineOf(text);
  const runs = block ? runsIn(block) : [];
  const at = runs.findIndex((run) => run.nodes.includes(text));
  if (at < 0) return;
  for (let n = 2; n <= PIECES && at + n <= runs.length; n++) {
    const pieces = runs.slice(at, at + n);
    if (pieces.some((run) => lineOf(run.element) !== block)) return;
    const shown = pieces.map((run) => run.shown).join(' ');
    yield { text: normalise(shown), shown, nodes: pieces.flatMap((run) => run.nodes), element: own.element };
  }
}

/** What a person or a page is called, however it is drawn. */
const HANDLE = /^\s*@\S+\s*$/;

/** The block whose line a text or an element stands in, past links and names of accounts. */
function lineOf(node: Node): Element | null {
  let e = isElement(node) ? node : parentOf(node);
  while (
    e &&
    (!standsApart(e) || (e.localName === 'a' && displayOf(e) === 'inline') || HANDLE.test(e.textContent ?? ''))
  )
    e = parentOf(e);
  return e;
}

/** Whether a text is a sentence that explains rather than a title that names; one of four words and a full stop is. */
export function isProse(text: string): boolean {
  return (text.length > 24 && /[.!?…。！？]$/.test(text)) || /^\S+(?: \S+){3,}\.$/.test(text) || text.length > 160;
}
