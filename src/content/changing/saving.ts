/** When a page has kept what was pressed, as far as that can be seen from outside. */

/** Quiet after the last request that began since the press, in ms. */
const QUIET = 600;
/** How long a page that shows no request at all is given, since the press, in ms. Some save seconds after the last change. */
const UNSEEN = 10_000;

/** Requests by which pages save. A form that is sent leads away; beacons and pictures count what people do. */
const SAVES = new Set(['fetch', 'xmlhttprequest']);

/**
 * Waits until the page has saved: until requests to its own site that began after the press have ended and no other
 * follows. That one is under way cannot be seen, only that it has ended; so without any, the whole time is waited.
 * @param since `performance.now()` at the press
 * @param patient wait the whole time: it was not kept once already
 */
export function saved(since: number, signal: AbortSignal, patient = false): Promise<void> {
  return new Promise((resolve) => {
    const end = since + UNSEEN;
    let observer: PerformanceObserver | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const finish = (): void => {
      observer?.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const until = (time: number): void => {
      clearTimeout(timer);
      timer = setTimeout(finish, Math.max(0, time - performance.now()));
    };
    if (signal.aborted) return finish();
    signal.addEventListener('abort', finish, { once: true });
    until(end);
    if (patient) return;
    observer = new PerformanceObserver((list) => {
      const own = list
        .getEntriesByType('resource')
        .filter((entry) => entry.startTime >= since && isSave(entry as PerformanceResourceTiming));
      if (own.length > 0) until(Math.min(end, performance.now() + QUIET));
    });
    observer.observe({ type: 'resource', buffered: true });
  });
}

function isSave({ initiatorType, name }: PerformanceResourceTiming): boolean {
  return SAVES.has(initiatorType) && siteOf(new URL(name, location.href).hostname) === siteOf(location.hostname);
}

/** Near enough to the registrable domain to tell a service's own hosts from those of others. */
function siteOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}
