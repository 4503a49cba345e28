/** Where a label's row is one in the markup alone, for style has drawn the control somewhere else. */
import type { Compiled } from '../target/compile.ts';
import { unitsIn } from '../controls/controls.ts';
import type { FoundControl } from './found.ts';
import { holds, unseen, upFrom } from '../dom/tree.ts';

const boxOf = (e: Element): DOMRect => e.getBoundingClientRect();
const areLevel = (a: DOMRect, b: DOMRect): boolean => a.top < b.bottom && b.top < a.bottom;

/**
 * Whether a person sees a control elsewhere than in the row of its label. Most pages draw some control below its label;
 * that is another one's place only beyond the row, or where a third one is drawn nearer.
 */
export function isDrawnApart({ at, parts, options }: FoundControl, target: Compiled): boolean {
  if (!at || options) return false;
  // Folded to nothing, it takes its place all the same.
  if (parts.every((p) => boxOf(p).width === 0 && (p as HTMLElement).offsetWidth > 1)) return true;
  const control = parts.find((p) => !unseen(p));
  // What has no box of its own is drawn by what is around it.
  const row = control && [...upFrom(at)].find((e) => holds(e, control) && boxOf(e).height > 0);
  if (!row) return false;
  const [own, label, around] = [boxOf(control), boxOf(at), boxOf(row)];
  if (areLevel(own, label)) return false;
  const middle = own.top + own.height / 2;
  if (label.bottom <= around.bottom + 1 && (middle > around.bottom || middle < around.top)) return true;
  const [from, to] = own.top > label.top ? [label.top, own.top] : [own.bottom, label.bottom];
  return unitsIn(row, target).some(({ element }) => {
    const { top, height, width } = boxOf(element);
    return width > 1 && top + height / 2 > from && top + height / 2 < to && !parts.includes(element);
  });
}
