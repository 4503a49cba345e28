/**
 * What a press brought about beside its effect: a question by any markup, a bar of unsaved changes, a message that
 * something failed. Told by what is new, compared with what was there right before.
 */
import { accessibleName } from '../dom/accessible-name.ts';
import { BUTTONS, isEnabled } from '../reading/drafts.ts';
import { normalise, tidy } from '../../shared/normalise.ts';
import { saves, saysFailure, saysLoading, wholeNames } from '../words/lexicon.ts';
import { asksForCode } from './open-dialogs.ts';
import { isDeclared } from './ours.ts';
import type { Ours } from './ours.ts';
import type { Stop } from './steps.ts';
import type { Step } from '../types.ts';
import { holds, parentOf, rendered, upFrom } from '../dom/tree.ts';
import type { Scope } from '../dom/tree.ts';

/** Buttons that answer a question. */
const ANSWERS = wholeNames(
  'yes|no|ok|okay|cancel|confirm|continue|discard|keep|turn off|disable|agree|accept|decline|not now|go back|leave|stay|ja|nein|abbrechen|oui|non|annuler|sí|cancelar|sim|não|annulla|да|нет|отмена|はい|いいえ|キャンセル|取消|确认|예|취소',
);

/** Buttons of a message that only tells. */
const CLOSERS = wholeNames(
  'undo|close|dismiss|got it|x|×|✕|learn more|more|view|help|manage|отменить|закрыть|元に戻す|閉じる|撤销|关闭',
);

/** Whether a button's name answers a question. */
const answers = (name: string): boolean => ANSWERS.has(normalise(name));
/** Whether a button only puts a message away. */
export const isCloser = (name: string): boolean => CLOSERS.has(normalise(name));

const PRESSABLE = `${BUTTONS},a`;
const LINKS_COUNT = (e: Element): boolean => e.localName !== 'a' || answers(nameOf(e));

/** The buttons that could be pressed before. */
export interface Before {
  elements: Set<Element>;
  /** How many went by each name, for pages that draw themselves anew. */
  names: Map<string, number>;
  /** What lay over the page. */
  layers: Set<Element>;
  /** The fields that were said to be filled in wrongly. */
  invalid: Set<Element>;
}

function nameOf(button: Element): string {
  const text = (button.textContent ?? '').length > 200 ? '' : accessibleName(button);
  return normalise(text);
}

function buttonsIn(scopes: Scope[], known?: Set<Element>): Element[] {
  return scopes
    .flatMap((s) => [...s.querySelectorAll(PRESSABLE)])
    .filter((b) => !known?.has(b) && isEnabled(b) && rendered(b) && LINKS_COUNT(b));
}

/** What the page shows before a press, to tell afterwards what came with it. */
export function buttonsBefore(scopes: Scope[]): Before {
  const elements = new Set(buttonsIn(scopes));
  const names = new Map<string, number>();
  for (const b of elements) names.set(nameOf(b), (names.get(nameOf(b)) ?? 0) + 1);
  return { elements, names, layers: layersOver(scopes), invalid: new Set(invalidIn(scopes)) };
}

const invalidIn = (scopes: Scope[]): Element[] =>
  scopes.flatMap((s) => [...s.querySelectorAll('[aria-invalid="true"]')]).filter(rendered);

/**
 * Whether the page waits for something since: its Save button, or an answer.
 * @param ours elements whose own buttons are expected: the control, dialogs that are known
 */
export function surprise(
  before: Before,
  scopes: Scope[],
  steps: Step[],
  ours: Set<Element>,
  control: Ours,
): Stop | undefined {
  const layer = [...layersOver(scopes)].find(
    (one) => !before.layers.has(one) && !isDeclared(one, steps, control) && asks(one, ours),
  );
  if (layer)
    return {
      stopped: asksForCode(layer) ? 'code-needed' : 'unknown-dialog',
      detail: `something lies over the page since: “${tidy(layer.textContent ?? '').slice(0, 100)}”`,
    };
  if (invalidIn(scopes).some((field) => !before.invalid.has(field)))
    return { stopped: 'unsaved', detail: 'the page wants another field to be filled in otherwise' };
  const all = buttonsIn(scopes, before.elements);
  if (all.length === 0) return undefined;
  const now = new Map<string, number>();
  for (const b of before.elements) if (b.isConnected && rendered(b)) now.set(nameOf(b), (now.get(nameOf(b)) ?? 0) + 1);
  for (const b of all) now.set(nameOf(b), (now.get(nameOf(b)) ?? 0) + 1);
  const declared = new Set(
    steps.flatMap((s) => ('confirm' in s ? s.confirm.press : 'press' in s ? s.press : [])).map(normalise),
  );
  const expected = all.filter((b) => declared.has(nameOf(b)));
  const fresh = all.filter((b) => {
    const name = nameOf(b);
    return (
      name &&
      // The other answer of a question that a declared step answers.
      !expected.some((o) => parentOf(o) === parentOf(b)) &&
      !isCloser(name) &&
      !declared.has(name) &&
      !steps.some((s) => 'pressSelector' in s && b.matches(s.pressSelector)) &&
      (now.get(name) ?? 0) > (before.names.get(name) ?? 0) &&
      ![...ours].some((o) => holds(o, b) || holds(b, o))
    );
  });
  const save = fresh.find((b) => saves(nameOf(b)));
  if (save) return { stopped: 'unsaved', detail: `the page waits for “${nameOf(save)}”` };
  const again = fresh.find((b) => saysFailure(nameOf(b)));
  if (again) return { stopped: 'failure-shown', detail: `the page offers “${nameOf(again)}”` };
  const asking = fresh.filter(
    (b) => fresh.some((o) => o !== b && parentOf(o) === parentOf(b)) || (answers(nameOf(b)) && isAsked(b)),
  );
  const [one] = asking;
  return one
    ? { stopped: 'unknown-dialog', detail: `the page asks: ${asking.map((b) => `“${nameOf(b)}”`).join(', ')}` }
    : undefined;
}

/** Where a layer over the page is looked for: down its middle, as shares of its height. Messages keep to the edges. */
const DOWN = [0.25, 0.38, 0.5];

/** What lies over the middle of the page: the nearest positioned part around what is seen there. */
function layersOver([scope]: Scope[]): Set<Element> {
  const document = scope?.ownerDocument ?? scope;
  if (!document) return new Set();
  const view = document.defaultView;
  const layers = DOWN.flatMap((share) => {
    const seen = view && document.elementFromPoint?.(view.innerWidth / 2, view.innerHeight * share);
    return [...upFrom(seen)].find((e) => /^(?:fixed|absolute)$/.test(view?.getComputedStyle(e).position ?? '')) ?? [];
  });
  return new Set(layers);
}

const FIELDS = 'input:not([type="hidden"]),select,textarea,canvas,iframe';

/** Whether a layer wants something of the person: it is not ours, and holds more than a message and its way out. */
function asks(layer: Element, ours: Set<Element>): boolean {
  if ([...ours].some((o) => holds(layer, o) || holds(o, layer))) return false;
  const text = tidy(layer.textContent ?? '');
  if (saysLoading(text)) return false;
  const buttons = [...layer.querySelectorAll(BUTTONS)].filter((b) => isEnabled(b) && rendered(b));
  // Nobody sees into a frame of another site.
  if (layer.localName === 'iframe' || layer.querySelector(FIELDS)) return true;
  return buttons.some((b) => !isCloser(accessibleName(b)));
}

/** Whether a question stands by a button. */
function isAsked(button: Element): boolean {
  for (const around of upFrom(parentOf(button), 3)) {
    const text = around.textContent ?? '';
    if (text.length > 500) return false;
    if (/[?？؟]/.test(text)) return true;
  }
  return false;
}
