/** Which of the buttons that go by a declared name are about our control: a page has many a "Save". */
import type { Vocabulary } from '../target/compile.ts';
import { FIELDS, formOf } from '../reading/drafts.ts';
import { normalise } from '../../shared/normalise.ts';
import { DIALOG, inside, PRESSABLE, goesBy, says } from './open-dialogs.ts';
import { queryTree } from '../page/page-index.ts';
import { closest, framesOf, holds, parentOf, upFrom } from '../dom/tree.ts';
import type { Step } from '../types.ts';

/** What is known of our control once it was pressed. */
export interface Ours {
  /** Where it is now; undefined where it went away. */
  control: Element | undefined;
  /** Dialogs that stood open before, or that we opened. */
  before: Set<Element>;
  vocabulary: Vocabulary;
}

const LAYER = `${DIALOG},[popover]`;

/** Whether a dialog holds our control, or names it. */
function isAbout(layer: Element, { control, vocabulary }: Ours): boolean {
  if (control && holds(layer, control)) return true;
  const text = normalise(layer.textContent ?? '');
  return [...vocabulary.labels, ...vocabulary.headings].some((name) => text.includes(name));
}

/** Whether a step may be taken in a dialog: one that it declares, and that is not an older one about something else. */
function isFor(layer: Element, step: Step, ours: Ours): boolean {
  if (!('press' in step) || step.within === 'menu') return true;
  return (step.within === 'dialog' && !ours.before.has(layer)) || isAbout(layer, ours);
}

/** Whether what a button in the page keeps or does may be our control. */
function keeps(button: Element, control: Element): boolean {
  const at = [control, ...framesOf(control)].find((e) => e.ownerDocument === button.ownerDocument);
  if (!at) return true;
  const form = formOf(button);
  if (form && queryTree(form, FIELDS).length > 0) return form === formOf(at) || holds(form, at);
  const fields = [...upFrom(parentOf(button))].find((e) => e.querySelector(FIELDS));
  return !fields || holds(fields, at);
}

/** Those of several elements of a declared name that may be pressed for our control. */
export function ofOurs(named: Element[], step: Step, ours: Ours): Element[] {
  const { control } = ours;
  const fits = named.filter((e) => {
    const layer = closest(e, LAYER);
    if (layer) return isFor(layer, step, ours);
    return !control || !('press' in step) || step.within === 'menu' || keeps(e, control);
  });
  const form = control && formOf(control);
  const own = form ? fits.filter((e) => formOf(e) === form) : [];
  return own.length > 0 ? own : fits;
}

/** Whether a dialog is one that a declared step is about. */
export function isDeclared(dialog: Element, steps: Step[], ours: Ours): boolean {
  return steps.some((step) =>
    'confirm' in step
      ? says(dialog, step.confirm.says)
      : 'pressSelector' in step
        ? !!dialog.querySelector(step.pressSelector)
        : isFor(dialog, step, ours) && inside(dialog, PRESSABLE).some((e) => goesBy(e, step.press)),
  );
}
