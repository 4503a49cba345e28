/** What shows a setting as a lesson does, by how it is built. */
import { CONTROLS } from '../dom/control-selector.ts';
import { isProse } from '../dom/text-runs.ts';
import { tidy } from '../../shared/normalise.ts';
import { closest, elementsIn, isLargerThan, parentOf } from '../dom/tree.ts';

/** A step of a lesson holds few elements, and there are few of them. */
const LARGE = 60;

/** Whether a control stands in one of the numbered steps of a lesson: all others are sentences alone. */
export function isInLesson(control: Element): boolean {
  const step = closest(control, 'ol > li');
  const list = step && parentOf(step);
  if (!list || list.childElementCount < 3 || isLargerThan(list, LARGE)) return false;
  return elementsIn(list).every(
    (e) => e === step || (!e.querySelector(CONTROLS) && isSentence(tidy(e.textContent ?? ''))),
  );
}

const isSentence = (text: string): boolean => isProse(text) || /^\p{L}.*\s.*[.!。]$/u.test(text);
