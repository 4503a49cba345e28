/** The declared acts beside the control itself: buttons, tabs, menu items, confirm dialogs. */
import { accessibleName } from '../dom/accessible-name.ts';
import type { Compiled } from '../target/compile.ts';
import { negates, sentences } from '../words/denial.ts';
import { isLocked } from '../controls/locked.ts';
import { forbiddenIn } from '../words/never.ts';
import { normalise } from '../../shared/normalise.ts';
import { DIALOG, goesBy, inside, openDialogs, openItems, PRESSABLE, says } from './open-dialogs.ts';
import { ofOurs } from './ours.ts';
import type { Ours } from './ours.ts';
import { scopesOf } from '../page/page-index.ts';
import { press } from './press.ts';
import { runsIn } from '../dom/text-runs.ts';
import { available, closest, rendered } from '../dom/tree.ts';
import type { Scope } from '../dom/tree.ts';
import type { Step, StopReason } from '../types.ts';
import { once, until } from '../page/wait.ts';

function elementsOf(step: Step, scopes: Scope[], target: Compiled, ours?: Ours): Element[] {
  if ('confirm' in step) {
    const dialog = openDialogs(scopes).find((d) => says(d, step.confirm.says));
    const named = dialog
      ? innermost(inside(dialog, PRESSABLE).filter((e) => available(e) && goesBy(e, step.confirm.press)))
      : [];
    return ours ? ofOurs(named, step, ours) : named;
  }
  if ('pressSelector' in step) {
    const all = scopes.flatMap((s) => Array.from(s.querySelectorAll(step.pressSelector))).filter(available);
    return ours ? ofOurs(all, step, ours) : all;
  }
  const from =
    step.within === 'menu' ? openItems(scopes) : scopes.flatMap((s) => Array.from(s.querySelectorAll(PRESSABLE)));
  const dialogs = openDialogs(scopes);
  const named = from.filter(
    (e) => quick(e, step.press) && available(e) && goesBy(e, step.press) && !forbiddenIn(accessibleName(e), target),
  );
  const fits =
    step.within === 'dialog'
      ? named.filter((e) => dialogs.some((d) => d.contains(e)))
      : step.within === 'page'
        ? named.filter((e) => !closest(e, DIALOG))
        : named;
  return innermost(ours ? ofOurs(fits, step, ours) : fits);
}

/** Whether that step could be taken now. */
export function isTakeable(step: Step, root: Document | Element, target: Compiled): boolean {
  const usable = elementsOf(step, scopesOf(root), target).filter(
    (element) => !isLocked(element) && !closest(element, '[inert]'),
  );
  return usable.length === 1 && !leadsInCircles(usable[0] as Element);
}

/** Rejects most elements without computing a name. */
function quick(element: Element, names: string[]): boolean {
  const text =
    (element.textContent ?? '') +
    (element.getAttribute('aria-label') ?? '') +
    (element.getAttribute('title') ?? '') +
    ((element as HTMLInputElement).value ?? '');
  return (
    element.hasAttribute('aria-labelledby') ||
    (text.length < 600 && names.some((n) => normalise(text).includes(normalise(n))))
  );
}

function innermost(list: Element[]): Element[] {
  return list.filter((e) => !list.some((o) => o !== e && e.contains(o)));
}

export interface Stop {
  stopped: StopReason;
  detail: string;
}

/** How long a step's element may take to appear and become usable. */
const STEP_WAIT = 3000;
const OPTIONAL_WAIT = 700;

/** What goes with taking a step. */
interface Taking {
  /** Called right before each time that it is pressed. */
  pressed: () => void;
  /** May stop it at any time. */
  guard?: () => Stop | undefined;
  /** May stop it right before the press. */
  last?: (element: Element) => Stop | undefined;
  /** What is known of the control, where the step follows its press. */
  ours?: () => Ours;
  signal?: AbortSignal | undefined;
}

/** Takes one step; undefined when it is done, or was optional and not called for. */
export async function takeStep(
  step: Step,
  root: Document | Element,
  target: Compiled,
  { pressed, guard, last, ours, signal }: Taking,
): Promise<Stop | undefined> {
  let scopes: Scope[] = [];
  const look = () => {
    scopes = scopesOf(root);
    const all = elementsOf(step, scopes, target, ours?.());
    const ready = all.filter((e) => !isLocked(e) && !closest(e, '[inert]'));
    // What the step itself brings about must not stop it.
    const stop = ready.length === 0 ? guard?.() : undefined;
    if (stop) return { done: stop };
    if (ready.length === 1 && ready[0]) return { done: ready[0] };
    if (ready.length > 1)
      return {
        done: {
          stopped: 'step-missing',
          detail: `${ready.length} elements go by the name “${nameOf(step)}”`,
        } satisfies Stop,
      };
    return { again: 150 };
  };
  const found = await until<Element | Stop>(look, () => scopes, step.optional ? OPTIONAL_WAIT : STEP_WAIT, signal);
  if (signal?.aborted) return { stopped: 'interrupted', detail: 'broken off before a step' };
  if (!found)
    return step.optional
      ? undefined
      : { stopped: 'step-missing', detail: `nothing usable goes by the name “${nameOf(step)}”` };
  if ('stopped' in found) return found;
  if (leadsInCircles(found))
    return { stopped: 'step-missing', detail: `“${nameOf(step)}” leads back to where it was pressed` };
  const word = forbiddenIn(`${accessibleName(found)} ${found.textContent ?? ''}`, target);
  if (word) return { stopped: 'forbidden', detail: `“${accessibleName(found)}” carries “${word}”` };
  const stop = last?.(found) ?? costly(step, found, target);
  if (stop) return stop;
  const gesture = 'gesture' in step && step.gesture === 'pointer' ? 'pointer' : 'click';
  if (gesture === 'click' && isOpener(found)) await pressOpener(found, pressed);
  else {
    pressed();
    press(found, gesture);
  }
  return undefined;
}

/** What a question asks beside its declared words, where it would cost a person something. */
function costly(step: Step, button: Element, target: Compiled): Stop | undefined {
  const dialog = 'confirm' in step && closest(button, DIALOG);
  // What its other buttons do is their own business.
  const said = (dialog ? runsIn(dialog, (e) => e.matches(PRESSABLE)) : []).flatMap(({ text }) => sentences(text));
  const at = said.find((one) => !negates(one) && forbiddenIn(one, target));
  return at === undefined ? undefined : { stopped: 'forbidden', detail: `the page asks: “${at.slice(0, 100)}”` };
}

/** How long a tab or a fold may show nothing of a click, in ms. */
const UNHEARD = 400;

/** Whether pressing an element only shows more of the page. */
const isOpener = (element: Element): boolean =>
  element.matches('[role="tab"],[aria-expanded="false"],[data-state="closed"],summary');

/**
 * Presses a tab or a fold. Where the page does not move at all it may hear only what comes before a click: that is done
 * without a second click.
 * @param pressed called right before each of the two
 */
export async function pressOpener(element: Element, pressed: () => void): Promise<void> {
  let stop = (): void => undefined;
  const moved = new Promise<boolean>((resolve) => {
    stop = once([element.getRootNode() as Scope, element.ownerDocument], () => resolve(true));
    setTimeout(() => resolve(false), UNHEARD);
  });
  pressed();
  press(element);
  const heard = await moved;
  stop();
  if (heard || !element.isConnected) return;
  pressed();
  press(element, 'down');
}

/**
 * Whether an element is a link that has been followed: it leads to this very page or to the one that led here, or
 * following it led back. Such a step is taken once, not after every load.
 */
function leadsInCircles(element: Element): boolean {
  const link = element.closest<HTMLAnchorElement>('a[href]');
  if (!link || /^(?:tab|button|menuitem.*|option|switch)$/.test(link.getAttribute('role') ?? '')) return false;
  if (/^(?:#|javascript:|$)/.test(link.getAttribute('href') ?? '')) return false;
  const { location, referrer } = link.ownerDocument;
  const page = (url: string) => url.split('#')[0];
  const here = page(location.href);
  return page(link.href) === here || (referrer !== '' && [here, page(link.href)].includes(page(referrer)));
}

function nameOf(step: Step): string {
  return 'confirm' in step
    ? (step.confirm.press[0] ?? '')
    : 'press' in step
      ? (step.press[0] ?? '')
      : step.pressSelector;
}

/** The failure text that a page displays, if it displays one of those declared. */
export function failureShown(scopes: Scope[], target: Compiled): string | undefined {
  if (!target.failures?.length) return undefined;
  for (const scope of scopes) {
    const text = normalise((scope as Document).body?.textContent ?? scope.textContent ?? '');
    const shown = target.failures.find((f) => text.includes(normalise(f)));
    if (!shown) continue;
    // It may stand in the markup without being shown.
    const walker = (scope.ownerDocument ?? scope).createTreeWalker(scope, 1);
    const want = normalise(shown);
    for (let e = walker.nextNode() as Element | null; e; e = walker.nextNode() as Element | null) {
      if (/^(?:script|style|template)$/.test(e.localName) || (e.textContent ?? '').length > shown.length + 400)
        continue;
      if (normalise(e.textContent ?? '').includes(want) && rendered(e)) return shown;
    }
  }
  return undefined;
}
