import { expect, it } from 'vitest';
import { type Measurement, median } from '../../../../scripts/bench/measurement.ts';
import { table } from '../../../../scripts/bench/table.ts';

const run = (read: number, rules: number): Measurement => ({
  phases: { read, rules },
  cpu: read,
  findings: 0,
  peakMiB: 64,
});

it('takes the run in the middle, with the phases that it had', () => {
  expect(median([run(9, 1), run(1, 1), run(1, 5)])).toEqual(run(1, 5));
  expect(median([])).toBeUndefined();
});

it('shows times, speed, memory and how the time for one entry grows', () => {
  const rows = [
    { entries: 100, measured: run(40, 60) },
    { entries: 1000, measured: run(400, 1600) },
  ];
  expect(table(rows)).toBe(
    [
      'entries  read  rules  total ms  cpu ms  entries/s  peak MiB  time per entry',
      '    100    40     60       100      40       1000        64                ',
      '   1000   400   1600      2000     400        500        64          x 2.00',
      '',
    ].join('\n'),
  );
});
