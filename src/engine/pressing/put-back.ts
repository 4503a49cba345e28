/** Putting back one control that moved along with a change: the person's own act, never part of a change. */
import { enter, press } from './press.ts';
import { called, wordsOf } from './neighbours.ts';
import { isLocked } from '../controls/locked.ts';
import { handleOf } from './pressable.ts';
import { forbiddenIn } from '../words/never.ts';
import type { Moved, PutBackReason, PutBackResult } from '../types.ts';
import { tidy } from '../../shared/normalise.ts';
import { scopesOf } from '../page/page-index.ts';
import { touch } from '../page/touches.ts';
import { until } from '../page/wait.ts';
import { closest } from '../dom/tree.ts';

/** How long it may take to show. */
const EFFECT = 3000;

/**
 * Presses one control, once, so that it stands as before: the only one of its kind with this name, if it still shows
 * what was reported, can be used and carries no forbidden word.
 * @param moved as `change` reported it
 * @param never further words that forbid a press, from the setting's definition
 */
export async function putBack(
  root: Document | Element,
  moved: Moved,
  { never = [], signal }: { never?: string[]; signal?: AbortSignal } = {},
): Promise<PutBackResult> {
  const no = (why: PutBackReason): PutBackResult => ({ done: false, presses: 0, why });
  const all = called(moved.label, moved.kind, scopesOf(root));
  if (all.length > 1) return no('ambiguous');
  const [element, shows] = all[0] ?? [];
  if (!element) return no('gone');
  if (shows === moved.from) return { done: true, presses: 0 };
  if (shows !== moved.to) return no('changed');
  if (forbiddenIn(wordsOf(element), { never })) return no('forbidden');
  if (isLocked(element) || closest(element, '[inert]')) return no('locked');
  if (moved.kind === 'select') {
    const select = element as HTMLSelectElement;
    const fits = [...select.options].filter((o) => tidy(o.label || o.text) === moved.from);
    const option = fits[0];
    if (fits.length !== 1 || !option) return no('ambiguous');
    if (option.disabled) return no('locked');
    enter(select, option.value);
  } else {
    // Of a group of radios the one that was chosen is pressed, and the other follows.
    if (moved.kind === 'radio' && moved.from !== 'on') return no('changed');
    touch(element);
    press(handleOf(element));
  }
  const back = await until<true>(
    () =>
      called(moved.label, moved.kind, scopesOf(root)).every(([, word]) => word === moved.from)
        ? { done: true }
        : { again: 100 },
    () => scopesOf(root),
    EFFECT,
    signal,
  );
  return back ? { done: true, presses: 1 } : { done: false, presses: 1, why: 'no-effect' };
}
