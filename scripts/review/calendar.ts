import { addDays } from './interval.ts';

/** As many reviews as one person can do on a day. */
export const MOST_A_DAY = 12;

/** How many reviews each day holds. */
export type Calendar = Map<string, number>;

export function calendarOf(days: readonly string[]): Calendar {
  const calendar: Calendar = new Map();
  for (const day of days) enter(calendar, day);
  return calendar;
}

export function enter(calendar: Calendar, day: string, reviews = 1): void {
  calendar.set(day, (calendar.get(day) ?? 0) + reviews);
}

/**
 * The day nearest to `wanted`, from `earliest` to `latest`, that has room for some reviews, later days first; undefined
 * when there is none.
 */
export function dayWithRoom(
  calendar: Calendar,
  { earliest, latest, wanted }: { earliest: string; latest: string; wanted: string },
  reviews = 1,
): string | undefined {
  const hasRoom = (day: string) => (calendar.get(day) ?? 0) + reviews <= MOST_A_DAY;
  for (let away = 0; ; away++) {
    const [later, earlier] = [addDays(wanted, away), addDays(wanted, -away)];
    if (later > latest && earlier < earliest) return undefined;
    if (later <= latest && hasRoom(later)) return later;
    if (earlier >= earliest && hasRoom(earlier)) return earlier;
  }
}

/** The days that hold most, the fullest first. */
export function fullestDays(calendar: Calendar, most: number): { day: string; reviews: number }[] {
  return [...calendar]
    .map(([day, reviews]) => ({ day, reviews }))
    .sort((a, b) => b.reviews - a.reviews || (a.day < b.day ? -1 : 1))
    .slice(0, most);
}
