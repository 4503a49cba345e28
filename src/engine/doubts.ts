/**
 * What makes a state that a control shows no evidence after all: the page says that something went wrong, the browser
 * put back what a form had shown, a draft waits for its Save, a machine translated the words.
 */
import { isInput, roleOf } from './accessible-name.ts';
import type { Compiled } from './compile.ts';
import { CONTROLS } from './compile.ts';
import type { FoundControl } from './find.ts';
import { normalise, tidy } from '../shared/normalise.ts';
import { isDraft } from './drafts.ts';
import { saysFailure } from './lexicon.ts';
import { refilled } from './refilled.ts';
import { lastTouch } from './touches.ts';
import type { Reading } from './types.ts';
import { doubt } from './unclear.ts';
import { queryTree } from './page-index.ts';
import { endsIn, parentOf, rendered } from './tree.ts';

/** Controls whose last change is not known to have been taken. */
const unsettled = new WeakMap<Element, { reason: 'pending' | 'unsaved'; position: string | undefined; at: number }>();

/** Notes that what a control shows is only what a change left behind. */
export function leaveUnsettled(found: FoundControl, reading: Reading, reason: 'pending' | 'unsaved'): void {
  unsettled.set(found.element, { reason, position: reading.position, at: lastTouch(found.element) });
}

/** Forgets that: a change of it was seen to its end. */
export function settleAgain(found: FoundControl): void {
  unsettled.delete(found.element);
}

/** A reading as it may be believed: what it was, or unclear with the reason. */
export function believed(reading: Reading, found: FoundControl, target: Compiled): Reading {
  if (reading.state === 'unclear') return reading;
  const failure = failureBeside(found.element, target);
  if (failure) return doubt(reading, 'failed', `the page says “${failure}”`);
  const left = unsettled.get(found.element);
  if (left && left.position === reading.position && left.at === lastTouch(found.element))
    return doubt(reading, left.reason, 'a change of it was not seen to its end');
  const served = refilled(found, reading);
  if (served) return served;
  if (isDraft(found)) return doubt(reading, 'unsaved', 'it was moved, and not saved');
  return reading;
}

/** A message is short. */
const MESSAGE = 300;
/** How many neighbours are looked at on each level, from either end. */
const ENDS = 25;
const ALERT = '[role="alert"],[aria-live="assertive"],[aria-live="polite"],[role="status"]';

/**
 * The message by which a page says that something failed: an alert anywhere, or a short text without controls beside
 * the control or beside what it stands in. Also an alert of any words where every switch is drawn alike and off.
 */
export function failureBeside(control: Element, target: Compiled): string | undefined {
  const declared = target.failures?.map(normalise) ?? [];
  const failing = (text: string) => saysFailure(text) || declared.some((f) => normalise(text).includes(f));
  const short = (e: Element) => {
    const text = tidy(e.textContent ?? '');
    return text.length <= MESSAGE ? text : '';
  };
  for (const alert of queryTree(control.ownerDocument, ALERT)) {
    const text = rendered(alert) ? short(alert) : '';
    if (text && failing(text)) return text;
    if (text && roleOf(alert) === 'alert' && !alert.contains(control) && allOff(control)) return text;
  }
  for (let e = parentOf(control), from = control; e; from = e, e = parentOf(e)) {
    if (/^(?:html|label)$/.test(e.localName)) continue;
    for (const child of endsIn(e, ENDS)) {
      if (child === from || /^(?:script|style|nav|header|footer)$/.test(child.localName)) continue;
      if ((child.textContent?.length ?? 0) > MESSAGE * 2 || child.querySelector('input,select,[role="switch"]'))
        continue;
      const text = short(child);
      if (text && !isOption(child) && failing(text) && rendered(child)) return text;
    }
  }
  return undefined;
}

/** A row of its own with a button is somebody else's: "Error reports [Manage]". */
function isOption(element: Element): boolean {
  return element.matches(CONTROLS) || /^(?:li|tr|label|a|h[1-6])$/.test(element.localName);
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
