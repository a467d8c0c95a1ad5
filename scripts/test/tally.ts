import { relative } from 'node:path';
import { isReport, type Report } from './report.ts';

/** How many checks of a step passed, a line for each that failed, and the names of tests that were not run. */
export interface Tally {
  passed: number;
  failures: readonly string[];
  skipped: readonly string[];
}

/** A line holds this many characters of a message: the rest stands where the test ran. */
const LONGEST_MESSAGE = 200;

/**
 * Counts the tests of a report (`undefined` when the runner wrote none); files are named from the folder `root`. A file
 * that failed without a failed test, such as one that cannot be imported, counts as one failure; so does a run that
 * failed for any other reason.
 */
export function tallyOf(report: unknown, runSucceeded: boolean, root: string): Tally {
  if (!isReport(report)) return { passed: 0, failures: ['The runner wrote no report.'], skipped: [] };
  const failures = report.testResults.flatMap((file) => failuresOf(file, relative(root, file.name)));
  const unexplained = failures.length === 0 && !runSucceeded;
  return {
    passed: report.numPassedTests,
    failures: unexplained ? ['The runner failed, though no test did.'] : failures,
    skipped: report.testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(isSkipped).map(({ fullName }) => fullName),
    ),
  };
}

/** A test whose suite is left out is pending to the reporter. */
const isSkipped = ({ status }: { status: string }): boolean => status === 'skipped' || status === 'pending';

function failuresOf(file: Report['testResults'][number], path: string): string[] {
  const failed = file.assertionResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0) return file.status === 'failed' ? [line(path, file.message)] : [];
  return failed.map((test) => line(`${path}: ${test.fullName}`, test.failureMessages?.[0] ?? ''));
}

function line(what: string, message: string): string {
  const first = message.split('\n', 1)[0]?.slice(0, LONGEST_MESSAGE);
  return first ? `${what} (${first})` : what;
}

export function add(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failures: tallies.flatMap(({ failures }) => failures),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  };
}
