import type { CellVerdict } from '../kinds/comparison.ts';
import type { Role } from '../kinds/site.ts';
import type { Prose } from '../markup/prose.ts';
import { type FactMark, factMarks } from './citations/fact-marks.ts';
import type { PageFacts } from './citations/page-facts.ts';
import { dataLinks } from './downloads/data-files.ts';
import { dataOf, type Guide } from './guide.ts';
import { subjectOf } from './labels/subject.ts';
import { address } from './links/address.ts';
import type { Link } from './links/link-to.ts';
import { entryPage, type PageView, rendererOf } from './page.ts';

export interface ComparisonView {
  id: string;
  title: string;
  href: string;
  summary: Prose;
  subjects: { id: string; label: string; role: Role }[];
  aspects: {
    id: string;
    label: string;
    asks: string | undefined;
    cells: {
      subject: string;
      role: Role;
      label: string;
      text: Prose;
      verdict: CellVerdict | undefined;
      facts: FactMark[];
    }[];
    note: Prose | undefined;
  }[];
}

/** A comparison on a page whose facts are numbered by `facts`. */
export function comparisonView(guide: Guide, id: string, facts: PageFacts): ComparisonView {
  const data = dataOf(guide, 'comparison', id);
  const { blocks, inline } = rendererOf(guide, facts);
  const subjects = data.subjects.map((subject) => subjectOf(guide, subject));
  return {
    id,
    title: data.title,
    href: address(guide.base, { kind: 'comparison', id }),
    summary: blocks(data.summary),
    subjects,
    aspects: data.aspects.map((aspect) => ({
      id: aspect.id,
      label: aspect.label,
      asks: aspect.asks,
      cells: subjects.flatMap(({ id: subject, label, role }) => {
        const cell = aspect.cells[subject];
        if (!cell) return [];
        return {
          subject,
          role,
          label,
          text: inline(cell.text),
          verdict: cell.verdict,
          facts: factMarks(facts, cell.facts, cell.text),
        };
      }),
      note: aspect.note === undefined ? undefined : inline(aspect.note),
    })),
  };
}

export interface ComparisonPage extends PageView {
  comparison: ComparisonView;
  /** The comparison as data, in every format. */
  data: Link[];
}

/** The page of a comparison. */
export function comparisonPage(guide: Guide, id: string): ComparisonPage {
  const page = entryPage(guide, 'comparison', id, dataOf(guide, 'comparison', id));
  return {
    ...page,
    comparison: comparisonView(guide, id, page.facts),
    data: dataLinks(guide, `comparisons/${id}`),
  };
}
