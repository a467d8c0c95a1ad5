import { expect, test } from 'vitest';
import { type FlagRules, readFlag } from '../../../../src/rules/command/read-flag.ts';

const flags = [
  { long: 'all', short: 'a' },
  { long: 'tty', short: 't' },
  { long: 'port', short: 'p', value: 'number' },
  { long: 'color', short: 'C', value: '[=when]' },
  { short: '1' },
];
const rules: FlagRules = { flags, hyphenated: [], singleHyphen: false };

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
  expect(readFlag(word, rules)).toMatchObject(expected);
});

test('tells all flags of a bundle', () => {
  expect(readFlag('-at', rules)).toEqual({ kind: 'known', flags: [flags[0], flags[1]] });
});

test.each([
  ['-all', { kind: 'known' }],
  ['--all', { kind: 'known' }],
  ['-port', { kind: 'known', wants: { flag: '-port', value: 'number' } }],
  ['-p', { kind: 'known', wants: { flag: '-p', value: 'number' } }],
  ['-at', { kind: 'unknown', flag: '-at' }],
  ['-alll', { kind: 'unknown', flag: '-alll' }],
])('%s where long flags may have one hyphen', (word, expected) => {
  expect(readFlag(word, { ...rules, singleHyphen: true })).toMatchObject(expected);
});

test.each([
  ['-TERM', { kind: 'known', flags: [] }],
  ['-TREM', { kind: 'unknown', flag: '-T' }],
])('%s where values stand behind a hyphen', (word, expected) => {
  expect(readFlag(word, { ...rules, hyphenated: ['TERM'] })).toMatchObject(expected);
});

test.each([
  ['+short', { kind: 'known' }],
  ['+tries=3', { kind: 'known' }],
  ['+size', { kind: 'known' }],
  ['+shrot', { kind: 'unknown', flag: '+shrot' }],
  ['+short=1x', { kind: 'unexpected-value', flag: '+short' }],
])('%s where flags begin with a plus sign', (word, expected) => {
  const plus = [{ plus: 'short' }, { plus: 'tries', value: '###' }, { plus: 'size', value: '[=###]' }];
  expect(readFlag(word, { ...rules, flags: plus })).toMatchObject(expected);
});
