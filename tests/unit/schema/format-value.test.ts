import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, formatNumber, formatQuantity, formatValue } from '../../../src/schema/format-value.ts';
import { UNITS } from '../../../src/schema/units.ts';

describe('formatQuantity', () => {
  test.each([
    [{ point: 125, bound: '<=', unit: 'ms' }, 'at most 125\u00a0ms'],
    [{ point: 5, bound: '~', unit: 'MiB' }, 'about 5\u00a0MiB'],
    [{ min: 25, max: 30, unit: 's' }, '25–30\u00a0s'],
    [{ max: 5, unit: '%' }, 'at most 5\u202f%'],
    [{ min: 2, unit: 'x' }, 'at least 2×'],
    [{ point: 14, unit: 'count', of: 'capabilities' }, '14 capabilities'],
    [{ point: 262144, unit: 'count' }, '262\u202f144'],
  ] as const)('%o is "%s"', (value, expected) => {
    expect(formatQuantity({ type: 'quantity', ...value })).toBe(expected);
  });

  test('never prints a bound that was not given', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(number, fc.constantFrom(...UNITS.keys()), fc.boolean(), (value, unit, upper) => {
        const printed = formatQuantity({
          type: 'quantity',
          unit,
          ...(upper ? { max: value } : { min: value }),
        });
        expect(printed).toMatch(upper ? /^at most / : /^at least /);
        expect(printed).not.toContain('–');
      }),
    );
  });
});

test('formatNumber groups from five digits on and writes a real minus', () => {
  expect(formatNumber(1024)).toBe('1024');
  expect(formatNumber(-12345.5)).toBe('−12\u202f345.5');
});

test('formatDate is as exact as the date', () => {
  expect(['2013', '2013-03', '2013-03-20'].map(formatDate)).toEqual(['2013', 'March 2013', '20 March 2013']);
});

test('formatValue prints versions with their product', () => {
  expect(formatValue({ type: 'version', product: 'Linux', version: '2.6.24' })).toBe('Linux 2.6.24');
  expect(formatValue({ type: 'date', date: '2013-03' })).toBe('March 2013');
});
