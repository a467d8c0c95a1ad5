import { expect, test } from 'vitest';
import { readFlag } from '../../../../src/rules/command/read-flag.ts';

const flags = [
  { long: 'all', short: 'a' },
  { long: 'tty', short: 't' },
  { long: 'port', short: 'p', value: 'number' },
  { long: 'color', short: 'C', value: '[=when]' },
  { short: '1' },
];

test.each([
  ['--all', { kind: 'known' }],
  ['--all=true', { kind: 'known' }],
  ['--all=maybe', { kind: 'unexpected-value', flag: '--all' }],
  ['--port=80', { kind: 'known' }],
  ['--port=', { kind: 'known' }],
  ['--port', { kind: 'known', wants: { flag: '--port', value: 'number' } }],
  ['--color', { kind: 'known' }],
  ['--color=auto', { kind: 'known' }],
  ['--none', { kind: 'unknown', flag: '--none', open: true }],
  ['--none=1', { kind: 'unknown', flag: '--none', open: false }],
  ['--=1', { kind: 'unknown', flag: '--', open: false }],
  ['-a', { kind: 'known' }],
  ['-at', { kind: 'known' }],
  ['-atp80', { kind: 'known' }],
  ['-p=80', { kind: 'known' }],
  ['-p80:80', { kind: 'known' }],
  ['-atp', { kind: 'known', wants: { flag: '-p', value: 'number' } }],
  ['-a=false', { kind: 'known' }],
  ['-a=x', { kind: 'unexpected-value', flag: '-a' }],
  ['-C', { kind: 'known' }],
  ['-Cauto', { kind: 'known' }],
  ['-C=auto', { kind: 'known' }],
  ['-1', { kind: 'known' }],
  ['-5', { kind: 'unknown', flag: '-5', open: true }],
  ['-axt', { kind: 'unknown', flag: '-x', open: false }],
])('%s', (word, expected) => {
  expect(readFlag(word, flags)).toMatchObject(expected);
});

test('tells all flags of a bundle', () => {
  expect(readFlag('-at', flags)).toEqual({ kind: 'known', flags: [flags[0], flags[1]] });
});
