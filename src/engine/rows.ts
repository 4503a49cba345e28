/** Which control a displayed label belongs to when nothing in the markup says so: the one it shares a row with. */
import { accessibleName, isInput, labelled, labelsOf, roleOf } from './accessible-name.ts';
import { normalise } from '../shared/normalise.ts';
import { isProse, runsIn } from './text-runs.ts';
import type { Run } from './text-runs.ts';
import { GROUP, unitAt, unitsIn } from './controls.ts';
import type { Unit } from './controls.ts';
import type { Compiled, Vocabulary } from './compile.ts';
import { isBadge, stateWord } from './lexicon.ts';
import { bare, isGeneric } from './vocabulary.ts';
import { queryTree } from './page-index.ts';
import { allById, byIds, closest, elementsIn, holds, parentOf, upFrom } from './tree.ts';

export interface Pair {
  unit: Unit;
  /** The option of a choice that the label names, when it names one. */
  option?: Element;
}

const PRESSABLE = 'button,a,summary,[role="button"],[role="tab"]';
const DIALOG = 'dialog,[role="dialog"],[role="alertdialog"],[popover]';

/** What a label's surroundings gave: its control, a tie between several in the same row, or nothing. */
export type Paired = Pair | 'tie' | undefined;

/** The heading level of an element's surroundings; 9 when it is in no heading. */
function headingLevel(element: Element): number {
  const heading = closest(element, 'h1,h2,h3,h4,h5,h6,[role="heading"],legend,summary');
  if (!heading) return 9;
  if (/^legend|^summary/.test(heading.localName)) return 2;
  return Number(heading.getAttribute('aria-level') ?? /^h(\d)/.exec(heading.localName)?.[1] ?? 2);
}

const inLink = (e: Element): boolean => !!closest(e, 'a[href],[role="link"]');

/** Whether a text is no name: it says what kind of thing a control is, or that it is on. */
const saysNothing = (text: string, vocabulary: Vocabulary): boolean =>
  isGeneric(text, vocabulary) ||
  stateWord(text) === 'on' ||
  // Both words are there, and one of them is covered.
  (text.includes(' ') && text.split(' ').every((word) => stateWord(word)));

/** Letters, and pictures that stand for a word. */
const PICTURED = /[\p{L}\p{N}\p{Emoji_Presentation}]/u;

/** Texts of a row that could name something: without state words and without what stands inside its controls. */
function texts(row: Element, unit: Unit, target: Compiled, worded = /[\p{L}\p{N}]/u): Run[] {
  const vocabulary = target.vocabulary;
  const parts = new Set(unit.parts);
  const inControl = (e: Element) =>
    (parts.has(e) && !unit.options) ||
    (/^(?:button|select)$/.test(e.localName) && !unit.parts.some((p) => holds(e, p)));
  const options = new Set(unit.options?.map((o) => normalise(accessibleName(o))) ?? []);
  const cards = unit.options?.flatMap((o) => [o, ...labelsOf(o)]) ?? [];
  return runsIn(row, inControl).filter(
    (run) =>
      !saysNothing(run.text, vocabulary) &&
      !isBadge(run.text) &&
      !options.has(run.text) &&
      !cards.some((card) => holds(card, run.element)) &&
      worded.test(run.text),
  );
}

/** The texts nearest to a control, and the element that holds both. */
export function nearestTexts(unit: Unit, target: Compiled, worded?: RegExp): { row: Element; runs: Run[] } | undefined {
  for (const e of upFrom(parentOf(unit.element))) {
    if (!unit.parts.every((p) => holds(e, p))) continue;
    if (/^(?:body|html)$/.test(e.localName) && e !== unit.element.parentElement) return undefined;
    const runs = texts(e, unit, target, worded);
    if (runs.length > 0) return { row: e, runs };
  }
  return undefined;
}

/** A list of more than this is not told apart by the order of its cells. */
const MOST_CELLS = 500;

/** Finds the control that a displayed label belongs to. */
export function pair(label: Element, text: string, target: Compiled): Paired {
  for (const e of upFrom(label)) {
    const all = unitsIn(e, target);
    if (all.length === 0) continue;
    const main = all.filter((u) => !isAside(u, text, target));
    const units = main.length > 0 ? main : all;
    // A term of a definition list has its own definitions and no others, even when only one of them holds a control.
    const listed = units.length > 1 || e.localName === 'dl';
    const row = listed ? segment(e, label, target) : undefined;
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

/**
 * In a list without rows (`dl`, a grid of cells in one parent) the children up to the next control are the row. Only a
 * strict order tells which: labels first and a control last, or the reverse.
 */
function segment(list: Element, label: Element, target: Compiled): { unit: Unit; around: Element[] } | undefined {
  if (list.children.length > MOST_CELLS) return undefined;
  const children = elementsIn(list);
  const mine = children.findIndex((c) => holds(c, label));
  if (mine < 0) return undefined;
  const units = children.map((c) => unitsIn(c, target));
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
  const unit = units[holder]?.[0];
  return unit ? { unit, around } : undefined;
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
  if (between.some((c) => c.matches(PRESSABLE)) && worded.some((c) => !c.matches(PRESSABLE))) return undefined;
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

/** Where a page keeps what stands around all its views: the look of it, its language, its sound. */
const AROUND_ALL = 'nav,header,footer,[role="navigation"],[role="banner"],[role="contentinfo"]';
/** A head or foot within one of these is that of a part of the page alone. */
const PART = 'main,article,section,form,dialog,li,[role],[class*="card" i]';

/**
 * Whether a wordless control is somebody else's, though no other is nearer to the label: it stands around all views of
 * the page and the label does not, or it is a picture to be pressed (a pin, a star).
 */
function isStrange(unit: Unit, label: Element): boolean {
  const around = closest(unit.element, AROUND_ALL);
  const outer = around && parentOf(around);
  const ofPart = around?.matches('header,footer') && !around.hasAttribute('role') && outer && closest(outer, PART);
  if (around && !ofPart && !holds(around, label)) return true;
  return isOrnament(unit) && !holds(unit.element, label);
}

/** Classes of what marks a thing as somebody's favourite. */
const STAR = /(?:^|[-_\s])(?:star|fav\w*|like|pin|bookmark|follow|heart|rat(?:e|ing))(?:$|[-_\s])/i;

/** Whether a wordless control is a picture to be pressed, or a box drawn as one. */
export function isOrnament({ element, kind, options }: Unit): boolean {
  if (options || /\p{L}/u.test(accessibleName(element))) return false;
  return kind === 'button'
    ? element.querySelector('svg,img') !== null || !!element.textContent?.trim()
    : kind === 'checkbox' && STAR.test(element.getAttribute('class') ?? '');
}

/** Whether a control's own name says that it is something else than the label beside it. */
export function contradicts(unit: Unit, text: string, target: Compiled): boolean {
  const vocabulary = target.vocabulary;
  if (unit.options) {
    const group = unit.element.closest(GROUP);
    const name = group ? normalise(accessibleName(group)) : '';
    return (
      !isGeneric(name, vocabulary) &&
      !vocabulary.names.has(name) &&
      !name.includes(text) &&
      !unit.options.some((o) => normalise(accessibleName(o)) === name)
    );
  }
  return unit.parts.some((part) => {
    const name = normalise(ownName(part, unit));
    if (isRepeated(part) || saysNothing(name, vocabulary) || vocabulary.names.has(name)) return false;
    // A toggle's spoken name says all that it means: what it adds to the label may make it another one.
    return part.hasAttribute('aria-label') && !/^(?:menu|combobox|dialog)$/.test(unit.kind)
      ? !name.includes(text) || !isGeneric(bare(name.replace(text, '')), vocabulary)
      : !name.includes(text);
  });
}

/** Whether other controls of its like carry the very same spoken name, so that it names a kind of thing. */
export function isRepeated(part: Element): boolean {
  const name = part.getAttribute('aria-label');
  if (!name || part.hasAttribute('aria-labelledby')) return false;
  const role = part.getAttribute('role');
  const tree = part.getRootNode() as Document;
  const alike = queryTree(tree, `${part.localName}[aria-label="${CSS.escape(name)}"]`);
  return alike.some((e) => e !== part && e.getAttribute('role') === role && !holds(e, part) && !holds(part, e));
}

/** A control's name, less the value that it displays. */
export function ownName(part: Element, unit: Unit): string {
  const shows = unit.kind === 'combobox' || unit.kind === 'menu' || unit.kind === 'select';
  const explicit = part.getAttribute('aria-label') || part.getAttribute('aria-labelledby') || labelsOf(part).length > 0;
  if (shows && !explicit) return '';
  const name = accessibleName(part);
  return shows && roleOf(part) !== 'combobox' && name === (part.textContent ?? '').trim()
    ? ''
    : isInput(part, /^range$/) && !explicit
      ? ''
      : name;
}
