/** Draws a page as HTML from its description and its state. Runs on the server, in the page and in tests alike. */
import { attributes, escape, families, type Shown } from './families.ts';
import type { Block, Dialog, Page, Ui, Value, Widget } from './model.ts';
import { widgetsOf } from './model.ts';

export interface State {
  values: Record<string, Value>;
  ui: Ui;
}

/** What a control holds, as far as the page knows it: what was chosen and not yet saved comes first. */
export function valueOf(widget: Widget, { values, ui }: State): Value {
  return ui.draft[widget.id] ?? values[widget.id] ?? widget.initial ?? 'off';
}

function shown(page: Page, widget: Widget, state: State): Shown {
  const forced = widget.forcedBy === undefined ? undefined : widgetsOf(page).find(({ id }) => id === widget.forcedBy);
  const isForced = forced !== undefined && valueOf(forced, state) === 'on';
  const value = isForced ? 'on' : valueOf(widget, state);
  return { value, on: value === 'on', locked: isForced || widget.locked === true, ui: state.ui };
}

function drawWidget(page: Page, widget: Widget, state: State): string {
  const look = shown(page, widget, state);
  const badge =
    widget.confirm?.badge !== undefined && look.value === widget.confirm.when
      ? `<span class="badge">${escape(widget.confirm.badge)}</span>`
      : '';
  return `<div class="widget" data-widget="${widget.id}">${families[widget.is](widget, look)}${badge}</div>`;
}

/** A control without text of its own, for a dialog that the row has already named. */
function drawInside(widget: Widget, state: State): string {
  const on = valueOf(widget, state) === 'on';
  return (
    `<div class="widget" data-widget="${widget.id}"><div class="row"><div class="texts"><div class="title">${escape(widget.inside?.label ?? widget.label)}</div></div>` +
    `<button${attributes({ type: 'button', role: 'switch', 'aria-checked': String(on), 'data-state': on ? 'checked' : 'unchecked', 'aria-label': widget.inside?.label ?? widget.label, disabled: widget.locked, class: 'switch', 'data-testid': widget.inside?.testid, 'data-click': `toggle ${widget.id}` })}><span class="knob"></span></button></div></div>`
  );
}

function drawTabs(page: Page, block: Extract<Block, { tabs: string }>, state: State): string {
  const open = state.ui.tabs[block.tabs] ?? block.open ?? block.items[0]?.name;
  const as = block.as ?? 'tab';
  const on = block.on ?? 'click';
  const tab = (item: (typeof block.items)[number]): string => {
    const act = { [`data-${on}`]: `tab ${block.tabs} ${item.name}`, ...item.attributes };
    if (as === 'link')
      return `<a${attributes({ href: '#', 'aria-current': item.name === open ? 'page' : undefined, ...act })}>${escape(item.name)}</a>`;
    return `<button${attributes({ type: 'button', role: as === 'tab' ? 'tab' : undefined, 'aria-selected': as === 'tab' ? String(item.name === open) : undefined, 'data-state': item.name === open ? 'active' : 'inactive', ...act })}><div class="min-w-0">${escape(item.name)}</div></button>`;
  };
  const panel = block.items.find(({ name }) => name === open);
  return `<div class="tabs"><div${attributes({ role: as === 'tab' ? 'tablist' : undefined, class: 'tablist' })}>${block.items.map(tab).join('')}</div><div${attributes({ role: as === 'tab' ? 'tabpanel' : undefined, class: 'panel' })}>${draw(page, panel?.blocks ?? [], state)}</div></div>`;
}

function drawBlock(page: Page, block: Block, state: State): string {
  if ('h' in block)
    return `<h${block.level ?? 2}${attributes(block.attributes ?? {})}>${escape(block.h)}</h${block.level ?? 2}>`;
  if ('p' in block) return `<p${attributes(block.attributes ?? {})}>${escape(block.p)}</p>`;
  if ('w' in block) return drawWidget(page, block.w, state);
  if ('danger' in block)
    return `<button${attributes({ type: 'button', class: 'danger', 'data-click': `danger ${block.danger}`, ...block.attributes })}>${escape(block.danger)}</button>`;
  if ('opens' in block) {
    const act = { [`data-${block.on ?? 'click'}`]: `open ${block.opens}`, ...block.attributes };
    if (block.as === 'div')
      return `<div${attributes({ role: 'menuitem', tabindex: '-1', ...act })}>${escape(block.button)}</div>`;
    return `<button${attributes({ type: 'button', role: block.as === 'menuitem' ? 'menuitem' : undefined, ...act })}>${escape(block.button)}</button>`;
  }
  if ('tabs' in block) return drawTabs(page, block, state);
  if ('save' in block)
    return `<button${attributes({ type: 'button', class: 'save', disabled: Object.keys(state.ui.draft).length === 0, 'data-click': 'save', ...block.attributes })}>${escape(block.save)}</button>`;
  if ('submit' in block)
    return `<button${attributes({ type: 'button', class: 'submit', 'data-click': 'submit' })}>${escape(block.submit)}</button>`;
  if ('field' in block) return drawField(block);
  return `<${block.tag ?? 'section'}${attributes(block.attributes ?? {})}>${draw(page, block.box, state)}</${block.tag ?? 'section'}>`;
}

function drawField(block: Extract<Block, { field: string }>): string {
  const id = `f-${block.label.replaceAll(/\W+/gu, '-').toLowerCase()}`;
  const attrs = { id, name: id, ...block.attributes };
  const inner =
    block.field === 'textarea'
      ? `<textarea${attributes({ rows: '4', ...attrs })}></textarea>`
      : block.field === 'select'
        ? `<select${attributes(attrs)}><option value=""></option>${(block.options ?? []).map((option) => `<option>${escape(option)}</option>`).join('')}</select>`
        : `<input${attributes({ type: block.field, ...attrs })}>`;
  return `<div class="field"><label for="${id}">${escape(block.label)}</label>${inner}</div>`;
}

function draw(page: Page, blocks: Block[], state: State): string {
  return blocks.map((block) => drawBlock(page, block, state)).join('');
}

/** A dialog of the page's own that asks before a value is taken. */
function confirmOf(page: Page, { ui }: State): string | undefined {
  const asked = ui.confirm && widgetsOf(page).find(({ id }) => id === ui.confirm?.id)?.confirm;
  if (!asked) return undefined;
  return (
    `<div role="dialog" aria-modal="true" aria-label="${escape(asked.title)}" class="dialog"><h2>${escape(asked.title)}</h2>${asked.text ? `<p>${escape(asked.text)}</p>` : ''}` +
    `<button type="button" data-click="cancel">${escape(asked.cancel ?? 'Cancel')}</button><button type="button" data-click="confirm">${escape(asked.press)}</button></div>`
  );
}

/** The dialog that asks for a one-time code. */
function codeOf({ code }: Page, { ui }: State): string | undefined {
  if (!code || !ui.code) return undefined;
  return (
    `<div role="dialog" aria-modal="true" aria-label="${escape(code.title)}" class="dialog"><h2>${escape(code.title)}</h2><div class="field"><label for="f-code">${escape(code.label)}</label>` +
    `<input type="text" id="f-code" autocomplete="one-time-code" inputmode="numeric"></div><button type="button" data-click="code">${escape(code.press)}</button></div>`
  );
}

function rowDialog(page: Page, widget: Widget, state: State): string {
  const inside = widget.inside;
  if (!inside) return '';
  return (
    `<div role="dialog" aria-modal="true" aria-label="${escape(inside.title)}" class="dialog"><h2>${escape(inside.title)}</h2>${drawInside(widget, state)}<p>${escape(inside.text)}</p>` +
    `${(inside.also ?? []).map((also) => drawWidget(page, also, state)).join('')}<button type="button" data-click="close">${escape(inside.done)}</button></div>`
  );
}

function drawDialog(page: Page, dialog: Dialog, state: State): string {
  if (dialog.menu) return `<div role="menu" class="menu">${draw(page, dialog.blocks, state)}</div>`;
  return (
    `<div role="dialog" aria-modal="true" aria-label="${escape(dialog.name)}" class="dialog"><header class="dialog-head"><h2>${escape(dialog.name)}</h2><button type="button" aria-label="Close" data-click="close">×</button></header>` +
    `<div class="dialog-body">${draw(page, dialog.blocks, state)}</div></div>`
  );
}

/** The dialogs that are open, outermost first. */
function openDialogs(page: Page, state: State): { html: string; menu: boolean }[] {
  const list: { html: string; menu: boolean }[] = [];
  if (page.over && (page.over.hash === undefined || state.ui.hash === page.over.hash))
    list.push({ html: drawDialog(page, { name: page.over.name, blocks: page.blocks }, state), menu: false });
  for (const id of state.ui.dialogs) {
    const row = id.startsWith('row:') ? widgetsOf(page).find((widget) => `row:${widget.id}` === id) : undefined;
    const dialog = page.dialogs?.[id];
    if (row) list.push({ html: rowDialog(page, row, state), menu: false });
    else if (dialog) list.push({ html: drawDialog(page, dialog, state), menu: dialog.menu === true });
  }
  const confirm = confirmOf(page, state);
  if (confirm !== undefined) list.push({ html: confirm, menu: false });
  const code = codeOf(page, state);
  if (code !== undefined) list.push({ html: code, menu: false });
  return list;
}

/** What stands in the page's `#root`. */
export function drawPage(page: Page, state: State): string {
  const dialogs = openDialogs(page, state);
  const modal = dialogs.some(({ menu }) => !menu);
  const hidden = (is: boolean): string => (is && page.hides ? ' aria-hidden="true" data-aria-hidden="true"' : '');
  const nav = page.nav
    ? `<nav aria-label="Settings"><ul>${page.nav.map((name) => `<li><a href="#${escape(encodeURIComponent(name))}">${escape(name)}</a></li>`).join('')}</ul></nav>`
    : '';
  const main = page.over ? page.over.behind : page.blocks;
  return (
    `<div class="app"${hidden(modal)}><header class="top"><a href="/">${escape(page.title)}</a><input type="search" aria-label="Search" placeholder="Search">${page.signedIn ?? ''}</header>` +
    `<div class="columns">${nav}<main>${draw(page, main, state)}</main></div><footer><a href="/terms">Terms</a> <a href="/privacy">Privacy</a></footer></div>` +
    dialogs
      .map(
        ({ html, menu }, index) =>
          `<div class="portal${menu ? '' : ' modal'}"${hidden(dialogs.slice(index + 1).some((later) => !later.menu))}>${html}</div>`,
      )
      .join('') +
    (state.ui.toast === undefined ? '' : `<div class="toast" role="status">${escape(state.ui.toast)}</div>`)
  );
}
