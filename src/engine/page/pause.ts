/** Waiting for nothing but time. */
import { until } from './wait.ts';

/** Waits so many ms; false when the signal was aborted meanwhile. */
export function pause(ms: number, signal?: AbortSignal): Promise<boolean> {
  return until<true>(
    () => undefined,
    () => [],
    ms,
    signal,
  ).then(() => !signal?.aborted);
}
