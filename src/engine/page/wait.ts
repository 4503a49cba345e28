/** Waiting for a page without burdening it. */
import { indexOf, SLICE } from './page-index.ts';
import { soon, whenIdle } from './turns.ts';
import { grantAsks } from '../dom/tree.ts';
import type { Scope } from '../dom/tree.ts';

/** What a look gave: an answer, or that the next look should come after so many ms, or nothing yet. */
export type Look<T> = { done: T } | { again: number } | undefined;

const WATCHED = [
  'aria-checked',
  'aria-pressed',
  'aria-busy',
  'aria-disabled',
  'aria-hidden',
  'aria-expanded',
  'aria-label',
  'aria-valuenow',
  'aria-selected',
  'checked',
  'class',
  'data-state',
  'disabled',
  'hidden',
  'inert',
  'open',
  'style',
  'value',
];
/** Properties change without a trace in the tree, so that something must look now and then. */
const SAFETY = 1000;
/** The shortest time between two looks that mutations bring about. */
const COALESCE = 100;

/**
 * Calls `onMutation` once, at the next change in any of the scopes. The observer disconnects before it reports, so that
 * a page that changes ten thousand times pays for one record.
 * @param nodes what is watched beside attributes
 */
export function once(
  scopes: Scope[],
  onMutation: () => void,
  nodes: MutationObserverInit = { childList: true, subtree: true, characterData: true },
): () => void {
  const observer = new MutationObserver(() => {
    observer.disconnect();
    onMutation();
  });
  for (const scope of scopes) observer.observe(scope, { ...nodes, attributes: true, attributeFilter: WATCHED });
  return () => observer.disconnect();
}

/**
 * Looks now, after changes of the page and once a second, until a look answers; undefined when the time is over or the
 * signal is aborted. Looks that take long come seldom, so that the page stays usable whatever it does.
 * @param patient look when the page has done what it is about, and not in the middle of it; what shows only for a moment
 *   may be missed
 */
export function until<T>(
  look: () => Look<T>,
  scopes: () => Scope[],
  timeout: number,
  signal?: AbortSignal,
  patient = false,
): Promise<T | undefined> {
  return new Promise((resolve) => {
    const end = Date.now() + timeout;
    let timer: ReturnType<typeof setTimeout> | undefined;
    /** What is watched for the next change, until it comes. */
    let armed: { scopes: Scope[]; off: () => void } | undefined;
    let earliest = 0;
    let turns = 0;
    const finish = (value: T | undefined) => {
      turns = Infinity;
      clearTimeout(timer);
      armed?.off();
      signal?.removeEventListener('abort', aborted);
      resolve(value);
    };
    const aborted = () => finish(undefined);
    const wait = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(turn, Math.max(0, ms));
    };
    /** A turn that cannot be called off, unless another one comes first. */
    const next = (when: (run: () => void) => void) => {
      const before = turns;
      when(() => {
        if (turns === before) turn();
      });
    };
    const arm = (now: Scope[]) => {
      if (armed?.scopes.length === now.length && armed.scopes.every((scope, i) => scope === now[i])) return;
      armed?.off();
      const moved = () => {
        armed?.off();
        armed = undefined;
        clearTimeout(timer);
        if (patient) timer = setTimeout(() => next(whenIdle), Math.max(0, Math.min(earliest, end) - Date.now()));
        else wait(Math.min(earliest, end) - Date.now());
      };
      // The index of the page follows its nodes and texts; a second record of each would cost the page as much again.
      const offAttributes = once(now, moved, { subtree: true });
      const [root] = now;
      const offNodes = root && indexOf(root).onChange(moved);
      armed = {
        scopes: now,
        off: () => {
          offAttributes();
          offNodes?.();
        },
      };
    };
    const turn = () => {
      turns++;
      clearTimeout(timer);
      const began = Date.now();
      const [root] = scopes();
      // A page is not read in one long task, but in slices.
      grantAsks();
      if (root && !indexOf(root).advance(SLICE) && began < end) {
        wait(end - began);
        return next(soon);
      }
      const result = look();
      if (result && 'done' in result) return finish(result.done);
      if (Date.now() >= end) return finish(undefined);
      arm(scopes());
      const cost = Date.now() - began;
      earliest = Date.now() + Math.max(COALESCE, cost * 8);
      wait(Math.min(Math.max(result?.again ?? SAFETY, cost * 2), end - Date.now()));
    };
    if (signal?.aborted) return finish(undefined);
    signal?.addEventListener('abort', aborted);
    turn();
  });
}
