/** Every other control of the page: how it stood before, and what moved. */
import { CONTROLS, usable } from './controls.ts';
import { displayName } from './find.ts';
import { isInput } from './names.ts';
import { press } from './press.ts';
import { pause } from './settle.ts';
import type { Moved } from './types.ts';
import { holds } from './walk.ts';
import type { Scope } from './walk.ts';

/** Enough for any page that a person uses; beyond it a page's first controls are compared. */
const MOST = 20_000;

const FIELDS = `${CONTROLS},input:not([type="hidden"]),textarea,[role="tab"],[role="option"]`;

export type Snapshot = Map<Element, string>;

/** What a control shows, as one word; empty when it holds no state. */
function stateWord(element: Element): string {
  if (isInput(element, /^(?:checkbox|radio)$/)) return element.checked ? 'on' : 'off';
  if (/^(?:select|input|textarea)$/.test(element.localName)) return (element as HTMLInputElement).value;
  const aria = element.getAttribute('aria-checked') ?? element.getAttribute('aria-pressed');
  return aria === 'true' ? 'on' : aria === 'false' ? 'off' : (aria ?? '');
}

/** The state of every control in these scopes, less those of our own control. */
export function snapshot(scopes: Scope[], own: Set<Element>): Snapshot {
  const states: Snapshot = new Map();
  for (const scope of scopes) {
    for (const e of scope.querySelectorAll(FIELDS)) {
      if (states.size >= MOST) return states;
      const word = stateWord(e);
      if (word || isInput(e, /./)) states.set(e, word);
    }
  }
  for (const e of own) states.delete(e);
  return states;
}

/**
 * What moved since the snapshot. Elements are compared by identity; when a page has replaced its nodes but kept their
 * number, by their order.
 */
function movedSince(before: Snapshot, after: Snapshot, own: Set<Element>): [Element, string, string][] {
  const moved: [Element, string, string][] = [];
  const olds = [...before];
  const news = [...after];
  const ordered = olds.length === news.length;
  olds.forEach(([element, from], i) => {
    const same = after.has(element) ? element : !element.isConnected && ordered ? news[i]?.[0] : undefined;
    const to = same && after.get(same);
    // What lies inside our own control, or around it, shows the same state.
    if (same && to !== undefined && to !== from && ![...own].some((o) => holds(o, same) || holds(same, o))) moved.push([same, from, to]);
  });
  return moved;
}

/** Names what moved, puts back once what has two states unless the page is to be left alone, and says whether it stayed. */
export async function restoreMoved(before: Snapshot, look: () => Snapshot, own: Set<Element>, restore: boolean): Promise<Moved[]> {
  const list: Moved[] = [];
  const moved = movedSince(before, look(), own);
  // Of a group of radios only the one that was chosen is put back; the other follows.
  for (const [element, from, to] of moved) {
    const radio = isInput(element, /^radio$/) || element.getAttribute('role') === 'radio';
    const twoWay = /^(?:on|off)$/.test(from) && /^(?:on|off)$/.test(to) && (!radio || from === 'on');
    // What nobody can see is often a second copy of our own control: pressing it would undo the change.
    if (restore && twoWay && usable(element) && !element.matches(':disabled,[aria-disabled="true"]') && stateWord(element) === to) press(element);
  }
  if (moved.length > 0) await pause(300);
  for (const [element, from, to] of moved) list.push({ label: displayName(element), from, to, restored: stateWord(element) === from });
  return list;
}
