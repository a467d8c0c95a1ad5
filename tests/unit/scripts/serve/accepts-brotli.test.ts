import { expect, test } from 'vitest';
import { acceptsBrotli } from '../../../../scripts/serve/accepts-brotli.ts';

test.each(['br', 'gzip, br', 'gzip;q=0.5, BR;q=1.0', 'br ; q=0.001'])('"%s" takes Brotli', (header) => {
  expect(acceptsBrotli(header)).toBe(true);
});

test.each([undefined, '', 'gzip', 'br;q=0', 'br; q=0.000, gzip', 'brotli', '*'])(
  '"%s" does not name Brotli, or refuses it',
  (header) => {
    expect(acceptsBrotli(header)).toBe(false);
  },
);
