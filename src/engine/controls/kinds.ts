/** Of what kind the control is that an element makes, and whether a person can use it. */
import { askable } from '../dom/forms.ts';
import { isInput, labelsOf, roleOf } from '../dom/accessible-name.ts';
import { normalise } from '../../shared/normalise.ts';
import { runsIn } from '../dom/text-runs.ts';
import type { Compiled, Vocabulary } from '../target/compile.ts';
import type { Kind } from '../types.ts';
import { itemPosition, matchName, wordPosition } from '../target/vocabulary.ts';
import { isHost } from './hosts.ts';
import { opensToggle } from './folds.ts';
import { isAction } from '../words/index.ts';
import { isSilent, languageOf, parentOf, rendered, upFrom } from '../dom/tree.ts';

/** One control as a person sees it, made of one or more elements. */
export interface Unit {
  /** The element that owns the state and is pressed. */
  element: Element;
  /** Every element that shows its state: a hidden native input and its visible stand-in, the options of a choice. */
  parts: Element[];
  kind: Kind;
  /** For a choice among elements: its options. */
  options?: Element[];
}

const TOGGLE = /^(?:switch|checkbox|menuitemcheckbox)$/;
const RADIO = /^(?:radio|menuitemradio)$/;

/** The kind of a single element; undefined when it is no control that holds a choice. */
export function kindOf(element: Element, target: Compiled): Kind | undefined {
  const role = roleOf(element);
  if (target.drawn && element.matches(target.drawn.control)) return 'drawn';
  if (TOGGLE.test(role)) return role === 'switch' ? 'switch' : 'checkbox';
  if (RADIO.test(role) || isInput(element, /^radio$/)) return 'radio';
  if (isInput(element, /^checkbox$/)) return 'checkbox';
  if (isInput(element, /^range$/) || role === 'slider') return 'slider';
  if (element.localName === 'select') return 'select';
  if (isHost(element)) return 'switch';
  if (element.hasAttribute('aria-pressed') || role === 'tab') return 'button';
  const popup = element.getAttribute('aria-haspopup');
  const lists = popup === 'listbox' || role === 'combobox';
  if (lists && element.localName !== 'input') return 'combobox';
  if (lists) return shownValue(element as HTMLInputElement, target) ? 'combobox' : undefined;
  // What is left are buttons of all sorts. They count only when they show a state.
  const shows = showsState(element, target);
  if (!shows || opensToggle(element)) return undefined;
  if (popup === 'dialog' || target.dialog) return 'dialog';
  if (popup === 'menu' || popup === 'true') return 'menu';
  const declared = target.kinds?.find((k) => /^(?:menu|combobox|dialog|button)$/.test(k));
  if (declared === undefined && shows === 'bare' && opensList(element, target)) return 'menu';
  // A bare "On" on a plain button may be what it shows or what it does: only a definition can tell.
  return declared ?? (shows === 'named' || target.words ? 'button' : undefined);
}

/**
 * The state word that a text field with a list shows: its value, or, where a library lays the chosen text over an empty
 * field, the only text around it.
 */
export function shownValue(input: HTMLInputElement, target: Compiled): string | undefined {
  let texts = [input.value];
  for (const e of upFrom(parentOf(input), 4))
    if (!texts.join('')) texts = runsIn(e, undefined, 40).map((run) => run.shown);
  return texts.length === 1 && wordPosition(texts[0] ?? '', target.vocabulary) ? texts[0] : undefined;
}

/** What in a trigger's text or markup says that it opens something below it. */
const CHEVRON = /[▾▼▿⌄˅🔽⏷]/u;
const CARET =
  '[class*="caret" i],[class*="chevron" i],[class*="arrow" i],[class*="dropdown" i],[class*="select" i],[data-icon*="chevron" i],[data-icon*="caret" i]';

/** Whether an element that shows a state word opens a list, by its looks or because the list stands by it. */
function opensList(element: Element, { vocabulary }: Compiled): boolean {
  if (CHEVRON.test(element.textContent ?? '') || element.matches(CARET) || element.querySelector(CARET)) return true;
  const list = askable(element.nextElementSibling);
  return (
    !!list &&
    namesBoth(
      [...list.children].map((item) => item.textContent ?? ''),
      vocabulary,
    )
  );
}

/** Whether among these names are some for either state. */
export function namesBoth(names: string[], vocabulary: Vocabulary): boolean {
  const positions = new Set(names.map((name) => itemPosition(name, vocabulary)));
  return positions.has('on') && positions.has('off');
}

/** Whether a button displays a state word, alone or after a known label. */
function showsState(element: Element, target: Compiled): 'named' | 'bare' | undefined {
  const trigger = element.hasAttribute('tabindex') && /^(?:div|span)$/.test(element.localName);
  if (roleOf(element) !== 'button' && !element.hasAttribute('aria-haspopup') && !trigger) return undefined;
  const text = element.textContent ?? '';
  if (text.length > 400) return undefined;
  const vocabulary = target.vocabulary;
  const named = (name: string) => matchName(name, vocabulary, languageOf(element));
  const runs = runsIn(element, undefined, 60).map((run) => run.text);
  const all = [...runs, normalise(text), normalise(element.getAttribute('aria-label') ?? '')];
  if (all.some((name) => named(name)?.position)) return 'named';
  // On a plain button the words of an act say what a press does, and nothing of the state.
  const plain = !element.hasAttribute('aria-haspopup');
  if (!all.some((name) => wordPosition(name, vocabulary) && !(plain && isAction(name)))) return undefined;
  return all.some(named) ? 'named' : 'bare';
}

/**
 * Kinds that are one thing in other clothes: a site that turns its checkbox into a switch has not changed the choice.
 */
export const FAMILY: Record<Kind, string> = {
  switch: 'toggle',
  checkbox: 'toggle',
  button: 'toggle',
  drawn: 'toggle',
  radio: 'choice',
  select: 'choice',
  combobox: 'choice',
  menu: 'choice',
  dialog: 'dialog',
  slider: 'slider',
};

/** Whether a target's control may be of this kind. */
export function isAllowed(kind: Kind, target: Compiled): boolean {
  return (
    !target.kinds ||
    target.kinds.some((k) => FAMILY[k] === FAMILY[kind] || (k === 'button' && (kind === 'menu' || kind === 'dialog')))
  );
}

/** Whether a person can see or hear it. What is inert can be read. */
export const readable = (element: Element): boolean => rendered(element) && !isSilent(element);

/**
 * Whether a control's element can be used by a person: itself, or by a label or stand-in when it is hidden by style.
 */
export function usable(element: Element): boolean {
  if (readable(element)) return true;
  if (element.localName !== 'input' && element.localName !== 'select') return false;
  const parent = parentOf(element);
  if (labelsOf(element).some(readable)) return true;
  // Hidden by its own style only: what stands around it is what a person sees.
  return !rendered(element) && !!parent && readable(parent) && !(element as HTMLInputElement).hidden;
}
