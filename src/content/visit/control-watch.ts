import { find, onceMutated, readNow } from '../../engine/looking.ts';
import type { Reading, Target } from '../../engine/types.ts';
import { isByHand } from './by-hand.ts';

/** When to look after something was done on the page, in ms: a press may take a while to show. */
const LOOKS = [300, 1500, 4000];
/** A press of the person's own explains what shows within this many ms. */
const EXPLAINS = 6000;
/** Properties move without a record, so that the control alone is asked now and then, in ms. */
const NOW_AND_THEN = 2000;

/**
 * Calls back when the control stands differently than before: after what people do on the page, and when the page moves
 * the control by itself. Only the control's own elements are observed, nothing of the rest of someone else's page.
 * @param known the reading that was last reported
 * @param callback `byHand`: a real press on the control itself, or on what belongs to it, came before
 * @param signal ends the watch
 */
export function watchControl(
  root: Document,
  target: Target,
  known: Reading['state'],
  callback: (byHand?: true) => void,
  signal: AbortSignal,
): void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  let own = -Infinity;
  let unobserve: (this: void) => void = () => undefined;
  let watched: Element[] = [];
  let shown = '';
  let wasThere = known !== 'unclear';
  // Where nothing could be read the page may still come to itself: it is looked at anew after it has moved.
  let dirty = false;
  const wait = known === 'unclear' ? () => onceMutated([root], () => (dirty = true)) : undefined;
  let unwait = wait?.();

  const stop = (): void => timers.forEach(clearTimeout);
  const look = (): void => {
    const { state } = readNow(root, target);
    if (state !== known && state !== 'unclear') {
      stop();
      return callback(performance.now() - own < EXPLAINS ? true : undefined);
    }
    observe();
  };
  const soon = (): void => {
    stop();
    timers = LOOKS.map((ms) => setTimeout(look, ms));
  };
  const observe = (): void => {
    unobserve();
    const found = find(root, target);
    if (!found.found && found.reason === 'not-ready') soon();
    watched = found.found ? found.parts : [];
    wasThere ||= found.found;
    shown = shows(watched);
    if (watched.length > 0 && !signal.aborted) unobserve = onceMutated(watched, soon);
  };
  const ask = setInterval(() => {
    if (dirty) {
      dirty = false;
      look();
      if (!signal.aborted) unwait = wait?.();
      return;
    }
    if (watched.every((part) => part.isConnected) && shows(watched) === shown) return;
    shown = shows(watched);
    soon();
  }, NOW_AND_THEN);
  const did = (event: Event): void => {
    if (isByHand(event, root, target, wasThere)) own = performance.now();
    soon();
  };
  for (const type of ['click', 'change', 'keyup'])
    root.addEventListener(type, did, { capture: true, passive: true, signal });
  observe();
  signal.addEventListener('abort', () => {
    stop();
    clearInterval(ask);
    unobserve();
    unwait?.();
  });
}

/** What native fields show, as one word. */
function shows(parts: Element[]): string {
  return parts.map((p) => `${String((p as HTMLInputElement).checked)}${(p as HTMLSelectElement).value}`).join();
}
