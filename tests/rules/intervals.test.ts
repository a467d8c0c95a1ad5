import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareIntervals, type Relation } from '../../src/rules/quantities/compare-intervals.ts';
import { intervalOf } from '../../src/rules/quantities/interval.ts';
import { UNITS } from '../../src/schema/units.ts';
import type { FactValue, Quantity } from '../../src/schema/value.ts';

type Numbers = Omit<Quantity, 'type' | 'unit'>;

function compare(left: FactValue, relation: Relation, right: FactValue): string {
  const [a, b] = [intervalOf(left, UNITS), intervalOf(right, UNITS)];
  return a && b ? compareIntervals(a, relation, b).type : 'no interval';
}
const quantity = (numbers: Numbers, unit: string = 's'): FactValue => ({
  type: 'quantity',
  unit,
  ...numbers,
});
const date = (value: string): FactValue => ({ type: 'date', date: value });

test.each<[Numbers, Relation, Numbers, string]>([
  [{ max: 1 }, '<', { min: 5 }, 'holds'],
  [{ max: 5 }, '<', { min: 5 }, 'broken'],
  [{ max: 5 }, '<=', { min: 5 }, 'holds'],
  [{ point: 5, bound: '<' }, '<', { min: 5 }, 'holds'],
  [{ point: 5, bound: '<=' }, '<', { min: 5 }, 'broken'],
  [{ point: 5, bound: '~' }, '=', { point: 5 }, 'holds'],
  [{ min: 1, max: 9 }, '<', { min: 5, max: 20 }, 'broken'],
  [{ min: 9 }, '<', { min: 1, max: 5 }, 'broken'],
  [{ min: 1 }, '<', { min: 5 }, 'unprovable'],
  [{ max: 1 }, '<', { max: 5 }, 'unprovable'],
  [{ max: 1 }, '<', { point: 5, bound: '<=' }, 'unprovable'],
  [{ point: 1, bound: '>=' }, '<', { min: 5 }, 'unprovable'],
  [{ min: 1, max: 2 }, '=', { min: 1, max: 2 }, 'holds'],
  [{ min: 1, max: 2 }, '=', { min: 1, max: 3 }, 'broken'],
  [{ max: 2 }, '=', { max: 3 }, 'broken'],
  [{ max: 2 }, '=', { max: 2 }, 'unprovable'],
])('%j %s %j: %s', (left, relation, right, verdict) => {
  expect(compare(quantity(left), relation, quantity(right))).toBe(verdict);
});

describe('units', () => {
  test('are converted', () => {
    expect(compare(quantity({ point: 1500 }, 'ms'), '<', quantity({ point: 2 }, 's'))).toBe('holds');
    expect(compare(quantity({ point: 1 }, 'MiB'), '<', quantity({ point: 1 }, 'MB'))).toBe('broken');
  });

  test('cost no equality by rounding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (n) => {
        expect(compare(quantity({ point: n }, 'ms'), '=', quantity({ point: n / 1000 }, 's'))).toBe('holds');
        expect(compare(quantity({ point: n * 3 }, '%'), '=', quantity({ point: (n * 3) / 100 }, 'x'))).toBe(
          'holds',
        );
      }),
    );
  });
});

test('the order of points is the order of numbers, however near each other they are', () => {
  const pairs = fc.oneof(
    fc.tuple(fc.integer(), fc.integer()),
    fc.tuple(fc.integer(), fc.integer({ min: -2, max: 2 })).map(([a, step]) => [a, a + step] as const),
  );
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      expect(compare(quantity({ point: a }), '<', quantity({ point: b }))).toBe(a < b ? 'holds' : 'broken');
      expect(compare(quantity({ point: a }), '<=', quantity({ point: b }))).toBe(a <= b ? 'holds' : 'broken');
    }),
  );
});

test.each([
  ['2013', '<', '2014', 'holds'],
  ['2013', '<', '2013-06', 'broken'],
  ['2013-12', '<', '2014-01-01', 'holds'],
  ['2012-02', '<', '2012-02-29', 'broken'],
  ['2013-03-20', '=', '2013-03-20', 'holds'],
] as const)('the date %s %s %s: %s', (left, relation, right, verdict) => {
  expect(compare(date(left), relation, date(right))).toBe(verdict);
});
