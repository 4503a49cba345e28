/**
 * A settings page as data. The server draws it, the page's script draws it anew after every act, and tests draw it
 * without either: all from the same description.
 */

/** What a control holds: `on` or `off`, or the value of the option chosen. */
export type Value = string;

/**
 * Which markup a control has. Each is that of a page that was seen, or of the library that the service is known to use.
 */
export type Family =
  // Native boxes.
  | 'native'
  | 'wrapped'
  | 'wp'
  | 'wp-admin'
  | 'gestalt'
  | 'x'
  | 'tumblr'
  | 'twitch'
  | 'spectrum'
  | 'mui'
  | 'note'
  | 'huggingface'
  | 'huggingface-2024'
  | 'misskey'
  | 'misskey-2021'
  | 'atlaskit'
  | 'aui'
  | 'geist'
  | 'toggle'
  // Roles.
  | 'fluent'
  | 'radix'
  | 'div-switch'
  | 'google-checkbox'
  | 'ytcp'
  | 'ebay'
  | 'ebay-form'
  | 'air3'
  | 'lightning'
  // Choices, and what opens something.
  | 'primer'
  | 'chip'
  | 'dialog-row'
  | 'radios'
  | 'segments'
  | 'toggle-group'
  | 'select'
  | 'listbox';

export interface Option {
  value: Value;
  text: string;
  /** Of the element, where the page's own is known. */
  id?: string;
  help?: string;
}

export interface Widget {
  /** Its key in the server's world. */
  id: string;
  is: Family;
  label: string;
  /** The setting of the definition that it stands for; without one it is a neighbour. */
  setting?: string;
  /** How it stands at first. */
  initial?: Value;
  /** Which value refuses training, and which one is set by tests for "allowed". By the facts' polarity. */
  refuses?: Value;
  allows?: Value;
  help?: string;
  /** The title above the control where its label is its own name. */
  title?: string;
  /**
   * The control's own name, when the page gives it another than the displayed label. `{label}` and `{verb}` are filled
   * in.
   */
  name?: string;
  /** Nothing ties the displayed label to the control. */
  loose?: true;
  options?: Option[];
  /** Of a choice whose label is one option's text: that option. */
  names?: Value;
  /** Words that a row or chip shows for each state. */
  words?: { on: string; off: string };
  /** In a menu: what turns the setting off, and what must not be pressed. */
  menu?: { off: string; hint?: string; never: string[] };
  /** A dialog that asks before this value is taken. */
  confirm?: { when: Value; title: string; text?: string; press: string; cancel?: string; badge?: string };
  /** In the dialog that a row opens. */
  inside?: { title: string; text: string; label?: string; done: string; also?: Widget[]; testid?: string };
  /** Nothing is saved before a Save button is pressed. */
  deferred?: true;
  /** What the page's form changes with it at each press. */
  moves?: { id: string; value: Value };
  /** Greyed, and on, as long as that other control is on. */
  forcedBy?: string;
  locked?: true;
  attributes?: Record<string, string>;
  /** What the facts give of a language beside the label: the words for its states, and the menu's item. */
  languages?: Record<string, { words?: { on: string; off: string }; off?: string }>;
}

export type Block =
  | { h: string; level?: 1 | 2 | 3 | 4; attributes?: Record<string, string> }
  | { p: string; attributes?: Record<string, string> }
  | { w: Widget }
  /** A button that no script may ever press. */
  | { danger: string; attributes?: Record<string, string> }
  /** Opens a dialog. */
  | {
      button: string;
      opens: string;
      on?: 'click' | 'pointerdown' | 'mousedown';
      attributes?: Record<string, string>;
      as?: 'button' | 'menuitem' | 'div';
    }
  | {
      tabs: string;
      open?: string;
      items: { name: string; blocks: Block[]; attributes?: Record<string, string> }[];
      as?: 'tab' | 'button' | 'link';
      on?: 'click' | 'mousedown';
    }
  | { save: string; saved?: string; failed?: string; attributes?: Record<string, string> }
  | { box: Block[]; tag?: string; attributes?: Record<string, string> }
  | {
      field: 'textarea' | 'email' | 'text' | 'select';
      label: string;
      options?: string[];
      attributes?: Record<string, string>;
    }
  /** Sends the form that it stands in. Nothing but a person may ever do that. */
  | { submit: string };

export interface Dialog {
  name: string;
  /** Menus are not modal, and have no name. */
  menu?: true;
  blocks: Block[];
  close?: string;
}

export interface Page {
  id: string;
  /** The page's known addresses, whole. */
  at: string[];
  /**
   * URLPattern strings of all addresses that show it, where there are more than those; a group `instance` names the
   * copy.
   */
  routes?: string[];
  title: string;
  lang?: string;
  /** Side navigation, as the page's known neighbours. */
  nav?: string[];
  blocks: Block[];
  dialogs?: Record<string, Dialog>;
  /**
   * What is to be pressed, by name, until the controls are there; by setting where it differs. `…` at the end: the name
   * goes on.
   */
  way?: string[];
  ways?: Record<string, string[]>;
  /** The blocks stand in a dialog of this name over something else: always, or while the address has this hash. */
  over?: {
    name: string;
    behind: Block[];
    hash?: string;
    /** ms after which the page's script draws it. */ after?: number;
  };
  /** Everything behind an open dialog is taken from assistive technology, as Radix and others do. */
  hides?: true;
  /** Selectors' worth of a signed-in page: extra markup in the header. */
  signedIn?: string;
  /** Its script never reads the answers to its saves; in Chromium such a request is never told to have ended. */
  unread?: true;
  /** Saving first asks for a one-time code that only the person can get; nothing is kept without it. */
  code?: { title: string; label: string; press: string };
  /** What a signed-out person gets at this very address instead of the page. */
  signInScreen?: string;
}

export interface ServiceReplica {
  /** The id of the definition. */
  service: string;
  /** Where signed-out people are sent; `{path}` and `{url}` are the encoded address asked for. */
  signedOut?: string;
  pages: Page[];
  /** Addresses of the service that show a page without any setting. */
  plain?: string[];
  /** Hosts beside those of the addresses. */
  hosts?: string[];
  /** Where its pages show who is signed in: markup of the head or before the page, with `{who}` in it. */
  account?: { head?: string; body?: string };
}

/** How a page is told to differ from its description. */
export interface Variant {
  signedOut?: true;
  /** The same, where the sign-in screen is drawn at the address asked for. */
  signInScreen?: true;
  /** Who is signed in, where the service shows it. */
  who?: string;
  /** The service answers with this status, and with an error instead of its page. */
  fails?: number;
  /** By setting: the label that is displayed instead, the language of the page with it, and whether its help is left out. */
  label?: {
    setting: string;
    text: string;
    lang?: string;
    words?: { on: string; off: string };
    off?: string;
    unexplained?: true;
  };
  /** The settings that are greyed. */
  locked?: string[];
  /** The settings that are not there at all. */
  absent?: string[];
  /** The server answers 500 to every attempt to save. */
  refuseToSave?: true;
}

/** What the page's script has to know. */
export interface Boot {
  page: Page;
  values: Record<string, Value>;
  /** Before every key of `values` on the server. */
  prefix: string;
  token: string;
}

/** What is open on the page, and what is not yet saved. */
export interface Ui {
  dialogs: string[];
  tabs: Record<string, string>;
  menu?: string;
  toast?: string;
  confirm?: { id: string; value: Value };
  /** The page asks for its code. */
  code?: true;
  draft: Record<string, Value>;
  hash: string;
}

export const freshUi = (hash = ''): Ui => ({ dialogs: [], tabs: {}, draft: {}, hash });

function blocksIn(block: Block): Block[] {
  if ('box' in block) return block.box;
  if ('tabs' in block) return block.items.flatMap((item) => item.blocks);
  return [];
}

/** Every control of a page, those in dialogs and closed tabs included. */
export function widgetsOf(page: Page): Widget[] {
  const found: Widget[] = [];
  const visit = (block: Block): void => {
    if ('w' in block) found.push(block.w, ...(block.w.inside?.also ?? []));
    for (const inner of blocksIn(block)) visit(inner);
  };
  for (const block of [
    ...page.blocks,
    ...(page.over?.behind ?? []),
    ...Object.values(page.dialogs ?? {}).flatMap((dialog) => dialog.blocks),
  ])
    visit(block);
  return found;
}

function mapBlocks(blocks: Block[], map: (widget: Widget) => Widget | undefined): Block[] {
  return blocks.flatMap((block): Block[] => {
    if ('w' in block) {
      const widget = map(block.w);
      return widget ? [{ w: widget }] : [];
    }
    if ('box' in block) return [{ ...block, box: mapBlocks(block.box, map) }];
    if ('tabs' in block)
      return [{ ...block, items: block.items.map((item) => ({ ...item, blocks: mapBlocks(item.blocks, map) })) }];
    return [block];
  });
}

function relabel(widget: Widget, { text, words, off, unexplained }: NonNullable<Variant['label']>): Widget {
  const changed: Widget = { ...widget, label: text, ...(words ? { words } : {}) };
  if (widget.names !== undefined && widget.options) {
    changed.options = widget.options.map((option) => (option.value === widget.names ? { ...option, text } : option));
  }
  if (changed.name !== undefined && !changed.name.includes('{label}')) delete changed.name;
  if (unexplained) delete changed.help;
  if (off !== undefined && widget.menu) changed.menu = { ...widget.menu, off };
  return changed;
}

/** The page with its variant and its instance applied. */
export function resolve(described: Page, variant: Variant, instance: string | undefined): Page {
  const page: Page = JSON.parse(
    JSON.stringify(described).replaceAll('{instance}', JSON.stringify(instance ?? 'instance').slice(1, -1)),
  );
  const one = (widget: Widget): Widget | undefined => {
    const { setting } = widget;
    const also = widget.inside?.also?.flatMap((inner) => one(inner) ?? []);
    let out: Widget = { ...widget, ...(widget.inside && also ? { inside: { ...widget.inside, also } } : {}) };
    if (setting === undefined) return out;
    if (variant.absent?.includes(setting)) return undefined;
    if (variant.locked?.includes(setting)) out.locked = true;
    if (variant.label?.setting === setting) out = relabel(out, variant.label);
    return out;
  };
  const dialogs = Object.fromEntries(
    Object.entries(page.dialogs ?? {}).map(([id, dialog]) => [
      id,
      { ...dialog, blocks: mapBlocks(dialog.blocks, one) },
    ]),
  );
  return {
    ...page,
    ...(variant.label?.lang === undefined ? {} : { lang: variant.label.lang }),
    blocks: mapBlocks(page.blocks, one),
    ...(page.over ? { over: { ...page.over, behind: mapBlocks(page.over.behind, one) } } : {}),
    dialogs,
  };
}

export const wayOf = (page: Page, setting: string | undefined): string[] =>
  page.ways?.[setting ?? ''] ?? page.way ?? [];
