/**
 * Watch other sites, where the person turned it on: in every page that has no script of its own. On a page that does not
 * look like settings, sign-up or terms it compares the address and waits for another one, or for a press that leads to
 * such a page; nothing is observed there and nothing started. On one that does, it looks for a choice with words of AI
 * beside it whenever the page has come to rest, and has the background load the look where there is one.
 */
import { shadowOf } from '../../engine/dom/tree.ts';
import { callsForLook } from '../../shared/calls-for-look.ts';
import { send } from '../messaging.ts';
import { watchRoute } from '../route.ts';
import { takeOver, watchOffered, type Watched } from '../runtime-slot.ts';
import { leadsThere, looksLike } from './watch-signs.ts';

/** How long a page is left alone after it has changed, in ms. */
const REST = 300;
/** How often a page that changes by itself is looked at; one in which a person presses something, after each press. */
const MOST = 24;
/** How many elements are asked in one look for a closed shadow root, which takes long. */
const CLOSED = 64;

/** Watches the page that it is called in, through changes of its address, until a service's own script takes over. */
export function watchPages(): void {
  const instance = new AbortController();
  const { signal } = instance;
  let stay: AbortController | undefined;
  let path = '';
  // No service has that id.
  takeOver('watch:', () => {
    instance.abort();
    stay?.abort();
  });

  const begin = (): void => {
    stay = new AbortController();
    watchHere({ signal: stay.signal, known: new Map() });
  };
  const arrive = (restored: boolean): void => {
    const { pathname, hash } = location;
    // A form may write its state into the address, which is then the same page.
    if (stay && !restored && path === pathname + hash) return;
    path = pathname + hash;
    stay?.abort();
    stay = undefined;
    if (looksLike(location.href, document.title)) begin();
  };
  const pressed = (event: Event): void => {
    if (!stay && event.isTrusted && leadsThere(event.composedPath()[0])) begin();
  };
  const start = (): void => {
    watchRoute(arrive, signal);
    addEventListener('click', pressed, { capture: true, passive: true, signal });
    arrive(false);
  };
  // Drawn ahead of time, it may never be seen by anybody.
  if (!('prerendering' in document && document.prerendering)) return start();
  document.addEventListener('prerenderingchange', start, { once: true, signal });
}

/** Until the page is left: looks whenever it has come to rest after a change, or after a press. */
function watchHere(stay: Watched): void {
  const { signal } = stay;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking = false;
  const look = async (): Promise<void> => {
    timer = undefined;
    if (document.hidden) return;
    if (looking) return soon();
    if (!callsForLook(partsOf(document))) return;
    looking = true;
    try {
      const reply = watchOffered() ? undefined : await send({ type: 'page/watch' });
      if (!signal.aborted && (!reply || (reply.ok && reply.value))) await watchOffered()?.(stay);
    } finally {
      looking = false;
    }
  };
  const soon = (times = 1): void => {
    clearTimeout(timer);
    // Nobody is left to ask when the extension is gone.
    timer = setTimeout(() => void look().catch(() => undefined), REST * times);
  };
  // One that goes on changing is looked at less and less often.
  let times = 0;
  const observer = new MutationObserver(() => {
    if (timer !== undefined) return;
    if (++times > MOST) return observer.disconnect();
    soon(times);
  });
  const options = { capture: true, passive: true, signal };
  for (const type of ['click', 'keyup', 'change']) addEventListener(type, () => soon(), options);
  document.addEventListener('visibilitychange', () => soon(), { signal });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  void look().catch(() => undefined);
}

/** The page, and the shadow trees in it. */
function partsOf(root: Document): (Document | ShadowRoot)[] {
  const parts: (Document | ShadowRoot)[] = [root];
  let closed = CLOSED;
  for (const part of parts) {
    for (const element of part.querySelectorAll('*')) {
      const inner =
        element.shadowRoot ?? (element.localName.includes('-') && closed-- > 0 ? shadowOf(element) : undefined);
      if (inner) parts.push(inner);
    }
  }
  return parts;
}
