/**
 * Bringing a control into view by the declared steps: opening the dialog or the tab that it lives in; or by the fold that
 * carries its label.
 */
import type { Tally } from './attempt.ts';
import { accessibleName } from '../dom/accessible-name.ts';
import { compile } from '../target/compile.ts';
import { CONTROLS } from '../dom/control-selector.ts';
import type { Compiled } from '../target/compile.ts';
import { isLocked } from '../controls/locked.ts';
import { normalise } from '../../shared/normalise.ts';
import { readNow } from '../reading/read.ts';
import { forbiddenIn } from '../words/never.ts';
import { isTakeable, takeStep, type Stop } from './steps.ts';
import { scopesOf } from '../page/page-index.ts';
import { available, closest, languageOf } from '../dom/tree.ts';
import type { Target } from '../types.ts';
import { matchName } from '../target/vocabulary.ts';
import { until } from '../page/wait.ts';

/**
 * Takes the target's `reveal` steps when the control is not there yet. Only for what a person has asked for: it
 * presses.
 * @returns undefined when the steps were taken or none was needed, otherwise why it stopped
 */
export function reveal(root: Document | Element, target: Target, signal?: AbortSignal): Promise<Stop | undefined> {
  return takeRevealSteps(root, compile(target, root.ownerDocument ?? root), { steps: 0 }, signal);
}

/**
 * Waits until the control is there, or one of the `reveal` steps towards it could be taken. Presses nothing.
 * @param timeout in ms
 * @returns undefined when the time is over and neither is there
 */
export function wayTo(
  root: Document | Element,
  given: Target,
  timeout: number,
  signal?: AbortSignal,
): Promise<'control' | 'step' | undefined> {
  const target = compile(given, root.ownerDocument ?? root);
  const look = (): { done: 'control' | 'step' } | undefined => {
    if (readNow(root, target).reason !== 'no-control') return { done: 'control' };
    return target.reveal?.some((step) => isTakeable(step, root, target)) ? { done: 'step' } : undefined;
  };
  return until(look, () => scopesOf(root), timeout, signal);
}

/** As `reveal`, counting what was pressed. */
export async function takeRevealSteps(
  root: Document | Element,
  target: Compiled,
  tally: Pick<Tally, 'steps'>,
  signal?: AbortSignal,
): Promise<Stop | undefined> {
  if (!target.reveal?.length || readNow(root, target).reason !== 'no-control') return undefined;
  for (const step of target.reveal) {
    const stopped = await takeStep(step, root, target, { pressed: () => tally.steps++, signal });
    if (stopped) return stopped;
  }
  return undefined;
}

/** What only folds and unfolds, by its markup. */
const FOLD = 'details:not([open]) > summary,button[aria-expanded="false"],[role="button"][aria-expanded="false"]';
/** What does something else as well: it holds a state, opens a menu, or sends a form. */
const MORE =
  'a,input,select,[role]:not([role="button"]),[aria-checked],[aria-pressed],[aria-selected],[aria-haspopup],form button:not([type="button"]),[form]';

/** The one closed fold whose own name is a label: it is part of the setting, as the trigger of a menu is. */
export function foldOf(root: Document | Element, target: Compiled): Element | undefined {
  const folds = scopesOf(root)
    .flatMap((scope) => [...scope.querySelectorAll(FOLD)])
    .filter(
      (e) =>
        available(e) &&
        !isLocked(e) &&
        !closest(e, '[inert]') &&
        !e.matches(MORE) &&
        !e.querySelector(`a,${CONTROLS}`) &&
        !closest(e, 'a,label') &&
        matchName(normalise(accessibleName(e)), target.vocabulary, languageOf(e)) !== undefined &&
        !forbiddenIn(`${accessibleName(e)} ${e.textContent ?? ''}`, target),
    );
  return folds.length === 1 ? folds[0] : undefined;
}
