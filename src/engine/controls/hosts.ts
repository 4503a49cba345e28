/** Custom elements that are controls themselves: role and state are known to the browser's internals alone. */
import { CONTROLS } from '../dom/control-selector.ts';
import type { Position } from '../types.ts';
import { knownShadow, upFrom } from '../dom/tree.ts';
import { tried } from '../dom/tried.ts';

const NAMED = /(?:^|-)(?:switch|toggle|checkbox|check)(?:-check)?$/;
/** Attributes by which such elements carry "on", when they are there. */
const BOOLEAN = ['checked', 'selected', 'on', 'active', 'toggled', 'pressed'];
const STATES = ['checked', 'selected', 'on'];

/**
 * Whether a custom element is a switch of its own making: by its name or because a label belongs to it, and with no
 * known control inside.
 */
export function isHost(element: Element): boolean {
  if (!element.localName.includes('-') || element.hasAttribute('role')) return false;
  const labels = (element as HTMLInputElement).labels as NodeList | undefined;
  if (!NAMED.test(element.localName) && !labels?.length && !isLabelled(element)) return false;
  return !element.querySelector(CONTROLS) && !knownShadow(element)?.querySelector(CONTROLS);
}

/** Whether a label leads to an element that does not tell of its labels itself. */
const isLabelled = (element: Element): boolean => {
  const by = `label[for="${CSS.escape(element.id)}"]`;
  const label = element.closest('label') ?? (element.getRootNode() as Document).querySelector<HTMLLabelElement>(by);
  return label?.control === element;
};

/** The custom elements right around an element, itself included. */
export const customAround = (element: Element): Element[] =>
  [...upFrom(element, 4)].filter((e) => e.localName.includes('-'));

/** Whether a boolean attribute is there. */
export const flagged = (element: Element, name: string): boolean =>
  element.hasAttribute(name) && element.getAttribute(name) !== 'false';

const inState = (element: Element, state: string): boolean => !!tried(() => element.matches(`:state(${state})`));

/**
 * What the boolean attributes and the custom states of a custom element say. That one is missing means "off" only
 * where another element of the same making shows that it is kept up to date, or this one did.
 */
export function hostEvidence(element: Element): [string, Position][] {
  const list: [string, Position][] = [];
  const alike = () => [...(element.getRootNode() as Document).querySelectorAll(element.localName)];
  for (const [names, has] of [
    [BOOLEAN, flagged],
    [STATES, inState],
  ] as const) {
    for (const name of names) {
      const witness = `${has === flagged ? '' : 'state '}${name}`;
      if (has(element, name)) {
        list.push([witness, 'on']);
        knownToReflect.set(element, witness);
      } else if (knownToReflect.get(element) === witness || alike().some((e) => e !== element && has(e, name)))
        list.push([witness, 'off']);
    }
  }
  for (const name of ['value', 'state', 'data-state']) {
    const value = element.getAttribute(name)?.toLowerCase();
    if (value === 'on' || value === 'true' || value === 'checked') list.push([name, 'on']);
    if (value === 'off' || value === 'false' || value === 'unchecked') list.push([name, 'off']);
  }
  return list;
}

/** The attribute by which an element has been seen to be on. */
const knownToReflect = new WeakMap<Element, string>();

/** Boolean attributes on an element with a role, and on the custom elements around it: they say "on" or nothing. */
export function flagsAround(element: Element): [string, Position][] {
  const list: [string, Position][] = [];
  for (const e of new Set([element, ...customAround(element)])) {
    for (const name of ['checked', 'selected'])
      if (
        flagged(e, name) &&
        !/^(?:input|option)$/.test(e.localName) &&
        // What holds several controls is a panel of them, and chosen as such.
        (e === element || e.querySelectorAll(CONTROLS).length < 2)
      )
        list.push([`${e.localName} ${name}`, 'on']);
  }
  return list;
}
