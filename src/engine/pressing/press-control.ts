/** One press of a control, in the way that its kind asks for. */
import { isBox } from '../dom/accessible-name.ts';
import type { Attempt } from './attempt.ts';
import type { FoundControl } from '../finding/find.ts';
import { chooseInMenu } from './menu.ts';
import type { MenuLeft } from './menu.ts';
import { normalise } from '../../shared/normalise.ts';
import { enter, press, slide } from './press.ts';
import { aim, handleOf } from './pressable.ts';
import { isLocked } from '../controls/locked.ts';
import { optionTitle } from '../controls/option-words.ts';
import type { Stop } from './steps.ts';
import type { Position } from '../types.ts';
import { itemPosition } from '../target/vocabulary.ts';
import { touch } from '../page/touches.ts';
import { closest } from '../dom/tree.ts';

/** Presses once. What a menu left behind is told, so that the steps which choose in it can follow. */
export async function pressControl(attempt: Attempt, found: FoundControl): Promise<Stop | MenuLeft | undefined> {
  const wanted = attempt.wantedPosition(found);
  const { element, kind } = found;
  if (kind === 'radio') return pressOption(attempt, found, wanted);
  if (kind === 'select' && element.localName === 'select')
    return chooseInSelect(attempt, element as HTMLSelectElement, wanted);
  if (kind === 'combobox' || kind === 'menu' || kind === 'select') return chooseInMenu(attempt, element, wanted);
  attempt.countPress();
  if (kind === 'slider') slide(element, wanted);
  else {
    const { element: at, gesture } = aim(found);
    touch(element);
    // A person's click moves the focus there, and the next one away: some fields are kept when it leaves.
    if (gesture === 'click' && isBox(at)) at.focus({ preventScroll: true });
    press(at, gesture);
  }
  return undefined;
}

function pressOption(attempt: Attempt, found: FoundControl, wanted: Position): Stop | undefined {
  const option = optionFor(attempt, found, wanted);
  if (!option) return { stopped: 'step-missing', detail: 'no option stands for the wanted state' };
  if (isLocked(option) || closest(option, '[inert]')) return { stopped: 'locked', detail: 'the option is greyed out' };
  attempt.countPress();
  touch(option);
  press(handleOf(option), aim({ ...found, element: option, parts: [option] }).gesture);
  return undefined;
}

function chooseInSelect(attempt: Attempt, select: HTMLSelectElement, wanted: Position): Stop | undefined {
  const fits = [...select.options].filter((o) => fitsWanted(attempt, o.label || o.text, wanted));
  const option = fits[0];
  if (fits.length !== 1 || !option || option.disabled)
    return { stopped: 'step-missing', detail: `${fits.length} options stand for the wanted state` };
  attempt.countPress();
  select.focus?.({ preventScroll: true });
  enter(select, option.value);
  return undefined;
}

function fitsWanted({ options, target }: Attempt, text: string, wanted: Position): boolean {
  const choice = options.restore?.choice;
  return choice === undefined
    ? itemPosition(text, target.vocabulary) === wanted
    : normalise(text) === normalise(choice);
}

function optionFor(attempt: Attempt, found: FoundControl, wanted: Position): Element | undefined {
  const options = found.options ?? [];
  if (found.option && attempt.options.restore?.choice === undefined) {
    if (wanted === 'on' || options.length < 2) return found.option;
    const others = options.filter((o) => o !== found.option);
    return others.length === 1 ? others[0] : undefined;
  }
  const fits = options.filter((o) => fitsWanted(attempt, optionTitle(o, attempt.target.vocabulary), wanted));
  return fits.length === 1 ? fits[0] : undefined;
}
