import { expect, test } from 'vitest';
import { closestFlag } from '../../../../src/rules/command/closest-flag.ts';

const flags = [{ long: 'name' }, { long: 'network-alias' }, { long: 'network' }, { long: 'all', short: 'a' }];

test.each([
  ['--nmae=x', '--nmae', '--name'],
  ['--net', '--net', '--network'],
  ['-name', '-n', '--name'],
  ['-name=x', '-n', '--name'],
  ['-A', '-A', '-a'],
  ['-z', '-z', undefined],
  ['--unlike-anything', '--unlike-anything', undefined],
])('%s', (word, flag, expected) => {
  expect(closestFlag(word, flag, flags)).toBe(expected);
});
