/** What a unit measures. Only values of one dimension can be compared. */
export type Dimension = 'time' | 'information' | 'ratio' | 'count' | 'power' | 'frequency';

interface Unit {
  dimension: Dimension;
  /** Size in the dimension's base unit: seconds, bytes, one, one, watts, hertz. */
  factor: number;
  /** How it is printed after the number; a percent sign and a factor sign take no space. */
  symbol: string;
}

/** Units that values may carry. Decimal and binary prefixes as in IEC 80000-13. */
export const UNITS = {
  ns: { dimension: 'time', factor: 1e-9, symbol: 'ns' },
  us: { dimension: 'time', factor: 1e-6, symbol: 'µs' },
  ms: { dimension: 'time', factor: 1e-3, symbol: 'ms' },
  s: { dimension: 'time', factor: 1, symbol: 's' },
  min: { dimension: 'time', factor: 60, symbol: 'min' },
  h: { dimension: 'time', factor: 3600, symbol: 'h' },
  d: { dimension: 'time', factor: 86400, symbol: 'days' },
  B: { dimension: 'information', factor: 1, symbol: 'B' },
  kB: { dimension: 'information', factor: 1e3, symbol: 'kB' },
  MB: { dimension: 'information', factor: 1e6, symbol: 'MB' },
  GB: { dimension: 'information', factor: 1e9, symbol: 'GB' },
  TB: { dimension: 'information', factor: 1e12, symbol: 'TB' },
  KiB: { dimension: 'information', factor: 2 ** 10, symbol: 'KiB' },
  MiB: { dimension: 'information', factor: 2 ** 20, symbol: 'MiB' },
  GiB: { dimension: 'information', factor: 2 ** 30, symbol: 'GiB' },
  TiB: { dimension: 'information', factor: 2 ** 40, symbol: 'TiB' },
  '%': { dimension: 'ratio', factor: 0.01, symbol: '%' },
  x: { dimension: 'ratio', factor: 1, symbol: '×' },
  count: { dimension: 'count', factor: 1, symbol: '' },
  W: { dimension: 'power', factor: 1, symbol: 'W' },
  Hz: { dimension: 'frequency', factor: 1, symbol: 'Hz' },
} as const satisfies Record<string, Unit>;

export type UnitName = keyof typeof UNITS;
export const UNIT_NAMES = Object.keys(UNITS) as [UnitName, ...UnitName[]];
