/** When to go on with work that the page should not have to wait for. */

interface Scheduler {
  postTask?(run: () => void, options: { priority: 'background' }): Promise<unknown>;
}

/** Runs soon, after what the page has to do: browsers hold back timers that follow on each other. */
export function soon(run: () => void): void {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.postTask) void scheduler.postTask(run, { priority: 'background' });
  else setTimeout(run, 0);
}

/** How long a page may keep others from running, in ms. */
const PATIENCE = 100;

/** Runs when the page has nothing to do, or after a short while. */
export function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: PATIENCE });
  else setTimeout(run, 0);
}
