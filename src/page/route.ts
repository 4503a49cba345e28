/**
 * Calls back after the address of this document has changed without a reload, and after the document came back from the
 * back-forward cache. `navigatesuccess` fires after the address is committed; `navigate`, which others use, before.
 * @param signal ends the watch
 */
export function watchRoute(callback: () => void, signal: AbortSignal): void {
  const options = { signal };
  if ('navigation' in window) window.navigation.addEventListener('navigatesuccess', callback, options);
  else {
    addEventListener('popstate', callback, options);
    addEventListener('hashchange', callback, options);
  }
  addEventListener('pageshow', (event) => { if (event.persisted) callback(); }, options);
}
