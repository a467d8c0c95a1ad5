import { describe, expect, it } from 'vitest';
import { check, runTests } from '../../../../scripts/test/steps.ts';
import { add } from '../../../../scripts/test/tally.ts';
import { scratchFolder, writeTree } from '../../../lib/scratch.ts';

const nothing = { passed: 0, failures: [], skipped: [] };

/** The tally of a run of Vitest over files of tests, which know its functions by name. */
function tallyOf(files: Readonly<Record<string, string>>) {
  const root = scratchFolder();
  writeTree(root, files);
  return runTests(`--root "${root}" --globals`, 'ignore');
}

describe('the tally of a test run', () => {
  it('counts tests, names failures with the first line of their message, and what was not run', () => {
    const long = 'x'.repeat(1000);
    const tally = tallyOf({
      'sum.test.ts':
        "test('adds', () => {}); test('subtracts', () => { throw new Error('2 is not 3\\nat all') });",
      'broken.test.ts': "import './missing.ts'; test('is never run', () => {});",
      'suite.test.ts':
        "describe('all', () => { beforeAll(() => { throw new Error('no room') }); test('t', () => {}) });",
      'engine.test.ts': "describe('Firefox:', () => { test.skip('multiplies', () => {}) });",
      'long.test.ts': `test('is long', () => { throw new Error('${long}') });`,
    });
    expect(tally.passed).toBe(1);
    expect(tally.skipped).toContain('Firefox: > multiplies');
    expect([...tally.failures].sort()).toEqual([
      expect.stringMatching(/^broken\.test\.ts \(.*missing\.ts/),
      expect.stringMatching(/^long\.test\.ts: is long \(x{200}\)$/),
      'suite.test.ts (no room)',
      'sum.test.ts: subtracts (2 is not 3)',
    ]);
  });

  it('has no failure where there is none', () => {
    const file = "test('adds', () => {});";
    expect(tallyOf({ 'a.test.ts': file })).toEqual({ ...nothing, passed: 1 });
  });

  it('counts what failed outside of tests, and a runner that had none to run', () => {
    const late = "test('ends', () => { Promise.reject(new Error('too late')) });";
    expect(tallyOf({ 'late.test.ts': late })).toEqual({
      ...nothing,
      passed: 1,
      failures: ['outside of any test (too late)'],
    });
    expect(tallyOf({}).failures).toEqual(['The runner failed, though no test did.']);
  });

  it('counts a runner that did not start as a failure', () => {
    expect(runTests('--no-such-option', 'ignore').failures).toEqual(['The runner ended without a tally.']);
  });

  it('adds up', () => {
    expect(add([])).toEqual(nothing);
    expect(
      add([
        { passed: 1, failures: ['a', 'b'], skipped: [] },
        { passed: 3, failures: ['c'], skipped: ['d'] },
      ]),
    ).toEqual({ passed: 4, failures: ['a', 'b', 'c'], skipped: ['d'] });
  });
});

describe('a check of a step', () => {
  it('runs all of its commands and names those that failed', () => {
    expect(check('good', 'node -e ""').run()).toEqual({ ...nothing, passed: 1 });
    expect(check('bad', 'node -e "process.exit(3)"', 'node -e ""').run().failures).toEqual([
      'bad: node -e "process.exit(3)"',
    ]);
  });
});
