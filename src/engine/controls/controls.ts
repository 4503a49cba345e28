/** Which elements are controls, and which of them are one and the same to a person. */
import { accessibleName, isBox, isInput, roleOf } from '../dom/accessible-name.ts';
import { isProse, runsIn } from '../dom/text-runs.ts';
import type { Run } from '../dom/text-runs.ts';
import type { Compiled } from '../target/compile.ts';
import type { Kind } from '../types.ts';
import { isHost } from './hosts.ts';
import { FAMILY, isAllowed, kindOf, namesBoth, readable, usable } from './kinds.ts';
import { stateWord } from '../words/index.ts';
import { closest, holds, parentOf, rendered, unseen, upFrom, within, withdrawn } from '../dom/tree.ts';

/** One control as a person sees it, made of one or more elements. */
export interface Unit {
  /** The element that owns the state and is pressed. */
  element: Element;
  /** Every element that shows its state: a hidden native input and its visible stand-in, the options of a choice. */
  parts: Element[];
  kind: Kind;
  /** For a choice among elements: its options. */
  options?: Element[];
}

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

/** Puts together what is one control: an input inside or beside the element that stands for it. */
export function merge(units: Unit[]): Unit[] {
  const out: Unit[] = [];
  for (const unit of units) {
    const other = out.find((u) => same(u, unit, units));
    if (!other) {
      out.push(unit);
      continue;
    }
    if (dummy(other, unit)) continue;
    if (dummy(unit, other)) {
      Object.assign(other, unit);
      continue;
    }
    other.parts.push(...unit.parts);
    // The one that a person presses owns the state; a native input only when nothing stands for it.
    if (isInput(other.element, /./) && !isInput(unit.element, /./) && !other.options) {
      other.element = unit.element;
      other.kind = unit.kind;
    }
  }
  // A hidden input that turned out to belong to nothing visible is no control.
  return out.filter((u) => u.options ?? u.parts.some(usable));
}

/**
 * Whether a part is an input that nobody sees or hears, inside an element that says its state itself: it says nothing.
 */
function dummy(outer: Unit, inner: Unit): boolean {
  const e = inner.element;
  return (
    isBox(e) && !rendered(e) && withdrawn(e) && outer.element.hasAttribute('aria-checked') && holds(outer.element, e)
  );
}

const isToggle = (u: Unit): boolean => !u.options && FAMILY[u.kind] === 'toggle';

function same(a: Unit, b: Unit, all: Unit[]): boolean {
  const nested = holds(a.element, b.element) || holds(b.element, a.element);
  if (!isToggle(a) || !isToggle(b)) return nested && !a.options && !b.options && a.kind !== 'dialog';
  if (nested) return true;
  const native = [a, b].find((u) => isBox(u.element));
  const proxy = native === a ? b : a;
  if (!native || isInput(proxy.element, /./) || !(withdrawn(native.element) || unseen(native.element))) return false;
  // Beside each other, with no third control between them.
  const around = [...upFrom(parentOf(native.element), 4)].find((e) => holds(e, proxy.element));
  if (!around || all.some((u) => u !== a && u !== b && holds(around, u.element))) return false;
  return !apart(native.element, proxy.element, around);
}

/**
 * Whether words stand between two elements, and words on another side of them too: then each has a label of its own.
 */
function apart(a: Element, b: Element, around: Element): boolean {
  // In the tree as displayed: either may lie in a shadow root of its own.
  const order = [...within(around)];
  const runs = runsIn(around, (e) => e === a || e === b, 100).filter(
    ({ text }) => /[\p{L}\p{N}]/u.test(text) && !stateWord(text),
  );
  const sideOf = ({ nodes: [first], element }: Run) => {
    const at = order.indexOf(element);
    // What begins after an element of its own parent is not where that parent is.
    const before = (c: Element) =>
      order.indexOf(c) <= at ||
      (!!first &&
        !!(c.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) &&
        c.getRootNode() === first.getRootNode());
    return [a, b].filter(before).length;
  };
  const sides = new Set(runs.map(sideOf));
  if (sides.has(1)) return sides.size > 1;
  // Where the box has words in a cell of its own, those beyond the other one are that one's.
  const cell = [...upFrom(parentOf(a))].find((e) => e === around || runs.some((run) => holds(e, run.element)));
  return (
    sides.size > 1 &&
    cell !== around &&
    runs.some((run) => !holds(cell as Element, run.element) && !isProse(run.text) && !closest(run.element, 'a,button'))
  );
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
