import { expect, test } from 'vitest';
import { linesAbout } from '../../../../src/client/checksums/lines.ts';

test('takes the lines about the paths asked for, whole, in the order of the list', () => {
  const list = 'aa  one.md\nbb  two.md\ncc  a/one.md\n';
  expect(linesAbout(list, new Set(['a/one.md', 'one.md']))).toBe('aa  one.md\ncc  a/one.md');
  expect(linesAbout(list, new Set(['e.md']))).toBe('');
});
