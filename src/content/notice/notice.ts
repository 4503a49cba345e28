/**
 * The notice in a service's page: one unnamed element with a closed shadow root, in plain DOM.
 *
 * What it keeps to:
 * - The page learns nothing from it: no id, class, name or address; clicks and keys in it do not bubble into the page.
 * - Only what a person does counts: every listener asks `isTrusted`, and after one answer the others are deaf until the
 *   next view. It counts only where the notice was in sight (see visibility.ts); until then its buttons look so, and a
 *   press says why it did nothing.
 * - It never takes the focus: a press of the mouse leaves it where it was; it stands last in the tab order, its first
 *   button first. When a button that has the focus goes away with its view, the focus stays within the notice.
 * - Escape is the quiet answer (Not now, or Close) when the focus is inside, and also when the person is in no field and
 *   no dialog or menu is open. It is heard after the page, and not when the page made use of the key.
 * - Built of elements and texts, never of markup, and styled by a constructed sheet where the browser allows, so that
 *   strict content and Trusted Types policies do not touch it.
 */
import { interfaceLocale, t } from '../../shared/texts.ts';
import { isAnswer } from './escape.ts';
import { createFrame } from './frame.ts';
import { drawParts, element, type Operated } from './parts.ts';
import { attach, onTop, place, removeEarlier } from './place.ts';
import { createSpeech } from './speech.ts';
import { tell } from './view.ts';
import type { NoticeAction, NoticeView } from './views.ts';
import { createVisibility, type Refusal } from './visibility.ts';

export { PUT_BACKS, type NoticeAction, type NoticeView } from './views.ts';

export interface Notice {
  show(view: NoticeView): void;
  hide(): void;
  /** Whether it happened in the notice. */
  holds(event: Event): boolean;
}

/**
 * Events that stay in the notice: a page that listens for clicks outside its menu, or for keys, has no business with
 * them.
 */
const KEPT = [
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keypress',
  'keyup',
  'focusin',
  'focusout',
  'copy',
];
const QUIET = new Set<NoticeAction>(['notNow', 'close', 'notHere', 'never']);

/**
 * Makes the notice, not yet shown. Make it while the extension is alive: what `updated` says is fetched here, because
 * it is needed when there is nobody left to ask.
 * @param answered what to do with an answer; at one that puts the notice away it has gone already, at the others it stays
 *   until `show` or `hide`
 * @param options `avoid`: the control that the notice must not cover; `approached`: the pointer or the focus came to it
 */
export function createNotice(
  document: Document,
  answered: (action: NoticeAction) => void,
  options: { avoid?: () => Element | undefined; approached?: () => void } = {},
): Notice {
  removeEarlier(document);
  const { host, root, box, content, status } = createFrame(document);
  const speech = createSpeech(status);
  const locale = interfaceLocale();
  const updated = tell(t, { state: 'updated' });
  const refusals: Record<Refusal, string> = { covered: t('notice.covered'), 'too-soon': t('notice.too_soon') };
  const visibility = createVisibility(host, root, box, () => onTop(host, root.activeElement !== null), ready);

  let last = '';
  let deaf = false;
  let escape: NoticeAction | undefined;

  for (const type of KEPT) root.addEventListener(type, inside);
  for (const type of ['pointerover', 'focusin'])
    root.addEventListener(type, () => options.approached?.(), { once: true });

  const operated: Operated = {
    pressed(event, act) {
      const pressed = event.currentTarget;
      if (!event.isTrusted || !(pressed instanceof Element)) return;
      const refusal = visibility.refusal(pressed, event);
      if (!refusal) return act?.();
      event.preventDefault();
      excuse(refusals[refusal]);
    },
    answer,
    close: t('do.close'),
    say: (text) => speech.say(text),
    resized() {
      stand();
      visibility.start();
    },
  };

  function answer(action: NoticeAction): void {
    if (deaf) return;
    // These leave everything as it is: the person answers afterwards.
    deaf = action !== 'fillIn' && action !== 'goTo' && action !== 'receipt';
    if (QUIET.has(action)) hide();
    answered(action);
  }

  /** Buttons look as if they did nothing for as long as they do nothing. */
  function ready(is: boolean): void {
    for (const button of content.querySelectorAll('button,a'))
      if (is) button.removeAttribute('aria-disabled');
      else button.setAttribute('aria-disabled', 'true');
  }

  /** Says why nothing was done, in the notice itself and aloud. */
  function excuse(text: string): void {
    content.querySelector('.e')?.remove();
    content.append(element(document, 'p', 'e', text));
    speech.say(text);
    operated.resized();
  }

  function render(view: NoticeView): void {
    const parts = view.state === 'updated' ? updated : tell(t, view, locale);
    const focused = root.activeElement !== null;
    const { drawn, text } = drawParts(document, parts, operated);
    // Without a glyph there is nothing that texts stand beside.
    box.className = parts.glyph ? 'n' : 'n s';
    box.dataset['state'] = view.state;
    box.setAttribute('aria-label', view.state === 'updated' ? 'Holdout' : t('notice.about', [view.service]));
    content.replaceChildren(...drawn);
    escape = parts.corner && (parts.corner === 'more' ? 'notNow' : 'close');
    deaf = false;
    ready(false);
    if (focused) (content.querySelector('button') ?? box).focus();
    speech.say(text);
  }

  function stand(): void {
    place(box, options.avoid?.()?.getBoundingClientRect());
  }

  function inside(event: Event): void {
    event.stopPropagation();
    // The focus stays where the person left it; a text can still be selected.
    if (event.type === 'mousedown' && event.target instanceof Element && event.target.closest('button,a'))
      event.preventDefault();
    if (event.type === 'keydown') keyed(event);
  }

  function keyed(event: Event): void {
    if (escape && isAnswer(event, root, document) && visibility.seen) answer(escape);
  }

  function hide(): void {
    last = '';
    speech.silence();
    visibility.stop();
    host.remove();
    document.removeEventListener('keydown', keyed);
    document.removeEventListener('scrollend', stand, true);
    document.defaultView?.removeEventListener('resize', stand);
  }

  return {
    show(view) {
      const next = JSON.stringify(view);
      attach(document, host, () => last !== '');
      if (next === last) return stand();
      last = next;
      render(view);
      document.addEventListener('keydown', keyed);
      document.addEventListener('scrollend', stand, true);
      document.defaultView?.addEventListener('resize', stand);
      stand();
      visibility.start();
    },
    hide,
    holds: (event) => event.target === host,
  };
}
