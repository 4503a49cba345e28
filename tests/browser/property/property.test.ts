/**
 * A short run of the generated pages; `npm run property` is the long one. The seed is fixed, so that a failure stays
 * one.
 */
import { describe, expect, it } from 'vitest';
import { browserNames } from '../support/browsers.ts';
import { FLOOR } from './floor.ts';
import { explain, runProperties, summary } from './property.ts';

/** Each browser plays pages of its own; `npm run property` plays the same ones in both. */
const CASES = 200;
const SEED = 7;

describe.each([...browserNames])('generated pages (%s)', (browser) => {
  it('no page breaks a rule, and enough of what a person could tell is read and set', async () => {
    const report = await runProperties({ browser, cases: CASES, seed: SEED + browserNames.indexOf(browser) });
    console.log(`${browser}: ${summary(report)}`);
    expect(report.failures.map(explain)).toEqual([]);
    expect(report.done / report.could).toBeGreaterThan(FLOOR);
    // A grammar that draws only easy pages, or only hopeless ones, proves nothing.
    expect(report.could).toBeGreaterThan(CASES / 2);
    expect(report.untold.size).toBeGreaterThanOrEqual(12);
  });
});
