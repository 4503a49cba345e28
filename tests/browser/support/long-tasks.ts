/** How long a page's thread is kept from everything else, by the browser's own record. Chromium alone has one. */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** What the thread had the processor for, in µs. */
  tdur?: number;
}

const thread = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
/** A task, or where the browser does not tell of tasks, what scripts did in one. */
const TASKS = new Set(['ThreadControllerImpl::RunTask', 'RunTask', 'FunctionCall', 'RunMicrotasks']);

/**
 * @returns ms of work of the longest task meanwhile, on the threads that run scripts; what it waited for the processor
 *   is not counted, so that a busy machine makes it no longer
 */
export async function longestTask(page: Page, during: () => Promise<unknown>): Promise<number> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await during();
  const buffer = await page.tracing.stop();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(Buffer.from(buffer ?? []).toString('utf8'));
  const threads = new Set(
    traceEvents.filter(({ name, tdur }) => name === 'FunctionCall' && tdur !== undefined).map(thread),
  );
  const tasks = traceEvents.filter((event) => TASKS.has(event.name) && threads.has(thread(event)));
  return Math.max(0, ...tasks.map(({ tdur }) => tdur ?? 0)) / 1000;
}
