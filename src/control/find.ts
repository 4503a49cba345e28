/** Finding the control of a setting by what a person reads, strongest evidence first. See the design's four rungs. */
import { CONTROLS, inMain, selectorOf, unitAt, unitsAmong, unitsIn } from './controls.ts';
import type { Unit } from './controls.ts';
import { accessibleName, roleOf } from './names.ts';
import { normalise, primary, scripts, tidy } from './normalise.ts';
import { nearestTexts, ownName, pair } from './rows.ts';
import { runAt } from './runs.ts';
import { sound } from './sound.ts';
import type { Kind, Label, Position, Rung, Target } from './types.ts';
import { isGeneric, matchName, mayBegin, vocabularyOf } from './vocabulary.ts';
import type { Match } from './vocabulary.ts';
import { closest, isElement, languageOf, parentOf, remembered, rendered, scopesOf, withdrawn } from './walk.ts';
import type { Scope } from './walk.ts';

/** The control of a setting, or why there is none to speak of. */
export type Found =
  | {
      found: true;
      /** The element that owns the state and would be pressed. */
      element: Element;
      /** The label as displayed; empty on the last two rungs when the control has none. */
      label: string;
      rung: Rung;
      kind: Kind;
      /** The position that refuses here. */
      refuses: Position;
      /** Every element that shows the control's state. */
      parts: Element[];
      /** For a choice among elements: its options. */
      options?: Element[];
      /** The option that the label names, when it names one: `on` then means that it is chosen. */
      option?: Element;
    }
  | { found: false; reason: 'no-control' | 'ambiguous'; detail: string; candidates: string[] };

export type FoundControl = Extract<Found, { found: true }>;

interface Candidate {
  unit: Unit;
  option?: Element;
  label: string;
  match: Match;
  rung: Rung;
}

/** A place where a known label is displayed. */
interface Hit {
  element: Element;
  text: string;
  shown: string;
  match: Match;
}

/** A page that repeats a label more often than this is not one that can be told apart. */
const MOST_HITS = 60;

/** Finds the control that holds a setting's choice. Looks once, changes nothing. */
export function find(root: Document | Element, target: Target): Found {
  return findIn(scopesOf(root), sound(target, root.ownerDocument ?? root));
}

/** As `find`, in scopes that are already known. */
export function findIn(scopes: Scope[], target: Target): Found {
  const vocabulary = vocabularyOf(target);
  const hits = vocabulary.labels.length > 0 ? hitsIn(scopes, target) : [];
  if (hits.length > MOST_HITS) return none('ambiguous', 'the label is displayed too often to tell which one is meant', hits.slice(0, 3).map((h) => h.shown));

  const named: Candidate[] = [];
  const rows: Candidate[] = [];
  let tied = false;
  for (const hit of hits) {
    const own = namedBy(hit, target);
    if (own) {
      named.push(own);
      continue;
    }
    if (withdrawnControl(hit.element)) continue;
    const paired = pair(hit.element, hit.text, target);
    if (paired === 'tie') tied = true;
    else if (paired) rows.push({ ...paired, label: hit.shown, match: hit.match, rung: called(paired.unit, paired.option, target) ? 'name' : 'row' });
  }
  const byName = distinct([...named, ...rows.filter((r) => r.rung === 'name')]);
  const byRow = byName.length > 0 ? byName : distinct(rows);
  if (byRow.length > 1) return none('ambiguous', `${byRow.length} controls carry the label`, byRow.map((c) => c.label));
  const one = byRow[0];
  if (one) return answer(one.unit, one.label, one.rung, one.match.label.refuses, one.option);
  if (tied) return none('ambiguous', 'several controls share the row of the label', hits.map((h) => h.shown));
  return lower(scopes, target, hits);
}

function none(reason: 'no-control' | 'ambiguous', detail: string, candidates: string[]): Found {
  return { found: false, reason, detail, candidates: [...new Set(candidates)].slice(0, 8) };
}

function answer(unit: Unit, label: string, rung: Rung, refuses: Position, option?: Element): FoundControl {
  return {
    found: true,
    element: option ?? unit.element,
    label,
    rung,
    kind: unit.kind,
    refuses,
    parts: unit.parts,
    ...(unit.options && { options: unit.options }),
    ...(option && { option }),
  };
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
function called(unit: Unit, option: Element | undefined, target: Target): Match | undefined {
  const vocabulary = vocabularyOf(target);
  const group = unit.options && !option ? unit.element.closest('[role="radiogroup"],[role="group"],fieldset') : undefined;
  for (const e of option ? [option] : group ? [group] : unit.options ? [] : unit.parts) {
    const match = matchName(normalise(accessibleName(e)), vocabulary, languageOf(e));
    if (match) return match;
  }
  return undefined;
}

/** Rung 1: the control whose name the hit is, directly or by reference. */
function namedBy(hit: Hit, target: Target): Candidate | undefined {
  const owners: (Element | null | undefined)[] = [closest(hit.element, selectorOf(target)), (closest(hit.element, 'label') as HTMLLabelElement | null)?.control];
  let e: Element | null = hit.element;
  for (let up = 0; e && up < 4; up++, e = e.parentElement) {
    const root = e.getRootNode() as Document;
    if (e.id) owners.push(...root.querySelectorAll(`[aria-labelledby~="${CSS.escape(e.id)}"]`));
  }
  for (const owner of owners) {
    if (!owner) continue;
    const unit = unitAt(owner, target);
    if (!unit) continue;
    const option = unit.options?.find((o) => o === owner);
    const match = called(unit, option, target);
    if (match) return { unit, ...(option && { option }), label: hit.shown, match, rung: 'name' };
  }
  return undefined;
}

/** Whether a label lies in what is hidden from use behind an open dialog. */
function withdrawnControl(element: Element): boolean {
  return !!closest(element, '[inert]') || (withdrawn(element) && !!closest(element, '[aria-hidden="true"]')?.querySelector(CONTROLS));
}

/** Where known labels are displayed or spoken. One pass over the text, one native search for attributes. */
function hitsIn(scopes: Scope[], target: Target): Hit[] {
  const vocabulary = vocabularyOf(target);
  const hits: Hit[] = [];
  const selector = attributeSelector(vocabulary.labels);
  for (const scope of scopes) {
    const document = scope.ownerDocument ?? scope;
    const walker = document.createTreeWalker(scope, 4);
    for (let n = walker.nextNode() as Text | null; n; n = walker.nextNode() as Text | null) {
      if (n.length < 2 || !mayBegin(n.data, vocabulary.first)) continue;
      const hit = textHit(n, target);
      if (hit) hits.push(hit);
      if (hits.length > MOST_HITS) return hits;
    }
    for (const e of remembered(scope, selector, () => [...(isElement(scope) && scope.matches(selector) ? [scope] : []), ...scope.querySelectorAll(selector)])) {
      const shown = tidy(e.getAttribute('aria-label') ?? e.getAttribute('title') ?? '');
      const match = matchName(normalise(shown), vocabulary, languageOf(e));
      if (match && rendered(e)) hits.push({ element: e, text: normalise(labelText(match.label, target)), shown: match.position ? labelText(match.label, target) : shown, match });
    }
  }
  return hits;
}

/** Elements whose `aria-label` or `title` begins like a label, or with a space or mark that normalising removes. */
function attributeSelector(labels: string[]): string {
  const starts = new Set([' ', '\u200e', '\u2068']);
  for (const label of labels) {
    const start = /^[\p{L}\p{N}]{1,3}/u.exec(label)?.[0] ?? '';
    // CSS ignores the case of ASCII letters only.
    for (const s of /^[a-z\d]*$/.test(start) ? [start] : [start, start.toUpperCase(), start.charAt(0).toUpperCase() + start.slice(1)]) starts.add(s);
  }
  return ['aria-label', 'title'].map((a) => `[${a}]:is(${[...starts].map((s) => `[${a}^="${s}" i]`).join()})`).join();
}

function textHit(node: Text, target: Target): Hit | undefined {
  const vocabulary = vocabularyOf(target);
  const start = normalise(node.data);
  if (!start || !vocabulary.labels.some((l) => l.startsWith(start) || start.startsWith(l))) return undefined;
  const run = runAt(node);
  const first = run?.nodes.find((n) => n.data.trim());
  if (!run || first !== node || !rendered(run.element)) return undefined;
  const match = matchName(run.text, vocabulary, languageOf(run.element));
  if (!match || closest(run.element, 'option,[role="option"],[role="tooltip"]')) return undefined;
  return { element: run.element, text: normalise(labelText(match.label, target)), shown: match.position ? labelText(match.label, target) : run.shown, match };
}

function labelText(label: Label, target: Target): string {
  return label.text.replaceAll('{instance}', target.instance ?? '');
}

/** Rungs 3 and 4: the page or a selector points at a control, and nothing that is displayed says otherwise. */
function lower(scopes: Scope[], target: Target, hits: Hit[]): Found {
  let several: string[] = [];
  if (target.dedicated) {
    const selector = selectorOf(target);
    const units = unitsAmong(elementsIn(scopes, selector), target, 40).filter((u) => u.parts.some((p) => inMain(p)));
    const unit = units[0];
    if (units.length === 1 && unit) return unless(renamed(unit, target), unit, 'dedicated', target.dedicated.refuses, hits);
    several = units.map((u) => displayName(u.element));
  }
  for (const hint of target.hints ?? []) {
    const units: Unit[] = [];
    for (const e of elementsIn(scopes, hint.selector)) {
      // A selector may point at the control or at what is around it.
      const own = unitAt(e, target);
      for (const unit of own ? [own] : unitsIn(e, target)) if (!units.some((u) => u.parts.some((p) => unit.parts.includes(p)))) units.push(unit);
    }
    const unit = units[0];
    if (units.length > 1) return none('ambiguous', `${units.length} controls match a selector`, units.map((u) => displayName(u.element)));
    if (unit) return unless(renamed(unit, target), unit, 'hint', hint.refuses, hits);
  }
  if (several.length > 1) return none('ambiguous', `the page has ${several.length} controls and none carries a known label`, several);
  return none('no-control', hits.length > 0 ? 'the label is displayed, but no control belongs to it' : 'no known label is displayed', hits.map((h) => h.shown));
}

function* elementsIn(scopes: Scope[], selector: string): Generator<Element> {
  for (const scope of scopes) yield* scope.querySelectorAll(selector);
}

function unless(name: string | undefined, unit: Unit, rung: Rung, refuses: Position, hits: Hit[]): Found {
  if (name === undefined) return answer(unit, displayName(unit.element), rung, refuses);
  return none('no-control', `the control is called “${name}”, which is no label that is known`, [name, ...hits.map((h) => h.shown)]);
}

/**
 * On the lower rungs: the displayed name of a control when it is a wording that should be known and is not. Services have
 * renamed a label and inverted its meaning, so that in a known language an unknown name says nothing about polarity.
 */
function renamed(unit: Unit, target: Target): string | undefined {
  if (target.labels.length === 0) return undefined;
  const vocabulary = vocabularyOf(target);
  const lang = primary(languageOf(unit.element));
  const texts: string[] = [];
  for (const part of unit.options ? [] : unit.parts) texts.push(ownName(part, unit));
  texts.push(...(nearestTexts(unit, target)?.runs.map((r) => r.shown) ?? []));
  return texts.find((text) => {
    const name = normalise(text);
    if (isGeneric(name, vocabulary) || vocabulary.headings.has(name)) return false;
    if (vocabulary.names.has(name)) return false;
    return lang ? vocabulary.langs.has(lang) : [...scripts(text)].some((s) => vocabulary.scripts.has(s));
  });
}

/** What a person would call a control: its name, else the text beside it, else what it is. */
export function displayName(element: Element): string {
  const name = tidy(accessibleName(element));
  if (name) return name.slice(0, 120);
  for (let e = parentOf(element), up = 0; e && up < 5; e = parentOf(e), up++) {
    const text = tidy(e.textContent ?? '');
    if (text) return text.slice(0, 120);
  }
  return roleOf(element) || element.localName;
}

