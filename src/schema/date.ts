import { z } from 'astro/zod';

/** Whether `value` is a day of the Gregorian calendar written YYYY-MM-DD (ISO 8601-1:2019, 5.2.2.1). */
export function isIsoDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** What such a value looks like, in the syntax of XML Schema: it matches the whole of it. */
export const PARTIAL_DATE = '\\d{4}(-\\d{2}(-\\d{2})?)?';

/** Whether `value` is a year, a month or a day of that calendar: 2013, 2013-03, 2013-03-20. */
export function isPartialDate(value: string): boolean {
  return isIsoDate(value) || isIsoDate(`${value}-01`) || isIsoDate(`${value}-01-01`);
}

/** A whole day. */
export const isoDate = (description: string) =>
  z
    .string()
    .refine(isIsoDate, 'is not a date: write year-month-day, such as 2026-11-21')
    .describe(description);

/** A year, a month or a day: as exact as the source is. */
export const partialDate = (description: string) =>
  z
    .string()
    .refine(
      isPartialDate,
      'is not a date: write a year, a month or a day, such as 2013, 2013-03 or 2013-03-20',
    )
    .describe(description);
