/** How long a page that is to be loaded anew may still be there, in ms. */
const REMAINS = 20_000;
/** The same once it has asked the person whether to leave, from their answer on, in ms. */
const ASKED = 6000;

/**
 * Waits for this document to be left. While the browser asks the person whether to leave, no time passes here.
 * @returns `stayed` when the document is still there; otherwise nothing is left to return to
 */
export function left(signal: AbortSignal): Promise<'stayed'> {
  return new Promise((resolve) => {
    const done = new AbortController();
    let timer = setTimeout(stay, REMAINS);
    function stay(): void {
      done.abort();
      resolve('stayed');
    }
    addEventListener(
      'beforeunload',
      (event) => {
        // The page's own listeners came first: whether it asks is known by now.
        if (!event.defaultPrevented && !asks(event)) return;
        clearTimeout(timer);
        timer = setTimeout(stay, ASKED);
      },
      { signal: done.signal },
    );
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      done.abort();
    });
  });
}

/** The older way to ask, which pages still use. */
function asks(event: BeforeUnloadEvent): boolean {
  return String(Reflect.get(event, 'returnValue') ?? '') !== '';
}
