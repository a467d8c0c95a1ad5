import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, INTERVALS, intervalOf } from '../../../../scripts/review/interval.ts';
import { daysBetween } from '../../../../src/rules/review-date.ts';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each([
  ['2026-11-21', 6, '2027-05-21'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-12-31', 12, '2027-12-31'],
  ['2028-02-29', 24, '2030-02-28'],
])('%s and %i months is %s', (from, months, to) => {
  expect(addMonths(from, months)).toBe(to);
});

test('the interval of an entry is the shortest that its dates fit in', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...INTERVALS), fc.nat({ max: 100 }), (asOf, months, earlier) => {
      const latest = addMonths(asOf, months);
      expect(intervalOf({ asOf, reviewBy: latest })).toBe(months);
      expect(intervalOf({ asOf, reviewBy: addDays(latest, -earlier) })).toBe(months);
      expect(daysBetween(addDays(latest, -earlier), latest)).toBe(earlier);
    }),
  );
});

test('an entry with a review after many years keeps the longest interval', () => {
  expect(intervalOf({ asOf: '2026-11-21', reviewBy: '2040-01-01' })).toBe(24);
});
