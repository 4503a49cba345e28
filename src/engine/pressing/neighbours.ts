/** Every other field of the page: how it stood before a change, and what moved along. */
import { accessibleName, isBox, roleOf } from '../dom/accessible-name.ts';
import { CONTROLS } from '../dom/control-selector.ts';
import { displayName } from '../dom/display-name.ts';
import { tidy } from '../../shared/normalise.ts';
import type { Kind, Moved } from '../types.ts';
import { holds, parentOf, unseen } from '../dom/tree.ts';
import type { Scope } from '../dom/tree.ts';

/** Enough for any page that a person uses; beyond it a page's first controls are compared. */
const MOST = 20_000;

const FIELDS = `${CONTROLS},input:not([type="hidden"]),textarea,[contenteditable],[role="tab"],[role="option"]`;

/** What a field showed. `word` is never the contents of a text field: of those only a change is noticed. */
interface Shown {
  kind: Kind | undefined;
  word: string;
  contents?: string;
}

export type Snapshot = Map<Element, Shown>;

const CHOICES: Record<string, Kind> = {
  switch: 'switch',
  checkbox: 'checkbox',
  menuitemcheckbox: 'checkbox',
  radio: 'radio',
  menuitemradio: 'radio',
  button: 'button',
};

function shown(element: Element): Shown | undefined {
  const role = roleOf(element);
  if (isBox(element)) {
    const kind = role === 'switch' ? 'switch' : (CHOICES[element.type] ?? 'checkbox');
    return { kind, word: element.checked ? 'on' : 'off' };
  }
  if (element.localName === 'select') {
    const select = element as HTMLSelectElement;
    return {
      kind: 'select',
      word: [...select.options]
        .filter((o) => o.selected)
        .map((o) => tidy(o.label || o.text))
        .join(', '),
    };
  }
  const aria = element.getAttribute('aria-checked') ?? element.getAttribute('aria-pressed');
  if (aria !== null && CHOICES[role])
    return { kind: CHOICES[role], word: aria === 'true' ? 'on' : aria === 'false' ? 'off' : 'mixed' };
  const contents =
    element.localName === 'input' || element.localName === 'textarea'
      ? (element as HTMLInputElement).value
      : element.hasAttribute('contenteditable')
        ? (element.textContent ?? '')
        : (element.getAttribute('aria-valuenow') ?? element.getAttribute('aria-selected'));
  return contents === null ? undefined : { kind: undefined, word: '', contents };
}

/** What every field in these scopes shows. */
export function snapshot(scopes: Scope[]): Snapshot {
  const fields: Snapshot = new Map();
  for (const scope of scopes) {
    for (const e of scope.querySelectorAll(FIELDS)) {
      if (fields.size >= MOST) return fields;
      const one = shown(e);
      if (one) fields.set(e, one);
    }
  }
  return fields;
}

/**
 * What moved between two snapshots, less our own control and what lies inside or around it. Elements are compared by
 * identity; when a page has replaced its nodes but kept their number, by their order. Toggles and choices are named, of
 * anything else only the number is told.
 */
export function movedSince(before: Snapshot, after: Snapshot, own: Set<Element>): { moved: Moved[]; others: number } {
  const moved: Moved[] = [];
  let others = 0;
  const news = [...after.keys()];
  const ordered = before.size === after.size;
  let i = -1;
  for (const [element, from] of before) {
    i++;
    const same = after.has(element) ? element : !element.isConnected && ordered ? news[i] : undefined;
    const to = same && after.get(same);
    if (!same || !to || to.kind !== from.kind || (to.word === from.word && to.contents === from.contents)) continue;
    if ([...own].some((o) => holds(o, same) || holds(same, o) || isListBehind(same, o))) continue;
    if (from.kind) moved.push({ label: displayName(same), kind: from.kind, from: from.word, to: to.word });
    else others++;
  }
  return { moved, others };
}

/** Whether a list that nobody sees is the one that a control was drawn in place of: the only one right beside it. */
function isListBehind(list: Element, control: Element): boolean {
  const around = list.localName === 'select' ? parentOf(list) : null;
  return !!around && holds(around, control) && unseen(list) && around.querySelectorAll('select').length === 1;
}

/** The toggles and choices in these scopes that go by this name, with what they show. */
export function called(label: string, kind: Kind, scopes: Scope[]): [Element, string][] {
  return [...snapshot(scopes)].flatMap(([e, one]): [Element, string][] =>
    one.kind === kind && displayName(e) === label ? [[e, one.word]] : [],
  );
}

/** The name that a person would call a control by, to be searched for forbidden words. */
export function wordsOf(element: Element): string {
  return `${accessibleName(element)} ${displayName(element)}`;
}
