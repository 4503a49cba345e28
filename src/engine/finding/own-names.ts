/** What a control is called by itself, and whether that is something else than the label beside it. */
import { accessibleName, isInput, labelsOf, roleOf } from '../dom/accessible-name.ts';
import type { Compiled } from '../target/compile.ts';
import { CONTROLS } from '../dom/control-selector.ts';
import { GROUP } from '../controls/controls.ts';
import type { Unit } from '../controls/controls.ts';
import { normalise } from '../../shared/normalise.ts';
import { queryTree } from '../page/page-index.ts';
import { saysNothing } from './row-texts.ts';
import { elementsIn, holds, parentOf, upFrom } from '../dom/tree.ts';
import { bare, isGeneric } from '../target/vocabulary.ts';

/** Whether a control's own name says that it is something else than the label beside it. */
export function contradicts(unit: Unit, text: string, target: Compiled): boolean {
  const vocabulary = target.vocabulary;
  if (unit.options) {
    const group = unit.element.closest(GROUP);
    // The name of several questions is none of one of them.
    const single = group && group.querySelectorAll('input[type="radio"],[role="radio"]').length <= unit.options.length;
    const name = single ? normalise(accessibleName(group)) : '';
    return (
      !isGeneric(name, vocabulary) &&
      !vocabulary.names.has(name) &&
      !name.includes(text) &&
      !unit.options.some((o) => normalise(accessibleName(o)) === name)
    );
  }
  return unit.parts.some((part) => {
    const name = normalise(ownName(part, unit));
    if (isRepeated(part) || saysNothing(name, vocabulary) || vocabulary.names.has(name)) return false;
    // A toggle's spoken name says all that it means: what it adds to the label may make it another one.
    return part.hasAttribute('aria-label') && !/^(?:menu|combobox|dialog)$/.test(unit.kind)
      ? !name.includes(text) || !isGeneric(bare(name.replace(text, '')), vocabulary)
      : !name.includes(text);
  });
}

/** How many controls of its like are asked what stands around them, and how far around. */
const ASKED = 12;
const NEAR = 4;
const hasWords = (e: Element): boolean => /\p{L}/u.test(e.textContent ?? '');
/** The nearest element around a control in which there are words. */
const wordedAround = (e: Element): Element | undefined => [...upFrom(parentOf(e), NEAR)].find(hasWords);

/** Whether a control has words of its own beside it: in its row, or in a cell beside its cell, that is no other's. */
function isWorded(e: Element, other: Element): boolean {
  const around = wordedAround(e);
  if (!around || !holds(around, other)) return !!around;
  const cell = elementsIn(around).find((one) => holds(one, e));
  return [cell?.previousElementSibling, cell?.nextElementSibling].some(
    (one) => one && hasWords(one) && !one.matches(CONTROLS) && !one.querySelector(CONTROLS),
  );
}

/** Whether other controls of its like carry the very same spoken name, so that it names a kind of thing. */
export function isRepeated(part: Element): boolean {
  const name = part.getAttribute('aria-label');
  if (!name || part.hasAttribute('aria-labelledby')) return false;
  const role = part.getAttribute('role');
  const tree = part.getRootNode() as Document;
  const others = queryTree(tree, `${part.localName}[aria-label="${CSS.escape(name)}"]`)
    .slice(0, ASKED)
    .filter((e) => e !== part && e.getAttribute('role') === role && !holds(e, part) && !holds(part, e));
  // One that displays the name too is called so, and this one was copied from it.
  // Nor does it say anything of kinds where one of them is called nothing else.
  return (
    others.length > 0 &&
    others.every((e) => isWorded(e, part) && normalise(wordedAround(e)?.textContent ?? '') !== normalise(name))
  );
}

/** A control's name, less the value that it displays. */
export function ownName(part: Element, unit: Unit): string {
  const shows = unit.kind === 'combobox' || unit.kind === 'menu' || unit.kind === 'select';
  const explicit = part.getAttribute('aria-label') || part.getAttribute('aria-labelledby') || labelsOf(part).length > 0;
  if (shows && !explicit) return '';
  const name = accessibleName(part);
  return shows && roleOf(part) !== 'combobox' && name === (part.textContent ?? '').trim()
    ? ''
    : isInput(part, /^range$/) && !explicit
      ? ''
      : name;
}
