/** Which elements are one control to a person: an input and what stands for it. */
import { isBox, isInput } from '../dom/accessible-name.ts';
import { isProse, runsIn } from '../dom/text-runs.ts';
import type { Run } from '../dom/text-runs.ts';
import { FAMILY, usable, type Unit } from './kinds.ts';
import { stateWord } from '../words/index.ts';
import { closest, holds, parentOf, rendered, unseen, upFrom, within, withdrawn } from '../dom/tree.ts';

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
