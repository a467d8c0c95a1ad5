import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stableOrder } from '../../../../src/views/text/stable-order.ts';

test('keeps every item, and does not depend on the order they came in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), (items) => {
      const ordered = stableOrder(items, (item) => item);
      expect([...ordered].sort()).toEqual([...items].sort());
      expect(stableOrder(items.toReversed(), (item) => item)).toEqual(ordered);
    }),
  );
});

test('puts the first of four items first in about one case of four', () => {
  const cases = Array.from({ length: 1000 }, (_, index) => index);
  const first = cases.filter(
    (index) => stableOrder(['a', 'b', 'c', 'd'], (item) => `${index} ${item}`)[0] === 'a',
  );
  expect(first.length).toBeGreaterThan(180);
  expect(first.length).toBeLessThan(320);
});
