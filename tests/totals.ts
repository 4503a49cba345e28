/** What a suite came to, so that the last line of `npm test` is true. */
export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

interface VitestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * From vitest's JSON report. A file that broke before or beside its tests has no failed test to count, so it counts as
 * one itself; and a run that ended badly for any other reason (an unhandled error, a crash, no report) has failed once
 * at least.
 */
export function vitestTotals(report: string | undefined, exitCode: number): Totals {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  let seen: VitestReport;
  try {
    seen = JSON.parse(report);
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const brokenFiles = seen.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'),
  ).length;
  const failed = seen.numFailedTests + brokenFiles;
  const nothing = seen.numPassedTests + failed === 0;
  return {
    passed: seen.numPassedTests,
    failed: failed === 0 && (exitCode !== 0 || !seen.success || nothing) ? 1 : failed,
    skipped: seen.numPendingTests + seen.numTodoTests,
  };
}

/** A step that either holds or does not. */
export function stepTotals(exitCode: number): Totals {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

export function sum(all: Totals[]): Totals {
  return {
    passed: all.reduce((total, one) => total + one.passed, 0),
    failed: all.reduce((total, one) => total + one.failed, 0),
    skipped: all.reduce((total, one) => total + one.skipped, 0),
  };
}
