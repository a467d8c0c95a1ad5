import { expect, test } from 'vitest';
import { withoutPrefix } from '../../../../src/rules/command/prefix.ts';

test.each([
  ['tool ps', 'tool ps'],
  ['NAME=value OTHER= tool ps', 'tool ps'],
  ['sudo tool ps', 'tool ps'],
  ['sudo -u root -E A=b tool ps', 'tool ps'],
  ['sudo -uroot --preserve-env -- tool ps', 'tool ps'],
  ['time sudo tool ps', 'tool ps'],
  ['NAME=value', ''],
  ['sudo -i', ''],
])('%s', (line, rest) => {
  const words = line.split(' ').map((text) => ({ text, spreads: false }));
  expect(
    withoutPrefix(words)
      .map(({ text }) => text)
      .join(' '),
  ).toBe(rest);
});
