/** The head of the column that a control stands in, in a table, or in rows that are only drawn like one. */
import { CONTROLS } from './control-selector.ts';
import { askable } from './forms.ts';
import { tidy } from '../../shared/normalise.ts';
import { closest, elementsIn, holds, parentOf, rendered, upFrom } from './tree.ts';

/** Rows of a table that may be its heads. */
const HEADS = 3;
/** Levels from a control up to its row, siblings of a row that are looked at for heads, and heads in a row. */
const LEVELS = 6;
const ROWS = 200;
const CELLS = 12;
/** What is said over a column is short. */
const SHORT = 40;
/** What is pressed is no head. */
const PRESSED = `${CONTROLS},a,button`;
/** What stands for a box that selects all rows. */
const ALL = '☑';

/** The text over the column of a control; undefined where it stands in none. A head with a box is called by its box. */
export const columnHead = (control: Element): string | undefined => markedHead(control) ?? drawnHead(control);

function markedHead(control: Element): string | undefined {
  const cell = closest(control, 'td,[role="cell"],[role="gridcell"]');
  const row = cell && closest(cell, 'tr,[role="row"]');
  const table = row && closest(row, 'table,[role="table"],[role="grid"],[role="treegrid"]');
  if (!cell || !row || !table) return undefined;
  const at = elementsIn(row).indexOf(cell);
  let heads: Element[] | undefined;
  // Heads come first; a table may be long.
  for (let r = table.querySelector('tr,[role="row"]'), n = 0; r && n < HEADS && !heads; r = r.nextElementSibling, n++) {
    const cells = elementsIn(r);
    if (cells.length > 1 && cells.every((c) => c.matches('th,[role="columnheader"],thead td'))) heads = cells;
  }
  const head = heads?.length === row.childElementCount ? heads[at] : undefined;
  if (!head) return undefined;
  return head.querySelector('input[type="checkbox"],[role="checkbox"]') ? ALL : tidy(head.textContent ?? '');
}

/** Whether two rows are of one making. */
const isAlike = (one: Element, other: Element): boolean =>
  one.localName === other.localName &&
  one.className === other.className &&
  one.childElementCount === other.childElementCount;

/** Short texts side by side above a row, of which one stands right over the control. */
function drawnHead(control: Element): string | undefined {
  const box = control.getBoundingClientRect();
  // What is a table or a list of terms by its markup is not drawn like one.
  if (box.width === 0 || closest(control, 'table,[role="table"],[role="grid"],[role="treegrid"],dl')) return undefined;
  const middle = (box.left + box.right) / 2;
  let row = control;
  for (const parent of upFrom(parentOf(control), LEVELS)) {
    // In a grid without rows the heads are its first cells; else they are a row of another making before the rows.
    const heads =
      rowAbove(row) ??
      elementsIn(parent)
        .slice(0, CELLS)
        .filter((one) => !holds(one, control));
    const head = overIn(heads, middle, box.top);
    if (head) return tidy(head.textContent ?? '') || undefined;
    row = parent;
  }
  return undefined;
}

/** The cells of what stands above the first of a row's like. */
function rowAbove(row: Element): Element[] | undefined {
  let first = row;
  const beforeOf = (one: Element | null) => askable(one?.previousElementSibling);
  for (let n = 0, one = beforeOf(row); one && n < ROWS && isAlike(one, row); one = beforeOf(one), n++) first = one;
  let above = beforeOf(first) ?? beforeOf(parentOf(first));
  // Heads may be in a part of their own.
  while (above?.childElementCount === 1) above = askable(above.firstElementChild);
  return above && above.childElementCount > 1 && above.childElementCount <= CELLS ? elementsIn(above) : undefined;
}

/**
 * The one of several heads that stands over a place. Heads are two or more short texts in one line and hold no control;
 * the one meant is no wider than a column, and begins or ends the line for nobody else.
 */
function overIn(cells: Element[], middle: number, top: number): Element | undefined {
  const [lead] = cells;
  if (!lead) return undefined;
  const line = lead.getBoundingClientRect();
  const heads = cells.filter((one) => {
    const { top: start, bottom, width } = one.getBoundingClientRect();
    return width > 0 && start < line.bottom && bottom > line.top && bottom <= top + 1;
  });
  const worded = heads.filter((one) => one.textContent?.trim());
  if (worded.length < 2 || heads.some((one) => !isHead(one))) return undefined;
  const over = worded.filter((one) => {
    const { left, right } = one.getBoundingClientRect();
    return left <= middle && middle <= right;
  });
  // The first one names the rows.
  return over.length === 1 && over[0] !== worded[0] ? over[0] : undefined;
}

const isHead = (one: Element): boolean =>
  (one.textContent?.length ?? 0) <= SHORT && rendered(one) && !one.matches(PRESSED) && !one.querySelector(PRESSED);
