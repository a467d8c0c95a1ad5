/**
 * What an id of a page stands for, where it is not an address of content:
 * - `page`: a part of the page itself, such as its menu;
 * - `fact`, `source`, `note`: what a number in the text leads to;
 * - `title`, `end`, `answer`, `answers`, `cited`: a part of something that has an id itself;
 * - the others: an entry that stands embedded, as a whole.
 */
type Role =
  | 'page'
  | 'fact'
  | 'source'
  | 'note'
  | 'title'
  | 'end'
  | 'answer'
  | 'answers'
  | 'cited'
  | 'stack'
  | 'catalog'
  | 'comparison'
  | 'decision'
  | 'timeline'
  | 'sample';

/**
 * An id that no content can take: it holds a dot, which neither the ids of entries and their parts nor the anchors of
 * headings do. Those are permanent addresses; these are not.
 */
export const pageId = (role: Role, name: string): string => `${role}.${name}`;

/** The parts that pages are made of, beside their content. */
export const PAGE = {
  main: pageId('page', 'main'),
  menu: pageId('page', 'menu'),
  sections: pageId('page', 'sections'),
  facts: pageId('page', 'facts'),
  terms: pageId('page', 'terms'),
  notes: pageId('page', 'notes'),
  quiz: pageId('page', 'quiz'),
} as const;
