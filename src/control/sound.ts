/** Targets may be written by hand: a selector that is none must not end a look with an exception. */
import type { Step, Target } from './types.ts';

const known = new WeakMap<Target, Target>();
const validity = new Map<string, boolean>();

/** Selects nothing. */
const NOTHING = ':not(*)';

/**
 * A target whose selectors can all be asked for. A hint with a malformed one is left out, so is `drawn`; a step by one finds
 * nothing to press. The same target gives the same answer.
 */
export function sound(target: Target, document: Document): Target {
  const made = known.get(target);
  if (made) return made;
  const element = document.createElement('p');
  const sure = (selector: string): boolean => {
    const valid = validity.get(selector) ?? isSelector(element, selector);
    validity.set(selector, valid);
    return valid;
  };
  const step = (one: Step): Step => ('pressSelector' in one && !sure(one.pressSelector) ? { ...one, pressSelector: NOTHING } : one);
  const { hints, drawn, reveal, complete, ...rest } = target;
  const whole: Target = {
    ...rest,
    ...(hints && { hints: hints.filter(({ selector }) => sure(selector)) }),
    ...(drawn && [drawn.control, drawn.on, drawn.off].every(sure) && { drawn }),
    ...(reveal && { reveal: reveal.map(step) }),
    ...(complete && { complete: complete.map(step) }),
  };
  known.set(target, whole);
  known.set(whole, whole);
  return whole;
}

function isSelector(element: Element, selector: string): boolean {
  try {
    element.matches(selector);
    return true;
  } catch {
    return false;
  }
}
