/** The engine on small pages in real browsers: what it reads, what it changes, and that it moves nothing else. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './launch.ts';
import type { Bench, Which } from './launch.ts';
import { CASES } from './pages.ts';
import type { Case } from './pages.ts';

const only = process.env['CASE'];

interface Outcome {
  reading: Record<string, unknown>;
  mine: boolean | null;
  change?: { outcome: string; stopped?: string; presses: number; moved: unknown[]; detail?: string };
  truth: string | undefined;
  wrong: string | undefined;
}

async function play(bench: Bench, c: Case): Promise<Outcome> {
  const page = await bench.open(c.html);
  return (await page.evaluate(
    async (target, timeout, options) => {
      const { find, read, change } = (globalThis as unknown as { HoldoutControl: typeof import('../../../src/control/index.ts') }).HoldoutControl;
      const state = globalThis as unknown as { truth?: string; wrong?: string };
      const reading = await read(document, target, { timeout, settle: 150 });
      const found = find(document, target);
      const mine = found.found ? found.parts.some((p) => p.matches('[data-mine]')) : null;
      const result = options && (await change(document, target, { timeout, settle: 150, hold: 1200, ...(options.restore && { restore: { position: options.restore } }) }));
      return { reading, mine, ...(result && { change: { ...result } }), truth: state.truth, wrong: state.wrong };
    },
    c.target,
    c.timeout ?? 4000,
    c.change,
  )) as unknown as Outcome;
}

/** All of it in one browser; a file for each browser lets the two run side by side. */
export function controlIn(which: Which): void {
  describe(`control/ in ${which}`, { timeout: 30_000 }, () => {
    let bench: Bench;
    beforeAll(async () => {
      bench = await launch(which);
    }, 60_000);
    afterAll(() => bench.close());

    for (const c of CASES.filter((x) => !only || x.name.includes(only))) {
      it(c.name, async () => {
        const got = await play(bench, c);
        expect(got.wrong).toBeUndefined();
        expect(got.reading).toMatchObject(c.read);
        if (c.html.includes('data-mine') && got.mine !== null) expect(got.mine).toBe(true);
        if (got.reading['state'] === 'unclear') expect(got.reading['reason']).toBeTruthy();
        if (c.change) {
          const { to, outcome, stopped, presses, moved } = c.change;
          expect(got.change, JSON.stringify(got.change)).toMatchObject({ outcome, ...(stopped && { stopped }), ...(presses !== undefined && { presses }) });
          if (moved !== undefined) expect(got.change?.moved).toHaveLength(moved);
          if (to) expect(got.truth).toBe(to);
        }
      });
    }
  });
}
