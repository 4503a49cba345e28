/** What a page says around a control, in short texts: that something failed, is on its way, is not saved, waits. */
import { isInput, pseudo, roleOf } from '../dom/accessible-name.ts';
import type { Compiled } from '../target/compile.ts';
import { CONTROLS } from '../dom/control-selector.ts';
import { isElsewhere, saysFailure, saysLoading, saysUnsaved } from '../words/index.ts';
import { queryPage } from '../page/page-index.ts';
import { runsIn } from '../dom/text-runs.ts';
import { normalise, tidy } from '../../shared/normalise.ts';
import {
  endsIn,
  frameDocument,
  holds,
  isElement,
  isLargerThan,
  parentOf,
  rendered,
  styleOf,
  upFrom,
} from '../dom/tree.ts';

/** A message is short. */
const MESSAGE = 300;
/** And holds few elements. */
const LARGE = 100;
/** How many neighbours are looked at on each level, from either end. */
const ENDS = 25;
const LIVE = '[role="alert"],[aria-live="assertive"],[aria-live="polite"],[role="status"]';
/** What speaks of something else of its own accord, or shows what a press opened. */
export const APART =
  '[role="log"],[role="timer"],[role="listbox"],[role="menu"],[role="tooltip"],aside,[role="complementary"]';

/** A short text of the page, and the element that says it. */
export interface Message {
  text: string;
  by: Element;
  /** Whether it is there to be told. */
  live: boolean;
}

/**
 * The short texts that may be about a control: live regions anywhere, and texts without controls beside the control or
 * beside what it stands in. Nobody asks yet whether they are rendered.
 */
export function* messagesAround(control: Element): Generator<Message> {
  const brief = (by: Element, live = false): Message | undefined => {
    const text = tidy(wordsIn(by)) || innerText(by);
    return text && text.length <= MESSAGE ? { text, by, live } : undefined;
  };
  for (const by of queryPage(control, LIVE)) {
    const message = isTools(by) ? undefined : brief(by, true);
    if (message) yield message;
  }
  for (let e = parentOf(control), from = control; e; from = e, e = parentOf(e)) {
    if (/^(?:html|label)$/.test(e.localName)) continue;
    for (const by of endsIn(e, ENDS)) {
      if (by === from || /^(?:script|style|nav|footer)$/.test(by.localName)) continue;
      // The head of a page tells how its changes stand, unless it leads to other parts of it.
      if (by.localName === 'header' && by.querySelector('a,button,nav')) continue;
      if (
        isLargerThan(by, LARGE) ||
        (by.textContent?.length ?? 0) > MESSAGE * 2 ||
        by.querySelector('input,select,[role="switch"]')
      )
        continue;
      const message = isOption(by) ? undefined : brief(by, e.localName === 'body' && isToast(by));
      if (message) yield message;
    }
  }
}

const INLINE = /^(?:a|abbr|b|bdi|code|em|font|i|mark|s|small|span|strong|sub|sup|u)$/;

/** Its text, with a space where an element of its own ends, so that no two words become one. */
function wordsIn(by: Element): string {
  if (by.childElementCount === 0) return by.textContent ?? '';
  return [...by.childNodes]
    .map((node) => {
      if (!isElement(node)) return node.nodeType === 3 ? (node.nodeValue ?? '') : '';
      const words = wordsIn(node);
      return INLINE.test(node.localName) ? words : ` ${words} `;
    })
    .join('');
}

/** What is said in a shadow root, in a frame, or by style. */
function innerText(by: Element): string {
  if (by.shadowRoot)
    return runsIn(by, undefined, LARGE)
      .map(({ shown }) => shown)
      .join(' ');
  if (by.localName === 'iframe') return tidy(frameDocument(by)?.body?.textContent ?? '');
  const picture = by.querySelector('[role="img"][aria-label],img[alt]');
  if (picture) return tidy(picture.getAttribute('aria-label') ?? picture.getAttribute('alt') ?? '');
  return by.firstChild || !WORDED.test(by.localName) ? '' : tidy(pseudo(by, '::before') + pseudo(by, '::after'));
}
const WORDED = /^(?:p|div|span|small|strong|em|b|output)$/;

/** Tools speak from closed trees of their own, beside the page's body or marked as a notice. */
function isTools(by: Element): boolean {
  const root = by.getRootNode() as ShadowRoot;
  return !!root.host && (root.host.parentNode?.nodeName === 'HTML' || !!root.querySelector('[data-notice]'));
}

const isToast = (by: Element): boolean =>
  styleOf(by)?.position === 'fixed' && !by.querySelector(`li,input,[role="option"],${APART}`);

/** A row of its own with a button is somebody else's: "Error reports [Manage]". */
function isOption(element: Element): boolean {
  return element.matches(CONTROLS) || /^(?:li|tr|label|a|h[1-6])$/.test(element.localName);
}

/** What forbids to believe a state, by the page's own words. */
export interface Trouble {
  reason: 'failed' | 'unsaved';
  text: string;
}

/**
 * The message by which a page says that something failed, that it does not show how the account stands, or that its
 * changes are not saved. Also an alert of any words where every switch is drawn alike and off.
 */
export function troubleAround(control: Element, target: Compiled): Trouble | undefined {
  const declared = target.failures?.map(normalise) ?? [];
  for (const { text, by } of messagesAround(control)) {
    const failed =
      (saysFailure(text) && !isElsewhere(text)) ||
      declared.some((f) => normalise(text).includes(f)) ||
      (roleOf(by) === 'alert' && !by.contains(control) && allOff(control));
    const reason = failed ? 'failed' : saysUnsaved(text) ? 'unsaved' : undefined;
    if (reason && rendered(by)) return { reason, text };
  }
  return undefined;
}

const BAR = '[role="progressbar"]:not([aria-valuenow]),progress:not([value])';

/** What a page says or draws anywhere, or beside a control, of being fetched still. */
export function loadingAround(control: Element): string | undefined {
  const bar = queryPage(control, BAR).find((e) => rendered(e) && !isOfOther(e, control));
  return bar ? 'a bar of progress is shown' : saidLoading(control);
}

/** The words by which the page says so. */
export function saidLoading(control: Element): string | undefined {
  for (const { text, by } of messagesAround(control))
    if (saysLoading(text) && !isOfOther(by, control) && rendered(by)) return text;
  return undefined;
}

/** Whether what loads is something else: beside the page's own part, in a corner, an upload by the words around it. */
function isOfOther(e: Element, control: Element): boolean {
  for (const around of upFrom(e, 4)) {
    if (holds(around, control)) break;
    if (/^(?:nav|aside|footer)$/.test(around.localName)) return true;
    const { width } = around.getBoundingClientRect();
    if (
      styleOf(around)?.position === 'fixed' &&
      width > 0 &&
      width < (around.ownerDocument.defaultView?.innerWidth ?? 0) / 2
    )
      return true;
    const beside = [around.previousSibling, around, around.nextSibling].map((n) => n?.textContent ?? '').join(' ');
    if (beside.length <= MESSAGE && isElsewhere(beside)) return true;
  }
  return false;
}

const SWITCHES = '[role="switch"],input[type="checkbox"],[role="checkbox"]';

/** Whether all of at least three switches of the page are off. */
function allOff(control: Element): boolean {
  const all = [...control.ownerDocument.querySelectorAll(SWITCHES)].slice(0, 60);
  return (
    all.length >= 3 &&
    all.every((e) => e.getAttribute('aria-checked') === 'false' || (isInput(e, /^checkbox$/) && !e.checked))
  );
}
