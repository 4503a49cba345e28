/**
 * What waiting for a setting costs on pages that people live in, where a service shows its settings over any page: all
 * that Holdout does as the page is entered and after a click that opens some other dialog, beside three full looks.
 */
import type { Page } from 'puppeteer-core';
import { launch } from '../browser/support/driver.ts';
import { serve } from '../replicas/server.ts';
import { bundleInPage, Worlds } from './engine.ts';
import { median, quantile, sum } from './figures.ts';
import { overlayPages } from './pages.ts';

/** Ms of work of Holdout's scripts: median, 95th percentile, and how often it was measured. */
interface Cost {
  median: number;
  p95: number;
  runs: number;
}

export interface Overlay {
  nodes: number;
  /** From the start of the navigation until nothing of it runs any more. */
  page: Cost;
  click: Cost;
  /** Three looks for a setting that is not there, at a page that has just changed. */
  looks: number;
  /** Those to a click. */
  ratio: number;
  /** Scripts of Holdout's that ran. */
  ran: string[];
}

const LOADS = 8;
const CLICKS = 2;
/** How long anything of it may run, in ms; see src/content/overlay/overlay-signs.ts. */
const RUNS = 3200;

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** When it began. */
  ts: number;
  dur?: number;
  /** What of it the thread had the processor for. */
  tdur?: number;
  args?: { data?: { url?: string; fileName?: string } };
}

export async function measureOverlay(built: string): Promise<Overlay[]> {
  const server = await serve({ overlayPages });
  const driver = await launch({
    browser: 'chromium',
    server,
    extensionDir: built,
    motion: true,
    grant: ['https://www.figma.com/*'],
  });
  try {
    const script = await bundleInPage();
    const page = await driver.newPage();
    const worlds = await Worlds.of(page, driver.extensionId);
    const measured: Overlay[] = [];
    for (const nodes of [1000, 60_000]) {
      const [loads, clicks, looks]: number[][] = [[], [], []];
      const ran = new Set<string>();
      for (let load = 0; load < LOADS; load += 1) {
        loads?.push(
          await traced(page, driver.baseUrl, ran, () => page.goto(`https://www.figma.com/files/bench?nodes=${nodes}`)),
        );
        for (let click = 0; click < CLICKS; click += 1)
          clicks?.push(await traced(page, driver.baseUrl, ran, () => page.click('#open')));
        const world = worlds.get('extension');
        await world.run(script);
        await world.call('ready');
        // The first looks are those in which the code is still being compiled.
        await world.call('repeat', 'absent', 4);
        looks?.push(await worlds.worked(() => world.call('repeat', 'absent', 3)));
      }
      measured.push({
        nodes,
        page: costOf(loads ?? []),
        click: costOf(clicks ?? []),
        looks: median(looks ?? []),
        ratio: median(looks ?? []) / median(clicks ?? []),
        ran: [...ran].toSorted(),
      });
    }
    return measured;
  } finally {
    await driver.close();
    await server.close();
  }
}

const costOf = (took: number[]): Cost => ({ median: median(took), p95: quantile(took, 0.95), runs: took.length });

/** Ms for which the page's thread ran scripts of the extension, compiling included. */
async function traced(page: Page, base: string, ran: Set<string>, act: () => Promise<unknown>): Promise<number> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] });
  await act();
  await new Promise((resolve) => {
    setTimeout(resolve, RUNS);
  });
  const buffer = await page.tracing.stop();
  const trace: { traceEvents: TraceEvent[] } = JSON.parse(Buffer.from(buffer ?? []).toString('utf8'));
  const kinds = new Set(['EvaluateScript', 'v8.compile', 'FunctionCall']);
  const mine = trace.traceEvents.filter(({ name, args }) => {
    const from = args?.data?.url ?? args?.data?.fileName;
    if (!kinds.has(name) || from?.startsWith(base) !== true) return false;
    ran.add(from.slice(base.length));
    return true;
  });
  return sum(outermost(mine).map(({ dur, tdur }) => tdur ?? dur ?? 0)) / 1000;
}

/** Without what lies within another of its thread: an evaluation has what it compiles in its own time. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const ends = new Map<string, number>();
  return events
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ pid, tid, ts, dur = 0 }) => {
      const thread = `${pid} ${tid}`;
      if (ts + dur <= (ends.get(thread) ?? 0)) return false;
      ends.set(thread, ts + dur);
      return true;
    });
}
