import { symbolOf } from '../../schema/units.ts';
import type { FactValue } from '../../schema/value.ts';

/** A value as messages quote it: "1 to 5 GB", "at most 5 GB", "2.6.24". */
export function showValue(value: FactValue): string {
  switch (value.type) {
    case 'version':
      return value.version;
    case 'date':
      return value.date;
    case 'quantity': {
      const { bound, max, min, point, unit } = value;
      const symbol = symbolOf(unit);
      const suffix = symbol === '' ? '' : ` ${symbol}`;
      if (point !== undefined) return `${bound === undefined ? '' : `${bound} `}${point}${suffix}`;
      if (min === undefined) return `up to ${max}${suffix}`;
      return max === undefined ? `from ${min}${suffix}` : `${min} to ${max}${suffix}`;
    }
  }
}
