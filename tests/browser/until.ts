export const sleep = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

/** Waits until a look gives what was wanted; says what it gave last. Unlike `expect.poll` it serves outside a test, and in tests that run side by side. */
export async function until<T>(what: string, look: () => Promise<T> | T, wanted: (value: T) => boolean, timeout = 10_000): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await look();
    if (wanted(value)) return value;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}; the last look gave ${JSON.stringify(value)}`);
    await sleep(120);
  }
}
