import type { Guide } from '../../views/guide.ts';

/** About 2,000 pages of paper: more than anybody reads as one volume, and minutes of setting. */
const MOST_CHAPTERS = 100;

/** Whether a guide can be had as one volume: it has chapters, and not too many. */
export function isBook({ site: { chapters } }: Guide): boolean {
  return chapters.length > 0 && chapters.length <= MOST_CHAPTERS;
}
