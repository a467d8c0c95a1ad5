import { all } from '../corpus/corpus.ts';
import type { Source } from '../kinds/source.ts';
import { formatDate } from '../schema/format-value.ts';
import { publisherOf, sourceAddress } from './citations/source-origin.ts';
import type { Guide } from './guide.ts';
import { type Link, linkTo } from './links/link-to.ts';
import { listPage, type PageView } from './page.ts';

export interface SourceView {
  id: string;
  title: string;
  publisher: string;
  /** Where to read it; undefined where only an ISBN is known. */
  url: string | undefined;
  published: string | undefined;
  accessed: string;
  /** Facts that cite it. */
  facts: Link[];
}

export interface SourcesPage extends PageView {
  /** Sources by kind, primary kinds first. */
  groups: { kind: string; label: string; sources: SourceView[] }[];
  total: number;
}

const LABELS = {
  standard: 'Standards',
  specification: 'Specifications',
  'kernel-doc': 'Kernel documentation',
  'man-page': 'Manual pages',
  'source-code': 'Source code',
  'vendor-doc': 'Makers’ documentation',
  paper: 'Papers',
  advisory: 'Security advisories',
  history: 'History',
  article: 'Articles that repeat a claim',
  book: 'Books',
  textbook: 'Textbooks',
  encyclopedia: 'Encyclopedias',
  law: 'Laws',
  dataset: 'Data sets',
  lecture: 'Lectures',
  recording: 'Recordings',
  interview: 'Interviews',
} as const satisfies Record<Source['kind'], string>;

/** The page of all sources. */
export function sourcesPage(guide: Guide): SourcesPage {
  const page = listPage(
    guide,
    'source',
    'Every document that this guide rests on, and the facts taken from it.',
  );
  const entries = all(guide.corpus, 'source');
  const facts = factsBySource(guide);
  const groups = Object.entries(LABELS).map(([kind, label]) => ({
    kind,
    label,
    sources: entries
      .filter(({ data }) => data.kind === kind)
      .map(({ data, id }) => ({
        id,
        title: data.title,
        publisher: publisherOf(data),
        url: sourceAddress(data),
        published: data.published && formatDate(data.published),
        accessed: formatDate(data.accessed),
        facts: facts.get(id) ?? [],
      })),
  }));
  return { ...page, groups: groups.filter(({ sources }) => sources.length > 0), total: entries.length };
}

/** Links to the facts that cite each source, by its id. */
function factsBySource(guide: Guide): ReadonlyMap<string, Link[]> {
  const found = new Map<string, Link[]>();
  for (const { data, id } of all(guide.corpus, 'fact')) {
    for (const source of new Set(data.sources.map((one) => one.source))) {
      const links = found.get(source) ?? [];
      links.push(linkTo(guide, { kind: 'fact', id }));
      found.set(source, links);
    }
  }
  return found;
}
