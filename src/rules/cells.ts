import { all } from '../corpus/corpus.ts';
import { catalogCells } from './cells/catalog-cells.ts';
import { comparisonCells } from './cells/comparison-cells.ts';
import { subjectIds } from './lib/subject-ids.ts';
import type { Rule } from './rule.ts';

/** Columns say what their cells hold; the schema cannot, because every table has other columns. */
export const cells: Rule = {
  name: 'cells',
  description: 'Every cell has a column and its type, and no required cell is missing.',
  codes: ['cell-type', 'missing-cell', 'unknown-column'],
  check: (corpus) => [
    ...all(corpus, 'catalog').flatMap(catalogCells),
    ...all(corpus, 'comparison').flatMap((entry) => comparisonCells(entry, subjectIds(corpus) ?? [])),
  ],
};
