import { describe, expect, it } from 'vitest';
import { add, tallyOf } from '../../../../scripts/test/tally.ts';

const file = (...tests: string[]) => ({
  status: tests.every((status) => status === 'passed') && tests.length > 0 ? 'passed' : 'failed',
  assertionResults: tests.map((status) => ({ status })),
});
const report = (...testResults: ReturnType<typeof file>[]) => {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const count = (wanted: string) => all.filter(({ status }) => status === wanted).length;
  return { numPassedTests: count('passed'), numFailedTests: count('failed'), testResults };
};

describe('the tally of a test run', () => {
  it.each([
    [
      'counts tests',
      report(file('passed', 'passed'), file('passed', 'failed')),
      false,
      { passed: 3, failed: 1 },
    ],
    [
      'counts a file that cannot be run as a failure',
      report(file('passed'), file()),
      false,
      { passed: 1, failed: 1 },
    ],
    ['counts a run that failed after its tests', report(file('passed')), false, { passed: 1, failed: 1 }],
    ['counts a run without a report as a failure', undefined, true, { passed: 0, failed: 1 }],
    ['counts a report of another kind as a failure', [], true, { passed: 0, failed: 1 }],
    ['has no failure where there is none', report(file('passed')), true, { passed: 1, failed: 0 }],
  ])('%s', (_, given, succeeded, tally) => {
    expect(tallyOf(given, succeeded)).toEqual(tally);
  });

  it('adds up', () => {
    expect(add([])).toEqual({ passed: 0, failed: 0 });
    expect(
      add([
        { passed: 1, failed: 2 },
        { passed: 3, failed: 4 },
      ]),
    ).toEqual({ passed: 4, failed: 6 });
  });
});
