/** Which control a label has in a list without rows: by the order of its cells, or by where they are drawn. */
import type { Compiled } from '../target/compile.ts';
import { unitsIn } from '../controls/controls.ts';
import type { Unit } from '../controls/controls.ts';
import { isProse, runsIn } from '../dom/text-runs.ts';
import { elementsIn, holds, unseen } from '../dom/tree.ts';

/** A list of more than this is not told apart by the order of its cells. */
const MOST_CELLS = 500;

/** A control, and what stands around it and its label. */
export interface Cells {
  unit: Unit;
  around: Element[];
}

/**
 * In a list without rows (`dl`, a grid of cells in one parent) the children up to the next control are the row. Only a
 * strict order tells which: labels first and a control last, or the reverse.
 */
export function segment(list: Element, label: Element, target: Compiled): Cells | undefined {
  if (list.children.length > MOST_CELLS) return undefined;
  const children = elementsIn(list);
  const mine = children.findIndex((c) => holds(c, label));
  if (mine < 0) return undefined;
  const units = children.map((c) => unitsIn(c, target));
  // Radios side by side are one choice: it ends with the last of them.
  for (const [i, own] of units.entries()) if (isOne(own, units[i + 1])) units[i] = [];
  if (/^dl$/.test(list.localName)) {
    const start = children.slice(0, mine + 1).findLastIndex((c) => c.localName === 'dt');
    // Two terms share what follows them.
    if (children[start - 1]?.localName === 'dt') return undefined;
    const next = children.findIndex((c, i) => i > Math.max(mine, start) && c.localName === 'dt');
    const part = children.slice(start, next < 0 ? undefined : next);
    const found = part.flatMap((c) => units[children.indexOf(c)] ?? []);
    return start >= 0 && found.length === 1 && found[0] ? { unit: found[0], around: part } : undefined;
  }
  if (units.some((u) => u.length > 1)) return undefined;
  const holders = units.flatMap((u, i) => (u.length === 1 ? [i] : []));
  const has = (i: number) => {
    const child = children[i];
    return !!child && (units[i]?.length ?? 0) === 0 && runsIn(child, undefined, 50).length > 0;
  };
  const first = holders[0] ?? 0;
  const last = holders.at(-1) ?? 0;
  const before = children.slice(0, first).some((_, i) => has(i));
  const after = children.slice(last + 1).some((_, i) => has(last + 1 + i));
  if (before === after) return undefined;
  // Every control must have text of its own on that side, or the order is not what it seems.
  if (holders.some((h, k) => k > 0 && h - (holders[k - 1] ?? 0) < 2)) return undefined;
  const holder = before ? holders.find((h) => h > mine) : holders.findLast((h) => h < mine);
  if (holder === undefined) return undefined;
  const k = holders.indexOf(holder);
  const around = before
    ? children.slice(k > 0 ? (holders[k - 1] ?? 0) + 1 : 0, holder + 1)
    : children.slice(holder, holders[k + 1]);
  // A list whose other cells have one text each has no second one here that explains: that one is a row of its own.
  const words = (from: number, to: number) =>
    children.slice(from, to).filter((c, i) => has(from + i) && !isProse(c.textContent ?? '')).length;
  const lengths = holders.map((h, n) =>
    before ? words((holders[n - 1] ?? -1) + 1, h) : words(h + 1, holders[n + 1] ?? children.length),
  );
  if (holders.length > 1 && (lengths[k] ?? 0) > 1 && lengths.some((length) => length === 1)) return undefined;
  const unit = units[holder]?.[0];
  return unit ? { unit, around } : undefined;
}

/** Whether the next cell has a further option of the same choice. */
const isOne = ([own]: Unit[], [next]: Unit[] = []): boolean => !!own?.options && own.element === next?.element;

/** How far the middles, or the upper edges, of what stands in one line may lie apart, in pixels. */
const NEAR = 5;

/** A box as it would lie if lines were columns. */
const turned = ({ x, y, width, height }: DOMRect): DOMRect => new DOMRect(y, x, height, width);

/**
 * The control that is drawn in the line of a label, where labels and controls stand in columns of their own, or below
 * it, where they stand in lines of their own: only the layout says which is whose. Each control there has one label in
 * its line, all of them begin at the same edge, and no other words stand between.
 */
export const inBand = (list: Element, label: Element, units: Unit[]): Cells | undefined =>
  bandOf(list, label, units, (box) => box) ?? bandOf(list, label, units, turned);

function bandOf(list: Element, label: Element, units: Unit[], as: (box: DOMRect) => DOMRect): Cells | undefined {
  const boxOf = (e: Element) => as(e.getBoundingClientRect());
  const boxes = units.map((unit) => {
    const seen = unit.parts.find((part) => !unseen(part));
    return seen && boxOf(seen);
  });
  const own = boxOf(label);
  if (own.width === 0 || units.length < 2 || units.some((unit) => unit.options)) return undefined;
  const runs = runsIn(list).filter((run) => !units.some((unit) => unit.parts.some((p) => holds(p, run.element))));
  const texts = runs.map((run) => ({ ...run, at: boxOf(run.element) }));
  const column = texts.filter(({ at }) => Math.abs(at.left - own.left) <= 1 && at.width > 0);
  const level = (a: DOMRect, b: DOMRect) =>
    Math.abs(a.top + a.height / 2 - b.top - b.height / 2) <= NEAR || Math.abs(a.top - b.top) <= NEAR;
  let mine: Unit | undefined;
  for (const [i, box] of boxes.entries()) {
    const beside = box ? column.filter(({ at }) => level(at, box)) : [];
    const [only] = beside;
    if (!box || beside.length !== 1 || !only || boxes.some((b, k) => k !== i && b && level(b, box))) return undefined;
    const isLeft = only.at.left < box.left;
    // Before a label that stands behind its control, another name may stand.
    const isBetween = ({ left }: DOMRect) =>
      left < Math.max(only.at.left, box.left) && (!isLeft || left > only.at.left);
    if (texts.some((one) => one !== only && level(one.at, box) && isBetween(one.at) && !isProse(one.text)))
      return undefined;
    if (holds(label, only.element)) mine = units[i];
  }
  return mine && { unit: mine, around: [label, mine.element] };
}
