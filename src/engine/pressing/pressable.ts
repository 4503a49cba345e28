/** Whether a mouse could press a control: it may be read all the same, but is not pressed. */
import { isBox, isInput, labelsOf } from '../dom/accessible-name.ts';
import type { FoundControl } from '../finding/find.ts';
import type { Stop } from './steps.ts';
import { closest, framesOf, holds, parentOf, rendered, unseen, upFrom } from '../dom/tree.ts';

/** What a person sees of a control: itself, a stand-in or a label where it is hidden by style, else what is around it. */
export function surfaceOf({ element, parts }: Pick<FoundControl, 'element' | 'parts'>): Element {
  const seen = [element, ...parts].find((e) => !unseen(e));
  if (seen) return seen;
  const label = labelsOf(element).find((l) => !unseen(l));
  if (label) return label;
  const around = [...upFrom(parentOf(element), 4)];
  return around.find((e) => !unseen(e)) ?? around[3] ?? element;
}

/** Why a mouse could not press it, if it could not. Scrolls it into view, and asks what lies at its middle. */
export function obstacle(found: FoundControl): Stop | undefined {
  if (closest(found.element, '[inert]') || framesOf(found.element).some((frame) => closest(frame, '[inert]')))
    return { stopped: 'not-pressable', detail: 'the page has taken the control out of use' };
  // A list is given its value, whatever lies over it.
  if (found.kind === 'select') return undefined;
  const surface = surfaceOf(found);
  const native = /^(?:input|button|select)$/.test(found.element.localName);
  if (!native && closest(found.element, 'fieldset:disabled'))
    return { stopped: 'not-pressable', detail: 'the group around the control is disabled' };
  const document = surface.ownerDocument;
  const root = surface.getRootNode() as Document;
  const view = document.defaultView;
  const at = surface.getBoundingClientRect();
  if (!view || !root.elementFromPoint || at.width === 0 || at.height === 0) return undefined;
  let none = 0;
  let over: Element | undefined;
  for (const [x, y] of [
    [0.5, 0.5],
    [0.25, 0.5],
    [0.75, 0.5],
  ] as const) {
    const hit = root.elementFromPoint(at.x + at.width * x, at.y + at.height * y);
    if (!hit) {
      none++;
      continue;
    }
    if (belongs(hit, surface, found))
      return framesOf(surface).some((frame) => liesUnder(frame, at))
        ? { stopped: 'covered', detail: 'something lies over the frame in which the control stands' }
        : undefined;
    if (!holds(hit, surface)) over ??= hit;
    // The point went through it to what is around it.
    else if (view.getComputedStyle(surface).pointerEvents !== 'none') return undefined;
  }
  if (none === 3) return undefined;
  return over
    ? { stopped: 'covered', detail: 'something lies over the control' }
    : { stopped: 'not-pressable', detail: 'the page lets no pointer reach the control' };
}

/** Whether something lies over a frame, in the page around it, where a box within it is shown. */
function liesUnder(frame: Element, { x, y, width, height }: DOMRect): boolean {
  const at = frame.getBoundingClientRect();
  const hit = frame.ownerDocument.elementFromPoint(
    at.x + frame.clientLeft + x + width / 2,
    at.y + frame.clientTop + y + height / 2,
  );
  return hit !== null && !holds(frame, hit) && !holds(hit, frame);
}

/** Whether a press at this element reaches the control. */
function belongs(hit: Element, surface: Element, { parts, element }: FoundControl): boolean {
  const ours = [surface, element, ...parts, ...parts.flatMap(labelsOf)];
  if (ours.some((o) => holds(o, hit))) return true;
  // A pseudo-element or stand-in of the same box: the label around it, or a box that is no larger than a control's.
  const label = closest(hit, 'label');
  return label !== null && ours.some((o) => holds(label, o)) && holds(hit, surface) && rendered(label);
}

/** Whether a box is one that nobody sees and no mouse can hit. */
export function isOutOfReach(box: Element): boolean {
  const { x, y, width, height } = box.getBoundingClientRect();
  const root = box.getRootNode() as Document;
  return unseen(box) && (width <= 1 || height <= 1 || root.elementFromPoint?.(x + width / 2, y + height / 2) !== box);
}

/** What a person presses for an element: the label that is seen, where it is a box out of reach. */
export function handleOf(element: Element): Element {
  const label = isBox(element) && isOutOfReach(element) && labelsOf(element).find((l) => !unseen(l));
  return label || element;
}

/** The way in which a control is to be pressed, and where. */
export function aim(found: FoundControl): { element: Element; gesture: 'click' | 'pointer' } {
  const { element, parts } = found;
  const inner = parts.find((p) => p !== element && isInput(p, /^checkbox$/) && element.contains(p));
  // A stand-in around a checkbox may hear the pointer and no click; a pointer's gesture ends with a click for the others.
  if (inner && !/^(?:button|input|label|a)$/.test(element.localName)) return { element, gesture: 'pointer' };
  // Nobody can hit an input that is not rendered: what a person presses is its label, or what is around it.
  if (isBox(element) && !rendered(element) && labelsOf(element).length === 0) {
    const surface = surfaceOf(found);
    if (surface !== element && surface.localName !== 'body') return { element: surface, gesture: 'click' };
  }
  // A mouse does more than click, and some controls hear only that. What the browser itself turns needs the click alone.
  return { element: handleOf(element), gesture: /^(?:input|label|a)$/.test(element.localName) ? 'click' : 'pointer' };
}
