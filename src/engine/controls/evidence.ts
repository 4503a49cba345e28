/** Everything on a two-way control that shows its state, and what it says. */
import { isBox, roleOf } from '../dom/accessible-name.ts';
import { flagsAround, hostEvidence, isHost } from './hosts.ts';
import { flip } from '../positions.ts';
import { wasTouched } from '../page/touches.ts';
import type { Position } from '../types.ts';

/** What the witnesses agree on, or that they do not. */
export interface Verdict {
  position?: Position;
  /** Evidence that disagrees, in words. */
  contradiction?: string;
}

type Says = [witness: string, says: Position | 'mixed'];

/** Browsers tell assistive technology different things of any other word ("False", "off"), so that it says nothing. */
function ariaState(element: Element, attribute: string): Position | 'mixed' | undefined {
  const value = element.getAttribute(attribute);
  return value === 'true' ? 'on' : value === 'false' ? 'off' : value ? 'mixed' : undefined;
}

/** What every attribute and property of one two-way element says, with the name of the witness. */
function evidence(element: Element): Says[] {
  if (isHost(element)) return hostEvidence(element);
  const list: [string, Says[1] | undefined][] = [];
  const native = isBox(element);
  if (native) list.push(['checked', element.indeterminate ? 'mixed' : flip(element.checked)]);
  const role = roleOf(element);
  if (native || /^(?:switch|checkbox|radio|menuitem(?:checkbox|radio))$/.test(role))
    list.push(['aria-checked', ariaState(element, 'aria-checked')]);
  if (role === 'tab') list.push(['aria-selected', ariaState(element, 'aria-selected')]);
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
    // Browsers end "mixed" at a press, whether the page accepts it or not; what the library draws goes by its own mark.
    const mixed = element.getAttribute('data-indeterminate') ?? 'false';
    if (mixed !== 'false' || data === 'indeterminate') list.push(['its mark', 'mixed']);
  }
  if (list.some(([, v]) => v !== undefined)) list.push(...flagsAround(element), ...classed(element));
  return list.filter((pair): pair is Says => pair[1] !== undefined);
}

/** Ends of class names by which a switch is drawn. */
const DRAWN =
  /(?:^|(?<!not|on)[-_])(?:is-?)?(?:(checked|on|active|selected)|(off|unchecked|unselected|inactive))(?:__|$)/i;

/** The one position that the classes of a switch name, to tell a role that was never kept up to date, or lags behind. */
function classed(element: Element): Says[] {
  if (isBox(element) || !/^(?:switch|checkbox)$/.test(roleOf(element))) return [];
  const named = [...element.classList].map((name) => DRAWN.exec(name)).filter((found) => found !== null);
  const positions = new Set(named.map(([, on]) => flip(on !== undefined)));
  return positions.size === 1 ? [...positions].map((position): Says => ['class', position]) : [];
}

/** What each witness said first, to tell which of them are kept up to date. */
const first = new WeakMap<Element, Map<string, Says[1]>>();

/** The witnesses that have moved since they were first asked. */
function moved(element: Element, says: Says[]): Says[] {
  const known = first.get(element) ?? new Map<string, Says[1]>();
  first.set(element, known);
  return says.filter(([witness, value]) => {
    if (!known.has(witness)) known.set(witness, value);
    return known.get(witness) !== value;
  });
}

/** What all elements of one control say together. */
export function agreed(elements: Element[]): Verdict {
  const each = elements.map((e): [Element, Says[]] => [e, evidence(e)]);
  const all = each.flatMap(([, says]) => says);
  const alive = each.flatMap(([e, says]) => moved(e, says));
  if (new Set(all.map(([, v]) => v)).size > 1) {
    // After a press, one that lags behind those which moved with it says nothing.
    const value = alive[0]?.[1];
    const told =
      elements.some(wasTouched) && value && all.every(([, v]) => v !== 'mixed') && alive.every(([, v]) => v === value);
    if (told) return { position: value as Position };
    return { contradiction: all.map(([n, v]) => `${n} says ${v}`).join(', ') };
  }
  const value = all[0]?.[1];
  if (value === 'mixed') return { contradiction: 'the control is neither on nor off' };
  return value ? { position: value } : {};
}
