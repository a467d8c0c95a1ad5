import { all } from '../corpus/corpus.ts';
import type { Prose } from '../markup/prose.ts';
import { formatDate } from '../schema/format-value.ts';
import { type FactMark, factMarks } from './citations/fact-marks.ts';
import type { Guide } from './guide.ts';
import { listPage, type PageView, rendererOf } from './page.ts';
import { dueSince } from './reviews/due.ts';

export interface FaqPage extends PageView {
  questions: {
    id: string;
    question: string;
    short: Prose;
    long: Prose;
    facts: FactMark[];
    asOf: string;
    /** Since when it is due for review, if it is. */
    dueSince: string | undefined;
  }[];
}

/** The page of all questions that people ask. */
export function faqPage(guide: Guide): FaqPage {
  const page = listPage(guide, 'faq', 'What people ask: the short answer first, the full one below it.');
  const { blocks, inline } = rendererOf(guide, page.facts);
  return {
    ...page,
    questions: all(guide.corpus, 'faq').map(({ data, id }) => ({
      id,
      question: data.question,
      short: inline(data.short),
      long: blocks(data.long),
      facts: factMarks(page.facts, data.facts, `${data.short} ${data.long}`),
      asOf: formatDate(data.asOf),
      dueSince: dueSince(guide, 'faq', id),
    })),
  };
}
