/** Reading how a setting stands: one look, or a look that waits until the page has come to rest. */
import { findIn } from './find.ts';
import type { Found } from './find.ts';
import { until } from './settle.ts';
import { sound } from './sound.ts';
import { stateOf } from './state.ts';
import type { Reading, ReadOptions, ReadReason, Stand, Target } from './types.ts';
import { scopesOf } from './walk.ts';
import type { Scope } from './walk.ts';

const unclear = (reason: ReadReason, detail: string): Reading => ({ state: 'unclear', reason, detail });

/** What one look at a control says. */
export function readingOf(found: Found, target: Target): Reading {
  if (!found.found) {
    if (found.candidates.length > 0) return unclear(found.reason, `${found.detail} (${found.candidates.join(' · ')})`);
    return { ...unclear(found.reason, found.detail), ...(found.reason === 'no-control' && { absent: true }) };
  }
  const { label, rung, kind, refuses } = found;
  const state = stateOf(found, target);
  const base = { label, rung, kind, refuses, ...(state.choice !== undefined && { choice: state.choice }), ...(state.position && { position: state.position }) };
  const stand: Stand | undefined = state.position && (state.position === refuses ? 'refused' : 'allowed');
  if (state.busy) return { ...base, ...unclear('not-ready', 'the page says that the control is busy') };
  if (state.locked) return { ...base, state: 'locked', ...(stand && !state.contradiction && { fixed: stand }) };
  if (state.contradiction) return { ...base, ...unclear('contradictory', state.contradiction) };
  if (!stand) return { ...base, ...unclear('not-ready', 'the control does not say yet how it stands') };
  return { ...base, state: stand };
}

/** One look, now. Never waits; what it says may be a page in the middle of drawing itself. */
export function readNow(root: Document | Element, given: Target): Reading {
  const target = sound(given, root.ownerDocument ?? root);
  return readingOf(findIn(scopesOf(root), target), target);
}

const same = (a: Reading, b: Reading): boolean => a.state === b.state && a.position === b.position && a.choice === b.choice && a.label === b.label && a.reason === b.reason && a.fixed === b.fixed;

/** Contrary evidence is believed only after this many times the usual wait: it may be a change in progress. */
const PATIENCE = 5;
/**
 * What looks refused or locked may be a control that waits for its state: pages draw it off, or grey, until they have
 * fetched it. On a page or a control that has only just appeared it must rest this many times longer to be believed.
 */
const DOUBT = 4;
/** Attributes that carry a state. */
const STATES = ['aria-checked', 'aria-pressed', 'checked', 'data-state', 'disabled', 'aria-disabled'];

/** How many of these records are of an attribute that really changed. */
function moving(records: MutationRecord[]): number {
  return records.filter((r) => r.oldValue !== (r.target as Element).getAttribute(r.attributeName ?? '')).length;
}

/** How old a page must be, in such rests, to be past that. */
const GROWN = 3;

/**
 * Waits for the control and for its state to come to rest, and says how it stands. Always answers: at the timeout with
 * what the last look gave.
 */
export async function read(root: Document | Element, given: Target, options: ReadOptions = {}): Promise<Reading> {
  const target = sound(given, root.ownerDocument ?? root);
  const settle = options.settle ?? 400;
  let scopes: Scope[] = [root];
  let last: Reading | undefined;
  let since = 0;
  const view = (root.ownerDocument ?? root).defaultView;
  let fresh = (view?.performance.now() ?? 0) < settle * DOUBT * GROWN;
  // Two equal looks are no rest when the state moved and came back between them.
  let moves = 0;
  const movement = new MutationObserver((records) => {
    moves += moving(records);
  });
  let watched: Element[] = [];
  const look = () => {
    scopes = scopesOf(root);
    const found = findIn(scopes, target);
    const reading = readingOf(found, target);
    const now = Date.now();
    moves += moving(movement.takeRecords());
    if (moves > 0) since = now;
    moves = 0;
    const parts = found.found ? found.parts : [];
    if (parts.length !== watched.length || parts.some((p, i) => p !== watched[i])) {
      movement.disconnect();
      for (const part of parts) movement.observe(part, { attributes: true, attributeOldValue: true, attributeFilter: STATES });
      watched = parts;
    }
    if (!last || !same(last, reading)) {
      since = now;
      options.onReading?.(reading);
    }
    last = reading;
    if (reading.reason === 'no-control' || reading.reason === 'not-ready') {
      fresh = true;
      return undefined;
    }
    const times = reading.state === 'unclear' ? PATIENCE : fresh && !(reading.state === 'allowed' && reading.position === 'on') ? DOUBT : 1;
    const rest = since + settle * times - now;
    return rest <= 0 ? { done: reading } : { again: rest };
  };
  const settled = await until(look, () => scopes, options.timeout ?? 10_000, options.signal);
  movement.disconnect();
  if (settled) return settled;
  if (options.signal?.aborted) return unclear('interrupted', 'the look was broken off');
  if (last && last.state === 'unclear') return last;
  return { ...last, ...unclear('not-ready', 'the state did not come to rest') };
}
