import { expect, it } from 'vitest';
import { median, type Run } from '../../../../tools/bench/run.ts';
import { table } from '../../../../tools/bench/table.ts';

const run = (read: number, rules: number): Run => ({ steps: { read, rules }, cpu: read, peakMiB: 64 });

it('takes the run in the middle, with the steps that it had', () => {
  expect(median([run(9, 1), run(1, 1), run(1, 5)])).toEqual(run(1, 5));
  expect(median([])).toBeUndefined();
});

it('sets a table that reads well as Markdown and as text', () => {
  expect(
    table(
      ['site', 'ms'],
      [
        ['small', '1'],
        ['large', '1000'],
      ],
    ),
  ).toBe(['| site  |   ms |', '| ----- | ---: |', '| small |    1 |', '| large | 1000 |', ''].join('\n'));
});
