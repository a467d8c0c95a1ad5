import { all } from '../corpus/corpus.ts';
import type { VERDICTS } from '../kinds/claim.ts';
import type { Prose } from '../markup/prose.ts';
import { formatDate } from '../schema/format-value.ts';
import { type FactMark, factMarks } from './citations/fact-marks.ts';
import type { Guide } from './guide.ts';
import { type Link, linkTo } from './links/link-to.ts';
import { listPage, type PageView, rendererOf } from './page.ts';
import { dueSince } from './reviews/due.ts';

export interface ClaimView {
  id: string;
  says: string;
  verdict: (typeof VERDICTS)[number];
  correction: Prose;
  facts: FactMark[];
  seenIn: Link[];
  asOf: string;
  /** Since when it is due for review, if it is. */
  dueSince: string | undefined;
}

export interface ClaimsPage extends PageView {
  claims: ClaimView[];
}

/** The page of what is often repeated, checked. */
export function claimsPage(guide: Guide): ClaimsPage {
  const page = listPage(guide, 'claim', 'What is often said, what is true, and how we know.');
  const { blocks } = rendererOf(guide, page.facts);
  return {
    ...page,
    claims: all(guide.corpus, 'claim').map(({ data, id }) => ({
      id,
      says: data.says,
      verdict: data.verdict,
      correction: blocks(data.correction),
      facts: factMarks(page.facts, data.facts, data.correction),
      seenIn: data.seenIn.map((source) => linkTo(guide, { kind: 'source', id: source })),
      asOf: formatDate(data.asOf),
      dueSince: dueSince(guide, 'claim', id),
    })),
  };
}
