import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { all } from '../../../../src/corpus/corpus.ts';
import type { Prose } from '../../../../src/markup/prose.ts';
import { catalogPage } from '../../../../src/views/catalog.ts';
import type { FactMark } from '../../../../src/views/citations/fact-marks.ts';
import { comparisonPage } from '../../../../src/views/comparison.ts';
import { GUIDES, guideFrom } from '../../../lib/guides.ts';

/** Numbers of the citation marks in a text, in reading order. */
function cited(prose: Prose = []): number[] {
  const numbers: number[] = [];
  visit({ type: 'root', children: prose }, 'element', ({ properties: { dataN } }) => {
    if (dataN !== undefined) numbers.push(Number(dataN));
  });
  return numbers;
}

const numbersOf = (marks: readonly FactMark[]): number[] => marks.map(({ number }) => number);

describe.each(GUIDES)('facts of %s are numbered in the order in which a page meets them', (_, root) => {
  const guide = guideFrom(root);
  const ids = (kind: 'comparison' | 'catalog') => all(guide.corpus, kind).map(({ id }) => id);

  test.each(ids('comparison'))('the comparison %s', (id) => {
    const { comparison, facts } = comparisonPage(guide, id);
    const met = [
      ...cited(comparison.summary),
      ...comparison.aspects.flatMap(({ cells, note }) => [
        ...cells.flatMap((cell) => [...cited(cell.text), ...numbersOf(cell.facts)]),
        ...cited(note),
      ]),
    ];
    expect([...new Set(met)]).toEqual(facts.lines.map(({ number }) => number));
  });

  test.each(ids('catalog'))('the table %s', (id) => {
    const { catalog, facts } = catalogPage(guide, id);
    const met = [
      ...cited(catalog.summary),
      ...catalog.rows.flatMap(({ cells, facts: behind, note }) => [
        ...cells.flatMap((cell) => cited(cell.type === 'text' ? cell.text : undefined)),
        ...numbersOf(behind),
        ...cited(note),
      ]),
    ];
    expect([...new Set(met)]).toEqual(facts.lines.map(({ number }) => number));
  });
});
