/** Scans a page: which of its controls are about training AI on the person's data, and how each stands. */
import { compile, type Compiled } from '../../engine/target/compile.ts';
import { CONTROLS } from '../../engine/dom/control-selector.ts';
import { roleOf } from '../../engine/dom/accessible-name.ts';
import { unitAt, type Unit } from '../../engine/controls/controls.ts';
import { find } from '../../engine/finding/find.ts';
import { readNow } from '../../engine/reading/read.ts';
import { isTranslated } from '../../engine/words/languages.ts';
import { holds, outOfSight, parentOf } from '../../engine/dom/tree.ts';
import type { Reading, Target } from '../../engine/types.ts';
import { normalise } from '../../shared/normalise.ts';
import { cut, SCANNED_LABEL_MAX, SEEN_MAX } from '../../shared/bounds.ts';
import { scanTarget } from '../../shared/scan-target.ts';
import { SCAN_MAX, type ScannedControl, type ScanResult } from '../../shared/scan.ts';
import { judge, type Judgement } from '../../wording/judge.ts';
import { gather } from './gather.ts';
import { near } from './near.ts';
import { saysPlainly } from './plain.ts';
import { Slices } from './slices.ts';
import { groupOf, wordingOf, type Worded } from './wording-of.ts';

/** How far around a control its label may stand, in elements. */
const AROUND = 9;

/** A control that was found, with its elements; the number is that of the result. */
export interface Marked {
  n: number;
  unit: Unit;
}

export interface Scan {
  result: ScanResult;
  marked: Marked[];
}

interface Judged {
  unit: Unit;
  worded: Worded;
  judgement: Judgement;
  /** What is drawn beside the control shows how it stands, and not the control. */
  drawn?: true;
}

/** Looks at the whole page once, in pieces; changes nothing. */
export async function scan(document: Document): Promise<Scan> {
  const began = performance.now();
  const slices = new Slices();
  // Loading the script was a piece of its own.
  await slices.turn();
  const gathered = await gather(document, slices);
  const target = compile({ labels: [] }, document);
  const seen = new Set<Element>();
  const judged: Judged[] = [];
  for (const element of await near(gathered, slices)) {
    await slices.rest();
    if (seen.has(element)) continue;
    const shown = unitAt(element, target);
    const unit = shown ?? opener(element);
    if (!unit) continue;
    const hidden = outOfSight(labelledOrSelf(unit));
    if (hidden && !standsForRow(unit)) continue;
    for (const part of unit.parts) seen.add(part);
    const ways = !shown ? ofButton : unit.options ? ofChoice : alone;
    const one = await ways(unit, target, slices);
    if (one) judged.push(hidden ? { ...one, drawn: true } : one);
  }
  const translated = isTranslated(document);
  const marked: Marked[] = [];
  const controls: ScannedControl[] = [];
  for (const one of judged.slice(0, SCAN_MAX)) {
    await slices.rest();
    const n = controls.length + 1;
    marked.push({ n, unit: one.unit });
    controls.push(await told(n, one, translated, slices));
  }
  return {
    result: {
      controls: withoutTwins(controls),
      ...(judged.length > SCAN_MAX ? { more: true as const } : {}),
      took: Math.round(performance.now() - began),
      nodes: gathered.nodes,
    },
    marked,
  };
}

/** A button that shows no state that is known: it may open the setting, or a list of its choices. */
function opener(element: Element): Unit | undefined {
  return roleOf(element) === 'button' || element.hasAttribute('aria-haspopup')
    ? { element, parts: [element], kind: element.hasAttribute('aria-haspopup') ? 'menu' : 'button' }
    : undefined;
}

/** Shown where its words, or those beside a list, are about training; what it does nobody can tell beforehand. */
async function ofButton(unit: Unit, target: Compiled, slices: Slices): Promise<Judged | undefined> {
  const worded = wordingOf(unit.element, unit, target);
  await slices.rest();
  const own = unit.kind === 'menu' ? worded : { ...worded, section: '', description: '' };
  const judgement = judge({ ...own, kind: 'button' });
  return judgement.about === 'training'
    ? { unit, worded, judgement: { ...judgement, polarity: 'unclear' } }
    : undefined;
}

async function alone(unit: Unit, target: Compiled, slices: Slices): Promise<Judged | undefined> {
  const worded = wordingOf(unit.element, unit, target);
  await slices.rest();
  const judgement = judge(worded);
  return worded.label === '' || judgement.about === 'other' ? undefined : { unit, worded, judgement };
}

/**
 * A choice among options: the one that refuses, where exactly one says so plainly. "Yes" and "No" under a heading say
 * nothing by themselves.
 */
async function ofChoice(unit: Unit, target: Compiled, slices: Slices): Promise<Judged | undefined> {
  const options: Judged[] = [];
  for (const option of unit.options ?? []) {
    const worded = wordingOf(option, unit, target);
    await slices.rest();
    options.push({ unit, worded, judgement: judge(worded) });
  }
  const about = options.filter(({ judgement }) => judgement.about !== 'other');
  const [first] = about;
  if (!first) return undefined;
  const refusing = about.filter(({ judgement }) => judgement.polarity === 'on_refuses');
  if (refusing[0] && refusing.length === 1 && options.length > 1) return refusing[0];
  const training = about.find(({ judgement }) => judgement.about === 'training') ?? first;
  const label = groupOf(unit) || first.worded.label;
  return {
    unit,
    worded: { ...training.worded, label },
    judgement: { ...training.judgement, polarity: 'unclear' },
  };
}

async function told(
  n: number,
  { unit, worded, judgement, drawn }: Judged,
  translated: boolean,
  slices: Slices,
): Promise<ScannedControl> {
  const refuses = judgement.polarity === 'on_refuses' ? ('on' as const) : ('off' as const);
  const { label, reading } = await readingOf(unit, worded, refuses, slices);
  const plain =
    judgement.about === 'training' &&
    judgement.polarity !== 'unclear' &&
    saysPlainly({ label, kind: unit.kind, refuses }) &&
    // What cannot be kept whole would not be found again.
    label.length <= SCANNED_LABEL_MAX &&
    !translated;
  const base = {
    n,
    label: cut(label, SEEN_MAX),
    section: cut(worded.section, SEEN_MAX),
    lang: worded.lang.slice(0, 35),
    kind: unit.kind,
    about: judgement.about === 'training' ? ('training' as const) : ('unclear' as const),
    ...(reading?.position && !drawn ? { position: reading.position } : {}),
    ...(reading?.choice === undefined ? {} : { choice: cut(reading.choice, SEEN_MAX) }),
  };
  if (translated) return { ...base, state: 'unclear', why: 'translated' };
  if (drawn) return { ...base, state: 'unclear', why: 'opaque' };
  if (!plain)
    return {
      ...base,
      state: 'unclear',
      why:
        judgement.about !== 'training' ? 'about' : unit.kind === 'menu' || unit.kind === 'button' ? 'opens' : 'wording',
    };
  if (!reading) return { ...base, state: 'unclear', why: 'no-control' };
  const { state, fixed, reason } = reading;
  return {
    ...base,
    refuses,
    state,
    ...(fixed ? { fixed } : {}),
    ...(state === 'unclear' ? { why: reason ?? 'not-ready' } : {}),
  };
}

/**
 * How the control stands, read as the engine will read it by this label alone, so that what is shown here is what a
 * press is about. Nothing where the label does not lead back to the control.
 */
async function readingOf(
  unit: Unit,
  worded: Worded,
  refuses: 'on' | 'off',
  slices: Slices,
): Promise<{ label: string; reading?: Reading }> {
  for (const label of [worded.label, ...worded.also]) {
    const target = scanTarget({ label, lang: worded.lang, refuses, kind: unit.kind });
    const root = rootFor(unit, target);
    if (!root) continue;
    await slices.rest();
    return { label, reading: readNow(root, target) };
  }
  return { label: worded.label };
}

/** The smallest surroundings in which the label names this control and no other. */
function rootFor(unit: Unit, target: Target): Element | undefined {
  let e: Element | null = unit.element;
  for (let up = 0; e && up < AROUND && e.localName !== 'body'; e = parentOf(e), up++) {
    if (!unit.parts.every((part) => e && holds(e, part))) continue;
    const found = find(e, target);
    if (found.found) return unit.parts.includes(found.element) ? e : undefined;
    if (found.reason === 'ambiguous') return undefined;
  }
  return undefined;
}

/** A hidden input is seen by what stands for it. */
function labelledOrSelf({ element }: Unit): Element {
  const label = (element as HTMLInputElement).labels?.[0];
  return label && outOfSight(element) ? label : element;
}

/**
 * A field that is not drawn, without a label, alone in a row that is: the row draws a switch of its own, and nobody can
 * say whether the field hears of it. In Misskey it never does.
 */
function standsForRow({ element }: Unit): boolean {
  const row = parentOf(element);
  return (
    element.localName === 'input' &&
    element.getAttribute('aria-hidden') !== 'true' &&
    row !== null &&
    row.querySelectorAll(CONTROLS).length === 1 &&
    !outOfSight(row)
  );
}

/** Two that are called alike: nobody can say later which of them was meant. */
function withoutTwins(controls: ScannedControl[]): ScannedControl[] {
  // A button beside a control often says the control's label, and is never pressed.
  const alike = Map.groupBy(
    controls.filter(({ why }) => why !== 'opens'),
    ({ label }) => normalise(label),
  );
  return controls.map((control) => {
    if (control.refuses === undefined || (alike.get(normalise(control.label))?.length ?? 0) < 2) return control;
    const { refuses: _refuses, fixed: _fixed, ...rest } = control;
    return { ...rest, state: 'unclear', why: 'ambiguous' };
  });
}
