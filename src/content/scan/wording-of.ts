/** What a page says of one control, as the classifier takes it: its label, what explains it, and the heading above it. */
import { askable } from '../../engine/dom/forms.ts';
import { accessibleName, labelsOf } from '../../engine/dom/accessible-name.ts';
import type { Compiled } from '../../engine/target/compile.ts';
import type { Unit } from '../../engine/controls/controls.ts';
import { nearestTexts } from '../../engine/finding/row-texts.ts';
import { runsIn, type Run } from '../../engine/dom/text-runs.ts';
import { byId, closest, languageOf, parentOf } from '../../engine/dom/tree.ts';
import { isGeneric } from '../../engine/target/vocabulary.ts';
import { normalise, tidy } from '../../shared/normalise.ts';
import { CONTROLS } from '../../engine/dom/control-selector.ts';
import type { Wording } from '../../wording/judge.ts';

/** How far up, and how far back there, a heading is looked for, in elements. */
const UP = 10;
const BACK = 8;
const HEADING = 'h1,h2,h3,h4,h5,h6,legend,[role="heading"]';
/** How many elements may be around a row and hold nothing else. */
const WRAPPED = 3;
/** A heading is no longer than this, in characters. */
const TITLE = 200;

export interface Worded extends Required<Wording> {
  /** Other texts that may be the label: the control's whole spoken name. */
  also: string[];
}

/** @param element the control, or one option of a choice */
export function wordingOf(element: Element, unit: Unit, target: Compiled): Worded {
  const option = unit.options !== undefined;
  const label = labelsOf(element)[0] ?? closest(element, 'label');
  const own = label ? runsOf(label, element) : [];
  const spoken = tidy(accessibleName(element));
  // An option that has its name is explained by no text beside it: what stands nearest may be of the next control.
  const near =
    option && (own.length > 0 || spoken !== '')
      ? undefined
      : nearestTexts({ ...unit, element, parts: [element] }, target);
  const runs = own.length > 0 ? own : (near?.runs ?? []);
  const titles = [
    ...(element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby') ? [spoken] : []),
    ...(runs[0] ? [runs[0].shown] : []),
    spoken,
  ].filter((text) => text !== '' && !isGeneric(normalise(text), target.vocabulary));
  const [title = ''] = titles;
  const described = (element.getAttribute('aria-describedby') ?? '')
    .split(/\s+/u)
    .flatMap((id) => (id ? (byId(element, id)?.textContent ?? '') : ''));
  const around = near && own.length > 0 ? [...own, ...near.runs] : [...runs, ...(near?.runs ?? [])];
  const below = option ? '' : textBelow(label ?? element);
  const rest = [...new Set([...around.map(({ shown }) => shown), ...described.map(tidy), below])].filter(
    (text) => text !== '' && normalise(text) !== normalise(title) && !title.includes(text),
  );
  return {
    label: title,
    also: [...new Set(titles.slice(1))],
    description: rest.join('. ').slice(0, 600),
    section: option ? groupOf(unit) || sectionOf(element, title) : sectionOf(element, title),
    kind: option ? 'radio' : unit.kind,
    lang: languageOf(element),
  };
}

function runsOf(label: Element, control: Element): Run[] {
  return runsIn(label, (e) => e === control || e.matches(CONTROLS), 120).filter(({ text }) =>
    /[\p{L}\p{N}]/u.test(text),
  );
}

/**
 * What is written right below a row, where nothing is written right above it: then it is no introduction of the next
 * row. What names the control within its row stays the label.
 */
function textBelow(row: Element): string {
  let e = row;
  for (let up = 0; up < WRAPPED && !e.nextElementSibling && !e.previousElementSibling; up++) {
    const around = parentOf(e);
    if (!around || around.localName === 'body') break;
    e = around;
  }
  const isText = (one: Element | null): one is Element =>
    one !== null &&
    !one.matches(`${CONTROLS},${HEADING}`) &&
    !one.querySelector(`${CONTROLS},${HEADING}`) &&
    /\p{L}/u.test(one.textContent);
  const below = askable(e.nextElementSibling);
  return isText(below) && !isText(askable(e.previousElementSibling)) ? tidy(below.textContent) : '';
}

/** What a group of options is called. */
export function groupOf({ element }: Unit): string {
  const group = closest(element, '[role="radiogroup"],[role="group"],fieldset');
  return group ? tidy(accessibleName(group)) : '';
}

/** The heading above an element that is not its own label. */
function sectionOf(element: Element, label: string): string {
  const own = normalise(label);
  const fits = (text: string): boolean => text !== '' && text.length <= TITLE && normalise(text) !== own;
  for (let e: Element | null = element, up = 0; e && up < UP && e.localName !== 'body'; e = parentOf(e), up++) {
    if (e !== element && e.matches('fieldset,section,[role="group"],[role="region"],[role="dialog"],dialog')) {
      const name = tidy(accessibleName(e));
      if (fits(name)) return name;
    }
    const previous = (one: Element) => askable(one.previousElementSibling);
    for (let before = previous(e), back = 0; before && back < BACK; before = previous(before), back++) {
      const heading = before.matches(HEADING) ? before : before.querySelector(CONTROLS) ? null : lastIn(before);
      const text = tidy(heading?.textContent ?? '');
      if (fits(text)) return text;
    }
  }
  return '';
}

function lastIn(element: Element): Element | null {
  return [...element.querySelectorAll(HEADING)].at(-1) ?? null;
}
