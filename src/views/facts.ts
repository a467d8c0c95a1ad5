import { all } from '../corpus/corpus.ts';
import { TARGET_KINDS } from '../schema/marks.ts';
import { type FactLine, factLine, type SourceLine, sourceLine } from './citations/page-facts.ts';
import { dataLinks } from './downloads/data-files.ts';
import type { Guide } from './guide.ts';
import { type Link, linkTo } from './links/link-to.ts';
import { listPage, NO_FACTS, type PageView } from './page.ts';

export interface FactView extends FactLine {
  reviewBy: string;
  disputes: { position: string; reading: string; sources: SourceLine[] }[];
  supersededBy: Link | undefined;
  /** Pages and entries that rest on it. */
  usedIn: Link[];
}

export interface FactsPage extends PageView {
  /** Facts by the first term that they are about, in alphabetical order. */
  groups: { term: Link; facts: FactView[] }[];
  total: number;
  /** The facts as data, in every format. */
  data: Link[];
}

/** The page of all facts. */
export function factsPage(guide: Guide): FactsPage {
  const description =
    'The statements that this guide rests on: sources and date of each, values and conditions where it has them.';
  const page = { ...listPage(guide, 'fact', description), facts: NO_FACTS };
  const entries = all(guide.corpus, 'fact');
  const users = usersOf(guide);
  const views = entries.map(({ data, id }) => {
    const view: FactView = {
      ...factLine(guide, id, 0),
      reviewBy: data.reviewBy,
      disputes: data.disputes.map(({ position, reading, sources }) => ({
        position,
        reading,
        sources: sources.map((one) => sourceLine(guide, one)),
      })),
      supersededBy:
        data.status === 'superseded' ? linkTo(guide, { kind: 'fact', id: data.supersededBy }) : undefined,
      usedIn: users.get(id) ?? [],
    };
    return { view, about: data.about[0] ?? '' };
  });
  const grouped = Map.groupBy(views, ({ about }) => about);
  const groups = [...grouped].map(([term, list]) => ({
    term: linkTo(guide, { kind: 'term', id: term }),
    facts: list.map(({ view }) => view),
  }));
  groups.sort((a, b) =>
    a.term.label.localeCompare(b.term.label, guide.site.language, { sensitivity: 'base' }),
  );
  return { ...page, groups, total: entries.length, data: dataLinks(guide, 'facts') };
}

function usersOf(guide: Guide): Map<string, Link[]> {
  const users = new Map<string, Map<string, Link>>();
  for (const { from, to } of guide.corpus.references) {
    const kind = TARGET_KINDS.find((name) => name === from.kind);
    if (to.kind !== 'fact' || kind === undefined || kind === 'fact') continue;
    const link = linkTo(guide, { kind, id: from.id });
    const known = users.get(to.id) ?? new Map<string, Link>();
    users.set(to.id, known.set(link.href, link));
  }
  return new Map([...users].map(([id, links]) => [id, [...links.values()]]));
}
