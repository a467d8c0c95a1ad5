import { expect, it } from 'vitest';
import { figures } from '../../../../scripts/relevance/metrics.ts';

it('counts good first results, ranks and gains', () => {
  const reached = figures([
    { grades: [3, 0, 1], ideal: [3, 1] },
    { grades: [1, 0, 0, 2], ideal: [2, 1] },
    { grades: [], ideal: [3] },
  ]);
  expect(reached.queries).toBe(3);
  expect(reached.successAt1).toBeCloseTo(1 / 3);
  expect(reached.successAt3).toBeCloseTo(1 / 3);
  expect(reached.usefulAt10).toBeCloseTo(2 / 3);
  expect(reached.mrr).toBeCloseTo((1 + 1 / 4) / 3);
  const first = (7 + 1 / 2) / (7 + 1 / Math.log2(3));
  const second = (1 + 3 / Math.log2(5)) / (3 + 1 / Math.log2(3));
  expect(reached.ndcgAt10).toBeCloseTo((first + second) / 3);
});

it('is perfect for the ideal order, whatever the order in which the grades were written', () => {
  expect(figures([{ grades: [3, 2, 1], ideal: [1, 3, 2] }])).toEqual({
    queries: 1,
    successAt1: 1,
    successAt3: 1,
    usefulAt10: 1,
    mrr: 1,
    ndcgAt10: 1,
  });
});

it('is zero without queries', () => {
  expect(figures([]).mrr).toBe(0);
});
