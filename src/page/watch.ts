import { readNow } from '../control/index.ts';
import type { Reading, Target } from '../control/types.ts';

/** Long enough for a page to draw what a press did, in ms. */
const PAUSE = 300;

/**
 * Calls back when the control stands differently than before, which only a press can have done: so it listens for what
 * people do instead of observing every mutation of someone else's page.
 * @param known the reading that was last reported
 * @param signal ends the watch
 */
export function watchControl(root: Document, target: Target, known: Reading['state'], callback: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const { state } = readNow(root, target);
    if (state !== known && state !== 'unclear') callback();
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  };
  for (const type of ['click', 'change', 'keyup']) root.addEventListener(type, soon, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
