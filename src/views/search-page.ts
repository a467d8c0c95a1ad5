import type { Guide } from './guide.ts';
import { type Section, sectionsOf } from './links/sections.ts';
import { type PageView, plainPage } from './page.ts';

export interface SearchPageView extends PageView {
  /** Pages that list everything, for readers without JavaScript. */
  lists: Section[];
}

/** The page of full-text search. */
export function searchPage(guide: Guide): SearchPageView {
  const page = plainPage(
    guide,
    'Search',
    `Full-text search over every page, term, fact and command of ${guide.site.title}.`,
  );
  return { ...page, lists: sectionsOf(guide).filter(({ kind }) => kind !== 'sample') };
}
