/** The skeleton of a page's controls: roles, structure, and the labels of those that are about training. */
import { compile } from '../../engine/target/compile.ts';
import { unitAt } from '../../engine/controls/controls.ts';
import { labelsOf } from '../../engine/dom/accessible-name.ts';
import { closest, elementsIn, holds, outOfSight, parentOf } from '../../engine/dom/tree.ts';
import { readNow } from '../../engine/reading/read.ts';
import { normalise } from '../../shared/normalise.ts';
import { CONTROLS_MAX, type ReportedControl } from '../../shared/report.ts';
import { scanTarget } from '../../shared/scan-target.ts';
import { fold } from '../../wording/fold.ts';
import { core } from '../../wording/match.ts';
import { judge } from '../../wording/judge.ts';
import { gather } from '../scan/gather.ts';
import { Slices } from '../scan/slices.ts';
import { wordingOf } from '../scan/wording-of.ts';
import { GONE, masked } from './masked.ts';

/** Attributes whose presence tells how a control is made; of these alone a value is told, where it is one of a few. */
const TOLD = [
  'role',
  'type',
  'aria-checked',
  'aria-pressed',
  'aria-haspopup',
  'aria-disabled',
  'aria-expanded',
  'disabled',
  'checked',
  'data-state',
];
const VALUED = /^(?:role|type|aria-haspopup)$/u;
const VALUE =
  /^(?:switch|checkbox|radio|radiogroup|button|link|combobox|listbox|option|menu|menuitem(?:checkbox|radio)?|slider|group|region|main|navigation|form|list|listitem|row|cell|grid|table|tab|tablist|tabpanel|dialog|alertdialog|heading|presentation|none|submit|reset|range|true|false)$/u;

/**
 * The controls that are in sight on a page, as a report has them, with every other word left out.
 * @param known labels of the definition, whose words are the site's own
 */
export async function skeleton(document: Document, known: readonly string[] = []): Promise<ReportedControl[]> {
  const slices = new Slices();
  const { controls } = await gather(document, slices);
  const target = compile({ labels: [] }, document);
  const labels = new Set(known.map(normalise));
  const seen = new Set<Element>();
  const all: { element: Element; control: Omit<ReportedControl, 'path'>; near: number }[] = [];
  for (const element of controls) {
    await slices.rest();
    if (seen.has(element)) continue;
    const unit = unitAt(element, target);
    if (!unit || outOfSight(unit.element)) continue;
    for (const part of unit.parts) seen.add(part);
    const worded = wordingOf(unit.element, unit, target);
    const { about, polarity } = judge(worded);
    const isKnown = labels.has(normalise(worded.label));
    const tells = isKnown || about !== 'other';
    const position = tells ? positionOf(unit.element, worded.label, unit.kind) : undefined;
    all.push({
      element: unit.element,
      near: tells ? 0 : 1,
      control: {
        kind: unit.kind,
        named: namedBy(unit.element),
        words: worded.label.split(/\s+/u).filter(Boolean).length,
        about,
        ...(polarity === null ? {} : { polarity }),
        // A label of the definition is the site's own, whatever its letters are.
        ...(tells ? { label: isKnown ? worded.label.slice(0, 200) : ofSite(worded.label) } : {}),
        ...(tells && worded.section !== '' ? { section: ofSite(worded.section) } : {}),
        ...(position ? { position } : {}),
      },
    });
  }
  // Those that matter are told whatever else the page has.
  const kept = new Set(all.toSorted((a, b) => a.near - b.near).slice(0, CONTROLS_MAX));
  const chosen = all.filter((one) => kept.has(one));
  const root = holderOf(chosen.map(({ element }) => element));
  return chosen.map(({ element, control }) => ({ ...control, path: pathOf(element, root) }));
}

/** A text that is itself about training is the site's; what merely stands near one may be anybody's. */
function ofSite(text: string): string {
  return core.test(fold(text)) ? masked(text) : GONE;
}

function positionOf(element: Element, label: string, kind: string): 'on' | 'off' | undefined {
  const around = parentOf(parentOf(parentOf(element) ?? element) ?? element) ?? element;
  return readNow(around, scanTarget({ label, lang: '', refuses: 'off', kind })).position;
}

function namedBy(element: Element): ReportedControl['named'] {
  if (element.hasAttribute('aria-label')) return 'aria-label';
  if (element.hasAttribute('aria-labelledby')) return 'aria-labelledby';
  return labelsOf(element).length > 0 || closest(element, 'label') ? 'label' : 'near';
}

/** The innermost element that holds them all. */
function holderOf(elements: readonly Element[]): Element | null {
  let holder: Element | null = elements[0] ?? null;
  while (holder && !elements.every((element) => holder !== element && holds(holder as Element, element)))
    holder = parentOf(holder);
  return holder;
}

/** What the control stands in: names of elements and roles, and nothing that the page put into them. */
function pathOf(element: Element, root: Element | null): string[] {
  const path: string[] = [];
  for (let e: Element | null = element; e; e = e === root ? null : parentOf(e)) path.unshift(nameOf(e, e === element));
  return path;
}

function nameOf(element: Element, whole: boolean): string {
  const name = element.localName.replace(/[^a-z0-9-]+/gu, '').slice(0, 40) || 'x';
  const parent = parentOf(element);
  const siblings = parent ? elementsIn(parent) : [element];
  const attributes = (whole ? TOLD : ['role']).flatMap((attribute) => {
    const value = element.getAttribute(attribute);
    if (value === null) return [];
    if (!VALUED.test(attribute)) return [`[${attribute}]`];
    return VALUE.test(value) ? [`[${attribute}=${value}]`] : [];
  });
  return `${name}:${siblings.indexOf(element)}${attributes.join('')}`;
}
