/** What is said over the list that a control stands in. */
import { accessibleName } from '../dom/accessible-name.ts';
import { CONTROLS } from '../dom/control-selector.ts';
import type { Compiled } from '../target/compile.ts';
import { STATEFUL } from '../controls/folds.ts';
import { askable } from '../dom/forms.ts';
import { isAboutAll, isBadge, saysSelected } from '../words/index.ts';
import { isAbout, isOurs } from './own-row.ts';
import { queryTree } from '../page/page-index.ts';
import { before, HEADING, isRowLike, likelyShadow, NEAR, rankOf } from '../dom/row-siblings.ts';
import { tidy } from '../../shared/normalise.ts';
import { runsIn } from '../dom/text-runs.ts';
import { closest, holds, isLargerThan, parentOf, rendered, upFrom } from '../dom/tree.ts';

/** What is said over a list is short. */
const LEAD = 160;
const LEADS = 600;
/** It holds no more elements than this. */
const LARGE = 200;
/** Levels around a control that are looked at. */
const LEVELS = 16;
/** What a navigation marks as the place one is at, and how long its name is at most. */
const HERE = '[aria-current]:not([aria-current="false"])';
const SHORT = 40;
const CRUMBS = '[aria-label*="crumb" i],[class*="crumb" i]';
const WAY = `nav,${CRUMBS}`;
/** Buttons that choose what of a list is shown. */
const VIEW = 'button[aria-pressed],[role="tab"],[role="button"][aria-pressed]';
const UNCHOSEN = '[aria-pressed="false"],[aria-selected="false"]';
/** What has a name that is said over all that it holds. */
const NAMED = [
  'fieldset,form,table,ul,ol,section,dialog',
  ...['group', 'radiogroup', 'toolbar', 'region', 'list', 'form', 'table', 'grid', 'menu', 'tabpanel', 'dialog'].map(
    (r) => `[role="${r}"]`,
  ),
].join();
/** What is said over the list that a control stands in: names of groups around it, and headings and leads above it. */
export function leads(control: Element, target: Compiled, at: Element | undefined, label: string): string[] {
  const texts: string[] = [];
  // Below the nearest heading stands what is about the list; above it only headings of a higher rank are.
  let rank = Infinity;
  let e = control;
  for (const parent of upFrom(parentOf(control), LEVELS)) {
    if (parent.matches(NAMED)) texts.push(tidy(accessibleName(parent)));
    texts.push(...bareBefore(e));
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

/** The words right before an element that are in none of their own. */
function bareBefore(e: Element): string[] {
  const node = e.previousSibling;
  const text = node?.nodeType === 3 ? tidy(node.nodeValue ?? '') : '';
  return text && text.length <= LEAD ? [text] : [];
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
    .filter(
      // A badge of a row is over nothing; the same word as a title is.
      (run) =>
        !closest(run.element, 'a[href]') &&
        !isOfItsList(run.element, one) &&
        (!isBadge(run.shown) || closest(run.element, HEADING)),
    )
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
