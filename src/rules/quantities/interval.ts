import { isIsoDate } from '../../schema/date.ts';
import type { Units } from '../../schema/units.ts';
import type { FactValue, Quantity } from '../../schema/value.ts';

/** A bound in the dimension's base unit; an open one is itself not reached. */
export interface Bound {
  value: number;
  open: boolean;
}

/** Everything that a value may be. A bound that nobody stated is undefined, not infinite. */
export interface Interval {
  dimension: string;
  lower: Bound | undefined;
  upper: Bound | undefined;
}

/**
 * The interval of a value; undefined for a version, which has no order that holds for every product, and for a
 * quantity whose unit is not known.
 */
export function intervalOf(value: FactValue, units: Units): Interval | undefined {
  switch (value.type) {
    case 'quantity':
      return ofQuantity(value, units);
    case 'date':
      return ofDate(value.date);
    case 'version':
      return undefined;
  }
}

/**
 * `min` and `max` are bounds. A `point` is both, unless `bound` makes it an upper one (`<`, `<=`) or a lower one
 * (`>`, `>=`); "about" (`~`) is taken at its word.
 */
function ofQuantity({ bound, max, min, point, unit }: Quantity, units: Units): Interval | undefined {
  const known = units.get(unit);
  if (!known) return undefined;
  const { dimension, factor, offset = 0 } = known;
  const base = (value: number | undefined, open = false): Bound | undefined =>
    value === undefined ? undefined : { value: value * factor + offset, open };
  const isUpper = bound === '<' || bound === '<=';
  const isLower = bound === '>' || bound === '>=';
  return {
    dimension,
    lower: base(min) ?? (isUpper ? undefined : base(point, bound === '>')),
    upper: base(max) ?? (isLower ? undefined : base(point, bound === '<')),
  };
}

/** A year or a month is every day in it; days are counted from 1970-01-01. */
function ofDate(date: string): Interval {
  const [year = '', month] = date.split('-');
  const first = isIsoDate(date) ? date : `${year}-${month ?? '01'}-01`;
  const start = new Date(`${first}T00:00:00Z`);
  const end = new Date(start);
  if (month === undefined) end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (!isIsoDate(date)) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCDate(end.getUTCDate() + 1);
  const days = (time: Date) => time.getTime() / 86_400_000;
  return {
    dimension: 'calendar',
    lower: { value: days(start), open: false },
    upper: { value: days(end) - 1, open: false },
  };
}
