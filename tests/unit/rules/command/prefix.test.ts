import { expect, test } from 'vitest';
import { withoutPrefix } from '../../../../src/rules/command/prefix.ts';

test.each([
  ['tool ps', 'tool ps'],
  ['sudo NAME=value OTHER= tool ps', 'tool ps'],
  ['sudo tool ps', 'tool ps'],
  ['sudo -u root -E A=b tool ps', 'tool ps'],
  ['sudo -uroot --preserve-env -- tool ps', 'tool ps'],
  ['time sudo tool ps', 'tool ps'],
  ['nice -n 5 nohup tool ps', 'tool ps'],
  ['timeout -k 5 10 tool ps', 'tool ps'],
  ['command -v tool', ''],
  ['command tool ps', 'tool ps'],
  ['xargs -n 1 tool rm', 'tool rm '],
  ['xargs', ''],
  ['sudo -i', ''],
])('%s', (line, rest) => {
  const words = line.split(' ').map((text) => ({ text, spreads: false }));
  expect(
    withoutPrefix(words)
      .map(({ text }) => text)
      .join(' '),
  ).toBe(rest);
});
