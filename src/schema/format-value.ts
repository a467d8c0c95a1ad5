import { symbolOf } from './units.ts';
import type { FactValue, Quantity } from './value.ts';

const NARROW_SPACE = '\u202f';
const WORDS = { '<': 'under', '<=': 'at most', '>=': 'at least', '>': 'over', '~': 'about' } as const;

/** A value as readers see it: "at most 125 ms", "25–30 s", "2.6.24", "20 March 2013". */
export function formatValue(value: FactValue): string {
  switch (value.type) {
    case 'quantity':
      return formatQuantity(value);
    case 'version':
      return value.product ? `${value.product} ${value.version}` : value.version;
    case 'date':
      return formatDate(value.date);
  }
}

/** An amount with its unit; a missing bound is said in words instead of guessed. */
export function formatQuantity(value: Quantity): string {
  const { bound, max, min, point } = value;
  if (point !== undefined) return `${bound ? `${WORDS[bound]} ` : ''}${withUnit(formatNumber(point), value)}`;
  if (min !== undefined && max !== undefined)
    return withUnit(`${formatNumber(min)}–${formatNumber(max)}`, value);
  if (max !== undefined) return `at most ${withUnit(formatNumber(max), value)}`;
  return `at least ${withUnit(formatNumber(min ?? 0), value)}`;
}

/** Groups of three digits from five digits on, with a narrow space (ISO 80000-1, 7.3.1); the sign is a real minus. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = Math.abs(value).toString().split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, NARROW_SPACE) : whole;
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "2013", "March 2013", "20 March 2013": as exact as the date is. */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ');
}

function withUnit(number: string, { of, unit }: Quantity): string {
  if (unit === 'count') return of ? `${number} ${of}` : number;
  if (unit === '%' || unit === '‰') return `${number}${NARROW_SPACE}${unit}`;
  if (unit === 'x') return `${number}×`;
  return `${number}\u00a0${symbolOf(unit)}`;
}
