/**
 * The notice in a service's page: one unnamed element with a closed shadow root, in plain DOM.
 *
 * What it keeps to:
 * - The page learns nothing from it: no id, class, name or address; clicks and keys in it do not bubble into the page.
 * - Only what a person does counts: every listener asks `isTrusted`, and after one answer the others are deaf until the next view.
 * - It never takes the focus: a press of the mouse leaves it where it was; it stands last in the tab order, its first button
 *   first. When a button that has the focus goes away with its view, the focus stays within the notice.
 * - Escape is the quiet answer (Not now, or Close) when the focus is inside, and also when the person is in no field and no
 *   dialog or menu is open. It is heard after the page, and not when the page made use of the key.
 * - A page's modal dialog (`showModal`) makes everything outside it inert, so the notice then stands in that dialog and in the
 *   top layer; otherwise it needs no top layer.
 * - Built of elements and texts, never of markup, and styled by a constructed sheet where the browser allows, so that strict
 *   content and Trusted Types policies do not touch it.
 */
import { t } from '../ui/text.ts';
import { css } from './notice-css.ts';
import { tell, type NoticeAction, type NoticeGlyph, type NoticeView, type Parts } from './notice-view.ts';

export type { NoticeAction, NoticeView } from './notice-view.ts';

/** `notNow`, `close`, `notHere` and `never` are called after the notice has gone; at the others it stays until `show` or `hide`. */
export type NoticeHandlers = Record<NoticeAction, () => void>;

export interface Notice {
  show(view: NoticeView): void;
  hide(): void;
  readonly shown: boolean;
}

/** Paths on a field of 16. Strokes, unless the class before the bar says otherwise (see the style). */
const GLYPHS: Record<NoticeGlyph | 'mark' | 'more' | 'close', readonly string[]> = {
  mark: ['tile|M4 0h8a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4', 'stem|M3 3h3v4h2v2H6v4H3z', 'out|M10 3h3v10h-3z'],
  allowed: ['M9 3.05A5.5 5.5 0 1 0 12.95 7M7.5 8.5 14 2M10.25 1.75h4v4'],
  refused: ['f|M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1', 'cut|m4.9 8.3 2.1 2.1 4.1-4.6'],
  checking: ['faint|M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5', 'M8 1.75A6.25 6.25 0 0 1 14.25 8'],
  unclear: ['M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5M6.2 6.3c.1-1 .8-1.6 1.8-1.6s1.8.6 1.8 1.5c0 1.3-1.8 1.4-1.8 2.7M8 11.3h.01'],
  'signed-out': ['M8 2.1a2.9 2.9 0 1 1 0 5.8 2.9 2.9 0 0 1 0-5.8M2.75 14.25c.4-2.9 2.5-4.5 5.25-4.5s4.85 1.6 5.25 4.5'],
  locked: ['f|M4.5 7h7a2 2 0 0 1 2 2v3.5a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2', 'M5 7V4.75a3 3 0 0 1 6 0V7'],
  request: ['M3.5 3.25h9q1.75 0 1.75 1.75v6q0 1.75-1.75 1.75h-9q-1.75 0-1.75-1.75V5q0-1.75 1.75-1.75M2.25 4.5 8 8.75l5.75-4.25'],
  more: ['M3.5 8h.01M8 8h.01M12.5 8h.01'],
  close: ['m4 4 8 8m0-8-8 8'],
};

const SVG = 'http://www.w3.org/2000/svg';
/** Events that stay in the notice: a page that listens for clicks outside its menu, or for keys, has no business with them. */
const KEPT = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keypress', 'keyup', 'focusin', 'focusout', 'copy'];
const QUIET = new Set<NoticeAction>(['notNow', 'close', 'notHere', 'never']);

/**
 * Makes the notice, not yet shown. Make it while the extension is alive: what `updated` says is fetched here, because it is
 * needed when there is nobody left to ask.
 * @param handlers what to do with each answer
 * @param options `avoid`: the control that the notice must not cover
 */
export function createNotice(document: Document, handlers: NoticeHandlers, options: { avoid?: () => Element | undefined } = {}): Notice {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const box = element('section');
  const content = element('div');
  const status = element('div', 'sr');
  const updated = tell(t, { state: 'updated' });
  const closeWord = t('do.close');

  let last = '';
  let answered = false;
  let escape: NoticeAction | undefined;
  let speaking: ReturnType<typeof setTimeout> | undefined;

  status.setAttribute('role', 'status');
  box.setAttribute('role', 'region');
  box.tabIndex = -1;
  box.lang = t('lang');
  box.append(content, status);
  root.append(box);
  dress();
  for (const type of KEPT) root.addEventListener(type, inside);

  function element<K extends keyof HTMLElementTagNameMap>(tag: K, name = '', ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
    const made = document.createElement(tag);
    if (name) made.className = name;
    made.append(...children);
    return made;
  }

  function drawing(paths: readonly string[]): SVGElement {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    for (const path of paths) {
      const [name = '', d = ''] = path.includes('|') ? path.split('|') : ['', path];
      const drawn = document.createElementNS(SVG, 'path');
      drawn.setAttribute('d', d);
      drawn.setAttribute('class', name);
      svg.append(drawn);
    }
    return svg;
  }

  function button(face: Node | string, name: string, press: () => void, label?: string): HTMLButtonElement {
    const made = element('button', name, face);
    made.type = 'button';
    if (label !== undefined) made.setAttribute('aria-label', label);
    made.addEventListener('click', (event) => {
      if (event.isTrusted) press();
    });
    return made;
  }

  /** Firefox keeps a content script's constructed sheet out of the page's document; there a style element is exempt from the page's policy. */
  function dress(): void {
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
    } catch {
      root.append(element('style', '', css));
    }
  }

  function answer(action: NoticeAction): void {
    if (answered) return;
    // These leave everything as it is: the person answers afterwards.
    answered = action !== 'fillIn' && action !== 'goTo' && action !== 'receipt';
    if (QUIET.has(action)) hide();
    handlers[action]();
  }

  function say(text: string): void {
    clearTimeout(speaking);
    status.textContent = '';
    // A live region speaks of what changes in it: it must stand first, and the text come after. Then it is emptied, so that
    // nobody who reads through the page meets the text twice.
    speaking = setTimeout(() => {
      status.textContent = text;
      speaking = setTimeout(() => status.replaceChildren(), 5000);
    }, 150);
  }

  function line(one: Parts['lines'][number]): HTMLElement {
    if (typeof one === 'string') return element('p', '', one);
    if ('quote' in one) return element('p', '', `${one.lead} `, element('q', '', one.quote));
    return steps(one.steps, one.paste);
  }

  function steps(texts: string[], paste: string): HTMLElement {
    const where = texts.findIndex((text) => /\bpaste\b/iu.test(text));
    const items = texts.map((text, index) => (index === where ? copyBox(paste, text) : element('span', '', text)));
    if (where === -1) items.push(copyBox(paste, ''));
    return element('ol', '', ...items.map((item) => element('li', '', item)));
  }

  function copyBox(text: string, before: string): HTMLElement {
    const shown = element('div', '', text);
    const copy = button(t('do.copy'), 'w', () => void put(), `${t('do.copy')} ${t('do.the_text')}`);
    return element('div', 'c', element('div', 'y', element('span', '', before), copy), shown);

    async function put(): Promise<void> {
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        // The page may forbid the clipboard: the text is selected, for the person's own keys.
        document.getSelection()?.selectAllChildren(shown);
        return;
      }
      copy.textContent = t('do.copied');
      say(t('do.copied'));
    }
  }

  function corner(kind: 'more' | 'close'): HTMLElement[] {
    if (kind === 'close') return [button(drawing(GLYPHS.close), 'x', () => answer('close'), closeWord)];
    const menu = element('div', 'm', button(t('notice.not_here'), 'w', () => answer('notHere')), button(t('notice.never'), 'w', () => answer('never')));
    const toggle = (): void => {
      menu.hidden = !menu.hidden;
      more.setAttribute('aria-expanded', String(!menu.hidden));
      place();
    };
    const more = button(drawing(GLYPHS.more), 'x', toggle, t('notice.fewer'));
    menu.hidden = true;
    more.setAttribute('aria-expanded', 'false');
    return [more, menu];
  }

  function render(view: NoticeView): void {
    const parts = view.state === 'updated' ? updated : tell(t, view);
    const focused = root.activeElement !== null;
    const lines = parts.lines.map(line);
    const buttons: HTMLElement[] = parts.buttons.map(({ action, text, look }) => button(text, { primary: 'p', outline: '', text: 'w' }[look], () => answer(action)));
    if (parts.link) {
      const link = element('a', '', parts.link.text);
      link.href = parts.link.href;
      buttons.unshift(link);
    }
    box.className = parts.small ? 'n s' : 'n';
    box.setAttribute('aria-label', view.state === 'updated' ? 'Holdout' : t('notice.about', [view.service]));
    content.replaceChildren(
      element('div', 'b', drawing(GLYPHS.mark), 'Holdout'),
      element('h2', `${parts.tone ?? ''}${parts.turning ? ' turn' : ''}`, ...(parts.glyph ? [drawing(GLYPHS[parts.glyph])] : []), element('span', '', parts.title)),
      ...lines,
      ...(buttons.length > 0 ? [element('div', 'd', ...buttons)] : []),
      ...(parts.corner ? corner(parts.corner) : []),
    );
    escape = parts.corner && (parts.corner === 'more' ? 'notNow' : 'close');
    answered = false;
    if (focused) (content.querySelector('button') ?? box).focus();
    say([parts.title, ...lines.map(({ textContent }) => textContent)].join(' '));
  }

  /** At the right below, else at the left, else above: wherever the control stays in sight. */
  function place(): void {
    const control = options.avoid?.()?.getBoundingClientRect();
    for (const side of ['', 'l', 't']) {
      box.classList.remove('l', 't');
      if (side) box.classList.add(side);
      const own = box.getBoundingClientRect();
      if (!control || control.width === 0 || own.left >= control.right || own.right <= control.left || own.top >= control.bottom || own.bottom <= control.top) break;
    }
  }

  function attach(): void {
    const modal = [...document.querySelectorAll('dialog:modal')].pop();
    const parent = modal ?? document.documentElement;
    if (host.parentNode === parent) return;
    parent.append(host);
    host.popover = modal ? 'manual' : null;
    if (!modal) return;
    host.showPopover();
    modal.addEventListener('close', () => last && attach(), { once: true });
  }

  function inside(event: Event): void {
    event.stopPropagation();
    // The focus stays where the person left it; a text can still be selected.
    if (event.type === 'mousedown' && event.target instanceof Element && event.target.closest('button,a')) event.preventDefault();
    if (event.type === 'keydown') keyed(event);
  }

  function keyed(event: Event): void {
    if (!(event instanceof KeyboardEvent) || !event.isTrusted || event.key !== 'Escape' || event.defaultPrevented || !escape) return;
    const field = document.activeElement?.matches('input,textarea,select,iframe,[contenteditable]');
    const open = document.querySelector('dialog[open],[role="dialog"],[role="alertdialog"],[role="menu"],[role="listbox"]');
    if (root.activeElement !== null || (!field && !open)) answer(escape);
  }

  function hide(): void {
    last = '';
    clearTimeout(speaking);
    host.remove();
    document.removeEventListener('keydown', keyed);
    document.removeEventListener('scrollend', place, true);
    document.defaultView?.removeEventListener('resize', place);
  }

  return {
    show(view) {
      const next = JSON.stringify(view);
      attach();
      if (next !== last) {
        last = next;
        render(view);
        document.addEventListener('keydown', keyed);
        document.addEventListener('scrollend', place, true);
        document.defaultView?.addEventListener('resize', place);
      }
      place();
    },
    hide,
    get shown() {
      return last !== '' && host.isConnected;
    },
  };
}
