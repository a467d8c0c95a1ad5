import { describe, expect, test } from 'vitest';
import { all } from '../../../../src/corpus/corpus.ts';
import { catalogPage } from '../../../../src/views/catalog.ts';
import type { FactMark } from '../../../../src/views/citations/fact-marks.ts';
import { comparisonPage } from '../../../../src/views/comparison.ts';
import { GUIDES, guideFrom } from '../../../lib/guides.ts';

/** Numbers of the citation marks in a piece of a page, in reading order. */
function numbers(part: string | readonly FactMark[] | undefined): number[] {
  if (part === undefined) return [];
  if (typeof part !== 'string') return part.map(({ number }) => number);
  return [...part.matchAll(/data-n="(\d+)"/g)].map(([, number]) => Number(number));
}

describe.each(GUIDES)('facts of %s are numbered in the order in which a page meets them', (_, root) => {
  const guide = guideFrom(root);
  const ids = (kind: 'comparison' | 'catalog') => all(guide.corpus, kind).map(({ id }) => id);

  test.each(ids('comparison'))('the comparison %s', (id) => {
    const { comparison, facts } = comparisonPage(guide, id);
    const met = [
      ...numbers(comparison.summary),
      ...comparison.aspects.flatMap(({ cells, note }) => [
        ...cells.flatMap((cell) => [...numbers(cell.html), ...numbers(cell.facts)]),
        ...numbers(note),
      ]),
    ];
    expect([...new Set(met)]).toEqual(facts.lines.map(({ number }) => number));
  });

  test.each(ids('catalog'))('the table %s', (id) => {
    const { catalog, facts } = catalogPage(guide, id);
    const met = [
      ...numbers(catalog.summary),
      ...catalog.rows.flatMap(({ cells, facts: behind, note }) => [
        ...cells.flatMap((cell) => numbers('html' in cell ? cell.html : undefined)),
        ...numbers(behind),
        ...numbers(note),
      ]),
    ];
    expect([...new Set(met)]).toEqual(facts.lines.map(({ number }) => number));
  });
});
