import { expect, it } from 'vitest';
import { formatBytes } from '../../../../src/views/downloads/download-link.ts';

it.each([
  [0, '0 kB'],
  [940, '0.9 kB'],
  [74_829, '75 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [1_260_000, '1.3 MB'],
])('%d bytes are %s', (bytes, shown) => {
  expect(formatBytes(bytes).replace('\u00a0', ' ')).toBe(shown);
});
