/** What stands beside a box and shows that the box is no state of its row. */
import { isInput } from '../dom/accessible-name.ts';
import { CONTROLS } from '../dom/control-selector.ts';
import { agreed } from '../controls/evidence.ts';
import { STATEFUL } from '../controls/folds.ts';
import { askable } from '../dom/forms.ts';
import type { FoundControl } from './found.ts';
import { stateWord } from '../words/index.ts';
import { before } from '../dom/row-siblings.ts';
import { closest, holds, parentOf, rendered, unseen } from '../dom/tree.ts';

/**
 * Whether a box selects its row: a state word stands in the row, and in this or the next ones the box does not follow
 * it.
 */
export function selects({ element, kind }: FoundControl): boolean {
  const row = kind === 'checkbox' ? closest(element, 'li,tr,[role="row"],[role="listitem"]') : null;
  if (!row) return false;
  const rows = [row, ...before(row, true), askable(row.nextElementSibling)].filter((one) => one !== null);
  return rows.some((one) => {
    const boxes = [...one.querySelectorAll(STATEFUL)];
    // Words in a line are in elements of their own.
    const words = [...one.querySelectorAll(':not(:has(*)):not(button)')]
      .map((e) => stateWord(e.textContent ?? ''))
      .filter((word) => word !== undefined);
    const [box] = boxes;
    const { position } = box && boxes.length === 1 ? agreed([box]) : {};
    return position !== undefined && words.length === 1 && words[0] !== position;
  });
}

/** A box that is seen beside something that looks like a switch by its class selects the row, and is not its state. */
export function otherSwitch({ element, kind, parts }: FoundControl): boolean {
  if (kind !== 'menu' && (!isInput(element, /^checkbox$/) || unseen(element))) return false;
  const row = closest(element, 'li,tr,[role="row"],[role="listitem"]') ?? parentOf(element);
  const own = (e: Element) => parts.some((p) => holds(e, p) || holds(p, e) || !!p.closest('label')?.contains(e));
  return [...(row?.querySelectorAll('[class*="toggle" i],[class*="switch" i],[class*="tgl" i]') ?? [])].some(
    (e) =>
      !own(e) &&
      !e.matches(CONTROLS) &&
      !e.textContent?.trim() &&
      !e.querySelector(CONTROLS) &&
      !unseen(e) &&
      rendered(e),
  );
}
