import type { Guide } from '../guide.ts';

/** A thousand pages and more: a copy of tens of megabytes, minutes of making it, and nobody who takes it along. */
const MOST_CHAPTERS = 300;

/**
 * Whether a guide is offered for taking along as a whole: a copy in the browser, an archive, the text and the card of
 * each page. A larger one has its pages, its search, its sheets and its data.
 */
export const isTakenAlong = ({ site: { chapters } }: Pick<Guide, 'site'>): boolean =>
  chapters.length <= MOST_CHAPTERS;
