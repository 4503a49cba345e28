import { refKey } from '../ledger/schema.ts';
import type { Service } from '../services/schema.ts';
import { locate, type Place } from './address.ts';
import { createBoard, type Board } from './board.ts';
import { visitForm } from './form.ts';
import { Orphaned, send } from './link.ts';
import { watchRoute } from './route.ts';
import { controlOf, visitControl, type Visit } from './visit.ts';

/**
 * What runs in a service's pages. On pages that are none of its business it does nothing at all but wait for the address
 * to change.
 * @param signal ends everything
 */
export function runPage(service: Service, signal: AbortSignal): void {
  let visit: AbortController | undefined;
  let known = '';

  const arrive = (restored: boolean): void => {
    const place = locate(service, location.href);
    const key = place ? keyOf(place) : '';
    if (key === known && !restored) return;
    if (known !== '') {
      visit?.abort();
      if (key === '') void send({ type: 'page/left' }).catch(() => undefined); // Nobody is left to tell.
    }
    known = key;
    if (!place) return;
    visit = new AbortController();
    void stay(service, place, AbortSignal.any([signal, visit.signal]));
  };

  watchRoute(arrive, signal);
  arrive(false);
}

function keyOf({ settings, hub, signedOut }: Place): string {
  return settings.map(({ ref }) => refKey(ref)).join(' ') || (hub ? `hub ${hub.id}` : signedOut ? 'signed-out' : '');
}

/** From arriving at a place until the signal says that it was left. */
async function stay(service: Service, place: Place, signal: AbortSignal): Promise<void> {
  const visits: Visit[] = [];
  const board = createBoard(document, () => visits.map(controlOf).find((element) => element !== undefined));
  signal.addEventListener('abort', () => board.remove());
  try {
    await visitAll(service, place, board, signal, visits);
  } catch (error) {
    if (!(error instanceof Orphaned)) throw error;
    board.orphaned();
  }
}

async function visitAll(service: Service, place: Place, board: Board, signal: AbortSignal, visits: Visit[]): Promise<void> {
  const asked = place.hub ? [{ service: service.id, setting: place.hub.id }] : place.settings.map(({ ref }) => ref);
  const reply = await send({ type: 'page/ask', service: service.id, settings: asked, ...(place.signedOut ? { signedOut: true as const } : {}) });
  if (!reply.ok || !reply.value || signal.aborted) return;
  const { settings } = reply.value;

  const [hubRef] = asked;
  const hubTask = place.hub && hubRef && settings[refKey(hubRef)];
  if (place.hub?.open !== undefined && hubRef && hubTask) {
    // Only what is known to allow training, or was never looked at, is worth a hint.
    const worth = hubTask.last === undefined || hubTask.last.state === 'allowed';
    if (!hubTask.notice || !worth) return;
    const away = (how: 'not-now' | 'page' | 'everywhere') => async (): Promise<void> => {
      board.clear(hubRef);
      await send({ type: 'notice/away', ref: hubRef, how });
    };
    board.answer(hubRef, { notNow: away('not-now'), close: away('not-now'), notHere: away('page'), never: away('everywhere') });
    return board.put(hubRef, { state: 'hint', service: service.name, setting: place.hub.name, href: place.hub.open });
  }

  // One after another: two changes on one page would each take the other's for a neighbour that moved.
  for (const { setting, ref } of place.settings) {
    const task = settings[refKey(ref)];
    if (!task || signal.aborted) continue;
    if (setting.remedy === 'request') visitForm({ service, setting, ref, task, board, signal });
    if (setting.remedy !== 'control') continue;
    const visit: Visit = { service, setting, ref, task, board, signal };
    visits.push(visit);
    await visitControl(visit);
  }
}
