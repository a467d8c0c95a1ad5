import type { Kind } from '../../kinds/kinds.ts';
import type { Guide } from '../../views/guide.ts';
import type { Table } from './table.ts';
import { catalogTable } from './tables/catalog.ts';
import { chapterTable } from './tables/chapters.ts';
import { sheetLineTable } from './tables/cheat-sheets.ts';
import { citationTable } from './tables/citations.ts';
import { claimTable } from './tables/claims.ts';
import { comparisonTable } from './tables/comparison.ts';
import { explainerTable } from './tables/explainers.ts';
import { factDisputeTable, factSourceTable } from './tables/fact-sources.ts';
import { factUseTable } from './tables/fact-uses.ts';
import { factTable } from './tables/facts.ts';
import { faqTable } from './tables/faq.ts';
import { quizChoiceTable, quizQuestionTable } from './tables/quizzes.ts';
import { sourceTable } from './tables/sources.ts';
import { subjectTable } from './tables/subjects.ts';
import { termTable } from './tables/terms.ts';
import { timelineEventTable } from './tables/timeline-events.ts';

/** The tables that hold the entries of each kind, in the order of the data package. */
const TABLES: { readonly [K in Kind]: ((guide: Guide) => Table[]) | 'none' } = {
  fact: (guide) => [factTable(guide), factSourceTable(guide), factDisputeTable(guide), factUseTable(guide)],
  source: (guide) => [sourceTable(guide), citationTable(guide)],
  term: (guide) => [termTable(guide)],
  catalog: (guide) => [...guide.corpus.entries.catalog.keys()].map((id) => catalogTable(guide, id)),
  comparison: (guide) => [...guide.corpus.entries.comparison.keys()].map((id) => comparisonTable(guide, id)),
  site: (guide) => [subjectTable(guide)],
  claim: (guide) => [claimTable(guide)],
  faq: (guide) => [faqTable(guide)],
  timeline: (guide) => [timelineEventTable(guide)],
  'cheat-sheet': (guide) => [sheetLineTable(guide)],
  quiz: (guide) => [quizQuestionTable(guide), quizChoiceTable(guide)],
  chapter: (guide) => [chapterTable(guide)],
  explainer: (guide) => [explainerTable(guide)],
  // What these say is a drawing, a path of questions or files, each with a format of its own.
  stack: 'none',
  decision: 'none',
  sample: 'none',
  grammar: 'none',
  // For the guide's own writers.
  inventory: 'none',
  invariant: 'none',
  redirects: 'none',
  wording: 'none',
  accessibility: 'none',
};

/** The tables of the data package, in its order. A kind without entries has none. */
export function tablesOf(guide: Guide): Table[] {
  return Object.values(TABLES)
    .flatMap((tables) => (tables === 'none' ? [] : tables(guide)))
    .filter(({ length }) => length > 0);
}
