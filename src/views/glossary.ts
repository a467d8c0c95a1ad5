import { all } from '../corpus/corpus.ts';
import { remember } from '../corpus/remember.ts';
import type { Prose } from '../markup/prose.ts';
import { type SourceLine, sourceLine } from './citations/page-facts.ts';
import { dataOf, type Guide } from './guide.ts';
import { type Link, linkTo } from './links/link-to.ts';
import { listPage, type PageView, rendererOf } from './page.ts';

export interface TermView {
  id: string;
  term: string;
  aka: string[];
  definition: Prose;
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

/** The first chapter of the reading path that introduces each term, by the id of the term. */
export const chapterByTerm = remember((guide: Guide): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const id of guide.site.chapters) {
    for (const term of dataOf(guide, 'chapter', id).teaches) if (!found.has(term)) found.set(term, id);
  }
  return found;
});

/** The page of all terms. */
export function glossaryPage(guide: Guide): GlossaryPage {
  const page = listPage(guide, 'term', 'The words of this guide, each in a few sentences with its source.');
  const { inline } = rendererOf(guide, page.facts);
  const taught = chapterByTerm(guide);
  const terms = all(guide.corpus, 'term').map(({ data, id }): TermView => {
    const chapter = taught.get(id);
    return {
      id,
      term: data.term,
      aka: data.aka,
      definition: inline(data.definition),
      see: data.see.map((other) => linkTo(guide, { kind: 'term', id: other })),
      taughtIn: chapter === undefined ? undefined : linkTo(guide, { kind: 'chapter', id: chapter }),
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
