import { type Unit, unitFamily } from './unit-family.ts';

/** Units by the name that content files use. */
export type Units = ReadonlyMap<string, Unit>;

const INFORMATION = ['', 'k', 'M', 'G', 'T', 'P', 'E', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'] as const;

/** Currencies (ISO 4217). Each is a dimension of its own: no rate between two holds for long. */
const CURRENCIES: Readonly<Record<string, readonly string[]>> = {
  EUR: ['€', 'euro', 'euros'],
  USD: ['$', 'dollar', 'dollars'],
  GBP: ['£'],
  JPY: ['¥', 'yen'],
  CHF: ['francs'],
};

/**
 * The units of every guide; a guide may declare more. Values are written with them, and text is searched for them, so
 * that whatever is found by hand can be stated as a fact. Weeks, months and years are left out: the last two have no
 * one length, and people say all three where they mean a date.
 */
export const UNITS: Units = new Map<string, Unit>([
  ...unitFamily({ symbol: 's', dimension: 'time', names: ['second', 'seconds', 'sec', 'secs'] }, [
    'n',
    'u',
    'm',
    '',
  ]),
  ['min', { dimension: 'time', factor: 60, symbol: 'min', written: ['mins', 'minute', 'minutes'] }],
  ['h', { dimension: 'time', factor: 3600, symbol: 'h', written: ['hr', 'hrs', 'hour', 'hours'] }],
  ['d', { dimension: 'time', factor: 86_400, symbol: 'days', written: ['day'] }],
  ...unitFamily(
    { symbol: 'B', dimension: 'information', names: ['byte', 'bytes'], anyCase: true },
    INFORMATION,
  ),
  ...unitFamily(
    {
      symbol: 'bit',
      dimension: 'information',
      factor: 1 / 8,
      names: ['bit', 'bits'],
      symbols: ['bits', 'b'],
      anyCase: true,
    },
    INFORMATION,
  ),
  ...unitFamily({ symbol: 'B/s', dimension: 'data rate' }, INFORMATION),
  ...unitFamily(
    {
      symbol: 'bit/s',
      dimension: 'data rate',
      factor: 1 / 8,
      symbols: ['bps', 'bits/s', 'b/s'],
      anyCase: true,
    },
    ['', 'k', 'M', 'G', 'T'],
  ),
  [
    '%',
    {
      dimension: 'ratio',
      factor: 0.01,
      symbol: '%',
      written: ['percent', 'per cent', 'percentage point', 'percentage points'],
    },
  ],
  ['‰', { dimension: 'ratio', factor: 0.001, symbol: '‰', written: [] }],
  ['x', { dimension: 'ratio', factor: 1, symbol: '×', written: ['times', 'fold'] }],
  ['count', { dimension: 'count', factor: 1, symbol: '', written: [] }],
  ...unitFamily({ symbol: 'W', dimension: 'power', names: ['watt', 'watts'] }, ['m', '', 'k', 'M', 'G']),
  ...unitFamily({ symbol: 'Hz', dimension: 'frequency', names: ['hertz'] }, ['', 'k', 'M', 'G', 'T']),
  ...unitFamily({ symbol: 'J', dimension: 'energy', names: ['joule', 'joules'] }, ['', 'k', 'M']),
  ...unitFamily({ symbol: 'Wh', dimension: 'energy', factor: 3600, names: ['watt-hours'] }, [
    '',
    'k',
    'M',
    'G',
    'T',
  ]),
  ...unitFamily({ symbol: 'V', dimension: 'voltage', names: ['volt', 'volts'] }, ['u', 'm', '', 'k']),
  ...unitFamily({ symbol: 'A', dimension: 'current', names: ['ampere', 'amperes'] }, ['u', 'm', '']),
  ...unitFamily({ symbol: 'm', dimension: 'length', names: ['metre', 'metres', 'meter', 'meters'] }, [
    'n',
    'u',
    'm',
    'c',
    '',
    'k',
  ]),
  ...unitFamily(
    { symbol: 'g', dimension: 'mass', factor: 1e-3, names: ['gram', 'grams', 'gramme', 'grammes'] },
    ['u', 'm', '', 'k'],
  ),
  ['t', { dimension: 'mass', factor: 1e3, symbol: 't', written: ['tonne', 'tonnes'] }],
  ...unitFamily({ symbol: 'l', dimension: 'volume', names: ['litre', 'litres', 'liter', 'liters'] }, [
    'm',
    'c',
    '',
  ]),
  ['K', { dimension: 'temperature', factor: 1, symbol: 'K', written: ['kelvin'] }],
  [
    '°C',
    { dimension: 'temperature', factor: 1, offset: 273.15, symbol: '°C', written: ['degrees Celsius', '℃'] },
  ],
  [
    '°F',
    {
      dimension: 'temperature',
      factor: 5 / 9,
      offset: 273.15 - (32 * 5) / 9,
      symbol: '°F',
      written: ['degrees Fahrenheit', '℉'],
    },
  ],
  ['dB', { dimension: 'level', factor: 1, symbol: 'dB', written: ['decibel', 'decibels'] }],
  ...Object.entries(CURRENCIES).map(([code, written]): [string, Unit] => [
    code,
    { dimension: `money in ${code}`, factor: 1, symbol: code, written },
  ]),
]);

/** How a unit is printed; one that a guide declares is printed as it is called. */
export function symbolOf(name: string): string {
  return UNITS.get(name)?.symbol ?? name;
}

/** The unit that a text writes so, if any: "Mbps" is Mbit/s, "seconds" is s. */
export function unitWritten(units: Units, text: string): string | undefined {
  const folded = text.toLowerCase();
  const found =
    [...units].find(([name, { symbol }]) => name === text || symbol === text) ??
    [...units].find(([, { written }]) => written.includes(text)) ??
    [...units].find(([, { written }]) => written.some((one) => one.toLowerCase() === folded));
  return found?.[0];
}

/** All units by what they measure: "time: ns, us, ms; ratio: %, x". Large and rare prefixes are left out. */
export function listUnits(units: Units): string {
  const common = [...units].filter(
    ([name]) => !/^(?:[PE]i?(?:B|bit)|[KMGT]i(?:bit|B\/s)|[unc][mgAVl])/.test(name),
  );
  const groups = Map.groupBy(common, ([, { dimension }]) => dimension.replace(/ in [A-Z]{3}$/, ''));
  return [...groups]
    .map(([dimension, list]) => `${dimension}: ${list.map(([name]) => name).join(', ')}`)
    .join('; ');
}
