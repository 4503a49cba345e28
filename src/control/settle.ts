/** Waiting for a page without burdening it. */
import type { Scope } from './walk.ts';

/** What a look gave: an answer, or that the next look should come after so many ms, or nothing yet. */
export type Look<T> = { done: T } | { again: number } | undefined;

const WATCHED = ['aria-checked', 'aria-pressed', 'aria-busy', 'aria-disabled', 'aria-hidden', 'aria-expanded', 'aria-label', 'aria-valuenow', 'aria-selected', 'checked', 'class', 'data-state', 'disabled', 'hidden', 'inert', 'open', 'style', 'value'];
/** Properties change without a trace in the tree, so that something must look now and then. */
const SAFETY = 1000;
/** The shortest time between two looks that mutations bring about. */
const COALESCE = 100;

/**
 * Calls `onMutation` once, at the next change in any of the scopes. The observer disconnects before it reports, so that
 * a page that changes ten thousand times pays for one record.
 */
export function once(scopes: Scope[], onMutation: () => void): () => void {
  const observer = new MutationObserver(() => {
    observer.disconnect();
    onMutation();
  });
  for (const scope of scopes) observer.observe(scope, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: WATCHED });
  return () => observer.disconnect();
}

/**
 * Looks now, after changes of the page and once a second, until a look answers; undefined when the time is over or the
 * signal is aborted. Looks that take long come seldom, so that the page stays usable whatever it does.
 */
export function until<T>(look: () => Look<T>, scopes: () => Scope[], timeout: number, signal?: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve) => {
    const end = Date.now() + timeout;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let disconnect: (() => void) | undefined;
    let earliest = 0;
    const finish = (value: T | undefined) => {
      clearTimeout(timer);
      disconnect?.();
      signal?.removeEventListener('abort', aborted);
      resolve(value);
    };
    const aborted = () => finish(undefined);
    const wait = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(turn, Math.max(0, ms));
    };
    const turn = () => {
      disconnect?.();
      const began = Date.now();
      const result = look();
      if (result && 'done' in result) return finish(result.done);
      if (Date.now() >= end) return finish(undefined);
      disconnect = once(scopes(), () => wait(Math.min(earliest, end) - Date.now()));
      const cost = Date.now() - began;
      earliest = Date.now() + Math.max(COALESCE, cost * 8);
      wait(Math.min(Math.max(result?.again ?? SAFETY, cost * 2), end - Date.now()));
    };
    if (signal?.aborted) return finish(undefined);
    signal?.addEventListener('abort', aborted);
    turn();
  });
}

/** Waits so many ms; false when the signal was aborted meanwhile. */
export function pause(ms: number, signal?: AbortSignal): Promise<boolean> {
  return until<true>(() => undefined, () => [], ms, signal).then(() => !signal?.aborted);
}
