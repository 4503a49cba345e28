/**
 * What stands around a control and turns its meaning, so that its position says nothing of the label: the head of its
 * column, what is said over its list, another switch in its row.
 */
import { accessibleName, isInput } from './accessible-name.ts';
import { CONTROLS } from './compile.ts';
import type { Compiled } from './compile.ts';
import type { FoundControl } from './found.ts';
import { isBadge, isPlainHead, stateWord, turns } from './lexicon.ts';
import { normalise, tidy } from '../shared/normalise.ts';
import { closest, elementsIn, holds, parentOf, rendered, unseen, upFrom } from './tree.ts';
import { isGeneric, wordPosition } from './vocabulary.ts';

/** What is said over a list is short. */
const LEAD = 120;
/** Levels around a control that are looked at. */
const LEVELS = 16;
/** Siblings before a control that are looked at on each level, and rows of a table that may be its heads. */
const NEAR = 5;
const HEADS = 3;
const HEADING = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend';

/** What turns the meaning of a control, in words; undefined when nothing does. */
export function turnedBy(found: FoundControl, target: Compiled): string | undefined {
  const control = found.option ?? found.element;
  const head = columnHead(control);
  if (head !== undefined && !isHarmless(head, target)) return `its column is called “${head}”`;
  const lead = leads(control, target).find((text) => turns(text) && !isOurs(text, target) && !isState(text, target));
  if (lead) return `it stands under “${lead}”`;
  return otherSwitch(found) ? 'its row has another switch, which cannot be read' : undefined;
}

function isOurs(text: string, { vocabulary }: Compiled): boolean {
  const name = normalise(text);
  return vocabulary.names.has(name) || vocabulary.headings.has(name);
}

/** What a field with a list displays may stand before it. */
const isState = (text: string, { vocabulary }: Compiled): boolean =>
  isGeneric(normalise(text), vocabulary) || stateWord(text) !== undefined;

function isHarmless(head: string, target: Compiled): boolean {
  const name = normalise(head);
  if (wordPosition(name, target.vocabulary) === 'off') return false;
  return (
    isPlainHead(name) ||
    stateWord(name) === 'on' ||
    isOurs(head, target) ||
    isGeneric(name, target.vocabulary) ||
    isBadge(name)
  );
}

/** The head of the column that a control stands in; a head that selects all rows is called by its box. */
function columnHead(control: Element): string | undefined {
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
  return head.querySelector('input[type="checkbox"],[role="checkbox"]') ? '☑' : tidy(head.textContent ?? '');
}

/** Whether an element is made like the row that a control stands in: then it is another row, and says nothing over it. */
const isRowLike = (one: Element, row: Element): boolean =>
  one.childElementCount > 0 && one.localName === row.localName && one.classList[0] === row.classList[0];

/** What is said over the list that a control stands in: names of groups around it, and the nearest heading or lead. */
function leads(control: Element, target: Compiled): string[] {
  const texts: string[] = [];
  let e = control;
  for (const parent of upFrom(parentOf(control), LEVELS)) {
    if (parent.matches('fieldset,ul,ol,section,[role="group"],[role="radiogroup"],[role="region"]'))
      texts.push(tidy(accessibleName(parent)));
    // What is said over a list is its first child, or stands right before it.
    const near: (Element | null)[] = [];
    for (let one = e.previousElementSibling; one && near.length < NEAR; one = one.previousElementSibling)
      near.push(one);
    for (const one of [...near, parent.firstElementChild]) {
      if (!one || holds(one, e) || one.childElementCount > NEAR || isRowLike(one, e)) continue;
      const text = tidy(one.textContent ?? '');
      if (!text || text.length > LEAD || one.querySelector(CONTROLS) || one.matches(CONTROLS)) continue;
      texts.push(text);
      // The label itself may be a heading, and so may the titles of other rows, which lie deeper.
      if (one.matches(HEADING) && !isOurs(text, target)) return texts;
    }
    e = parent;
  }
  return texts;
}

/** A box that is seen beside something that looks like a switch by its class selects the row, and is not its state. */
function otherSwitch({ element, parts }: FoundControl): boolean {
  if (!isInput(element, /^checkbox$/) || unseen(element)) return false;
  const row = closest(element, 'li,tr,[role="row"],[role="listitem"]') ?? parentOf(element);
  const own = (e: Element) => parts.some((p) => holds(e, p) || holds(p, e) || !!p.closest('label')?.contains(e));
  return [...(row?.querySelectorAll('[class*="toggle" i],[class*="switch" i]') ?? [])].some(
    (e) => !own(e) && !e.textContent?.trim() && !e.querySelector(CONTROLS) && !unseen(e) && rendered(e),
  );
}
