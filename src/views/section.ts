import { all } from '../corpus/corpus.ts';
import type { PageKind } from '../kinds/kinds.ts';
import { type CheckedCounts, checkedCounts } from './checked/counts.ts';
import { samplesLead, sheetsLead } from './checked/sentences.ts';
import type { Guide } from './guide.ts';
import { type Link, linkTo } from './links/link-to.ts';
import { describe, dueListed, listPage, NO_FACTS, type PageView } from './page.ts';
import { boundaryName } from './stacks/stack-drawing.ts';

/** What the list of each kind is for. The schema holds what is said of cells, rows and events. */
const LEADS: { readonly [K in PageKind]: (guide: Guide, counts: CheckedCounts) => string } = {
  chapter: () => 'The guide in reading order.',
  explainer: () => 'Figures that answer: try a case, and see what follows.',
  comparison: () => 'Side by side, aspect by aspect, each cell with its facts.',
  catalog: () => 'Reference tables with typed columns and sources for every row.',
  stack: stacksLead,
  'cheat-sheet': (_, counts) => sheetsLead(counts),
  decision: () => 'A few questions that lead to advice, with reasons.',
  timeline: () => 'What happened when, with sources.',
  sample: (_, counts) => samplesLead(counts),
};

function stacksLead(guide: Guide): string {
  const lead = 'Architectures drawn as layers';
  const bounded = all(guide.corpus, 'stack').some(({ data }) => data.boundary !== undefined);
  return bounded ? `${lead}, with the ${boundaryName(guide).toLowerCase()} in sight.` : `${lead}.`;
}

/** Kinds whose entries each have a page, in the order in which they are listed. */
export const PAGE_KINDS = Object.keys(LEADS) as PageKind[];

/** Whether the entries of a kind each have a page. */
export const isPageKind = (kind: string): kind is PageKind => Object.hasOwn(LEADS, kind);

/** What the list of a kind is for, in a sentence. */
export function leadOf(guide: Guide, kind: PageKind): string {
  return LEADS[kind](guide, checkedCounts(guide.corpus));
}

export interface SectionPage extends PageView {
  kind: PageKind;
  lead: string;
  entries: (Link & { id: string; description: string })[];
}

/** The page that lists the entries of a kind; chapters come in reading order. */
export function sectionPage(guide: Guide, kind: PageKind): SectionPage {
  const lead = leadOf(guide, kind);
  const page = { ...listPage(guide, kind, lead), facts: NO_FACTS, due: dueListed(guide, kind) };
  const ids = kind === 'chapter' ? guide.site.chapters : all(guide.corpus, kind).map(({ id }) => id);
  return {
    ...page,
    kind,
    lead,
    entries: ids.map((id) => ({
      id,
      ...linkTo(guide, { kind, id }),
      description: summaryOf(guide, kind, id),
    })),
  };
}

function summaryOf(guide: Guide, kind: PageKind, id: string): string {
  const data = guide.corpus.entries[kind].get(id)?.data;
  if (!data) return '';
  if ('summary' in data) return describe(guide, data.summary);
  return data.files.map(({ caption, name }) => caption ?? name)[0] ?? '';
}
