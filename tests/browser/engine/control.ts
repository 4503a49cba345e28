/** The engine on small pages in real browsers: what it reads, what it changes, and that it moves nothing else. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { Pool } from '../support/pool.ts';
import { turnOf } from '../support/turns.ts';
import { launch } from './launch.ts';
import type { Bench, Which } from './launch.ts';
import { CASES } from './pages.ts';
import type { Case } from './kinds/parts.ts';

const only = process.env['CASE'];
/** How many pages at a time: most of what they do is wait. */
const WINDOWS = 3;
/** For all of them, in ms: each one's time begins while it waits for a window. */
const ALL = 1_200_000;
/** How long a page has to come to what is expected of it, in ms: a busy machine may stand still for seconds. */
const PATIENCE = 30_000;
/**
 * How long a page is read at once, in ms. What can be read ends the wait by itself; where nothing can be read, all of
 * it is waited, and while another reason is expected than that it is not ready, it is read again.
 */
const timeoutOf = (c: Case): number => c.timeout ?? (c.read.state === 'unclear' ? 4_000 : PATIENCE);
/** Markup alone, which happy-dom plays in every run; browsers play it when `CASE` asks for it. */
const MARKUP = /^(?:column|lead|text|drawn|told|save|explained): /;

/** With every page, those of markup alone as well. */
const isPlayed = ({ name }: Case): boolean => process.env['EVERY_PAGE'] === '1' || !MARKUP.test(name);

interface Outcome {
  reading: Record<string, unknown>;
  mine: boolean | null;
  change?: { outcome: string; stopped?: string; presses: number; moved: unknown[]; detail?: string; after?: unknown };
  truth: string | undefined;
  wrong: string | undefined;
}

async function play(bench: Bench, tab: Page, c: Case): Promise<Outcome> {
  const page = await bench.open(c.html, tab);
  return (await page.evaluate(
    async (target, times, options, expected, until) => {
      const { find, read, change } = (
        globalThis as unknown as { HoldoutControl: typeof import('../../../src/engine/index.ts') }
      ).HoldoutControl;
      const state = globalThis as unknown as { truth?: string; wrong?: string };
      const began = performance.now();
      let reading = await read(document, target, times);
      const isEarly = (): boolean =>
        reading.state === 'unclear' && reading.reason === 'not-ready' && (expected ?? 'not-ready') !== 'not-ready';
      while (isEarly() && performance.now() - began < until) reading = await read(document, target, times);
      const found = find(document, target);
      const mine = found.found ? found.parts.some((p) => p.matches('[data-mine]')) : null;
      const result =
        options &&
        (await change(document, target, {
          ...times,
          ...(options.restore && { restore: { position: options.restore } }),
        }));
      return { reading, mine, ...(result && { change: { ...result } }), truth: state.truth, wrong: state.wrong };
    },
    c.target,
    { timeout: timeoutOf(c), settle: c.settle ?? 100, patience: c.patience ?? 2500, hold: 600 },
    c.change,
    c.read.reason,
    PATIENCE,
  )) as unknown as Outcome;
}

/** All of it in one browser; a file for each browser lets the two run side by side. */
export function controlIn(which: Which): void {
  describe(`control/ in ${which}`, () => {
    let bench: Bench;
    let windows: Pool<Page>;
    beforeAll(async () => {
      bench = await launch(which);
      windows = new Pool(await Promise.all(Array.from({ length: WINDOWS }, () => bench.window())));
    });
    afterAll(() => bench.close());

    const played = only ? CASES.filter((x) => new RegExp(only).test(x.name)) : turnOf(which, CASES.filter(isPlayed));
    for (const c of played) {
      it.concurrent(c.name, { timeout: ALL }, async () => {
        const got = await windows.with((tab) => play(bench, tab, c));
        expect(got.wrong).toBeUndefined();
        expect(got.reading).toMatchObject(c.read);
        if (c.html.includes('data-mine') && got.mine !== null) expect(got.mine).toBe(true);
        if (got.reading['state'] === 'unclear') expect(got.reading['reason']).toBeTruthy();
        if (c.change) {
          const { to, outcome, stopped, presses, moved } = c.change;
          expect(got.change, JSON.stringify(got.change)).toMatchObject({
            outcome,
            ...(stopped && { stopped }),
            ...(presses !== undefined && { presses }),
          });
          if (c.change.after) expect(got.change?.after).toMatchObject(c.change.after);
          if (moved !== undefined) expect(got.change?.moved).toHaveLength(moved);
          if (to) expect(got.truth).toBe(to);
        }
      });
    }
  });
}
