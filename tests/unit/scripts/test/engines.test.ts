import { expect, test } from 'vitest';
import { notRun } from '../../../../scripts/test/engines.ts';

test('the end of a run says which browsers were not there, and how many tests that cost', () => {
  const skipped = ['Firefox: opens', 'WebKit: opens', 'Firefox: prints', 'is later'];
  expect(notRun(['Firefox', 'WebKit'], skipped)).toEqual([
    'Firefox: not installed, 2 tests not run',
    'WebKit: not installed, 1 tests not run',
  ]);
  expect(notRun(['WebKit'], skipped)).toHaveLength(1);
  expect(notRun([], skipped)).toEqual([]);
});
