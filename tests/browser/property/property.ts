/**
 * Runs generated pages through the engine and checks what must always hold. Cases come in chunks; each chunk has a
 * seed, so that a case is known by its seed and its place, and is shrunk by drawing it again.
 */
import * as fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { bundle, openTab, type BrowserName } from './bench.ts';
import { cases, type Case } from './cases.ts';
import { broken, recall } from './check.ts';
import type { Outcome } from './page.ts';

const CHUNK = 200;
const TOGETHER = 24;

export interface Failure {
  rules: string[];
  seed: number;
  path: string;
  shrunk: Case;
  html: string;
  outcome: Outcome;
}

export interface Report {
  cases: number;
  seed: number;
  ms: number;
  failures: Failure[];
  /** How many cases broke a rule, those that were not shrunk included. */
  failed: number;
  could: number;
  read: number;
  done: number;
  /** Cases that a person could tell and the engine did not, by what they have in common. */
  misses: Map<string, number>;
  /** By why nobody could tell: how many such cases there were. */
  untold: Map<string, number>;
}

interface Options {
  browser: BrowserName;
  cases: number;
  seed: number;
  /** Failures that are shrunk and reported in full. */
  most?: number;
  progress?: (done: number) => void;
  /** Called with every case that was missed. */
  onMiss?: (c: Case, o: Outcome) => void;
}

async function play(page: Page, list: Case[], engine: string): Promise<Outcome[]> {
  const json = await page.evaluate(
    async (text, source, together) => {
      const { runBatch } = (globalThis as unknown as { HoldoutProperty: typeof import('./page.ts') }).HoldoutProperty;
      return JSON.stringify(await runBatch(JSON.parse(text), source, together));
    },
    JSON.stringify(list),
    engine,
    Math.min(TOGETHER, list.length),
  );
  return JSON.parse(json);
}

export async function runProperties(options: Options): Promise<Report> {
  const tab = await openTab(options.browser);
  const report: Report = {
    cases: 0,
    seed: options.seed,
    ms: 0,
    failures: [],
    failed: 0,
    could: 0,
    read: 0,
    done: 0,
    misses: new Map(),
    untold: new Map(),
  };
  const began = performance.now();
  try {
    await tab.page.evaluate(await bundle('page.ts', 'HoldoutProperty'));
    for (let chunk = 0; report.cases < options.cases; chunk++) {
      const size = Math.min(CHUNK, options.cases - report.cases);
      const seed = options.seed + chunk;
      const list = fc.sample(cases, { numRuns: size, seed });
      const outcomes = await play(tab.page, list, tab.engine);
      for (const [i, c] of list.entries()) {
        const o = outcomes[i] as Outcome;
        report.cases++;
        const rules = broken(c, o);
        if (!c.truth.told) report.untold.set(c.truth.why, (report.untold.get(c.truth.why) ?? 0) + 1);
        const r = recall(c, o);
        if (r.could) report.could++;
        if (r.read) report.read++;
        if (r.read && r.done) report.done++;
        else if (r.could) {
          options.onMiss?.(c, o);
          const row = c.rows[Math.max(0, c.truth.row)];
          const kind = `${c.structure}${c.controlFirst ? ' (control first)' : ''} · ${row?.widget} · ${row?.tie}`;
          report.misses.set(kind, (report.misses.get(kind) ?? 0) + 1);
        }
        if (rules.length === 0) continue;
        report.failed++;
        if (report.failures.length < (options.most ?? 3))
          report.failures.push(await shrink(tab.page, tab.engine, seed, i, c, o, rules));
      }
      options.progress?.(report.cases);
    }
  } finally {
    await tab.close();
  }
  report.ms = performance.now() - began;
  return report;
}

/** Draws the same case again and makes it smaller for as long as it breaks a rule. */
async function shrink(
  page: Page,
  engine: string,
  seed: number,
  at: number,
  c: Case,
  o: Outcome,
  rules: string[],
): Promise<Failure> {
  let smallest: Failure = { rules, seed, path: String(at), shrunk: c, html: o.html, outcome: o };
  const property = fc.asyncProperty(cases, async (smaller) => {
    const [outcome] = await play(page, [smaller], engine);
    if (!outcome) return true;
    const again = broken(smaller, outcome);
    if (again.length === 0) return true;
    smallest = { ...smallest, rules: again, shrunk: smaller, html: outcome.html, outcome };
    return false;
  });
  const details = await fc.check(property, {
    seed,
    path: String(at),
    numRuns: 1,
    interruptAfterTimeLimit: 20_000,
    markInterruptAsFailure: false,
  });
  return { ...smallest, path: details.counterexamplePath ?? smallest.path };
}

export function explain(f: Failure): string {
  const { reading, first, second, found, touched, states } = f.outcome;
  return [
    `broken: ${f.rules.join('; ')}`,
    `seed ${f.seed}, path "${f.path}"`,
    JSON.stringify(f.shrunk),
    `reading ${JSON.stringify(reading)}; found row ${found}; first ${first.outcome} ${first.stopped ?? ''} ${first.detail ?? ''}; second ${second.outcome} ${second.stopped ?? ''}; pressed ${JSON.stringify(touched)}; states ${JSON.stringify(states)}`,
    f.html,
  ].join('\n');
}

export function summary(r: Report): string {
  const percent = (n: number) => `${((100 * n) / Math.max(1, r.could)).toFixed(2)} %`;
  const misses = [...r.misses].toSorted((a, b) => b[1] - a[1]).slice(0, 12);
  return [
    `${r.cases} cases in ${(r.ms / 1000).toFixed(0)} s, seed ${r.seed}: ${r.failed} broke a rule`,
    `A person could tell in ${r.could}: read ${percent(r.read)}, read and set ${percent(r.done)}`,
    `Nobody could tell in ${r.cases - r.could}: ${[...r.untold].map(([why, n]) => `${why} ${n}`).join(', ')}`,
    ...(misses.length > 0 ? ['Missed most:', ...misses.map(([kind, n]) => `  ${n} ${kind}`)] : []),
  ].join('\n');
}
