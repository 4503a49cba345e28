/** Whether a control cannot be used: disabled by any form of markup, or read-only. */
import { accessibleName, roleOf } from '../dom/accessible-name.ts';
import { negates, sentences } from '../words/denial.ts';
import { STATEFUL } from './folds.ts';
import { askable } from '../dom/forms.ts';
import { customAround, flagged } from './hosts.ts';
import { saysFixed } from '../words/lexicon.ts';
import { runsIn } from '../dom/text-runs.ts';
import { normalise, tidy } from '../../shared/normalise.ts';
import { closest, holds, isLargerThan, parentOf, rendered, styleOf, upFrom } from '../dom/tree.ts';
import { bare } from '../target/vocabulary.ts';

const DISABLED =
  ':disabled,[aria-readonly="true"],[role][disabled],[role]:not([role="combobox"])[readonly],[data-disabled="true"],[data-disabled=""]';
/** In any case: some frameworks write a language's own word for it, and not all browsers mind. */
const GREY = '[aria-disabled="true"],[aria-disabled="True"],[aria-disabled="TRUE"]';

/** Whether the page keeps a person from using the control: by its own markup, by what is around it, or by its host. */
export function isLocked(element: Element): boolean {
  return (
    element.matches(DISABLED) ||
    // On a box the attribute changes nothing; on one that only carries a value into a form it says nothing either.
    (element.matches('[type="checkbox"][readonly]') && rendered(element)) ||
    !!closest(element, GREY) ||
    hostIsDisabled(element) ||
    isPassedOver(element)
  );
}

/** A custom element around it that is disabled. */
function hostIsDisabled(element: Element): boolean {
  // A form-associated element is disabled with the fieldset around it.
  return customAround(element).some((e) => e.matches(':disabled') || flagged(e, 'disabled'));
}

/** Usable neighbours of its like can be reached with the keyboard, and it cannot. */
function isPassedOver(element: Element): boolean {
  const role = roleOf(element);
  if (!/^(?:switch|checkbox)$/.test(role) || /^(?:input|button|a)$/.test(element.localName)) return false;
  // One that is there is moved among neighbours by the arrow keys.
  if (element.localName.includes('-') || element.hasAttribute('tabindex')) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  const alike = [...root.querySelectorAll(`${element.localName}[role="${role}"]`)].filter(
    (e) => e !== element && rendered(e) && sameShape(e, element),
  );
  return alike.length > 0 && alike.every(reached);
}

const reached = (e: Element): boolean => Number.parseInt(e.getAttribute('tabindex') ?? '-1', 10) >= 0;

/** Of the same making: the first class, and as many children. */
const sameShape = (a: Element, b: Element): boolean =>
  a.classList[0] === b.classList[0] && a.childElementCount === b.childElementCount;

/** Names of buttons that make the fields of a section usable. */
const EDITS =
  /^(?:edit|unlock|change|modify|bearbeiten|ändern|entsperren|modifier|editar|modificar|modifica|bewerken|wijzigen|edytuj|zmień|redigera|ändra|düzenle|изменить|編集|変更|编辑|修改|편집|✏|🔓)(?:$| (?:all|settings|preferences)$)/u;
const HEADING = 'h1,h2,h3,h4,h5,h6,legend,[role="heading"]';
/** How far around a control such a button may stand, and how many elements its section holds at most. */
const SECTION = 8;
const LARGE = 300;

/**
 * The name of the button by whose press a locked control is made usable: it stands in the control's section, and in no
 * row of something else.
 */
export function opener(control: Element): string | undefined {
  for (const around of upFrom(parentOf(control), SECTION)) {
    if (isLargerThan(around, LARGE)) return undefined;
    const button = [...around.querySelectorAll('button,[role="button"]')].find((one) => {
      const line = parentOf(one);
      const name = normalise(accessibleName(one));
      if (!line || one.matches(':disabled') || !(EDITS.test(name) || EDITS.test(bare(name)))) return false;
      const said = normalise(line.textContent ?? '');
      const alone = holds(line, control) || said === normalise(one.textContent ?? '') || line.querySelector(HEADING);
      return (alone || EDITS.test(said.split(' ')[0] ?? '')) && rendered(one);
    });
    if (button) return tidy(accessibleName(button));
  }
  return undefined;
}

/** How many elements around a control may be its row, those that only wrap it included. */
const WRAPS = 20;

/** Below this a control is drawn pale. */
const PALE = 0.7;

/** What a person cannot do to what somebody else has fixed. */
const YOURS =
  /(?:you|sie|du|vous|usted|você) (?:cannot|can't|können|kannst|(?:ne )?pouvez|puede|pode)(?: (?:not|nicht|pas))?/gu;
const LACKS = /not available|nicht verfügbar/;
/** A lock that is drawn in a row. */
const LOCK = '🔒';
const denied = (text: string): boolean => negates(text) || /n't|cannot/.test(text);
const OTHERS_TOO = /(?<!\p{L})(?:also|auch|aussi|también|também|anche)(?!\p{L})/u;

/** Whether a text says that a control is fixed, and neither denies that nor says that others have it too. */
const fixes = (text: string): boolean =>
  sentences(normalise(text)).some(
    (one) => saysFixed(one) && !OTHERS_TOO.test(one) && (LACKS.test(one) || !denied(one.replace(YOURS, ''))),
  );

/** Whether a control is drawn pale, or with the pointer of what cannot be used, and its row says who or what fixed it. */
export const isFixed = (element: Element): boolean => isExplained(element, false);

/** Whether an element is drawn pale; what nobody sees at all is the input behind what is drawn. */
export function isPale(element: Element): boolean {
  const style = styleOf(element);
  const shade = Number(style?.opacity || 1);
  return (shade > 0 && shade < PALE) || style?.cursor === 'not-allowed';
}

/** Whether a part of the page holds choices beside those of a row in it; a button that explains is none. */
const holdsOther = (part: Element, row: Element): boolean =>
  [...part.querySelectorAll(STATEFUL)].some((one) => !row.contains(one));

/** The cell of a list that says what the control in another one is: before it, or after it where a control comes first. */
function labelCell(list: Element, cell: Element): Element | null {
  const first = askable(list.firstElementChild);
  const next = (e: Element): Element | null =>
    askable(
      first?.matches(STATEFUL) || first?.querySelector(STATEFUL) ? e.nextElementSibling : e.previousElementSibling,
    );
  let beside = next(cell);
  while (beside && !beside.textContent?.trim()) beside = next(beside);
  return beside;
}

/** Whether a control's row says who or what fixed it. @param grey whether it need not be drawn so */
export function isExplained(element: Element, grey = true): boolean {
  let pale = grey;
  let level = 0;
  let row: Element | undefined;
  let inner = element;
  const inCell = !!closest(element, 'td');
  for (const around of upFrom(element, WRAPS)) {
    // What holds nothing beside it only wraps it.
    if (around !== element && around.firstElementChild !== around.lastElementChild) level++;
    if (level === 1) row ??= around;
    // What is said of a row of a table stands in another cell; what is pale as a whole is one row, however deep it is.
    if (level > 3 && pale && !inCell && !around.matches('tr,li,dd,[role="cell"],[role="gridcell"],[role="row"]'))
      return false;
    if (around.matches('body,main,ul,ol,table,tbody,form,[role="table"],[role="grid"],[role="list"]')) return false;
    pale ||= isPale(around);
    // Beyond it stand rows of others, of which it may be said as well.
    if (pale && !inCell && row && level > 1 && holdsOther(around, row)) return false;
    // In a list without rows it is said in the cell of its label; in one of its terms, in the definition.
    const isList = pale && around === row && holdsOther(around, inner);
    const said = isList
      ? [labelCell(around, inner)]
      : [around, around.localName === 'dt' ? askable(around.nextElementSibling) : null];
    const explained = () =>
      said.some((e) => e && runsIn(e, undefined, 60).some(({ shown }) => shown.includes(LOCK) || fixes(shown)));
    if (pale && around !== element && explained()) return true;
    if (isList) return false;
    inner = around;
  }
  return false;
}
