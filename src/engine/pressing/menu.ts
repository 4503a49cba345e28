/** Opening a list or a menu, and choosing in it. */
import { accessibleName } from '../dom/accessible-name.ts';
import { MOST_GESTURES } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import { press, strike } from './press.ts';
import { forbiddenIn } from '../words/never.ts';
import { goesBy, openItems } from './open-dialogs.ts';
import type { Stop } from './steps.ts';
import type { Position } from '../types.ts';
import { rendered } from '../dom/tree.ts';
import { itemPosition } from '../target/vocabulary.ts';
import { until } from '../page/wait.ts';

/** What was left behind: `open` when the menu opened, whether or not an item was pressed. */
export interface MenuLeft {
  open: boolean;
}

/** The ways in which a trigger can be made to open its list, most usual first, and how long each may take to show. */
const WAYS: [(trigger: Element) => void, number][] = [
  [(t) => press(t), 400],
  [(t) => press(t, 'pointer'), 500],
  ...['ArrowDown', 'Enter', ' '].map((key): [(trigger: Element) => void, number] => [
    (t) => {
      (t as HTMLElement).focus?.({ preventScroll: true });
      strike(t, key);
    },
    300,
  ]),
];

/**
 * Opens the list of a trigger and presses the one item that stands for the wanted position, or leaves that to a declared
 * step.
 * @returns whether the list opened; or why it stopped, with the list closed again where that could be done
 */
export async function chooseInMenu(attempt: Attempt, trigger: Element, wanted: Position): Promise<Stop | MenuLeft> {
  const items = await open(attempt, trigger);
  if (attempt.signal?.aborted) return { stopped: 'interrupted', detail: 'broken off with the menu open' };
  if (items.length === 0)
    return attempt.tally.gestures >= MOST_GESTURES
      ? { stopped: 'no-effect', detail: 'its list did not open' }
      : { open: false };
  const leaves = items.filter((i) => !items.some((o) => o !== i && i.contains(o)));
  const fits = leaves.filter((i) => chooses(attempt, i, wanted));
  const [item] = fits;
  if (fits.length === 1 && item) {
    if (forbiddenIn(`${accessibleName(item)} ${item.textContent ?? ''}`, attempt.target))
      return close(attempt, trigger, {
        stopped: 'forbidden',
        detail: `“${accessibleName(item)}” must not be pressed`,
      });
    attempt.countPress();
    press(item, 'pointer');
    return { open: true };
  }
  // A declared step chooses the item.
  if (fits.length === 0 && attempt.steps.some((s) => 'press' in s && s.within === 'menu')) return { open: true };
  return close(attempt, trigger, {
    stopped: 'step-missing',
    detail: `${fits.length} items of the menu stand for the wanted state`,
  });
}

/** Tries one way after the other until items appear. Every try is counted. */
async function open(attempt: Attempt, trigger: Element): Promise<Element[]> {
  const before = new Set([...openItems(attempt.scopes()), ...wordedItems(attempt, trigger)]);
  for (const [gesture, patience] of WAYS) {
    if (attempt.signal?.aborted || attempt.tally.gestures >= MOST_GESTURES) break;
    attempt.tally.gestures++;
    gesture(trigger);
    const items = await until<Element[]>(
      () => {
        const fresh = openItems(attempt.scopes()).filter((i) => !before.has(i));
        if (fresh.length > 0) return { done: fresh };
        const bare = wordedItems(attempt, trigger).filter((i) => !before.has(i));
        return bare.length > 1 ? { done: bare } : { again: 50 };
      },
      () => attempt.scopes(),
      patience,
      attempt.signal,
    );
    if (items) return items;
  }
  return [];
}

/** Elements of no role that display the name of an item and nothing else: lists without ARIA are made of them. */
function wordedItems(attempt: Attempt, trigger: Element): Element[] {
  const { vocabulary } = attempt.target;
  const all = attempt.scopes().flatMap((scope) => [...scope.querySelectorAll('li,button,a,div,span,label')]);
  return all.filter(
    (e) =>
      (e.textContent?.length ?? 0) < 60 &&
      itemPosition(e.textContent ?? '', vocabulary) !== undefined &&
      !trigger.contains(e) &&
      !e.contains(trigger) &&
      rendered(e),
  );
}

function chooses({ options, target }: Attempt, item: Element, wanted: Position): boolean {
  const choice = options.restore?.choice;
  if (choice !== undefined) return goesBy(item, [choice]);
  return goesBy(
    item,
    [...target.vocabulary.items].filter(([, p]) => p === wanted).map(([word]) => word),
  );
}

function close({ document }: Attempt, trigger: Element, stop: Stop): Stop {
  strike(document.activeElement ?? trigger, 'Escape');
  return stop;
}
