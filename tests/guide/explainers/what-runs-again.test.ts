import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CHANGES,
  type Input,
  ORDERS,
  type Order,
  runsAgain,
  type Step,
  sentence,
} from '../../../content/explainers/what-runs-again/model.ts';

const INPUTS = Object.keys(CHANGES) as Input[];
const input = fc.constantFrom(...INPUTS);
const step: fc.Arbitrary<Step> = fc.record({ line: fc.string(), reads: fc.subarray(INPUTS) });

describe('steps of a build', () => {
  test('run again from the first that reads what has changed, and never before it', () => {
    fc.assert(
      fc.property(fc.array(step), input, (steps, changed) => {
        const again = runsAgain(steps, changed);
        const first = again.indexOf(true);
        expect(again).toHaveLength(steps.length);
        expect(steps.findIndex(({ reads }) => reads.includes(changed))).toBe(first);
        if (first !== -1) expect(again.slice(first)).not.toContain(false);
      }),
    );
  });

  test('run no more often when what changes is read later', () => {
    fc.assert(
      fc.property(fc.array(step), step, input, (steps, other, changed) => {
        const count = (all: readonly Step[]) => runsAgain(all, changed).filter(Boolean).length;
        const reader = { ...other, reads: [changed] };
        expect(count([...steps, reader])).toBeLessThanOrEqual(count([reader, ...steps]));
      }),
    );
  });

  test('make the same of the same in both orders', () => {
    const read = ({ steps }: (typeof ORDERS)[Order]) => new Set(steps.flatMap(({ reads }) => reads));
    expect(read(ORDERS['code-first'])).toEqual(read(ORDERS['packages-first']));
  });
});

test('an edit of the code installs every package again only when the code is copied first', () => {
  expect(sentence('code-first', 'code')).toBe('3 of 5 steps run again, and packages are installed again.');
  expect(sentence('packages-first', 'code')).toBe(
    '2 of 6 steps run again, and no package is installed again.',
  );
});

test('the tables of the text say what the model says', () => {
  const text = readFileSync('content/explainers/what-runs-again/index.mdx', 'utf8');
  const rows = [...text.matchAll(/^\| `(.*?)` \| (.*) \|$/gm)].map(([, line, cells = '']) => ({
    line,
    again: cells.split(' | ').map((cell) => cell !== 'cache'),
  }));
  const columns: Input[] = ['code', 'packages', 'base'];
  const expected = Object.values(ORDERS).flatMap(({ steps }) =>
    steps.map(({ line }, index) => ({
      line,
      again: columns.map((changed) => runsAgain(steps, changed)[index]),
    })),
  );
  expect(rows).toEqual(expected);
});
