import type { Guide } from '../../views/guide.ts';
import { type Download, download } from '../download.ts';
import { PAPER_NAMES, PAPERS, type Paper } from '../paper.ts';
import { toPdf } from '../typst/compiler.ts';
import { bookSource } from './source.ts';

/** Path of the guide as a book. */
export const bookPdf = (paper: Paper): string => `guide.${paper}.pdf`;

/** The whole guide as PDF/UA-1, on each paper. A guide without chapters is no book. */
export function bookPdfs(guide: Guide): Download[] {
  if (guide.site.chapters.length === 0) return [];
  return PAPERS.map((paper) =>
    download(
      {
        path: bookPdf(paper),
        mediaType: 'application/pdf',
        title: `${guide.site.title}, the whole guide, ${PAPER_NAMES[paper]}`,
        group: 'reader',
        licence: 'content',
      },
      () => {
        const made = toPdf(bookSource(guide, paper));
        if (!made.ok) throw new Error(`${bookPdf(paper)} could not be set: ${made.errors}`);
        return made.value;
      },
    ),
  );
}
