/**
 * What a service's script does on pages that are no settings pages: by hand with everything it could start counted, and
 * traced in the extension.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { allServices } from '../../src/catalog/list.ts';
import { locate } from '../../src/catalog/match.ts';
import type { Driver } from '../browser/support/driver.ts';
import { median, sum } from './figures.ts';

export interface Quiet {
  /** Scripts that were run by hand, each on a page of its own service. */
  scripts: number;
  /** What they started, in all. Listeners wait for the address to change and for a page to come back. */
  started: Record<string, number>;
  listeners: string[];
  /** Ms of evaluating LinkedIn's script on the feed: median of 50 worlds. */
  evaluate: number;
  /** Ms of the slowest script of all, median of 5. */
  slowest: { service: string; evaluate: number };
  /** Ms that the browser spent on the script in a load of the feed, compiling included, as traced: median and most. */
  traced: { median: number; most: number; loads: number };
}

/** Counts what a script starts, and gives it as much of the extension's API as it asks for. */
const COUNTED = `
  globalThis.started = { MutationObserver: 0, IntersectionObserver: 0, ResizeObserver: 0, PerformanceObserver: 0, setTimeout: 0, setInterval: 0, requestAnimationFrame: 0, requestIdleCallback: 0, queueMicrotask: 0, messages: 0, queries: 0 };
  globalThis.listeners = [];
  for (const name of Object.keys(started)) {
    const real = globalThis[name];
    if (!real) continue;
    globalThis[name] = name.endsWith('Observer') ? class extends real { constructor(...args) { super(...args); started[name] += 1; } } : (...args) => { started[name] += 1; return real(...args); };
  }
  for (const name of ['querySelector', 'querySelectorAll', 'createTreeWalker', 'getElementById']) {
    const real = Document.prototype[name];
    Document.prototype[name] = function (...args) { started.queries += 1; return real.apply(this, args); };
  }
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) { listeners.push(type); return listen.call(this, type, ...rest); };
  globalThis.chrome = { runtime: { id: 'bench', sendMessage: () => { started.messages += 1; return new Promise(() => {}); } }, storage: { onChanged: {} } };
`;

/** Runs a script in worlds of its own, with everything that it could start counted. */
export async function byHand(
  page: Page,
  code: string,
  runs: number,
): Promise<{ took: number[]; started: Record<string, number>; listeners: string[] }> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const took: number[] = [];
  let answer: { took: number; started: Record<string, number>; listeners: string[] } = {
    took: 0,
    started: {},
    listeners: [],
  };
  for (let run = 0; run < runs; run += 1) {
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: `by hand ${run}`,
    });
    const evaluate = async (expression: string): Promise<unknown> => {
      const done = await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
      if (done.exceptionDetails)
        throw new Error(done.exceptionDetails.exception?.description ?? done.exceptionDetails.text);
      return done.result.value;
    };
    await evaluate(`{${COUNTED}}0`);
    await evaluate(`globalThis.began = performance.now();\n${code}\n;globalThis.took = performance.now() - began; 0`);
    // What it might start a moment later counts too.
    if (run === runs - 1)
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    answer = (await evaluate('({ took, started, listeners })')) as typeof answer;
    took.push(answer.took);
  }
  await session.detach();
  return { took, started: answer.started, listeners: answer.listeners };
}

interface TraceEvent {
  name: string;
  dur?: number;
  /** What of it the thread had the processor for. */
  tdur?: number;
  args?: { data?: { url?: string; fileName?: string; stackTrace?: { url?: string }[] } };
}

/** Ms in which a load of the page ran or compiled the script, and timers that it installed. */
async function traced(page: Page, address: string, script: string): Promise<number> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] });
  await page.goto(address);
  await new Promise((resolve) => {
    setTimeout(resolve, 400);
  });
  const buffer = await page.tracing.stop();
  const trace: { traceEvents: TraceEvent[] } = JSON.parse(Buffer.from(buffer ?? []).toString('utf8'));
  const mine = trace.traceEvents.filter(({ args }) =>
    [args?.data?.url, args?.data?.fileName, ...(args?.data?.stackTrace ?? []).map(({ url }) => url)].some((url) =>
      url?.includes(script),
    ),
  );
  const kinds = new Set(['EvaluateScript', 'v8.compile', 'FunctionCall', 'TimerFire', 'RunMicrotasks']);
  const ran = mine.filter(({ name }) => kinds.has(name));
  if (ran.length === 0) throw new Error(`The trace does not know ${script}`);
  const timers = mine.filter(({ name }) => name === 'TimerInstall');
  if (timers.length > 0) throw new Error(`${script} installed ${timers.length} timers`);
  return sum(ran.map(({ dur, tdur }) => tdur ?? dur ?? 0)) / 1000;
}

export async function measureQuiet(driver: Driver, built: string): Promise<Quiet> {
  const page = await driver.newPage();
  const total: Record<string, number> = {};
  const listeners = new Set<string>();
  let slowest = { service: '', evaluate: 0 };
  let scripts = 0;
  for (const { id, hosts, ...service } of allServices) {
    const host = hosts[0]?.match(/^https:\/\/([^/]+)\//u)?.[1]?.replace('*.', 'www.');
    if (host === undefined) continue;
    const address = id === 'linkedin' ? `https://${host}/feed/` : `https://${host}/`;
    if (locate({ id, ...service }, address)) continue;
    await page.goto(address);
    const code = readFileSync(join(built, 'content-scripts', `${id}.js`), 'utf8');
    const { took, started, listeners: heard } = await byHand(page, code, 5);
    scripts += 1;
    for (const [name, count] of Object.entries(started)) total[name] = (total[name] ?? 0) + count;
    for (const type of heard) listeners.add(type);
    if (median(took) > slowest.evaluate) slowest = { service: id, evaluate: median(took) };
  }
  const feed = 'https://www.linkedin.com/feed/';
  await page.goto(feed);
  const evaluate = median(
    (await byHand(page, readFileSync(join(built, 'content-scripts/linkedin.js'), 'utf8'), 50)).took,
  );
  const loads: number[] = [];
  for (let load = 0; load < 12; load += 1) loads.push(await traced(page, feed, 'content-scripts/linkedin.js'));
  await page.close();
  return {
    scripts,
    started: total,
    listeners: [...listeners],
    evaluate,
    slowest,
    traced: { median: median(loads), most: Math.max(...loads), loads: loads.length },
  };
}
