/** In the page: builds what a case describes, runs the engine on it, and reports what really happened. */
import type { find as Find, read as Read, change as Change } from '../../../src/engine/index.ts';
import type { ChangeResult, Reading } from '../../../src/engine/types.ts';
import { broken, recall } from './check.ts';
import { tieOf, type Case, type Row } from './cases.ts';

export interface Outcome {
  reading: Reading;
  /** The row whose control `find` answers with; -1 when it found none, -2 when it found something else. */
  found: number;
  reason: string | undefined;
  first: ChangeResult;
  second: ChangeResult;
  /** What each row's control really held before, after the first and after the second change. */
  states: [boolean[], boolean[], boolean[]];
  /** Rows whose control was pressed in the first and in the second change; -2 for anything else that can be pressed. */
  touched: [number[], number[]];
  ms: number;
  /** The page as it was read; only where something is to be explained. */
  html: string;
  error?: string;
}

interface Engine {
  find: typeof Find;
  read: typeof Read;
  change: typeof Change;
}

/** One row's control: its state is here, and the page only shows it. */
interface Control {
  on: boolean;
  elements: Set<Element>;
  show: () => void;
}

const GROUPS = new Set(['radios', 'aria-radios', 'segmented', 'tabs', 'bare-list']);

/** Whether a row is locked by looks alone. A native input that does not say so can be pressed by anybody. */
const isGrey = (row: Row): boolean =>
  row.locked && row.grey && ['button-switch', 'div-switch', 'pressed'].includes(row.widget);

class World {
  readonly document: Document;
  readonly c: Case;
  readonly controls: Control[];
  touched = new Set<number>();
  timers: number[] = [];
  ids = 0;
  /** Controls that stand for nobody: copies that are hidden. */
  decoys = new Set<Element>();

  constructor(document: Document, c: Case) {
    this.document = document;
    this.c = c;
    this.controls = c.rows.map((row) => ({ on: row.on, elements: new Set<Element>(), show: () => undefined }));
  }

  el(tag: string, attributes: Record<string, string> = {}, ...children: (Node | string)[]): HTMLElement {
    const e = this.document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) e.setAttribute(name, value);
    e.append(...children);
    return e;
  }

  id(): string {
    return `i${this.ids++}`;
  }

  /** A person's press, or the engine's: the state changes here, and the page follows. */
  set(i: number, on: boolean): void {
    const control = this.controls[i] as Control;
    if (control.on === on) return control.show();
    control.on = on;
    const mine = this.c.truth.row === i;
    if (mine && this.c.coupled >= 0 && !this.c.rows[this.c.coupled]?.bare) {
      const other = this.controls[this.c.coupled] as Control;
      other.on = !other.on;
      other.show();
    }
    if (this.c.rerender === 'press') this.draw();
    else if (this.c.rerender === 'press-late') this.later(() => this.draw(), 10);
    else control.show();
  }

  later(run: () => void, ms: number): void {
    this.timers.push(this.document.defaultView?.setTimeout(run, ms) ?? 0);
  }

  draw(): void {
    for (const control of this.controls) control.elements.clear();
    this.decoys.clear();
    this.ids = 0;
    this.document.documentElement.lang = this.c.lang;
    for (const old of this.document.head.querySelectorAll('style')) old.remove();
    this.document.body.replaceChildren(this.page());
    for (const control of this.controls) control.show();
  }

  start(): void {
    this.document.addEventListener('click', this.watch, true);
    if (this.c.rerender === 'late') {
      this.document.body.replaceChildren(this.el('p', {}, 'Loading'));
      this.later(() => this.draw(), 15);
      return;
    }
    this.draw();
    if (this.c.rerender === 'timer') for (let k = 1; k <= 6; k++) this.later(() => this.draw(), k * 8);
  }

  stop(): void {
    this.document.removeEventListener('click', this.watch, true);
    for (const timer of this.timers) this.document.defaultView?.clearTimeout(timer);
    this.document.body.replaceChildren();
  }

  readonly watch = (event: Event): void => {
    for (const e of event.composedPath()) {
      const i = this.controls.findIndex((c) => c.elements.has(e as Element));
      if (i >= 0) {
        this.touched.add(i);
        return;
      }
      if (this.decoys.has(e as Element)) this.touched.add(-2);
    }
  };

  /** Which row an element's control belongs to. */
  ownerOf(element: Element): number {
    return this.controls.findIndex((c) => c.elements.has(element) || [...c.elements].some((e) => e.contains(element)));
  }

  page(): HTMLElement {
    const { c } = this;
    const main = this.el('main', {}, this.el('h1', {}, c.extras.title));
    if (c.extras.toc)
      main.append(
        this.el(
          'ul',
          { class: 'toc' },
          ...c.rows.map((row) => this.el('li', {}, this.el('a', { href: '#' }, row.text))),
        ),
      );
    const known = c.target.labels[0]?.text ?? '';
    const text = c.truth.row >= 0 ? (c.rows[c.truth.row]?.text ?? known) : known;
    const help = () =>
      this.el(
        'div',
        { class: 'help' },
        this.el('h3', {}, text),
        this.el(
          'p',
          {},
          'This choice tells us whether we may use what you write. You can change it whenever you like.',
        ),
      );
    if (c.extras.help === 'before') main.append(help());
    const list = this.el(
      { table: 'table', dl: 'dl', list: 'ul' }[c.structure as 'table'] ?? 'div',
      c.structure === 'grid' ? { style: 'display:grid;grid-template-columns:1fr 1fr' } : {},
    );
    if (c.structure === 'table' && c.extras.head !== undefined)
      list.append(this.el('thead', {}, this.el('tr', {}, this.el('th', {}, 'Name'), this.el('th', {}, c.extras.head))));
    const body = c.structure === 'table' ? list.appendChild(this.el('tbody')) : list;
    c.rows.forEach((row, i) => {
      body.append(...this.row(row, i));
    });
    if (c.extras.lead !== undefined) main.append(this.el('h2', {}, c.extras.lead));
    main.append(list);
    const at = c.truth.row;
    if (c.extras.copy !== 'none' && at >= 0) {
      const copy = this.el(
        'div',
        c.extras.copy === 'aria-hidden'
          ? { 'aria-hidden': 'true', style: 'position:absolute;left:-9999px' }
          : { style: 'display:none' },
      );
      const control = this.el('button', { role: 'switch' });
      const own = this.controls[at] as Control;
      // Bound to the same state, as the second copy of a page for narrow screens is: who presses it undoes the change.
      const { show } = own;
      own.show = () => {
        show();
        control.setAttribute('aria-checked', String(own.on));
      };
      control.addEventListener('click', () => this.set(at, !own.on));
      this.decoys.add(control);
      copy.append(this.el('span', {}, text), control);
      main.append(copy);
    }
    if (c.extras.help === 'after') main.append(help());
    return main;
  }

  /** The elements of one row in the structure of the page. */
  row(row: Row, i: number): Node[] {
    const { c } = this;
    const tie = tieOf(row);
    const labelId = this.id();
    const controlId = this.id();
    const silent = tie === 'silent' || tie === 'content';
    const title = this.title(row, labelId, silent ? '' : row.text, tie === 'for' ? controlId : undefined);
    const text = this.el('div', {}, title);
    if (row.description) text.append(this.el('p', {}, row.description));
    const decoy = this.decoy(row);
    const first = c.controlFirst;
    let control: HTMLElement = row.bare
      ? this.el('span', {}, 'Not part of your plan')
      : this.control(row, i, labelId, controlId);
    // Above and below the control, so that they are its own whatever the structure.
    if (!row.bare && row.explained && !GROUPS.has(row.widget))
      control = this.el('div', {}, this.el('p', {}, 'What this does is written here, at some length.'), control);
    if (!row.bare && row.damage === 'contrary-word') {
      const word = this.el('em', { style: 'display:block' });
      const own = this.controls[i] as Control;
      const { show } = own;
      own.show = () => {
        show();
        word.textContent = own.on ? 'Disabled' : 'Enabled';
      };
      control = this.el('div', {}, word, control);
    }
    if (!row.bare && row.damage === 'skeleton') control = this.el('div', { class: 'skeleton' }, control);
    if (!row.bare && isGrey(row)) {
      control = this.el('div', { style: 'opacity:.4' }, control);
      text.append(this.el('p', {}, 'Managed by your organization.'));
    }
    for (let k = 0; k < (isGrey(row) ? 0 : row.wraps); k++) control = this.el('div', { class: `w${k}` }, control);
    if (tie === 'wrap' && !row.bare && !GROUPS.has(row.widget)) {
      // The label wraps text and control; it takes the place of both.
      const inner = first ? [control, ...text.childNodes] : [...text.childNodes, control];
      const whole = this.el(
        'label',
        { style: 'display:block' },
        ...inner.filter((n) => (n as Element).localName !== 'p'),
      );
      const rest = [...inner.filter((n) => (n as Element).localName === 'p'), ...decoy];
      return this.place(row, [whole, ...rest], undefined, [], i);
    }
    return this.place(row, [...text.childNodes], control, decoy, i);
  }

  place(row: Row, text: Node[], control: HTMLElement | undefined, decoy: Node[], i: number): Node[] {
    const { c } = this;
    const made = control ? [control] : [];
    const cell = (...nodes: Node[]) => this.el('div', {}, ...nodes);
    const order = (a: Node[], b: Node[]) => (c.controlFirst ? [...b, ...a] : [...a, ...b]);
    const busy = row.damage === 'busy' ? { 'aria-busy': 'true' } : {};
    switch (c.structure) {
      case 'table':
        return [this.el('tr', busy, this.el('td', {}, ...text), this.el('td', {}, ...made, ...decoy))];
      case 'dl':
        return [this.el('dt', busy, ...text.slice(0, 1)), this.el('dd', busy, ...text.slice(1), ...made, ...decoy)];
      case 'grid':
        return control
          ? order([cell(...text, ...decoy)], [this.el('div', busy, ...made)])
          : [this.el('div', { ...busy, style: 'grid-column:1/3' }, ...text, ...decoy)];
      case 'cards':
        return this.housed(row, this.el('div', { class: 'card', ...busy }), [...text, cell(...made), ...decoy]);
      case 'list':
        return this.housed(row, this.el('li', busy), order([...text, ...decoy], made));
      case 'sections':
        return this.housed(row, this.el('section', busy), [...text, ...made, ...decoy]);
      case 'fieldset':
        return [this.el('fieldset', busy, ...text, ...made, ...decoy)];
      case 'nested':
        return this.housed(row, this.el('div', { class: 'outer', ...busy }), [
          cell(...order([cell(cell(...text))], [cell(...made, ...decoy)])),
        ]);
      default:
        return this.housed(
          row,
          this.el('div', { class: `row r${i}`, ...busy, style: 'display:flex' }),
          order([cell(...text)], [...made, ...decoy]),
        );
    }
  }

  /** A row's content in its element, or in the shadow root of it. */
  housed(row: Row, element: HTMLElement, content: Node[]): Node[] {
    if (!row.foreign) {
      element.append(...content);
      return [element];
    }
    const host = this.el('div');
    host.attachShadow({ mode: 'open' }).append(...content);
    element.append(host);
    return [element];
  }

  title(row: Row, id: string, text: string, to: string | undefined): HTMLElement {
    const tag = to
      ? 'label'
      : row.style === 'heading' && this.c.structure !== 'fieldset'
        ? 'h3'
        : this.c.structure === 'sections'
          ? 'h2'
          : this.c.structure === 'fieldset'
            ? 'legend'
            : this.c.structure === 'cards'
              ? 'h3'
              : 'span';
    const e = this.el(tag, { id, ...(to && { for: to }) });
    const words = text.split(' ');
    if (row.style === 'split' && words.length > 1)
      e.append(
        `${words[0]} `,
        this.el('b', {}, words[1] ?? ''),
        words.length > 2 ? ` ${words.slice(2).join(' ')}` : '',
      );
    else if (row.style === 'shy') e.append(text.replace(/(\w{3})(\w{3})/, '$1\u00AD$2'));
    else if (row.style === 'nbsp') e.append(text.replaceAll(' ', '\u00A0'));
    else if (row.style === 'colon' && text) e.append(`${text}:`);
    else if (row.style === 'comment' && words.length > 1)
      e.append(`${words[0]} `, this.document.createComment(' '), words.slice(1).join(' '));
    else e.append(text);
    if (row.style === 'upper') e.style.textTransform = 'uppercase';
    if (row.badge && text) e.append(this.el('small', {}, 'New'));
    if (row.damage === 'style-words') {
      e.className = 'said';
      this.document.head.append(this.el('style', {}, '.said::before{content:"Do not "}'));
    }
    return e;
  }

  decoy(row: Row): Node[] {
    if (row.decoy === 'none') return [];
    const e =
      row.decoy === 'link'
        ? this.el('a', { href: '#' }, 'Learn more')
        : this.el(
            'button',
            { type: 'button', ...(row.decoy === 'info' && { 'aria-label': 'More information' }) },
            { info: 'i', learn: 'Learn more', delete: 'Delete my data' }[row.decoy],
          );
    this.decoys.add(e);
    e.addEventListener('click', (event) => event.preventDefault());
    return [e];
  }

  /** What gives the control its name. */
  naming(row: Row, labelId: string): Record<string, string> {
    if (row.damage === 'misnamed') return { 'aria-label': 'Location metadata' };
    const name = row.text;
    switch (tieOf(row)) {
      case 'labelledby':
        return { 'aria-labelledby': labelId };
      case 'dangling':
        return { 'aria-labelledby': `${labelId}-gone` };
      case 'chain':
        return { 'aria-labelledby': `${labelId} ${labelId}-state` };
      case 'aria-label':
      case 'silent':
        return { 'aria-label': name };
      case 'generic':
        return { 'aria-label': 'Toggle switch' };
      default:
        return {};
    }
  }

  control(row: Row, i: number, labelId: string, controlId: string): HTMLElement {
    const control = this.controls[i] as Control;
    const own = <E extends Element>(e: E): E => {
      control.elements.add(e);
      return e;
    };
    const name = this.naming(row, labelId);
    const tie = tieOf(row);
    const [onWord, offWord] = this.c.words;
    const disabled: Record<string, string> = row.locked && !isGrey(row) ? { disabled: '' } : {};
    const { damage } = row;
    const lie = damage === 'lie';
    const toggle = () => {
      if (!row.locked) this.set(i, !control.on);
    };
    switch (row.widget) {
      case 'checkbox':
      case 'styled-checkbox':
      case 'clipped-checkbox':
      case 'input-switch': {
        const input = own(
          this.el('input', {
            type: 'checkbox',
            id: controlId,
            ...name,
            ...disabled,
            ...(row.widget === 'input-switch' && { role: 'switch' }),
          }),
        ) as HTMLInputElement;
        control.show = () => {
          input.checked = control.on;
          if (lie) input.setAttribute('aria-checked', String(!control.on));
          if (damage === 'mixed') input.indeterminate = true;
        };
        input.addEventListener('change', () => this.set(i, input.checked));
        if (row.widget === 'checkbox' || row.widget === 'input-switch')
          return this.withState(input, control, labelId, tie);
        input.setAttribute(
          'style',
          row.widget === 'styled-checkbox'
            ? 'display:none'
            : 'position:absolute;width:1px;height:1px;opacity:0;clip-path:inset(50%)',
        );
        const track = own(tie === 'wrap' ? this.el('span') : this.el('label', { for: controlId }));
        track.setAttribute('style', 'display:inline-block;width:40px;height:20px;background:#ccc');
        return this.withState(this.el('span', { style: 'position:relative' }, input, track), control, labelId, tie);
      }
      case 'button-switch':
      case 'div-switch':
      case 'stand-in': {
        const tag = row.widget === 'div-switch' ? 'div' : 'button';
        const locked = row.locked && !isGrey(row) ? (tag === 'div' ? { 'aria-disabled': 'true' } : disabled) : {};
        const e = own(
          this.el(tag, {
            id: controlId,
            ...(damage !== 'no-role' && { role: 'switch' }),
            tabindex: '0',
            style: 'width:40px;height:20px',
            ...name,
            ...locked,
          }),
        );
        if (tag === 'button') e.setAttribute('type', 'button');
        if (tie === 'content') e.append(row.text);
        const hidden =
          row.widget === 'stand-in'
            ? (own(
                this.el('input', {
                  type: 'checkbox',
                  'aria-hidden': 'true',
                  tabindex: '-1',
                  style: 'position:absolute;opacity:0;pointer-events:none',
                  ...disabled,
                }),
              ) as HTMLInputElement)
            : undefined;
        control.show = () => {
          if (damage === 'no-role') e.className = control.on ? 'is-on' : 'is-off';
          else if (damage !== 'no-state')
            e.setAttribute('aria-checked', damage === 'mixed' ? 'mixed' : String(control.on));
          if (hidden) hidden.checked = control.on !== lie;
          else if (damage !== 'no-role' && (row.widget === 'div-switch' || lie))
            e.setAttribute('data-state', control.on === lie ? 'unchecked' : 'checked');
          if (damage === 'no-state' || damage === 'mixed') e.removeAttribute('data-state');
        };
        e.addEventListener('click', toggle);
        hidden?.addEventListener('change', () => this.set(i, hidden.checked));
        return this.withState(
          hidden ? this.el('span', { style: 'position:relative' }, e, hidden) : e,
          control,
          labelId,
          tie,
        );
      }
      case 'pressed': {
        const e = own(
          this.el('button', { type: 'button', id: controlId, ...name, ...disabled }, tie === 'content' ? row.text : ''),
        );
        control.show = () => e.setAttribute('aria-pressed', String(control.on));
        e.addEventListener('click', toggle);
        return this.withState(e, control, labelId, tie);
      }
      case 'radios': {
        const group = this.el(tie === 'wrap' ? 'fieldset' : 'div', {
          ...(tie !== 'wrap' && { role: 'radiogroup' }),
          ...name,
        });
        if (tie === 'wrap') group.append(this.el('legend', {}, row.text));
        const inputs = [true, false].map((on) => {
          const input = own(this.el('input', { type: 'radio', name: `g${i}`, ...disabled })) as HTMLInputElement;
          input.addEventListener('change', () => this.set(i, on));
          group.append(own(this.el('label', {}, input, on ? onWord : offWord)));
          return input;
        });
        control.show = () => inputs.forEach((input, k) => (input.checked = (k === 0) === control.on));
        return group;
      }
      case 'aria-radios':
      case 'segmented': {
        const radio = row.widget === 'aria-radios';
        const group = this.el('div', { role: radio ? 'radiogroup' : 'group', ...name });
        if (tie === 'wrap') group.setAttribute('aria-label', row.text);
        const options = [true, false].map((on) => {
          const e = own(
            this.el(
              radio ? 'div' : 'button',
              radio
                ? { role: 'radio', tabindex: '0', ...(row.locked && !isGrey(row) && { 'aria-disabled': 'true' }) }
                : { type: 'button', ...disabled },
              on ? onWord : offWord,
            ),
          );
          e.addEventListener('click', () => {
            if (!row.locked) this.set(i, on);
          });
          group.append(e);
          return e;
        });
        control.show = () => {
          if (damage !== 'no-state')
            options.forEach((e, k) =>
              e.setAttribute(radio ? 'aria-checked' : 'aria-pressed', String((k === 0) === control.on)),
            );
        };
        return group;
      }
      case 'select': {
        const select = own(
          this.el(
            'select',
            { id: controlId, ...name, ...disabled },
            this.el('option', { value: 'a' }, onWord),
            this.el('option', { value: 'b' }, offWord),
          ),
        ) as HTMLSelectElement;
        control.show = () => (select.value = control.on ? 'a' : 'b');
        select.addEventListener('change', () => {
          this.touched.add(i);
          this.set(i, select.value === 'a');
        });
        return select;
      }
      case 'tabs': {
        const list = this.el('div', { role: 'tablist', ...name });
        const tabs = [true, false].map((on) => {
          const e = own(this.el('button', { type: 'button', role: 'tab', ...disabled }, on ? onWord : offWord));
          e.addEventListener('click', () => {
            if (!row.locked) this.set(i, on);
          });
          list.append(e);
          return e;
        });
        control.show = () => tabs.forEach((e, k) => e.setAttribute('aria-selected', String((k === 0) === control.on)));
        return list;
      }
      case 'bare-list': {
        const trigger = own(this.el('button', { type: 'button', ...disabled }));
        const list = own(this.el('ul', { hidden: '' }));
        for (const on of [true, false]) {
          const item = this.el('li', {}, on ? onWord : offWord);
          item.addEventListener('click', () => {
            list.hidden = true;
            if (!row.locked) this.set(i, on);
          });
          list.append(item);
        }
        trigger.addEventListener('click', () => (list.hidden = !list.hidden));
        control.show = () => (trigger.textContent = control.on ? onWord : offWord);
        return this.el('div', {}, trigger, list);
      }
      case 'slider': {
        const range = own(
          this.el('input', { type: 'range', min: '0', max: '1', step: '1', id: controlId, ...name, ...disabled }),
        ) as HTMLInputElement;
        control.show = () => (range.value = control.on ? '1' : '0');
        range.addEventListener('change', () => {
          this.touched.add(i);
          this.set(i, range.value === '1');
        });
        return range;
      }
      default: {
        const host = own(this.el('x-toggle'));
        const e = own(
          this.el('button', { type: 'button', role: 'switch', style: 'width:40px;height:20px', ...name, ...disabled }),
        );
        host.attachShadow({ mode: 'open' }).append(e);
        control.show = () => {
          if (damage !== 'no-state') e.setAttribute('aria-checked', String(control.on));
        };
        e.addEventListener('click', toggle);
        return host;
      }
    }
  }

  /** For a name made of label and state: the word beside the control that says how it stands. */
  withState(element: HTMLElement, control: Control, labelId: string, tie: string): HTMLElement {
    if (tie !== 'chain') return element;
    const word = this.el('span', { id: `${labelId}-state` });
    const { show } = control;
    control.show = () => {
      show();
      word.textContent = control.on ? 'On' : 'Off';
    };
    return this.el('span', {}, element, word);
  }
}

/** One frame in which case after case is built. */
async function newFrame(engine: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1000px;height:800px';
  frame.srcdoc = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Settings</title><body></body></html>';
  await new Promise<void>((done) => {
    frame.addEventListener('load', () => done());
    document.body.append(frame);
  });
  const view = frame.contentWindow as unknown as { eval(code: string): void };
  view.eval(`${engine};globalThis.HoldoutControl=HoldoutControl`);
  return frame;
}

async function runCase(frame: HTMLIFrameElement, c: Case): Promise<Outcome> {
  const began = performance.now();
  const view = frame.contentWindow as unknown as { HoldoutControl: Engine };
  const inner = frame.contentDocument as Document;
  const world = new World(inner, c);
  const { find, read, change } = view.HoldoutControl;
  const states = () => world.controls.map((control) => control.on);
  const options = {
    settle: 0,
    timeout: c.rerender === 'late' ? (c.truth.row >= 0 ? 4000 : 120) : 0,
    hold: c.rerender === 'none' ? 0 : 20,
    patience: 300,
  };
  world.start();
  try {
    const reading = await read(inner, c.target, options);
    const html = inner.body.innerHTML;
    const found = find(inner, c.target);
    const owner = found.found ? world.ownerOf(found.element) : -1;
    const before = states();
    world.touched.clear();
    const first = await change(inner, c.target, options);
    await Promise.resolve();
    const between = states();
    const touched = [...world.touched];
    world.touched.clear();
    const second = await change(inner, c.target, { ...options, timeout: 0 });
    const outcome: Outcome = {
      reading,
      found: found.found && owner < 0 ? -2 : owner,
      reason: found.found ? undefined : found.reason,
      first,
      second,
      states: [before, between, states()],
      touched: [touched, [...world.touched]],
      ms: performance.now() - began,
      html,
    };
    const told = recall(c, outcome);
    if (broken(c, outcome).length === 0 && (!told.could || (told.read && told.done))) outcome.html = '';
    return outcome;
  } catch (error) {
    const nothing: ChangeResult = {
      outcome: 'stopped',
      before: { state: 'unclear' },
      presses: 0,
      gestures: 0,
      steps: 0,
      moved: [],
      others: 0,
    };
    return {
      reading: { state: 'unclear' },
      found: -1,
      reason: undefined,
      first: nothing,
      second: nothing,
      states: [[], [], []],
      touched: [[], []],
      ms: 0,
      html: '',
      error: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error),
    };
  } finally {
    world.stop();
  }
}

let frames: HTMLIFrameElement[] = [];

/** Runs cases side by side, so that the waits of one are the work of another. */
export async function runBatch(list: Case[], engine: string, together: number): Promise<Outcome[]> {
  while (frames.length < together) frames.push(await newFrame(engine));
  const outcomes: Outcome[] = [];
  let next = 0;
  await Promise.all(
    frames.slice(0, together).map(async (frame) => {
      while (next < list.length) {
        const at = next++;
        outcomes[at] = await runCase(frame, list[at] as Case);
      }
    }),
  );
  return outcomes;
}

/** Frames grow old: their engine keeps what it remembers of each document. */
export function renew(): void {
  for (const frame of frames) frame.remove();
  frames = [];
}
