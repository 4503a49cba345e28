/** The state of a control, from positive evidence only. */
import { accessibleName, isInput, roleOf } from '../dom/accessible-name.ts';
import { agreed } from '../controls/evidence.ts';
import { flip } from '../positions.ts';
import { normalise, tidy } from '../../shared/normalise.ts';
import type { Compiled, Vocabulary } from '../target/compile.ts';
import { shownValue } from '../controls/kinds.ts';
import { wordBeside, wordOn } from './state-words.ts';
import { denies, isAction, stateWord } from '../words/index.ts';
import { optionTitle } from '../controls/option-words.ts';
import { wordOfEntry, wordOfFold } from '../controls/folds.ts';
import { runsIn } from '../dom/text-runs.ts';
import type { FoundControl } from '../finding/find.ts';
import type { Position } from '../types.ts';
import { wasTouched } from '../page/touches.ts';
import { isGeneric, itemPosition, matchName, wordPosition } from '../target/vocabulary.ts';
import { isLocked, isFixed } from '../controls/locked.ts';
import { isLoading } from '../dom/loading.ts';
import { turnedBy } from './surroundings.ts';
import { byId, closest, languageOf } from '../dom/tree.ts';

/** What a control says of its position. */
interface Said {
  position?: Position;
  /** The option displayed, where the control is a choice. */
  choice?: string;
  /** Evidence that disagrees, in words. */
  contradiction?: string;
}

export interface State extends Said {
  locked: boolean;
  busy: boolean;
}

/** Whether one option of a choice is the chosen one. */
export function isChosen(option: Element): boolean | undefined {
  const { position } = agreed([option]);
  return position && position === 'on';
}

/** The state words that an element displays. */
function displayed(element: Element, target: Compiled): Said {
  const vocabulary = target.vocabulary;
  const found = new Map<Position, string>();
  // What opens a list shows what was chosen in it; the words of any other button may be what it does.
  const plain = !element.hasAttribute('aria-haspopup') && roleOf(element) === 'button';
  const consider = (text: string) => {
    const name = normalise(text);
    const position = wordPosition(name, vocabulary) ?? vocabulary.names.get(name)?.find((m) => m.position)?.position;
    if (position && !(plain && isAction(name))) found.set(position, text);
  };
  const runs =
    element.localName === 'input'
      ? [shownValue(element as HTMLInputElement, target) ?? '']
      : runsIn(element, undefined, 80).map((r) => r.shown);
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

function chosenOption(found: FoundControl, target: Compiled): Said {
  const options = found.options ?? [];
  const chosen = options.filter((o) => isChosen(o));
  const broken = options.map((o) => agreed([o]).contradiction).find(Boolean);
  if (broken) return { contradiction: broken };
  if (chosen.length > 1) return { contradiction: `${chosen.length} options are chosen` };
  if (found.option && options.length > 1) {
    if (!chosen[0]) return {};
    const choice = tidy(accessibleName(chosen[0]));
    const position = flip(chosen[0] === found.option);
    // Another one may be another way to allow: only one that is known, or denies, refuses.
    return position === 'on' || position !== found.refuses || denies(choice)
      ? { position, choice }
      : worded(choice, target.vocabulary);
  }
  const single = options.length === 1 ? agreed(options) : undefined;
  if (single) return single;
  if (!chosen[0]) return {};
  return worded(optionTitle(chosen[0], target.vocabulary), target.vocabulary);
}

function worded(choice: string, vocabulary: Vocabulary): Said {
  const position = itemPosition(choice, vocabulary);
  return position
    ? { position, choice }
    : { choice, contradiction: `“${choice}” is chosen, which is no state that is known` };
}

function slider(element: Element, vocabulary: Vocabulary): Said {
  const list = byId(element, element.getAttribute('list') ?? '');
  const stops = [...(list?.querySelectorAll('option') ?? [])];
  const stop = stops.find((o) => o.value === (element as HTMLInputElement).value)?.getAttribute('label');
  const texts = [element.getAttribute('aria-valuetext'), stop].filter((one) => one && /\p{L}/u.test(one));
  const text = texts.find((one) => one && wordPosition(one, vocabulary));
  const moved = sliderMoved(element);
  // What it displays is no known state, or another one than where it stands.
  const other = texts.find((one) => one && (wordPosition(one, vocabulary) ?? stateWord(one)) !== moved.position);
  if (other && (other !== text || stop === other)) return { contradiction: `it displays “${other}”` };
  return text ? worded(text, vocabulary) : moved;
}

function sliderMoved(element: Element): Said {
  const native = isInput(element, /^range$/);
  const [min, max, now, step] = native
    ? [Number(element.min || 0), Number(element.max || 100), Number(element.value), Number(element.step || 1)]
    : [
        Number(element.getAttribute('aria-valuemin') ?? Number.NaN),
        Number(element.getAttribute('aria-valuemax') ?? Number.NaN),
        Number(element.getAttribute('aria-valuenow') ?? Number.NaN),
        1,
      ];
  if (Number.isNaN(now)) return {};
  if (max - min !== step || (now !== min && now !== max))
    return { contradiction: 'the slider has more than two stops' };
  return { position: flip(now === max) };
}

function drawn(element: Element, target: Compiled): Said {
  if (!target.drawn) return {};
  const on = element.matches(target.drawn.on) || !!element.querySelector(target.drawn.on);
  const off = element.matches(target.drawn.off) || !!element.querySelector(target.drawn.off);
  if (on === off) return { contradiction: on ? 'it is drawn both on and off' : 'it is drawn neither on nor off' };
  return { position: flip(on) };
}

const TOGGLES = /^(?:switch|checkbox|button)$/;

/** What else says how a control stands, where it says the opposite: its own name, and a copy of it that nobody sees. */
function otherwise(found: FoundControl, target: Compiled, position: Position): string | undefined {
  const { options, option, parts, copies, kind } = found;
  const name = (options ? [] : parts)
    .flatMap((p) => {
      const called = accessibleName(p);
      // "On" may be all that a control is called, whichever way it stands.
      const by = matchName(normalise(called), target.vocabulary, languageOf(p))?.position;
      return [by ?? (stateWord(called) === 'off' ? 'off' : undefined), TOGGLES.test(kind) ? wordOn(p) : undefined];
    })
    .find((p) => p !== undefined && p !== position);
  if (name) return `it is called ${name}`;
  // Who is not kept up to date says nothing of what a press did.
  const copy = (options || option || parts.some(wasTouched) ? undefined : copies)
    ?.map((c) => said({ ...found, element: c, parts: [c] }, target).position)
    .find((p) => p !== undefined && p !== position);
  return copy && `an unseen copy is ${copy}`;
}

/** How a control stands. Without `position` nothing was said; with `contradiction` too much was. */
export function stateOf(found: FoundControl, target: Compiled): State {
  const state = shownBy(found, target);
  const other = state.position && otherwise(found, target, state.position);
  if (other) return { ...state, contradiction: `the control is ${state.position}, and ${other}` };
  if (state.position && state.contradiction === undefined && !found.options) {
    // The head of a fold and a list that leads to it may lag behind a press.
    const others = found.parts.some(wasTouched)
      ? []
      : [wordOfFold(found.parts), ...(found.mentions ?? []).map(wordOfEntry)];
    const told = others.find((one) => one !== undefined && one !== state.position);
    const word = wordBeside(found, target.vocabulary) ?? told;
    if (word === 'crossed') return { ...state, contradiction: 'the words at its ends stand the other way round' };
    if (word && word !== state.position)
      return { ...state, contradiction: `the control is ${state.position}, and “${word}” is drawn beside it` };
  }
  const turned = state.contradiction === undefined ? turnedBy(found, target) : undefined;
  return turned === undefined ? state : { ...state, contradiction: turned };
}

function shownBy(found: FoundControl, target: Compiled): State {
  const { element, kind, parts } = found;
  return {
    ...said(found, target),
    locked:
      (found.option ? [found.option] : kind === 'radio' ? [] : parts).some(isLocked) ||
      (kind === 'radio' && !found.option && (found.options ?? []).every(isLocked)) ||
      isFixed(element),
    busy: !!closest(element, '[aria-busy="true"]') || isLoading(element),
  };
}

function said(found: FoundControl, target: Compiled): Said {
  const { vocabulary } = target;
  const { element, kind, parts } = found;
  switch (kind) {
    case 'radio':
      return chosenOption(found, target);
    case 'select': {
      if (element.localName !== 'select') return displayed(element, target);
      if ((element as HTMLSelectElement).multiple) return { contradiction: 'several options can be chosen' };
      const option = (element as HTMLSelectElement).selectedOptions[0];
      const group = option && tidy(option.closest('optgroup')?.label ?? '');
      if (group && !vocabulary.names.has(normalise(group)) && !isGeneric(normalise(group), vocabulary))
        return { contradiction: `its options are those of “${group}”` };
      return option ? worded(tidy(option.label || option.text), vocabulary) : {};
    }
    case 'combobox':
    case 'menu':
    case 'dialog':
      return displayed(element, target);
    case 'slider':
      return slider(element, vocabulary);
    case 'drawn': {
      const pair = drawn(element, target);
      // A box inside it may be dead; what it says by itself is not.
      const own = agreed(parts.filter((p) => p.hasAttribute('aria-checked') || p.hasAttribute('aria-pressed')));
      if (own.contradiction) return own;
      if (own.position && pair.position && own.position !== pair.position)
        return { contradiction: `the control says ${own.position}, and is drawn ${pair.position}` };
      return pair;
    }
    default: {
      const state = agreed(parts);
      if (!state.position && !state.contradiction && kind === 'button') return displayed(element, target);
      const called = kind === 'checkbox' ? normalise(accessibleName(element)) : '';
      if ((wordPosition(called, vocabulary) ?? stateWord(called)) === 'off')
        return { contradiction: `it is called “${called}”` };
      return state;
    }
  }
}
