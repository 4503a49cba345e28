import { find, readNow } from '../../engine/looking.ts';
import { soughtOf, watchSigns } from './overlay-signs.ts';
import { lookAround } from '../visit/page-signals.ts';
import { target, type Visit } from '../visit/visit.ts';

type Of = Pick<Visit, 'service' | 'setting' | 'ref'>;

/**
 * Waits for a setting that opens over other pages, or for the page's own word that it has none, looking only when
 * something says that it may be there.
 * @returns true when it is there, false when the signal was aborted first
 */
export function appears(visit: Of, signal: AbortSignal): Promise<boolean> {
  const there = (): boolean => isThere(visit);
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
    watchSigns(document, soughtOf(wanted(visit)), look, AbortSignal.any([signal, done.signal]), true);
  });
}

/** The setting, or the copy of it that is here. */
const wanted = (visit: Of): Of['setting'] => ({ ...visit.setting, control: target(visit) });

/** Whether something is displayed of the setting, though it may be nothing that could be read, or that there is none. */
function isThere(visit: Of): boolean {
  const { label, reason } = readNow(document, target(visit));
  // A control that is not ready has a label; without one the page itself has not been looked at to its end.
  if (label !== undefined || (reason !== 'no-control' && reason !== 'not-ready')) return true;
  if (reason !== 'no-control' || !visit.setting.notOffered) return false;
  const { notOffered, signedIn, doubt } = lookAround(document, visit.service, visit.setting);
  return notOffered && signedIn && !doubt;
}

/** How long what was pressed may take to close it, in ms. */
const CLOSES = [300, 1200];

/**
 * Waits until such a setting is closed again. The page under it is then followed no more than before.
 * @returns true when it has gone, false when the signal was aborted first
 */
export function closes(visit: Of, signal: AbortSignal): Promise<boolean> {
  const found = find(document, target(visit));
  if (!found.found && !isThere(visit)) return Promise.resolve(!signal.aborted);
  const element = found.found ? found.element : undefined;
  const drawn = element?.checkVisibility();
  const isGone = (): boolean =>
    element ? !element.isConnected || (drawn === true && !element.checkVisibility()) : !isThere(visit);
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
      document.addEventListener(type, soon, { capture: true, passive: true, signal: done.signal });
    signal.addEventListener('abort', () => finish(false), { once: true, signal: done.signal });
  });
}
