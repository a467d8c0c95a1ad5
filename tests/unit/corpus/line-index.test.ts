import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineIndex } from '../../../src/corpus/line-index.ts';

it('agrees with counting line breaks, for every offset', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '😀') });
  fc.assert(
    fc.property(text, (value) => {
      const place = lineIndex(value);
      for (let offset = 0; offset <= value.length; offset++) {
        const before = value.slice(0, offset).split('\n');
        expect(place(offset)).toEqual({ line: before.length, column: (before.at(-1) ?? '').length + 1 });
      }
    }),
  );
});

it('takes an offset outside the text for its nearest end', () => {
  const place = lineIndex('ab\nc');
  expect(place(-1)).toEqual({ line: 1, column: 1 });
  expect(place(99)).toEqual({ line: 2, column: 2 });
});
