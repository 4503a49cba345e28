/** Whether a control cannot be used: disabled by any form of markup, or read-only. */
import { roleOf } from './accessible-name.ts';
import { saysFixed } from './lexicon.ts';
import { runsIn } from './text-runs.ts';
import { closest, parentOf, rendered } from './tree.ts';

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
  for (let e: Element | null = element, up = 0; e && up < 4; e = parentOf(e), up++)
    if (e.localName.includes('-')) {
      // A form-associated element is disabled with the fieldset around it.
      if (e.matches(':disabled')) return true;
      if (e.hasAttribute('disabled') && e.getAttribute('disabled') !== 'false') return true;
    }
  return false;
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
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  let grey = false;
  let around: Element | null = element;
  for (let up = 0; around && up < 4 && !/^(?:body|main|ul|ol|table|tbody|form)$/.test(around.localName); up++) {
    const { opacity, cursor } = view.getComputedStyle(around);
    grey ||= (opacity !== '' && Number(opacity) < PALE) || cursor === 'not-allowed';
    if (grey && around !== element && runsIn(around, undefined, 60).some(({ text }) => saysFixed(text))) return true;
    around = parentOf(around);
  }
  return false;
}
