import { describe, expect, it } from 'vitest';
import { add, tallyOf } from '../../../../scripts/test/tally.ts';

const passed = { fullName: 'adds', status: 'passed', failureMessages: [] as string[] };
const skipped = { fullName: 'Firefox: multiplies', status: 'skipped', failureMessages: [] as string[] };
const failed = {
  fullName: 'subtracts',
  status: 'failed',
  failureMessages: ['Error: 2 is not 3\n    at line 5'],
};
const file = (...tests: (typeof passed)[]) => ({
  name: '/home/x/guide/tests/sum.test.ts',
  status: tests.length > 0 && tests.every(({ status }) => status !== 'failed') ? 'passed' : 'failed',
  message: tests.length > 0 ? '' : 'Cannot find module y\nmore',
  assertionResults: tests,
});
const report = (...testResults: ReturnType<typeof file>[]) => ({
  numPassedTests: testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed').length,
  testResults,
});
const tally = (given: unknown, succeeded: boolean) => tallyOf(given, succeeded, '/home/x/guide');

describe('the tally of a test run', () => {
  it.each([
    [
      'names a failed test and the first line of its message',
      report(file(passed, passed), file(passed, failed)),
      false,
      { passed: 3, failures: ['tests/sum.test.ts: subtracts (Error: 2 is not 3)'], skipped: [] },
    ],
    [
      'counts a file that cannot be run as a failure',
      report(file(passed), file()),
      false,
      { passed: 1, failures: ['tests/sum.test.ts (Cannot find module y)'], skipped: [] },
    ],
    [
      'counts a run that failed after its tests',
      report(file(passed)),
      false,
      { passed: 1, failures: ['The runner failed, though no test did.'], skipped: [] },
    ],
    [
      'counts a run without a report as a failure',
      undefined,
      true,
      { passed: 0, failures: ['The runner wrote no report.'], skipped: [] },
    ],
    [
      'counts a report of another kind as a failure',
      [],
      true,
      { passed: 0, failures: ['The runner wrote no report.'], skipped: [] },
    ],
    [
      'names the tests that were not run',
      report(file(passed, skipped)),
      true,
      { passed: 1, failures: [], skipped: ['Firefox: multiplies'] },
    ],
    [
      'has no failure where there is none',
      report(file(passed)),
      true,
      { passed: 1, failures: [], skipped: [] },
    ],
  ])('%s', (_, given, succeeded, expected) => {
    expect(tally(given, succeeded)).toEqual(expected);
  });

  it('keeps a long message to a line', () => {
    const long = report(file({ ...failed, failureMessages: ['x'.repeat(1000)] }));
    expect(tally(long, false).failures[0]?.length).toBeLessThan(250);
  });

  it('adds up', () => {
    expect(add([])).toEqual({ passed: 0, failures: [], skipped: [] });
    expect(
      add([
        { passed: 1, failures: ['a', 'b'], skipped: [] },
        { passed: 3, failures: ['c'], skipped: [] },
      ]),
    ).toEqual({ passed: 4, failures: ['a', 'b', 'c'], skipped: [] });
  });
});
