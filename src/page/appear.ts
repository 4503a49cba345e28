import { readNow } from '../control/index.ts';
import type { Target } from '../control/types.ts';

/** A dialog draws itself, then its contents: when to look after a person did something, in ms. */
const LOOKS = [250, 1000, 2500];

/**
 * Waits for a setting that opens over other pages. Its absence says nothing, and these are pages that people live in: so
 * nothing is observed, and what a person presses is what is followed.
 * @returns true when the setting is there, false when the signal was aborted first
 */
export function appears(root: Document, target: Target, signal: AbortSignal): Promise<boolean> {
  const there = (): boolean => readNow(root, target).reason !== 'no-control';
  if (there()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const done = new AbortController();
    let timers: ReturnType<typeof setTimeout>[] = [];
    const stop = (): void => timers.forEach(clearTimeout);
    const finish = (found: boolean): void => {
      stop();
      done.abort();
      resolve(found);
    };
    const look = (): void => { if (there()) finish(true); };
    const soon = (): void => {
      stop();
      timers = LOOKS.map((ms) => setTimeout(look, ms));
    };
    for (const type of ['click', 'keyup']) root.addEventListener(type, soon, { capture: true, passive: true, signal: done.signal });
    signal.addEventListener('abort', () => finish(false), { once: true });
    // It may be on its way when the page is entered.
    soon();
  });
}
