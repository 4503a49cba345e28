import { find, readNow } from '../engine/looking.ts';
import type { Target } from '../engine/types.ts';
import { watchSigns } from './overlay-signs.ts';

/**
 * Waits for a setting that opens over other pages, looking only when something says that it may have.
 * @returns true when the setting is there, false when the signal was aborted first
 */
export function appears(root: Document, target: Target, signal: AbortSignal): Promise<boolean> {
  const there = (): boolean => isThere(root, target);
  if (there()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const done = new AbortController();
    const finish = (found: boolean): void => {
      done.abort();
      resolve(found);
    };
    signal.addEventListener('abort', () => finish(false), { once: true, signal: done.signal });
    const look = (): void => {
      if (there()) finish(true);
    };
    // It was just there, or was seen to come: it may be on its way.
    watchSigns(root, [target], look, AbortSignal.any([signal, done.signal]), true);
  });
}

/** Whether something is displayed of the setting, though it may be nothing that could be read. */
function isThere(root: Document, target: Target): boolean {
  const { label, reason } = readNow(root, target);
  // A control that is not ready has a label; without one the page itself has not been looked at to its end.
  return label !== undefined || (reason !== 'no-control' && reason !== 'not-ready');
}

/** How long what was pressed may take to close it, in ms. */
const CLOSES = [300, 1200];

/**
 * Waits until the control of such a setting is closed again. The page under it is then followed no more than before.
 * @returns true when it has gone, false when the signal was aborted first
 */
export function closes(root: Document, target: Target, signal: AbortSignal): Promise<boolean> {
  const found = find(root, target);
  if (!found.found && !isThere(root, target)) return Promise.resolve(!signal.aborted);
  const element = found.found ? found.element : undefined;
  const drawn = element?.checkVisibility();
  const isGone = (): boolean =>
    element ? !element.isConnected || (drawn === true && !element.checkVisibility()) : !isThere(root, target);
  return new Promise((resolve) => {
    const done = new AbortController();
    let timers: ReturnType<typeof setTimeout>[] = [];
    const finish = (gone: boolean): void => {
      timers.forEach(clearTimeout);
      done.abort();
      resolve(gone);
    };
    const look = (): void => {
      if (isGone()) finish(true);
    };
    const soon = (): void => {
      timers.forEach(clearTimeout);
      timers = CLOSES.map((ms) => setTimeout(look, ms));
    };
    for (const type of ['click', 'keyup'])
      root.addEventListener(type, soon, { capture: true, passive: true, signal: done.signal });
    signal.addEventListener('abort', () => finish(false), { once: true, signal: done.signal });
  });
}
