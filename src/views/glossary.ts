import { all } from '../corpus/corpus.ts';
import type { Html } from '../markup/html.ts';
import type { Guide } from './guide.ts';
import { type Link, linkTo } from './link-to.ts';
import { listPage, type PageView, rendererOf } from './page.ts';
import { type SourceLine, sourceLine } from './page-facts.ts';

export interface TermView {
  id: string;
  term: string;
  aka: string[];
  definition: Html;
  see: Link[];
  /** The chapter that introduces it. */
  taughtIn: Link | undefined;
  sources: SourceLine[];
}

export interface GlossaryPage extends PageView {
  /** Terms by initial, in alphabetical order; digits and signs come under "#". */
  letters: { letter: string; terms: TermView[] }[];
  total: number;
}

/** The page of all terms. */
export function glossaryPage(guide: Guide): GlossaryPage {
  const page = listPage(guide, 'term', 'The words of this guide, each in a few sentences with its source.');
  const { inline } = rendererOf(guide, page.facts);
  const terms = all(guide.corpus, 'term').map(({ data, id }): TermView => {
    return {
      id,
      term: data.term,
      aka: data.aka,
      definition: inline(data.definition),
      see: data.see.map((other) => linkTo(guide, { kind: 'term', id: other })),
      taughtIn: taughtIn(guide, id),
      sources: data.sources.map((one) => sourceLine(guide, one)),
    };
  });
  terms.sort((a, b) => a.term.localeCompare(b.term, guide.site.language, { sensitivity: 'base' }));
  const letters = Map.groupBy(terms, ({ term }) => initial(term));
  return {
    ...page,
    letters: [...letters].map(([letter, list]) => ({ letter, terms: list })),
    total: terms.length,
  };
}

function initial(term: string): string {
  const letter = term.normalize('NFKD').charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '#';
}

/** The first chapter of the reading path that introduces a term. */
export function chapterTeaching(guide: Guide, term: string): string | undefined {
  return guide.site.chapters.find((chapter) =>
    guide.corpus.entries.chapter.get(chapter)?.data.teaches.includes(term),
  );
}

function taughtIn(guide: Guide, term: string): Link | undefined {
  const id = chapterTeaching(guide, term);
  return id === undefined ? undefined : linkTo(guide, { kind: 'chapter', id });
}
