/** The controls among elements, each once, as a person sees them. */
import { accessibleName, isBox, isInput, roleOf } from '../dom/accessible-name.ts';
import type { Compiled } from '../target/compile.ts';
import { isHost } from './hosts.ts';
import { isAllowed, kindOf, namesBoth, readable, usable, type Unit } from './kinds.ts';
import { closest, holds, parentOf, upFrom, within } from '../dom/tree.ts';
import { merge } from './merging.ts';

export type { Unit } from './kinds.ts';

/** What names a choice among elements as a whole. */
export const GROUP = '[role="radiogroup"],[role="group"],[role="toolbar"],[role="tablist"],fieldset';

/** The option group that a radio belongs to, its members included. */
function radiosWith(element: Element): Element[] {
  if (isInput(element, /^radio$/))
    return [...(element.getRootNode() as Document).querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
      (r) => r === element || (element.name !== '' && r.name === element.name && r.form === element.form),
    );
  const group = element.closest('[role="radiogroup"],[role="group"],[role="menu"],fieldset') ?? parentOf(element);
  return group ? [...group.querySelectorAll('[role="radio"],[role="menuitemradio"]')] : [element];
}

/** Buttons side by side of which one is pressed, when their texts are the words of the choice. */
function segmentsWith(element: Element, target: Compiled): Element[] | undefined {
  const group = element.closest('[role="group"],[role="toolbar"],[role="tablist"]') ?? parentOf(element);
  const buttons = group ? [...group.querySelectorAll('[aria-pressed],[role="tab"]')] : [];
  return buttons.length <= 6 && namesBoth(buttons.map(accessibleName), target.vocabulary) ? buttons : undefined;
}

/** The control that an element belongs to. */
function unitOf(element: Element, target: Compiled): Unit | undefined {
  let kind = kindOf(element, target);
  if (!kind) return undefined;
  let options: Element[] | undefined;
  if (kind === 'radio') options = radiosWith(element).filter(usable);
  const tab = roleOf(element) === 'tab';
  if (kind === 'button' && (tab || element.hasAttribute('aria-pressed'))) {
    options = segmentsWith(element, target);
    if (options) kind = 'radio';
    else if (tab) return undefined;
  }
  if (!isAllowed(kind, target)) return undefined;
  return options
    ? { element: options[0] ?? element, parts: options, kind, options }
    : { element, parts: [element], kind };
}

/** The usable controls among elements, each once; stops soon after there are more than `limit`. */
export function unitsAmong(elements: Iterable<Element>, target: Compiled, limit: number): Unit[] {
  const units: Unit[] = [];
  for (const e of elements) {
    const unit = usableUnit(e, target, units);
    if (unit) units.push(unit);
    if (units.length > limit) break;
  }
  return merge(units);
}

/** The usable control that an element is, unless it is part of one of these. */
function usableUnit(e: Element, target: Compiled, known: Unit[]): Unit | undefined {
  if (!(e.matches(target.controls) || isHost(e)) || known.some((u) => u.parts.includes(e))) return undefined;
  const unit = unitOf(e, target);
  return unit && (unit.options ? unit.options.length > 0 : usable(e) || proxied(e)) ? unit : undefined;
}

/** More controls than this in one place are a list and no row. */
const MANY = 24;

/** The usable controls under an element, itself included. */
export function unitsIn(root: Element, target: Compiled): Unit[] {
  return unitsAmong(within(root), target, MANY);
}

/** The whole control that an element belongs to: with the input inside it or the stand-in beside it. */
export function unitAt(element: Element, target: Compiled): Unit | undefined {
  const own = unitOf(element, target);
  if (!own || own.options?.length === 0) return undefined;
  if (own.options) return own;
  const units: Unit[] = [];
  let others = 0;
  const around = surroundings(element);
  for (const [up, e] of around.entries()) {
    // Two others between it and what stands further off: nothing but what is around all of them can be part of it.
    for (const near of others > 1 ? [e] : within(e)) {
      const unit = usableUnit(near, target, units);
      if (!unit) continue;
      units.push(unit);
      if (up > 0 && !holds(unit.element, element) && !holds(element, unit.element) && ++others > 1) break;
    }
  }
  return merge(units).find((u) => u.parts.includes(element));
}

/** An element and what is close around it, nearest first. */
function surroundings(element: Element): Element[] {
  const around: Element[] = [];
  for (const e of upFrom(element, 4)) {
    if (/^(?:body|html|main|form|fieldset)$/.test(e.localName)) break;
    around.push(e);
  }
  return around;
}

/** An input that is hidden from everyone may still hold the state of a visible stand-in beside it. */
function proxied(e: Element): boolean {
  return isBox(e) && !!parentOf(e) && readable(parentOf(e) as Element);
}

/** Where controls of a page's content are: its main region, or the page without its frame of navigation. */
export function inMain(element: Element): boolean {
  if (
    closest(
      element,
      'nav,[role="navigation"],aside,[role="complementary"],[role="banner"],[role="contentinfo"],[role="search"],search',
    )
  )
    return false;
  if (closest(element, 'main,[role="main"],[role="dialog"],dialog')) return true;
  return !element.ownerDocument.querySelector('main,[role="main"]') && !closest(element, 'body > header,body > footer');
}
