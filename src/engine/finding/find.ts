/** Finding the control of a setting by what a person reads, strongest evidence first. See the design's four rungs. */
import { accessibleName, labelled, pseudo } from '../dom/accessible-name.ts';
import { isBadge, isDeletingEntry } from '../words/index.ts';
import { isProse, standsApart } from '../dom/text-runs.ts';
import { compile } from '../target/compile.ts';
import { CONTROLS } from '../dom/control-selector.ts';
import type { Compiled, Match } from '../target/compile.ts';
import { GROUP, unitAt, unitsIn } from '../controls/controls.ts';
import type { Unit } from '../controls/controls.ts';
import { answer, none } from './found.ts';
import type { Found } from './found.ts';
import { hitsIn, MOST_HITS } from './hits.ts';
import type { Hit } from './hits.ts';
import { isTranslated } from '../words/languages.ts';
import { lowerRungs } from './lower-rungs.ts';
import { normalise, tidy } from '../../shared/normalise.ts';
import { isDenyingSign } from './signs.ts';
import { isQuoted } from './quoted.ts';
import { nearestTexts } from './row-texts.ts';
import { pair, tie } from './rows.ts';
import type { Rung, Target } from '../types.ts';
import { matchName } from '../target/vocabulary.ts';
import { indexOf, queryTree } from '../page/page-index.ts';
import type { PageIndex } from '../page/page-index.ts';
import {
  byId,
  closest,
  elementsIn,
  grantAsks,
  isLargerThan,
  languageOf,
  leftOpen,
  isSilent,
  outOfSight,
  parentOf,
  styleOf,
  unseen,
  upFrom,
} from '../dom/tree.ts';

export type { Found, FoundControl } from './found.ts';

interface Candidate {
  unit: Unit;
  /** Where its label is displayed. */
  at: Element;
  option?: Element;
  label: string;
  match: Match;
  rung: Rung;
}

export const UNREAD = 'not all of the page has been looked at yet';

/** Finds the control that holds a setting's choice. Looks once, changes nothing. */
export function find(root: Document | Element, target: Target): Found {
  return findIn(root, compile(target, root.ownerDocument ?? root));
}

/**
 * As `find`, for a target that is made ready.
 * @param ms how long a page may be read that is not known yet; what is left is read later, and until then nothing is said
 */
export function findIn(root: Document | Element, target: Compiled, ms = Infinity): Found {
  grantAsks();
  const index = indexOf(root);
  index.seek(target.vocabulary);
  const known = index.advance(ms);
  const document = root.ownerDocument ?? root;
  if (isTranslated(document, index)) return none('translated', 'the browser has translated the page', []);
  // What has not been seen yet may be the control, or another one like it.
  const found = known ? among(index, target) : undefined;
  return found && !leftOpen() ? found : none('not-ready', UNREAD, []);
}

function among(index: PageIndex, target: Compiled): Found {
  const places = target.vocabulary.labels.length > 0 ? hitsIn(index, target) : [];
  const hits = places.filter((h) => !isSaidOtherwise(h.element));
  if (hits.length > MOST_HITS)
    return none(
      'ambiguous',
      'the label is displayed too often',
      hits.slice(0, 3).map((h) => h.shown),
    );

  const named: Candidate[] = [];
  const rows: Candidate[] = [];
  const unpaired: Element[] = [];
  const mentions: Element[] = [];
  let tied = false;
  let astray = false;
  for (const hit of hits) {
    const owned = namedBy(hit, target);
    named.push(...owned);
    for (const { unit } of owned)
      astray ||= leavesItsRow(hit.element, unit, target) || reachesAnother(hit.element, unit, target);
    if (owned.length > 0) continue;
    if (!closest(hit.element, 'a[href]')) unpaired.push(hit.element);
    if (withdrawnControl(hit.element) || isStranger(hit.element)) continue;
    const paired = pair(hit.element, hit.text, target);
    if (paired === 'tie') tied = true;
    else if (paired)
      rows.push({
        ...paired,
        at: hit.element,
        label: hit.shown,
        match: hit.match,
        rung: called(paired.unit, paired.option, target) ? 'name' : 'row',
      });
    else mentions.push(hit.element);
  }
  if (rows.length === 0)
    astray ||= named.some(({ unit, at }) => unit.parts.includes(at) && isMisnamed(unit, unpaired, target));
  // What lies behind an open dialog is read where nothing else is ours.
  const every = [...named, ...rows].filter(({ unit }) => !isQuoted(unit.element));
  const inUse = every.filter((c) => !closest(c.at, '[inert]'));
  const usable = inUse.length > 0 ? inUse : every;
  // A name elsewhere does not silence the control in the label's own row: where both are seen, nobody can say.
  const all = distinct(usable);
  const seen = all.filter((c) => !outOfSight(c.at));
  const byRow = seen.length > 0 ? seen : all;
  if (byRow.length > 1 || (astray && byRow.length > 0))
    return none(
      'ambiguous',
      `${byRow.length} controls carry the label`,
      byRow.map((c) => c.label),
    );
  const one = byRow[0];
  if (one) {
    const copies = all.filter((c) => c !== one && c.match.label.refuses === one.match.label.refuses);
    return {
      ...answer(one.unit, one.label, one.rung, one.match.label.refuses, one.option),
      ...(one.rung === 'row' && { at: one.at }),
      ...(mentions.length > 0 && { mentions }),
      ...(copies.length > 0 && { copies: copies.map((c) => c.unit.element) }),
    };
  }
  if (tied)
    return none(
      'ambiguous',
      'several controls share the row of the label',
      hits.map((h) => h.shown),
    );
  return lowerRungs(index.scopes(), target, hits);
}

/** One candidate for each control. A row button is not counted beside the switch of the dialog that it opened. */
function distinct(list: Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const c of list) {
    const twin = out.find((o) => o.unit.parts.some((p) => c.unit.parts.includes(p)));
    if (!twin) out.push({ ...c });
    else if (c.option && !twin.option) twin.option = c.option;
  }
  const inDialog = out.filter((c) => c.unit.kind !== 'dialog');
  return inDialog.length > 0 && inDialog.length < out.length ? inDialog : out;
}

/** Whether a control's accessible name is a known label. */
function called(unit: Unit, option: Element | undefined, target: Compiled): Match | undefined {
  const vocabulary = target.vocabulary;
  const group = unit.options && !option ? unit.element.closest(GROUP) : undefined;
  for (const e of option ? [option] : group ? [group] : unit.options ? [] : unit.parts) {
    const match = matchName(normalise(accessibleName(e)), vocabulary, languageOf(e));
    if (match) return match;
  }
  return undefined;
}

/** Rung 1: the controls whose name the hit is, directly or by reference. */
function namedBy(hit: Hit, target: Compiled): Candidate[] {
  const all: Candidate[] = [];
  const label = closest(hit.element, 'label');
  const owners: (Element | null | undefined)[] = [closest(hit.element, target.controls), label && labelled(label)];
  for (const e of upFrom(hit.element, 4)) {
    if (e.id && byId(e, e.id))
      owners.push(...queryTree(e.getRootNode() as Document, `[aria-labelledby~="${CSS.escape(e.id)}"]`));
  }
  for (const owner of owners) {
    if (!owner) continue;
    const unit = unitAt(owner, target);
    if (!unit) continue;
    const option = unit.options?.find((o) => o === owner);
    const match = called(unit, option, target);
    if (match) all.push({ unit, at: hit.element, ...(option && { option }), label: hit.shown, match, rung: 'name' });
  }
  return all;
}

/** Whether a label reaches a second box: one in the label itself, or one without a name and with no words of its own. */
function reachesAnother(label: Element, { parts, options }: Unit, target: Compiled): boolean {
  const own = closest(label, 'label');
  for (const e of options ? [] : upFrom(own ?? label, REACH)) {
    if (isLargerThan(e, LARGE)) return false;
    const others = unitsIn(e, target).filter(
      (u) => /^(?:switch|checkbox)$/.test(u.kind) && !unseen(u.element) && !u.parts.some((p) => parts.includes(p)),
    );
    if (others.length > 0) return e === own || (others.length < LIKE && tie(e, label, others, target) === 'tie');
  }
  return false;
}

/** Whether what a label names lies elsewhere, and its own row has another control. */
function leavesItsRow(label: Element, unit: Unit, target: Compiled): boolean {
  for (const e of upFrom(label)) {
    const units = unitsIn(e, target);
    if (units.length > 0) return !units.some((u) => u.parts.some((p) => unit.parts.includes(p)));
  }
  return false;
}

/** How many controls of its like are asked what they are called. */
const ASKED = 12;

/**
 * Whether a control's spoken name was copied from another row: the label is displayed in the row of another control, or
 * its own row displays another name, while its like are called as displayed.
 */
function isMisnamed(unit: Unit, unpaired: Element[], target: Compiled): boolean {
  if (unpaired.some((label) => leavesItsRow(label, unit, target))) return true;
  const displayed = (one: Unit) => {
    const runs = nearestTexts(one, target)?.runs ?? [];
    return runs.length === 1 ? runs[0]?.text : undefined;
  };
  const own = displayed(unit);
  const name = normalise(accessibleName(unit.element));
  if (!own || isProse(own) || own.includes(name) || name.includes(own) || target.vocabulary.names.has(own))
    return false;
  const { element } = unit;
  return queryTree(element.getRootNode() as Document, `${element.localName}[aria-label]`)
    .slice(0, ASKED)
    .some((e) => {
      const other = e === element ? undefined : unitAt(e, target);
      return !!other && displayed(other) === normalise(accessibleName(e));
    });
}

/** Whether a label lies in what is hidden from assistive technology behind an open dialog. */
function withdrawnControl(element: Element): boolean {
  return isSilent(element) && !!closest(element, '[aria-hidden="true"]')?.querySelector(CONTROLS);
}

/** Whether a label's text is said and not meant, or style adds words to it ("Do not …" before it). */
function isSaidOtherwise(label: Element): boolean {
  if (isQuoted(label)) return true;
  for (const e of upFrom(label)) {
    const added = [pseudo(e, '::before'), pseudo(e, '::after')].map((text) => text.trim());
    if (added.some((text) => /\p{L}{2}/u.test(text) && !isBadge(text))) return true;
    if (/line-through/.test(styleOf(e)?.textDecorationLine ?? '') || isDenyingSign(e)) return true;
    if (standsApart(e)) return false;
  }
  return false;
}

/** How many rows of the same making tell that a list is of people's own things. */
const LIKE = 3;

/**
 * Whether a text is the name of somebody's own thing that happens to equal the label: an entry with a link or a picture
 * in a list whose other entries have one too.
 */
function isStranger(label: Element): boolean {
  const row = closest(label, 'li,tr,[role="listitem"],[role="row"],article');
  const list = row && parentOf(row);
  if (!row || !list) return isOwn(label);
  const personal = (e: Element) =>
    !!e.querySelector('img,[class*="avatar" i]') || (e.querySelector('a[href]')?.textContent ?? '').trim() !== '';
  if (isOwn(label)) return true;
  if (!closest(label, 'a[href]') && !row.querySelector('img,[class*="avatar" i]')) return false;
  const alike = elementsIn(list).filter((e) => e.localName === row.localName);
  return alike.length >= LIKE && alike.every(personal);
}

/** How far around a label its row may reach. */
const REACH = 5;
/** How many buttons an entry has at most, and how many entries are looked at. */
const BUTTONS = 8;
const ENTRIES = 50;
/** How many elements an entry has at most. */
const LARGE = 100;

/** Whether a label names an entry that can be deleted or renamed, as its neighbours can: a rule or a prompt of somebody's own. */
function isOwn(label: Element): boolean {
  // An entry has few buttons; to ask a whole page for their names takes long.
  const deletable = (e: Element) => {
    const buttons = queryTree(e, 'button,[role="button"]');
    return buttons.length <= BUTTONS && buttons.filter((b) => isDeletingEntry(tidy(accessibleName(b)))).length === 1;
  };
  for (const row of upFrom(parentOf(label), REACH)) {
    if (isLargerThan(row, LARGE)) return false;
    const list = deletable(row) && parentOf(row);
    if (list)
      return (
        elementsIn(list)
          .slice(0, ENTRIES)
          .filter((e) => e.localName === row.localName && deletable(e)).length >= LIKE
      );
  }
  return false;
}
