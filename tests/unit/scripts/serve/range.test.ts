import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyRange } from '../../../../scripts/serve/range.ts';

test.each([
  ['bytes=9-1', undefined],
  ['bytes=-', undefined],
  ['bytes=1-2,4-5', undefined],
  ['bytes=a-b', undefined],
  ['lines=1-2', undefined],
  [undefined, undefined],
  ['bytes=2-5', 'bytes=2-5'],
  ['Bytes= 2- ', 'bytes=2-'],
  ['bytes=-5', 'bytes=-5'],
  ['bytes=-500', 'bytes=0-'],
  ['bytes=-99999999999999999999', 'bytes=0-'],
])('of a file of ten bytes, %s is read as %s', (header, tidied) => {
  expect(tidyRange(header, 10)).toBe(tidied);
});

test('any text is left out or becomes one range, and stays as it is then', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.stringMatching(/^bytes=[-0-9, ]{0,9}$/)),
      fc.nat(),
      (header, size) => {
        const tidied = tidyRange(header, size);
        if (tidied === undefined) return;
        expect(tidied).toMatch(/^bytes=(\d+-\d*|-\d+)$/);
        expect(tidyRange(tidied, size)).toBe(tidied);
      },
    ),
  );
});
