import { dayOf } from '../../src/today.ts';

/** Months between two reviews of an entry; which one suits it, its author decided. */
export const INTERVALS = [6, 12, 24] as const;
export type Interval = (typeof INTERVALS)[number];

/** The interval of an entry: the shortest in which its dates fit, so that spreading dates within it changes nothing. */
export function intervalOf({ asOf, reviewBy }: { asOf: string; reviewBy: string }): Interval {
  return INTERVALS.find((months) => reviewBy <= addMonths(asOf, months)) ?? 24;
}

/** The same day some months later, YYYY-MM-DD; the last of the month where that month is shorter. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return iso(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

const DAY_MS = 86_400_000;

export function addDays(day: string, days: number): string {
  return iso(Date.parse(day) + days * DAY_MS);
}

const iso = (time: number): string => dayOf(new Date(time));
