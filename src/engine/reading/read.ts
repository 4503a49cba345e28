/** Reading how a setting stands: one look, or a look that waits until the page has come to rest. */
import { findIn, UNREAD } from '../finding/find.ts';
import type { Found } from '../finding/find.ts';
import { wasTouched, watchTouches } from '../page/touches.ts';
import { isHost } from '../controls/hosts.ts';
import { until } from '../page/wait.ts';
import { compile } from '../target/compile.ts';
import { believed } from './doubts.ts';
import { isExplained, opener } from '../controls/locked.ts';
import { loadingAround } from './messages.ts';
import type { Compiled } from '../target/compile.ts';
import { stateOf } from './state.ts';
import type { Reading, ReadOptions, Side, Target } from '../types.ts';
import { unclear } from './unclear.ts';
import { AT_ONCE, indexOf, queryTree, SLICE } from '../page/page-index.ts';
import { closest, leftOpen, parentOf, rendered, styleOf, upFrom } from '../dom/tree.ts';

/** What one look at a control says. */
export function readingOf(found: Found, target: Compiled): Reading {
  if (!found.found) {
    const { reason, detail, candidates } = found;
    if (candidates.length > 0) return unclear(reason, `${detail} (${candidates.join(' · ')})`);
    return { ...unclear(reason, detail), ...(reason === 'no-control' && { absent: true }) };
  }
  const { label, rung, kind, refuses } = found;
  const state = stateOf(found, target);
  const base = {
    label,
    rung,
    kind,
    refuses,
    ...(state.choice !== undefined && { choice: state.choice }),
    ...(state.position && { position: state.position }),
  };
  const side: Side | undefined = state.position && (state.position === refuses ? 'refused' : 'allowed');
  if (state.busy) return { ...base, ...unclear('not-ready', 'the control is busy') };
  const button = state.locked && !isExplained(found.element) ? opener(found.element) : undefined;
  if (button) return { ...base, ...unclear('not-ready', `it can be used once “${button}” is pressed`) };
  // What is fixed by nobody who is named, and is about something else, is a table of what others have.
  const foreign = state.contradiction && state.position && !isExplained(found.element);
  if (state.locked && !foreign)
    return { ...base, state: 'locked', ...(side && !state.contradiction && { fixed: side }) };
  if (state.contradiction) return { ...base, ...unclear('contradictory', state.contradiction) };
  if (!side && isHost(found.element))
    return { ...base, ...unclear('opaque', `the control <${found.element.localName}> says nothing of its state`) };
  if (!side) return { ...base, ...unclear('not-ready', 'the control does not say yet how it stands') };
  // What shows a refusal and can be used by nobody may be a picture of the setting.
  if (side === 'refused' && isOutOfUse(found.element))
    return { ...base, ...unclear('not-ready', 'the page has taken the control out of use') };
  return { ...base, state: side };
}

const DIALOGS = 'dialog[open],[role="dialog"],[role="alertdialog"],[aria-modal="true"]';

/** Whether no press would reach a control and the text beside it, though no dialog is open over them. */
function isOutOfUse(element: Element): boolean {
  const row = [...upFrom(parentOf(element))].find((e) => /\p{L}/u.test(e.textContent ?? ''));
  const { pointerEvents, cursor } = styleOf(row ?? element) ?? {};
  // A native field of a disabled group is disabled itself, or stands in the group's legend.
  const out = closest(element, '[inert]') ?? (!element.matches(':enabled') && closest(element, 'fieldset:disabled'));
  if (!out && pointerEvents !== 'none' && cursor !== 'not-allowed') return false;
  return !queryTree(element.ownerDocument, DIALOGS).some(rendered);
}

/** One look, now. Never waits; what it says may be a page in the middle of drawing itself. */
export function readNow(root: Document | Element, given: Target): Reading {
  const target = compile(given, root.ownerDocument ?? root);
  watchTouches(root.ownerDocument ?? root);
  const found = findIn(root, target, AT_ONCE);
  const reading = found.found ? believed(readingOf(found, target), found, target) : readingOf(found, target);
  return leftOpen() ? unclear('not-ready', UNREAD) : reading;
}

const same = (a: Reading, b: Reading): boolean =>
  (['state', 'position', 'choice', 'label', 'reason', 'fixed'] as const).every((key) => a[key] === b[key]);

export const SETTLE = 400;
export const TIMEOUT = 10_000;
/** Contrary evidence is believed only after this many times the usual wait: it may be a change in progress. */
const PATIENCE = 5;
/**
 * What a page shows at first may be what it draws until it has fetched the state: off, on, grey, or what it kept from
 * the last visit. So a state must rest this many times longer to be believed, however old the page is: an app may have
 * drawn the control a moment before it was looked for. Nothing tells that a request is still under way, only time does.
 */
export const DOUBT = 8;
/** A property moves without a sign, so that one that is still doubted is looked at as often as this. */
const GLANCE = 1000;
/** Attributes that carry a state. */
const STATES = ['aria-checked', 'aria-pressed', 'checked', 'data-state', 'disabled', 'aria-disabled'];

/** What has come to rest before need not do so anew. */
const rested = new WeakMap<Element, Reading>();

/** What native fields show, as one word. */
function shownBy(parts: Element[]): string {
  return parts
    .map((p) => `${String((p as HTMLInputElement).checked)}${String((p as HTMLSelectElement).selectedIndex)}`)
    .join();
}

/** How many of these records are of an attribute that really changed. */
function moving(records: MutationRecord[]): number {
  return records.filter((r) => r.oldValue !== (r.target as Element).getAttribute(r.attributeName ?? '')).length;
}

/**
 * Waits for the control and for its state to come to rest, and says how it stands. Always answers: at the timeout with
 * what the last look gave. Scrolls nothing: where no label is displayed, search.ts goes on.
 */
export async function readAtRest(root: Document | Element, given: Target, options: ReadOptions = {}): Promise<Reading> {
  const document = root.ownerDocument ?? root;
  const target = compile(given, document);
  watchTouches(document);
  const settle = options.settle ?? SETTLE;
  const began = Date.now();
  const end = began + (options.timeout ?? TIMEOUT);
  /** When the document was last seen to load still. */
  let loaded: number | undefined;
  let last: Reading | undefined;
  let since = 0;
  let first = 0;
  // The state that the page waited for has come.
  let came = false;
  let loading: string | undefined;
  // Two equal looks are no rest when the state moved and came back between them.
  let moves = 0;
  const movement = new MutationObserver((records) => {
    moves += moving(records);
  });
  let watched: Element[] = [];
  // Properties move without a record, so that these few are asked now and then.
  let shown = '';
  const ask = setInterval(() => {
    if (shown === shownBy(watched)) return;
    shown = shownBy(watched);
    moves++;
    since = Date.now();
  }, settle / 2);
  const look = () => {
    const found = findIn(root, target, SLICE);
    const reading = readingOf(found, target);
    if ((!found.found && found.reason === 'not-ready') || leftOpen()) {
      last ??= reading;
      return { again: 0 };
    }
    const now = Date.now();
    moves += moving(movement.takeRecords());
    if (moves > 0) since = now;
    moves = 0;
    const parts = found.found ? found.parts : [];
    if (parts.length !== watched.length || parts.some((p, i) => p !== watched[i])) {
      movement.disconnect();
      for (const part of parts)
        movement.observe(part, { attributes: true, attributeOldValue: true, attributeFilter: STATES });
      watched = parts;
      shown = shownBy(parts);
    }
    if (!last || !same(last, reading)) {
      since = now;
      first ||= now;
      came ||= last?.position !== undefined && last.position !== reading.position;
      options.onReading?.(found.found ? believed(reading, found, target) : reading);
    }
    last = reading;
    if (reading.reason === 'no-control' || reading.reason === 'not-ready') return undefined;
    const known = found.found ? rested.get(found.element) : undefined;
    const agrees = known !== undefined && same(known, reading);
    // The page has moved it to what it fetched; or the person has, and the service may yet refuse that.
    const moved = came || (known !== undefined && parts.some(wasTouched));
    // Grey for no reason that is said, it is most likely to be in the making.
    const making = reading.state === 'locked' && found.found && !isExplained(found.element);
    const times = reading.state === 'unclear' ? PATIENCE : agrees ? 1 : moved ? DOUBT / 2 : making ? DOUBT * 2 : DOUBT;
    // A document that still loads may yet draw the state, and may as soon as it has loaded.
    if (document.readyState !== 'complete') loaded = now;
    const whole =
      loaded === undefined || agrees || reading.state === 'unclear'
        ? 0
        : loaded === now
          ? end - settle * 2
          : loaded + (settle * DOUBT) / 2;
    // What came back to how it stood before has moved all the same.
    const usual = options.again === undefined || !agrees || since > first;
    const left = Math.max(since + (usual ? settle * times : (options.again ?? 0)), whole) - now;
    if (left > 0) return { again: Math.min(left, GLANCE) };
    if (!found.found) return { done: reading };
    // It may be drawn in a default position until what the page fetches has come.
    loading = loadingAround(found.element);
    if (loading !== undefined) return undefined;
    rested.set(found.element, reading);
    return { done: { ...believed(reading, found, target), rest: now - began } };
  };
  const settled = await until(look, () => indexOf(root).scopes(), end - began, options.signal, true);
  movement.disconnect();
  clearInterval(ask);
  if (settled) return settled;
  if (options.signal?.aborted) return unclear('interrupted', 'the look was broken off');
  if (last && last.state === 'unclear') return last;
  const why = loading === undefined ? 'the state did not come to rest' : `the page loads: “${loading}”`;
  return { ...last, ...unclear('not-ready', why) };
}
