import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/corpus/markdown.ts';
import { withOwn } from '../../src/corpus/units.ts';
import { findQuantities as find } from '../../src/rules/quantities/find-quantities.ts';
import { textRuns } from '../../src/rules/quantities/text-runs.ts';
import { UNITS as TABLE, unitWritten } from '../../src/schema/units.ts';

const findQuantities = (text: string, units = TABLE) =>
  find(text, units).map(({ index, text: found }) => ({ index, text: found }));

const UNITS = [
  ...[
    'ns',
    'us',
    'µs',
    'ms',
    's',
    'min',
    'mins',
    'h',
    'hrs',
    'seconds',
    'milliseconds',
    'minute',
    'hours',
    'days',
  ],
  ...[
    'B',
    'kB',
    'KB',
    'MB',
    'gb',
    'TB',
    'KiB',
    'MiB',
    'GiB',
    'TiB',
    'bytes',
    'kilobytes',
    'mebibytes',
    'Gbit',
  ],
  ...['%', 'percent', 'per cent', 'x', '×', 'times', 'W', 'kW', 'watts', 'Hz', 'GHz', 'megahertz'],
];
const WORD_UNITS = UNITS.filter((unit) => unit.length > 1);
const SPACES = ['', ' ', '\u00a0', '\u202f', '\n', '\u2009'];

const number = fc.oneof(
  fc.nat({ max: 9999 }).map(String),
  fc
    .tuple(fc.nat({ max: 999 }), fc.constantFrom('.', ','), fc.nat({ max: 99 }))
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom(',', '.', '\u202f', ' '))
    .map(([n, mark]) => `${n}${mark}500`),
);
/** Words around a quantity that neither join nor separate it from its unit. */
const around = fc.constantFrom('', 'about ', '(', 'takes ', '~', '"', 'over\n');
const after = fc.constantFrom('', '.', ', say', ' in all', ')', '; then', '/core');

describe('a number with a unit', () => {
  test('is found whatever stands between, before and behind', () => {
    fc.assert(
      fc.property(
        around,
        number,
        fc.constantFrom(...SPACES),
        fc.constantFrom(...UNITS),
        after,
        (a, n, s, u, b) => {
          fc.pre(!/^\d\ds$|^(1\d|20)\d0s$|^[23]d$/.test(n + s + u));
          const found = findQuantities(a + n + s + u + b);
          expect(found).toHaveLength(1);
          expect(found[0]?.index).toBe(a.length);
          expect(found[0]?.text.startsWith(n + s + u)).toBe(true);
        },
      ),
    );
  });

  test('is found as a range, whole', () => {
    fc.assert(
      fc.property(
        fc.nat(999),
        fc.constantFrom('-', '–', ' to ', ' - ', ' or '),
        fc.nat(999),
        fc.constantFrom(...WORD_UNITS),
        (low, to, high, unit) => {
          const text = `${low}${to}${high} ${unit}`;
          expect(findQuantities(`from ${text}`)).toEqual([{ text, index: 5 }]);
        },
      ),
    );
  });

  test('is found with a hyphen', () => {
    fc.assert(
      fc.property(
        fc.nat(999),
        fc.constantFrom('-', '\u2011', '–'),
        fc.constantFrom(...WORD_UNITS),
        (n, hyphen, unit) => {
          expect(findQuantities(`a ${n}${hyphen}${unit} limit`).map(({ text }) => text)).toEqual([
            `${n}${hyphen}${unit}`,
          ]);
        },
      ),
    );
  });

  test.each([
    '512M',
    '16Gi',
    '64k',
    '10+ seconds',
    '10 or more minutes',
    '½ GB',
    '٣ seconds',
    '10-fold',
    '1e3 ms',
    '5–10 GB',
    '2..8 GB',
    '100 MB/s',
    ...[
      '100 Mbit/s',
      '1 Gbps',
      '1460 Byte',
      '10 km',
      '5 kg',
      '20 °C',
      '3 dB',
      '12 V',
      '12V',
      '2 A',
      '500 €',
      '90°',
    ],
    ...['€ 500', '€500', '$20', 'US$ 5000', 'EUR 500', '5 dollars', '40 cars/min', '47 kΩ', '3 ‰', '5 Hours'],
  ])('is found in %j', (text) => {
    expect(findQuantities(text)).toEqual([{ text, index: 0 }]);
  });
});

test('every unit that a fact can carry is found, and what is found is known or said not to be', () => {
  const silent = ['count', 'bit'];
  for (const [name, { symbol, written }] of TABLE) {
    if (silent.includes(name)) continue;
    for (const spelled of [symbol, ...written.filter((one) => !/^bits?$|^b$/.test(one))]) {
      expect(find(`about 47 ${spelled}`, TABLE)).toMatchObject([{ unknownUnit: undefined }]);
      expect(unitWritten(TABLE, spelled)).toBeDefined();
    }
  }
  expect(find('40 cars/min', TABLE)).toMatchObject([{ unknownUnit: 'cars/min' }]);
});

test('a guide adds units and names of its own', () => {
  const units = withOwn(TABLE, [
    { symbol: 's', names: ['Sekunde', 'Sekunden'] },
    { symbol: 'Bd', names: ['baud'], dimension: 'symbol rate', factor: 1 },
  ]);
  const text = '5 Sekunden bei 300 Bd';
  expect(findQuantities(text)).toEqual([]);
  expect(findQuantities(text, units).map((one) => one.text)).toEqual(['5 Sekunden', '300 Bd']);
  expect(units.get('s')).toMatchObject({ dimension: 'time', factor: 1 });
});

describe('no quantity', () => {
  test('is a number before any other word', () => {
    const word = fc
      .string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 3, maxLength: 9 })
      .filter((one) => !UNITS.includes(one) && findQuantities(`7 ${one}`).length === 0);
    fc.assert(
      fc.property(fc.nat(9999), word, (n, noun) => {
        expect(findQuantities(`the ${n} ${noun} of ${noun}-${n}`)).toEqual([]);
      }),
    );
  });

  test('is a version', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(99), { minLength: 1, maxLength: 4 }), (parts) => {
        const version = parts.join('.');
        expect(findQuantities(`Linux ${version} has it, v${version} too, and so has ${version}.x`)).toEqual(
          [],
        );
      }),
    );
  });

  test.each([
    ...[
      'type 1',
      '8 namespaces',
      '64-bit',
      'the 1990s',
      '1990s',
      'the 90s',
      "'90s",
      'RFC 2119',
      '5G network',
      '4K',
    ],
    ...[
      'x86',
      '0x1F',
      '4xx',
      'IPv4',
      'ring 0',
      '2013-03-20',
      '1.x',
      'CVE-2019-5736',
      '3d',
      '12 factors',
      'port 8080',
    ],
    ...['SHA256', 'PID 1', 'cgroup v2', 'level 3 B-tree', '20 minutiae', '3 hosts', '1 daylight', '2 x 4'],
    ...[
      '3 layers',
      '5 steps',
      '4 MSS',
      '10 US states',
      '2 NS records',
      '5A',
      'argument $1',
      'from $5 to $6.',
      '24/7',
      'level 2 cache',
    ],
  ])('is %j', (text) => {
    expect(findQuantities(text)).toEqual([]);
  });
});

test('long texts take time in proportion', () => {
  for (const piece of ['1 ', '1,', '1-', '1', ' ', '1 000 ', '5 to ']) {
    expect(findQuantities(piece.repeat(100_000))).toEqual([]);
  }
});

describe('the runs of a text', () => {
  const runs = (text: string) => textRuns(parseMarkdown(text)).map((run) => run.text);

  test('join emphasis and leave out code and accounted values', () => {
    expect(runs('Takes **5** GB, `6 GB`, [7 GB](given:), [8 GB](fact:size) or [9 GB](term:size).')).toEqual([
      'Takes 5 GB, \uFFFC, \uFFFC, \uFFFC or 9 GB.',
    ]);
  });

  test('are paragraphs, headings and table cells', () => {
    expect(runs('# A\n\nb\n\n- c\n\n| d | e |\n| - | - |\n| f | g |\n\n```\nh\n```')).toEqual([
      'A',
      'b',
      'c',
      'd',
      'e',
      'f',
      'g',
    ]);
  });
});
