import { refKey } from '../shared/refs.ts';
import type { PageService, PageSetting } from '../catalog/schema.ts';
import { locate, type Place } from '../catalog/match.ts';
import { offered, takeOver } from './runtime-slot.ts';
import { send } from './messaging.ts';
import { watchRoute } from './route.ts';

/**
 * What runs in all pages of a service. On pages that are none of its business it does nothing at all but wait for the
 * address to change; on the others it asks the background, which loads the page runtime for it.
 * @param given ends everything
 */
export function runPage(service: PageService, given: AbortSignal): void {
  // One signal for all, and one for the place; combined signals cost more than all else that is done here.
  const instance = new AbortController();
  const { signal } = instance;
  let visit: AbortController | undefined;
  const end = (): void => {
    instance.abort();
    visit?.abort();
  };
  takeOver(service.id, end);
  if (given.aborted) return end();
  given.addEventListener('abort', end, { once: true });
  let known = '';
  let started = false;
  /** When what is shown of the place came into this document, by `performance.now()`; 0: with it. */
  let since = 0;

  const arrive = (restored: boolean): void => {
    const place = locate(service, location.href);
    const key = place ? keyOf(place) : '';
    if (key === known && !restored) return;
    visit?.abort();
    // Nobody is left to tell when the extension is gone, and then there is nothing to draw either.
    if (known !== '' && key === '') void send({ type: 'page/left' }).catch(() => undefined);
    known = key;
    // Restored, it shows what it showed before.
    if (started && !restored) since = performance.now();
    if (!place) return;
    visit = new AbortController();
    void enter(service, place, since, visit.signal).catch(() => undefined);
  };

  const start = (): void => {
    watchRoute(arrive, signal);
    arrive(false);
    started = true;
  };
  // Drawn ahead of time, it may never be seen by anybody. Once it is shown it is a visit like any other.
  if (!('prerendering' in document && document.prerendering)) return start();
  document.addEventListener('prerenderingchange', start, { once: true, signal });
}

function keyOf({ settings, hub, signedOut }: Place<PageSetting>): string {
  return settings.map(({ ref }) => refKey(ref)).join(' ') || (hub ? `hub ${hub.id}` : signedOut ? 'signed-out' : '');
}

/** Asks "anything to do here?", and if there is, hands over to what the background has loaded for it. */
async function enter(
  service: PageService,
  place: Place<PageSetting>,
  since: number,
  signal: AbortSignal,
): Promise<void> {
  const settings = place.hub ? [{ service: service.id, setting: place.hub.id }] : place.settings.map(({ ref }) => ref);
  const reply = await send({
    type: 'page/ask',
    service: service.id,
    settings,
    ...(place.signedOut ? { signedOut: true as const } : {}),
    ...(place.settings.length > 0 && place.settings.every(({ setting }) => setting.overlay)
      ? { overlay: true as const }
      : {}),
  });
  if (reply.ok && reply.value && !signal.aborted) offered()?.(service, place, reply.value, signal, since);
}
