/** What a look is worth next to what was known, and what it says of the time between. Pure. */
import { normalise } from '../shared/normalise.ts';
import { sideOf } from '../shared/side.ts';
import { EARLIER_KEPT, type Change, type Finding, type Strength } from './schema.ts';

/** A look counts as a later visit, not as the same one, after this many ms. */
const LATER_VISIT = 10 * 60 * 1000;

/** So many ms after an Undo began, what it did may still come to be seen: copies of what a service keeps lag behind. */
const UNDONE_BY = 10 * 60 * 1000;

/** What is known of a look beyond its finding. */
export interface Circumstances {
  /** A change of ours ended with this look. */
  change?: Change;
  /** The person's own press on the page came before it. */
  byHand?: boolean;
  /** Its page was there before the finding that is known was read: it is no later visit, however late it is. */
  earlierPage?: boolean;
}

/** A state that said something of training, and how long it was seen. */
export type Earlier = NonNullable<Finding['earlier']>[number];
type Stated = Pick<Finding, 'state' | 'fixed'>;

/**
 * Whether a state says how the setting stands. One that could not be read, or where nobody is signed in, leaves that
 * open.
 */
export function tells({ state }: Stated): boolean {
  return state !== 'unclear' && state !== 'signed-out';
}

/** Whether both say the same of a setting; of a locked one, which way it is locked too. */
export function sameState(a: Stated, b: Stated): boolean {
  return a.state === b.state && a.fixed === b.fixed;
}

/** The present state of a finding as one of its earlier ones. */
function asEarlier({ state, fixed, since, at, by, store }: Finding): Earlier {
  return {
    state,
    ...(store === undefined ? {} : { store }),
    ...(fixed === undefined ? {} : { fixed }),
    from: since ?? at,
    to: at,
    ...(by === undefined ? {} : { by }),
  };
}

/** Every state that is known of a setting, oldest first, the present one included where it tells. */
export function history(finding: Finding | undefined): Earlier[] {
  if (!finding) return [];
  return [...(finding.earlier ?? []), ...(tells(finding) ? [asEarlier(finding)] : [])];
}

/**
 * What a new finding says next to the one before it.
 * @param found as the page reported it: `seen`, or `saved` when it was read after the reload that a change ends with.
 * What it
 *   says of the time before is not heard: that is what is worked out here
 * @param known as it is stored
 * @param undone when an Undo of ours last pressed this control, whatever came of it
 * @returns it with its strength, `since`, `earlier`, `by`, `drift`, `renamed`, `vanished`. A look that could not read
 * the
 *   setting forgets nothing: what was known before it is held against the next one that could.
 */
export function weigh(found: Finding, known: Finding | undefined, how: Circumstances = {}, undone?: string): Finding {
  const next = lookAlone(found);
  const before = known && notAfter(known, next.at);
  const all = history(before);
  // What another container showed is another account's, as far as anybody can tell.
  const past = all.filter(({ store }) => store === next.store);
  const last = before?.store === next.store ? before : undefined;
  const previous = past.at(-1);
  const on = tells(next) && previous !== undefined && sameState(previous, next);
  const since = on ? previous.from : !tells(next) && last && sameState(last, next) ? (last.since ?? last.at) : next.at;
  const earlier = (on ? all.filter((one) => one !== previous) : all).slice(-EARLIER_KEPT);
  const by = tells(next) ? broughtBy(next, how, on, previous) : undefined;
  const drift = driftOf(next, past, before, how, undone);
  const names = namesOf(next, last, previous);
  const stood = previous !== undefined && (previous.state === 'locked' || sideOf(previous) !== undefined);
  const gone = next.state === 'unclear' && next.reason === 'no-control' && stood ? previous.to : undefined;
  return {
    ...next,
    strength: strengthOf(next, last, on ? previous : undefined, how.earlierPage),
    since,
    ...(earlier.length > 0 ? { earlier } : {}),
    ...(by === undefined ? {} : { by }),
    ...(drift === undefined ? {} : { drift }),
    ...names,
    ...(gone === undefined ? {} : { vanished: gone }),
  };
}

/**
 * What was known, as of this look. A clock that was set back leaves times that have not come yet, and "off since
 * tomorrow" is no answer: nothing that was seen was seen later than now.
 */
export function notAfter(known: Finding, now: string): Finding {
  const earlier = (time: string): string => (Date.parse(time) > Date.parse(now) ? now : time);
  const { at, since, earlier: states, drift, renamed, vanished } = known;
  return {
    ...known,
    at: earlier(at),
    ...(since === undefined ? {} : { since: earlier(since) }),
    ...(states ? { earlier: states.map((one) => ({ ...one, from: earlier(one.from), to: earlier(one.to) })) } : {}),
    ...(drift ? { drift: { ...drift, refused: earlier(drift.refused), found: earlier(drift.found) } } : {}),
    ...(renamed ? { renamed: { ...renamed, at: earlier(renamed.at) } } : {}),
    ...(vanished === undefined ? {} : { vanished: earlier(vanished) }),
  };
}

/** The look itself. A page's script cannot make up what was before it. */
function lookAlone({
  since: _since,
  earlier: _earlier,
  by: _by,
  drift: _drift,
  renamed: _renamed,
  vanished: _vanished,
  called: _called,
  ...look
}: Finding): Finding {
  return look;
}

/**
 * An equal state on a later visit is `still`, and an equal state soon after a stronger finding keeps that strength; any
 * other state starts anew.
 * @param since the same state as it was known, also from before looks that could not read it
 */
function strengthOf(
  next: Finding,
  last: Finding | undefined,
  known: Earlier | undefined,
  earlierPage = false,
): Strength {
  if (next.strength === 'saved' || last === undefined) return next.strength;
  const same = sameState(last, next);
  if (!same && known === undefined) return next.strength;
  const seen = same ? last.at : (known?.to ?? last.at);
  if (!earlierPage && Date.parse(next.at) - Date.parse(seen) >= LATER_VISIT) return 'still';
  return same ? last.strength : next.strength;
}

/** Who brought the state about: ourselves, the person, or whoever it was when it was first seen. */
function broughtBy(
  next: Finding,
  { change, byHand }: Circumstances,
  on: boolean,
  previous: Earlier | undefined,
): Finding['by'] {
  const wanted = change?.kind === 'undo' ? 'allowed' : 'refused';
  // Where both pressed it, nobody can tell whose press it was.
  if (change?.step === 'confirmed' && change.hand) return on ? previous?.by : undefined;
  if (change?.step === 'confirmed' && sideOf(next) === wanted) return 'holdout';
  if (on) return previous?.by;
  return byHand && previous !== undefined ? 'hand' : undefined;
}

/**
 * It refused and now allows, and neither an Undo of ours nor a press that was seen did that. Kept until it refuses
 * again.
 */
function driftOf(
  next: Finding,
  past: Earlier[],
  last: Finding | undefined,
  { change, byHand }: Circumstances,
  undone: string | undefined,
): Finding['drift'] {
  const now = sideOf(next);
  // That of another container stays until that one is looked at again.
  const others = last?.drift?.store === next.store ? undefined : last?.drift;
  if (now === 'refused') return others;
  const stood = past.findLast((one) => sideOf(one) !== undefined);
  if (now === undefined || stood === undefined || sideOf(stood) !== 'refused') return last?.drift;
  const ours = change?.kind === 'undo' && change.step === 'confirmed';
  // An Undo that pressed and never learned what came of it may have done it all the same.
  const perhaps = undone !== undefined && (isFrom(undone, stood.to) || isLate(undone, stood, next));
  if (ours || perhaps || byHand) return others;
  return { refused: stood.to, found: next.at, ...(next.store === undefined ? {} : { store: next.store }) };
}

/** Whether a service that went on showing what was to be undone may have come to it by this look. */
function isLate(undone: string, stood: Earlier, { at }: Finding): boolean {
  return isFrom(undone, stood.from) && Date.parse(at) - Date.parse(undone) <= UNDONE_BY;
}

/** Whether the one time is that of the other, or later. */
function isFrom(time: string, other: string): boolean {
  return Date.parse(time) >= Date.parse(other);
}

/** What the page called it before this look, and whether it calls it something else now without standing otherwise. */
function namesOf(
  next: Finding,
  last: Finding | undefined,
  previous: Earlier | undefined,
): Pick<Finding, 'renamed' | 'called'> {
  const before = last?.label ?? last?.called;
  if (next.label === undefined)
    return { ...(before === undefined ? {} : { called: before }), ...(last?.renamed ? { renamed: last.renamed } : {}) };
  if (before === undefined) return {};
  if (normalise(before) === normalise(next.label)) return last?.renamed ? { renamed: last.renamed } : {};
  const stands = sideOf(next);
  const same = stands !== undefined && previous !== undefined && sideOf(previous) === stands;
  return same ? { renamed: { from: before, at: next.at } } : {};
}
