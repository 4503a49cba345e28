/** Which control a displayed label belongs to when nothing in the markup says so: the one it shares a row with. */
import { accessibleName, labelled, labelsOf } from '../dom/accessible-name.ts';
import { inBand, segment } from './cells.ts';
import type { Compiled } from '../target/compile.ts';
import { unitAt, unitsIn } from '../controls/controls.ts';
import type { Unit } from '../controls/controls.ts';
import { panelOf, STATEFUL } from '../controls/folds.ts';
import { isBadge } from '../words/index.ts';
import { contradicts } from './own-names.ts';
import { nearestTexts, texts } from './row-texts.ts';
import { isOrnament, isStrange } from './strangers.ts';
import { isProse } from '../dom/text-runs.ts';
import type { Run } from '../dom/text-runs.ts';
import { normalise } from '../../shared/normalise.ts';
import { allById, byIds, closest, elementsIn, holds, parentOf, upFrom } from '../dom/tree.ts';
import { bare } from '../target/vocabulary.ts';

interface Pair {
  unit: Unit;
  /** The option of a choice that the label names, when it names one. */
  option?: Element;
}

const PRESSABLE = 'button,a,summary,[role="button"],[role="tab"]';
const DIALOG = 'dialog,[role="dialog"],[role="alertdialog"],[popover]';

/** What a label's surroundings gave: its control, a tie between several in the same row, or nothing. */
type Paired = Pair | 'tie' | undefined;

/** The heading level of an element's surroundings; 9 when it is in no heading. */
function headingLevel(element: Element): number {
  const heading = closest(element, 'h1,h2,h3,h4,h5,h6,[role="heading"],legend,summary');
  if (!heading) return 9;
  if (/^legend|^summary/.test(heading.localName)) return 2;
  return Number(heading.getAttribute('aria-level') ?? /^h(\d)/.exec(heading.localName)?.[1] ?? 2);
}

/** Whether a text after a label is a title of its own: it is a heading, or made like a label that is a title. */
const isTitle = (e: Element, label: Element): boolean =>
  headingLevel(e) < 9 ||
  (e.localName === label.localName &&
    e.className === label.className &&
    (/^(?:strong|b|label|dt)$/.test(e.localName) || /title|label|head/i.test(e.className)));

const inLink = (e: Element): boolean => !!closest(e, 'a[href],[role="link"]');

/** Letters, and pictures that stand for a word. */
const PICTURED = /[\p{L}\p{N}\p{Emoji_Presentation}]/u;

/** Finds the control that a displayed label belongs to. */
export function pair(label: Element, text: string, target: Compiled): Paired {
  for (const e of upFrom(label)) {
    const all = unitsIn(e, target);
    if (all.length === 0) continue;
    const main = all.filter((u) => !isAside(u, text, target));
    const units = main.length > 0 ? main : all;
    // A term of a definition list has its own definitions and no others, even when only one of them holds a control.
    const listed = units.length > 1 || e.localName === 'dl';
    const row = listed ? (segment(e, label, target) ?? inBand(e, label, units)) : undefined;
    const part = row?.unit ?? (listed ? undefined : units[0]);
    // Its other half may lie outside: the host around an input in a shadow root.
    const unit = part && !part.options ? (unitAt(part.element, target) ?? part) : part;
    if (!unit)
      return units.length <= 3 && !inLink(label) && headingLevel(label) > 2 && !row
        ? tie(e, label, units, target)
        : undefined;
    return agrees(unit, label, text, row?.around ?? [e], target, e);
  }
  return undefined;
}

/** Whether a control is a pressed button of another name, or a picture: a pin, a star. It stands by another control. */
const isAside = (unit: Unit, text: string, target: Compiled): boolean =>
  isOrnament(unit) || (unit.kind === 'button' && !unit.options && contradicts(unit, text, target));

/** Several controls right beside one label and with no other label between: nobody can say which is meant. */
export function tie(row: Element, label: Element, units: Unit[], target: Compiled): 'tie' | undefined {
  const all = { ...(units[0] as Unit), parts: units.flatMap((u) => u.parts) };
  const others = texts(row, all, target).filter(
    (r) => r.element !== label && !r.nodes.some((n) => label.contains(n)) && !isProse(r.text),
  );
  return others.length === 0 && units.every((u) => !normalise(accessibleName(u.element))) ? 'tie' : undefined;
}

/** Whether the one control in a label's row is the label's: nothing says that it belongs to something else. */
function agrees(unit: Unit, label: Element, text: string, around: Element[], target: Compiled, row: Element): Paired {
  const option = unit.options?.find((o) => holds(o, label) || labelsOf(o).some((l) => holds(l, label)));
  // A line on a card that is called otherwise is what that option holds.
  if (option) {
    const [lead, ...rest] = normalise(accessibleName(option)).split(text);
    return lead !== undefined && rest.length > 0 && (!bare(lead) || isBadge(lead)) ? { unit, option } : undefined;
  }
  if (unit.options) {
    // One option alone in its row: the label names that option or explains it.
    const inside = unit.options.filter((o) => holds(row, o));
    if (inside.length === 1 && unit.options.length > 1 && inside[0])
      return normalise(accessibleName(inside[0])).startsWith(text) ? { unit, option: inside[0] } : undefined;
  }
  // A label that is tied to another field names that field.
  const tied = label.closest('label');
  if (tied) {
    const to = [labelled(tied), ...allById(tied, tied.getAttribute('for') ?? '')].filter((e) => e !== null);
    if (to.length > 0 && !unit.parts.some((p) => to.some((t) => holds(t, p) || holds(p, t)))) return undefined;
  }
  if (contradicts(unit, text, target) || isStrange(unit, label)) return undefined;
  // A button that opens something with a control of its own names that one.
  const panel = panelOf(closest(label, 'button,summary,a'));
  if (panel?.querySelector(STATEFUL) && !holds(panel, unit.element)) return undefined;
  // So does a text with a box in its own cell, though nobody sees that.
  for (const e of upFrom(label)) {
    if (e === row) break;
    if ([...e.querySelectorAll('input[type="checkbox"]')].some((box) => !unit.parts.includes(box))) return undefined;
  }

  // One head over several rows of a table is none of one of them.
  const cell = closest(label, 'th,td') as HTMLTableCellElement | null;
  if (cell && cell.rowSpan > 1 && parentOf(cell)?.nextElementSibling?.querySelector(target.controls)) return undefined;

  const runs = around.flatMap((e) => texts(e, unit, target));
  const inside = unit.parts.some((p) => holds(p, label));
  if (inside) return { unit };
  const at = runs.findIndex((r) => r.element === label || r.nodes.some((n) => label.contains(n)));
  if (at < 0) return runs.length === 0 || row === label ? { unit } : undefined;
  const { headings, names } = target.vocabulary;
  const level = headingLevel(label);
  const minor = (r: Run) => isProse(r.text) || inLink(r.element);
  // A control under a second title is that one's.
  const parting = (r: Run) =>
    !minor(r) &&
    !headings.has(r.text) &&
    !names.has(r.text) &&
    !holds(label, r.element) &&
    isTitle(r.element, label) &&
    r.element.compareDocumentPosition(unit.element) & 4;
  if (!unit.options && runs.slice(at + 1).some(parting)) return undefined;
  // Cells without rows: several texts between the two are rows of their own, and one of them has the control.
  const cells = around.length > 1 ? around : elementsIn(row);
  const ends = [
    cells.findIndex((c) => holds(c, label)),
    cells.findIndex((c) => unit.parts.some((p) => holds(c, p))),
  ].toSorted((a, b) => a - b);
  const between =
    row.localName === 'dl' || (ends[0] ?? -1) < 0
      ? []
      : cells.slice((ends[0] ?? 0) + 1, ends[1]).filter((c) => c.localName !== 'br');
  if (between.some((c) => c.localName === 'hr')) return undefined;
  const worded = between.filter((c) => texts(c, unit, target).some((r) => !minor(r)));
  // A cell without words beside one with words may hold a control that is not known for one.
  // Where the label has something of its own to press, the next words are another row's.
  const pressed = (c: Element) => c.matches(`${PRESSABLE},input,[role]`);
  if (between.some(pressed) && worded.some((c) => !pressed(c))) return undefined;
  if (worded.length > 1 || (worded.length === 1 && between.some((c) => !c.textContent?.trim() && c.querySelector('*'))))
    return undefined;
  // A title above a section with one control names it only if nothing nearer does.
  const near = nearestTexts(unit, target, PICTURED);
  const described = byIds(unit.element, 'aria-describedby');
  // A `dd` belongs to its `dt` whatever else it says.
  const lies = (r: Run) => near !== undefined && holds(near.row, r.element);
  // Explanations and links that follow a title at once belong to it, though they stand nearer to the control.
  const explained =
    near !== undefined &&
    !unit.options &&
    near.runs.every(minor) &&
    runs.slice(at + 1, runs.findIndex(lies)).every(minor) &&
    runs.findIndex(lies) > at &&
    !closest(label, PRESSABLE) &&
    closest(label, DIALOG) === closest(unit.element, DIALOG);
  if (
    near &&
    !holds(near.row, label) &&
    row.localName !== 'dl' &&
    !explained &&
    !near.runs.every((r) => described.some((d) => holds(d, r.element)))
  )
    return undefined;
  const before = runs
    .slice(0, at)
    .filter(
      (r) =>
        !(headingLevel(r.element) <= 2 && headingLevel(r.element) < level) &&
        !headings.has(r.text) &&
        !names.has(r.text) &&
        !isProse(r.text),
    );
  if (before.length > 0) return undefined;
  if (level <= 2 && runs.length > at + 1 && !runs.slice(at + 1).every(minor)) return undefined;
  if (inLink(label) && (at > 0 || closest(label, 'nav,[role="navigation"]'))) return undefined;
  return { unit };
}
