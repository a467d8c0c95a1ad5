import { guide } from '../../data.ts';
import { type PageFacts, pageFacts } from '../../views/page-facts.ts';

/** The facts of the page that a chapter's embedded entries stand on: they share one numbering. */
export function chapterFacts(chapter: string): PageFacts {
  return pageFacts(guide(), [{ kind: 'chapter', id: chapter }]);
}
