import { PATIENCE } from './patience.ts';

export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/**
 * Waits until a look gives what was wanted; says what it gave last. Unlike `expect.poll` it serves outside a test, and
 * in tests that run side by side.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T> | T,
  wanted: (value: T) => boolean,
  timeout = PATIENCE,
): Promise<T> {
  const start = Date.now();
  for (;;) {
    const value = await look();
    if (wanted(value)) return value;
    const waited = Date.now() - start;
    if (waited > timeout)
      throw new Error(`Waited ${timeout} ms for ${what}; the last look gave ${JSON.stringify(value)}`);
    // Soon at first, then less often: looking costs the same two cores that are waited for.
    await sleep(Math.min(800, 60 + waited / 5));
  }
}
