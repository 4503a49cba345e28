/** The state of a control, from positive evidence only. */
import { isInput, accessibleName, roleOf } from './names.ts';
import { normalise, tidy } from './normalise.ts';
import { CONTROLS, shownValue } from './controls.ts';
import { runsIn } from './runs.ts';
import type { FoundControl } from './find.ts';
import type { Position, Target } from './types.ts';
import { vocabularyOf, wordPosition } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';
import { closest } from './walk.ts';

export interface State {
  position?: Position;
  /** The option displayed, where the control is a choice. */
  choice?: string;
  locked: boolean;
  busy: boolean;
  /** Evidence that disagrees, in words. */
  contradiction?: string;
}

const flip = (on: boolean): Position => (on ? 'on' : 'off');

function ariaState(element: Element, attribute: string): Position | 'mixed' | undefined {
  const value = element.getAttribute(attribute)?.trim().toLowerCase();
  return value === 'true' ? 'on' : value === 'false' ? 'off' : value === 'mixed' ? 'mixed' : undefined;
}

/** What every attribute and property of one two-way element says, with the name of the witness. */
function evidence(element: Element): [string, Position | 'mixed'][] {
  const list: [string, Position | 'mixed' | undefined][] = [];
  const native = isInput(element, /^(?:checkbox|radio)$/);
  if (native) list.push(['checked', element.indeterminate ? 'mixed' : flip(element.checked)]);
  const role = roleOf(element);
  if (native || /^(?:switch|checkbox|radio|menuitem(?:checkbox|radio))$/.test(role)) list.push(['aria-checked', ariaState(element, 'aria-checked')]);
  if (/^(?:button|switch)$/.test(role)) list.push(['aria-pressed', ariaState(element, 'aria-pressed')]);
  if (list.some(([, v]) => v !== undefined)) {
    // Attributes of libraries only corroborate: alone they are no evidence.
    const data = element.getAttribute('data-state');
    if (/^(?:checked|on)$/.test(data ?? '')) list.push(['data-state', 'on']);
    if (/^(?:unchecked|off)$/.test(data ?? '')) list.push(['data-state', 'off']);
    for (const name of ['data-checked', 'data-selected']) {
      const value = element.getAttribute(name);
      if (value !== null) list.push([name, flip(value !== 'false')]);
    }
  }
  return list.filter((pair): pair is [string, Position | 'mixed'] => pair[1] !== undefined);
}

function agreed(elements: Element[]): Pick<State, 'position' | 'contradiction'> {
  const all = elements.flatMap(evidence);
  const values = new Set(all.map(([, v]) => v));
  if (values.size > 1) return { contradiction: all.map(([n, v]) => `${n} says ${v}`).join(', ') };
  const value = all[0]?.[1];
  if (value === 'mixed') return { contradiction: 'the control is neither on nor off' };
  return value ? { position: value } : {};
}

/** Whether one option of a choice is the chosen one. */
export function isChosen(option: Element): boolean | undefined {
  const { position } = agreed([option]);
  return position && position === 'on';
}

/** Whether a control cannot be used: greyed out, or read-only. */
export function isLocked(element: Element): boolean {
  return element.matches(':disabled,[inert],[aria-readonly="true"]') || !!closest(element, '[aria-disabled="true"]');
}

/** The state words that an element displays. */
function displayed(element: Element, target: Target): Pick<State, 'position' | 'choice' | 'contradiction'> {
  const vocabulary = vocabularyOf(target);
  const found = new Map<Position, string>();
  const consider = (text: string) => {
    const name = normalise(text);
    const position = wordPosition(name, vocabulary) ?? vocabulary.names.get(name)?.find((m) => m.position)?.position;
    if (position) found.set(position, text);
  };
  const runs = element.localName === 'input' ? [shownValue(element as HTMLInputElement, target) ?? ''] : runsIn(element, undefined, 80).map((r) => r.shown);
  for (const text of runs) consider(text);
  if (found.size === 0) consider(tidy(element.textContent ?? ''));
  if (found.size === 0) consider(element.getAttribute('aria-valuetext') ?? '');
  if (found.size === 0) consider(accessibleName(element));
  if (found.size > 1) return { contradiction: 'it displays both states' };
  const [position, text] = [...found][0] ?? [];
  if (!position) {
    const choice = runs.join(' ');
    return choice ? { choice, contradiction: `it displays “${choice}”, which is no state that is known` } : {};
  }
  return { position, choice: wordPosition(text ?? '', vocabulary) ? (text ?? '') : position };
}

function chosenOption(found: FoundControl, target: Target): Pick<State, 'position' | 'choice' | 'contradiction'> {
  const options = found.options ?? [];
  const chosen = options.filter((o) => isChosen(o));
  const broken = options.map((o) => agreed([o]).contradiction).find(Boolean);
  if (broken) return { contradiction: broken };
  if (chosen.length > 1) return { contradiction: `${chosen.length} options are chosen` };
  if (found.option && options.length > 1) {
    if (!chosen[0]) return {};
    return { position: flip(chosen[0] === found.option), choice: tidy(accessibleName(chosen[0])) };
  }
  const single = options.length === 1 ? agreed(options) : undefined;
  if (single) return single;
  if (!chosen[0]) return {};
  return worded(optionText(chosen[0]), vocabularyOf(target));
}

/** The text of an option: its name, else what it displays. */
export function optionText(option: Element): string {
  return tidy(accessibleName(option) || (option.textContent ?? ''));
}

function worded(choice: string, vocabulary: Vocabulary): Pick<State, 'position' | 'choice' | 'contradiction'> {
  const position = wordPosition(choice, vocabulary);
  return position ? { position, choice } : { choice, contradiction: `“${choice}” is chosen, which is no state that is known` };
}

function slider(element: Element, vocabulary: Vocabulary): Pick<State, 'position' | 'choice' | 'contradiction'> {
  const text = element.getAttribute('aria-valuetext');
  if (text && wordPosition(text, vocabulary)) return worded(text, vocabulary);
  const native = isInput(element, /^range$/);
  const [min, max, now, step] = native
    ? [Number(element.min || 0), Number(element.max || 100), Number(element.value), Number(element.step || 1)]
    : [Number(element.getAttribute('aria-valuemin') ?? Number.NaN), Number(element.getAttribute('aria-valuemax') ?? Number.NaN), Number(element.getAttribute('aria-valuenow') ?? Number.NaN), 1];
  if (Number.isNaN(now)) return {};
  if (max - min !== step || (now !== min && now !== max)) return { contradiction: 'the slider has more than two stops' };
  return { position: flip(now === max) };
}

function drawn(element: Element, target: Target): Pick<State, 'position' | 'contradiction'> {
  if (!target.drawn) return {};
  const on = element.matches(target.drawn.on) || !!element.querySelector(target.drawn.on);
  const off = element.matches(target.drawn.off) || !!element.querySelector(target.drawn.off);
  if (on === off) return { contradiction: on ? 'it is drawn both on and off' : 'it is drawn neither on nor off' };
  return { position: flip(on) };
}

/**
 * The position that a lone state word in a toggle's own surroundings draws ("On" beside the switch). Words of both kinds, or
 * another control nearby, say nothing: they may be the two ends of a scale, or somebody else's.
 */
function wordBeside(parts: Element[], vocabulary: Vocabulary): Position | undefined {
  let around = parts[0]?.parentElement;
  for (let up = 0; around && up < 3; up++, around = around.parentElement) {
    if (!parts.every((part) => around?.contains(part)) || [...around.querySelectorAll(CONTROLS)].some((other) => !parts.includes(other))) return undefined;
    const words = new Set(runsIn(around, undefined, 60).map((run) => wordPosition(run.text, vocabulary)).filter((position) => position !== undefined));
    if (words.size > 0) return words.size === 1 ? [...words][0] : undefined;
  }
  return undefined;
}

/** How a control stands. Without `position` nothing was said; with `contradiction` too much was. */
export function stateOf(found: FoundControl, target: Target): State {
  const vocabulary = vocabularyOf(target);
  const { element, kind, parts } = found;
  const common = {
    locked: (found.option ? [found.option] : kind === 'radio' ? [] : parts).some(isLocked) || (kind === 'radio' && !found.option && (found.options ?? []).every(isLocked)),
    busy: !!closest(element, '[aria-busy="true"]'),
  };
  switch (kind) {
    case 'radio':
      return { ...common, ...chosenOption(found, target) };
    case 'select': {
      if (element.localName !== 'select') return { ...common, ...displayed(element, target) };
      const option = (element as HTMLSelectElement).selectedOptions[0];
      return { ...common, ...(option ? worded(tidy(option.label || option.text), vocabulary) : {}) };
    }
    case 'combobox':
    case 'menu':
    case 'dialog':
      return { ...common, ...displayed(element, target) };
    case 'slider':
      return { ...common, ...slider(element, vocabulary) };
    case 'drawn':
      return { ...common, ...drawn(element, target) };
    default: {
      const state = agreed(parts);
      if (!state.position && !state.contradiction && kind === 'button') return { ...common, ...displayed(element, target) };
      const word = state.position && wordBeside(parts, vocabulary);
      if (word && word !== state.position) return { ...common, contradiction: `the control is ${state.position}, and “${word}” is drawn beside it` };
      return { ...common, ...state };
    }
  }
}
