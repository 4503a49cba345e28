import { refKey } from '../ledger/ref.ts';
import type { Service } from '../services/schema.ts';
import { locate, type Place } from './address.ts';
import { offered } from './handover.ts';
import { send } from './link.ts';
import { watchRoute } from './route.ts';

/**
 * What runs in all pages of a service. On pages that are none of its business it does nothing at all but wait for the
 * address to change; on the others it asks the background, which loads the page runtime for it.
 * @param signal ends everything
 */
export function runPage(service: Service, signal: AbortSignal): void {
  let visit: AbortController | undefined;
  let known = '';

  const arrive = (restored: boolean): void => {
    const place = locate(service, location.href);
    const key = place ? keyOf(place) : '';
    if (key === known && !restored) return;
    visit?.abort();
    // Nobody is left to tell when the extension is gone, and then there is nothing to draw either.
    if (known !== '' && key === '') void send({ type: 'page/left' }).catch(() => undefined);
    known = key;
    if (!place) return;
    visit = new AbortController();
    void enter(service, place, AbortSignal.any([signal, visit.signal])).catch(() => undefined);
  };

  watchRoute(arrive, signal);
  arrive(false);
}

function keyOf({ settings, hub, signedOut }: Place): string {
  return settings.map(({ ref }) => refKey(ref)).join(' ') || (hub ? `hub ${hub.id}` : signedOut ? 'signed-out' : '');
}

/** Asks "anything to do here?", and if there is, hands over to the runtime. */
async function enter(service: Service, place: Place, signal: AbortSignal): Promise<void> {
  const settings = place.hub ? [{ service: service.id, setting: place.hub.id }] : place.settings.map(({ ref }) => ref);
  const reply = await send({ type: 'page/ask', service: service.id, settings, ...(place.signedOut ? { signedOut: true as const } : {}) });
  if (reply.ok && reply.value && !signal.aborted) offered()?.(service, place, reply.value, signal);
}
