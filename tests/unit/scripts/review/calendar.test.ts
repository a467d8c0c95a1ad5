import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOf, dayWithRoom, fullestDays, MOST_A_DAY } from '../../../../scripts/review/calendar.ts';
import { addDays } from '../../../../scripts/review/interval.ts';

const full = (day: string) => Array.from({ length: MOST_A_DAY }, () => day);
const SPAN = { earliest: '2027-03-01', latest: '2027-03-05', wanted: '2027-03-05' };

test('a day that is full sends a review to the nearest before it', () => {
  expect(dayWithRoom(calendarOf([]), SPAN)).toBe('2027-03-05');
  expect(dayWithRoom(calendarOf([...full('2027-03-05'), ...full('2027-03-04')]), SPAN)).toBe('2027-03-03');
});

test('a day found lies in its span and has room, and there is none only if all days are full', () => {
  const days = fc.array(fc.nat({ max: 6 }), { maxLength: 80 });
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: MOST_A_DAY }), fc.nat({ max: 4 }), (taken, reviews, at) => {
      const calendar = calendarOf(taken.map((n) => addDays(SPAN.earliest, n)));
      const found = dayWithRoom(calendar, { ...SPAN, wanted: addDays(SPAN.earliest, at) }, reviews);
      const room = (day: string) => (calendar.get(day) ?? 0) + reviews <= MOST_A_DAY;
      const all = [0, 1, 2, 3, 4].map((n) => addDays(SPAN.earliest, n));
      if (found === undefined) expect(all.some(room)).toBe(false);
      else expect(all.filter(room)).toContain(found);
    }),
  );
});

test('the fullest days come first', () => {
  const calendar = calendarOf(['2027-01-02', '2027-01-01', '2027-01-03', '2027-01-03']);
  expect(fullestDays(calendar, 2)).toEqual([
    { day: '2027-01-03', reviews: 2 },
    { day: '2027-01-01', reviews: 1 },
  ]);
});
