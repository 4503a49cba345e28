/** What a page says around a control, in short texts: that something failed, is on its way, is not saved, waits. */
import { isInput, roleOf } from './accessible-name.ts';
import type { Compiled } from './compile.ts';
import { CONTROLS } from './compile.ts';
import { saysFailure, saysLoading, saysUnsaved } from './lexicon.ts';
import { queryTree } from './page-index.ts';
import { normalise, tidy } from '../shared/normalise.ts';
import { endsIn, isLargerThan, parentOf, rendered } from './tree.ts';

/** A message is short. */
const MESSAGE = 300;
/** And holds few elements. */
const LARGE = 100;
/** How many neighbours are looked at on each level, from either end. */
const ENDS = 25;
const LIVE = '[role="alert"],[aria-live="assertive"],[aria-live="polite"],[role="status"]';

/** A short text of the page, and the element that says it. */
export interface Message {
  text: string;
  by: Element;
}

/**
 * The short texts that may be about a control: live regions anywhere, and texts without controls beside the control or
 * beside what it stands in. Nobody asks yet whether they are rendered.
 */
function* messagesAround(control: Element): Generator<Message> {
  const brief = (by: Element): Message | undefined => {
    const text = tidy(by.textContent ?? '');
    return text && text.length <= MESSAGE ? { text, by } : undefined;
  };
  for (const by of queryTree(control.ownerDocument, LIVE)) {
    const message = brief(by);
    if (message) yield message;
  }
  for (let e = parentOf(control), from = control; e; from = e, e = parentOf(e)) {
    if (/^(?:html|label)$/.test(e.localName)) continue;
    for (const by of endsIn(e, ENDS)) {
      if (by === from || /^(?:script|style|nav|header|footer)$/.test(by.localName)) continue;
      if (
        isLargerThan(by, LARGE) ||
        (by.textContent?.length ?? 0) > MESSAGE * 2 ||
        by.querySelector('input,select,[role="switch"]')
      )
        continue;
      const message = isOption(by) ? undefined : brief(by);
      if (message) yield message;
    }
  }
}

/** A row of its own with a button is somebody else's: "Error reports [Manage]". */
function isOption(element: Element): boolean {
  return element.matches(CONTROLS) || /^(?:li|tr|label|a|h[1-6])$/.test(element.localName);
}

/** The first displayed text around a control that says something. */
export function saidAround(control: Element, says: (text: string) => boolean): string | undefined {
  for (const { text, by } of messagesAround(control)) if (says(text) && rendered(by)) return text;
  return undefined;
}

/** All displayed texts around a control. */
export const allAround = (control: Element): Set<string> =>
  new Set([...messagesAround(control)].filter(({ by }) => rendered(by)).map(({ text }) => text));

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
      saysFailure(text) ||
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
  const bar = queryTree(control.ownerDocument, BAR).find((e) => rendered(e) && !e.closest('nav,aside,footer'));
  return bar ? 'a bar of progress is shown' : saidAround(control, saysLoading);
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
