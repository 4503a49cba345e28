/** Rungs 3 and 4, where no label leads to a control. */
import type { Compiled, Vocabulary } from '../target/compile.ts';
import { inMain, unitAt, unitsAmong, unitsIn } from '../controls/controls.ts';
import type { Unit } from '../controls/controls.ts';
import { displayName } from '../dom/display-name.ts';
import { answer, none } from './found.ts';
import type { Found } from './found.ts';
import type { Hit } from './hits.ts';
import { layerAround } from '../dom/layers.ts';
import { languagesOf } from '../words/languages.ts';
import { denies, negates } from '../words/index.ts';
import { normalise, primary, scripts } from '../../shared/normalise.ts';
import { isQuoted } from './quoted.ts';
import { isRepeated, ownName } from './own-names.ts';
import { nearestTexts } from './row-texts.ts';
import { isOrnament } from './strangers.ts';
import { runsIn } from '../dom/text-runs.ts';
import type { Position, Rung } from '../types.ts';
import { isGeneric } from '../target/vocabulary.ts';
import { closest, languageOf, upFrom } from '../dom/tree.ts';
import type { Scope } from '../dom/tree.ts';

/** Rungs 3 and 4: the page or a selector points at a control, and nothing that is displayed says otherwise. */
export function lowerRungs(scopes: Scope[], target: Compiled, hits: Hit[]): Found {
  let several: string[] = [];
  if (target.dedicated) {
    const units = unitsAmong(elementsIn(scopes, target.controls), target, 40).filter(
      (u) =>
        u.parts.some((p) => inMain(p)) &&
        !isOverThePage(u.element, target, scopes[0]) &&
        !isQuoted(u.element) &&
        !isOrnament(u),
    );
    const unit = units[0];
    // The box beside a password is about signing in, whatever its words are.
    if (units.length === 1 && unit && !signsIn(unit.element))
      return unless(renamed(unit, target, target.dedicated.refuses), unit, 'dedicated', target.dedicated.refuses, hits);
    several = units.map((u) => displayName(u.element));
  }
  for (const hint of target.hints ?? []) {
    const units: Unit[] = [];
    for (const e of elementsIn(scopes, hint.selector)) {
      // A selector may point at the control or at what is around it.
      const own = unitAt(e, target);
      for (const unit of own ? [own] : unitsIn(e, target))
        if (!units.some((u) => u.parts.some((p) => unit.parts.includes(p)))) units.push(unit);
    }
    const unit = units.find((u) => !isQuoted(u.element));
    if (units.length > 1)
      return none(
        'ambiguous',
        `${units.length} controls match a selector`,
        units.map((u) => displayName(u.element)),
      );
    if (unit) return unless(renamed(unit, target, hint.refuses), unit, 'hint', hint.refuses, hits);
  }
  if (several.length > 1)
    return none('ambiguous', `the page has ${several.length} controls, none by a known label`, several);
  const unreadable = hits.map((h) => opaqueBeside(h.element)).find((e) => e !== undefined);
  if (unreadable)
    return none(
      'opaque',
      `the control <${unreadable.localName}> says nothing of its state`,
      hits.map((h) => h.shown),
    );
  return none(
    'no-control',
    hits.length > 0 ? 'the label is displayed, but no control belongs to it' : 'no known label is displayed',
    hits.map((h) => h.shown),
  );
}

/** Whether a control stands in a form, or a region without one, that asks for a password. */
function signsIn(element: Element): boolean {
  const around = closest(element, 'form') ?? closest(element, 'main,[role="main"]');
  return around?.querySelector('input[type="password"]') != null;
}

function* elementsIn(scopes: Scope[], selector: string): Generator<Element> {
  for (const scope of scopes) yield* scope.querySelectorAll(selector);
}

function unless(name: string | undefined, unit: Unit, rung: Rung, refuses: Position, hits: Hit[]): Found {
  if (name === undefined) return answer(unit, displayName(unit.element), rung, refuses);
  return none('no-control', `the control is called “${name}”, which is no label that is known`, [
    name,
    ...hits.map((h) => h.shown),
  ]);
}

/**
 * On the lower rungs: the displayed name of a control when it is a wording that should be known and is not. Services
 * have renamed a label and inverted its meaning, so that in a known language an unknown name says nothing about
 * polarity. In another language it says nothing either where its words deny, in any language of the lexicon.
 */
function renamed(unit: Unit, target: Compiled, refuses: Position): string | undefined {
  if (target.labels.length === 0) return undefined;
  const { vocabulary } = target;
  const texts: string[] = [];
  for (const part of unit.options ? [] : unit.parts) if (!isRepeated(part)) texts.push(ownName(part, unit));
  texts.push(...(nearestTexts(unit, target)?.runs.map((r) => r.shown) ?? []));
  return texts.find((text) => {
    const name = normalise(text);
    if (isGeneric(name, vocabulary) || vocabulary.headings.has(name)) return false;
    if (vocabulary.names.has(name)) return false;
    // What refuses by being on is called by an act of refusing; only a negation would turn that.
    return (refuses === 'off' ? denies(name) : negates(name)) || mayBeKnown(text, unit.element, vocabulary);
  });
}

/** Whether a text may be in a language whose labels are known, judged by its words, then by its script. */
function mayBeKnown(text: string, element: Element, { langs, scripts: known }: Vocabulary): boolean {
  const own = languagesOf(text);
  if (own.some((lang) => langs.has(lang))) return true;
  if (![...scripts(text)].some((s) => known.has(s))) return false;
  // In the script of a known language it is another one only where its words and the page say so alike.
  return !own.includes(primary(languageOf(element)));
}

/**
 * Whether a control lies in a dialog or a layer over the page that says nothing of this setting: a consent banner, say.
 * Not where the search began in that dialog.
 */
function isOverThePage(element: Element, { vocabulary }: Compiled, root: Scope | undefined): boolean {
  const layer = layerAround(element, root);
  return !!layer && !runsIn(layer).some(({ text }) => vocabulary.headings.has(text) || vocabulary.names.has(text));
}

/** A custom element beside a label that holds nothing known: its state is the browser's secret. */
function opaqueBeside(label: Element): Element | undefined {
  for (const around of upFrom(label, 3)) {
    if (/^(?:body|main)$/.test(around.localName)) return undefined;
    const host = [...around.querySelectorAll(':not(:has(*))')].find(
      (e) => e.localName.includes('-') && !e.contains(label) && !(e.textContent ?? '').trim(),
    );
    if (host) return host;
  }
  return undefined;
}
