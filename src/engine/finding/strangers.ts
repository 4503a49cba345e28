/** Wordless controls that are somebody else's, though no other is nearer to the label. */
import { accessibleName } from '../dom/accessible-name.ts';
import type { Unit } from '../controls/controls.ts';
import { closest, holds, parentOf } from '../dom/tree.ts';

/** Where a page keeps what stands around all its views: the look of it, its language, its sound. */
const AROUND_ALL = 'nav,header,footer,[role="navigation"],[role="banner"],[role="contentinfo"]';
/** A head or foot within one of these is that of a part of the page alone. */
const PART = 'main,article,section,form,dialog,li,[role],[class*="card" i]';

/**
 * Whether a wordless control is somebody else's, though no other is nearer to the label: it stands around all views of
 * the page and the label does not, or it is a picture to be pressed (a pin, a star).
 */
export function isStrange(unit: Unit, label: Element): boolean {
  const around = closest(unit.element, AROUND_ALL);
  const outer = around && parentOf(around);
  const ofPart = around?.matches('header,footer') && !around.hasAttribute('role') && outer && closest(outer, PART);
  if (around && !ofPart && !holds(around, label)) return true;
  return isOrnament(unit) && !holds(unit.element, label);
}

/** Classes of what marks a thing as somebody's favourite. */
const STAR = /(?:^|[-_\s])(?:star|fav\w*|like|pin|bookmark|follow|heart|rat(?:e|ing))(?:$|[-_\s])/i;

/** Whether a wordless control is a picture to be pressed, or a box drawn as one. */
export function isOrnament({ element, kind, options }: Unit): boolean {
  if (options || /\p{L}/u.test(accessibleName(element))) return false;
  return kind === 'button'
    ? element.querySelector('svg,img') !== null || !!element.textContent?.trim()
    : kind === 'checkbox' && STAR.test(element.getAttribute('class') ?? '');
}
