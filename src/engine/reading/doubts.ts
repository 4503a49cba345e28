/**
 * What makes a state that a control shows no evidence after all: the page says that something went wrong, the browser
 * put back what a form had shown, a draft waits for its Save, a machine translated the words.
 */
import type { Compiled } from '../target/compile.ts';
import type { FoundControl } from '../finding/find.ts';
import { isDraft } from './drafts.ts';
import { troubleAround } from './messages.ts';
import { refilled } from './refilled.ts';
import { lastTouch } from '../page/touches.ts';
import type { Reading } from '../types.ts';
import { doubt } from './unclear.ts';

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
  const trouble = troubleAround(found.element, target);
  if (trouble) return doubt(reading, trouble.reason, `the page says “${trouble.text}”`);
  const left = unsettled.get(found.element);
  if (left && left.position === reading.position && left.at === lastTouch(found.element))
    return doubt(reading, left.reason, 'a change of it was not seen to its end');
  const served = refilled(found, reading);
  if (served) return served;
  if (isDraft(found)) return doubt(reading, 'unsaved', 'it was moved, and not saved');
  return reading;
}
