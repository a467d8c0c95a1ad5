import { expect, test } from 'vitest';
import { hiddenFlags } from '../../../../tools/capture/hidden-flags.ts';

const client = (words: readonly string[]): string => {
  const [, flag, value] = words;
  if (flag === '--net')
    return value === undefined ? 'flag needs an argument: --net' : 'requires at least 1 argument';
  if (flag === '--pause') return 'Flag --pause has been deprecated, use another';
  return `unknown flag: ${flag}`;
};

test('records what the client accepts but does not list, and whether it takes a value', () => {
  expect(hiddenFlags('docker', ['run'], [], client)).toEqual([
    { long: 'net', value: 'value', hidden: true },
    { long: 'pause', hidden: true, deprecated: true },
  ]);
});

test('leaves listed flags, other programs and commands that reach out alone', () => {
  expect(hiddenFlags('docker', ['run'], [{ long: 'net' }, { long: 'pause' }], client)).toEqual([]);
  expect(hiddenFlags('other', ['run'], [], client)).toEqual([]);
  expect(hiddenFlags('docker', ['login'], [], client)).toEqual([]);
});
