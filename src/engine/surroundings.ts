/**
 * What stands around a control and turns its meaning, so that its position says nothing of the label: the head of its
 * column, what is said over its list, another switch in its row.
 */
import { askable } from './forms.ts';
import { accessibleName, isInput } from './accessible-name.ts';
import { columnHead } from './column-heads.ts';
import { CONTROLS } from './compile.ts';
import type { Compiled } from './compile.ts';
import { isDrawnApart } from './drawn-apart.ts';
import type { FoundControl } from './found.ts';
import { isAboutAll, isDenyingCaption, isOfOtherThings, mayTurn, refusesBy, saysSelected, turns } from './denial.ts';
import { contraryAct, notInForce, tellsState } from './force.ts';
import { isPale } from './locked.ts';
import { isBadge, isPlainHead, saysFixed, saysOfSettings, stateWord } from './lexicon.ts';
import { normalise, tidy } from '../shared/normalise.ts';
import { agreed } from './evidence.ts';
import { queryTree } from './page-index.ts';
import { asksForAct, selecting } from './selecting.ts';
import { runsIn } from './text-runs.ts';
import type { Run } from './text-runs.ts';
import { byIds, closest, holds, isLargerThan, knownShadow, parentOf, rendered, unseen, upFrom } from './tree.ts';
import { isGeneric, wordPosition } from './vocabulary.ts';

/** What is said over a list is short. */
const LEAD = 160;
const LEADS = 600;
/** And so is what is said in a row. */
const ROW = 800;
/** Neither holds more elements than this. */
const LARGE = 200;
/** Levels around a control that are looked at. */
const LEVELS = 16;
/** Siblings before a control that are looked at on each level. */
const NEAR = 5;
/** Rows before a control that are passed over to what is said above them. */
const ROWS = 200;
/** What a navigation marks as the place one is at, and how long its name is at most. */
const HERE = '[aria-current]:not([aria-current="false"])';
const SHORT = 40;
const CRUMBS = '[aria-label*="crumb" i],[class*="crumb" i]';
const WAY = `nav,${CRUMBS}`;
/** Buttons that choose what of a list is shown. */
const VIEW = 'button[aria-pressed],[role="tab"],[role="button"][aria-pressed]';
const UNCHOSEN = '[aria-pressed="false"],[aria-selected="false"]';
/** What holds a state, and is no mere button. */
const STATEFUL = 'input,select,[role="switch"],[role="checkbox"],[role="radio"],[role="combobox"],[aria-pressed]';
/** What has a name that is said over all that it holds. */
const NAMED = [
  'fieldset,form,table,ul,ol,section,dialog',
  ...['group', 'radiogroup', 'toolbar', 'region', 'list', 'form', 'table', 'grid', 'menu', 'tabpanel', 'dialog'].map(
    (r) => `[role="${r}"]`,
  ),
].join();
const HEADING = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend';

/** What turns the meaning of a control, in words; undefined when nothing does. */
export function turnedBy(found: FoundControl, target: Compiled): string | undefined {
  const control = found.option ?? found.element;
  if (isDrawnApart(found, target)) return 'it is drawn elsewhere than its label';
  const head = columnHead(control);
  if (head !== undefined && !isHarmless(head, target)) return `its column is called “${head}”`;
  const contradicts = (text: string) => {
    const refuses = isToggle(found) ? refusesBy(text) : undefined;
    return refuses !== undefined && refuses !== found.refuses;
  };
  // What follows the label in its own row explains it, and is said over nothing.
  const close = rowOf(found, true);
  const at = close.findIndex(({ text }) => text.includes(normalise(found.label)));
  const help = close.slice(at + 1).map(({ shown }) => shown);
  const explains = (text: string) => at >= 0 && isLong(text) && !tellsState(text) && help.includes(text);
  const { position } = isToggle(found) ? agreed(found.parts) : {};
  const turning = (text: string) => {
    if (saysOfSettings(text) && notInForce([text], found.refuses, position)) return true;
    // What says that "off" refuses agrees, whatever word it begins with.
    if (found.refuses === 'off' && refusesBy(text) === 'off') return false;
    if (isOfOtherThings(text)) return true;
    // Nor does what says who has fixed it: "You can't change this: it is set by your organisation".
    // Over a pale control it is why.
    if (saysFixed(text)) return contradicts(text) || isPale(control);
    return (
      turns(text) ||
      asksForAct(text) ||
      contradicts(text) ||
      (found.refuses === 'off' && !explains(text) && mayTurn(text))
    );
  };
  const lead = leads(control, target, found.at, found.label).find(
    (text) => turning(text) && !isOurs(text, target) && (!isState(text, target) || /^opted out/i.test(text)),
  );
  if (lead) return `it stands under “${lead}”`;
  const row = rowOf(found);
  const said = row.find(({ shown }) => contradicts(shown) && !isOurs(shown, target));
  if (said) return `beside it stands “${said.shown}”`;
  const idle =
    notInForce(
      close.map(({ shown }) => shown),
      found.refuses,
      position,
    ) ?? (isToggle(found) ? contraryAct(help, found.refuses) : undefined);
  if (idle) return `beside it stands “${idle}”`;
  const caption = isToggle(found) && row.find((run) => isCaption(run, target));
  if (caption && found.refuses === 'off') return `its caption is “${caption.shown}”`;
  if (selects(found)) return 'the state beside the boxes does not follow them';
  const only = selecting(found);
  if (only) return only;
  return otherSwitch(found) ? 'its row has another switch, which cannot be read' : undefined;
}

const isToggle = ({ kind, options }: FoundControl): boolean =>
  !options && /^(?:switch|checkbox|drawn|slider|button)$/.test(kind);

/** Whether a text has the length of a sentence, which no caption has. */
const isLong = (text: string): boolean => text.length >= (text.charCodeAt(0) > 0x2fff ? 12 : 24);

/** The texts of the control's own row, and its description: what stands around it up to the next control. */
function rowOf({ element, parts, options, label }: FoundControl, closely = false): Run[] {
  if (options && !closely) return [];
  let row: Element | undefined;
  for (const e of upFrom(parentOf(element), LEVELS)) {
    if (closely && (e.matches(PART) || [...e.querySelectorAll(HEADING)].some((h) => !isAbout(h, label)))) break;
    if (/^(?:body|html)$/.test(e.localName) || isLargerThan(e, LARGE) || (e.textContent?.length ?? 0) > ROW) break;
    if ([...e.querySelectorAll(STATEFUL)].some((one) => !parts.some((part) => holds(part, one) || holds(one, part))))
      break;
    row = e;
  }
  const described = byIds(element, 'aria-describedby').flatMap((e) => runsIn(e));
  // What an option says is so only where it is chosen.
  const inside = (e: Element) =>
    options
      ? e.matches('label,[role="radio"],[role="option"],[role="tab"]')
      : parts.includes(e) && e.localName !== 'label';
  return [...(row ? runsIn(row, inside) : []), ...described];
}

/** Whether a text in the row is a caption of the switch that denies, and no state, label or link. */
const isCaption = ({ shown, element }: Run, target: Compiled): boolean =>
  isDenyingCaption(shown) &&
  !isOurs(shown, target) &&
  !isState(shown, target) &&
  !isBadge(shown) &&
  !closest(element, `a,button,${HEADING}`);

/** A part of a page, which may hold more than a row. */
const PART = 'main,form,section,article,aside,[role="main"],[role="tabpanel"],[role="dialog"]';
const isAbout = (heading: Element, label: string): boolean =>
  normalise(heading.textContent ?? '').includes(normalise(label));

/**
 * Whether a box selects its row: a state word stands in the row, and in this or the next ones the box does not follow
 * it.
 */
function selects({ element, kind }: FoundControl): boolean {
  const row = kind === 'checkbox' ? closest(element, 'li,tr,[role="row"],[role="listitem"]') : null;
  if (!row) return false;
  const rows = [row, ...before(row, true), askable(row.nextElementSibling)].filter((one) => one !== null);
  return rows.some((one) => {
    const boxes = [...one.querySelectorAll(STATEFUL)];
    // Words in a line are in elements of their own.
    const words = [...one.querySelectorAll(':not(:has(*)):not(button)')]
      .map((e) => stateWord(e.textContent ?? ''))
      .filter((word) => word !== undefined);
    const [box] = boxes;
    const { position } = box && boxes.length === 1 ? agreed([box]) : {};
    return position !== undefined && words.length === 1 && words[0] !== position;
  });
}

function isOurs(text: string, { vocabulary }: Compiled): boolean {
  const name = normalise(text);
  return vocabulary.names.has(name) || vocabulary.headings.has(name);
}

/** What a field with a list displays may stand before it. */
const isState = (text: string, { vocabulary }: Compiled): boolean =>
  isGeneric(normalise(text), vocabulary) || stateWord(text) !== undefined;

function isHarmless(head: string, target: Compiled): boolean {
  const name = normalise(head);
  if (wordPosition(name, target.vocabulary) === 'off') return false;
  return (
    isPlainHead(name) ||
    / ?saved$/.test(name) ||
    stateWord(name) === 'on' ||
    isOurs(head, target) ||
    isGeneric(name, target.vocabulary) ||
    isBadge(name)
  );
}

/**
 * Whether an element is made like the row that a control stands in: then it is another row, and says nothing over it.
 * A row may draw all that it has in a shadow root.
 */
function isRowLike(one: Element, row: Element): boolean {
  if (one.localName !== row.localName || one.classList[0] !== row.classList[0]) return false;
  const inside = one.childElementCount > 0 ? one : likelyShadow(one);
  if (!inside?.childElementCount) return false;
  const title = inside.querySelector(HEADING);
  if (!title || inside.querySelector(CONTROLS)) return true;
  // Parts side by side that each have a title of their own.
  const own = row.querySelector(HEADING);
  return /^(?:fieldset|section|article)$/.test(row.localName) && !!own && rankOf(title) >= rankOf(own);
}

/** A shadow root that is open, or of an element of the page's own making: a look may not ask many others. */
const likelyShadow = (e: Element): ShadowRoot | null =>
  e.shadowRoot ?? (e.localName.includes('-') ? knownShadow(e) : null);

/** Whether a small part of a page has something of a kind, in its shadow roots too. */
const has = (part: ParentNode, selector: string): boolean =>
  !!part.querySelector(selector) ||
  [...part.querySelectorAll('*')].slice(0, LARGE).some((e) => {
    const root = likelyShadow(e);
    return !!root && has(root, selector);
  });

/** Whether an element is something of a kind, or shows it. */
function shows(one: Element, selector: string): boolean {
  const root = likelyShadow(one);
  return one.matches(selector) || has(one, selector) || (!!root && has(root, selector));
}

/** What is said over the list that a control stands in: names of groups around it, and headings and leads above it. */
function leads(control: Element, target: Compiled, at: Element | undefined, label: string): string[] {
  const texts: string[] = [];
  // Below the nearest heading stands what is about the list; above it only headings of a higher rank are.
  let rank = Infinity;
  let e = control;
  for (const parent of upFrom(parentOf(control), LEVELS)) {
    if (parent.matches(NAMED)) texts.push(tidy(accessibleName(parent)));
    // What is said over a list is its first child, or stands right before it.
    for (const one of [...before(e), askable(parent.firstElementChild)]) {
      if (!one || holds(one, e) || one.matches('style,script,template') || isRowLike(one, e)) continue;
      texts.push(...wayIn(one));
      const heading = one.matches(HEADING) ? one : one.querySelector(HEADING);
      const own = rankOf(heading);
      if (rank < Infinity && own >= rank) continue;
      const said = saidBy(one);
      texts.push(...said);
      // The label itself may be a heading, and so may the titles of other rows, which lie deeper.
      const isLabel = () => (at ? holds(one, at) : isAbout(one, label)) || said.some((text) => isOurs(text, target));
      if (one === heading && said.length > 0 && !isLabel()) rank = own;
    }
    e = parent;
  }
  for (const here of queryTree(control.ownerDocument, HERE).slice(0, NEAR))
    if (!holds(here, control) && (here.textContent?.length ?? 0) <= SHORT && rendered(here))
      texts.push(tidy(here.textContent ?? ''));
  return texts;
}

/** 1 to 6 for a heading; a legend, or a heading without a level, counts as the lowest. */
const rankOf = (heading: Element | null): number =>
  Number((heading && (/^h(\d)$/.exec(heading.localName)?.[1] ?? heading.getAttribute('aria-level'))) ?? 6);

/** What stands before an element among its siblings: the nearest ones, and past rows of the same making the next. */
function before(e: Element, alike = false): Element[] {
  const near: Element[] = [];
  let rows = 0;
  const previous = (one: Element) => askable(one.previousElementSibling);
  for (let one = previous(e); one && near.length < NEAR && rows < ROWS; one = previous(one)) {
    if (isRowLike(one, e) !== alike) rows++;
    else near.push(one);
    // Before a term stand other terms.
    if (one.localName === 'dt') break;
  }
  return near;
}

/** The way to a page, links and all, whatever heading stands below it. */
function wayIn(one: Element): string[] {
  if (isLargerThan(one, LARGE)) return [];
  const way = one.matches(WAY) ? one : one.querySelector(WAY);
  const text = way ? runsIn(way, undefined, NEAR * 8).map((run) => run.shown) : [];
  return way && (way.matches(CRUMBS) || text.length === 1) ? [text.join(' › ')] : [];
}

/** The short lines of an element over a list. Of another control only that counts which is about all of them. */
function saidBy(one: Element): string[] {
  if (isLargerThan(one, LARGE) || (one.textContent?.length ?? 0) > LEADS) return [];
  // Which of several views is shown.
  const views = [...one.querySelectorAll(VIEW)];
  const view = views.length > 1 ? views.filter((e) => !e.matches(UNCHOSEN)).map((e) => tidy(e.textContent ?? '')) : [];
  return [...view, ...linesOf(one)];
}

function linesOf(one: Element): string[] {
  const opens = one.matches(`summary,[aria-expanded],${HEADING}`);
  const stateful = shows(one, STATEFUL);
  if (!opens && !stateful && (one.matches(CONTROLS) || (one.querySelector(CONTROLS) && !one.querySelector(HEADING))))
    return [];
  return runsIn(one, undefined, NEAR * 8)
    .filter((run) => !closest(run.element, 'a[href]') && !isOfItsList(run.element, one))
    .map((run) => run.shown)
    .filter((text) => text.length <= LEAD && (!stateful || isAboutAll(text) || saysSelected(text)));
}

/** Whether a text is an entry of a mere list of words within a part, or stands over one: "We never use: …". */
function isOfItsList(text: Element, part: Element): boolean {
  const entry = closest(text, 'li');
  if (entry && entry !== part && holds(part, entry)) return !entry.querySelector(CONTROLS);
  const next = text === part ? null : askable(text.nextElementSibling);
  return !!next?.matches('ul,ol') && !next.querySelector(CONTROLS);
}

/** A box that is seen beside something that looks like a switch by its class selects the row, and is not its state. */
function otherSwitch({ element, kind, parts }: FoundControl): boolean {
  if (kind !== 'menu' && (!isInput(element, /^checkbox$/) || unseen(element))) return false;
  const row = closest(element, 'li,tr,[role="row"],[role="listitem"]') ?? parentOf(element);
  const own = (e: Element) => parts.some((p) => holds(e, p) || holds(p, e) || !!p.closest('label')?.contains(e));
  return [...(row?.querySelectorAll('[class*="toggle" i],[class*="switch" i],[class*="tgl" i]') ?? [])].some(
    (e) =>
      !own(e) &&
      !e.matches(CONTROLS) &&
      !e.textContent?.trim() &&
      !e.querySelector(CONTROLS) &&
      !unseen(e) &&
      rendered(e),
  );
}
