/** What the notice is drawn of: elements and texts, never markup, so that no policy of a page's touches it. */
import { t } from '../../shared/texts.ts';
import type { NoticeAction, NoticeGlyph, Parts } from './views.ts';

/** Paths on a field of 16. Strokes, unless the class before the bar says otherwise (see the style). */
const GLYPHS: Record<NoticeGlyph | 'mark' | 'more' | 'close', readonly string[]> = {
  mark: [
    'tile|M4 0h8a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4',
    'stem|M3 3h3v4h2v2H6v4H3z',
    'out|M10 3h3v10h-3z',
  ],
  allowed: ['M9 3.05A5.5 5.5 0 1 0 12.95 7M7.5 8.5 14 2M10.25 1.75h4v4'],
  refused: ['f|M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1', 'cut|m4.9 8.3 2.1 2.1 4.1-4.6'],
  checking: ['faint|M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5', 'M8 1.75A6.25 6.25 0 0 1 14.25 8'],
  unclear: [
    'M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5M6.2 6.3c.1-1 .8-1.6 1.8-1.6s1.8.6 1.8 1.5c0 1.3-1.8 1.4-1.8 2.7M8 11.3h.01',
  ],
  locked: ['f|M4.5 7h7a2 2 0 0 1 2 2v3.5a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2', 'M5 7V4.75a3 3 0 0 1 6 0V7'],
  request: [
    'M3.5 3.25h9q1.75 0 1.75 1.75v6q0 1.75-1.75 1.75h-9q-1.75 0-1.75-1.75V5q0-1.75 1.75-1.75M2.25 4.5 8 8.75l5.75-4.25',
  ],
  more: ['M3.5 8h.01M8 8h.01M12.5 8h.01'],
  close: ['m4 4 8 8m0-8-8 8'],
};

const SVG = 'http://www.w3.org/2000/svg';
const LOOKS = { primary: 'p', outline: '', text: 'w' } as const;

/** What the parts need of the notice that they stand in. */
export interface Operated {
  /** A press of a button or the link, by whomever; `act` is what it is for. */
  pressed(event: MouseEvent, act?: () => void): void;
  answer(action: NoticeAction): void;
  say(text: string): void;
  /** What the button in the corner is called. When the extension is gone, there is no asking any more. */
  readonly close: string;
  /** Something was opened or closed, so that the notice has another size. */
  resized(): void;
}

/** Makes an element of a class, with what stands in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  name = '',
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.append(...children);
  return made;
}

/**
 * Draws one view.
 * @returns what stands in the notice, in order, and what a screen reader is told of it
 */
export function drawParts(document: Document, parts: Parts, notice: Operated): { drawn: HTMLElement[]; text: string } {
  const make = <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    name = '',
    ...children: (Node | string)[]
  ): HTMLElementTagNameMap[K] => element(document, tag, name, ...children);

  function glyph(name: keyof typeof GLYPHS): SVGElement {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    for (const path of GLYPHS[name]) {
      const [kind = '', d = ''] = path.includes('|') ? path.split('|') : ['', path];
      const stroke = document.createElementNS(SVG, 'path');
      stroke.setAttribute('d', d);
      stroke.setAttribute('class', kind);
      svg.append(stroke);
    }
    return svg;
  }

  function button(face: Node | string, name: string, act: () => void, label?: string): HTMLButtonElement {
    const made = make('button', name, face);
    made.type = 'button';
    if (label !== undefined) made.setAttribute('aria-label', label);
    made.addEventListener('click', (event) => notice.pressed(event, act));
    return made;
  }

  function line(one: Parts['lines'][number]): HTMLElement {
    if (typeof one === 'string') return make('p', '', one);
    if ('links' in one) return links(one.lead, one.links);
    if ('quote' in one) return make('p', '', `${one.lead} `, foreign('q', one.quote));
    return steps(one.steps, one.paste);
  }

  /** They open beside this page, which the person has not left yet. */
  function links(lead: string, of: { text: string; href: string }[]): HTMLElement {
    const anchors = of.flatMap(({ text, href }) => {
      const made = make('a', 'k', text);
      made.href = href;
      made.target = '_blank';
      made.rel = 'noreferrer';
      made.addEventListener('click', (event) => notice.pressed(event));
      return [' ', made];
    });
    return make('p', '', lead, ...anchors);
  }

  /** A text that may run the other way than the notice: a label of the page's, steps that only English has. */
  function foreign(tag: 'q' | 'span' | 'div', text: string): HTMLElement {
    const made = make(tag, '', text);
    made.dir = 'auto';
    return made;
  }

  function steps(texts: string[], paste: string): HTMLElement {
    const where = texts.findIndex((text) => /\bpaste\b/iu.test(text));
    const items = texts.map((text, index) => (index === where ? copyBox(paste, text) : foreign('span', text)));
    if (where === -1) items.push(copyBox(paste, ''));
    return make('ol', '', ...items.map((item) => make('li', '', item)));
  }

  function copyBox(text: string, before: string): HTMLElement {
    const shown = foreign('div', text);
    const copy = button(t('do.copy'), 'w', () => void put(), t('do.copy_text'));
    return make('div', 'c', make('div', 'y', foreign('span', before), copy), shown);

    async function put(): Promise<void> {
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        // The page may forbid the clipboard: the text is selected, for the person's own keys.
        document.getSelection()?.selectAllChildren(shown);
        return;
      }
      copy.textContent = t('do.copied');
      notice.say(t('do.copied'));
    }
  }

  function corner(kind: 'more' | 'close'): HTMLElement[] {
    if (kind === 'close') return [button(glyph('close'), 'x', () => notice.answer('close'), notice.close)];
    const menu = make(
      'div',
      'm',
      button(t('notice.not_here'), 'w', () => notice.answer('notHere')),
      button(t('notice.never'), 'w', () => notice.answer('never')),
    );
    const toggle = (): void => {
      menu.hidden = !menu.hidden;
      more.setAttribute('aria-expanded', String(!menu.hidden));
      notice.resized();
    };
    const more = button(glyph('more'), 'x', toggle, t('notice.fewer'));
    menu.hidden = true;
    more.setAttribute('aria-expanded', 'false');
    return [more, menu];
  }

  const lines = parts.lines.map(line);
  const buttons: HTMLElement[] = parts.buttons.map(({ action, text, look }) =>
    button(text, LOOKS[look], () => notice.answer(action)),
  );
  if (parts.link) {
    const link = make('a', '', parts.link.text);
    link.href = parts.link.href;
    link.addEventListener('click', (event) => notice.pressed(event));
    buttons.unshift(link);
  }
  const drawn = [
    make('div', 'b', glyph('mark'), 'Holdout'),
    make(
      'h2',
      `${parts.tone ?? ''}${parts.turning ? ' turn' : ''}`,
      ...(parts.glyph ? [glyph(parts.glyph)] : []),
      make('span', '', parts.title),
    ),
    ...lines,
    ...(buttons.length > 0 ? [make('div', 'd', ...buttons)] : []),
    ...(parts.corner ? corner(parts.corner) : []),
  ];
  return { drawn, text: [parts.title, ...lines.map(({ textContent }) => textContent)].join(' ') };
}
