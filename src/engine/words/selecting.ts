/**
 * Boxes that only select: what is ticked is to be moved, exported or turned by a button, and the box is no state of
 * what it stands beside.
 */
import { accessibleName } from '../dom/accessible-name.ts';
import { isDeleting } from './deleting.ts';
import { movesOff, movesOn } from './told-positions.ts';
import type { Kind } from '../types.ts';
import { askable } from '../dom/forms.ts';
import { normalise, tidy } from '../../shared/normalise.ts';
import { childrenOf, closest, elementsIn, isElement, isLargerThan, parentOf, rendered, upFrom } from '../dom/tree.ts';

const BOXES = 'input[type="checkbox"],[role="checkbox"]';
const BUTTON = 'button,[role="button"],input[type="button"],input[type="submit"]';
/** Acts for which a list asks what to take, by their beginnings. */
const ACTS =
  'question|problem|issue|feedback|broken|file(?!\\p{L})|reset|export|import|cop[iy]|kop|compar|delet|download|report|restor|confus|zurück|vergleich|(?:ge)?lösch|bericht|réinit|supprim|rapport|restabl|elimin|inform';
const OTHER_ACTS = new RegExp(
  `^(?:which|what|choose|select|pick|include|auswahl|wähl|welche|choisi|quel|elig|selecc|escolh|scegli)(?:.*(?<!\\p{L}))(?:${ACTS})` +
    '|^(?:filt|compar|vergleich|favo)\\p{L}*(?: (?:by|nach|par|por|per))?$|^copy .*(?:settings|preferences)' +
    '| (?:can|dürfen|können|peuvent|pueden) (?:edit|change|see|ändern|bearbeiten|modifier|editar)$',
  'u',
);

/** Whether what is said over a list asks what an act is to be about: "Which settings do you want to reset?". */
export const asksForAct = (text: string): boolean => OTHER_ACTS.test(normalise(text));

const HEADING = 'h1,h2,h3,h4,h5,h6,hr,[role="heading"]';

/** Levels around a box, siblings on each of them, and elements in what is looked into. */
const LEVELS = 7;
const NEAR = 30;
const LARGE = 300;
/** An arrow from one list to another, or words for a move. */
const MOVES =
  /^[<>«»‹›→←⇒⇐▶◀\s]+$|^(?:[<«←‹] )?(?:add|remove|move|hinzufügen|entfernen|ajouter|retirer|añadir|quitar|追加|添加)(?: [>»→›]|\s(?:all|selected).*)?$/u;

/** In words, what says that a box only selects its row; undefined when nothing does. */
export function selecting({ element, kind }: { element: Element; kind: Kind }): string | undefined {
  const act = kind === 'slider' ? undefined : actBelow(element);
  if (act) return `it is for “${act}”`;
  if (kind !== 'checkbox') return undefined;
  const row = closest(element, 'tr,li,[role="row"],[role="option"],[role="treeitem"],[role="listitem"]');
  if (
    row &&
    (row.hasAttribute('aria-selected') || closest(row, '[aria-multiselectable="true"]')) &&
    leads(element, row)
  )
    return 'the boxes select rows';
  let own = element;
  for (const parent of upFrom(parentOf(element), LEVELS)) {
    if (isLargerThan(parent, LARGE)) return undefined;
    const boxed = parent.querySelectorAll(BOXES).length > 1;
    const around = elementsIn(parent);
    // What belongs to one row alone says nothing of the list.
    if (boxed && around.length <= NEAR) {
      if (isMoved(around, own)) return 'what is ticked is moved to another list';
      if (around.some((e) => e !== own && turnsTicked(e))) return 'what is ticked is turned by buttons';
    }
    own = parent;
  }
  return undefined;
}

/** Acts, by the whole name of their button, to which what stands above them is an answer: a poll, an export, a link. */
const ACT =
  /^(?:(?:ex|im)port|download|vote|create|share|upload|publish|archive|sign up|register|(?:create|copy|get|share|generate|send|submit) (?:\S+ )?(?:link|chat|project|key|token|account|workspace|team|agent|bot|app|report|file|feedback|ticket|message|vote|answer|survey|comment|invit)\p{L}*)$/u;

/** The name of the act whose button stands on a line of its own below a control, with no heading between. */
function actBelow(control: Element): string | undefined {
  for (const own of upFrom(control, LEVELS)) {
    let one = askable(own.nextElementSibling);
    for (let n = 0; one && n < NEAR; n++, one = askable(one.nextElementSibling)) {
      if (one.matches(HEADING) || one.querySelector(HEADING)) return undefined;
      const said = one.matches(BUTTON) ? [one] : [...childrenOf(one)].filter((node) => node.textContent?.trim());
      const buttons = said.filter((node) => isElement(node) && node.matches(BUTTON)) as Element[];
      const names = buttons.length === said.length ? buttons.map(accessibleName) : [];
      const act = names.find((name) => ACT.test(normalise(name)));
      if (act && rendered(one)) return act;
    }
  }
  return undefined;
}

/** Whether nothing stands in a row before a box. */
function leads(box: Element, row: Element): boolean {
  let before = box;
  for (const e of upFrom(box, LEVELS)) {
    if (e === row) return true;
    before = e;
    const previous = (one: Element) => askable(one.previousElementSibling);
    for (let one = previous(before); one; one = previous(one)) if (one.textContent?.trim()) return false;
  }
  return false;
}

const buttonsIn = (e: Element): Element[] =>
  (e.matches(BUTTON) ? [e] : [...e.querySelectorAll(BUTTON)]).filter((b) => !b.matches('[role]:not([role="button"])'));

/** Whether there is another list of boxes on the other side of buttons that move. */
function isMoved(around: Element[], own: Element): boolean {
  const at = around.indexOf(own);
  const between = around.findIndex((e) => {
    const buttons = e !== own && !e.querySelector(BOXES) ? buttonsIn(e) : [];
    return buttons.some((b) => MOVES.test(tidy(accessibleName(b)).toLowerCase()));
  });
  if (between < 0 || at < 0) return false;
  const beyond = between > at ? around.slice(between + 1) : around.slice(0, between);
  return beyond.some((e) => e.matches('ul,ol,select,fieldset') || e.querySelector(`${BOXES},ul,ol,select`));
}

/** Whether buttons, or a list with a button beside it, turn what is ticked on and off. */
function turnsTicked(e: Element): boolean {
  if (e.querySelector(BOXES)) return false;
  const names = [...buttonsIn(e).map(accessibleName), ...optionsIn(e)].map((name) => normalise(name));
  return (names.some(movesOn) && names.some(movesOff)) || names.some(actsOnSelected);
}

/** Whether a name says that something is done with what is selected, other than to keep it. */
const actsOnSelected = (name: string): boolean =>
  /select|ausgew|s[ée]le[ck]/.test(name) && (isDeleting(name) || /^(?:archiv|move|export)/.test(name));

/** The options of a list that waits for a button. */
function optionsIn(e: Element): string[] {
  const list = e.localName === 'select' ? e : e.querySelector('select');
  const next = askable(list?.nextElementSibling);
  return next?.matches(BUTTON) ? [...(list as HTMLSelectElement).options].map((o) => o.text) : [];
}
