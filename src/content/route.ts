/**
 * Calls back after the address of this document has changed without a reload (`restored` false), and after the document
 * came back from the back-forward cache (`restored` true), where anything may have changed meanwhile. `navigatesuccess`
 * fires after the address is committed; `navigate`, which others use, before. Both browsers have it from the versions on
 * that the manifest asks for.
 * @param signal ends the watch
 */
export function watchRoute(callback: (restored: boolean) => void, signal: AbortSignal): void {
  const options = { signal };
  const moved = (): void => callback(false);
  window.navigation.addEventListener('navigatesuccess', moved, options);
  addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) callback(true);
    },
    options,
  );
}
