import { all } from '../../corpus/corpus.ts';
import type { AccessibilityReport } from '../../kinds/accessibility.ts';
import type { Guide } from '../guide.ts';
import { address } from '../links/address.ts';
import { sectionsOf } from '../links/sections.ts';
import { PAGE_KINDS } from '../section.ts';

/** What the report that lies with a guide says about the site of this guide. */
export type TestedSite =
  | { type: 'untested' }
  | { type: 'other-guide'; guide: string }
  | {
      type: 'tested';
      report: AccessibilityReport;
      /** Pages of entries and sections that the run did not see. */
      added: number;
      sameTemplates: boolean;
    };

/** Compares the report of a guide with the guide: whose it is, and what has come since. */
export function reportOf(guide: Guide, templates: string): TestedSite {
  const report = guide.corpus.entries.accessibility.get('')?.data;
  if (!report) return { type: 'untested' };
  if (report.guide !== guide.site.title) return { type: 'other-guide', guide: report.guide };
  const seen = new Set(report.pages);
  return {
    type: 'tested',
    report,
    added: pagesOf(guide).filter((page) => !seen.has(page)).length,
    sameTemplates: report.templates === templates,
  };
}

/** Addresses of the pages that come and go with content, below the base path and without anchors. */
function pagesOf(guide: Guide): string[] {
  const { base, corpus } = guide;
  const entries = PAGE_KINDS.flatMap((kind) =>
    all(corpus, kind).map(({ id }) => address(base, { kind, id })),
  );
  const found = [...sectionsOf(guide).map(({ href }) => href), ...entries];
  return [...new Set(found)].map((href) => href.slice(base.length));
}
