/**
 * Notices, on pages that people live in, that a setting may have opened over them. Nothing is searched for: for a few
 * seconds after a press of the person's own, what the page adds or shows is noted, and its text is compared with the
 * known labels. What is as cheap as that may be wrong; the engine then looks.
 */
import type { PageControl } from '../../catalog/schema.ts';
import { shadowOf } from '../../engine/dom/tree.ts';
import { normalise } from '../../shared/normalise.ts';

type Texts = readonly { text: string }[];
/** What of a setting's control can be noticed without a look. */
export interface Sought {
  labels: Texts;
  dialog?: { labels?: Texts };
  hints?: readonly { selector: string }[];
}

/** What is sought of a setting: its control, or what the page says where it has no such setting. */
export function soughtOf({ control, notOffered }: Pick<PageControl, 'control' | 'notOffered'>): Sought[] {
  const labels = notOffered?.texts?.map((text) => ({ text })) ?? [];
  return labels.length > 0 ? [control, { labels }] : [control];
}

/** A dialog draws itself, then its contents: when to compare after a person did something, in ms. */
const LOOKS = [250, 1000, 2500];
/** A page that changes more than this within that time is followed only where dialogs are put, below its body. */
const MOST_RECORDS = 1000;
/** Of what has more elements, only so many parts at its end are compared, where dialogs are put. */
const LARGE = 3000;
const MOST_ENDS = 30;
/** What is compared at one time: the parts that came last, and characters of all of them. */
const MOST_PARTS = 150;
const MOST_TEXT = 100_000;
/** Elements of a part that are asked for a shadow root; its labels for screen readers that are compared. */
const MOST_HOSTS = 40;

/** Attributes by which a part that stood in the page before is shown. */
const SHOWN = ['open', 'hidden', 'aria-hidden', 'data-state', 'class'];
const PRESSES = ['click', 'keyup'];
const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true],[popover]';
/** Where no label is known, anything that could be switched is a sign. */
const CONTROL = 'input[type=checkbox],input[type=radio],select,[role=switch],[role=checkbox],[role=radio]';
/** A word of plain letters, or one character of a script that needs no spaces. */
const PIECE = /(?<![\u0080-\uFFFF])[a-z]{3,}(?![\u0080-\uFFFF])|[\u3040-\u30FF\u3400-\u9FFF]/g;
const UNSEEN = /^(?:script|style|template|noscript)$/u;

// A page's form may have fields named like any member of an element.
const { prototype } = Element;
const textOf = getter(Node.prototype, 'textContent') as (node: Node) => string | null;
const parentOf = getter(Node.prototype, 'parentElement') as (node: Node) => Element | null;
const isConnected = getter(Node.prototype, 'isConnected') as (node: Node) => boolean;
const lastOf = getter(prototype, 'lastElementChild') as (node: Node) => Element | null;
const previousOf = getter(prototype, 'previousElementSibling') as (node: Node) => Element | null;
const nameOf = getter(prototype, 'localName') as (element: Element) => string;

function getter(of: object, name: string): (node: Node) => unknown {
  const own = Object.getOwnPropertyDescriptor(of, name);
  return (node) => own?.get?.call(node);
}

/**
 * Calls back whenever a sign of one of these settings is seen, and again at the later times of the same press, since
 * a setting is drawn bit by bit.
 * @param expected look at those times at first, whatever is seen
 * @param signal ends it
 * @returns ends it too
 */
export function watchSigns(
  root: Document,
  sought: readonly Sought[],
  callback: () => void,
  signal: AbortSignal,
  expected = false,
): () => void {
  const clues = cluesOf(sought);
  /** Parts of the page, those last that came last: added, with all that is in them, and only changed. */
  const added = new Set<Element>();
  const changed = new Set<Element>();
  let timers: ReturnType<typeof setTimeout>[] = [];
  let records = 0;
  let entered = false;
  let sign = false;

  const observer = new MutationObserver(note);

  function note(changes: MutationRecord[]): void {
    const few = records <= MOST_RECORDS;
    records += changes.length;
    for (const { type, target, addedNodes } of changes) {
      if (type !== 'childList') changed.add(elementOf(target) ?? root.body);
      for (const node of addedNodes) {
        if (node instanceof Element) added.add(node);
        else changed.add(elementOf(target) ?? root.body);
      }
    }
    if (few && records > MOST_RECORDS) {
      observer.disconnect();
      observer.observe(root.body, { childList: true });
    }
  }

  function begin(): void {
    stop();
    [records, sign, expected] = [0, expected, false];
    observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: SHOWN,
    });
    timers = LOOKS.map((ms, time) => setTimeout(() => compare(time), ms));
  }

  function stop(): void {
    timers.forEach(clearTimeout);
    observer.disconnect();
    added.clear();
    changed.clear();
  }

  function compare(time: number): void {
    note(observer.takeRecords());
    sign ||= anySign();
    added.clear();
    changed.clear();
    if (time === LOOKS.length - 1 || (time > 0 && records === 0 && !sign)) stop();
    if (sign) callback();
  }

  function anySign(): boolean {
    if (!entered) {
      entered = true;
      const text = isLarge(root.body) ? textIn(root.body) : String(textOf(root.body));
      if (any(clues, root.body, text) && sees(root.body)) return true;
    }
    // Where the focus went: a dialog that only had to be shown may have left no other trace.
    const focused = root.activeElement;
    const dialog =
      focused instanceof Element && (prototype.closest.call(focused, DIALOG) ?? (isCustom(focused) && focused));
    // What was only changed is compared where it is small: something large was there before.
    const small = [...changed].slice(-MOST_PARTS).filter((part) => part !== root.body && !isLarge(part));
    const parts = new Set([...(dialog ? [dialog] : []), ...small, ...[...added].slice(-MOST_PARTS)]);
    let text = 0;
    for (const part of [...parts].toReversed()) {
      if (!isConnected(part) || within(part, parts)) continue;
      if (sees(part, (length) => (text += length))) return true;
      if (text > MOST_TEXT) return false;
    }
    return false;
  }

  function sees(part: Element, tell?: (length: number) => void): boolean {
    const found = textIn(part);
    tell?.(found.length);
    return any(clues, part, found) && any(clues, part, textIn(part, true));
  }

  const pressed = (event: Event): void => {
    if (event.isTrusted && (event.type === 'click' || activates(event))) begin();
  };
  const end = (): void => {
    for (const type of PRESSES) root.removeEventListener(type, pressed, { capture: true });
    stop();
  };
  if (signal.aborted) return end;
  for (const type of PRESSES) root.addEventListener(type, pressed, { capture: true, passive: true });
  signal.addEventListener('abort', end, { once: true });
  // It may be there already, or on its way, when the page is entered.
  begin();
  return end;
}

/** Not every letter that a person types. */
const activates = (event: Event): boolean =>
  event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ' || event.ctrlKey || event.metaKey);

/** @param lower the same text in lower case */
type Clue = (part: Element, text: string, lower: string) => boolean;

function any(clues: readonly Clue[], part: Element, text: string): boolean {
  const lower = text.toLowerCase();
  return clues.some((clue) => clue(part, text, lower));
}

/** One for each known label, and one for each known selector. */
function cluesOf(sought: readonly Sought[]): Clue[] {
  return sought.flatMap(({ labels, dialog, hints = [] }) => {
    const known = [...labels, ...(dialog?.labels ?? [])]
      .flatMap(({ text }) => text.split(/\{\w+\}/u))
      .filter((text) => text.trim() !== '');
    const selectors = [...hints.map(({ selector }) => selector), ...(known.length === 0 ? [CONTROL] : [])];
    return [
      ...known.map(labelClue),
      ...selectors.map(
        (selector): Clue =>
          (part) =>
            prototype.matches.call(part, selector) || prototype.querySelector.call(part, selector) !== null,
      ),
    ];
  });
}

function labelClue(label: string): Clue {
  let whole: string | undefined;
  // Comparing as a person does costs more than looking for pieces of it that every way of writing it has.
  const pieces = [...label.toLowerCase().matchAll(PIECE)].map(String);
  return (_part, text, lower) =>
    pieces.every((piece) => lower.includes(piece)) && bare(text).includes((whole ??= bare(label)));
}

/** Without spaces: where one part of a page ends and another begins, its text has none. */
const bare = (text: string): string => normalise(text).replaceAll(' ', '');

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : parentOf(node));
function isCustom({ localName }: Element): boolean {
  return typeof localName === 'string' && localName.includes('-');
}

/** To be asked by `item`: the use of an index counts the whole list first. */
const elementsIn = (part: Element): HTMLCollectionOf<Element> => prototype.getElementsByTagName.call(part, '*');
const isLarge = (element: Element): boolean => elementsIn(element).item(LARGE) !== null;

/**
 * The text of a part, of what stands in its shadow roots and of its labels for screen readers; of a large one, of its
 * end. Each node that a script gets to see costs more than the text of hundreds that it does not.
 * @param displayed without scripts and what is not displayed; costs more
 */
function textIn(part: Element, displayed = false): string {
  if (isLarge(part))
    return endsOf(part)
      .map((end) => (displayed || isCustom(end) ? textIn(end, displayed) : textOf(end)))
      .join('\n');
  const labels = [part, ...[...prototype.querySelectorAll.call(part, '[aria-label]')].slice(0, MOST_HOSTS)].map(
    (element) => prototype.getAttribute.call(element, 'aria-label'),
  );
  return [displayed ? displayedText(part) : String(textOf(part)), ...labels, ...inShadows(part, displayed)].join('\n');
}

/** The last parts of a large one, none of them large. */
function endsOf(part: Element, ends: Element[] = []): Element[] {
  for (let end = lastOf(part); end && ends.length < MOST_ENDS; end = previousOf(end)) {
    if (isLarge(end)) endsOf(end, ends);
    else ends.push(end);
  }
  return ends;
}

function inShadows(part: Element, displayed: boolean): string[] {
  const inside = elementsIn(part);
  const hosts = isCustom(part) ? [part] : [];
  for (let n = 0; n < MOST_HOSTS; n += 1) {
    const element = inside.item(n);
    if (!element) break;
    if (isCustom(element)) hosts.push(element);
  }
  return hosts.flatMap((host) => [...(shadowOf(host)?.children ?? [])].map((child) => textIn(child, displayed)));
}

function displayedText(part: Element): string {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    const parent = parentOf(walker.currentNode);
    if (!parent || !isUnseen(parent)) text += walker.currentNode.nodeValue ?? '';
  }
  return text;
}

function isUnseen(parent: Element): boolean {
  return UNSEEN.test(nameOf(parent)) || !prototype.checkVisibility.call(parent);
}

/** Whether another of these parts holds this one. */
function within(part: Element, parts: ReadonlySet<Element>): boolean {
  for (let above = parentOf(part); above; above = parentOf(above)) if (parts.has(above)) return true;
  return false;
}
