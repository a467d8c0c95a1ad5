/** A unit that values may carry. */
export interface Unit {
  /** What it measures, as messages call it. Only values of one dimension can be compared. */
  dimension: string;
  /** A number of these is `number * factor + offset` of the base unit of the dimension. */
  factor: number;
  offset?: number;
  /** How it is printed after a number. Text that writes it differently in case means something else. */
  symbol: string;
  /** Other ways to write it in text, in any case. */
  written: readonly string[];
}

/** Decimal prefixes of the SI and binary ones of IEC 80000-13, by the letters that content files use. */
const PREFIXES = {
  n: ['nano', 1e-9],
  u: ['micro', 1e-6],
  m: ['milli', 1e-3],
  c: ['centi', 1e-2],
  '': ['', 1],
  k: ['kilo', 1e3],
  M: ['mega', 1e6],
  G: ['giga', 1e9],
  T: ['tera', 1e12],
  P: ['peta', 1e15],
  E: ['exa', 1e18],
  Ki: ['kibi', 2 ** 10],
  Mi: ['mebi', 2 ** 20],
  Gi: ['gibi', 2 ** 30],
  Ti: ['tebi', 2 ** 40],
  Pi: ['pebi', 2 ** 50],
  Ei: ['exbi', 2 ** 60],
} as const satisfies Record<string, readonly [string, number]>;
export type Prefix = keyof typeof PREFIXES;

interface Base extends Pick<Unit, 'dimension' | 'symbol'> {
  /** Size of the unit without a prefix. */
  factor?: number;
  /** Spelled names; a prefix is spelled before them. */
  names?: readonly string[];
  /** Other symbols; a prefix is put before them as before `symbol`. */
  symbols?: readonly string[];
  /** Whether people write its symbol in any case, as they do with kB and MB. */
  anyCase?: boolean;
}

/** A unit with each of its prefixes, by the name that content files use: "us" stands for microseconds. */
export function unitFamily(base: Base, prefixes: readonly Prefix[]): [name: string, unit: Unit][] {
  const { anyCase = false, dimension, factor = 1, names = [], symbol, symbols = [] } = base;
  return prefixes.map((prefix) => {
    const [spelled, size] = PREFIXES[prefix];
    const letters = prefix === 'u' ? 'µ' : prefix;
    const written = [
      ...names.map((name) => spelled + name),
      ...[...symbols, ...(anyCase ? [symbol] : [])].map((one) => letters + one),
      ...(prefix === 'u' ? [`\u03bc${symbol}`] : []),
    ];
    return [prefix + symbol, { dimension, factor: factor * size, symbol: letters + symbol, written }];
  });
}
