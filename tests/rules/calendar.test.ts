import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { readFiles } from '../../src/corpus/read.ts';
import { hasErrors } from '../../src/diagnostics/diagnostic.ts';
import { dateOrder } from '../../src/rules/date-order.ts';
import { reviewDate } from '../../src/rules/review-date.ts';
import { validate } from '../../src/rules/validate.ts';
import { GUIDES } from '../lib/guides.ts';

const ALL = [...GUIDES, ['the minimal guide', join(import.meta.dirname, '../fixtures/base')]] as const;

/** The first of every month from here to the end of 2032. */
const MONTHS = Array.from({ length: 73 }, (_, index) =>
  new Date(Date.UTC(2026, 11 + index, 1)).toISOString().slice(0, 10),
);

/** The rules that look at the calendar; what the others say is the same on any day. */
const DATED = [dateOrder, reviewDate];

describe.each(ALL)('%s', (_, root) => {
  const loaded = loadCorpus(readFiles(root));

  test('has no error in any month through 2032', () => {
    const late = MONTHS.filter((today) =>
      hasErrors(DATED.flatMap(({ check }) => check(loaded.corpus, { today }))),
    );
    expect(late).toEqual([]);
  });

  test('is valid when everything in it is long overdue', () => {
    const result = validate(loaded, { today: '2032-12-31' });
    expect(result.ok ? [] : result.diagnostics).toEqual([]);
    const codes = result.ok ? result.warnings.map(({ code }) => code) : [];
    expect(codes).toContain('review-overdue');
  });
});

test('only these rules look at the calendar', () => {
  const [, root] = GUIDES[0];
  const loaded = loadCorpus(readFiles(root));
  const others = (today: string) => {
    const result = validate(loaded, { today });
    const found = result.ok ? result.warnings : result.diagnostics;
    const dated: readonly string[] = DATED.flatMap(({ codes }) => codes);
    return found.filter(({ code }) => !dated.includes(code));
  };
  expect(others('2032-12-31')).toEqual(others('2026-12-01'));
});
