/**
 * The declared acts beside the control itself: buttons, tabs, menu items, confirm dialogs. And what must never be
 * pressed.
 */
import { accessibleName } from './accessible-name.ts';
import { normalise } from '../shared/normalise.ts';
import { isLocked } from './locked.ts';
import { runsIn } from './text-runs.ts';
import { press } from './press.ts';
import { once, until } from './wait.ts';
import type { Compiled } from './compile.ts';
import type { Step, StopReason, Target } from './types.ts';
import { scopesOf } from './page-index.ts';
import { available, closest, rendered } from './tree.ts';
import type { Scope } from './tree.ts';

/**
 * Stems of words that cost a person something. `|`-separated, matched from the start of a word; scripts without spaces
 * anywhere.
 */
const NEVER =
  'delet|remov|clear|eras|wipe|purge|destroy|export|deactivat|reset|revoke|unsubscrib|archive|terminat|disconnect|forget|upgrade|subscribe|buy|pay|purchase|(?:close|disable|cancel) (?:my |your |this )?(?:account|subscription|plan)|sign ?out|log ?out|' +
  'l[öo]sch|entfern|abmelden|supprim|effac|déconne|elimin|borrar|exclu[ií]|remover|cancella|rimuov|usu[ńn]|verwijder|ta bort|radera|slet(?!t)|poista|удал|стереть|видал|حذف|מחק|मिटा|hapus|xóa';
const NEVER_CJK = /削除|消去|删除|刪除|清除|退出登录|登出|삭제|지우기|로그아웃|ログアウト/;
const NEVER_WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${NEVER})`, 'u');

/** The forbidden word in a text, if it holds one. */
export function forbiddenIn(text: string, target: Pick<Target, 'never'>): string | undefined {
  const t = normalise(text);
  const built = NEVER_WORD.exec(t)?.[0] ?? NEVER_CJK.exec(t)?.[0];
  if (built) return built;
  return target.never?.find((word) => {
    const w = normalise(word);
    if (!w) return false;
    if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u.test(w)) return t.includes(w);
    for (let i = t.indexOf(w); i >= 0; i = t.indexOf(w, i + 1)) {
      if (!/[\p{L}\p{N}]/u.test(t[i - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(t[i + w.length] ?? ' ')) return true;
    }
    return false;
  });
}

const DIALOG = 'dialog[open],[role="dialog"],[role="alertdialog"]';
const PRESSABLE =
  'button,a,summary,input[type="button"],input[type="submit"],[role="button"],[role="link"],[role="tab"],[role="option"],[role^="menuitem"],[role="radio"]';
const ITEM =
  '[role^="menuitem"],[role="option"],[role="menu"] button,[role="menu"] a,[role="listbox"] li,[role="menu"] li';

/** The dialogs that are open. */
export function openDialogs(scopes: Scope[]): Element[] {
  return scopes
    .flatMap((s) => Array.from(s.querySelectorAll(DIALOG)))
    .filter((d) => available(d) && ((d.textContent ?? '').trim() !== '' || !!d.querySelector('button,input,[role]')));
}

/** The items of menus and lists that are open. */
export function openItems(scopes: Scope[]): Element[] {
  return scopes.flatMap((s) => Array.from(s.querySelectorAll(ITEM))).filter(rendered);
}

/** Whether an element goes by one of these names: by its accessible name, or by its first line with a hint below it. */
export function goesBy(element: Element, names: string[]): boolean {
  const wanted = new Set(names.map(normalise));
  return wanted.has(normalise(accessibleName(element))) || wanted.has(runsIn(element, undefined, 60)[0]?.text ?? '\0');
}

/** Whether a dialog asks for something that only the person has: a code or a password. */
export function asksForCode(scope: Scope): boolean {
  return [...scope.querySelectorAll('input')].some(
    (i) =>
      rendered(i) &&
      (i.getAttribute('autocomplete') === 'one-time-code' ||
        i.type === 'password' ||
        i.getAttribute('inputmode') === 'numeric' ||
        (/^(?:text|tel|number)$/.test(i.type) && /otp|code|pin\b/i.test(`${i.name} ${i.id} ${accessibleName(i)}`))),
  );
}

function elementsOf(step: Step, scopes: Scope[], target: Compiled): Element[] {
  if ('confirm' in step) {
    const dialog = openDialogs(scopes).find((d) => says(d, step.confirm.says));
    return dialog
      ? innermost(inside(dialog, PRESSABLE).filter((e) => available(e) && goesBy(e, step.confirm.press)))
      : [];
  }
  if ('pressSelector' in step)
    return scopes.flatMap((s) => Array.from(s.querySelectorAll(step.pressSelector))).filter(available);
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
  return innermost(fits);
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

/** Whether a dialog displays one of these texts, as a whole piece of its own. */
export function says(dialog: Element, texts: string[]): boolean {
  const wanted = new Set(texts.map(normalise));
  const name = normalise(accessibleName(dialog));
  return wanted.has(name) || runsIn(dialog).some((run) => wanted.has(run.text));
}

/** Elements inside another, open shadow content included. */
export function inside(element: Element, selector: string): Element[] {
  return scopesOf(element).flatMap((s) => Array.from(s.querySelectorAll(selector)));
}

/** Whether a dialog is one that a declared step is about. */
export function isDeclared(dialog: Element, steps: Step[]): boolean {
  return steps.some((step) =>
    'confirm' in step
      ? says(dialog, step.confirm.says)
      : 'pressSelector' in step
        ? !!dialog.querySelector(step.pressSelector)
        : inside(dialog, PRESSABLE).some((e) => goesBy(e, step.press)),
  );
}

export interface Stop {
  stopped: StopReason;
  detail: string;
}

/** How long a step's element may take to appear and become usable. */
const STEP_WAIT = 3000;
const OPTIONAL_WAIT = 700;

/**
 * Takes one step and says so right before each time that it is pressed; undefined when it is done (or was optional and not called for). `guard` may
 * stop it at any time, `last` right before the press.
 */
export async function takeStep(
  step: Step,
  root: Document | Element,
  target: Compiled,
  pressed: () => void,
  guard: () => Stop | undefined,
  signal?: AbortSignal,
  last: (element: Element) => Stop | undefined = () => undefined,
): Promise<Stop | undefined> {
  let scopes: Scope[] = [];
  const look = () => {
    scopes = scopesOf(root);
    const all = elementsOf(step, scopes, target);
    const ready = all.filter((e) => !isLocked(e) && !closest(e, '[inert]'));
    // What the step itself brings about must not stop it.
    const stop = ready.length === 0 ? guard() : undefined;
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
  const stop = last(found);
  if (stop) return stop;
  const gesture = 'gesture' in step && step.gesture === 'pointer' ? 'pointer' : 'click';
  if (gesture === 'click' && isOpener(found)) await pressOpener(found, pressed);
  else {
    pressed();
    press(found, gesture);
  }
  return undefined;
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
