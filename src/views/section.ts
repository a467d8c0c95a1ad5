import { all } from '../corpus/corpus.ts';
import type { TargetKind } from '../schema/marks.ts';
import type { Guide } from './guide.ts';
import { type Link, linkTo } from './link-to.ts';
import { describe, listPage, NO_FACTS, type PageView } from './page.ts';

/** Kinds whose entries each have a page, and what their list is for. */
export const PAGE_KINDS = {
  chapter: 'The guide in reading order.',
  comparison: 'Side by side, aspect by aspect, each cell with its facts.',
  catalog: 'Reference tables with typed columns and sources for every row.',
  stack: 'Architectures drawn as layers, with the isolation boundary in sight.',
  'cheat-sheet': 'Sheets to print and hang up; every command was checked by a machine.',
  decision: 'A few questions that lead to advice, with reasons.',
  timeline: 'What happened when, with sources.',
  sample: 'Real files and recorded sessions, checked by the tools that read them.',
} as const satisfies Partial<Record<TargetKind, string>>;

export type PageKind = keyof typeof PAGE_KINDS;

export interface SectionPage extends PageView {
  kind: PageKind;
  lead: string;
  entries: (Link & { id: string; description: string })[];
}

/** The page that lists the entries of a kind; chapters come in reading order. */
export function sectionPage(guide: Guide, kind: PageKind): SectionPage {
  const lead = PAGE_KINDS[kind];
  const page = { ...listPage(guide, kind, lead), facts: NO_FACTS };
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
