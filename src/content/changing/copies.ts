/**
 * Where a page may have kept a copy of what it was told: drawn from that, it shows for a while what it has sent, whatever
 * became of it. Only that there is something is asked, never what.
 */

/** What is denied to a page may have been filled before. */
const STORES: (() => number | Promise<number>)[] = [
  () => localStorage.length,
  () => sessionStorage.length,
  () => document.cookie.length,
  async () => (await globalThis.indexedDB?.databases())?.length ?? 0,
  async () => (await globalThis.caches?.keys())?.length ?? 0,
];

/** Whether this site keeps anything in the browser that a page of its could draw a setting from. */
export async function keepsCopies(): Promise<boolean> {
  const sizes = await Promise.all(
    STORES.map(async (size) =>
      Promise.resolve()
        .then(size)
        .catch(() => 1),
    ),
  );
  return sizes.some((size) => size > 0);
}

/** Whether this document was answered by the site's own worker in the browser, which may have had it in store. */
export function isFromWorker(): boolean {
  const [loaded] = performance.getEntriesByType('navigation') as [] | [PerformanceNavigationTiming];
  return (loaded?.workerStart ?? 0) > 0;
}
