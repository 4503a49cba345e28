// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { stepTotals, sum, vitestTotals } from '../totals.ts';

const report = (over: object = {}): string =>
  JSON.stringify({
    success: true,
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
    ...over,
  });

describe('the totals of a suite', () => {
  test('are those of its report', () => {
    expect(vitestTotals(report(), 0)).toEqual({ passed: 3, failed: 0, skipped: 2 });
    const failed = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
    expect(vitestTotals(report({ success: false, numFailedTests: 1, testResults: [failed] }), 1)).toMatchObject({
      passed: 3,
      failed: 1,
    });
  });

  test('count a file that broke outside its tests', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const besides = { status: 'failed', assertionResults: [{ status: 'passed' }] };
    expect(vitestTotals(report({ success: false, testResults: [broken, besides] }), 1)).toMatchObject({ failed: 2 });
  });

  test('are never green for a run that ended badly', () => {
    expect(vitestTotals(undefined, 0)).toMatchObject({ failed: 1 });
    expect(vitestTotals('{"succ', 1)).toMatchObject({ failed: 1 });
    expect(vitestTotals(report(), 1)).toMatchObject({ passed: 3, failed: 1 });
    expect(vitestTotals(report({ success: false }), 0)).toMatchObject({ failed: 1 });
    expect(vitestTotals(report({ numPassedTests: 0, testResults: [] }), 0)).toMatchObject({ failed: 1 });
  });

  test('of a single step, and of all', () => {
    expect(stepTotals(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(stepTotals(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(sum([stepTotals(0), stepTotals(1), stepTotals(0)])).toEqual({ passed: 2, failed: 1, skipped: 0 });
  });
});
