import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIsoDate, partialDate } from '../../../src/schema/date.ts';

describe('a date', () => {
  it('is every day of the calendar, as the platform writes it', () => {
    const day = fc.date({
      min: new Date('0000-01-01T00:00Z'),
      max: new Date('9999-12-31T00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(fc.property(day, (value) => isIsoDate(value.toISOString().slice(0, 10))));
  });

  it('is no day that the calendar does not have', () => {
    const parts = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.nat({ max: 99 }), fc.nat({ max: 99 }));
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
        const last = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
        const pad = (value: number, width: number) => String(value).padStart(width, '0');
        expect(isIsoDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)).toBe(day >= 1 && day <= last);
      }),
    );
  });

  it.each(['', '2026-1-1', '2026-11-21 ', '2026-11-21T00:00', '+002026-11-21', '26-11-21', '2026/11/21'])(
    'is not "%s"',
    (value) => expect(isIsoDate(value)).toBe(false),
  );
});

it.each([
  ['2013', true],
  ['2013-03', true],
  ['2013-03-20', true],
  ['2013-13', false],
  ['2013-02-30', false],
  ['13', false],
  ['2013-03-20-01', false],
])('"%s" is as exact as a source may be: %s', (value, expected) => {
  expect(partialDate('When.').safeParse(value).success).toBe(expected);
});
