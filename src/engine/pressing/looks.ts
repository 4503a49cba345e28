/**
 * What a person sees of a control whose boxes no mouse can hit. Such a box flips when it is pressed, whether or not the
 * page that draws it has heard: only what is drawn from it tells.
 */
import { askable } from '../dom/forms.ts';
import { isBox, labelsOf } from '../dom/accessible-name.ts';
import type { FoundControl } from '../finding/find.ts';
import { aim, isOutOfReach, surfaceOf } from './pressable.ts';
import { parentOf, styleOf, upFrom, within } from '../dom/tree.ts';

/** What is larger than this is more than the control's row, in elements. */
const ROW = 40;
/** Properties that a position is drawn by. */
const DRAWN =
  'background-color,background-image,background-position-x,border-left-color,box-shadow,clip-path,color,content,display,fill,left,margin-left,opacity,stroke,transform,translate,visibility,width'.split(
    ',',
  );

/**
 * Remembers what is seen of a control before a press; asked later, it says whether any of that has moved. Where what is
 * pressed is what a person would press, or nothing of it is seen, it always has.
 */
export function watchLooks(found: FoundControl): () => boolean {
  const boxes = found.parts.filter(
    (part) => isBox(part) && isOutOfReach(part) && aim({ ...found, element: part, parts: [part] }).element === part,
  );
  if (boxes.length < found.parts.length || surfaceOf(found).getBoundingClientRect().width === 0) return () => true;
  const before = boxes.map(looksOf);
  return () => boxes.some((box, i) => !box.isConnected || looksOf(box) !== before[i]);
}

function looksOf(box: Element): string {
  const near = [
    askable(box.previousElementSibling),
    askable(box.nextElementSibling),
    ...labelsOf(box),
    ...upFrom(parentOf(box), 3),
  ];
  const rows = near.map((e) => (e ? [...within(e)] : [])).filter((row) => row.length <= ROW);
  return [...new Set(rows.flat())].map(drawn).join('\n');
}

function drawn(element: Element): string {
  const texts = [...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : ''));
  const attributes = element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)}`);
  const styles = (isBox(element) ? [] : [undefined, '::before', '::after']).map((part) => {
    const style = styleOf(element, part);
    return DRAWN.map((name) => style?.getPropertyValue(name)).join();
  });
  return [...texts, ...attributes, ...styles].join();
}
