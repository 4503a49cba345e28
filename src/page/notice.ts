/**
 * The notice in a service's page: one unnamed element with a closed shadow root, in plain DOM.
 *
 * What it keeps to:
 * - The page learns nothing from it: no id, class, name or address; clicks and keys in it do not bubble into the page.
 * - Only what a person does counts: every listener asks `isTrusted`, and after one answer the others are deaf until the next view.
 * - It never takes the focus: a press of the mouse leaves it where it was; it stands last in the tab order. When a button that
 *   has the focus goes away with its view, the focus stays within the notice.
 * - Escape is the quiet answer (Not now, or Close) when the focus is inside, and also when the person is in no field and no
 *   dialog is open. It is heard after the page, and not when the page made use of the key.
 * - A page's modal dialog (`showModal`) makes everything outside inert, so the notice then stands in that dialog and in the
 *   top layer; otherwise it needs no top layer.
 * - Built of elements and texts, never of markup, and styled by a constructed sheet, so that strict content and Trusted Types
 *   policies do not touch it.
 */
import { failure, type Attempt } from '../ui/stops.ts';
import { t } from '../ui/text.ts';
import { dates } from '../ui/dates.ts';
import { css } from './notice-css.ts';

type Position = 'on' | 'off';

/** Everything that the notice can say. `service` is the service's name; `refuses` the position that refuses on this page. */
export type NoticeView =
  /** It allows training. `wasOff`: when it was last known to refuse, if ever. */
  | { state: 'allowed'; service: string; label?: string; position?: Position; choice?: string; refuses?: Position; wasOff?: string }
  /** Something is under way. `confirm`: after the reload. `ownTab`: the confirming reading is done in another tab. */
  | { state: 'working'; service: string; task: 'refuse' | 'undo' | 'confirm'; refuses?: Position; ownTab?: boolean }
  /** Turned off and confirmed after the reload. `choice`: what the page shows now, where the control is a choice. */
  | { state: 'done'; service: string; refuses?: Position; choice?: string; moved?: { label: string; restored: boolean }[] }
  /** It refuses already. `turnedOff`: when Holdout turned it off, if it did. */
  | { state: 'already'; service: string; refuses?: Position; turnedOff?: string }
  | { state: 'undone'; service: string; position?: Position; moved?: { label: string; restored: boolean }[] }
  /** `why`: a stop reason, `not-kept` or `unconfirmed`. `shown`: what the page shows now. `switch`: there is a control to go to. */
  | { state: 'could-not'; service: string; why: string; task: 'refuse' | 'undo'; refuses?: Position; shown?: Position; switch: boolean }
  | { state: 'unclear'; service: string; reason: 'no-control' | 'ambiguous' | 'contradictory' | 'not-ready' | 'interrupted' }
  | { state: 'locked'; service: string; fixed?: 'allowed' | 'refused' }
  | { state: 'not-offered'; service: string }
  | { state: 'signed-out'; service: string }
  /** A form or an e-mail. `fill`: a field was found that may be filled in. `sentAt`: it was sent already. */
  | { state: 'request'; service: string; by: 'form' | 'email'; steps: string[]; text: string; fill: boolean; sentAt?: string }
  /** On another settings page of the service: the way to the right one. */
  | { state: 'hint'; service: string; setting?: string; href: string }
  /** This page's script belongs to a version of Holdout that is gone. */
  | { state: 'updated' };

/** What a person can answer. `copy` and the three dots are the notice's own affair. */
export type NoticeAction =
  | 'turnOff'
  | 'notNow'
  | 'undo'
  | 'receipt'
  | 'goTo'
  | 'readAgain'
  | 'sent'
  | 'fillIn'
  | 'reload'
  | 'close'
  /** Not on this page. */
  | 'notHere'
  /** Never: toolbar button only. */
  | 'never';

/** `notNow`, `close`, `notHere` and `never` are called after the notice has gone; at the others it stays until `show` or `hide`. */
export type NoticeHandlers = Record<NoticeAction, () => void>;

export interface Notice {
  show(view: NoticeView): void;
  hide(): void;
  readonly shown: boolean;
}

/** Strokes, unless the name before the bar says otherwise (see the style). */
const GLYPHS = {
  mark: ['tile|M4 0h8a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4', 'stem|M3 3h3v4h2v2H6v4H3z', 'out|M10 3h3v10h-3z'],
  allowed: ['M9 3.05A5.5 5.5 0 1 0 12.95 7M7.5 8.5 14 2M10.25 1.75h4v4'],
  refused: ['f|M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1', 'cut|m4.9 8.3 2.1 2.1 4.1-4.6'],
  checking: ['M8 1.75A6.25 6.25 0 0 1 14.25 8'],
  unclear: ['M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5M6.2 6.3c.1-1 .8-1.6 1.8-1.6s1.8.6 1.8 1.5c0 1.3-1.8 1.4-1.8 2.7M8 11.3h.01'],
  'signed-out': ['M8 2.1a2.9 2.9 0 1 1 0 5.8 2.9 2.9 0 0 1 0-5.8M2.75 14.25c.4-2.9 2.5-4.5 5.25-4.5s4.85 1.6 5.25 4.5'],
  locked: ['f|M4.5 7h7a2 2 0 0 1 2 2v3.5a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2', 'M5 7V4.75a3 3 0 0 1 6 0V7'],
  'not-offered': ['M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5M5 8h6'],
  request: ['M3.5 3.25h9q1.75 0 1.75 1.75v6q0 1.75-1.75 1.75h-9q-1.75 0-1.75-1.75V5q0-1.75 1.75-1.75M2.25 4.5 8 8.75l5.75-4.25'],
  more: ['M3.5 8h.01M8 8h.01M12.5 8h.01'],
  close: ['m4 4 8 8m0-8-8 8'],
} satisfies Record<string, readonly string[]>;
type Glyph = keyof typeof GLYPHS;

/** `p` primary, `w` text only, '' outlined. */
type Look = 'p' | 'w' | '';
interface Parts {
  glyph: Glyph;
  tone?: 'allowed' | 'refused' | 'checking' | 'checking turn';
  title: string;
  body?: (HTMLElement | string | false)[];
  /** In tab order. */
  buttons?: ([NoticeAction, string, Look] | HTMLElement)[];
  corner?: 'more' | 'close';
  small?: true;
}

const SVG = 'http://www.w3.org/2000/svg';
/** Events that stay in the notice: a page that listens for clicks outside its menu, or for keys, has no business with them. */
const KEPT = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keypress', 'keyup', 'focusin', 'focusout', 'copy'];

/**
 * Makes the notice, not yet shown. Make it while the extension is alive: what `updated` says is fetched here, because it is
 * needed when there is nobody left to ask.
 * @param handlers what to do with each answer
 * @param options `avoid`: the control that the notice must not cover
 */
export function createNotice(document: Document, handlers: NoticeHandlers, options: { avoid?: () => Element | undefined } = {}): Notice {
  const window = document.defaultView as Window & typeof globalThis;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const box = element('section');
  const status = element('div', 'sr');
  const updated = ['notice.updated', 'notice.updated_then', 'do.reload', 'do.close'].map((key) => t(key));

  let last = '';
  let answered = false;
  let escape: (() => void) | undefined;
  let speaking: ReturnType<typeof setTimeout> | undefined;

  status.setAttribute('role', 'status');
  box.setAttribute('role', 'region');
  box.tabIndex = -1;
  box.lang = t('lang');
  root.append(box, status);
  style();
  for (const type of KEPT) root.addEventListener(type, inside);

  function element<K extends keyof HTMLElementTagNameMap>(tag: K, name = '', ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
    const made = document.createElement(tag);
    if (name) made.className = name;
    made.append(...children);
    return made;
  }

  function drawing(glyph: Glyph): SVGElement {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    for (const path of GLYPHS[glyph]) {
      const [d = '', name = ''] = path.split('|').reverse();
      const drawn = document.createElementNS(SVG, 'path');
      drawn.setAttribute('d', d);
      drawn.setAttribute('class', name);
      svg.append(drawn);
    }
    return svg;
  }

  function button(content: Node | string, name: string, press: () => void, label?: string): HTMLButtonElement {
    const made = element('button', name, content);
    made.type = 'button';
    if (label) made.setAttribute('aria-label', label);
    made.addEventListener('click', (event) => {
      if (event.isTrusted) press();
    });
    return made;
  }

  /** Firefox does not let a content script's constructed sheet into the page's document; its style elements are exempt from the page's policy. */
  function style(): void {
    try {
      const sheet = new window.CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
    } catch {
      root.append(element('style', '', css));
    }
  }

  function answer(action: NoticeAction): void {
    if (answered) return;
    answered = true;
    if (action === 'notNow' || action === 'close' || action === 'notHere' || action === 'never') hide();
    handlers[action]();
  }

  function say(text: string): void {
    clearTimeout(speaking);
    status.textContent = '';
    // A live region speaks of what changes in it: it must stand first, and the text come after. Then it is emptied, so that
    // nobody who reads through the page meets the text twice.
    speaking = setTimeout(() => {
      status.textContent = text;
      speaking = setTimeout(() => (status.textContent = ''), 5000);
    }, 150);
  }

  function quote(text: string): HTMLElement {
    return element('q', '', text);
  }

  function shownAs(service: string, position: Position | undefined, choice: string | undefined, label: string | undefined): HTMLElement | false {
    if (choice === undefined && position === undefined) return label !== undefined && element('p', '', quote(label));
    if (label === undefined) return position !== undefined && element('p', '', t(`notice.bare_${position}`, [service]));
    const says = choice === undefined ? t(`notice.shown_${position}`, [service]) : t('notice.shown_choice', [service, choice]);
    return element('p', '', `${says} `, quote(label));
  }

  function moves(moved: { label: string; restored: boolean }[] = []): string[] {
    return moved.map(({ label, restored }) => t(`moved.${restored ? 'back' : 'not_back'}`, [label]));
  }

  function copyBox(text: string): HTMLElement {
    const shown = element('div', '', text);
    const copy = button(t('do.copy'), 'w', () => {
      const done = (): void => {
        copy.textContent = t('do.copied');
        say(t('do.copied'));
      };
      window.navigator.clipboard.writeText(text).then(done, () => {
        document.getSelection()?.selectAllChildren(shown);
        if (document.execCommand('copy')) done();
      });
    });
    copy.setAttribute('aria-label', `${t('do.copy')} ${t('do.the_text')}`);
    return element('div', 'c', element('div', 'y', copy), shown);
  }

  function steps(list: string[], text: string): HTMLElement {
    const made = element('ol');
    const paste = list.findIndex((step) => /\bpaste\b/iu.test(step));
    const box = copyBox(text);
    list.forEach((step, index) => {
      const words = element('span', '', step);
      if (index === paste) {
        box.firstElementChild?.prepend(words);
        made.append(element('li', '', box));
      } else made.append(element('li', '', words));
    });
    if (paste === -1) made.append(element('li', '', box));
    return made;
  }

  const day = (iso: string): string => dates(new Date(), undefined).day(iso).text;

  function parts(view: NoticeView): Parts {
    const notNow: [NoticeAction, string, Look] = ['notNow', t('do.not_now'), 'w'];
    switch (view.state) {
      case 'allowed': {
        const { service, position, choice, label, refuses, wasOff } = view;
        const byOn = refuses === 'on' || choice !== undefined;
        return {
          glyph: 'allowed',
          tone: 'allowed',
          title: t('notice.allowed'),
          body: [
            shownAs(service, position, choice, label),
            refuses === 'on' && choice === undefined && t('notice.inverted'),
            wasOff !== undefined && t(`notice.again_${byOn ? 'on' : 'off'}`, [day(wasOff)]),
          ],
          buttons: [['turnOff', t(byOn ? 'do.refuse' : 'do.turn_off'), 'p'], notNow],
          corner: 'more',
        };
      }
      case 'working': {
        const how = view.task === 'refuse' ? (view.refuses === 'on' ? '_refuse' : '') : `_${view.task}`;
        return {
          glyph: 'checking',
          tone: 'checking turn',
          title: t(`notice.working${how}`),
          body: [view.task !== 'confirm' && t(view.ownTab ? 'notice.own_tab' : 'notice.reloads')],
        };
      }
      case 'done':
        return {
          glyph: 'refused',
          tone: 'refused',
          title: t(view.refuses === 'on' || view.choice !== undefined ? 'notice.done_refuse' : 'notice.done'),
          body: [
            view.choice === undefined ? t(`notice.now_${view.refuses ?? 'off'}`, [view.service]) : t('notice.now_choice', [view.service, view.choice]),
            ...moves(view.moved),
          ],
          buttons: [
            ['undo', t('do.undo'), ''],
            ['receipt', t('do.receipt'), 'w'],
          ],
          corner: 'close',
        };
      case 'already':
        return {
          glyph: 'refused',
          tone: 'refused',
          title: t(view.refuses === 'on' ? 'notice.already_refuse' : 'notice.already'),
          body: [view.turnedOff === undefined ? t('notice.seen_today') : t('notice.again_since', [day(view.turnedOff)])],
          corner: 'close',
        };
      case 'undone':
        return {
          glyph: 'allowed',
          tone: 'allowed',
          title: t('notice.undone'),
          body: [view.position !== undefined && t(`notice.back_${view.position}`, [view.service]), ...moves(view.moved)],
          corner: 'close',
        };
      case 'could-not': {
        const attempt: Attempt = view.task === 'undo' ? 'undo' : view.refuses === 'on' ? 'refuse' : 'off';
        const { seen, next } = failure(t, view.why, attempt, view.shown, true);
        return {
          glyph: attempt === 'undo' ? 'unclear' : 'allowed',
          ...(attempt === 'undo' ? {} : { tone: 'allowed' as const }),
          title: t(attempt === 'off' ? 'notice.could_not' : `notice.could_not_${attempt}`),
          body: [seen, next],
          buttons: view.switch ? [['goTo', t('do.go_to_switch'), 'p'], notNow] : [['readAgain', t('do.read_again'), ''], notNow],
          corner: 'more',
        };
      }
      case 'unclear':
        return {
          glyph: 'unclear',
          title: t('notice.unclear'),
          body: [t(`state.unclear.${view.reason}`)],
          buttons: [['readAgain', t('do.read_again'), ''], notNow],
          corner: 'more',
        };
      case 'locked': {
        const key = `state.locked${view.fixed ? `_${view.fixed}` : ''}`;
        return { glyph: 'locked', ...(view.fixed ? { tone: view.fixed } : {}), title: t(`${key}.word`), body: [t(`${key}.sentence`)], corner: 'close' };
      }
      case 'not-offered':
        return { glyph: 'not-offered', title: t('state.not_offered.word'), body: [t('state.not_offered.sentence')], corner: 'close' };
      case 'signed-out':
        return { glyph: 'signed-out', title: t('notice.signed_out'), body: [t('notice.signed_out_then')], corner: 'close' };
      case 'request': {
        const title = t(`notice.${view.by}`, [view.service]);
        if (view.sentAt !== undefined) {
          return { glyph: 'request', tone: 'checking', title: t('state.requested.word'), body: [t(`request.${view.by}.sent`, [day(view.sentAt), view.service])], corner: 'close' };
        }
        return {
          glyph: 'request',
          title,
          body: [steps(view.steps, view.text)],
          buttons: [['sent', t('do.sent'), 'p'], ...(view.fill ? [['fillIn', t('do.fill_in'), ''] satisfies [NoticeAction, string, Look]] : []), notNow],
          corner: 'more',
        };
      }
      case 'hint': {
        const link = element('a', '', t('do.go_there'));
        link.href = view.href;
        return {
          glyph: 'unclear',
          title: view.setting === undefined ? t('notice.hint', [view.service]) : t('notice.hint_named', [view.service, view.setting]),
          buttons: [link, notNow],
          corner: 'more',
          small: true,
        };
      }
      case 'updated':
        return { glyph: 'not-offered', title: updated[0] ?? '', body: [updated[1] ?? ''], buttons: [['reload', updated[2] ?? '', '']], corner: 'close' };
    }
  }

  function render(view: NoticeView): void {
    const { glyph, tone = '', title, body = [], buttons = [], corner, small } = parts(view);
    const focused = root.activeElement !== null;
    const lines = body.filter((line) => line !== false).map((line) => (typeof line === 'string' ? element('p', '', line) : line));
    const actions = buttons.map((one) => (Array.isArray(one) ? button(one[1], one[2], () => answer(one[0])) : one));
    box.className = small ? 'n s' : 'n';
    box.setAttribute('aria-label', view.state === 'updated' ? 'Holdout' : t('notice.about', [view.service]));
    box.replaceChildren(
      element('div', 'b', drawing('mark'), 'Holdout'),
      element('h2', tone, drawing(glyph), element('span', '', title)),
      ...lines,
      ...(actions.length > 0 ? [element('div', 'd', ...actions)] : []),
    );
    if (corner === 'close') box.append(button(drawing('close'), 'x', () => answer('close'), updated[3]));
    if (corner === 'more') {
      const menu = element('div', 'm', button(t('notice.not_here'), 'w', () => answer('notHere')), button(t('notice.never'), 'w', () => answer('never')));
      const toggle = (): void => {
        menu.hidden = !menu.hidden;
        more.setAttribute('aria-expanded', String(!menu.hidden));
        place();
      };
      const more = button(drawing('more'), 'x', toggle, t('notice.fewer'));
      menu.hidden = true;
      more.setAttribute('aria-expanded', 'false');
      box.append(more, menu);
    }
    escape = corner && ((): void => answer(corner === 'more' ? 'notNow' : 'close'));
    answered = false;
    if (focused) (box.querySelector('button') ?? box).focus();
    say([title, ...lines.map(({ textContent }) => textContent)].join(' '));
  }

  /** At the right below, else at the left, else above: wherever the control stays in sight. */
  function place(): void {
    const target = options.avoid?.()?.getBoundingClientRect();
    for (const side of ['', 'l', 't']) {
      box.classList.remove('l', 't');
      if (side) box.classList.add(side);
      const own = box.getBoundingClientRect();
      if (!target || target.width === 0 || own.left >= target.right || own.right <= target.left || own.top >= target.bottom || own.bottom <= target.top) break;
    }
  }

  function attach(): void {
    const modal = [...document.querySelectorAll('dialog:modal')].pop();
    const parent = modal ?? document.documentElement;
    if (host.parentNode === parent) return;
    parent.append(host);
    host.popover = modal ? 'manual' : null;
    if (modal) {
      host.showPopover();
      modal.addEventListener('close', () => shown() && attach(), { once: true });
    }
  }

  function inside(event: Event): void {
    event.stopPropagation();
    // The focus stays where the person left it; a text may still be selected.
    if (event.type === 'mousedown' && (event.target as Element).closest('button,a')) event.preventDefault();
    if (event.type === 'keydown') key(event as KeyboardEvent);
  }

  function key(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || event.defaultPrevented) return;
    const focused = document.activeElement;
    const free = focused === null || focused === document.body || focused === document.documentElement || focused === host || !focused.matches('input,textarea,select,[contenteditable]');
    const modal = document.querySelector('dialog[open],[role="dialog"],[role="alertdialog"],[role="menu"],[role="listbox"]');
    if (root.activeElement !== null || (free && !modal)) escape?.();
  }

  function shown(): boolean {
    return last !== '' && host.isConnected;
  }

  function hide(): void {
    last = '';
    clearTimeout(speaking);
    host.remove();
    document.removeEventListener('keydown', key);
    document.removeEventListener('scrollend', place, true);
    window.removeEventListener('resize', place);
  }

  return {
    show(view) {
      const next = JSON.stringify(view);
      attach();
      if (next !== last) {
        last = next;
        render(view);
        document.addEventListener('keydown', key);
        document.addEventListener('scrollend', place, true);
        window.addEventListener('resize', place);
      }
      place();
    },
    hide,
    get shown() {
      return shown();
    },
  };
}
