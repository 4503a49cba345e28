/**
 * The script of every page: draws it anew after each act, tells the server what was chosen, and takes back what it
 * refused.
 */
import type { Boot, Page, Ui, Value, Widget } from './model.ts';
import { freshUi, widgetsOf } from './model.ts';
import { drawPage, valueOf, type State } from './view.ts';

export type Tell = (
  what: { set: string; value: Value } | { pressed: string } | { submitted: Record<string, string> },
) => Promise<boolean>;

/** Makes one element like another, keeping the elements that are there. */
function morph(from: Element, to: Element): void {
  for (const name of from.getAttributeNames()) if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of to.attributes) if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  if (from instanceof HTMLInputElement && !from.hasAttribute('data-free') && /^(?:checkbox|radio)$/u.test(from.type))
    from.checked = to.hasAttribute('checked');
  if (from instanceof HTMLOptionElement) from.selected = to.hasAttribute('selected');
  if (from instanceof HTMLTextAreaElement || (from instanceof HTMLSelectElement && from.closest('.field'))) return;
  morphChildren(from.shadowRoot ?? from, from.shadowRoot ? (to.querySelector('template')?.content ?? to) : to);
}

function morphChildren(from: ParentNode & Node, to: ParentNode & Node): void {
  const wanted = [...to.childNodes];
  const there = [...from.childNodes];
  wanted.forEach((node, index) => {
    const old = there[index];
    if (!old) from.append(adopt(node));
    else if (old.nodeType === 3 && node.nodeType === 3) {
      if (old.nodeValue !== node.nodeValue) old.nodeValue = node.nodeValue;
    } else if (
      old instanceof Element &&
      node instanceof Element &&
      old.localName === node.localName &&
      old.getAttribute('data-widget') === node.getAttribute('data-widget')
    )
      morph(old, node);
    else from.replaceChild(adopt(node), old);
  });
  for (const old of there.slice(wanted.length)) old.remove();
}

function adopt(node: Node): Node {
  const own = document.importNode(node, true);
  if (own instanceof Element) openShadows(own);
  return own;
}

/** Templates of shadow trees that no parser has attached. */
export function openShadows(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    host.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
}

/** What a press means, apart from the page that it happens on. */
class App {
  readonly root: Element;
  readonly page: Page;
  readonly state: State;
  readonly tell: Tell;

  constructor(root: Element, page: Page, values: Record<string, Value>, tell: Tell, hash: string) {
    this.root = root;
    this.page = page;
    this.state = { values: { ...values }, ui: freshUi(hash) };
    this.tell = tell;
  }

  get ui(): Ui {
    return this.state.ui;
  }

  draw(): void {
    const holder = document.createElement('div');
    holder.innerHTML = drawPage(this.page, this.state);
    morphChildren(this.root, holder);
  }

  widget(id: string): Widget {
    const found = widgetsOf(this.page).find((widget) => widget.id === id);
    if (!found) throw new Error(`No control "${id}"`);
    return found;
  }

  async save(id: string, value: Value): Promise<boolean> {
    const before = this.state.values[id];
    this.state.values[id] = value;
    this.draw();
    const saved = await this.tell({ set: id, value });
    if (!saved && before !== undefined) this.state.values[id] = before;
    return saved;
  }

  choose(id: string, value: Value): void {
    const widget = this.widget(id);
    delete this.ui.menu;
    if (widget.confirm?.when === value) this.ui.confirm = { id, value };
    else if (widget.deferred) {
      this.ui.draft[id] = value;
      const { moves } = widget;
      if (moves && this.state.values[moves.id] !== moves.value) this.ui.draft[moves.id] = moves.value;
      if (value === (this.state.values[id] ?? widget.initial)) delete this.ui.draft[id];
    } else void this.saveOne(id, value);
    this.draw();
  }

  async saveOne(id: string, value: Value): Promise<void> {
    if (!(await this.save(id, value))) this.toast('Something went wrong. Please try again.');
  }

  toast(text: string): void {
    this.ui.toast = text;
    this.draw();
    setTimeout(() => {
      delete this.ui.toast;
      this.draw();
    }, 4000);
  }

  async saveAll(): Promise<void> {
    const draft = Object.entries(this.ui.draft);
    const texts = JSON.stringify(this.page);
    const said = (key: string): string | undefined => new RegExp(`"${key}":"([^"]+)"`, 'u').exec(texts)?.[1];
    let saved = true;
    for (const [id, value] of draft) saved = (await this.save(id, value)) && saved;
    this.ui.draft = {};
    this.toast(saved ? (said('saved') ?? 'Saved') : (said('failed') ?? 'Failed to save.'));
  }

  act(command: string, event: Event): void {
    const [verb = '', ...words] = command.split(' ');
    const [id = '', value = ''] = words;
    const rest = words.join(' ');
    switch (verb) {
      case 'toggle':
        return this.choose(id, valueOf(this.widget(id), this.state) === 'on' ? 'off' : 'on');
      case 'box': {
        const input = event.composedPath()[0];
        return this.choose(id, input instanceof HTMLInputElement && input.checked ? 'on' : 'off');
      }
      case 'set':
      case 'choose':
        return this.choose(id, value);
      case 'select': {
        const select = event.composedPath()[0];
        return this.choose(id, select instanceof HTMLSelectElement ? select.value : '');
      }
      case 'menu':
        if (this.ui.menu === id) delete this.ui.menu;
        else this.ui.menu = id;
        break;
      case 'open':
        this.ui.dialogs = [...this.ui.dialogs.filter((name) => !this.page.dialogs?.[name]?.menu), rest];
        break;
      case 'close':
        this.close();
        break;
      case 'tab':
        event.preventDefault();
        this.ui.tabs[id] = words.slice(1).join(' ');
        break;
      case 'save':
        event.preventDefault();
        if (this.page.code) this.ui.code = true;
        else void this.saveAll();
        break;
      case 'code': {
        const field = document.querySelector<HTMLInputElement>('input[autocomplete="one-time-code"]');
        if (!field?.value) break;
        delete this.ui.code;
        void this.saveAll();
        break;
      }
      case 'confirm': {
        const asked = this.ui.confirm;
        delete this.ui.confirm;
        if (asked) void this.saveOne(asked.id, asked.value);
        break;
      }
      case 'cancel':
        delete this.ui.confirm;
        break;
      case 'danger':
        delete this.ui.menu;
        void this.tell({ pressed: rest });
        break;
      case 'submit':
        void this.tell({
          submitted: Object.fromEntries(
            [...document.querySelectorAll<HTMLInputElement>('textarea, input:not([type=checkbox]), select')].map(
              (field) => [field.name, field.value],
            ),
          ),
        });
        break;
      default:
        throw new Error(`No act "${command}"`);
    }
    this.draw();
  }

  close(): void {
    if (this.ui.code) delete this.ui.code;
    else if (this.ui.confirm) delete this.ui.confirm;
    else if (this.ui.menu !== undefined) delete this.ui.menu;
    else this.ui.dialogs = this.ui.dialogs.slice(0, -1);
  }
}

/**
 * Starts a page in its `#root`.
 * @param tell says to the server what was chosen; false when it was not kept
 */
export function start(
  root: Element,
  page: Page,
  values: Record<string, Value>,
  tell: Tell,
  hash = '',
): { state: State; draw: () => void } {
  const app = new App(root, page, values, tell, hash);
  for (const type of ['click', 'change', 'pointerdown', 'mousedown']) {
    root.addEventListener(type, (event) => {
      const holder = event
        .composedPath()
        .find((node): node is Element => node instanceof Element && node.hasAttribute(`data-${type}`));
      if (!holder || holder.closest('[disabled]')) return;
      app.act(holder.getAttribute(`data-${type}`) ?? '', event);
    });
  }
  root.ownerDocument.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      app.close();
      app.draw();
    }
    const holder =
      event.target instanceof Element && (event.key === ' ' || event.key === 'Enter') ? event.target : undefined;
    if (
      holder?.matches('[role=switch]:not(button, input), [role=checkbox], [role=radio]') &&
      holder instanceof HTMLElement
    )
      holder.click();
  });
  app.draw();
  // What was drawn by the server answers presses from here on.
  root.setAttribute('data-started', '');
  return { state: app.state, draw: () => app.draw() };
}

function boot(): void {
  const code = document.querySelector('script#boot');
  const root = document.querySelector('#root');
  if (!code || !root) return;
  const { page, values, prefix, token }: Boot = JSON.parse(code.textContent);
  const { state, draw } = start(
    root,
    page,
    values,
    async (what) => {
      const answer = await fetch('/~replica/tell', {
        method: 'POST',
        headers: { 'x-replica': token, 'content-type': 'application/json' },
        body: JSON.stringify({ ...what, prefix }),
      });
      if (!page.unread) await answer.text();
      return answer.ok;
    },
    page.over?.after === undefined ? location.hash : '',
  );
  if (page.over?.after !== undefined) {
    setTimeout(() => {
      state.ui.hash = location.hash;
      draw();
    }, page.over.after);
  }
  window.addEventListener('hashchange', () => {
    state.ui.hash = location.hash;
    draw();
  });
}

if (typeof document !== 'undefined') boot();
