import type { Guide } from '../../views/guide.ts';
import type { Table } from './table.ts';
import { catalogTable } from './tables/catalog.ts';
import { chapterTable } from './tables/chapters.ts';
import { sheetLineTable } from './tables/cheat-sheets.ts';
import { citationTable } from './tables/citations.ts';
import { claimTable } from './tables/claims.ts';
import { comparisonTable } from './tables/comparison.ts';
import { factDisputeTable, factSourceTable } from './tables/fact-sources.ts';
import { factUseTable } from './tables/fact-uses.ts';
import { factTable } from './tables/facts.ts';
import { faqTable } from './tables/faq.ts';
import { quizChoiceTable, quizQuestionTable } from './tables/quizzes.ts';
import { sourceTable } from './tables/sources.ts';
import { subjectTable } from './tables/subjects.ts';
import { termTable } from './tables/terms.ts';
import { timelineEventTable } from './tables/timeline-events.ts';

/** The tables of the data package, in its order. A kind without entries has none. */
export function tablesOf(guide: Guide): Table[] {
  const { catalog, comparison } = guide.corpus.entries;
  const every = [
    factTable(guide),
    factSourceTable(guide),
    factDisputeTable(guide),
    factUseTable(guide),
    sourceTable(guide),
    citationTable(guide),
    termTable(guide),
    ...[...catalog.keys()].map((id) => catalogTable(guide, id)),
    ...[...comparison.keys()].map((id) => comparisonTable(guide, id)),
    subjectTable(guide),
    claimTable(guide),
    faqTable(guide),
    timelineEventTable(guide),
    sheetLineTable(guide),
    quizQuestionTable(guide),
    quizChoiceTable(guide),
    chapterTable(guide),
  ];
  return every.filter(({ length }) => length > 0);
}
