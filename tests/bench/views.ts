/**
 * How long the popup and the dashboard take from being opened to the first paint of what they have to say: everything in
 * sight, complete and where it stays. Lines further down are drawn right after it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../browser/support/driver.ts';
import { allowedOf, putStore, storeOf, type Extent } from './stores.ts';

export type ViewName = 'popup' | 'dashboard';
export const VIEWS: readonly ViewName[] = ['popup', 'dashboard'];

/** An empty page of the extension, which `addEmptyPage` puts there. */
const EMPTY = 'empty';

export interface Painted extends Extent {
  /** What any page of an extension takes, measured in turn with the others. */
  empty: Opening[];
  popup: Opening[];
  dashboard: Opening[];
}

/** Puts a page without a script beside the others. @param built the extension's folder */
export function addEmptyPage(built: string): void {
  writeFileSync(
    join(built, `${EMPTY}.html`),
    '<!doctype html><meta charset="utf-8"><title>Empty</title><p>Holdout</p>',
  );
}

export interface Opening {
  /** Ms from the start of the navigation to the frame with the contents. */
  painted: number;
  /** Ms for which the page's thread had the processor, until somewhat later: the same on a busy machine. */
  worked: number;
}

/** What a page drew: the frame, and what was in it as soon as it was drawn. */
interface Drawn {
  at: number;
  text: string;
  /** The lines in sight: what each says, and where it stands. */
  lines: string[];
}

/** What counts as a line. The text beside the list, of one setting, is loaded only after the list is there. */
const LINES = ':is(li, .row):not(.detail *)';

/** Runs in the page: what is in sight now. */
function inSight(lines: string): Omit<Drawn, 'at'> {
  const seen = [...document.querySelectorAll<HTMLElement>(lines)]
    .map((line) => ({ text: line.innerText, top: Math.round(line.getBoundingClientRect().top) }))
    .filter(({ top }) => top < window.innerHeight);
  return {
    text: document.body.innerText,
    lines: seen.map(({ text, top }) => `${top}: ${text}`),
  };
}

/**
 * Runs in the page. Nothing is drawn before there are contents, and those in sight come all at once: the first
 * contentful paint is of all of them.
 */
function firstPaint(): Promise<number> {
  return new Promise((resolve) => {
    const find = (entries: PerformanceEntry[]): void => {
      for (const { name, startTime } of entries) if (name === 'first-contentful-paint') resolve(startTime);
    };
    new PerformanceObserver((list) => find(list.getEntries())).observe({ type: 'paint', buffered: true });
  });
}

async function paintTimes(
  driver: Driver,
  view: ViewName | typeof EMPTY,
  { settings }: Extent,
  runs: number,
): Promise<Opening[]> {
  const took: Opening[] = [];
  const page = await driver.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** Counted from the navigation on. */
  const worked = async (): Promise<number> =>
    ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ??
      Number.NaN) * 1000;
  for (let run = 0; run < runs + 2; run += 1) {
    await page.goto(`${driver.baseUrl}${view}.html`);
    const at = await page.evaluate(firstPaint);
    if (run === 0 && view !== EMPTY) await check(page, view, settings, await page.evaluate(inSight, LINES));
    // The first two fill the browser's caches of compiled code.
    if (run >= 2) took.push({ painted: at, worked: await worked() });
  }
  await page.close();
  return took;
}

/** What was in sight first has to stay, where it is, and the rest has to come. Throws where it does not. */
async function check(page: Page, view: ViewName, settings: number, first: Omit<Drawn, 'at'>): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 3000);
  });
  const later = await page.evaluate(inSight, LINES);
  if (JSON.stringify(later.lines) !== JSON.stringify(first.lines))
    throw new Error(`The ${view} painted ${first.lines.join(' | ')} first, and ${later.lines.join(' | ')} in the end`);
  if (settings === 0) return;
  if (!first.text.includes(String(allowedOf(settings))))
    throw new Error(`The ${view} does not speak of ${allowedOf(settings)} settings: ${first.text.slice(0, 200)}`);
  const lines = await page.evaluate((what) => document.querySelectorAll(what).length, LINES);
  if (view === 'dashboard' ? lines < settings : first.lines.length === 0)
    throw new Error(`The ${view} shows ${lines} lines for ${settings} settings`);
}

/** Both views with each store. The background sleeps meanwhile, as it does when a person opens them. */
export async function measureViews(driver: Driver, stores: readonly (Extent & { runs: number })[]): Promise<Painted[]> {
  const painted: Painted[] = [];
  for (const { runs, ...extent } of stores) {
    await putStore(driver, await storeOf(extent));
    await driver.killBackground();
    painted.push({
      ...extent,
      empty: await paintTimes(driver, EMPTY, extent, runs),
      popup: await paintTimes(driver, 'popup', extent, runs),
      dashboard: await paintTimes(driver, 'dashboard', extent, runs),
    });
  }
  return painted;
}
