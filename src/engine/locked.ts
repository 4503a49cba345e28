/** Whether a control cannot be used: disabled by any form of markup, or read-only. */
import { roleOf } from './accessible-name.ts';
import { customAround, flagged } from './hosts.ts';
import { saysFixed } from './lexicon.ts';
import { runsIn } from './text-runs.ts';
import { closest, rendered, styleOf, upFrom } from './tree.ts';

const DISABLED =
  ':disabled,[aria-readonly="true"],[role][disabled],[role]:not([role="combobox"])[readonly],[type="checkbox"][readonly],[data-disabled="true"],[data-disabled=""]';

export function isLocked(element: Element): boolean {
  return (
    element.matches(DISABLED) ||
    !!closest(element, '[aria-disabled="true"]') ||
    hostIsDisabled(element) ||
    isPassedOver(element)
  );
}

/** A custom element around it that is disabled. */
function hostIsDisabled(element: Element): boolean {
  // A form-associated element is disabled with the fieldset around it.
  return customAround(element).some((e) => e.matches(':disabled') || flagged(e, 'disabled'));
}

/** Usable neighbours of its like can be reached with the keyboard, and it cannot. */
function isPassedOver(element: Element): boolean {
  const role = roleOf(element);
  if (!/^(?:switch|checkbox)$/.test(role) || /^(?:input|button|a)$/.test(element.localName)) return false;
  if (element.localName.includes('-') || reached(element)) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  const alike = [...root.querySelectorAll(`${element.localName}[role="${role}"]`)].filter(
    (e) => e !== element && rendered(e) && sameShape(e, element),
  );
  return alike.length > 0 && alike.every(reached);
}

const reached = (e: Element): boolean => Number.parseInt(e.getAttribute('tabindex') ?? '-1', 10) >= 0;

/** Of the same making: the first class, and as many children. */
const sameShape = (a: Element, b: Element): boolean =>
  a.classList[0] === b.classList[0] && a.childElementCount === b.childElementCount;

/** Below this a control is drawn pale. */
const PALE = 0.7;

/** Whether a control is drawn pale, or with the pointer of what cannot be used, and its row says who or what fixed it. */
export function isFixed(element: Element): boolean {
  let grey = false;
  for (const around of upFrom(element, 4)) {
    if (/^(?:body|main|ul|ol|table|tbody|form)$/.test(around.localName)) return false;
    const style = styleOf(around);
    grey ||= Number(style?.opacity || 1) < PALE || style?.cursor === 'not-allowed';
    if (grey && around !== element && runsIn(around, undefined, 60).some(({ text }) => saysFixed(text))) return true;
  }
  return false;
}
