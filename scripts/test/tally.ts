/** How many checks a step made, by outcome. */
export interface Tally {
  passed: number;
  failed: number;
}

/** What this project reads of a report of Vitest's JSON reporter. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * Counts the tests of a report (`undefined` when the runner wrote none). A file that failed without a failed test, such
 * as one that cannot be imported, counts as one failure; so does a run that failed for any other reason.
 */
export function tallyOf(report: unknown, runSucceeded: boolean): Tally {
  if (!isReport(report)) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter(
    ({ assertionResults, status }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  return { passed: report.numPassedTests, failed: failed === 0 && !runSucceeded ? 1 : failed };
}

export function add(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { failed, passed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

function isReport(report: unknown): report is Report {
  return (
    typeof report === 'object' && report !== null && 'numPassedTests' in report && 'testResults' in report
  );
}
