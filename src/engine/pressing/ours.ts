/** Which of the buttons that go by a declared name are about our control: a page has many a "Save". */
import type { Vocabulary } from '../target/compile.ts';
import { FIELDS, formOf } from '../reading/drafts.ts';
import { forbiddenIn } from '../words/never.ts';
import { normalise } from '../../shared/normalise.ts';
import { DIALOG, inside, PRESSABLE, goesBy, says } from './open-dialogs.ts';
import { negates, saysUnsaved, sentences } from '../words/index.ts';
import { queryTree } from '../page/page-index.ts';
import { runsIn } from '../dom/text-runs.ts';
import { closest, framesOf, holds, parentOf, styleOf, upFrom } from '../dom/tree.ts';
import type { Step } from '../types.ts';

/** What is known of our control once it was pressed. */
export interface Ours {
  /** Where it is now; undefined where it went away. */
  control: Element | undefined;
  /** Dialogs that stood open before, or that we opened. */
  before: Set<Element>;
  /** What could be pressed before. */
  buttons: Set<Element> | undefined;
  vocabulary: Vocabulary;
}

const LAYER = `${DIALOG},[popover]`;
/** Parts of a page, each with its own bars. */
const PART = 'main,form,section,article,fieldset,[role="main"],[role="region"],[role="tabpanel"]';
const BAR = 'header,footer,[role="banner"],[role="contentinfo"],[role="toolbar"]';

const wordsOf = (layer: Element): string =>
  runsIn(layer, (e) => e.matches(PRESSABLE))
    .map(({ text }) => text)
    .join(' ');

/** Whether a dialog holds our control, or names it. */
function isAbout(layer: Element, { control, vocabulary }: Ours): boolean {
  if (control && holds(layer, control)) return true;
  const text = normalise(layer.textContent ?? '');
  return [...vocabulary.labels, ...vocabulary.headings].some((name) => text.includes(name));
}

/** Whether a dialog came after our press, and only asks: it has no fields, and says nothing but a question. */
const onlyAsks = (layer: Element, { before }: Ours): boolean =>
  !before.has(layer) && queryTree(layer, FIELDS).length === 0 && /^[^.!。！]*[?？؟][^.!。！]*$/u.test(wordsOf(layer));

/** Whether a step may be taken in a dialog: one that it declares, and that is not an older one about something else. */
function isFor(layer: Element, step: Step, ours: Ours): boolean {
  if ('press' in step && step.within === 'menu') return true;
  if (isAbout(layer, ours)) return true;
  if ('confirm' in step) return !ours.before.has(layer) && isOurQuestion(layer, step.confirm, ours);
  return 'press' in step ? step.within === 'dialog' && !ours.before.has(layer) : onlyAsks(layer, ours);
}

/** What a question is about where it is about what people write, and what is learnt from it. */
const DATA = /data|content|chat|conversation|daten|donnée|dat[oi]s|データ/;
const LEARNING = /train|learn|improv|model|entra[iî]n|学習/;
/** Words of a label that tell it from others. */
const words = (text: string): string[] => text.match(/\p{L}{4,}/gu) ?? [];

/** Whether what a question says beside its declared words is about our control: by its words, or it says nothing more. */
function isOurQuestion(layer: Element, { says: declared }: { says: string[] }, { vocabulary }: Ours): boolean {
  const asked = new Set(declared.map(normalise));
  const told = runsIn(layer, (e) => e.matches(PRESSABLE)).flatMap(({ text }) =>
    asked.has(text) ? [] : sentences(text),
  );
  const names = [...vocabulary.labels, ...vocabulary.headings].map(words);
  const isOurs = (one: string) =>
    (DATA.test(one) && (LEARNING.test(one) || negates(one) || forbiddenIn(one, {}))) ||
    names.some((name) => name.length > 0 && name.filter((word) => one.includes(word)).length > name.length / 2);
  return told.length === 0 || told.some(isOurs);
}

/** What lies over the page without a role: the nearest part around an element that is drawn apart from the page's flow. */
const floating = (e: Element, control: Element): Element | undefined =>
  [...upFrom(parentOf(e))].find(
    (one) => /^(?:fixed|absolute)$/.test(styleOf(one)?.position ?? '') && !holds(one, control),
  );

/**
 * Whether a layer without a role has the button that keeps our control: a bar, what says that changes are not saved,
 * what came after our press and names it or only asks, or what lies in the part of the page that holds the control.
 */
function isOurLayer(layer: Element, button: Element, control: Element, ours: Ours): boolean {
  const said = wordsOf(layer);
  if (!/\p{L}/u.test(said) || saysUnsaved(said) || isAbout(layer, ours)) return true;
  if (!ours.buttons?.has(button)) return onlyAsks(layer, ours);
  const part = closest(control, PART);
  return !!closest(button, BAR) || (!!part && holds(part, layer));
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
    if (!control || 'confirm' in step || ('press' in step && step.within === 'menu')) return true;
    const over = floating(e, control);
    return over ? isOurLayer(over, e, control, ours) : !('press' in step) || keeps(e, control);
  });
  const form = control && formOf(control);
  const own = form ? fits.filter((e) => formOf(e) === form) : [];
  return own.length > 0 ? own : fits;
}

/** Whether a dialog is one that a declared step is about. */
export function isDeclared(dialog: Element, steps: Step[], ours: Ours): boolean {
  return steps.some(
    (step) =>
      isFor(dialog, step, ours) &&
      ('confirm' in step
        ? says(dialog, step.confirm.says)
        : 'pressSelector' in step
          ? !!dialog.querySelector(step.pressSelector)
          : inside(dialog, PRESSABLE).some((e) => goesBy(e, step.press))),
  );
}
