import { expect, test } from 'vitest';
import { closestFlag } from '../../../../src/rules/command/closest-flag.ts';

const flags = [
  { long: 'name' },
  { long: 'network-alias' },
  { long: 'network' },
  { long: 'all', short: 'a' },
  { long: 'nett', hidden: true as const },
  { plus: 'short' },
];

test.each([
  ['--nmae=x', '--nmae', '--name'],
  ['--net', '--net', '--network'],
  ['-name', '-n', '--name'],
  ['-nmae', '-nmae', '-name'],
  ['+shrot', '+shrot', '+short'],
  ['-name=x', '-n', '--name'],
  ['-A', '-A', '-a'],
  ['-z', '-z', undefined],
  ['--unlike-anything', '--unlike-anything', undefined],
])('%s', (word, flag, expected) => {
  expect(closestFlag(word, flag, flags)).toBe(expected);
});
