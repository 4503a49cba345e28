/**
 * Roles and accessible names, after "Accessible Name and Description Computation 1.2". Computed only for the few
 * elements that matter, so it may ask for styles.
 */
import { byId, byIds, childrenOf, isElement, styleOf, upFrom } from './tree.ts';

const IMPLICIT: Record<string, string> = {
  a: 'link',
  area: 'link',
  button: 'button',
  summary: 'button',
  select: 'combobox',
  option: 'option',
  textarea: 'textbox',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  td: 'cell',
  th: 'columnheader',
  tr: 'row',
  progress: 'progressbar',
  meter: 'meter',
};
const INPUTS: Record<string, string> = {
  checkbox: 'checkbox',
  radio: 'radio',
  range: 'slider',
  button: 'button',
  submit: 'button',
  reset: 'button',
  image: 'button',
  number: 'spinbutton',
  hidden: '',
};
const FROM_CONTENT =
  /^(?:button|cell|checkbox|columnheader|comment|gridcell|heading|link|menuitem|menuitemcheckbox|menuitemradio|option|radio|row|rowheader|sectionhead|switch|tab|tooltip|treeitem)$/;

/** The role of an element: the first one declared, else the one that its tag implies. */
export function roleOf(element: Element): string {
  const declared = element.getAttribute('role')?.trim().toLowerCase().split(/\s+/)[0];
  if (declared) return declared;
  const tag = element.localName;
  if (tag === 'input') return INPUTS[(element as HTMLInputElement).type] ?? 'textbox';
  if ((tag === 'a' || tag === 'area') && !element.hasAttribute('href')) return 'generic';
  if (tag === 'select' && ((element as HTMLSelectElement).multiple || (element as HTMLSelectElement).size > 1))
    return 'listbox';
  return IMPLICIT[tag] ?? '';
}

/** Whether it is a native input of one of these types. */
export function isInput(element: Element, types: RegExp): element is HTMLInputElement {
  return element.localName === 'input' && types.test((element as HTMLInputElement).type);
}

/** Whether it is a native box or radio. */
export const isBox = (element: Element): element is HTMLInputElement => isInput(element, /^(?:checkbox|radio)$/);

/** The labels of a form control, in document order, less those that refer to it by an id which occurs twice. */
export function labelsOf(element: Element): Element[] {
  return [...((element as HTMLInputElement).labels ?? [])].filter(unmistakable);
}

/** The control that a label belongs to, unless it refers to it by an id which occurs twice. */
export function labelled(label: Element): Element | null {
  return unmistakable(label) ? ((label as HTMLLabelElement).control ?? null) : null;
}

function unmistakable(label: Element): boolean {
  const id = label.getAttribute('for');
  return id === null || byId(label, id) !== null;
}

/** The accessible name of an element, white space collapsed. */
export function accessibleName(element: Element): string {
  return /^(?:caption|code|deletion|emphasis|generic|insertion|paragraph|presentation|none|strong|subscript|superscript)$/.test(
    roleOf(element),
  )
    ? ''
    : collapse(compute(element, { seen: new Set(), referenced: false, content: false, own: true }));
}

interface Context {
  /** Elements already counted: none is counted twice. */
  seen: Set<Node>;
  /** Reached through `aria-labelledby`, so that no further reference is followed and hidden things count. */
  referenced: boolean;
  /** Inside another element's name. */
  content: boolean;
  /** The element that is being named. */
  own: boolean;
  /** What referenced it is hidden itself, so that hidden descendants count too. */
  hiddenOk?: boolean;
}

const collapse = (text: string): string => text.replace(/[\s\u00A0]+/g, ' ').trim();

function hidden(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const s = styleOf(element);
  return s?.display === 'none' || s?.visibility === 'hidden' || s?.visibility === 'collapse';
}

function compute(element: Element, c: Context): string {
  if (c.seen.has(element)) return '';
  const isHidden = hidden(element);
  if (isHidden && !c.own && !c.hiddenOk) return '';
  c.seen.add(element);
  const role = roleOf(element);

  const referenced = c.referenced
    ? []
    : byIds(element, element.hasAttribute('aria-labelledby') ? 'aria-labelledby' : 'aria-labeledby');
  if (referenced.length > 0) {
    const text = referenced
      .map((e) =>
        compute(e, {
          seen: new Set(e === element ? [] : [element]),
          referenced: true,
          content: true,
          own: true,
          hiddenOk: hiddenHere(e),
        }),
      )
      .join(' ');
    if (collapse(text)) return text;
  }

  const ariaLabel = element.getAttribute('aria-label') ?? '';
  // A control inside a label lends its value, not its name, unless it was referenced itself.
  if (c.content && !(c.own && !c.referenced)) {
    const value = embeddedValue(element, role, c);
    if (value !== undefined && !(c.own && collapse(ariaLabel))) return value;
  }
  if (collapse(ariaLabel)) return ariaLabel;

  const presentational = role === 'none' || role === 'presentation';
  if (!presentational) {
    const native = nativeName(element, c);
    if (native !== undefined && collapse(native)) return native;
  }
  if (FROM_CONTENT.test(role) || c.content || /^(?:label|legend|caption)$/.test(element.localName)) {
    const text = contentText(element, { ...c, content: true });
    if (collapse(text)) return text;
  }
  return tooltip(element);
}

/** Whether an element is not rendered where it stands, so that a reference to it counts hidden content. */
function hiddenHere(element: Element): boolean {
  return [...upFrom(element)].some(hidden);
}

function embeddedValue(element: Element, role: string, c: Context): string | undefined {
  if (role === 'textbox' || role === 'searchbox') {
    return element.localName === 'input' || element.localName === 'textarea'
      ? (element as HTMLInputElement).value
      : c.own
        ? undefined
        : contentText(element, c);
  }
  if (role === 'combobox' || role === 'listbox') {
    if (element.localName === 'select')
      return [...(element as HTMLSelectElement).selectedOptions].map((o) => o.label || o.text).join(' ');
    if (element.localName === 'input') return (element as HTMLInputElement).value;
    const chosen = [...element.querySelectorAll('[role="option"][aria-selected="true"]')];
    return chosen.length > 0
      ? chosen.map((o) => compute(o, { ...c, own: false })).join(' ')
      : role === 'combobox'
        ? contentText(element, c)
        : undefined;
  }
  if (/^(?:slider|spinbutton|progressbar|meter|scrollbar)$/.test(role)) {
    return (
      element.getAttribute('aria-valuetext') ??
      element.getAttribute('aria-valuenow') ??
      (element as HTMLInputElement).value ??
      ''
    );
  }
  return undefined;
}

function nativeName(element: Element, c: Context): string | undefined {
  const tag = element.localName;
  const labels = c.content && !c.own ? [] : labelsOf(element);
  if (labels.length > 0 && !(c.own && c.referenced)) {
    const text = labels
      .map((l) => compute(l, { seen: new Set([element]), referenced: true, content: true, own: true }))
      .join(' ');
    if (collapse(text)) return text;
  }
  if (isInput(element, /^(?:button|submit|reset)$/))
    return element.value || { submit: 'Submit', reset: 'Reset', button: '' }[element.type as 'submit'];
  if (isInput(element, /^image$/)) return element.alt || element.value || element.title || 'Submit';
  if (tag === 'img' || tag === 'area') return element.getAttribute('alt') ?? undefined;
  const inner = { fieldset: 'legend', table: 'caption', figure: 'figcaption', svg: 'title' }[tag];
  const first = inner && [...element.children].find((e) => e.localName === inner);
  if (first) return compute(first, { ...c, content: true, own: false });
  if (tag === 'optgroup' || tag === 'option') return element.getAttribute('label') ?? undefined;
  return undefined;
}

function tooltip(element: Element): string {
  return (
    element.getAttribute('title') ||
    (/^(?:input|textarea)$/.test(element.localName) &&
      (element.getAttribute('placeholder') || element.getAttribute('aria-placeholder'))) ||
    ''
  );
}

/** The text inside an element as its name takes it: blocks set apart by spaces, generated content included. */
function contentText(element: Element, c: Context): string {
  const parts = [pseudo(element, '::before')];
  const nodes = [...childrenOf(element), ...byIds(element, 'aria-owns')];
  for (const node of nodes) {
    if (node.nodeType === 3) parts.push((node as Text).data);
    if (!isElement(node)) continue;
    if (node.localName === 'br') {
      parts.push(' ');
      continue;
    }
    const text = compute(node, { ...c, own: false });
    const s = styleOf(node);
    const apart = s && !/^inline$|^contents$|^$/.test(s.display) ? ' ' : '';
    parts.push(apart, text, apart);
  }
  parts.push(pseudo(element, '::after'));
  return parts.join('');
}

/** The words that style puts before or after an element's contents. */
export function pseudo(element: Element, which: string): string {
  const s = styleOf(element, which);
  const content = s?.content ?? '';
  const alternative = /\/\s*"((?:[^"\\]|\\.)*)"\s*$/.exec(content);
  if (alternative) return alternative[1] ?? '';
  const text = [...content.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((m) => (m[1] ?? '').replace(/\\(.)/g, '$1')).join('');
  return text && s && !/^inline$|^$/.test(s.display) ? ` ${text} ` : text;
}
