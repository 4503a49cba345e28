/** The markup of each family of controls. What a press on an element does is said by its `data-<event>` attribute. */
import type { Ui, Value, Widget } from './model.ts';

export interface Shown {
  value: Value;
  on: boolean;
  locked: boolean;
  ui: Ui;
}

export const escape = (text: string): string => text.replace(/[&<>"]/gu, (char) => `&#${char.charCodeAt(0)};`);

export function attributes(list: Record<string, string | boolean | undefined>): string {
  return Object.entries(list)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`))
    .join('');
}

type Draw = (widget: Widget, shown: Shown) => string;

const text = (widget: Widget): string => escape(widget.label);
const help = (widget: Widget, attrs: Record<string, string> = {}): string =>
  widget.help ? `<p${attributes({ class: 'help', ...attrs })}>${escape(widget.help)}</p>` : '';
/** A native box: its state is the property, as frameworks set it. */
const box = (widget: Widget, { on, locked }: Shown, more: Record<string, string | boolean | undefined> = {}): string =>
  `<input${attributes({ type: 'checkbox', checked: on, disabled: locked, 'data-change': `box ${widget.id}`, ...widget.attributes, ...more })}>`;
const press = (widget: Widget): Record<string, string> => ({ 'data-click': `toggle ${widget.id}` });
const title = (widget: Widget): string => `<div class="title">${text(widget)}</div>${help(widget)}`;
const row = (left: string, right: string): string => `<div class="row"><div class="texts">${left}</div>${right}</div>`;
const nameOf = (widget: Widget, on: boolean): string | undefined =>
  widget.name?.replaceAll('{label}', widget.label).replaceAll('{verb}', on ? 'off' : 'on');

/** `id` of a part of a widget; letters first, as the libraries' own ids are unpredictable. */
const part = (widget: Widget, suffix: string): string => `k-${widget.id}-${suffix}`;

const menuItems = (widget: Widget, shown: Shown, role: string): string =>
  (widget.options ?? [])
    .map(
      (option) =>
        `<li role="none"><button type="button"${attributes({ role, tabindex: '-1', 'aria-checked': String(shown.value === option.value), class: 'item', 'data-click': `choose ${widget.id} ${option.value}` })}><span class="item-label">${escape(option.text)}</span></button></li>`,
    )
    .join('');

const chosen = (widget: Widget, { value }: Shown): string =>
  escape(widget.options?.find((option) => option.value === value)?.text ?? '');

export const families: Record<Widget['is'], Draw> = {
  native: (w, s) =>
    `<div class="field">${box(w, s, { id: part(w, 'box') })} <label for="${part(w, 'box')}">${text(w)}</label>${help(w)}</div>`,

  wrapped: (w, s) => `<label class="field"><span>${text(w)}</span>${box(w, s)}</label>${help(w)}`,

  // @wordpress/components: CheckboxControl.
  wp: (w, s) =>
    `<div class="components-base-control components-checkbox-control"><div class="components-base-control__field"><div class="components-flex">` +
    `<span class="components-checkbox-control__input-container">${box(w, s, { id: `inspector-checkbox-control-${w.id}`, class: 'components-checkbox-control__input', value: '1' })}</span>` +
    `<label class="components-checkbox-control__label" for="inspector-checkbox-control-${w.id}">${text(w)}</label></div></div>${help(w, { class: 'components-base-control__help' })}</div>`,

  // Jetpack in wp-admin: the box inside its label, and a hidden field of the same name before it.
  'wp-admin': (w, s) =>
    `<input type="hidden" name="${w.attributes?.['name'] ?? ''}" value="${s.on ? '1' : '0'}"><label for="${w.attributes?.['id'] ?? ''}">${box(w, s, { value: 'true' })} ${text(w)}</label>${help(w, { class: 'description' })}`,

  // Gestalt: the box covers the drawn one; the help text describes it only while it has the focus.
  gestalt: (w, s) =>
    `<div class="row"><div class="gestalt">${box(w, s, { id: part(w, 'box'), name: w.id, 'aria-invalid': 'false', class: 'cover' })}<div class="drawn-box">${s.on ? '<svg role="img" aria-hidden="true" viewBox="0 0 24 24"></svg>' : ''}</div></div>` +
    `<div class="texts"><label for="${part(w, 'box')}"><div class="title">${text(w)}</div></label><div id="${part(w, 'box')}-helperText" class="help">${escape(w.help ?? '')}</div></div></div>`,

  // X: the whole row is the label; `aria-describedby` points at the description beside it, and its number counts boxes
  // of the page.
  x: (w, s) =>
    `<div class="css-175oi2r"><label class="css-175oi2r x-row"><div dir="auto" class="css-146c3p1 r-bcqeeo"><span class="css-1jxf684">${text(w)}</span></div>` +
    `<div class="css-175oi2r r-lrvibr x-box"><div class="fake">${s.on ? '<svg aria-hidden="true"></svg>' : ''}</div>${box(w, s, { class: 'cover', 'aria-describedby': `CHECKBOX_${w.attributes?.['data-n'] ?? '1'}_LABEL` })}</div></label>` +
    `<div dir="auto" id="CHECKBOX_${w.attributes?.['data-n'] ?? '1'}_LABEL" class="css-146c3p1"><span>${escape(w.help ?? '')} </span><a href="https://help.x.com/using-x/about-grok" role="link"><span>Learn more</span></a></div></div>`,

  // Tumblr: React with hashed classes; a switch whose label is its own name.
  tumblr: (w, s) =>
    `<div class="Wg0zF"><div class="yQpFd"><label class="mF4Xq" for="${part(w, 'box')}">${text(w)}</label>${help(w, { class: 'help bQ1yd' })}</div><div class="kZ7bR">${box(w, s, { id: part(w, 'box'), class: 'cover sZ9ba', 'aria-label': w.label })}<div class="knob bPk0t"></div></div></div>`,

  // Twitch: the label is the drawn switch; its name is hidden, or stands in the row only.
  twitch: (w, s) =>
    `<div class="Layout-sc row"><div class="texts"><p class="CoreText-sc title">${text(w)}</p><p class="CoreText-sc help">${escape(w.help ?? '')}</p></div>` +
    `<div class="ScToggle-sc-1 tw-toggle">${box(w, s, { id: part(w, 'r7f3'), class: 'tw-toggle__input sr', 'data-a-target': 'tw-toggle' })}<label for="${part(w, 'r7f3')}" class="tw-toggle__button">${w.loose ? '' : `<p class="tw-hide-accessible sr">${text(w)}</p>`}</label></div></div>`,

  // React Spectrum: the label wraps the switch and its text.
  spectrum: (w, s) =>
    `<label class="spectrum-ToggleSwitch_a1b2"><input${attributes({ type: 'checkbox', role: 'switch', class: 'spectrum-ToggleSwitch-input_c3d4 cover', checked: s.on, disabled: s.locked, 'data-change': `box ${w.id}` })}>` +
    `<span class="spectrum-ToggleSwitch-switch_e5f6"></span><span class="spectrum-ToggleSwitch-label_g7h8">${text(w)}</span></label>${help(w)}`,

  mui: (w, s) =>
    `<label class="MuiFormControlLabel-root${s.locked ? ' Mui-disabled' : ''}"><span class="MuiSwitch-root"><span class="MuiButtonBase-root MuiSwitch-switchBase${s.on ? ' Mui-checked' : ''}">${box(w, s, { class: 'MuiSwitch-input cover' })}<span class="MuiSwitch-thumb"></span></span><span class="MuiSwitch-track"></span></span>` +
    `<span class="MuiTypography-root MuiFormControlLabel-label">${text(w)}</span></label>${help(w)}`,

  // note.com: Vue; an input that is not displayed, and a label that is the drawn switch.
  note: (w, s) =>
    `<div data-v-3c1f2a class="row"><span data-v-3c1f2a class="title">${text(w)}</span><div data-v-9d0e class="a-switch">${box(w, s, { id: part(w, 'sw'), class: 'a-switch__input gone' })}<label data-v-9d0e for="${part(w, 'sw')}" class="a-switch__label"></label></div></div>${help(w)}`,

  // chat-ui's Switch: the visible part is called "switch"; the words stand beside both, or before September 2025 in a label around them.
  huggingface: (w, s) =>
    `<div class="row"><div class="texts"><div class="title">${text(w)}</div>${help(w)}</div>` +
    box(w, s, { name: w.id, class: 'peer ghost' }) +
    `<div${attributes({ 'aria-checked': String(s.on), 'aria-disabled': String(s.locked), 'aria-roledescription': 'switch', 'aria-label': 'switch', role: 'switch', tabindex: s.locked ? '-1' : '0', class: 'hf-switch', ...(s.locked ? {} : press(w)) })}><div class="knob"></div></div></div>`,

  'huggingface-2024': (w, s) =>
    `<label class="flex items-center">${box(w, s, { name: w.id, class: 'peer pointer-events-none absolute opacity-0 cover' })}` +
    `<div aria-checked="${s.on}" aria-roledescription="switch" aria-label="switch" role="switch" tabindex="0" class="hf-switch"${s.locked ? ' aria-disabled="true"' : ''}><div class="knob"></div></div> ` +
    `<div class="inline cursor-pointer select-none">${text(w)}</div></label>${help(w, { class: 'text-sm text-gray-500' })}`,

  // MkSwitch: the input never hears of the state; only the drawn switch beside it shows it, in classes of the build.
  misskey: (w, s) =>
    `<div class="x1kPZ"><input type="checkbox" class="clipped" data-free${s.locked ? ' disabled' : ''} data-click="toggle ${w.id}">` +
    `<span class="xbIy7${s.on ? ' xezk7' : ''} mk-button" data-cy-switch-toggle data-click="toggle ${w.id}"><div class="knob"></div></span>` +
    `<span class="mk-body"><span class="mk-label"><span data-click="toggle ${w.id}">${text(w)}</span></span><p class="help">${escape(w.help ?? '')}</p></span></div>`,

  // The same before 2022: a role on the whole row, and still an input that never hears of the state.
  'misskey-2021': (w, s) =>
    `<div class="ziffeoms${s.on ? ' checked' : ''}" role="switch" aria-checked="${s.on}"${s.locked ? ' aria-disabled="true"' : ''}${s.locked ? '' : ` data-click="toggle ${w.id}"`}><input type="checkbox" class="clipped" data-free${s.locked ? ' disabled' : ''}>` +
    `<span class="button"><span></span></span><span class="label"><span>${text(w)}</span><p>${escape(w.help ?? '')}</p></span></div>`,

  // Atlaskit Toggle.
  atlaskit: (w, s) =>
    row(
      `<label for="${part(w, 'toggle')}" class="title">${text(w)}</label>${help(w)}`,
      `<label class="css-toggle" data-checked="${s.on}" data-disabled="${s.locked}">${box(w, s, { id: part(w, 'toggle'), class: 'cover' })}<span aria-hidden="true" class="knob"></span></label>`,
    ),

  // Amazon's a-switch.
  aui: (w, s) =>
    row(
      `<span class="a-text-bold title">${text(w)}</span>${help(w)}`,
      `<div class="a-section"><label class="a-switch-label"><div data-a-input-name="${w.id}" class="a-switch a-switch-input-wrap">${box(w, s, { name: w.id, class: 'a-switch-input cover' })}<span class="a-switch-control"></span></div><span class="a-label a-switch-text sr">${text(w)}</span></label></div>`,
    ),

  // Geist's toggle.
  geist: (w, s) =>
    row(
      title(w),
      `<label class="toggle_container">${box(w, s, { class: 'toggle_input cover', ...(w.loose ? {} : { 'aria-label': w.label }) })}<span class="toggle_track"></span></label>`,
    ),

  // A toggle without a library: label and box in one row.
  toggle: (w, s) =>
    `<div class="row"><div class="texts"><label for="${part(w, 't')}">${text(w)}</label>${help(w)}</div><span class="toggle">${box(w, s, { id: part(w, 't'), class: 'cover' })}<span class="slider"></span></span></div>`,

  // Fluent's Switch.
  fluent: (w, s) =>
    `<div class="fui-Switch">${box(w, s, { role: 'switch', class: 'fui-Switch__input cover', id: part(w, 'switch') })}<div class="fui-Switch__indicator" aria-hidden="true"></div>` +
    `<label class="fui-Switch__label" for="${part(w, 'switch')}">${text(w)}</label></div>${help(w)}`,

  radix: (w, s) =>
    row(
      `<div class="title"${w.loose ? '' : ` id="${part(w, 'name')}"`}>${text(w)}</div>${help(w)}`,
      `<button${attributes({ type: 'button', role: 'switch', 'aria-checked': String(s.on), 'data-state': s.on ? 'checked' : 'unchecked', value: 'on', disabled: s.locked, 'data-disabled': s.locked ? '' : undefined, 'aria-labelledby': w.loose ? undefined : part(w, 'name'), class: 'switch', ...press(w), ...w.attributes })}><span data-state="${s.on ? 'checked' : 'unchecked'}" class="knob"></span></button>`,
    ),

  'div-switch': (w, s) =>
    row(
      title(w),
      `<div${attributes({ role: 'switch', tabindex: s.locked ? undefined : '0', 'aria-checked': String(s.on), 'aria-disabled': s.locked ? 'true' : undefined, 'aria-label': w.loose ? undefined : (nameOf(w, s.on) ?? w.label), class: 'switch', ...(s.locked ? {} : press(w)), ...w.attributes })}><div class="knob"></div></div>`,
    ),

  // My Activity: a row with `role=checkbox`.
  'google-checkbox': (w, s) =>
    `<div class="row"><div${attributes({ role: 'checkbox', tabindex: '0', 'aria-checked': String(s.on), 'aria-disabled': s.locked ? 'true' : undefined, 'aria-labelledby': w.loose ? undefined : part(w, 'l'), jsname: 'V67aGc', class: 'google-box', ...(s.locked ? {} : press(w)) })}></div><div class="texts"><div id="${part(w, 'l')}" class="title">${text(w)}</div>${help(w)}</div></div>`,

  // Studio's ytcp-checkbox-lit.
  ytcp: (w, s) =>
    `<ytcp-form-checkbox class="row"><ytcp-checkbox-lit><div id="checkbox-container"><div${attributes({ id: 'checkbox', role: 'checkbox', tabindex: '0', 'aria-checked': String(s.on), 'aria-disabled': String(s.locked), 'aria-label': w.loose ? undefined : w.label, class: 'google-box', ...(s.locked ? {} : press(w)) })}></div></div></ytcp-checkbox-lit><div class="label texts">${text(w)}</div></ytcp-form-checkbox>${help(w)}`,

  // Skin's switch without a form: no input at all.
  ebay: (w, s) =>
    row(
      `<span class="title" id="${part(w, 'label')}">${text(w)}</span>${help(w)}`,
      `<span class="switch"><span${attributes({ class: 'switch__control', role: 'switch', tabindex: '0', 'aria-checked': String(s.on), 'aria-disabled': s.locked ? 'true' : undefined, 'aria-labelledby': w.loose ? undefined : part(w, 'label'), ...(s.locked ? {} : press(w)) })}></span><span class="switch__button"></span></span>`,
    ),

  'ebay-form': (w, s) =>
    row(
      `<label class="title" for="${part(w, 'f')}">${text(w)}</label>${help(w)}`,
      `<span class="switch"><input${attributes({ type: 'checkbox', role: 'switch', class: 'switch__control', id: part(w, 'f'), 'aria-checked': String(s.on), checked: s.on, disabled: s.locked, 'data-change': `box ${w.id}` })}><span class="switch__button"></span></span>`,
    ),

  // Upwork's air3-switch: `aria-pressed`, no input.
  air3: (w, s) =>
    row(
      title(w),
      `<button${attributes({ type: 'button', class: 'air3-switch', 'aria-pressed': String(s.on), disabled: s.locked, 'aria-label': w.loose ? undefined : w.label, ...press(w) })}><span class="air3-switch-track"></span></button>`,
    ),

  // lightning-input as a toggle, in its own shadow tree.
  lightning: (w, s) =>
    `<lightning-input class="slds-form-element"><template shadowrootmode="open"><div class="slds-form-element"><label class="slds-checkbox_toggle" for="input-${w.id}"><span class="slds-form-element__label">${text(w)}</span>` +
    `<input${attributes({ type: 'checkbox', id: `input-${w.id}`, name: w.id, 'aria-describedby': `chk-${w.id}`, checked: s.on, disabled: s.locked, 'data-click': `toggle ${w.id}` })}>` +
    `<span id="chk-${w.id}" class="slds-checkbox_faux_container"><span class="slds-checkbox_faux"></span><span class="slds-checkbox_on"${s.on ? '' : ' hidden'}>Enabled</span><span class="slds-checkbox_off"${s.on ? ' hidden' : ''}>Disabled</span></span></label></div></template></lightning-input>${help(w)}`,

  // Primer's ActionMenu: a button that shows the choice, and a list of radio items.
  primer: (w, s) => {
    const open = s.ui.menu === w.id;
    return row(
      `<div class="title" id="${part(w, 'title')}">${text(w)}</div>${help(w)}`,
      `<action-menu data-select-variant="single"><focus-group><button${attributes({ type: 'button', class: 'Button--secondary Button', id: part(w, 'button'), 'aria-haspopup': 'true', 'aria-expanded': String(open), 'aria-controls': part(w, 'list'), disabled: s.locked, 'data-click': `menu ${w.id}` })}><span class="Button-content"><span class="Button-label">${chosen(w, s)}</span></span></button>` +
        `<anchored-position${open ? '' : ' hidden'}><action-list><ul role="menu" id="${part(w, 'list')}" aria-labelledby="${part(w, 'button')}">${menuItems(w, s, 'menuitemradio')}</ul></action-list></anchored-position></focus-group></action-menu>`,
    );
  },

  // My Activity's chip: it shows the state, its menu offers to turn off, and also to delete.
  chip: (w, s) => {
    const open = s.ui.menu === w.id;
    const words = w.words ?? { on: 'On', off: 'Off' };
    const items = s.on
      ? `<li role="menuitem" tabindex="-1" data-click="choose ${w.id} off"><span>${escape(w.menu?.off ?? 'Turn off')}</span>${w.menu?.hint ? `<span class="hint">${escape(w.menu.hint)}</span>` : ''}</li><li role="separator"></li>` +
        (w.menu?.never ?? [])
          .map(
            (name) =>
              `<li role="menuitem" tabindex="-1" data-click="danger ${escape(name)}"><span>${escape(name)}</span><span class="hint">2 steps</span></li>`,
          )
          .join('')
      : `<li role="menuitem" tabindex="-1" data-click="choose ${w.id} on"><span>Turn on</span></li>`;
    return (
      `<section class="card"><div class="row"><div class="texts"><h2 class="title">${text(w)}</h2>${help(w)}</div>` +
      `<div><button${attributes({ type: 'button', class: 'chip', 'aria-haspopup': 'menu', 'aria-expanded': String(open), disabled: s.locked, 'aria-label': nameOf(w, s.on), 'data-click': `menu ${w.id}` })}><span jsname="V67aGc">${escape(s.on ? words.on : words.off)}</span><svg aria-hidden="true" class="caret"></svg></button>` +
      `${open ? `<ul role="menu" class="menu">${items}</ul>` : ''}</div></div><div class="help">${s.on ? 'On since 3 March 2026' : ''}</div></section>`
    );
  },

  // ChatGPT: the row is a button whose name ends in the state; the switch is in the dialog that it opens.
  'dialog-row': (w, s) => {
    const words = w.words ?? { on: 'On', off: 'Off' };
    return `<div class="chat-row"><button${attributes({ type: 'button', class: 'row-button', disabled: s.locked, 'aria-haspopup': 'dialog', 'data-click': `open row:${w.id}`, ...w.attributes })}><div class="texts">${text(w)}</div><div class="ps-3">${escape(s.on ? words.on : words.off)}</div></button></div>`;
  },

  radios: (w, s) =>
    `<fieldset class="radios">${w.title ? `<legend>${escape(w.title)}</legend>` : ''}` +
    (w.options ?? [])
      .map(
        (option) =>
          `<div class="field"><input${attributes({ type: 'radio', name: part(w, 'radio'), id: option.id ?? part(w, option.value), value: option.value, checked: s.value === option.value, disabled: s.locked, 'data-change': `set ${w.id} ${option.value}` })}> <label for="${option.id ?? part(w, option.value)}">${escape(option.text)}</label>${option.help ? `<p class="help">${escape(option.help)}</p>` : ''}</div>`,
      )
      .join('') +
    `</fieldset>`,

  // The toggle buttons of the app that Blacksky is a fork of: a group of drawn radios.
  segments: (w, s) =>
    `<div class="css-view"><div class="css-text title">${text(w)}</div><div class="css-text help">${escape(w.help ?? '')}</div>` +
    `<div${attributes({ role: 'radiogroup', 'aria-label': w.loose ? undefined : nameOf(w, s.on), class: 'segments' })}>${(
      w.options ?? []
    )
      .map(
        (option) =>
          `<div${attributes({ role: 'radio', tabindex: '0', 'aria-checked': String(s.value === option.value), 'aria-label': option.text, 'aria-disabled': String(s.locked), class: 'segment', ...(s.locked ? {} : { 'data-click': `set ${w.id} ${option.value}` }) })}><div dir="auto">${escape(option.text)}</div></div>`,
      )
      .join('')}</div></div>`,

  // @wordpress/components: ToggleGroupControl, whose options are buttons in the role of radios.
  'toggle-group': (w, s) =>
    `<fieldset class="components-base-control"><div role="radiogroup" aria-label="${text(w)}" class="components-toggle-group-control">${(
      w.options ?? []
    )
      .map(
        (option) =>
          `<button${attributes({ type: 'button', role: 'radio', 'data-value': option.value, 'aria-checked': String(s.value === option.value), 'data-click': `set ${w.id} ${option.value}` })}><div>${escape(option.text)}</div></button>`,
      )
      .join('')}</div></fieldset>`,

  select: (w, s) =>
    row(
      `<label class="title" for="${part(w, 'select')}">${text(w)}</label>${help(w)}`,
      `<select${attributes({ id: part(w, 'select'), disabled: s.locked, 'data-change': `select ${w.id}` })}>${(w.options ?? []).map((option) => `<option${attributes({ value: option.value, selected: s.value === option.value })}>${escape(option.text)}</option>`).join('')}</select>`,
    ),

  // Radix Select: opens on pointerdown, and its list stands at the end of the page.
  listbox: (w, s) => {
    const open = s.ui.menu === w.id;
    return (
      row(
        `<div class="title" id="${part(w, 'name')}">${text(w)}</div>${help(w)}`,
        `<button${attributes({ type: 'button', role: 'combobox', 'aria-controls': part(w, 'list'), 'aria-expanded': String(open), 'aria-autocomplete': 'none', 'aria-labelledby': w.loose ? undefined : part(w, 'name'), 'data-state': open ? 'open' : 'closed', disabled: s.locked, 'data-pointerdown': `menu ${w.id}`, class: 'select-trigger' })}><span>${chosen(w, s)}</span></button>`,
      ) +
      (open
        ? `<div role="listbox" id="${part(w, 'list')}" class="menu">${(w.options ?? [])
            .map(
              (option) =>
                `<div${attributes({ role: 'option', tabindex: '-1', 'aria-selected': String(s.value === option.value), 'data-state': s.value === option.value ? 'checked' : 'unchecked', 'data-click': `choose ${w.id} ${option.value}`, class: 'item' })}><span>${escape(option.text)}</span></div>`,
            )
            .join('')}</div>`
        : '')
    );
  },
};
